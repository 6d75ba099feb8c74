"""The message line, which stays until it is closed or the reader goes on."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import override

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QHideEvent, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget
from shiboken6 import isValid

from viewer.services.messages import Offer
from viewer.ui.look.accessibility import announce
from viewer.ui.widgets.labels.whole_label import WholeLabel


class MessageBar(QWidget):
    """Shows messages without interrupting work; `said` is sent with each.

    `undo_stood` tells whether one offers to undo. A message disappears when the reader goes to
    another place, unless it `stays`. Such a message comes back after another one has replaced it,
    until it is closed or its offer is taken. `focus_left`: no widget gets its focus back.
    """

    undo_stood = Signal(bool)
    said = Signal()
    focus_left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("messageBar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._text = WholeLabel()
        self._text.setTextFormat(Qt.TextFormat.PlainText)
        self._text.setWordWrap(True)
        self._offer: Offer | None = None
        self._stays = self._was_seen = self._is_taken = self._is_kept = False
        self._waiting: list[tuple[str, Offer | None]] = []
        self._came_from: QWidget | None = None  # the widget that had the focus before a button here
        self._accept = QPushButton()
        self._accept.clicked.connect(self._take_offer)
        self._other = QPushButton()
        self._other.setProperty("quiet", True)
        self._other.clicked.connect(self._take_other)
        self._close = close = QPushButton(self.tr("Close"))
        close.setProperty("quiet", True)
        close.clicked.connect(self.hide)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(24, 6, 16, 6)
        layout.addWidget(self._text, 1)
        for button in (self._accept, self._other, close):
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a click does not move the focus
            layout.addWidget(button)
        self.hide()

    @property
    def text(self) -> str:
        """The message, or ""."""
        return "" if self.isHidden() else self._text.text()

    @property
    def can_undo(self) -> bool:
        """Whether the message offers to undo something."""
        return self._offer is not None and self._offer.undoes

    @Slot(str)
    @Slot(str, object)
    def show_message(self, text: str, offer: Offer | None = None, *, stays: bool = False) -> None:
        """Show `text`, with the button of `offer`."""
        if self._stays and not self.isHidden() and not self._is_taken:
            self._waiting.append((self._text.text(), self._offer))
        self._waiting = [each for each in self._waiting if each[0] != text]
        self._stays, self._was_seen, self._is_taken = stays, False, False
        self._show_offer(offer)
        self._text.setText(text)
        self._text.setAccessibleName(text)
        self.show()
        self._text.keep_lines()
        self.said.emit()
        announce(self._text, text)

    def _show_offer(self, offer: Offer | None) -> None:
        self._offer = offer
        self.undo_stood.emit(self.can_undo)
        self._accept.setVisible(offer is not None)
        self._accept.setText(offer.text if offer else "")
        other = offer.beside if offer else None
        self._other.setVisible(other is not None)
        self._other.setText(other.text if other else "")
        self._close.setHidden(offer is not None and offer.is_answer)

    def drop_expired(self, *, unsure: bool = False) -> None:
        """Take away an offer that does not hold, or where `unsure` cannot tell; the text stays."""
        if self._offer is not None and not self._offer.still_holds(unless_told=not unsure):
            self._show_offer(self._offer.beside)

    def take_undo(self) -> bool:
        """Undo what the message offers to undo; return whether there was anything."""
        undoes = self.can_undo
        if undoes:
            self._take_offer()
        return undoes

    def put_away(self) -> bool:
        """Close the message, as Esc does; return whether there was one to close.

        A message that stays is closed by its button, or while it has the focus: Esc is pressed for
        other things too, and the message is not repeated.
        """
        puts_away = not self.isHidden() and (not self._stays or self._has_focus)
        if puts_away:
            self.hide()
        return puts_away

    @Slot()
    def leave_place(self) -> None:
        """Close the message, unless it stays: the reader has gone to another place."""
        if not (self._stays or self._is_kept or self.isHidden()):
            self.hide()

    @contextmanager
    def kept(self) -> Iterator[None]:
        """Keep the message while another place is shown that the reader did not ask for."""
        self._is_kept = True
        try:
            yield
        finally:
            self._is_kept = False

    def remember_focus(self, before: QWidget | None) -> None:
        """Record `before`, from which the focus came here, to give it back."""
        if self._has_focus and before is not None and not self.isAncestorOf(before):
            self._came_from = before

    @property
    def _has_focus(self) -> bool:
        focus = self.window().focusWidget()
        return focus is not None and self.isAncestorOf(focus)

    @override
    def setVisible(self, visible: bool, /) -> None:
        if not visible and self._has_focus:  # else Qt moves the focus to the next widget
            self._give_focus_back()
        super().setVisible(visible)
        if not visible:
            self._bring_back()

    def _bring_back(self) -> None:
        """Show again the message that stays, and was replaced by another one."""
        while self._waiting:
            text, offer = self._waiting.pop()
            if offer is None or offer.still_holds():
                self.show_message(text, offer, stays=True)
                return

    def _give_focus_back(self) -> None:
        before, self._came_from = self._came_from, None
        if before is not None and isValid(before) and before.isVisible() and before.isEnabled():
            before.setFocus()
        else:
            self.focus_left.emit()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        self._was_seen = True

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Close a message without an offer where the reader changes the window's width."""
        super().resizeEvent(event)
        is_wider = event.size().width() != event.oldSize().width()
        if is_wider and self._was_seen and self._offer is None:
            self.leave_place()

    @Slot()
    def withdraw_undo(self) -> None:
        """Withdraw the offer to undo: the reader has gone on."""
        if self._offer is not None and self._offer.undoes:
            self.hide()

    def withdraw_undo_of_notebook(self) -> None:
        """Withdraw an offer to undo that is no longer of the last change of the notebook."""
        if self._offer is not None and self._offer.of_notebook:
            self.hide()

    def withdraw(self, told: Offer | str) -> None:
        """Withdraw an offer, or the message with a text, also where it waits to come back."""
        self._waiting = [each for each in self._waiting if told not in each]
        if told in (self._offer, self.text):
            self.hide()

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        if self.isHidden():  # not only the window round it
            self._offer = None  # the data that it could restore may be large
            self.undo_stood.emit(False)

    @Slot()
    def _take_offer(self) -> None:
        offer = self._offer
        if offer is None:
            return
        self._is_taken = True
        if offer.undoes:
            self.hide()
        offer.accept()

    @Slot()
    def _take_other(self) -> None:
        other = self._offer.beside if self._offer else None
        self.hide()
        if other is not None:
            other.accept()
