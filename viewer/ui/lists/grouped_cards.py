"""Cards under headings, each with what its cards have in common and their number."""

from collections.abc import Callable, Iterable, Iterator
from typing import Any, override

from PySide6.QtCore import QPointF
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyleOptionViewItem

from index import Value
from viewer.ui.lists.card import Card
from viewer.ui.lists.card_delegate import SIDE, CardDelegate
from viewer.ui.lists.long_list import ROW, Index
from viewer.ui.lists.row_delegate import paint_line
from viewer.ui.look.look import INTERFACE
from viewer.ui.look.marked_text import MarkedText
from viewer.wording.number_format import figure

_ABOVE, _BELOW = 20, 8


class Heading(Value):
    """A heading: what the cards under it have in common, and their number."""

    id: str
    label: str
    count: int

    @property
    def spoken(self) -> str:
        """What a screen reader says."""
        return f"{self.label}, {figure(self.count)}"

    @property
    def choosable(self) -> bool:
        """No heading can be chosen."""
        return False


type HeadedRow = Card | Heading


def under_headings[Thing](
    things: Iterable[Thing],
    values: Callable[[Thing], Iterable[str]],
    label: Callable[[str], str],
) -> Iterator[Heading | Thing]:
    """Yield `things` under a heading for each value, in the order in which values first occur.

    A thing with several values stands under each of them. Things without a value come last, under
    "".
    """
    groups: dict[str, list[Thing]] = {}
    for thing in things:
        for value in tuple(values(thing)) or ("",):
            groups.setdefault(value, []).append(thing)
    none = groups.pop("", [])
    if none:
        groups[""] = none
    for value, inside in groups.items():
        yield Heading(f"heading:{value}", label(value), len(inside))
        yield from inside


class _LaidHeading(Value):
    """A heading, laid out for a width."""

    label: MarkedText
    height: float


class HeadedDelegate(CardDelegate):
    """Paints a heading on the plain ground in the accent colour, with space above it."""

    @override
    def lay_out(self, row: HeadedRow, width: int) -> Any:
        if not isinstance(row, Heading):
            return super().lay_out(row, width)
        font = self.look.interface_font(INTERFACE, bold=True)
        label = MarkedText(f"{row.label} · {figure(row.count)}", font, width - 2 * SIDE)
        return _LaidHeading(label, _ABOVE + label.height + _BELOW)

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row = index.data(ROW)
        if not isinstance(row, Heading):
            super().paint(painter, option, index)
            return
        laid: _LaidHeading = self.laid(row, option.rect.width())
        painter.save()
        paint_line(painter, option, self.look)
        at = QPointF(option.rect.topLeft()) + QPointF(SIDE, _ABOVE)
        laid.label.draw(painter, at, self.look.colour("accent"))
        painter.restore()
