"""What an editor is told of `vocabulary.toml`, and what of it goes into the archive."""

import json
import shutil

import pytest

from index import build_archive, check_source, open_archive, replace
from index.container.codec import decode, encode
from index.container.package import unpack
from index.model import Vocabulary
from tests.conftest import ARCHIVE_TOML, CASE_STUDY
from tests.vocabularies import FIRST_WORDS, MARKET

NOTED = {"consent-missing", "care-missing", "access-missing", "nobody-counted"}
QUOTE = """## One {#one}

> “Words.” {#q-one role=vendor gender=woman sector=bazaar}
>
> — Somebody

Reported. {#p-one voice=reported voice_of=guard}
"""
WORDS = """[[role]]
id = "vendor"
label.en = "Vendor"

[[role]]
id = "guard"
label.en = "Guard"

[[gender]]
id = "woman"
label.en = "Woman"

[[sector]]
id = "bazaar"
label.en = "Bazaar"
"""


@pytest.fixture
def told(make_folder):
    """Return what is told of a vocabulary beside `QUOTE`."""

    def found(words, **files):
        folder = make_folder(QUOTE, {"vocabulary.toml": words} | files)
        return [
            (each.severity.value, each.code, each.file, each.line, each.text, each.hint)
            for each in check_source(folder)
            if each.code not in NOTED
        ]

    return found


def test_of_a_vocabulary_that_has_all_words_nothing_is_told(told):
    assert told(WORDS) == []


def test_of_a_folder_without_one_nothing_is_told(make_folder):
    assert {each.code for each in check_source(make_folder(QUOTE))} <= NOTED


@pytest.mark.parametrize(
    ("id_", "line", "text"),
    [
        ("vendor", 7, "The role “vendor” is not in the vocabulary"),
        ("guard", 11, "The role “guard” is not in the vocabulary"),
        ("woman", 7, "The gender “woman” is not in the vocabulary"),
        ("bazaar", 7, "The sector “bazaar” is not in the vocabulary"),
    ],
)
def test_a_value_without_words_is_told_where_it_is_named(told, id_, line, text):
    other = WORDS.replace(f'"{id_}"', '"somebody-else"').replace(f'"{id_.title()}"', '"Else"')
    lacks, unused = told(other)

    assert lacks[:4] == ("warning", "vocabulary-lacks", "documents/small.md", line)
    assert lacks[4] == f"{text}, so it is shown as it is written."
    assert unused[:3] == ("note", "vocabulary-unused", "vocabulary.toml")
    assert unused[4].endswith("“somebody-else” is named nowhere in this archive.")


@pytest.mark.parametrize("id_", ["vendr", "seller"])  # a slip away, and what has that label
def test_a_value_that_is_plainly_meant_for_another_is_an_error(told, id_):
    """Else it would be counted alone, and less be held back for it."""
    lacks, _unused = told(WORDS.replace('"vendor"', f'"{id_}"'))

    assert lacks[:2] == ("error", "vocabulary-lacks")
    assert lacks[4].endswith("shown as it is written and not counted with others.")
    assert lacks[5] == f"Write “{id_}”, or describe it under [[role]] in vocabulary.toml."


@pytest.mark.parametrize("written", ["Woman", "WOMAN"])
def test_a_capital_is_no_other_value(make_folder, written):
    folder = make_folder(QUOTE.replace("woman", written))
    (folder / "vocabulary.toml").write_text(WORDS, encoding="utf-8")
    found = [each for each in check_source(folder) if each.code == "vocabulary-lacks"]

    assert [each.severity.value for each in found] == ["error"]
    assert found[0].hint.startswith("Write “woman”")


def test_what_a_table_of_participants_counts_is_used(told):
    table = (
        '[[table]]\nid = "t"\ntitle.en = "T"\nof.en = "All"\nfield = "role"\n'
        '[[table.row]]\nlabel.en = "Cooks"\ncount = 4\nvalue = "cook"\n'
        '[[table.row]]\nlabel.en = "Vendors"\ncount = 4\nvalue = "vendor"\n'
    )
    cook = '[[role]]\nid = "cook"\nlabel.en = "Cook"\n'

    assert [each[1] for each in told(cook + WORDS)] == ["vocabulary-unused"]
    assert told(cook + WORDS, **{"participants.toml": table}) == []


def test_all_entries_that_nothing_names_are_one_note(told):
    """Somebody who copies the vocabulary of another archive has hundreds."""
    others = "".join(f'[[role]]\nid = "r-{n}"\nlabel.en = "R {n}"\n' for n in range(490))
    ((severity, code, _file, line, text, _hint),) = told(WORDS + others)

    assert (severity, code, line) == ("note", "vocabulary-unused", WORDS.count("\n") + 1)
    assert text == (
        "490 entries are named nowhere in this archive: “r-0”, “r-1”, “r-2” and 487 more."
    )


def test_words_that_a_language_of_the_archive_lacks_are_told(told):
    head = ARCHIVE_TOML + 'title.ru = "Малый архив"\n'
    words = WORDS.replace('label.en = "Vendor"', 'label.en = "Vendor"\nplural.en = "Vendors"', 1)
    words = words.replace('label.en = "Woman"', 'label.en = "Woman"\nlabel.ru = "Женщина"')
    found = told(words, **{"archive.toml": head})

    assert [(each[1], each[3], each[4], each[5]) for each in found] == [
        (
            "language-missing",
            1,
            "The role “vendor” is not all said in ru.",
            "Write: label.ru, plural.ru.",
        ),
        ("language-missing", 6, "The role “guard” is not all said in ru.", "Write: label.ru."),
        ("language-missing", 15, "The sector “bazaar” is not all said in ru.", "Write: label.ru."),
    ]


def test_two_values_that_are_called_the_same_are_told(told):
    ((severity, code, _file, line, text, _hint),) = told(
        WORDS.replace('label.en = "Guard"', 'label.en = "vendor"')
    )

    assert (severity, code, line) == ("warning", "same-label", 5)
    assert text == "The role “guard” is called “vendor” in en, as “vendor” is."


def test_a_label_for_a_gender_that_is_not_there_is_told(told):
    wrong = WORDS.replace('label.en = "Guard"', 'label.en = "Guard"\nlabel_for.womn.en = "G"')
    ((_severity, code, _file, line, text, hint),) = told(wrong)

    assert (code, line) == ("vocabulary-lacks", 5)
    assert text == "The role “guard” has a label for “womn”, which is no gender of vocabulary.toml."
    assert hint == "Did you mean “woman”?"


def test_a_label_for_a_gender_begins_with_the_gender(told):
    wrong = WORDS.replace('label.en = "Guard"', 'label.en = "Guard"\nlabel_for.en.woman = "G"')
    hints = [each[5] for each in told(wrong) if each[1] == "vocabulary-lacks"]

    assert hints == ["The gender comes first: label_for.GENDER.en."]


REFUSED = {
    "the same id twice": (WORDS + WORDS[: WORDS.index("\n\n")], "same-id"),
    "no id": (WORDS.replace('"vendor"', '"Vendor of fruit"'), "bad-id"),
    "no label": ('[[role]]\nid = "vendor"\n', "bad-shape"),
    "a label in no language": (
        WORDS.replace('label.en = "Vendor"', 'label = "Vendor"'),
        "bad-shape",
    ),
    "a gender below a language": (
        WORDS.replace('label.en = "Vendor"', 'label.en.woman = "Vendor"'),
        "bad-shape",
    ),
    "a language that is none": (
        WORDS.replace('label.en = "Vendor"', 'label.en = "V"\nlabel_for.woman.english = "V"'),
        "bad-language",
    ),
    "another key": (WORDS + 'colour = "red"\n', "unknown-key"),
    "another table": (WORDS + '[[work]]\nid = "a"\n', "unknown-key"),
    "no TOML": (WORDS + "label.en = “Vendor”\n", "bad-toml"),
    "thousands of entries": (
        "".join(f'[[role]]\nid = "r-{n}"\nlabel.en = "R {n}"\n' for n in range(4_000)),
        "too-much",
    ),
    "a very long label": (WORDS.replace('"Vendor"', f'"{"v" * 2_001}"'), "too-long"),
    "a sign that turns letters": (WORDS.replace('"Vendor"', '"\\u202erodneV"'), "bad-character"),
    "a sign that turns letters by gender": (
        WORDS.replace('label.en = "Vendor"', 'label.en = "V"\nlabel_for.woman.en = "\\u2067V"'),
        "bad-character",
    ),
    "a line break": (WORDS.replace('"Vendor"', '"Ven\\ndor"'), "bad-character"),
}


@pytest.mark.parametrize(("words", "code"), REFUSED.values(), ids=REFUSED)
def test_what_no_archive_may_hold_is_one_error_with_its_file(told, make_folder, words, code):
    errors = [each for each in told(words) if each[0] == "error"]

    assert [each[1:3] for each in errors] == [(code, "vocabulary.toml")]
    assert errors[0][3] is not None or code == "too-much"
    assert "\n" not in errors[0][4]


def test_a_label_without_a_language_is_proposed_with_one(told):
    ((*_rest, text, hint),) = told(WORDS.replace('label.en = "Vendor"', 'label = "Vendor"'))

    assert text == "“label” is a text, and must be one thing in several languages."
    assert hint == 'Write: label.en = "Vendor"'


def test_a_label_by_gender_in_the_wrong_place_is_proposed_in_the_right_one(told):
    ((*_rest, hint),) = told(WORDS.replace('label.en = "Guard"', 'label.en.woman = "Guard"'))

    assert hint == 'Write: label_for.woman.en = "Guard"'


# ---------------------------------------------------------------- in the archive


def built(folder, tmp_path):
    file = tmp_path / f"{folder.name}.satchel"
    assert build_archive(folder, file, publish=True).archive is not None
    return file


def test_it_travels_in_the_signed_file(tmp_path):
    words = open_archive(built(MARKET, tmp_path)).content.vocabulary

    assert words.label("role", "stall-holder", "ru") == "Торговый работник"
    assert words.label_for("role", "stall-holder", "g-w", "ru") == "Продавщица"
    assert words.plural("role", "rule-keeper", "ky") == "Текшерүүчүлөр"
    assert words.label("sector", "road-side", "ky") == "Жол жээги"


def test_the_first_archive_brings_its_own(first_archive):
    assert first_archive.content.vocabulary == FIRST_WORDS
    assert {name for name, _number, _entry in FIRST_WORDS.entries()} == {"role", "gender", "sector"}


def test_the_bytes_of_an_archive_differ_by_its_vocabulary_alone(tmp_path):
    plain = shutil.copytree(CASE_STUDY, tmp_path / "plain")
    (plain / "vocabulary.toml").unlink()
    ours, theirs = (
        unpack(built(folder, tmp_path).read_bytes()).members for folder in (CASE_STUDY, plain)
    )
    head, before = json.loads(ours["archive.json"]), json.loads(theirs["archive.json"])

    assert "vocabulary" not in before
    assert head | {"vocabulary": None} == before | {"vocabulary": None}
    others = ours.keys() - {"archive.json", "manifest.json"}
    assert {name: ours[name] for name in others} == {name: theirs[name] for name in others}


def test_to_look_a_word_up_changes_no_byte_of_the_archive(tmp_path):
    archive = open_archive(built(MARKET, tmp_path)).content
    before = encode(archive)
    archive.vocabulary.label("role", "stall-holder", "ru")

    assert encode(archive) == before


def test_an_older_file_without_one_opens(first_archive):
    members = encode(first_archive.content)
    older = encode(replace(first_archive.content, vocabulary=Vocabulary()))

    assert b'"vocabulary"' in members["archive.json"]
    assert b"vocabulary" not in older["archive.json"]
    assert decode(older).vocabulary.is_empty
