"""Lists the backups of the notebook, with date and content, and restores one."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QDateTime, QLocale, Qt, Signal, Slot
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QPushButton, QWidget

from viewer.notebook.dialogs.question import QuestionSheet
from viewer.notebook.service.keeper import Keeper
from viewer.notebook.service.status import NotebookState, NotebookStatus
from viewer.notebook.store.errors import BackupUnusable, NotebookDamaged
from viewer.services.messages import words_of
from viewer.ui.look.look import Look

if TYPE_CHECKING:
    from viewer.notebook.store.vault.backups import Backup

_ROWS, _SPARE = 8, 4  # rows that are visible at once; pixels
_ROLE = Qt.ItemDataRole.UserRole


class BackupsSheet(QuestionSheet):
    """Lets the reader restore a backup. `restored` carries a sentence that says which."""

    restored = Signal(str)

    def __init__(self, keeper: Keeper, look: Look, parent: QWidget) -> None:
        super().__init__("", look, parent)
        self.setWindowTitle(self.tr("Backups of your notebook"))
        self._keeper = keeper
        self._list = QListWidget()
        self._chosen: Backup | None = None
        self._known: Sequence[Backup] = ()
        parts = [self.heading(self.windowTitle()), *self._damage()]
        close = self._close()
        self.ask(parts, (close,), close)
        self.wait(self.tr("Looking what is in each …"))
        keeper.list_backups(self._show, self.fail)

    def _damage(self) -> list[QWidget]:
        """Return a label that says that the notebook is damaged, if it is."""
        if self._keeper.keeping is not NotebookState.DAMAGED:
            return []
        return [self.said(words_of(NotebookDamaged()), "care")]

    def _show(self, backups: tuple["Backup", ...]) -> None:
        self._known = backups
        self._ask_which()

    @Slot()
    def _ask_which(self) -> None:
        heading = [self.heading(self.windowTitle()), *self._damage()]
        close = self._close()
        if not self._known:
            told = self.tr(
                "There is none yet. One is made when Satchel ends, and every ten minutes in which "
                "something changed."
            )
            self.ask([*heading, self.said(told)], (close,), close)
            return
        self._list = self._rows()
        back = self.button(self.tr("&Put this one back …"), main=True)
        back.clicked.connect(self._ask_whether)
        self._list.itemActivated.connect(self._ask_whether)
        told = self.tr("Each holds your whole notebook as it was then, and is encrypted like it.")
        self.ask([*heading, self.said(told, "soft"), self._list], (back, close), self._list)

    def _rows(self) -> QListWidget:
        rows = QListWidget()
        rows.setObjectName("backups")
        rows.setAccessibleName(self.windowTitle())
        for backup in self._known:
            item = QListWidgetItem(told_of(backup))
            item.setData(_ROLE, backup)
            rows.addItem(item)
        whole = (row for row, backup in enumerate(self._known) if backup.is_whole)
        rows.setCurrentRow(next(whole, 0))
        rows.setWordWrap(True)
        rows.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        rows.setFixedWidth(self.wide)
        seen = range(min(_ROWS, len(self._known)))
        rows.setFixedHeight(sum(map(rows.sizeHintForRow, seen)) + 2 * rows.frameWidth() + _SPARE)
        return rows

    @Slot()
    def _ask_whether(self) -> None:
        item = self._list.currentItem()
        self._chosen = item.data(_ROLE) if item else None
        if self._chosen is None:
            return
        if not self._chosen.is_whole:
            self.tell(words_of(BackupUnusable()), at=self._list)
            return
        told = self.tr(
            "Your notebook will be as it was on {when}. How it is now is not deleted: it is set "
            "aside in Satchel’s own folder."
        )
        put, back = self.button(self.tr("&Put it back"), main=True), self.button(self.tr("&Back"))
        put.clicked.connect(self._restore)
        back.clicked.connect(self._ask_which)
        asked = self.heading(self.tr("Put this backup back?"))
        words = self.said(told.format(when=moment(self._chosen)))
        self.ask((asked, words), (put, back, self._close()), put)

    @Slot()
    def _restore(self) -> None:
        if self._chosen is not None:
            path = self._chosen.path
            self.wait(self.tr("Putting it back …"))
            self._keeper.manage(lambda opened: opened.restore(path), self._end, self.fail)

    def _end(self, _standing: NotebookStatus) -> None:
        self.accept()
        if self._chosen is not None:
            told = self.tr("Your notebook is as it was on {when}. The one before was set aside.")
            self.restored.emit(told.format(when=moment(self._chosen)))

    def _close(self) -> QPushButton:
        close = self.button(self.tr("&Close"))
        close.clicked.connect(self.reject)
        return close


def moment(backup: "Backup") -> str:
    """Return when `backup` was made, in local time and the reader's language."""
    made = QDateTime.fromSecsSinceEpoch(int(backup.made.timestamp()))
    form = QCoreApplication.translate("Backups", "d MMMM yyyy, HH:mm")
    return QLocale().toString(made, form)


def told_of(backup: "Backup") -> str:
    """Return one line about `backup`: its date and its content."""
    if not backup.is_whole:
        told = QCoreApplication.translate("Backups", "{when} · cannot be opened")
        return told.format(when=moment(backup))
    names = "entries", "collections", "sets"
    entries, collections, sets = (backup.counts.get(name, 0) for name in names)
    things = QCoreApplication.translate("Backups", "%n thing(s) kept", "", entries)
    held = QCoreApplication.translate("Backups", "%n collection(s)", "", collections)
    parts = [moment(backup), things, held]
    if sets:
        parts.append(QCoreApplication.translate("Backups", "%n set(s)", "", sets))
    return " · ".join(parts)
