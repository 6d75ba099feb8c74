"""Copies of the notebook on a stick: made on request, offered once, and brought back."""

from datetime import UTC, date, datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtWidgets import QFileDialog

from index import write_whole
from viewer.app import lazy_imports
from viewer.app.context.app_services import AppServices
from viewer.app.notebook.notebook_controller import NotebookController
from viewer.notebook.service.keeper import Keeper
from viewer.notebook.service.status import NotebookState, NotebookStatus, Protection
from viewer.notebook.store.errors import CopyUnusable, CopyWouldLieOpen
from viewer.platform.drives import is_removable, sticks
from viewer.platform.file_dialog import file_dialog
from viewer.presenter.presentation_controller import PresentationController
from viewer.services.messages import Offer, words_of

if TYPE_CHECKING:
    from viewer.notebook.store.vault.portable_copy import PortableCopy

ENDING = "satchel-notebook"  # contents: viewer/notebook/store/vault/portable_copy.py
_CALM = 20_000  # ms between two checks for a calm moment


class NotebookCopies(QObject):
    """Connects the keeper to the files of copies, which the reader chooses."""

    def __init__(self, asking: NotebookController, keeper: Keeper, services: AppServices) -> None:
        super().__init__(asking)
        self._asking, self.window = asking, asking.window
        self._keeper, self._services = keeper, services
        self._messages, self._tasks = services.messages, services.tasks
        asking.copy_wanted.connect(self.bring_back)
        self.window.actions_.make_copy.triggered.connect(self.make)
        self.window.actions_.bring_back.triggered.connect(self.bring_back)

    @Slot()
    def make(self) -> None:
        """Ask for the file of a new copy, if there is a notebook that can be copied."""
        why_not = self._why_no_copy()
        if why_not:
            self._messages.say(why_not)
        elif self._keeper.keeping.is_shut:
            self._asking.ask()
        else:
            dialog = self._dialog(self.tr("Make a copy of your notebook"), saves=True)
            dialog.selectFile(f"satchel-{date.today():%Y-%m-%d}.{ENDING}")  # noqa: DTZ011  local date
            dialog.fileSelected.connect(self._make_at)
            dialog.open()

    def _why_no_copy(self) -> str:
        """Return why no copy can be made now, whatever the reader does next; or ""."""
        keeping, protection = self._keeper.keeping, self._keeper.protection
        if keeping is NotebookState.LEFT or self._keeper.writes_nothing:
            return self.tr("Satchel was started so that it writes nothing: no copy is made now.")
        if keeping is NotebookState.UNKNOWN:
            return self.tr("Your notebook is being opened. Make the copy in a moment.")
        if keeping is NotebookState.NONE or protection is Protection.SITTING:
            return self.tr("There is no notebook on this computer that could be copied.")
        if keeping is NotebookState.OPEN and protection is Protection.NOTHING:
            return words_of(CopyWouldLieOpen())
        if keeping is NotebookState.READ_ONLY:
            return self.tr("The notebook can only be read here now, so no copy is made of it.")
        return ""

    @Slot(str)
    def _make_at(self, file: str) -> None:
        self._keeper.make_copy(partial(self._write, Path(file)), self._messages.report)

    def _write(self, file: Path, copy: bytes) -> None:
        def write() -> bool:
            write_whole(file, copy, private=True)
            return is_removable(file.parent)

        self._tasks.run_on_files(write, then=self._tell_made, failed=self._messages.report)

    def _tell_made(self, is_on_stick: bool) -> None:
        self._services.choices.keep(copy_offered=True)  # a reader who has made one needs no offer
        told = self.tr(
            "The copy is written. It opens with your passphrase or your recovery words, on any "
            "computer that has Satchel."
        )
        if not is_on_stick:
            also = self.tr("Put it on a stick: on this computer it may be lost with it.")
            told = f"{told} {also}"
        self._messages.say(told)

    @Slot()
    def bring_back(self) -> None:
        """Ask for the file of a copy, where there is no notebook that it would replace."""
        if self._keeper.keeping is NotebookState.NONE and self._keeper.may_last:
            dialog = self._dialog(self.tr("Bring back a copy of your notebook"))
            dialog.fileSelected.connect(self._read)
            dialog.rejected.connect(self._asking.give_up)
            dialog.open()
        else:
            self._asking.give_up()
            self._messages.say(self._why_not_brought_back())

    def _why_not_brought_back(self) -> str:
        if self._keeper.keeping is NotebookState.NONE or self._keeper.writes_nothing:
            return self.tr(
                "Nothing can be written to Satchel’s folder now, so no copy can be brought back."
            )
        return self.tr(
            "There is a notebook here already, and no copy takes its place. A copy is brought back "
            "where nothing is kept yet."
        )

    @Slot(str)
    def _read(self, file: str) -> None:
        self._tasks.run_on_files(
            partial(_copy_in, Path(file)), then=self._ask_for_key, failed=self._refuse
        )

    def _refuse(self, error: Exception) -> None:
        self._asking.give_up()
        self._messages.report(error)

    def _ask_for_key(self, copy: "PortableCopy") -> None:
        sheet = lazy_imports.UnlockSheet(self._keeper, self._services.look, self.window, copy)
        sheet.unlocked.connect(self._tell_brought_back)
        sheet.put_off.connect(self._asking.tell_put_off)
        sheet.rejected.connect(self._asking.give_up)
        sheet.open()

    @Slot(object)
    def _tell_brought_back(self, standing: NotebookStatus) -> None:
        if standing.keeping is NotebookState.OPEN:
            told = self.tr("Your notebook is here again, as it was when the copy was made.")
            self._messages.say(told)
        else:
            self._asking.ask()

    def _dialog(self, title: str, *, saves: bool = False) -> QFileDialog:
        dialog = file_dialog(self.window, title, saves=ENDING if saves else "")
        named = self.tr("Copies of a notebook (*.satchel-notebook)")
        dialog.setNameFilter(named)
        there = next(iter(sticks()), Path.home())
        dialog.setDirectory(str(there))
        return dialog


class CopyOffer(QObject):
    """Offers a copy once: at a calm moment, when something was kept on an earlier day.

    It makes no offer during a presentation, or where nothing is written. That the offer was made is
    a setting, and all that is recorded about it.
    """

    def __init__(
        self,
        copies: NotebookCopies,
        keeper: Keeper,
        services: AppServices,
        presenting: PresentationController,
    ) -> None:
        super().__init__(copies)
        self._copies, self._window, self._keeper = copies, copies.window, keeper
        self._choices, self._keeps = services.choices, services.home.keeps
        self._presenting = presenting
        self._made: Offer | None = None
        self.timer = QTimer(self, interval=_CALM)
        self.timer.timeout.connect(self.look)
        keeper.state_changed.connect(self._follow)
        presenting.begun.connect(self._withdraw)
        self._follow()

    @property
    def _may_be_made(self) -> bool:
        is_closed = self._keeper.protection is Protection.PASSPHRASE
        may_copy = self._keeper.keeping is NotebookState.OPEN and is_closed and self._keeps
        return may_copy and not self._choices.now.copy_offered

    @property
    def _is_calm(self) -> bool:
        """Whether nothing else is shown or asked now, and nobody else is watching."""
        window = self._window
        is_here = window.isActiveWindow() and self._presenting.audience is None
        return is_here and not window.messages.text and not self._keeper.has_unsaved

    @property
    def _holds_something(self) -> bool:
        """Whether something was kept before today: a first try is no loss."""
        today = datetime.now(UTC).astimezone().date()
        entries = self._keeper.kept.entries.values()
        return any(entry.created.astimezone().date() < today for entry in entries)

    @Slot()
    def _follow(self) -> None:
        if self._may_be_made:
            self.timer.start()
        else:
            self.timer.stop()

    @Slot()
    def look(self) -> None:
        """Make the offer if this is the moment. It is never made again, whatever the answer."""
        if not (self._may_be_made and self._is_calm and self._holds_something):
            return
        self.timer.stop()
        self._choices.keep(copy_offered=True)
        told = self.tr(
            "A copy of your notebook on a stick is still there when this computer is not. It opens "
            "with your passphrase or your recovery words alone."
        )
        never = Offer(self.tr("Never"), self._tell_where)
        self._made = Offer(self.tr("Make a copy …"), self._make, beside=never)
        self._window.messages.show_message(told, self._made, stays=True)  # shown once only

    def _make(self) -> None:
        self._withdraw()
        self._copies.make()

    def _tell_where(self) -> None:
        told = self.tr("It is not offered again. You find it in the Notebook menu.")
        self._window.messages.show_message(told)

    @Slot()
    def _withdraw(self) -> None:
        if self._made is not None:
            self._window.messages.withdraw(self._made)


def _copy_in(file: Path) -> "PortableCopy":
    """Return the copy in `file`. Raises CopyUnusable, NotebookDamaged, NotebookTooNew."""
    from viewer.notebook.store.vault.portable_copy import MAX_BYTES, unpacked  # noqa: PLC0415  rarely needed

    try:
        with file.open("rb") as held:
            return unpacked(held.read(MAX_BYTES + 1))
    except (OSError, MemoryError):
        raise CopyUnusable from None
