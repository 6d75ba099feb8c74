"""Makes a document from a text, with the reader of its kind."""

import re
from collections.abc import Callable, Sequence

from index.content_limits import CHARACTERS, FOOTNOTES, PASSAGES
from index.errors import SourceProblem
from index.importers.assembly.assembler import Assembler
from index.importers.characters.character_report import settle_directions, tell_strays
from index.importers.draft import DraftDocument
from index.importers.ids import language_of
from index.importers.import_report import Certainty, Report, shortened
from index.importers.name_report import tell_names, tell_removed
from index.importers.passage_languages import find_languages
from index.importers.received import ReceivedText, too_long
from index.importers.structure.lines import Line, lines_of
from index.importers.structure_report import place_finder, tell_structure
from index.importers.structured_text import PlacedPicture
from index.importers.structured_title import title_of
from index.lazy_function import function_at
from index.office.text import MOST_HEADINGS

type TextReader = Callable[[list[Line], Report], tuple[Assembler, Report]]

type PictureTaker = Callable[[Sequence[PlacedPicture], DraftDocument, Report], None]
"""Puts the pictures of a document into it, or tells why not."""

_TAG = re.compile(
    r"</?(?:a|abbr|b|big|blockquote|body|br|center|code|del|div|em|figure|font|footer|h[1-6]|head"
    r"|header|hr|html|i|iframe|img|ins|li|main|nav|ol|p|pre|q|s|script|section|small|span|strike"
    r"|strong|style|sub|sup|svg|table|tbody|td|th|thead|tr|u|ul|video)(?:\s[^<>]*)?/?>|<!--",
    re.IGNORECASE,
)


def understand(
    received: ReceivedText,
    report: Report,
    take_pictures: PictureTaker | None = None,
    title: str = "",
) -> DraftDocument:
    """Return the document in `received`, and add each guess to `report`.

    Where its text has no title of its own it is `title`, or the file's name.
    Its pictures are left to `take_pictures`; without it nothing is said of them. Raises
    SourceProblem where no words would be left, or more than one document may hold.
    """
    lines = lines_of(received.text.removeprefix("\ufeff"))
    assembler, told = _assembled(received, lines, report)
    language = _tell_language(received, report)
    found = title_of(received.written.structured) if received.written else None
    if found and received.cleared:
        found = received.cleared(found[0]), *found[1:]
    document = assembler.document(found[0] if found else title or _name(received), language)
    _check_length(document, received)
    _tell_title(document, found, report)
    report.guesses += told.guesses
    report.shapes |= told.shapes
    find_languages(document, received.written.languages if received.written else {}, report)
    document.left_out = sorted({each.line for each in report.left_out} | report.shapes)
    find = place_finder(received.written) if received.written else _without_place
    settle_directions(document, find, report)
    if received.written:
        tell_removed(received.written.structured, report)
    tell_names(document, report, find)
    if received.written:
        if take_pictures:
            take_pictures(received.written.pictures, document, report)
        tell_structure(received.written, report)
    else:
        _tell_tags(lines, report)
    tell_strays(received.strays, report)
    return document


def _assembled(
    received: ReceivedText, lines: list[Line], report: Report
) -> tuple[Assembler, Report]:
    """Return the parts of a document, and what is told of them. Raises SourceProblem."""
    reader: TextReader = function_at(received.kind.reader)
    assembler, told = reader(lines, report)
    if not assembler.holds_words:
        raise SourceProblem("“{name}” holds no words. Choose another.", name=received.path.name)
    if assembler.headings > MOST_HEADINGS:
        raise too_long(received.path.name)
    return assembler, told


def _check_length(document: DraftDocument, received: ReceivedText) -> None:
    """Raise SourceProblem where no archive could hold `document`."""
    passages = sum(1 for _passage in document.passages())
    letters = sum(len(text) for each in document.passages() for text in each.paragraphs)
    letters += sum(len(note.text) for note in document.footnotes)
    counted = (PASSAGES, passages), (FOOTNOTES, len(document.footnotes)), (CHARACTERS, letters)
    if any(there > limit.most for limit, there in counted):
        raise too_long(received.path.name)


def _tell_title(
    document: DraftDocument, found: tuple[str, str, Certainty] | None, report: Report
) -> None:
    """Report what the document is called, where no title of its own states it."""
    if found and found[2] is not Certainty.SURE:
        report.guess(1, "title", f"It is called “{found[0]}”, since {found[1]}.", found[2])
    elif not document.titled and not found:
        said = f"The text has no title of its own, so it is called “{document.title}”."
        report.guess(1, "title", said)


def _tell_language(received: ReceivedText, report: Report) -> str:
    """Report what the letters were read as and what language they are; return the language."""
    if received.encoding not in ("utf-8-sig", "utf-16"):
        report.guess(1, "encoding", f"The file was read as {received.encoding}.")
    language, sure = language_of(received.text)
    by_what = "by its commonest words" if sure else "but its words leave it in doubt"
    certainty = Certainty.SURE if sure else Certainty.DOUBTFUL
    said = f"The language is taken to be “{language}”, {by_what}."
    report.guess(1, "language", said, certainty)
    return language


def _without_place(_line: int) -> tuple[int, int]:
    """Return that a line of a text has neither a paragraph nor a page."""
    return 0, 0


def _name(received: ReceivedText) -> str:
    """Return the file's name as a title."""
    words = " ".join(received.path.stem.replace("_", " ").replace("-", " ").split())
    name = "".join(letter for letter in words if letter.isprintable()) or "Text"
    return name[:1].upper() + name[1:]


def _tell_tags(lines: list[Line], report: Report) -> None:
    """Report HTML tags, which nobody spoke, in the lines that are kept."""
    left_out = {each.line for each in report.left_out}
    for line in lines:
        tags = [found[0] for found in _TAG.finditer(line.text)]
        if tags and line.number not in left_out:
            said = f"“{shortened(tags[0], 30)}” is a tag of HTML, and stays in the text as it is."
            report.guess(line.number, "html", said)
