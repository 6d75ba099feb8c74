"""An editor's sets: what is kept of them, and what is told where a room could not be shown one."""

import pytest

from index import Item, ItemKind, Set, Severity, build_archive, make_key, open_archive
from index.source.folder import read_source
from tests.conftest import ARCHIVE_TOML

BODY = "## One {#one}\n\nWords. {#p-one}\n\nMore words. {#p-two}\n"
FILES = {
    "codebook.toml": '[[theme]]\nid = "money"\nlabel.en = "Money"\n',
    "glossary.toml": '[[entry]]\nid = "bribe"\nen = ["bribe"]\n',
    "participants.toml": '[[table]]\nid = "who"\ntitle.en = "Who"\nof.en = "two"\n'
    '[[table.row]]\nlabel.en = "Nurses"\ncount = 2\n',
}
HEAD = '[[set]]\nid = "w"\ntitle.en = "A workshop"\n'
ITEM = '[[set.item]]\nkind = "{}"\n'
QUESTION = ITEM.format("question") + 'words.en = "What now?"\n'
PASSAGE = ITEM.format("passage") + 'target = "p-one"\n'


@pytest.fixture
def read(make_folder):
    def read(sets, **files):
        return read_source(make_folder(BODY, FILES | {"sets.toml": sets} | files))

    return read


def told(draft):
    return [(each.code, each.file, each.line) for each in draft.problems]


def test_a_set_is_kept_in_its_order_with_all_that_is_said_of_it(read):
    text = HEAD + 'about.en = "For a day."\ncontacts.en = "A house"\nin_steps = false\n'
    text += PASSAGE + 'note.en = "Slowly."\nminutes = 5\nin_steps = true\n'
    text += "".join(
        ITEM.format(kind) + f'target = "{target}"\n'
        for kind, target in (("theme", "money"), ("chart", "who"), ("term", "bribe"))
    )
    text += QUESTION

    assert read(text).archive.sets == (
        Set(
            "w",
            {"en": "A workshop"},
            (
                Item(ItemKind.PASSAGE, "p-one", {}, {"en": "Slowly."}, 5, in_steps=True),
                Item(ItemKind.THEME, "money"),
                Item(ItemKind.CHART, "who"),
                Item(ItemKind.TERM, "bribe"),
                Item(ItemKind.QUESTION, words={"en": "What now?"}),
            ),
            {"en": "For a day."},
            {"en": "A house"},
            in_steps=False,
        ),
    )


WRONG = [
    # sets.toml, what is told, on which line
    (HEAD.replace("A workshop", " ") + QUESTION, "no-text", 1),
    (HEAD + PASSAGE + ITEM.format("quiz"), "bad-value", 7),
    (HEAD + QUESTION + 'target = "p-one"\n', "bad-value", 4),
    (HEAD + PASSAGE + 'words.en = "Other words."\n', "bad-value", 4),
    (HEAD + PASSAGE + "minutes = 1441\n", "bad-value", 4),
    (HEAD + PASSAGE + "minutes = -1\n", "bad-value", 4),
    (HEAD + PASSAGE + 'minutes = "5"\n', "bad-shape", 7),
    (HEAD + PASSAGE + "colour = 1\n", "unknown-key", 7),
    (HEAD + QUESTION + PASSAGE.replace("p-one", "p-gone"), "unknown-target", 7),
    (HEAD + ITEM.format("passage"), "unknown-target", 4),
    (HEAD + PASSAGE.replace("passage", "theme"), "unknown-target", 4),
    (HEAD + PASSAGE.replace("passage", "chart"), "unknown-target", 4),
    (HEAD + PASSAGE.replace("passage", "term"), "unknown-target", 4),
    (HEAD + QUESTION + HEAD + QUESTION, "same-id", 7),
    (HEAD.replace('"w"', '"W"') + QUESTION, "bad-id", 1),
    (HEAD + QUESTION * 1_001, "too-long", 1),
    (HEAD + QUESTION.replace("What", "\\u0000"), "bad-character", 1),
    (HEAD + QUESTION.replace("words.en", "words.english"), "bad-language", 1),
    (HEAD + 'item = [{kind = "passage", target = "p-gone"}]\n', "unknown-target", 1),
]


@pytest.mark.parametrize(("text", "code", "line"), WRONG, ids=range(len(WRONG)))
def test_what_no_room_could_be_shown_is_told_with_its_line(read, text, code, line):
    draft = read(text)

    assert draft.archive is None
    assert (code, "sets.toml", line) in told(draft)
    assert {each.file for each in draft.problems} == {"sets.toml"}


UNFINISHED = [
    # sets.toml, on which line it is told, and how many items a reader gets
    (HEAD, 1, None),
    (HEAD + ITEM.format("question"), 4, None),
    (HEAD + PASSAGE + ITEM.format("pause") + 'words.en = " "\n', 7, 1),
]


@pytest.mark.parametrize(("text", "line", "count"), UNFINISHED, ids=range(len(UNFINISHED)))
def test_what_is_not_finished_is_told_and_no_reader_gets_it(read, text, line, count):
    draft = read(text)

    assert ("set-unfinished", "sets.toml", line) in told(draft)
    assert {each.severity for each in draft.problems} == {Severity.WARNING}
    assert [len(each.items) for each in draft.archive.sets] == ([] if count is None else [count])


def test_a_slip_in_a_target_says_what_was_probably_meant(read):
    (problem,) = read(HEAD + PASSAGE.replace("p-one", "p-onr")).problems

    assert problem.hint == "Did you mean “p-one”?"


def test_all_that_is_wrong_is_told_at_once(read):
    text = HEAD + ITEM.format("quiz") + ITEM.format("question") + PASSAGE.replace("p-one", "x")

    assert {line for _code, _file, line in told(read(text))} == {4, 6, 8}


def test_a_set_that_shows_what_is_withdrawn_is_no_set_for_a_reader(read):
    gone = '[[withdrawn]]\npassage = "p-one"\ndate = "2026-02-03"\nreason = "asked for"\n'
    archive = ARCHIVE_TOML.replace("edition = 1", "edition = 2") + gone
    draft = read(HEAD + PASSAGE, **{"archive.toml": archive})

    assert draft.archive is None
    assert told(draft) == [("unknown-target", "sets.toml", 4)]
    assert "withdrawn" in draft.problems[0].text
    mended = read(HEAD + PASSAGE.replace("p-one", "p-two"), **{"archive.toml": archive})
    assert mended.archive is not None


def test_a_term_that_goes_with_a_withdrawn_passage_is_told_too(make_folder):
    gone = '[[withdrawn]]\npassage = "p-two"\ndate = "2026-02-03"\nreason = "asked for"\n'
    files = FILES | {
        "archive.toml": ARCHIVE_TOML.replace("edition = 1", "edition = 2") + gone,
        "sets.toml": HEAD + ITEM.format("term") + 'target = "bribe"\n',
    }
    draft = read_source(make_folder(BODY.replace("More words", "A bribe was paid"), files))

    assert ("unknown-target", "sets.toml", 4) in told(draft)


def test_words_of_a_withdrawn_passage_in_a_question_are_told(make_folder):
    gone = '[[withdrawn]]\npassage = "p-two"\ndate = "2026-02-03"\nreason = "asked for"\n'
    body = BODY.replace("More words.", "They took it all away at night.")
    files = FILES | {
        "archive.toml": ARCHIVE_TOML.replace("edition = 1", "edition = 2") + gone,
        "sets.toml": HEAD + QUESTION.replace("What now?", "Why took it all away at night?"),
    }
    found = read_source(make_folder(body, files)).problems

    assert [each.code for each in found] == ["withdrawn-words"]
    assert "the set “w”" in found[0].text


def test_words_that_are_not_in_a_language_of_the_archive_are_told(read):
    archive = ARCHIVE_TOML + 'title.ru = "Малый"\n'
    text = HEAD + 'title.ru = "Занятие"\n' + QUESTION + PASSAGE + 'note.ru = "Медленно."\n'
    draft = read(text, **{"archive.toml": archive})

    assert draft.archive is not None
    assert [(each.code, each.severity, each.line) for each in draft.problems] == [
        ("language-missing", Severity.WARNING, 1)
    ] * 2
    assert [each.text[-3:-1] for each in draft.problems] == ["en", "ru"]


def test_the_same_folder_makes_the_same_bytes_with_sets_in_it(make_folder, tmp_path):
    folder = make_folder(BODY, FILES | {"sets.toml": HEAD + QUESTION + PASSAGE})
    make_key(tmp_path / "key", None)
    made = [build_archive(folder, tmp_path / f"{name}.satchel", tmp_path / "key") for name in "ab"]

    assert made[0].sha256 == made[1].sha256
    assert open_archive(made[0].file).content.sets == made[0].archive.sets
