"""The dialog that asks where the notice of what an edition withdraws is saved."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from index import read_notice
from viewer.platform.file_dialog import file_dialog
from viewer.platform.paths import NOTICE

_ENDING = NOTICE.removeprefix(".")


def notice_dialog(notice: bytes, folder: Path, parent: QWidget) -> QFileDialog:
    """Return a dialog that begins in `folder`, with a name of its archive and edition."""
    said = read_notice(notice)
    title = QCoreApplication.translate("NoticeDialog", "Save the notice")
    dialog = file_dialog(parent, title, saves=_ENDING)
    pattern = QCoreApplication.translate("NoticeDialog", "Notices ({pattern})")
    dialog.setNameFilter(pattern.format(pattern=f"*.{_ENDING}"))
    dialog.setDirectory(str(folder))
    dialog.selectFile(f"{said.archive}-{said.edition}.{_ENDING}")
    return dialog
