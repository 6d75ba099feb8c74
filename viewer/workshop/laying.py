"""Lays the parts of the workshop out: sets at the left, items in the middle, what is said below."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QSplitter, QVBoxLayout, QWidget

from viewer.kit.empty import EmptyNote
from viewer.kit.stacking import stack
from viewer.workshop.above import Above
from viewer.workshop.foot import Foot
from viewer.workshop.list import ItemList
from viewer.workshop.pane import SetsPane

_SETS, _ITEMS, _LEAST_SETS, _LEAST_ITEMS = 204, 640, 110, 240  # pixels across
_LIST, _FOOT, _LEAST_VIEW, _LEAST_FOOT = 330, 260, 60, 96  # pixels down


def laid_out(
    pane: SetsPane, make: QPushButton, above: Above, parts: tuple[ItemList, EmptyNote], foot: Foot
) -> QSplitter:
    """Return all parts in one."""
    left, right, middle = QWidget(), QWidget(), QWidget()
    left.setObjectName("navigation")
    left.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
    make.setProperty("quiet", True)
    column = QVBoxLayout(left)
    column.setContentsMargins(0, 8, 0, 8)
    column.addWidget(pane, 1)
    column.addWidget(make)
    middle.setObjectName("page")
    items, empty = parts
    inside = QVBoxLayout(middle)
    inside.setContentsMargins(0, 0, 0, 0)
    inside.setSpacing(0)
    inside.addWidget(items, 1)
    inside.addWidget(empty, 1)
    stack(right, above, middle)
    items.setMinimumHeight(_LEAST_VIEW)
    foot.setMinimumHeight(_LEAST_FOOT)
    both = _split(Qt.Orientation.Vertical, right, foot)
    both.setSizes([_LIST, _FOOT])
    both.setStretchFactor(0, 1)
    make.ensurePolished()
    left.setMinimumWidth(_LEAST_SETS)
    both.setMinimumWidth(_LEAST_ITEMS)
    whole = _split(Qt.Orientation.Horizontal, left, both)
    whole.setSizes([_SETS, _ITEMS])
    whole.setStretchFactor(0, 1)
    whole.setStretchFactor(1, 3)
    return whole


def _split(way: Qt.Orientation, *parts: QWidget) -> QSplitter:
    split = QSplitter(way)
    split.setHandleWidth(1)
    split.setChildrenCollapsible(False)
    for part in parts:
        split.addWidget(part)
    return split
