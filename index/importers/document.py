"""Makes a document of a text: plain text by its form, Markdown by its markup."""

import re
from collections import Counter
from dataclasses import replace
from itertools import groupby

from index.errors import SourceProblem
from index.importers.assembly import Assembler, DocumentParts
from index.importers.draft import DraftDocument
from index.importers.ids import language_of
from index.importers.import_report import Report, shortened
from index.importers.markdown import marked_blocks
from index.importers.received import ReceivedText
from index.importers.structure.block_joins import join_blocks
from index.importers.structure.blocks import TextBlock, TextBlockKind
from index.importers.structure.headings import find_headings, find_lead_ins, nest_items
from index.importers.structure.line_joins import LineJoiner
from index.importers.structure.lines import RULE, Line, lines_of
from index.importers.structure.page_furniture import find_furniture
from index.importers.structure.plain import blocks_of, reading_of
from index.importers.structure.quotes import find_quotes

_MOST_TRIES = 4  # to find out which lines are footnotes
_EMPHASIS = re.compile(r"\*\w|\b_\w|\]\(")
_TAG = re.compile(
    r"</?(?:a|abbr|b|big|blockquote|body|br|center|code|del|div|em|figure|font|footer|h[1-6]|head"
    r"|header|hr|html|i|iframe|img|ins|li|main|nav|ol|p|pre|q|s|script|section|small|span|strike"
    r"|strong|style|sub|sup|svg|table|tbody|td|th|thead|tr|u|ul|video)(?:\s[^<>]*)?/?>|<!--",
    re.IGNORECASE,
)


def understand(received: ReceivedText, report: Report) -> DraftDocument:
    """Return the document that `received` seems to be, and tell `report` each guess.

    Raises SourceProblem where no words would be left.
    """
    lines = lines_of(received.text.removeprefix("\ufeff"))
    if received.encoding not in ("utf-8-sig", "utf-16"):
        report.guess(1, "encoding", f"The file was read as {received.encoding}.")
    read = _read_markdown if received.is_markdown else _read_plain
    assembler, told = read(lines, report)
    if not assembler.holds_words:
        raise SourceProblem("“{name}” holds no words. Choose another.", name=received.path.name)
    language, sure = language_of(received.text)
    by_what = "by its commonest words" if sure else "but its words leave it in doubt"
    report.guess(1, "language", f"The language is taken to be “{language}”, {by_what}.")
    document = assembler.document(_name(received), language)
    if not document.titled:
        said = f"The text has no title of its own, so it is called “{document.title}”."
        report.guess(1, "title", said)
    report.guesses += told.guesses
    _tell_tags(lines, report)
    document.left_out = sorted({each.line for each in report.left_out})
    return document


def _name(received: ReceivedText) -> str:
    """Return the file's name as a title."""
    words = " ".join(received.path.stem.replace("_", " ").replace("-", " ").split())
    name = "".join(letter for letter in words if letter.isprintable()) or "Text"
    return name[:1].upper() + name[1:]


def _tell_tags(lines: list[Line], report: Report) -> None:
    """Tell of tags of HTML, which nobody said, in the lines that are taken."""
    left_out = {each.line for each in report.left_out}
    for line in lines:
        tags = [found[0] for found in _TAG.finditer(line.text)]
        if tags and line.number not in left_out:
            said = f"“{shortened(tags[0], 30)}” is a tag of HTML, and stays in the text as it is."
            report.guess(line.number, "html", said)


def _not_text(lines: list[Line]) -> set[int]:
    """Return the places of page furniture, and of lines that are only drawn."""
    parts = Counter(line.number for line in lines if line.text)
    drawn = {
        place
        for place, line in enumerate(lines)
        if RULE.fullmatch(line.text) and parts[line.number] == 1
    }
    return drawn | find_furniture(lines)


def _without(lines: list[Line], places: set[int], report: Report) -> list[Line]:
    """Return `lines` with those at `places` empty: a page may have ended where furniture was."""
    for place in sorted(places):
        report.leave_out(lines[place].number, lines[place].text)
    return [
        replace(line, text="", page=line.page or not RULE.fullmatch(line.text))
        if place in places
        else line
        for place, line in enumerate(lines)
    ]


def _read_plain(lines: list[Line], report: Report) -> tuple[Assembler, Report]:
    """Read again without each footnote that turns out to have no mark in a passage."""
    places = _not_text(lines)
    if all(place in places for place, line in enumerate(lines) if line.text):
        places = set()  # a text of nothing else is none of these
    lines = _without(lines, places, report)
    no_notes: frozenset[int] = frozenset()
    for tried in range(_MOST_TRIES):
        told = Report(report.file)
        reading = reading_of(lines, no_notes)
        blocks = join_blocks(blocks_of(lines, reading), reading, told)
        assembler = _assembled(blocks, lines, told)
        if reading.each_line:
            told.guess(1, "paragraph", "Its lines are long, so each is a paragraph of its own.")
        if not assembler.lost:
            break
        every = frozenset(line.number for line in lines)
        no_notes = every if tried == _MOST_TRIES - 2 else no_notes | assembler.lost
    return assembler, told


def _read_markdown(lines: list[Line], report: Report) -> tuple[Assembler, Report]:
    lost: frozenset[int] = frozenset()
    for _tried in range(_MOST_TRIES):
        told = Report(report.file)
        blocks, left_out = marked_blocks(lines, lost)
        assembler = _assembled(blocks, _without(lines, left_out, told), told)
        if not assembler.lost:
            break
        lost |= assembler.lost
    for number in sorted(lost):
        told.guess(number, "footnote", "No mark points to this footnote, so it is a paragraph.")
    emphasised = next((line.number for line in lines if _EMPHASIS.search(line.text)), None)
    if emphasised:
        told.guess(emphasised, "markup", "Emphasis and links stay as they are written, as text.")
    report.left_out += told.left_out
    return assembler, told


def _assembled(blocks: list[TextBlock], lines: list[Line], report: Report) -> Assembler:
    joiner = LineJoiner(lines)
    blocks = find_quotes(blocks, joiner, report)
    find_headings(blocks, joiner, report)
    nest_items(blocks)
    _tell_lists(blocks, report)
    find_lead_ins(blocks, joiner, report)
    _tell_paragraphs(blocks, report)
    return Assembler(DocumentParts([block for block in blocks if block.lines], joiner, report))


def _tell_paragraphs(blocks: list[TextBlock], report: Report) -> None:
    """Tell where a paragraph begins that no blank line parts from what stands before it."""
    for block in blocks:
        if block.unparted and block.kind is TextBlockKind.PARAGRAPH and block.lines:
            text = shortened(block.lines[0].text, 40)
            said = f"“{text}” begins a paragraph, though no blank line is above it."
            report.guess(block.line, "paragraph", said)


def _tell_lists(blocks: list[TextBlock], report: Report) -> None:
    """Tell where a list begins that no markup makes one, and how many items it has."""
    texts = (block for block in blocks if block.kind is not TextBlockKind.NOTE and not block.marked)
    for kind, group in groupby(texts, key=lambda block: block.kind):
        items = list(group)
        if kind is TextBlockKind.ITEM:
            many = "one item" if len(items) == 1 else f"{len(items)} items"
            report.guess(items[0].line, "list", f"A list of {many} begins here.")
