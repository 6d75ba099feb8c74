"""A line that says what happened, and stays until it is put away or the next thing happens."""

from typing import override

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget

from viewer.kit.messages import Offer
from viewer.kit.spoken import announce


class MessageBar(QWidget):
    """Never stops anybody's work. `undo_stood` tells whether something can be undone now."""

    undo_stood = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("messageBar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._text = QLabel()
        self._text.setTextFormat(Qt.TextFormat.PlainText)
        self._text.setWordWrap(True)
        self._offer: Offer | None = None
        self._accept = QPushButton()
        self._accept.clicked.connect(self._take_offer)
        self._other = QPushButton()
        self._other.setProperty("quiet", True)
        self._other.clicked.connect(self._take_other)
        close = QPushButton(self.tr("Close"))
        close.setProperty("quiet", True)
        close.clicked.connect(self.hide)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(24, 6, 16, 6)
        layout.addWidget(self._text, 1)
        layout.addWidget(self._accept)
        layout.addWidget(self._other)
        layout.addWidget(close)
        self.hide()

    @property
    def text(self) -> str:
        """What is said, or "" where nothing is."""
        return "" if self.isHidden() else self._text.text()

    @property
    def can_undo(self) -> bool:
        """Whether what is said offers to undo something."""
        return self._offer is not None and self._offer.undoes

    @Slot(str)
    @Slot(str, object)
    def show_message(self, text: str, offer: Offer | None = None) -> None:
        """Say `text`, beside the button of `offer`."""
        self._offer = offer
        self.undo_stood.emit(offer is not None and offer.undoes)
        self._accept.setVisible(offer is not None)
        self._accept.setText(offer.text if offer else "")
        other = offer.beside if offer else None
        self._other.setVisible(other is not None)
        self._other.setText(other.text if other else "")
        self._text.setText(text)
        self._text.setAccessibleName(text)
        self.show()
        announce(self._text, text)

    def take_undo(self) -> bool:
        """Undo what is offered to be undone now; return whether there was anything."""
        undoes = self.can_undo
        if undoes:
            self._take_offer()
        return undoes

    @Slot()
    def withdraw_undo(self) -> None:
        """Offer to undo nothing any more: the reader has gone on."""
        if self._offer is not None and self._offer.undoes:
            self.hide()

    def withdraw_undo_of_notebook(self) -> None:
        """Offer no longer to undo what is not the last change of the notebook any more."""
        if self._offer is not None and self._offer.of_notebook:
            self.hide()

    def withdraw(self, offer: Offer) -> None:
        """Make `offer` no longer."""
        if self._offer is offer:
            self.hide()

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        if self.isHidden():  # and not only the window round it
            self._offer = None  # what it would bring back may be large
            self.undo_stood.emit(False)

    @Slot()
    def _take_offer(self) -> None:
        offer = self._offer
        if offer is None:
            return
        if offer.undoes:
            self.hide()
        offer.accept()

    @Slot()
    def _take_other(self) -> None:
        other = self._offer.beside if self._offer else None
        self.hide()
        if other is not None:
            other.accept()
