"""A care note that somebody took out of a handout is told, and that of no other text."""

import json

import pytest
from jsonschema import Draft202012Validator

from index import TextChoice, TextSetting, check_handout, check_words, handout_checked
from index.model.links import link_of
from tests.conftest import ROOT, each_once
from tests.index.export.file_parts import swapped
from tests.index.export.full_archive import COLD, HOURS, NIGHT, full_archive
from tests.index.export.test_untouched_handouts import FORMS, told_of, write

SCHEMA = json.loads((ROOT / "docs/schemas/check-handout.json").read_text("utf-8"))
NOTE = {"en": "Care: death, injury", "ru": "Осторожно: death, injury"}
RUSSIAN = TextSetting("ru", TextChoice.TRANSLATION).leaving()


@pytest.fixture(scope="module")
def full():
    return full_archive()


def code(archive, name):
    return link_of(archive.content.id, name, archive.passage(name).text)


@pytest.mark.parametrize(("form", "language"), each_once(FORMS, [*NOTE]))
def test_a_care_note_that_was_taken_out_of_a_set_is_told(full, form, language, tmp_path):
    reading = TextSetting("en") if language == "en" else RUSSIAN
    file = write(full, tmp_path, form, reading, scope="set")
    swapped(file, NOTE[language], "")

    checked = check_handout(file, full)

    assert checked.without_care == (code(full, COLD),)
    assert {each.state.value for each in checked.quotes} == {"unchanged"}
    assert not checked.is_unchanged
    Draft202012Validator(SCHEMA).validate(json.loads(json.dumps(handout_checked(checked))))


@pytest.mark.parametrize("form", ["docx", "html", "epub", "md", "txt", "odt"])
def test_so_is_one_before_a_passage_without_a_code_in_a_whole_archive(full, form, tmp_path):
    file = write(full, tmp_path, form, TextSetting("en"))
    swapped(file, "Care: injury, violence", "")

    assert check_handout(file, full).without_care == (code(full, NIGHT),)


def test_another_note_in_its_place_does_not_count(full, tmp_path):
    file = write(full, tmp_path, "docx", TextSetting("en"), scope="set")
    swapped(file, NOTE["en"], "Care: violence")

    assert check_handout(file, full).without_care == (code(full, COLD),)


def test_the_same_note_before_the_passage_above_does_not_count(make_archive, tmp_path, full):
    file = write(full, tmp_path, "txt", TextSetting("en"))
    text = file.read_text("utf-8")
    before, note, after = text.partition("(Care: violence)\n\n1. First")
    text = f"{before}1. First{after}" if note else text.replace("(Care: violence)\n\n• 1.", "• 1.")
    file.write_text(text, "utf-8")

    assert check_handout(file, full).without_care == (code(full, "l-first"),)


def test_a_quotation_that_somebody_typed_or_copied_is_not_told(full):
    words = full.passage(COLD).text
    for typed in (words, f"Dear all,\n\n{words}\n({code(full, COLD)})\n\nUntil soon"):
        assert check_words(typed, full).without_care == ()


def test_with_a_code_it_is_told_below_another_that_has_its_note(full):
    night, cold = full.passage(NIGHT).text, full.passage(COLD).text
    first = f"Care: injury, violence\n{night}\n({code(full, NIGHT)})\n\n"

    coded = check_words(f"{first}{cold}\nWoman, 30-39\n({code(full, COLD)})", full)
    typed = check_words(f"{first}{cold}", full)

    assert (coded.without_care, typed.without_care) == ((code(full, COLD),), ())


def test_one_that_stands_below_its_passage_is_missing_above_it(full, tmp_path):
    file = write(full, tmp_path, "txt", TextSetting("en"), scope="set")
    text = file.read_text("utf-8").replace("(Care: injury)\n\nWho came", "Who came", 1)
    file.write_text(text, "utf-8")

    assert check_handout(file, full).without_care == (code(full, HOURS),)


OF_ALL = ("docx", "pptx-trainer", "epub")  # what nobody touched is looked at elsewhere too
OTHERS = [pytest.param(each, marks=pytest.mark.long) for each in FORMS if each not in OF_ALL]


@pytest.mark.parametrize("form", [*OF_ALL, *OTHERS])
def test_none_is_told_of_the_case_study_as_it_was_written(first_archive, form, tmp_path):
    file = write(first_archive, tmp_path, form, TextSetting("ru", TextChoice.TRANSLATION))

    assert told_of(check_handout(file, first_archive)) == []
