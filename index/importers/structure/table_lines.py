"""Tables in the lines of a Markdown text: a caption and a shape above rows of cells."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from index.importers.structure.lines import Line
from index.model import MergedCell, merged_cell, written_cells

_BAR = re.compile(r"(?<!\\)\|")
_RULE = re.compile(r"\|?\s*:?-+:?\s*(?:\|\s*:?-+:?\s*)*\|?")
_CAPTION = re.compile(r":(?:\s+|$)")
_SHAPE = re.compile(r'\{(?:header_(?:rows|columns)=\d{1,4}|merged="[^"{}]*"| )+\}')
_VALUE = re.compile(r'(header_rows|header_columns)=(\d+)|merged="([^"]*)"')


@dataclass(slots=True)
class MarkedTable:
    """The lines of a table as they are written: its `caption`, its rows, the header row first.

    `shape` is what its group says: `header_rows`, `header_columns` and `merged`.
    """

    rows: list[Line]
    caption: list[Line] = field(default_factory=list)
    shape: dict[str, str] = field(default_factory=dict)

    def cells(self) -> list[list[str]]:
        """Return the cells of each row, each row as long as the header row."""
        rows = [cells_in(line.text) for line in self.rows]
        return [[*row, *[""] * (len(rows[0]) - len(row))] for row in rows]


def cells_in(row: str) -> list[str]:
    """Return the cells of a row as they are written, without the bars that part them."""
    inner = row.strip().removeprefix("|")
    ends = inner.endswith("|") and not inner.endswith("\\|")
    return [cell.strip() for cell in _BAR.split(inner[:-1] if ends else inner)]


def is_rule_of(header: str, text: str) -> bool:
    """Return whether `text` is the line of hyphens under the row `header`."""
    is_rule = "|" in text and _RULE.fullmatch(text) is not None
    return is_rule and bool(_BAR.search(header)) and len(cells_in(header)) == len(cells_in(text))


def take_caption(lines: Sequence[Line], table: MarkedTable) -> Line | None:
    """Give `table` the caption and the shape in the paragraph above it.

    Return the line that holds the shape. The paragraph is no caption where `table` has neither
    after this.
    """
    shape = _SHAPE.fullmatch(lines[-1].text)
    if shape:
        table.shape = {
            each[1] or "merged": each[2] or each[3] for each in _VALUE.finditer(shape[0])
        }
    said = [line for line in lines if not shape or line is not lines[-1]]
    if said and _CAPTION.match(said[0].text):
        table.caption = list(said)
    elif said:
        table.shape = {}
    return lines[-1] if table.shape else None


def caption_text(written: str) -> str:
    """Return a caption without the sign before it."""
    return _CAPTION.sub("", written, count=1)


def written_shape(header_rows: int, header_columns: int, merged: Sequence[MergedCell]) -> str:
    """Return the group that states what Markdown does not of a shape, "" where that is nothing."""
    parts = [f"header_rows={header_rows}"] if header_rows > 1 else []
    parts += [f"header_columns={header_columns}"] if header_columns else []
    parts += [f'merged="{written_cells(merged)}"'] if merged else []
    return f"{{{' '.join(parts)}}}" if parts else ""


def merged_cells(written: str) -> Iterator[MergedCell]:
    """Yield the merged cells that a group says; what is none is passed over."""
    for part in written.split(","):
        cell = merged_cell(part)
        if cell:
            yield cell
