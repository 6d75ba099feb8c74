"""Asks what a picture of the reader's own shows, before it is put into a set."""

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QImage, QPixmap
from PySide6.QtWidgets import QLabel, QWidget

from index import OwnPicture, as_text, is_blank, may_be_text, replace
from viewer.notebook.dialogs.question import QuestionSheet
from viewer.platform.clipboard_guard import holds_own_words
from viewer.ui.look.look import Look
from viewer.ui.look.picture_decoder import decoded
from viewer.ui.widgets.line_box import LineBox

_HIGH = 240  # pixels of the picture, at most


class PictureSheet(QuestionSheet):
    """Shows a picture, and takes its description, without which nothing is `chosen`.

    `chosen` carries the picture, or None for none, which a title may have. `file_wanted` carries
    what was typed so far, and asks for another file.
    """

    chosen = Signal(object)
    file_wanted = Signal(str)

    def __init__(
        self, own: OwnPicture, look: Look, parent: QWidget, *, may_be_none: bool = False
    ) -> None:
        super().__init__("", look, parent)
        self.setWindowTitle(self.tr("A picture of your own"))
        self._own = own
        self._box = LineBox(own.description)
        holds_own_words(self._box)
        self._take = self.button(self.tr("&Show this picture"), main=True)
        other = self.button(self.tr("&Another file …"))
        none = self.button(self.tr("&No picture"))
        cancel = self.button(self.tr("&Cancel"))
        label = self.tr("&What it shows, for those who cannot see it")
        told = self.tr("Show people in a picture only if they agreed that a room sees them.")
        parts = [self._seen(), self.named(label, self._box), self.said(told, "soft")]
        buttons = [self._take, other, *([none] if may_be_none else []), cancel]
        self.ask(parts, buttons, self._box)
        self._box.textChanged.connect(self._follow)
        self._take.clicked.connect(self._tell)
        other.clicked.connect(self._ask_file)
        none.clicked.connect(self._tell_none)
        cancel.clicked.connect(self.reject)
        self._follow()

    def _seen(self) -> QLabel:
        """Return the picture, small."""
        own, label = self._own, QLabel()
        size = QSize(own.width, own.height)
        most = QSize(self.wide, self.look.scaled(_HIGH)).boundedTo(size)
        small = size.scaled(most, Qt.AspectRatioMode.KeepAspectRatio).expandedTo(QSize(1, 1))
        image: QImage = decoded(own.data, own.ending, size, small)
        label.setPixmap(QPixmap.fromImage(image))
        label.setAccessibleName(self.tr("The picture"))
        return label

    @property
    def _described(self) -> str:
        return as_text(self._box.text(), is_line=True).strip()

    @Slot()
    def _follow(self) -> None:
        said = self._described
        self._take.setEnabled(not is_blank(said) and may_be_text(said, is_line=True))

    @Slot()
    def _tell(self) -> None:
        self.accept()
        self.chosen.emit(replace(self._own, description=self._described))

    @Slot()
    def _tell_none(self) -> None:
        self.accept()
        self.chosen.emit(None)

    @Slot()
    def _ask_file(self) -> None:
        self.accept()
        self.file_wanted.emit(self._box.text())
