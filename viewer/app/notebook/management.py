"""Connects to a window the changes of the notebook: passphrase, lock, backups, deletion."""

import shutil
from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Slot

from viewer.app import lazy_imports
from viewer.app.context.app_services import AppServices
from viewer.app.notebook.auto_lock import AutoLock
from viewer.app.notebook.notebook_controller import NotebookController
from viewer.notebook.service.keeper import Keeper
from viewer.notebook.service.status import NotebookState, NotebookStatus, Protection


class NotebookManagement(QObject):
    """Connects the keeper to the sheets on which the reader changes the notebook."""

    def __init__(
        self,
        asking: NotebookController,
        keeper: Keeper,
        services: AppServices,
        locking: AutoLock,
    ) -> None:
        super().__init__(asking)
        self._asking = asking
        self._window = asking.window
        self._keeper = keeper
        self._services = services
        self._locking = locking
        self._window.actions_.keeping.triggered.connect(self.show)
        self._window.status_line.notebook_wanted.connect(self._choose)
        asking.damage_met.connect(self._show_backups)

    @Slot()
    def show(self) -> None:
        """Show how the notebook is kept, and what can be changed about that."""
        minutes, look = self._locking.minutes, self._services.look
        sheet = lazy_imports.ManagingSheet(self._keeper, minutes, look, self._window)
        sheet.asked.connect(self._asking.ask)
        sheet.words_wanted.connect(self._asking.show_recovery)
        sheet.aimed.connect(self._change)
        sheet.backups_wanted.connect(self._show_backups)
        sheet.wipe_wanted.connect(self._ask_to_wipe)
        sheet.copy_wanted.connect(self._window.actions_.make_copy.trigger)
        sheet.bring_back_wanted.connect(self._asking.copy_wanted)
        sheet.minutes_chosen.connect(self._locking.wait_for)
        sheet.limits_wanted.connect(partial(self._asking.show_limits, sheet))
        sheet.open()

    @Slot()
    def _choose(self) -> None:
        """Do what the notebook's words in the status line offer."""
        if self._keeper.keeping.is_shut:
            self._asking.ask()
        elif self._keeper.keeping is NotebookState.UNKNOWN:
            self._keeper.begin()  # its state will be known in a moment
        elif self._keeper.is_elsewhere:
            self._keeper.regain(self._show_regained, self._keeper.refused.emit)
        else:
            self.show()

    def _show_regained(self, _standing: NotebookStatus) -> None:
        """Show how the notebook is kept, after a try to write it here again."""
        self.show()

    @Slot(object)
    def _change(self, aim: "lazy_imports.PassphraseChange") -> None:
        sheet = lazy_imports.PassphraseSheet(aim, self._keeper, self._services.look, self._window)
        sheet.changed.connect(partial(self._tell_changed, aim))
        sheet.open()

    def _tell_changed(self, aim: "lazy_imports.PassphraseChange", standing: NotebookStatus) -> None:
        if standing.protection is Protection.NOTHING:
            told = self.tr("Your notebook opens without a passphrase now.")
        elif aim is lazy_imports.PassphraseChange.CHANGE:
            told = self.tr(
                "Your notebook and its backups open with the new passphrase now. The recovery "
                "words stay the same."
            )
        else:
            self._asking.show_words(standing)
            return
        self._services.messages.say(told)

    @Slot()
    def _show_backups(self) -> None:
        sheet = lazy_imports.BackupsSheet(self._keeper, self._services.look, self._window)
        sheet.restored.connect(self._services.messages.say)
        sheet.rejected.connect(self._asking.give_up)
        sheet.open()

    @Slot()
    def _ask_to_wipe(self) -> None:
        sheet = lazy_imports.WipeSheet(self._keeper, self._services.look, self._window)
        sheet.wiped.connect(self._clear)
        sheet.open()

    @Slot(object)
    def _clear(self, left: Sequence[Path]) -> None:
        """Delete the indexes too, which show what was read here, and report what is left."""
        indexes = self._services.home.indexes

        def clear() -> bool:
            if indexes is not None:
                shutil.rmtree(indexes, ignore_errors=True)
            return indexes is None or not indexes.exists()

        self._services.tasks.run_on_files(
            clear, then=partial(self._tell_wiped, left), failed=self._services.messages.report
        )

    def _tell_wiped(self, left: Sequence[Path], is_clear: bool) -> None:
        if not left and is_clear:
            told = self.tr("Everything that you kept is deleted.")
        else:
            indexes = self._services.home.indexes
            others = () if is_clear or indexes is None else (indexes,)
            told = self.tr(
                "These would not go: {names}. Close what uses them, then delete them yourself in "
                "{folder}."
            ).format(
                names=", ".join(path.name for path in (*left, *others)),
                folder=self._services.home.folder,
            )
        self._services.messages.say(told)
