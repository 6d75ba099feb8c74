"""The buttons below the list of archives: what can be done with the chosen one."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QPushButton, QWidget

from viewer.screens.library.entries import LibraryEntry
from viewer.screens.library.rows import ArchiveRow
from viewer.ui.widgets.flow_layout import FlowLayout


class ArchiveActs(QWidget):
    """Buttons to open an archive, tell its changes, check it, look for it again, and remove it."""

    def __init__(self) -> None:
        super().__init__()
        self._open = QPushButton(QCoreApplication.translate("LibraryPage", "Ope&n"))
        self._changes = QPushButton(QCoreApplication.translate("LibraryPage", "&What changed"))
        self._check = CheckButton()
        self._look_again = QPushButton(QCoreApplication.translate("LibraryPage", "&Look again"))
        self._remove = QPushButton(
            QCoreApplication.translate("LibraryPage", "&Remove from the library")
        )
        self._open.setProperty("main", True)
        row = FlowLayout(self, gap=8)
        row.setContentsMargins(24, 10, 24, 14)
        for button in self.buttons:
            row.addWidget(button)

    @property
    def buttons(self) -> tuple[QPushButton, ...]:
        """The buttons, in order."""
        return (self._open, self._changes, self._check, self._look_again, self._remove)

    @property
    def can_remove(self) -> bool:
        """Whether the chosen archive can be removed."""
        return self._remove.isEnabled()

    def offer(self, entry: LibraryEntry | None, row: ArchiveRow | None) -> None:
        """Offer what can be done with the archive of `entry` and `row`; None: with no archive."""
        is_there = row is not None and bool(row.content)
        is_wrong = row is not None and row.is_wrong
        is_held = entry is not None and not entry.is_bundled
        self._open.setEnabled(is_there)
        self._check.setEnabled(is_there and not (row and row.is_sealed))
        self._check.show_going(going=row is not None and row.is_checked)
        self._look_again.setVisible(is_wrong)
        self._changes.setVisible(is_there and entry is not None and entry.changes is not None)
        self._remove.setEnabled(is_held)


class CheckButton(QPushButton):
    """A button that starts or cancels the check of an archive."""

    def __init__(self) -> None:
        super().__init__()
        self.show_going(going=False)

    def show_going(self, *, going: bool) -> None:
        """Show whether a check is running."""
        check = QCoreApplication.translate("LibraryPage", "Check every &byte")
        self.setText(self.tr("Cancel the chec&k") if going else check)
