"""Lays out the workshop: sets at the left, items in the middle, the foot below them."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QSplitter, QVBoxLayout, QWidget

from viewer.screens.workshop.foot import WorkshopFoot
from viewer.screens.workshop.header import SetHeader
from viewer.screens.workshop.list import ItemList
from viewer.screens.workshop.panes.pane import SetsPane
from viewer.ui.lists.scroll_area import ListScrollArea
from viewer.ui.widgets.list_header import ListHeader
from viewer.ui.widgets.placeholder import EmptyNote
from viewer.ui.widgets.splitter import Splitter
from viewer.ui.widgets.stack_layout import stack

_SETS, _ITEMS, _LEAST_SETS, _LEAST_ITEMS = 204, 640, 150, 240  # pixels across
_LIST, _FOOT = 330, 260  # pixels down


class Laid(Splitter):
    """Holds all parts. The foot is below the items, unless it is shown in a pane beside them."""

    def __init__(
        self, page: QWidget, left: QWidget, items: QWidget, rows: ItemList, foot: WorkshopFoot
    ) -> None:
        super().__init__(Qt.Orientation.Horizontal, at_least=(_LEAST_SETS, _LEAST_ITEMS))
        self._foot, self._both = foot, Splitter(Qt.Orientation.Vertical)
        both = self._both
        stack(page, self)
        self.addWidget(left)
        self.addWidget(ListScrollArea(both, rows))
        both.addWidget(items)
        if foot.parentWidget() is None:  # else it is in a pane already
            both.addWidget(foot)
            _share_out(both, (_LIST, _FOOT), (1, 0))
        _share_out(self, (_SETS, _ITEMS), (1, 3))

    def take_foot(self) -> None:
        """Put the foot below the items again."""
        if self._both.indexOf(self._foot) < 0:
            self._both.addWidget(self._foot)
            self._foot.show()
            _share_out(self._both, (_LIST, _FOOT), (1, 0))


def laid_out(
    page: QWidget,
    pane: SetsPane,
    making: Sequence[QPushButton],
    above: SetHeader,
    parts: tuple[ItemList, EmptyNote],
    foot: WorkshopFoot,
) -> Laid:
    """Lay all parts out on `page`; return the widget that holds them."""
    left, right, middle = QWidget(), QWidget(), QWidget()
    left.setObjectName("navigation")
    left.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
    items, empty = parts
    laid = Laid(page, left, right, items, foot)
    column = QVBoxLayout(left)
    column.setContentsMargins(0, 8, 0, 8)
    column.addWidget(pane, 1)
    for button in making:
        button.setProperty("quiet", True)
        button.setProperty("side", True)
        column.addWidget(button)
    middle.setObjectName("page")
    inside = QVBoxLayout(middle)
    inside.setContentsMargins(0, 0, 0, 0)
    inside.setSpacing(0)
    inside.addWidget(items, 1)
    inside.addWidget(empty, 1)
    stack(right, ListHeader(above, whole=True), middle)
    for button in making:
        button.ensurePolished()
    return laid


def _share_out(split: QSplitter, sizes: tuple[int, int], stretch: tuple[int, int]) -> None:
    split.setSizes(sizes)
    for at, factor in enumerate(stretch):
        split.setStretchFactor(at, factor)
