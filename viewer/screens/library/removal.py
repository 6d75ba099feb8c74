"""Asks for confirmation before a copy in the library is deleted."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QMessageBox, QWidget


class RemovalBox(QMessageBox):
    """`confirmed` is sent if the copy is to be deleted. Keeping it is the default answer."""

    confirmed = Signal()

    def __init__(self, title: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setTextFormat(Qt.TextFormat.PlainText)
        asked = self.tr("Remove “{title}” from the library? Its copy on this computer is deleted.")
        self.setText(asked.format(title=title))
        remove = self.addButton(self.tr("&Remove it"), QMessageBox.ButtonRole.DestructiveRole)
        keep = self.addButton(self.tr("&Keep it"), QMessageBox.ButtonRole.RejectRole)
        self.setDefaultButton(keep)
        self.setEscapeButton(keep)
        remove.clicked.connect(self.confirmed)
