"""What the report of an import tells, in the editor's language: by kinds, and their places."""

from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path, PurePosixPath

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from index import Certainty, Guess, Imported, LeftOut, NameKind, PassageChange
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
_TO_DECIDE = "conflict"
_FIRST_KIND = "changes"  # open tracked changes are told before all else
_CONSENT = "consent"  # the same of each document
_OF_ALL = {_FIRST_KIND, _CONSENT, "title", "language", "encoding", "names", "removed-words"}


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
    """Return its page and paragraph, else its line; "" where none is known, or it is of none."""
    if isinstance(told, Guess) and told.kind in _OF_ALL:
        return ""
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


def report_lines(result: Imported) -> Iterator[str]:
    """Yield the lines of the report, with a heading above each part.

    Where it is about several documents, those of each are below its title; what is said of consent
    to several of them is told once, before all others.
    """
    told: list[Guess | LeftOut] = [*result.guesses, *result.left_out]
    names = {each.file: _document_words(each.file, result) for each in told}
    if len(set(names.values())) < 2:
        yield from _parts(told, result)
        return
    often = Counter(each.text for each in told if each.kind == _CONSENT)
    common = {each.text: each for each in told if each.kind == _CONSENT and often[each.text] > 1}
    several = QCoreApplication.translate("IntakeSheet", "Several documents")
    yield from _below(several, [*common.values()], result)
    in_order = (names[each] for each in (*result.titles, *names) if each in names)
    for name in dict.fromkeys(in_order):
        own = [each for each in told if names[each.file] == name]
        yield from _below(name, [each for each in own if each.text not in common], result)


def _document_words(file: str, result: Imported) -> str:
    """Return what the document is called that `file` is, or was made into, and its input."""
    own = result.originals.get(PurePosixPath(file).stem)
    given = own.name if own and file not in result.titles else file
    title, name = result.titles.get(given, ""), Path(given).name
    return f"{title} ({name})" if title else name


def _below(heading: str, told: Sequence[Guess | LeftOut], result: Imported) -> Iterator[str]:
    """Yield the lines of what is told, indented below `heading`."""
    if told:
        yield heading
        yield from (f"    {line}" if line else line for line in _parts(told, result))


def _parts(told: Sequence[Guess | LeftOut], result: Imported) -> Iterator[str]:
    """Yield the lines of what is told: what comes first, the rest by how certain it is."""
    translate = QCoreApplication.translate
    guesses = [each for each in told if isinstance(each, Guess)]
    headings = {
        Certainty.DOUBTFUL: translate("IntakeSheet", "Doubtful"),
        Certainty.LIKELY: translate("IntakeSheet", "Likely"),
        Certainty.SURE: translate("IntakeSheet", "Sure"),
    }
    first = [each for each in guesses if each.kind == _FIRST_KIND]
    to_decide = [each for each in guesses if each.kind == _TO_DECIDE]
    rest = [each for each in guesses if each.kind not in (_FIRST_KIND, _TO_DECIDE)]
    yield from _part(translate("IntakeSheet", "First of all"), first, result)
    yield from _part(translate("IntakeSheet", "To be decided by you"), to_decide, result)
    for certainty, heading in headings.items():
        yield from _part(heading, [each for each in rest if each.certainty is certainty], result)
    left_out = [each for each in told if isinstance(each, LeftOut)]
    yield from _part(translate("IntakeSheet", "Left out"), left_out, result)


def _part(heading: str, told: Sequence[Guess | LeftOut], result: Imported) -> Iterator[str]:
    if not told:
        return
    yield heading
    alike: dict[str, list[Guess | LeftOut]] = {}
    for each in told:
        alike.setdefault(kind_words(each), []).append(each)
    for kind, group in alike.items():
        yield f"    {kind}: {figure(len(group))}"
        for lines in dict.fromkeys(tuple(_lines(each, result)) for each in group):
            yield from lines
    yield ""


def _lines(told: Guess | LeftOut, result: Imported) -> Iterator[str]:
    """Yield where it is and what is told of it, and the words of a passage here and there."""
    change = told.change if isinstance(told, Guess) else None
    said = [place_words(told, result), detail_words(told)]
    if change:
        said.insert(0, Path(told.file).name)
    if any(said):
        yield f"        {': '.join(filter(None, said))}"
    for line in change_lines(change) if change else ():
        yield f"            {line}"
