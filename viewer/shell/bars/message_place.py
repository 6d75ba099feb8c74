"""Closes a message when the reader leaves its place, and handles Esc."""

from typing import override

from PySide6.QtCore import QEvent, QObject, Qt, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

from viewer.shell.bars.message_bar import MessageBar
from viewer.shell.bars.top_bar import TopBar


class MessagePlace(QObject):
    """Connects the message line to the pages that messages are about.

    A message shown on the page `waiting`, where nothing is open yet, is kept on the next page.
    """

    def __init__(
        self, messages: MessageBar, bar: TopBar, pages: QStackedWidget, waiting: QWidget
    ) -> None:
        super().__init__(messages)
        self._messages = messages
        self._pages = pages
        self._waiting = self._before = waiting
        pages.currentChanged.connect(self._leave_page)
        bar.query_edited.connect(self._leave_for_search)

    def watch(self, page: QWidget) -> None:
        """Close the message at Esc on `page`, before Esc leads elsewhere."""
        page.installEventFilter(self)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is not QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        return event.key() == Qt.Key.Key_Escape and self._messages.put_away()

    @Slot()
    def _leave_for_search(self) -> None:
        """Close the message when the reader types a query, except where nothing is open yet."""
        if self._pages.currentWidget() is not self._waiting:
            self._messages.leave_place()

    @Slot()
    def _leave_page(self) -> None:
        before, self._before = self._before, self._pages.currentWidget() or self._waiting
        if before is not self._waiting:
            self._messages.leave_place()
