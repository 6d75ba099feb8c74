"""What was guessed and nobody looked at is kept, without a word of the document."""

import pytest

from index import PendingGuess, import_texts, preview_source
from index.importers.import_report import Certainty, Guess
from index.importers.output.guess_table import (
    ABOUT,
    GUESS_TABLE,
    guess_entries,
    pending_guesses,
    without_guesses,
)

TALK = """The night shift

Three people spoke in the office.

“We bake from nine until five.”
Woman, 45, baker

“Nobody asks us,” said a man who has worked there for a year.
"""
LINES = {"part": 1, "p-1": 3, "q-1": 5}


def guess(line, kind="quote", certainty=Certainty.LIKELY, **place):
    return Guess("talk", line, kind, "“We bake”: a quote.", certainty=certainty, **place)


def kept(*guesses, ids=None):
    return pending_guesses("\n".join(guess_entries(guesses, LINES, ids)))


def test_a_guess_is_kept_with_its_passage_and_without_its_words():
    (entry,) = guess_entries([guess(6, page=3, paragraph=9)], LINES)
    assert "bake" not in entry
    wanted = PendingGuess("q-1", "quote", Certainty.LIKELY, paragraph=9, page=3)
    assert pending_guesses(entry) == (wanted,)


def test_one_kind_is_kept_once_for_a_passage():
    assert [each.kind for each in kept(guess(5), guess(6), guess(5, "field"))] == ["quote", "field"]


@pytest.mark.parametrize(
    "told",
    [
        guess(5, certainty=Certainty.SURE),
        guess(1, "title"),
        guess(1, "person-name"),
        guess(1, "footnote", page=4),  # its page is known, but not its place
    ],
)
def test_what_has_no_place_or_is_sure_is_not_kept(told):
    assert kept(told) == ()


def test_only_what_was_taken_is_kept_under_the_ids_of_the_folder():
    assert [each.passage for each in kept(guess(3), guess(5), ids={"q-1": "q-7"})] == ["q-7"]


def test_a_guess_that_is_decided_goes_and_all_else_stays_as_it_is_written():
    entries = guess_entries([guess(3), guess(5)], LINES)
    written = "\n".join([ABOUT, "# mine", *entries])
    left = without_guesses(written, lambda each: each.passage == "p-1")
    assert left == "\n".join([ABOUT, "# mine", entries[1]])
    assert without_guesses(written, lambda _each: False) == written


@pytest.mark.parametrize(
    "text", ["", "broken", "[[guess]]\npassage = 3", "[[guess]]\nkind = [", "[guess]\na = 1"]
)
def test_mistakes_in_the_list_are_passed_over(text):
    assert pending_guesses(text) == ()


def test_an_import_leaves_its_guesses_for_the_desk_and_they_stop_nothing(tmp_path):
    file, folder = tmp_path / "talk.txt", tmp_path / "made"
    file.write_text(TALK, encoding="utf-8")
    result = import_texts([file], folder)
    found = preview_source(folder)
    content = found.archive.content
    ids = {each.id for each in content.passages()}
    ids |= {part.id for each in content.documents for part in each.walk()}
    assert {each.kind for each in found.guesses} >= {"quote", "field"}
    assert {each.passage for each in found.guesses} <= ids
    assert result.ok
    assert "guesses" not in {each.code for each in found.problems}

    (folder / GUESS_TABLE).write_text("broken", encoding="utf-8")
    broken = preview_source(folder)
    assert (broken.guesses, broken.problems) == ((), found.problems)


def test_a_document_that_comes_again_asks_only_of_what_is_new(tmp_path):
    file, folder = tmp_path / "talk.txt", tmp_path / "made"
    file.write_text(TALK, encoding="utf-8")
    import_texts([file], folder)
    (folder / GUESS_TABLE).unlink()  # all of them were looked at
    import_texts([file], folder)
    assert preview_source(folder).guesses == ()

    added = "\n“The ovens are never cold.”\nMan, 30, baker\n"
    file.write_text(TALK + added, encoding="utf-8")
    import_texts([file], folder)
    found = preview_source(folder)
    words = {found.archive.passage(each.passage).text for each in found.guesses}
    assert words == {"“The ovens are never cold.”"}


def test_an_entry_that_somebody_wrote_otherwise_is_read_alike():
    entries = guess_entries([guess(3, page=3, paragraph=9), guess(5), guess(6, "field")], LINES)
    text = "\n".join(entries)
    by_hand = text.replace(' = "', '="').replace("page = 3", "# seen\npage = 3")
    assert len(pending_guesses(text)) == 3
    assert pending_guesses(by_hand) == pending_guesses(text)
    assert pending_guesses(text.replace("quote", "colour")) == pending_guesses(text)[2:]


def test_of_very_many_guesses_the_first_are_read_and_one_kind_once_for_a_passage():
    (entry,) = guess_entries([guess(5)], LINES)
    assert len(pending_guesses(entry * 30_000)) == 1
    many = [entry.replace("q-1", f"q-{number}") for number in range(30_000)]
    assert len(pending_guesses("".join(many))) == 20_000


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("page = 3", "page = 2147483648"),
        ("page = 3", "page = -1"),
        ("page = 3", "page = 1001"),
        ("page = 3", "page = true"),
        ("paragraph = 9", "paragraph = 999999999"),
        ("doubtful", "certain"),
        ("quote", "colour"),
    ],
)
def test_what_no_import_can_have_guessed_is_dropped_and_told_once(tmp_path, old, new):
    file, folder = tmp_path / "talk.txt", tmp_path / "made"
    file.write_text(TALK, encoding="utf-8")
    import_texts([file], folder)
    name = preview_source(folder).archive.content.documents[0].sections[0].id
    lines = {name: 1}
    doubt = guess(1, page=3, paragraph=9, certainty=Certainty.DOUBTFUL)
    (entry,) = guess_entries([doubt], lines)
    assert old in entry
    wrong = entry.replace(old, new)
    (folder / GUESS_TABLE).write_text(entry + wrong + wrong, encoding="utf-8")
    found = preview_source(folder)
    assert [each.page for each in found.guesses] == [3]
    (told,) = [each for each in found.problems if each.code == "guess-unread"]
    assert told.text.startswith("2 entries")
