"""A line that says what happened, and stays until it is put away or the next thing happens."""

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget

from viewer.kit.messages import Offer
from viewer.kit.spoken import announce


class MessageBar(QWidget):
    """Never stops anybody's work."""

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
        close = QPushButton(self.tr("Close"))
        close.setProperty("quiet", True)
        close.clicked.connect(self.hide)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(24, 6, 16, 6)
        layout.addWidget(self._text, 1)
        layout.addWidget(self._accept)
        layout.addWidget(close)
        self.hide()

    @property
    def text(self) -> str:
        """What is said, or "" where nothing is."""
        return "" if self.isHidden() else self._text.text()

    @Slot(str)
    @Slot(str, object)
    def show_message(self, text: str, offer: Offer | None = None) -> None:
        """Say `text`, beside the button of `offer`."""
        self._offer = offer
        self._accept.setVisible(offer is not None)
        self._accept.setText(offer.text if offer else "")
        self._text.setText(text)
        self._text.setAccessibleName(text)
        self.show()
        announce(self._text, text)

    @Slot()
    def _take_offer(self) -> None:
        if self._offer is not None:
            self._offer.accept()
