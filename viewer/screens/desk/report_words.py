"""What the report of an import tells, in the editor's language: by kinds, and their places."""

from collections.abc import Iterator

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from index import Guess, Imported, LeftOut, NameKind, PassageChange
from viewer.screens.desk.mends import conflict_words
from viewer.screens.desk.wording.detail_parts import field_of_file
from viewer.screens.desk.wording.detail_words import in_own_language
from viewer.wording.archive_words import speaks_english
from viewer.wording.number_format import figure

_CONTEXT = "Report"
_GUESSES = {
    "address": QT_TRANSLATE_NOOP("Report", "Addresses"),
    "age": QT_TRANSLATE_NOOP("Report", "Ages"),
    "changed": QT_TRANSLATE_NOOP("Report", "Passages that have other words now"),
    "changes": QT_TRANSLATE_NOOP(
        "Report",
        "Tracked changes that nobody decided: what was inserted is taken, what was deleted is not",
    ),
    "character": QT_TRANSLATE_NOOP("Report", "Characters that nobody sees"),
    "coding": QT_TRANSLATE_NOOP("Report", "Codings that do not fit as they were"),
    "conflict": QT_TRANSLATE_NOOP("Report", "Passages of which you have to decide"),
    "consent": QT_TRANSLATE_NOOP("Report", "Nobody has said what the people consented to"),
    "contact": QT_TRANSLATE_NOOP("Report", "E-mail, web and the like"),
    "cut": QT_TRANSLATE_NOOP("Report", "Too long for one passage, so divided"),
    "document": QT_TRANSLATE_NOOP("Report", "A new version of a document that is here"),
    "document-number": QT_TRANSLATE_NOOP("Report", "Numbers of documents"),
    "encoding": QT_TRANSLATE_NOOP("Report", "How the file was read"),
    "exact-date": QT_TRANSLATE_NOOP("Report", "Exact dates"),
    "field": QT_TRANSLATE_NOOP("Report", "What is known of who speaks"),
    "footnote": QT_TRANSLATE_NOOP("Report", "Footnotes"),
    "gone": QT_TRANSLATE_NOOP("Report", "Passages that are not in the document any more"),
    "heading": QT_TRANSLATE_NOOP("Report", "Headings"),
    "hidden": QT_TRANSLATE_NOOP("Report", "What the page hides"),
    "html": QT_TRANSLATE_NOOP("Report", "Tags that stay as text"),
    "hyphen": QT_TRANSLATE_NOOP("Report", "Divided words"),
    "join": QT_TRANSLATE_NOOP("Report", "Paragraphs that go on after a break"),
    "kept": QT_TRANSLATE_NOOP("Report", "Passages that stay as you left them"),
    "kinship": QT_TRANSLATE_NOOP("Report", "Relatives and friends with a name"),
    "language": QT_TRANSLATE_NOOP("Report", "The language of the text"),
    "lead-in": QT_TRANSLATE_NOOP("Report", "What leads in to what follows"),
    "list": QT_TRANSLATE_NOOP("Report", "Lists"),
    "mark": QT_TRANSLATE_NOOP("Report", "Marks without a footnote"),
    "markup": QT_TRANSLATE_NOOP("Report", "Links that stay as text"),
    "moved": QT_TRANSLATE_NOOP("Report", "Passages that stand in another place now"),
    "names": QT_TRANSLATE_NOOP("Report", "What could name somebody. A person must read it all"),
    "new": QT_TRANSLATE_NOOP("Report", "Passages that are new"),
    "paragraph": QT_TRANSLATE_NOOP("Report", "Paragraphs"),
    "passage-language": QT_TRANSLATE_NOOP("Report", "Passages in another language"),
    "person-name": QT_TRANSLATE_NOOP("Report", "Names of people"),
    "picture": QT_TRANSLATE_NOOP("Report", "Pictures"),
    "place-name": QT_TRANSLATE_NOOP("Report", "Names of places"),
    "project": QT_TRANSLATE_NOOP("Report", "What came of the project"),
    "quote": QT_TRANSLATE_NOOP("Report", "Quotes"),
    "removed-words": QT_TRANSLATE_NOOP("Report", "Words in the file that are not on its pages"),
    "stays": QT_TRANSLATE_NOOP("Report", "Documents that stay as they are"),
    "struck": QT_TRANSLATE_NOOP("Report", "Words that a line goes through"),
    "table": QT_TRANSLATE_NOOP("Report", "Tables"),
    "telephone": QT_TRANSLATE_NOOP("Report", "Telephone numbers"),
    "title": QT_TRANSLATE_NOOP("Report", "What the document is called"),
    "turns": QT_TRANSLATE_NOOP("Report", "Conversations"),
    "unchanged": QT_TRANSLATE_NOOP("Report", "Nothing is new in the document"),
    "white-words": QT_TRANSLATE_NOOP("Report", "White words"),
    "withdrawn": QT_TRANSLATE_NOOP("Report", "Withdrawn words that stood there again, left out"),
    "words-added": QT_TRANSLATE_NOOP("Report", "Words in the folder that the file does not have"),
    "words-again": QT_TRANSLATE_NOOP("Report", "Words that you had taken out, taken out again"),
    "words-missing": QT_TRANSLATE_NOOP("Report", "Words of the file that are not in the folder"),
    "words-moved": QT_TRANSLATE_NOOP("Report", "Words in another order than in the file"),
    "workplace": QT_TRANSLATE_NOOP("Report", "Workplaces with a name"),
}
_LEFT_OUT = {
    "comment": QT_TRANSLATE_NOOP("Report", "Comments"),
    "contents": QT_TRANSLATE_NOOP("Report", "Table of contents"),
    "deleted": QT_TRANSLATE_NOOP("Report", "Words that somebody deleted"),
    "file": QT_TRANSLATE_NOOP("Report", "Files within it, which are not read"),
    "footer": QT_TRANSLATE_NOOP("Report", "Foot of the pages"),
    "header": QT_TRANSLATE_NOOP("Report", "Head of the pages"),
    "hidden": QT_TRANSLATE_NOOP("Report", "Hidden words"),
    "line": QT_TRANSLATE_NOOP("Report", "Lines"),
    "metadata": QT_TRANSLATE_NOOP("Report", "What the file says of itself"),
    "other": QT_TRANSLATE_NOOP("Report", "Other"),
    "page-number": QT_TRANSLATE_NOOP("Report", "Page numbers"),
    "picture": QT_TRANSLATE_NOOP("Report", "Pictures"),
}

_TOLD_IN_ENGLISH = "character"  # of what was left out
_OF_ITSELF = "metadata"


def kind_words(told: Guess | LeftOut) -> str:
    """Return what a guess, or what was left out, is about."""
    said = (_GUESSES if isinstance(told, Guess) else _LEFT_OUT).get(told.kind)
    return QCoreApplication.translate(_CONTEXT, str(said)) if said else told.kind


def name_kind_words(kind: NameKind) -> str:
    """Return what names of this `kind` are."""
    return QCoreApplication.translate(_CONTEXT, str(_GUESSES[kind]))


def change_lines(change: PassageChange) -> Iterator[str]:
    """Yield the words of a passage here and in the document that came again, one below the other.

    Where no words are known on a side, nothing is yielded of it.
    """
    if change.here:
        said = QCoreApplication.translate("Report", "Here: {words}")
        yield said.format(words=change.here)
    if change.there:
        said = QCoreApplication.translate("Report", "In the document: {words}")
        yield said.format(words=change.there)


def detail_words(told: Guess | LeftOut) -> str:
    """Return what is told of it in the editor's language, as far as that can be."""
    if isinstance(told, Guess) and told.change:
        return conflict_words(told.change.conflict)
    said = " ".join(told.text.split())
    if isinstance(told, Guess) or told.kind == _TOLD_IN_ENGLISH:
        return in_own_language(said)
    field, colon, words = said.partition(": ")
    if told.kind == _OF_ITSELF and colon and not speaks_english():
        return f"{field_of_file(field)}: {words}"
    return said


def place_words(told: Guess | LeftOut, result: Imported) -> str:
    """Return its page and paragraph, else its line, or "" where none is known."""
    line = 0 if told.file in result.without_lines else told.line
    return where_words(line, told.paragraph, told.page)


def where_words(line: int, paragraph: int, page: int) -> str:
    """Return the page and paragraph, else the line; 0 is unknown."""
    parts = []
    if page:
        said = QCoreApplication.translate("Report", "page {number}")
        parts.append(said.format(number=figure(page)))
    if paragraph:
        said = QCoreApplication.translate("Report", "paragraph {number}")
        parts.append(said.format(number=figure(paragraph)))
    if not parts and line:
        said = QCoreApplication.translate("Report", "line {number}")
        parts.append(said.format(number=figure(line)))
    return ", ".join(parts)
