"""The order in which Tab moves through the window: reading order.

Qt's own order is that of creation. Chips, notices and whole screens are created when they are
needed, so Qt's order would lead from the foot of the window back into its middle.
"""

from collections.abc import Iterable, Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QScrollArea, QWidget


def stops(widget: QWidget) -> Iterator[QWidget]:
    """Yield the controls in `widget` that take the focus by Tab, row by row, each from the left.

    Side by side panes follow one another: all controls of the first, then those of the next.
    """
    is_stop = widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.focusProxy() is None
    if is_stop and widget.isEnabled():
        yield widget
    parts = (part for part in widget.children() if isinstance(part, QWidget))
    for part in _in_rows(part for part in parts if not part.isWindow() and part.isVisible()):
        yield from stops(part)


def _reading_order(window: QWidget) -> list[QWidget]:
    """Return the controls in `window` in reading order.

    One with the property "follows" stands behind the control of that object name.
    """
    in_rows = list(stops(window))
    names = {each.objectName() for each in in_rows}
    behind = {name: each for each in in_rows if (name := each.property("follows")) in names}
    order = []
    for each in in_rows:
        if each not in behind.values():
            order.append(each)
            if follower := behind.get(each.objectName()):
                order.append(follower)
    return order


def lead_on(window: QWidget, *, following: bool) -> bool:
    """Give the focus to the next control in `window`, or to the one before, and scroll to it.

    Return False where no control of the window has the focus now.
    """
    all_of_it, here = _reading_order(window), window.focusWidget()
    if here not in all_of_it:
        return False
    step = 1 if following else -1
    there = all_of_it[(all_of_it.index(here) + step) % len(all_of_it)]
    reasons = Qt.FocusReason.BacktabFocusReason, Qt.FocusReason.TabFocusReason
    there.setFocus(reasons[following])
    _bring_into_sight(there)
    return True


def _bring_into_sight(widget: QWidget) -> None:
    around = widget.parentWidget()
    while around is not None:
        if isinstance(around, QScrollArea):
            around.ensureWidgetVisible(widget)
        around = around.parentWidget()


def _in_rows(parts: Iterable[QWidget]) -> Iterator[QWidget]:
    """Yield `parts` from the top; those that begin in the upper half of another share its row."""
    rows: list[list[QWidget]] = []
    for part in sorted(parts, key=QWidget.y):
        if rows and part.y() < rows[-1][0].geometry().center().y():
            rows[-1].append(part)
        else:
            rows.append([part])
    for row in rows:
        yield from sorted(row, key=QWidget.x)
