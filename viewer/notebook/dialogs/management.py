"""Shows how the notebook is kept, with a button for each thing that can be changed."""

from collections.abc import Callable, Iterator
from functools import partial

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from viewer.notebook.dialogs.passphrases import PassphraseChange
from viewer.notebook.dialogs.question import QuestionSheet
from viewer.notebook.service.keeper import Keeper
from viewer.notebook.service.status import NotebookState, Protection
from viewer.notebook.wording.state_words import state_words
from viewer.services.messages import words_of
from viewer.services.settings import LOCK_AFTER
from viewer.ui.look.look import Look
from viewer.ui.widgets.choice_box import StillBox

type _Way = tuple[bool, str, Callable[[], object]]  # whether it is offered, label, action


class ManagingSheet(QuestionSheet):
    """Signals what the reader chooses, after it has closed.

    `aimed` carries the change of the passphrase; `minutes_chosen` the minutes without input after
    which the notebook locks.
    """

    aimed = Signal(object)
    asked = Signal()
    words_wanted = Signal()
    backups_wanted = Signal()
    wipe_wanted = Signal()
    limits_wanted = Signal()
    copy_wanted = Signal()
    bring_back_wanted = Signal()
    minutes_chosen = Signal(int)

    def __init__(self, keeper: Keeper, minutes: int, look: Look, parent: QWidget) -> None:
        super().__init__("", look, parent)
        self.setWindowTitle(self.tr("How your notebook is kept"))
        self._keeper = keeper
        self.minutes = StillBox()
        close = self.button(self.tr("&Close"))
        close.clicked.connect(self.reject)
        parts = [self.heading(self.windowTitle()), self.said(self._told())]
        ways = self._ways()
        waiting = [self._lock_after(minutes)] if keeper.can_lock else []
        limits = self.button(self.tr("What this protects, and what it cann&ot"))
        limits.clicked.connect(self.limits_wanted)
        self.ask([*parts, *ways, *waiting], [limits, close], ways[0] if ways else close)

    def _told(self) -> str:
        told = state_words(self._keeper)
        meaning = {
            Protection.PASSPHRASE: self.tr("It opens with your passphrase."),
            Protection.SITTING: self.tr("It is nowhere on the disk, and gone when Satchel ends."),
            Protection.NOTHING: self.tr("Whoever opens this computer can read it."),
        }
        if self._keeper.trouble is not None:
            return f"{told}. {words_of(self._keeper.trouble)}"
        if self._keeper.keeping in (NotebookState.UNKNOWN, NotebookState.NONE, NotebookState.LEFT):
            return f"{told}."
        return f"{told}. {meaning[self._keeper.protection]}"

    def _ways(self) -> list[QPushButton]:
        """Return a button for each thing that can be done in the notebook's present state."""
        keeping, protection = self._keeper.keeping, self._keeper.protection
        may_begin = keeping in (NotebookState.NONE, NotebookState.LEFT)
        may_wipe = keeping.is_open or keeping.is_shut
        lasts = protection is not Protection.SITTING
        can_copy = keeping is NotebookState.OPEN and protection is Protection.PASSPHRASE
        can_bring_back = keeping is NotebookState.NONE and self._keeper.may_last
        can_restore = lasts and keeping in (NotebookState.OPEN, NotebookState.DAMAGED)
        has_words = bool(self._keeper.words)
        ways: list[_Way] = [
            (may_begin, self.tr("Choose &now how it is kept …"), self.asked.emit),
            (keeping is NotebookState.LOCKED, self.tr("&Unlock it …"), self.asked.emit),
            (keeping is NotebookState.UNUSABLE, self.tr("&See to it …"), self.asked.emit),
            (has_words, self.tr("S&how the recovery words …"), self.words_wanted.emit),
            *(self._of_passphrase() if keeping is NotebookState.OPEN and lasts else ()),
            (can_restore, self.tr("&Backups …"), self.backups_wanted.emit),
            (can_copy, self.tr("&Make a copy on a stick …"), self.copy_wanted.emit),
            (can_bring_back, self.tr("Bring &back a copy …"), self.bring_back_wanted.emit),
            (may_wipe, self.tr("&Delete everything that I keep …"), self.wipe_wanted.emit),
        ]
        return [self._way(text, then) for is_offered, text, then in ways if is_offered]

    def _of_passphrase(self) -> Iterator["_Way"]:
        is_closed = self._keeper.protection is Protection.PASSPHRASE
        for text, aim, needs_one in (
            (self.tr("Change the &passphrase …"), PassphraseChange.CHANGE, True),
            (self.tr("New &recovery words …"), PassphraseChange.RECOVERY, True),
            (self.tr("Do &without a passphrase …"), PassphraseChange.REMOVE, True),
            (self.tr("Choose a &passphrase …"), PassphraseChange.ADD, False),
        ):
            yield needs_one is is_closed, text, partial(self.aimed.emit, aim)

    def _way(self, text: str, then: Callable[[], object]) -> QPushButton:
        way = self.button(text)
        way.setFixedWidth(self.wide)
        way.clicked.connect(partial(self._leave_for, then))
        return way

    def _leave_for(self, then: Callable[[], object], _checked: object = None) -> None:
        self.accept()
        then()

    def _lock_after(self, minutes: int) -> QWidget:
        """Return a row in which the reader chooses the minutes without input before it locks."""
        for each in sorted({*LOCK_AFTER, minutes}):
            self.minutes.addItem(self.tr("%n minute(s)", "", each), each)
        self.minutes.setCurrentIndex(self.minutes.findData(minutes))
        named = QLabel(self.tr("&Lock it when no key and no mouse is touched for"))
        named.setBuddy(self.minutes)
        named.setWordWrap(True)
        for part in (named, self.minutes):
            part.setAccessibleName(named.text().replace("&", ""))
        line = QWidget()
        line.setFixedWidth(self.wide)
        column = QVBoxLayout(line)
        column.setContentsMargins(0, 4, 0, 0)
        column.setSpacing(6)
        column.addWidget(named)
        column.addWidget(self.minutes, 0, Qt.AlignmentFlag.AlignLeft)
        self.minutes.activated.connect(self._choose_minutes)
        return line

    @Slot()
    def _choose_minutes(self) -> None:
        self.minutes_chosen.emit(self.minutes.currentData())
