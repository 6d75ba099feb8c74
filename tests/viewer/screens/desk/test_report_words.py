"""The report of an import says in the editor's language what each part of it is about."""

import re

import pytest

from index import Guess, Imported, LeftOut
from index.importers.import_report import REVIEWED, WORDS_AGAIN
from index.names.found_name import NameKind
from index.office.text import OmissionKind
from index.revision.changes import ChangeKind
from tests.conftest import ROOT
from viewer.screens.desk.report_words import detail_words, kind_words, place_words
from viewer.services.translations import LANGUAGES

IMPORTED = Imported("talks", (), (), {}, without_lines=frozenset({"talk.docx"}))


def documented():
    """The kinds of guesses that docs/import.md explains."""
    text = (ROOT / "docs" / "import.md").read_text(encoding="utf-8")
    table = text[text.index("| kind | tells |") : text.index("## Names found by form")]
    rows = (line.split("|")[1] for line in table.splitlines() if line.startswith("| `"))
    return {kind for row in rows for kind in re.findall(r"`([a-z-]+)`", row)}


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_kind_of_guess_and_omission_has_words(speak, language):
    speak(language)
    kinds = {WORDS_AGAIN, *documented(), *REVIEWED, *NameKind, *ChangeKind}
    assert len(kinds) > 40
    guessed = {kind: kind_words(Guess("a", 1, kind, "")) for kind in kinds}
    left = {kind: kind_words(LeftOut("a", 1, "", kind)) for kind in (*OmissionKind, "line")}
    assert [kind for kind, words in (guessed | left).items() if not words[:1].isupper()] == []


@pytest.mark.parametrize(
    ("told", "words"),
    [
        (Guess("talk.docx", 7, "quote", "", paragraph=4, page=2), "page 2, paragraph 4"),
        (Guess("talk.docx", 7, "quote", ""), ""),
        (LeftOut("talk.txt", 7, "x"), "line 7"),
    ],
)
def test_a_place_is_told_as_far_as_it_is_known(told, words):
    assert place_words(told, IMPORTED) == words


@pytest.mark.parametrize(
    ("told", "other"),
    [
        (Guess("a", 1, "quote", "“Nobody asks us.” may be a quote."), "“Nobody asks us.”"),
        (Guess("a", 1, "language", "It is read as English."), ""),
        (LeftOut("a", 1, "Annex 2, page 7", "header"), "Annex 2, page 7"),
        (LeftOut("a", 1, "3 signs that nobody sees", "character"), ""),
    ],
)
def test_in_another_language_only_what_the_text_says_is_told_of_it(speak, told, other):
    assert detail_words(told) == told.text
    speak("ky")
    assert detail_words(told) == other
