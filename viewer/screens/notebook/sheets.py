"""Small dialogs of the notebook: a title, and the confirmation of a final deletion."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QLineEdit,
    QMessageBox,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from viewer.platform.clipboard_guard import holds_own_words
from viewer.ui.look.look import grown

_WIDE = 420  # pixels at 100 %
_LONGEST = 200  # characters of a title


class TitleSheet(QDialog):
    """Asks for a title. `titled` carries it, unless it is empty."""

    titled = Signal(str)

    def __init__(self, asked: str, title: str, accept: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle("Satchel")
        self.box = QLineEdit(" ".join(title.split())[:_LONGEST])
        self.box.setMaxLength(_LONGEST)
        holds_own_words(self.box)
        self.box.setAccessibleName(asked)
        self.box.selectAll()
        words = QLabel(asked)
        words.setTextFormat(Qt.TextFormat.PlainText)
        words.setWordWrap(True)
        self._accept = QPushButton(accept)
        self._accept.setProperty("main", True)
        self._accept.setDefault(True)
        buttons = QDialogButtonBox()
        buttons.addButton(self._accept, QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.addButton(self.tr("Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 16)
        column.setSpacing(12)
        for part in (words, self.box, buttons):
            column.addWidget(part)
        self.setMinimumWidth(min(grown(_WIDE), parent.width()))
        self.box.textChanged.connect(self._check)
        self.accepted.connect(self._tell)
        self.finished.connect(parent.activateWindow)
        self._check()

    @Slot()
    def _check(self) -> None:
        self._accept.setEnabled(bool(self.box.text().strip()))

    @Slot()
    def _tell(self) -> None:
        self.titled.emit(self.box.text().strip())


class ForGoodBox(QMessageBox):
    """Asks for confirmation before a final deletion. Keeping is the default answer."""

    confirmed = Signal()

    def __init__(self, count: int, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setText(self.tr("Delete %n thing(s) for good?", "", count))
        self.setInformativeText(
            self.tr(
                "Nothing brings them back, not even undo. Backups of the notebook made before have "
                "them until they are thinned out."
            )
        )
        delete = self.addButton(self.tr("&Delete for good"), QMessageBox.ButtonRole.DestructiveRole)
        keep = self.addButton(self.tr("&Keep in the bin"), QMessageBox.ButtonRole.RejectRole)
        self.setDefaultButton(keep)
        self.setEscapeButton(keep)
        delete.clicked.connect(self.confirmed)
        self.finished.connect(parent.activateWindow)
