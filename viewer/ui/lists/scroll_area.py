"""A page around a list, which scrolls as a whole where the list has little room."""

from typing import override

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPoint, Qt, QTimer, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QFrame, QWidget

from viewer.ui.lists.long_list import LongList
from viewer.ui.look.accessibility import ScrollArea
from viewer.ui.look.look import grown

_ENOUGH = 250  # pixels at 100 % that suffice for most lists
_PEEK = 30  # pixels at 100 % of what is below a list, to show that there is more


class ListScrollArea(ScrollArea):
    """Holds `inside`, which contains the list `items`, and scrolls it where room is short.

    The list then is nearly as high as the area, and scrolls into sight when it is used. `enough`
    pixels at 100 % suffice for it.
    """

    def __init__(self, inside: QWidget, items: LongList, enough: int = _ENOUGH) -> None:
        super().__init__()
        self._inside, self._items, self._enough = inside, items, enough
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWidget(inside)
        self._settling = QTimer(self, singleShot=True, interval=0)
        self._settling.timeout.connect(self._show_focus)
        inside.installEventFilter(self)
        items.verticalScrollBar().valueChanged.connect(self._follow_scroll)
        items.selectionModel().currentChanged.connect(self._follow_choice)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._follow_focus)

    def _share_out(self) -> None:
        """Give the list the room left by other widgets; if too little, nearly the whole area."""
        room = self.viewport().height()
        taken = self._inside.minimumSizeHint().height() - self._items.minimumHeight()
        enough = grown(self._enough)
        least = enough if room - taken >= enough else max(enough // 2, room - grown(_PEEK))
        if not self._items.isHidden() and least != self._items.minimumHeight():
            self._items.setMinimumHeight(least)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share_out()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.LayoutRequest:
            self._share_out()
        return super().eventFilter(watched, event)

    def _bring(self, part: QWidget) -> None:
        """Scroll as little as needed to show `part`, or the top of it if it is too high."""
        bar, top = self.verticalScrollBar(), part.mapTo(self._inside, part.rect().topLeft()).y()
        lowest = top + part.height() - self.viewport().height()
        bar.setValue(min(max(bar.value(), lowest), top))

    @Slot(int)
    def _follow_scroll(self, value: int) -> None:
        if value > 0:
            self._bring(self._items)

    @Slot(QModelIndex)
    def _follow_choice(self, index: QModelIndex) -> None:
        row, room = self._items.visualRect(index), self.viewport().rect()
        place = row.translated(self._items.viewport().mapTo(self.viewport(), QPoint()))
        # The first row is chosen when the list is shown; what is above it must stay in sight then.
        is_seen = room.contains(place if index.row() else place.topLeft())
        if row.isValid() and not is_seen:
            self._bring(self._items)

    @Slot(QWidget, QWidget)
    def _follow_focus(self, _before: QWidget | None, now: QWidget | None) -> None:
        if now is not None and now is not self._items and self._inside.isAncestorOf(now):
            self._settling.start()  # after the layout of what was hidden

    @Slot()
    def _show_focus(self) -> None:
        now = self._inside.focusWidget()
        if now is not None and now is not self._items and now.isVisible():
            self._bring(now)
