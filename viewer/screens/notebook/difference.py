"""Shows how a passage changed since words of it were kept: before and after."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QVBoxLayout, QWidget

from viewer.ui.look.look import Look
from viewer.ui.widgets.changed_words import ChangedWords, changed

_SIZE = (620, 460)  # pixels at 100 %


class DifferenceSheet(QDialog):
    """Strikes out removed words and underlines new ones: neither is marked by colour alone."""

    def __init__(self, before: str, after: str, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle("Satchel")
        gone, come = changed(before, after)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 16)
        column.setSpacing(8)
        for title, text, spans, is_gone in (
            (self.tr("As you kept it (what is gone is struck out)"), before, gone, True),
            (self.tr("As it is in this edition (what is new is underlined)"), after, come, False),
        ):
            label = QLabel(title)
            label.setProperty("role", "heading")
            label.setWordWrap(True)
            column.addWidget(label)
            box = ChangedWords(title, look, is_gone=is_gone)
            box.show_words(text, spans)
            column.addWidget(box, 1)
        buttons = QDialogButtonBox()
        buttons.addButton(self.tr("Close"), QDialogButtonBox.ButtonRole.RejectRole)
        buttons.rejected.connect(self.reject)
        column.addWidget(buttons)
        room = parent.screen().availableGeometry()
        self.resize(
            min(look.scaled(_SIZE[0]), room.width()), min(look.scaled(_SIZE[1]), room.height())
        )
