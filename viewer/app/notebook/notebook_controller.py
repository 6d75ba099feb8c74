"""Connects the notebook to a window: its dialogs, and the words for its state."""

from functools import partial
from typing import override

from PySide6.QtCore import QEvent, QObject, Signal, Slot
from PySide6.QtWidgets import QApplication, QWidget

from viewer.app import lazy_imports
from viewer.app.context.app_services import AppServices
from viewer.app.export.first_print import FirstPrint
from viewer.app.navigation.help import HelpController
from viewer.notebook.service.keeper import Keeper
from viewer.notebook.service.status import NotebookState, NotebookStatus
from viewer.notebook.service.write_queue import UNSAVED
from viewer.notebook.wording.state_words import state_words
from viewer.platform.clipboard_guard import is_for_own_words
from viewer.services.messages import Offer, words_of
from viewer.shell.places.places import ScreenName
from viewer.shell.window import MainWindow


class Unsaved(QObject):
    """Reports once that something could not be saved, not at every further try.

    As Satchel locks, or ends at once, it counts what is lost.
    """

    def __init__(self, keeper: Keeper, services: AppServices) -> None:
        super().__init__(keeper)
        self._keeper = keeper
        self._messages = services.messages
        self._leaving = services.leaving
        self._is_told = False
        keeper.refused.connect(self._tell)
        keeper.unsaved_changed.connect(self._go_on)
        services.leaving.writing.connect(self._write)
        services.leaving.before(keeper.save)

    @Slot()
    def _write(self) -> None:
        self._keeper.save()
        self._leaving.lost += self._keeper.lost

    @Slot(object)
    def _tell(self, error: Exception) -> None:
        if not isinstance(error, UNSAVED):
            self._messages.report(error)
        elif not self._is_told:
            self._is_told = True
            again = Offer(self.tr("Try again"), self._try_again, holds=self._is_waiting)
            self._messages.say(words_of(error), again, stays=True)

    def _is_waiting(self) -> bool:
        return self._is_told and bool(self._keeper.unsaved)

    @Slot()
    def _try_again(self) -> None:
        """Try again, and report a failure this time, because the reader waits for an answer."""
        self._is_told = False
        self._keeper.try_again()

    @Slot(int)
    def _go_on(self, unsaved: int) -> None:
        if not unsaved:
            self._is_told = False
            self._messages.say(self.tr("All that waited is saved."))


class Staying(QObject):
    """Prevents a window from closing, once, while unsaved changes would be lost."""

    def __init__(self, window: MainWindow, keeper: Keeper) -> None:
        super().__init__(window)
        self._window = window
        self._keeper = keeper
        window.installEventFilter(self)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is not QEvent.Type.Close or not self._keeper.unsaved:
            return False
        told = self.tr(
            "%n change(s) could not be saved, and would be lost.", "", self._keeper.unsaved
        )
        unsaved = self._keeper.unsaved
        quit_ = Offer(
            self.tr("Quit without them"), self._quit, holds=lambda: self._keeper.unsaved == unsaved
        )
        self._window.messages.show_message(told, quit_, stays=True)
        self._keeper.try_again()
        event.ignore()
        return True

    @Slot()
    def _quit(self) -> None:
        self._window.removeEventFilter(self)
        self._window.close()


class NotebookController(QObject):
    """Connects the keeper, which outlives the window, to the sheets over the window.

    `damage_met` is emitted when the notebook is unlocked but cannot be read: a backup can replace
    it. `copy_wanted` asks to bring back a copy, where there is no notebook yet.
    """

    damage_met = Signal()
    copy_wanted = Signal()

    def __init__(
        self,
        window: MainWindow,
        keeper: Keeper,
        services: AppServices,
        helping: HelpController,
    ) -> None:
        super().__init__(window)
        self.window = window
        self._keeper = keeper
        self._look = services.look
        self._before_print = FirstPrint(services.choices, services.look).before
        self._helping = helping
        Staying(window, keeper)
        window.type_ahead.is_barred = self._takes_no_letters
        keeper.wanted.connect(self.ask)
        keeper.state_changed.connect(self._show_state)
        keeper.unsaved_changed.connect(self._show_state)
        self._show_state()
        if keeper.words:  # the window before this one offered them too
            self._offer_words()

    def _takes_no_letters(self) -> bool:
        """Return whether the page says that the notebook is locked, or a note cannot be written."""
        part = self.window.focusWidget()
        if part is not None and is_for_own_words(part):
            return self._keeper.keeping is NotebookState.READ_ONLY
        workspace = self.window.workspace
        at_notebook = workspace is not None and workspace.is_at(ScreenName.NOTEBOOK)
        is_locked = self._keeper.keeping is NotebookState.LOCKED
        return is_locked and at_notebook and self.window.is_reading

    @Slot()
    def ask(self) -> None:
        """Show the sheet for the notebook's state: how to keep it, or how to unlock it."""
        asked = QApplication.activeModalWidget()
        if isinstance(asked, lazy_imports.QuestionSheet):  # one question at a time
            asked.activateWindow()
            return
        match self._keeper.keeping:
            case NotebookState.NONE | NotebookState.LEFT:
                self._ask_first()
            case NotebookState.LOCKED:
                self._ask_to_unlock()
            case NotebookState.UNUSABLE:
                self._tell_trouble()
            case NotebookState.DAMAGED:
                self.damage_met.emit()

    def show_limits(self, sheet: QWidget) -> None:
        """Show what each way of keeping a notebook protects, beside the `sheet` that asks."""
        self._helping.show_limits(sheet)

    def _ask_first(self) -> None:
        sheet = lazy_imports.FirstKeepSheet(self._keeper, self._look, self.window)
        sheet.made.connect(self.show_words)
        sheet.limits_wanted.connect(partial(self.show_limits, sheet))
        sheet.copy_wanted.connect(self.copy_wanted)
        sheet.rejected.connect(self.give_up)
        sheet.open()

    def _ask_to_unlock(self) -> None:
        sheet = lazy_imports.UnlockSheet(self._keeper, self._look, self.window)
        sheet.unlocked.connect(self._go_on)
        sheet.put_off.connect(self.tell_put_off)
        sheet.rejected.connect(self.give_up)
        sheet.open()

    def _tell_trouble(self) -> None:
        sheet = lazy_imports.TroubleSheet(self._keeper, self._look, self.window)
        sheet.put_aside.connect(self._go_on)
        sheet.rejected.connect(self.give_up)
        sheet.open()

    @Slot(object)
    def show_words(self, standing: NotebookStatus) -> None:
        """Show the recovery words, if new ones were made."""
        if standing.words:
            self.show_recovery()

    @Slot()
    def show_recovery(self) -> None:
        """Show the recovery words, until the reader says that they have them."""
        words = self._keeper.words
        if words:
            sheet = lazy_imports.RecoverySheet(words, self._look, self._before_print, self.window)
            sheet.accepted.connect(self._keeper.forget_words)
            sheet.put_off.connect(self._offer_words)
            sheet.open()

    @Slot()
    def _offer_words(self) -> None:
        told = self.tr(
            "The recovery words can be shown until Satchel is closed or locked. Without them and "
            "the passphrase nobody can open your notebook."
        )
        there = self._keeper
        offer = Offer(self.tr("Show them"), self.show_recovery, holds=lambda: bool(there.words))
        self.window.messages.show_message(told, offer, stays=True)

    @Slot()
    def tell_put_off(self) -> None:
        """Say that the notebook is open, and that no new passphrase was chosen."""
        told = self.tr("Your notebook is open. The lost passphrase is still the one that opens it.")
        self.window.messages.show_message(told)

    @Slot(object)
    def _go_on(self, standing: NotebookStatus) -> None:
        """Show the next sheet where the notebook is still not open."""
        if standing.keeping in (NotebookState.DAMAGED, NotebookState.UNUSABLE, NotebookState.NONE):
            self.ask()

    @Slot()
    def give_up(self) -> None:
        """Drop waiting changes, after the reader closed the sheet."""
        if not self._keeper.keeping.is_open:
            self._keeper.give_up()

    @Slot()
    def _show_state(self) -> None:
        self.window.status_line.show_notebook(state_words(self._keeper))
        self.window.actions_.offer_lock(offered=self._keeper.can_lock)
