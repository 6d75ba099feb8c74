"""Slides: their content, and the splitting of what is too long for one."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from itertools import batched

from index.export.office.pptx_words import NO_ITEM, ItemLevel
from index.export.office.slide_table import SlideGrid, grids_of
from index.export.text.block import Block, Kind
from index.export.text.footnote_lines import footnote_line
from index.export.text.runs import MarkedText
from index.export.text.table_cells import ExportTable
from index.model import Emphasis, FootnoteMark, Picture, Span
from index.text.sentences import sentence_starts
from index.values import Value, replace

MOST = 380  # characters on a slide: some sixty words, which can be read from the last row
_BOTH = 600  # characters of a text and its translation below it, which are set smaller
MOST_ROWS = 12  # of a table or chart


class ChartRow(Value):
    """A row of a chart: its label, its number in words, and the `count` where it is told."""

    label: str
    figure: str
    count: int | None

    @property
    def name(self) -> str:
        """The label; with the words where there is no number, and so no bar."""
        return self.label if self.count is not None else f"{self.label} ({self.figure})"


class SlideChart(Value):
    """A chart of who took part: what it counts, and of whom."""

    title: str
    rows: tuple[ChartRow, ...]

    @property
    def told(self) -> str:
        """The chart in words."""
        rows = "; ".join(f"{row.label}: {row.figure}" for row in self.rows)
        return f"{self.title}. {rows}"


@dataclass(slots=True)
class Slide:
    """One slide: `layout` is one of those of the masters; `beside` are the speaker notes.

    `level` is that of a list item, `marks` are those of `footnotes` in the body. A `table` is to be
    shown in place of the body, as the `grid` that is its part on this slide. `below` is the
    translation below the body, with the remark above it and the line under it. A `phrase` of the
    body stands out. A `picture` stands above the body, a `chart` in its place. A `remark`
    is what is to be known of what the slide shows, such as the year as of which it holds.
    """

    layout: str
    title: str
    body: str = ""
    language: str = ""
    attribution: str = ""
    source: str = ""
    remark: str = ""
    beside: list[str] = field(default_factory=list)
    emphasis: tuple[Emphasis, ...] = ()
    table: ExportTable | None = None
    grid: SlideGrid | None = None
    level: ItemLevel = NO_ITEM
    marks: tuple[FootnoteMark, ...] = ()
    footnotes: Mapping[str, Block] = field(default_factory=dict)
    below: tuple[Block, ...] = ()
    phrase: Span | None = None
    picture: Picture | None = None
    chart: SlideChart | None = None

    @property
    def words(self) -> MarkedText:
        """The body with its emphasis, and the phrase that stands out."""
        return MarkedText(self.body, emphasis=self.emphasis, phrase=self.phrase)


def tables_of(block: Block, section: str) -> Iterator[Slide]:
    """Yield slides with the rows of a table as lines, a few on each; several are numbered."""
    lines = [": ".join(row) for row in block.rows]
    some = ("\n".join(each) for each in batched(lines, MOST_ROWS))
    bodies = [body for each in some for body in _lines_in_parts(each)]
    title, count = block.text or section, len(bodies)
    for number, body in enumerate(bodies, start=1):
        yield Slide("text", f"{title} ({number}/{count})" if count > 1 else title, body)


def in_parts(slide: Slide, continued: str) -> Iterator[Slide]:
    """Yield `slide`, or several where its text is too long for one; all of the text is kept.

    The titles of all but the first part of a table say `continued`. A table that is too wide for
    slides becomes text, a row or some on each. A translation that has no room below the text has
    slides of its own, which follow. A remark stands on each: one slide may be shown alone.
    """
    if slide.below and (slide.table or len(slide.body) + _length(slide.below) > _BOTH):
        yield from in_parts(replace(slide, below=()), continued)
        yield from in_parts(_translated(slide), continued)
        return
    parts = list(_table_parts(slide) if slide.table else _parts(slide))
    count = len(parts)
    for number, part in enumerate(parts, start=1):
        told = (
            f"{continued}, {number}/{count}" if number > 1 and slide.table else f"{number}/{count}"
        )
        title = f"{slide.title} ({told})" if count > 1 else slide.title
        line = slide.attribution if number == count else ""
        beside = [*part.beside, *_footnote_lines(part)]
        yield replace(part, title=title, attribution=line, beside=beside)


def _length(below: Iterable[Block]) -> int:
    return sum(len(block.text) for block in below)


def _translated(slide: Slide) -> Slide:
    """Return the translation below the body of `slide` as a slide of its own."""
    told = {block.kind: block for block in slide.below}
    title, line = told.get(Kind.LABEL), told.get(Kind.ATTRIBUTION)
    words = told[Kind.TRANSLATION]
    return Slide(
        slide.layout,
        " · ".join(filter(None, (slide.title, title.text if title else ""))),
        words.text,
        words.language,
        attribution=line.text if line else "",
        source=slide.source,
        remark=slide.remark,
        level=slide.level,
    )


def _footnote_lines(part: Slide) -> Iterator[str]:
    """Yield the footnotes of what stands on a slide, each once."""
    texts = [MarkedText(part.body, part.marks)]
    if part.table:
        shown = part.grid.table if part.grid else part.table
        texts = [cell.words for row in range(len(shown.rows)) for cell in shown.own(row)]
        texts[:0] = [part.table.caption] if part.table.caption else []
    told: set[str] = set()
    for text in texts:
        for mark in text.marks:
            if mark.footnote not in told:
                told.add(mark.footnote)
                note = part.footnotes[mark.footnote]
                yield footnote_line(text.text, mark.at, note.sign, note.text)


def _table_parts(slide: Slide) -> Iterator[Slide]:
    if slide.table is None:
        return
    grids = grids_of(slide.table)
    yield from (replace(slide, grid=grid) for grid in grids)
    if not grids:
        yield from (replace(slide, body=part) for part in _told(slide.table))


def _told(table: ExportTable) -> Iterator[str]:
    """Yield the rows of a table in words, each cell a line below those above, as many as fit."""
    held = ""
    rows = range(table.header_rows, len(table.rows)) or range(len(table.rows))
    for row in rows:
        lines = "\n".join(table.told(row))
        joined = "\n\n".join(filter(None, (held, lines)))
        if len(joined) > MOST:
            yield from filter(None, (held,))
            *parts, held = _lines_in_parts(lines)
            yield from parts
        else:
            held = joined
    yield held


def _lines_in_parts(lines: str) -> Iterator[str]:
    """Yield parts of `lines`, cut between lines where possible."""
    held = ""
    for line in lines.split("\n"):
        joined = f"{held}\n{line}" if held else line
        if len(joined) <= MOST:
            held = joined
            continue
        yield from filter(None, (held,))
        *parts, held = parts_of(line)
        yield from parts
    yield held


def _parts(slide: Slide) -> Iterator[Slide]:
    at = 0
    for part in parts_of(slide.body):
        end = at + len(part)
        words = MarkedText(slide.body, slide.marks, slide.emphasis, slide.phrase).part(at, end)
        marks = tuple(mark for mark in words.marks if mark.at or not at)
        emphasis = tuple(words.emphasis)
        yield replace(slide, body=part, emphasis=emphasis, marks=marks, phrase=words.phrase)
        at += len(part)
        slide = replace(slide, level=replace(slide.level, bullet=""))


def parts_of(text: str) -> Iterator[str]:
    """Yield `text` in parts of at most MOST characters, split at sentences or blanks if possible.

    The parts are of similar length.
    """
    while len(text) > MOST:
        wanted = len(text) // -(-len(text) // MOST)
        starts = [at for at in sentence_starts(text) if wanted // 2 < at <= MOST]
        blank = max(text.rfind(" ", 1, MOST), text.rfind("\n", 1, MOST)) + 1 or MOST
        cut = min(starts, key=lambda at: abs(at - wanted), default=blank)
        yield text[:cut]
        text = text[cut:]
    yield text
