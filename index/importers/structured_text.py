"""Writes the text of a structured document as Markdown, which the importer then reads.

So every kind of file goes one way from there, and the text that an editor holds against the
documents lies in `source/`. Each block is one line, with an empty line after it.
"""

import re
from collections.abc import Iterator, Mapping, Sequence, Set
from itertools import chain, count, pairwise

from index.importers.import_report import Certainty, shortened
from index.importers.structure.markdown_escapes import escaped_start
from index.importers.structure.quoted_blocks import is_one_quote, with_whole_quotes
from index.importers.structure.table_lines import written_shape
from index.importers.structured_inline import escaped, written_runs
from index.importers.structured_tables import (
    TableShape,
    is_caption,
    shape_of,
    with_captions_above,
)
from index.importers.structured_title import stated_title
from index.model import EmphasisKind
from index.office.text import (
    ListPlace,
    StructuredBlock,
    StructuredParagraph,
    StructuredPicture,
    StructuredTable,
    StructuredText,
    paragraphs_in,
    pictures_in,
)
from index.values import Value, replace, value_field

_AT_START = re.compile(r"(?:#{1,6}(?=\s|$)|[-+](?=\s|$)|=+$|-+$|:)")
_WORD = re.compile(r"\w")  # an item without any, such as “---”, is a paragraph
_TYPED_MARK = re.compile(r"\[\^([^\]\s]+)\]")
_SECTION = re.compile(r"\d{1,2}(?:\.\d{1,2})*")
_LONGEST_HEADING = 80  # characters of a bold line that may be one
_STOPS = ".,;:!?…"
_NONE_OF_IT = tuple(EmphasisKind)  # headings and footnotes hold plain words


class TextPlace(Value):
    """Where a line of the written text stands in the document: both count from 1, or are 0."""

    paragraph: int
    page: int


class Remark(Value):
    """Something to tell an editor of a line of the written text."""

    line: int
    kind: str
    text: str
    certainty: Certainty


class PlacedPicture(Value):
    """A picture that stands before the written `line`; `paragraph` is the number of the one before.

    An archive has no place for one that stands `in_note`, a footnote.
    """

    picture: StructuredPicture
    line: int
    paragraph: int
    in_note: bool = False


class WrittenText(Value):
    """A structured document as Markdown. `places` is line -> where that stands in the document.

    `pictures` are no part of the Markdown. `languages` is line -> its words in the languages that
    the file states.
    """

    text: str
    places: Mapping[int, TextPlace]
    remarks: tuple[Remark, ...]
    structured: StructuredText
    pictures: tuple[PlacedPicture, ...] = ()
    languages: Mapping[int, Sequence[tuple[str, str]]] = value_field(default_factory=dict)


class _Writer:
    """Writes block after block. `notes` are the ids of the footnotes whose marks were written."""

    def __init__(self, text: StructuredText) -> None:
        self.lines: list[str] = []
        self.places: dict[int, TextPlace] = {}
        self.remarks: list[Remark] = []
        self.pictures: list[PlacedPicture] = []
        self.languages: dict[int, list[tuple[str, str]]] = {}
        self._said: list[tuple[str, str]] = []  # of the line that is written next
        self._text = text
        self._notes: dict[str, tuple[str, int]] = {}  # their labels, and the paragraphs of marks
        typed = _typed_labels(text)  # “[^1]” that somebody typed is no mark
        self._labels = (str(each) for each in count(1) if str(each) not in typed)
        self._has_title = bool(text.title) or any(each.heading == 0 for each in text.paragraphs())
        self._has_headings = any(each.heading for each in text.paragraphs())
        self._titled = False
        self._paragraph = 0
        self._before: StructuredBlock | None = None
        self._within = frozenset(map(id, _within_lists(text.blocks)))

    def write(self) -> None:
        """Write the whole document, then the footnotes in the order of their marks."""
        if stated_title(self._text):
            self._titled = True
            self._add(f"# {escaped(stated_title(self._text))}", 0)
        caption: StructuredParagraph | None = None
        for block, after in pairwise((*self._text.blocks, None)):
            if isinstance(block, StructuredTable):
                self._write_table(block, caption)
                self._before, caption = block, None
            elif isinstance(after, StructuredTable) and is_caption(block):
                caption = block
            elif block is not None:
                self._write_block(block)
        self._write_notes()

    def _write_notes(self) -> None:
        """Write the footnotes in the order of their marks."""
        written = 0
        while written < len(self._notes):  # grows while notes hold marks
            for note, (label, paragraph) in list(self._notes.items())[written:]:
                self._paragraph = paragraph
                self._place(self._text.notes[note], in_note=True)
                if apart := _set_apart(self._text.notes[note]):
                    self._tell("markup", apart, Certainty.SURE)
                self._add(f"[^{label}]: {self._words(self._text.notes[note], _NONE_OF_IT)}", 0)
                written += 1

    def _write_block(self, block: StructuredBlock) -> None:
        if isinstance(block, StructuredParagraph):
            self._write_paragraph(block)
        elif isinstance(block, StructuredTable):
            self._write_table(block, None)
        else:
            self._place((block,))
        self._before = block

    def _place(self, blocks: tuple[StructuredBlock, ...], *, in_note: bool = False) -> None:
        """Say where the pictures in `blocks` stand: before the line that is written next."""
        here = (len(self.lines) + 1, self._paragraph, in_note)
        self.pictures += (PlacedPicture(each, *here) for each in pictures_in(blocks))

    def _write_paragraph(self, paragraph: StructuredParagraph) -> None:
        words = self._inline(paragraph, _NONE_OF_IT if paragraph.heading is not None else ())
        if not words:
            return
        self._paragraph += not paragraph.goes_on
        self._look_for_heading(paragraph, words)
        if said := _white_words(paragraph):
            self._tell("white-words", said, Certainty.DOUBTFUL)
        if paragraph.is_guessed:
            self._tell(*_guessed(paragraph, words))
        if paragraph.heading is not None or self._is_bold_heading(paragraph, words):
            self._write_heading(paragraph, words)
        elif paragraph.is_quote:
            if self.lines and is_one_quote(self._before, paragraph):
                self.lines[-1] = ">"  # one quotation of several paragraphs
            self._add(f"> {_at_start(words)}", paragraph.page)
        elif paragraph.item is not None and _WORD.search(f"{paragraph.item.number}{words}"):
            self._add(f"{_item(paragraph.item)}{_at_start(words)}", paragraph.page)
        else:
            self._add("  " * (id(paragraph) in self._within) + _at_start(words), paragraph.page)

    def _write_heading(self, paragraph: StructuredParagraph, words: str) -> None:
        number = paragraph.item.number if paragraph.item else ""
        words = f"{number} {words}" if number else words
        before = self._before
        is_title = paragraph.heading == 0
        if is_title and isinstance(before, StructuredParagraph) and before.heading == 0:
            self.lines[-2] += f" {words}"  # a title of several paragraphs
            return
        level = (paragraph.heading or 0) + self._has_title + (is_title and self._titled)
        self._titled |= is_title
        if paragraph.heading is None:
            found = _SECTION.match(words)
            level = 1 + self._has_title + (found[0].count(".") if found else 0)
        self._add(f"{'#' * min(6, max(1, level))} {words}", paragraph.page)

    def _write_table(self, table: StructuredTable, caption: StructuredParagraph | None) -> None:
        """Write a table; one of a single place is a box, whose blocks are written as others are."""
        shape = shape_of(table)
        if len(shape.rows) <= 1 and shape.columns <= 1:
            for block in (caption, *(block for row in shape.rows for block in row[0])):
                self._write_block(block) if block else None
            return
        self._write_caption(caption, shape)
        self._tell_joined(shape)
        if not shape.heads:
            self.lines += [f"|{' |' * shape.columns}", f"|{'---|' * shape.columns}"]
        for number, row in enumerate(shape.rows, start=1):
            self._place(tuple(block for cell in row for block in cell))
            without = [EmphasisKind.STRONG] if number <= shape.heads else []
            cells = " | ".join(self._words(cell, without) for cell in row)
            filled = sum(bool(each.text.strip()) for each in _in_cells(row))
            self._put(f"| {cells} |", table.page, self._paragraph + bool(filled))
            self._paragraph += filled
            if number == shape.heads == 1 or (number == 1 and shape.heads > 1):
                self.lines.append(f"|{'---|' * shape.columns}")
        self.lines.append("")

    def _tell_joined(self, shape: TableShape) -> None:
        """Tell of cells of which Markdown makes one line."""
        counts = (len(_in_cells((cell,))) for row in shape.rows for cell in row)
        joined = sum(count > 1 for count in counts)
        if joined:
            cells = f"{joined} cells have several paragraphs"
            cells = "One cell has several paragraphs" if joined == 1 else cells
            said = f"{cells}, which stand in one line now."
            self._tell("table", said, Certainty.SURE)

    def _write_caption(self, caption: StructuredParagraph | None, shape: TableShape) -> None:
        """Write the caption of a table, and below it what Markdown cannot state of its shape."""
        words = self._inline(caption) if caption else ""
        if caption and words:
            self._paragraph += 1
            self._put(f": {words}", caption.page)
        group = written_shape(shape.heads, shape.side_heads, shape.merged)
        self.lines += [group, ""] if group else [""] if words else []

    def _words(
        self, blocks: tuple[StructuredBlock, ...], without: Sequence[EmphasisKind] = ()
    ) -> str:
        """Return the words of `blocks` in one line, with the numbers of list items."""
        parts: list[str] = []
        for each in paragraphs_in(blocks):
            number = each.item.number if each.item else ""
            words = self._inline(each, without)
            parts += [number, words] if words else []
        return " ".join(filter(None, parts))

    def _inline(self, paragraph: StructuredParagraph, without: Sequence[EmphasisKind] = ()) -> str:
        """Return the words of `paragraph` with the marks of its footnotes, in one line."""
        labels = [self._label(run.note, paragraph) for run in paragraph.runs if run.note]
        self._said += [(run.language, run.text) for run in paragraph.runs if run.language]
        return written_runs(paragraph.runs, labels, without=without)

    def _label(self, note: str, paragraph: StructuredParagraph) -> str:
        """Return the label of a footnote, "" of one without words."""
        blocks = self._text.notes.get(note, ())
        if not any(each.text.strip() for each in paragraphs_in(blocks)):
            said = f"A footnote to “{shortened(paragraph.text.strip(), 40)}” has no words."
            self._tell("footnote", said, Certainty.SURE)
            return ""
        if note not in self._notes:
            above = self._paragraph + (not paragraph.goes_on)
            self._notes[note] = (next(self._labels), above)
        return self._notes[note][0]

    def _is_bold_heading(self, paragraph: StructuredParagraph, words: str) -> bool:
        """Return whether it looks like a heading where no style makes any."""
        return not self._has_headings and _looks_like_heading(paragraph, words)

    def _look_for_heading(self, paragraph: StructuredParagraph, words: str) -> None:
        if not _looks_like_heading(paragraph, words):
            return
        said = "is bold and stands alone, and stays a paragraph, since headings have a style here."
        certainty = Certainty.DOUBTFUL
        if not self._has_headings:
            said, certainty = "is bold and stands alone, so it is a heading.", Certainty.LIKELY
        self._tell("heading", f"“{shortened(paragraph.text.strip(), 40)}” {said}", certainty)

    def _tell(self, kind: str, text: str, certainty: Certainty) -> None:
        self.remarks.append(Remark(len(self.lines) + 1, kind, text, certainty))

    def _add(self, line: str, page: int) -> None:
        self._put(line, page)
        self.lines.append("")

    def _put(self, line: str, page: int, paragraph: int | None = None) -> None:
        """Write a line that the next may continue; it begins with `paragraph`, if not the last."""
        here = len(self.lines) + 1
        self.places[here] = TextPlace(self._paragraph if paragraph is None else paragraph, page)
        if self._said:
            self.languages[here], self._said = self._said, []
        self.lines.append(line)


def write_structured(text: StructuredText) -> WrittenText:
    """Return `text` as Markdown: its words in order, with headings, lists, quotes and footnotes."""
    text = replace(text, blocks=with_whole_quotes(with_captions_above(text.blocks)))
    writer = _Writer(text)
    writer.write()
    last = max(1, len(writer.lines) - 1)
    remarks = tuple(replace(each, line=min(each.line, last)) for each in writer.remarks)
    told = (tuple(writer.pictures), writer.languages)
    return WrittenText("\n".join(writer.lines), writer.places, remarks, text, *told)


def _typed_labels(text: StructuredText) -> Set[str]:
    """Return the labels of what looks like a mark of a footnote in the words of `text`."""
    blocks = chain(text.blocks, *text.notes.values())
    return {label for each in paragraphs_in(blocks) for label in _TYPED_MARK.findall(each.text)}


def _within_lists(blocks: Sequence[StructuredBlock]) -> Iterator[StructuredParagraph]:
    """Yield the paragraphs between two list items, of which the second is nested.

    Indented, they do not end the lists that are open.
    """
    between: list[StructuredParagraph] | None = None
    for block in blocks:
        if not isinstance(block, StructuredParagraph) or block.heading is not None:
            between = None
        elif block.item is not None:
            yield from between or () if block.item.level else ()
            between = []
        elif block.is_quote:
            between = None
        elif between is not None:
            between.append(block)


def _looks_like_heading(paragraph: StructuredParagraph, words: str) -> bool:
    """Return whether a paragraph that is nothing else is bold as a whole, short, and open."""
    said = [run for run in paragraph.runs if run.text.strip()]
    is_plain = paragraph.heading is None and paragraph.item is None and not paragraph.is_quote
    is_bold = bool(said) and all(run.is_bold for run in said)
    return is_plain and is_bold and len(words) <= _LONGEST_HEADING and words[-1] not in _STOPS


def _guessed(paragraph: StructuredParagraph, words: str) -> tuple[str, str, Certainty]:
    """Return the kind of a guess what a paragraph is, what to tell, and how certain it is."""
    if paragraph.goes_on:
        said = f"“{shortened(words, 40)}” is taken for who said the lines above it."
        return "quote", said, Certainty.DOUBTFUL
    kind, what = ("list", "a list item") if paragraph.item else ("quote", "a quotation")
    if paragraph.heading is not None:
        kind, what = ("heading", "a heading") if paragraph.heading else ("title", "the title")
    said = f"“{shortened(words, 40)}” is taken for {what} by how it looks."
    return kind, said, Certainty.LIKELY


def _set_apart(note: tuple[StructuredBlock, ...]) -> str:
    """Return what to tell of a footnote whose words are set apart, "" of any other."""
    runs = [run for each in paragraphs_in(note) for run in each.runs]
    apart = " ".join(run.text.strip() for run in runs if run.is_italic or run.is_bold).strip()
    said = f"“{shortened(apart, 40)}” is set apart in a footnote, which holds plain words."
    return said if apart else ""


def _white_words(paragraph: StructuredParagraph) -> str:
    """Return what to tell of the white words of a paragraph, "" where it has none."""
    white = "".join(run.text for run in paragraph.runs if run.is_white).strip()
    said = f"“{shortened(white, 40)}” is white in the file, so perhaps nobody sees it there."
    return f"{said} It is in the folder: take it out if nobody should read it." if white else ""


def _in_cells(row: tuple[tuple[StructuredBlock, ...], ...]) -> list[StructuredParagraph]:
    return [each for cell in row for each in paragraphs_in(cell)]


def _at_start(words: str) -> str:
    """Return `words` so that their beginning is not read as markup."""
    return escaped_start(words, _AT_START)


def _item(item: ListPlace) -> str:
    indent = "  " * item.level
    return f"{indent}* {item.number} " if item.number else f"{indent}* "
