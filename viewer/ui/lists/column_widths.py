"""How wide a table's columns are: as their words need, or less where there is no room for all."""

from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class ColumnWidth:
    """How many pixels a column wants, and the `least` in which none of its words is cut."""

    wanted: int
    least: int


def shared(columns: Sequence[ColumnWidth], room: int) -> list[int]:
    """Return how wide each of `columns` is in `room` pixels.

    Where they do not all have what they want, that one gives a pixel which then has most beyond
    its least; where that is not enough either, each has its least.
    """
    widths = [column.wanted for column in columns]
    for _pixel in range(sum(widths) - room):
        spare = [width - column.least for width, column in zip(widths, columns, strict=True)]
        if not any(each > 0 for each in spare):
            break
        widths[spare.index(max(spare))] -= 1
    return widths
