"""Opens a folder in the file manager of the system."""

from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices


def open_folder(folder: Path) -> bool:
    """Have the system show `folder`; return whether it has a program for that."""
    return QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))
