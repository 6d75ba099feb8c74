"""Shows, before a journey, what this computer holds of Satchel, and deletes what is chosen."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Slot

from viewer.app import lazy_imports
from viewer.app.context.app_services import AppServices
from viewer.app.process.single_instance import InstanceServer
from viewer.app.session import Session
from viewer.services.error_log import let_go_of_log
from viewer.shell.window import MainWindow
from viewer.traces.inventory import Inventory, TraceKind, is_link, take_inventory
from viewer.traces.recent_files import system_lists
from viewer.traces.removal import Remnant, remove_last, remove_traces


class TraceRemoval(QObject):
    """Shows one inventory of this computer, until its sheet or Satchel is closed.

    `instance_server` receives the requests of other starts, or is None. Nothing of the inventory is
    kept or logged.
    """

    def __init__(
        self,
        services: AppServices,
        session: Session,
        window: MainWindow,
        instance_server: InstanceServer | None,
    ) -> None:
        super().__init__(window)
        self._services, self._session, self._window, self._instance_server = (
            services,
            session,
            window,
            instance_server,
        )
        self._lists = system_lists()
        self._sheet = lazy_imports.JourneySheet(services.look, window)
        self._sheet.look_wanted.connect(self._look)
        self._sheet.delete_wanted.connect(self._delete)
        self._sheet.end_wanted.connect(self._end)
        self._sheet.destroyed.connect(self.deleteLater)

    def begin(self) -> None:
        """Show the sheet, and take the inventory."""
        self._sheet.open()
        self._look()

    @Slot()
    def _look(self) -> None:
        self._take_inventory(None)

    def _take_inventory(self, left: Sequence[Remnant] | None) -> None:
        home, lists = self._services.home, self._lists
        self._services.tasks.run(
            lambda: take_inventory(home, lists, is_open=True),
            then=partial(self._show, left),
            failed=self._sheet.fail,
        )

    def _show(self, left: Sequence[Remnant] | None, inventory: Inventory) -> None:
        self._sheet.show_inventory(inventory, left, is_alone=self._is_alone)

    @property
    def _is_alone(self) -> bool:
        """Whether no other Satchel uses the same data folder."""
        if self._instance_server is not None:
            return self._instance_server.is_alone
        if not self._services.home.folder.is_dir():
            return True
        instance_server = InstanceServer(self._services.home.folder)
        try:
            return not instance_server.is_open_elsewhere
        finally:
            instance_server.close()

    @Slot(object)
    def _delete(self, kinds: frozenset[TraceKind]) -> None:
        """Delete the traces of `kinds`: first the notebook, through the keeper, which may use it.

        If another Satchel was opened meanwhile, show that, and delete nothing.
        """
        if not self._is_alone:
            self._look()
            return
        keeper, home = self._session.keeper, self._services.home
        is_kept = not (keeper.writes_nothing or keeper.is_elsewhere or is_link(home.notebook))
        if TraceKind.NOTEBOOK in kinds and is_kept:
            keeper.give_up()
            keeper.wipe(partial(self._delete_rest, kinds), self._sheet.fail)
        else:
            self._delete_rest(kinds)

    def _delete_rest(self, kinds: frozenset[TraceKind], _of_notebook: Sequence[Path] = ()) -> None:
        """Delete the rest on the worker, after any changes of settings still to be saved."""
        is_all = TraceKind.WORKING in kinds
        if is_all or TraceKind.SETTINGS in kinds:
            self._services.choices.forget()
        if is_all or TraceKind.LOG in kinds:
            let_go_of_log(for_good=is_all)
        if is_all:
            self._session.archives.pacing.stop_all()
            self._services.leaving.last(partial(remove_last, self._services.home, self._lists))
        home, lists = self._services.home, self._lists
        self._services.tasks.run(
            lambda: remove_traces(home, lists, kinds, is_open=True),
            then=partial(self._tell, kinds),
            failed=self._sheet.fail,
        )

    def _tell(self, kinds: frozenset[TraceKind], left: Sequence[Remnant]) -> None:
        """Show what is there now. After all was deleted, show what could not be, then close."""
        if TraceKind.LIBRARY in kinds:
            self._session.archives.changed.emit()
        if TraceKind.NOTEBOOK in kinds:
            self._session.keeper.look_again()
        if TraceKind.WORKING not in kinds:
            self._take_inventory(left)
        elif left:
            self._sheet.show_end(left)
        else:
            self._sheet.accept()
            self._end()

    @Slot()
    def _end(self) -> None:
        self._services.app.closeAllWindows()
