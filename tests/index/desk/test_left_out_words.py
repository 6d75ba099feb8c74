"""Words of a passage that was left out are told of, as long as the text as received has them."""

import pytest

from index import (
    FolderActs,
    SourceProblem,
    check_source,
    folder_names,
    import_texts,
    left_out_words,
    put_aside,
    without_left_out,
    words_that_stay,
    words_told,
)
from index.names.summary import NAMES_FOUND
from index.source.folder import read_source
from index.source.kept_parts import KeptParts
from tests.index.desk.test_word_places import texts, write

NUMBER = "0555 123 456"
TALK = f"""Voices of the night shift

Three people spoke in the office of the bakery.

Woman, 40: My telephone is {NUMBER}, call me there.

Interviewer: Who decides that?
"""
PHONE = "q-1"
STONE = '\n[[withdrawn]]\npassage = "{}"\ndate = "2026-01-01"\nreason = "Asked for."\n'


@pytest.fixture
def made(tmp_path):
    (tmp_path / "talk.txt").write_text(TALK, encoding="utf-8")
    import_texts([tmp_path / "talk.txt"], tmp_path / "made")
    return tmp_path / "made"


def archive_of(folder):
    return read_source(folder).archive


def names(folder):
    listed = folder_names(archive_of(folder), KeptParts(), texts(folder))
    return {each.spellings[0]: each for each in listed}


def passage_with(folder, words):
    return next(each.id for each in archive_of(folder).passages() if words in each.text)


def leave_out(folder, words=NUMBER):
    act = FolderActs(texts(folder)).leave_out(passage_with(folder, words))
    stay = words_that_stay(texts(folder), act)
    write(folder, act)
    return stay


def test_what_is_left_out_stays_in_the_archive_until_it_is_taken_out_there_too(made):
    assert left_out_words(texts(made)) == ()
    (stays,) = leave_out(made)
    assert (stays.file, stays.line) == ("source/talk.txt", 5)
    assert NUMBER in stays.words
    assert left_out_words(texts(made), archive_of(made)) == (stays,)
    assert any(NUMBER in source.text for source in archive_of(made).sources)

    write(made, without_left_out(texts(made), (stays,)))
    assert not any(NUMBER in source.text for source in archive_of(made).sources)
    assert left_out_words(texts(made), archive_of(made)) == ()
    received = (made / "source" / "talk.txt").read_text(encoding="utf-8").split("\n")
    assert received[4] == ""
    assert received[6] == TALK.split("\n")[6]
    assert not {each.code for each in check_source(made)} & {"words-missing", "words-added"}
    with pytest.raises(SourceProblem):
        without_left_out(texts(made), (stays,))


def test_words_that_share_their_line_with_others_are_told_of_too(made):
    name = passage_with(made, "Three people")
    write(made, FolderActs(texts(made)).part(name, len("Three people spoke ")))
    (stays,) = leave_out(made, "in the office")
    assert stays.words == "in the office of the bakery."
    assert left_out_words(texts(made), archive_of(made)) == (stays,)
    write(made, without_left_out(texts(made), (stays,)))
    received = (made / "source" / "talk.txt").read_text(encoding="utf-8")
    assert received == TALK.replace("in the office of the bakery.", "")
    assert not {each.code for each in check_source(made)} & {"words-missing", "words-added"}


def test_the_number_of_a_page_is_not_told_of(made):
    source, document = made / "source" / "talk.txt", made / "documents" / "talk.md"
    source.write_text(f"{TALK}\n– 12 –\n", encoding="utf-8")
    said = document.read_text(encoding="utf-8")
    document.write_text(said.replace("source =", "left_out = [9]\nsource =", 1), encoding="utf-8")
    assert left_out_words(texts(made), archive_of(made)) == ()


def test_a_telephone_that_is_left_out_stays_among_the_names_that_are_found(made):
    before = names(made)[NUMBER]
    leave_out(made)
    found = names(made)[NUMBER]
    assert (found.kind, found.number) == (before.kind, 1)
    received = [each for each in check_source(made) if each.file == "source/talk.txt"]
    note = next(each for each in received if each.code == NAMES_FOUND)
    assert NUMBER in note.text
    assert "in line 5" in note.text
    listed = sum(each.number for each in names(made).values())
    assert words_told(check_source(made), NAMES_FOUND) == listed

    write(made, put_aside(texts(made), [NUMBER]))
    assert NUMBER not in names(made)
    assert not any(NUMBER in each.text for each in check_source(made))


def test_what_a_document_has_is_found_there_alone(made):
    assert names(made)[NUMBER].number == 1
    name = passage_with(made, "Three people")
    write(made, FolderActs(texts(made)).words(name, f"They told us to call {NUMBER}."))
    assert names(made)[NUMBER].number == 2


def test_what_is_withdrawn_goes_out_with_no_text_and_is_not_told_of(made):
    name = passage_with(made, NUMBER)
    with (made / "archive.toml").open("a", encoding="utf-8") as out:
        out.write(STONE.format(name))
    assert NUMBER not in names(made)
    assert left_out_words(texts(made), archive_of(made)) == ()
