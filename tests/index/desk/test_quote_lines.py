"""A line that an editor writes under a quote is kept apart from the text as received."""

import tomllib

import pytest

from index import QuoteLines, SourceProblem, check_source, import_texts
from index.importers.output.guess_table import pending_guesses
from index.source.folder import read_source
from index.source.text_files import files_in
from tests.index.desk.random_acts import DOCUMENT, FILES

SAID = "“We bake from nine in the evening until five, every week of the year.”"
TALK = f"""# Night

## Part

The women spoke in the evening, and all of them were tired of the work.

{SAID}
"""
WRONG = {"words-missing", "words-added", "quote-altered", "left-out", "bad-value"}


@pytest.fixture
def folder(tmp_path):
    (tmp_path / "talk.md").write_text(TALK, encoding="utf-8")
    import_texts([tmp_path / "talk.md"], tmp_path / "made")
    return tmp_path / "made"


def texts(folder):
    names = (*files_in(folder, "documents", ".md"), *files_in(folder, "source", ""))
    tables = (file.name for file in folder.glob("*.toml"))
    return {name: (folder / name).read_text(encoding="utf-8") for name in (*names, *tables)}


def write(folder, act):
    for file, text in act.files.items():
        (folder / file).write_text(text, encoding="utf-8")


def document(folder):
    return (folder / "documents" / "talk.md").read_text(encoding="utf-8")


def again(folder, text):
    file = folder.with_name("talk.md")
    file.write_text(text, encoding="utf-8")
    return import_texts([file], folder)


def test_it_stays_when_the_document_comes_again_until_that_has_a_line_itself(folder):
    write(folder, QuoteLines(texts(folder)).write("q-1", "Lawyer, woman, 34"))
    written = document(folder)
    assert "{#q-1 line_by=editor role=" in written
    assert "> — Lawyer, woman, 34" in written

    assert again(folder, TALK).is_unchanged
    again(folder, TALK.replace("tired of the work", "tired of all the work"))
    assert document(folder) == written.replace("tired of the work", "tired of all the work")
    assert not WRONG & {each.code for each in check_source(folder)}
    again(folder, TALK.replace("year.”", "year.”\n\n— Lawyer, woman, 34"))
    assert "> — Lawyer, woman, 34" in document(folder)
    assert "line_by" not in document(folder)
    assert not WRONG & {each.code for each in check_source(folder)}


def test_readers_see_in_brackets_that_it_is_an_editors(folder):
    write(folder, QuoteLines(texts(folder)).write("q-1", "Lawyer, woman, 34"))
    passages = read_source(folder).archive.passages()
    (said,) = (each.attribution for each in passages if each.id == "q-1")
    assert said.text == "[Lawyer, woman, 34]"
    assert (said.gender, said.age) == ("woman", 34)


def test_another_line_that_comes_with_the_document_is_left_to_the_editor(folder):
    write(folder, QuoteLines(texts(folder)).write("q-1", "Lawyer, woman, 34"))
    written = document(folder)
    again(folder, TALK.replace("year.”", "year.”\n\n— Lawyer, woman, 35"))

    assert document(folder) == written
    assert 'passage = "q-1"' in (folder / "conflicts.toml").read_text(encoding="utf-8")


def test_any_other_word_of_who_wrote_a_line_is_told(folder):
    write(folder, QuoteLines(texts(folder)).write("q-1", "Woman, 34"))
    path = folder / "documents" / "talk.md"
    path.write_text(document(folder).replace("line_by=editor", "line_by=me"), encoding="utf-8")
    assert "bad-value" in {each.code for each in check_source(folder)}


def test_what_is_read_is_a_guess_and_the_vocabulary_gets_its_values():
    act = QuoteLines(FILES).write("q-2", "Former lawyer, woman, 40")

    assert "> “No.” {#q-2 line_by=editor role=" in act.files[DOCUMENT]
    (guess,) = pending_guesses(act.files["guesses.toml"])
    assert (guess.passage, guess.kind, guess.certainty) == ("q-2", "field", "doubtful")
    known = tomllib.loads(act.files["vocabulary.toml"])
    assert [each["id"] for each in known["gender"]] == ["woman"]


@pytest.mark.parametrize(
    ("name", "words", "told"),
    [
        ("p-1", "Woman, 34", "stands below a quote without one"),
        ("q-1", "Woman, 34", "stands below a quote without one"),
        ("q-2", "  — ", "too long for a line"),
        ("q-2", "Woman\n34", "too long for a line"),
    ],
)
def test_what_can_be_no_line_is_refused(name, words, told):
    with pytest.raises(SourceProblem, match=told):
        QuoteLines(FILES).write(name, words)
