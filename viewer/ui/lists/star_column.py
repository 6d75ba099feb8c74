"""Stars in the rows of a list or table, which a click puts on and takes away."""

from typing import override

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Slot
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QAbstractItemView

from viewer.ui.lists.card_delegate import CardDelegate, star_place
from viewer.ui.lists.long_list import ROW
from viewer.ui.lists.rows import RowsModel
from viewer.ui.lists.stars import Stars
from viewer.ui.lists.table_model import TableModel

_CLICKS = (QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonDblClick)
_NEAR = 4  # pixels round a star that count as on it


class StarsInList(QObject):
    """Connects `Stars` to one view of cards or one table."""

    def __init__(self, view: QAbstractItemView, stars: Stars) -> None:
        super().__init__(view)
        self._view = view
        self._stars = stars
        model, delegate = view.model(), view.itemDelegate()
        if isinstance(model, RowsModel | TableModel):
            model.stars = stars
        if isinstance(delegate, CardDelegate):
            delegate.stars = stars
        view.viewport().setAttribute(Qt.WidgetAttribute.WA_Hover)
        view.viewport().installEventFilter(self)
        stars.changed.connect(self._show)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Handle a click on a star, which then neither chooses nor opens the row."""
        if isinstance(event, QMouseEvent) and _is_plain_click(event):
            name = self._star_at(event.position().toPoint())
            if name and event.type() is QEvent.Type.MouseButtonPress:
                self._stars.wanted.emit(name)
            return bool(name)
        return super().eventFilter(watched, event)

    def _star_at(self, at: QPoint) -> str:
        """Return the id of the row whose star is at `at`, or ""."""
        index = self._view.indexAt(at)
        row = index.data(ROW) if index.isValid() else None
        if row is None:
            return ""
        place = self._view.visualRect(index)
        model, delegate = self._view.model(), self._view.itemDelegate()
        if isinstance(delegate, CardDelegate):
            star = star_place(place, delegate.look).toAlignedRect()
            near = star.adjusted(-_NEAR, -_NEAR, _NEAR, _NEAR)
            return row.id if model.flags(index) and near.contains(at) else ""
        has_star = index.data(Qt.ItemDataRole.DecorationRole) is not None
        wide = model.star + _NEAR if isinstance(model, TableModel) else 0
        return row.id if has_star and at.x() < place.left() + wide else ""

    @Slot()
    def _show(self) -> None:
        self._view.viewport().update()


def _is_plain_click(event: QMouseEvent) -> bool:
    is_left = event.button() is Qt.MouseButton.LeftButton
    return event.type() in _CLICKS and is_left and not event.modifiers()
