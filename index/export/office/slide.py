"""Slides: their content, and the splitting of what is too long for one."""

from collections.abc import Iterator
from dataclasses import dataclass, field, replace

from index.export.office.pptx_table import slides_of_rows
from index.export.text.block import Block
from index.export.text.runs import MarkedText
from index.export.text.table_cells import ExportTable
from index.model import Emphasis

MOST = 900  # characters on a slide: about fourteen lines of legible size
_ROWS = 12  # of a table


@dataclass(slots=True)
class Slide:
    """One slide: `layout` is "title", "section" or "text"; `beside` are the speaker notes.

    `depth` is that of a list item. A slide with a `table` shows its head and the `rows` of it in
    place of the body.
    """

    layout: str
    title: str
    body: str = ""
    language: str = ""
    attribution: str = ""
    source: str = ""
    is_quote: bool = False
    beside: list[str] = field(default_factory=list)
    emphasis: tuple[Emphasis, ...] = ()
    table: ExportTable | None = None
    rows: range = range(0)
    depth: int = 1

    @property
    def words(self) -> MarkedText:
        """The body with its emphasis."""
        return MarkedText(self.body, emphasis=self.emphasis)


def tables_of(block: Block, section: str) -> Iterator[Slide]:
    """Yield slides with the rows of a table as lines, a few on each."""
    lines = [": ".join(row) for row in block.rows]
    title = block.text or section
    for start in range(0, len(lines), _ROWS):
        yield Slide("text", title, "\n".join(lines[start : start + _ROWS]))


def in_parts(slide: Slide) -> Iterator[Slide]:
    """Yield `slide`, or several where its text is too long for one; all of the text is kept.

    A table that is too large for slides becomes text, a line a row.
    """
    parts = list(_parts(slide))
    for number, part in enumerate(parts, start=1):
        title = f"{slide.title} ({number}/{len(parts)})" if len(parts) > 1 else slide.title
        line = slide.attribution if number == len(parts) else ""
        yield replace(part, title=title, attribution=line)


def _parts(slide: Slide) -> Iterator[Slide]:
    at = 0
    if slide.table and (shown := slides_of_rows(slide.table)):
        yield from (replace(slide, rows=rows) for rows in shown)
        return
    if slide.table:
        lines = (" · ".join(filter(None, row)) for row in slide.table.texts())
        slide = replace(slide, body="\n".join(lines), table=None)
    for part in parts_of(slide.body):
        emphasis = tuple(slide.words.part(at, at + len(part)).emphasis)
        yield replace(slide, body=part, emphasis=emphasis)
        at += len(part)


def parts_of(text: str) -> Iterator[str]:
    """Yield `text` in parts of at most MOST characters, split at blanks where possible."""
    while len(text) > MOST:
        cut = max(text.rfind(" ", 1, MOST), text.rfind("\n", 1, MOST)) + 1 or MOST
        yield text[:cut]
        text = text[cut:]
    yield text
