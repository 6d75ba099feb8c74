"""Qt's dialog for a file that is handed out or came home, of which nothing is remembered."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from viewer.kit.forgetting import forget


def file_dialog(parent: QWidget, title: str) -> QFileDialog:
    """Return a dialog in the reader's language that nothing is remembered of."""
    dialog = QFileDialog(parent, title)
    forget(dialog)
    labels = QFileDialog.DialogLabel  # two that Qt leaves in English
    dialog.setLabelText(labels.LookIn, QCoreApplication.translate("Opening", "Look &in:"))
    dialog.setLabelText(labels.FileType, QCoreApplication.translate("Opening", "Files of &type:"))
    return dialog
