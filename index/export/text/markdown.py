"""Writes an extract as Markdown: CommonMark with the common forms of footnotes and tables."""

from collections.abc import Iterable, Iterator, Sequence

from index.export.extract import Extract
from index.export.text.block import Block, Kind
from index.export.text.blocks import blocks_of
from index.export.text.markdown_words import escaped, marked_words
from index.export.text.table_cells import ExportCell

_LOWEST = 6  # of headings
# The text before a block, before each further line of it, and after it.
_BARE = ("", "", "")
_FRAMES = {
    Kind.TITLE: ("# ", "", ""),
    Kind.QUOTE: ("> ", "> ", ""),
    Kind.ATTRIBUTION: ("— ", "", ""),
    Kind.ITEM: ("- ", "  ", ""),
    Kind.FOOTNOTE: ("[^{name}]: ", "    ", ""),
    Kind.CARE: ("**", "", "**"),
    Kind.LABEL: ("*", "", "*"),
    Kind.STAMP: ("*", "", "*"),
    Kind.SOURCE: ("*", "", "*"),
}


def markdown_of(extract: Extract) -> bytes:
    """Return `extract` as Markdown in UTF-8, the same bytes for the same extract.

    Texts are escaped, so that they make no markup and no link. Emphasis stands where it reads back.
    """
    return ("\n\n".join(_nested(blocks_of(extract))) + "\n").encode()


def _nested(blocks: Iterable[Block]) -> Iterator[str]:
    """Yield `blocks` as Markdown, list items as deep as the items right above them allow."""
    above = 0
    for block in blocks:
        above = min(block.level, above + 1) if block.kind is Kind.ITEM else 0
        indent = "  " * (above - 1)
        yield indent + markdown_block(block).replace("\n", f"\n{indent}")


def markdown_block(block: Block) -> str:
    """Return `block` as Markdown, a list item as one of a list that is in no other."""
    if block.kind is Kind.TABLE:
        return "\n".join(_table(block))
    if block.kind is Kind.GRID:
        return "\n".join(_grid(block))
    if block.kind is Kind.HEADING:
        return f"{'#' * min(block.level + 1, _LOWEST)} {marked_words(block.words)}"
    before, within, after = _FRAMES.get(block.kind, _BARE)
    lines = marked_words(block.words).replace("\n", f"\n{within}")
    return f"{before.format(name=block.name)}{lines}{after}"


def _table(block: Block) -> Iterator[str]:
    if block.text:
        yield f"{escaped(block.text)}\n"
    yield from ("|  |  |", "|---|---|")
    for row in block.rows:
        yield f"| {' | '.join(escaped(' '.join(cell.split())) for cell in row)} |"


def _grid(block: Block) -> Iterator[str]:
    """Yield the lines of a table of the text; without a header row, one that is empty stands."""
    grid = block.grid()
    rows = [_row(row, cells) for row, cells in enumerate(grid.rows)]
    if not grid.header_rows:
        rows.insert(0, "|  " * grid.columns + "|")
    if grid.caption:
        yield f": {marked_words(grid.caption)}\n"
    yield rows[0]
    yield "|---" * grid.columns + "|"
    yield from rows[1:]


def _row(row: int, cells: Sequence[ExportCell]) -> str:
    """Return a row; the places that a merged cell covers are empty."""
    words = (
        marked_words(cell.words) if cell.begins(row, column) else ""
        for column, cell in enumerate(cells)
    )
    return f"| {' | '.join(words)} |"
