"""Shares the width of a table among its columns, which get less where not all has room."""

from collections.abc import Sequence

from index import Value


class ColumnWidth(Value):
    """The pixels that a column wants, and the `least` at which none of its words is cut."""

    wanted: int
    least: int


def shared(columns: Sequence[ColumnWidth], room: int) -> list[int]:
    """Return the width of each of `columns` in `room` pixels.

    Where there is too little room, the column furthest above its least width gives up a pixel,
    again and again. If all columns are at their least width, they stay there and exceed `room`.
    """
    widths = [column.wanted for column in columns]
    for _pixel in range(sum(widths) - room):
        spare = [width - column.least for width, column in zip(widths, columns, strict=True)]
        if not any(each > 0 for each in spare):
            break
        widths[spare.index(max(spare))] -= 1
    return widths
