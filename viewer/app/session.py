"""The session in a window: the open archive, and everything done with it."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Slot

from index import VERSION, OpenArchive, RoomSetting, TextSetting
from viewer.app import lazy_imports
from viewer.app.archives.archives import Archives
from viewer.app.context.app_services import AppServices
from viewer.app.context.window_services import WindowServices
from viewer.app.corrections.basket_controller import BasketController
from viewer.app.library.arrival import Arrivals
from viewer.app.library.library_controller import LibraryController
from viewer.app.library.notice_controller import NoticeController
from viewer.app.navigation.dial_controller import Copier, DialController
from viewer.app.navigation.focus_announcer import FocusAnnouncer
from viewer.app.navigation.help import HelpController
from viewer.app.navigation.no_archive import NoArchive
from viewer.app.navigation.wait_notice import WaitNotice
from viewer.app.notebook.auto_lock import AutoLock
from viewer.app.notebook.copy_controller import CopyOffer, NotebookCopies
from viewer.app.notebook.management import NotebookManagement
from viewer.app.notebook.notebook_controller import NotebookController, Unsaved
from viewer.app.process.integrity import Integrity
from viewer.app.shown_archive import ShownArchive
from viewer.app.workshop.presentation_review import LastPresentation, PresentationReview
from viewer.app.workshop.running_presentation import RunningPresentation
from viewer.corrections.basket import Basket
from viewer.notebook.service.keeper import Keeper
from viewer.notebook.service.lifecycle import NotebookLocation
from viewer.platform.clipboard_guard import OwnWords
from viewer.presenter.presentation_controller import PresentationController
from viewer.services.module_loader import ModuleLoader
from viewer.shell.bars.type_ahead import Coming
from viewer.shell.stay import Stay
from viewer.shell.window import MainWindow
from viewer.ui.screen.clipboard_writer import ClipboardWriter
from viewer.wording.dial import Dial

if TYPE_CHECKING:
    from viewer.app.desk.source_folder import SourceFolder
    from viewer.app.migration.inheritance import Inheritance
    from viewer.services.unwritten_words import UnwrittenWords

FILLING = (
    "viewer.app.navigation.citation_actions",
    "viewer.screens.reader.speech.part_announcer",
    "viewer.screens.reader.parts",
    "viewer.app.notebook.reading_positions",
    "viewer.app.screen_setup",
    "viewer.app.workspace_setup",
)
"""The modules that show an archive, loaded while the worker reads the first one."""
_AHEAD = 1_500  # ms from an archive's first paint until the other screens are loaded
_SOON = 1_000  # ms until the notebook is looked for in any case


class Session(QObject):
    """Opens the first archive when it is made, and moves on to each new window."""

    def __init__(
        self,
        services: AppServices,
        window: MainWindow,
        archives: Sequence[Path],
        source: Path | None,
        taken: "Inheritance | None",
    ) -> None:
        super().__init__()
        self._services = services
        self._window = window
        self.dial = Dial(self)
        self.basket = Basket(self)
        self.archives = Archives(archives, services.home, services.tasks, services.messages)
        self.keeper = _keeper(services, self.archives, self)
        self.presenting = PresentationController(services.app, self.dial, services.tasks, self)
        self._ready, self._others = _loaders(services, self)
        self._last = LastPresentation()
        self._locking = AutoLock(services, self.keeper, self.presenting, self._unwritten)
        self._own_words = OwnWords(services.app.clipboard(), self)
        services.leaving.before(self._own_words.wipe)
        self.archives.opened.connect(self._own_words.meet)
        self._copying = ClipboardWriter(self.dial, services.app.clipboard(), services.messages)
        self._shown = self._make_shown()
        FocusAnnouncer(services.app, self)
        self.wholeness = Integrity(services.home.bundle, services.tasks, services.messages)
        self._arriving = Arrivals(self.archives, services, self._asking)
        self._notices = NoticeController(self, self.archives, services, self._asking)
        self.archives.opened.connect(self._open)
        self.source = self._watched(source)
        self._join()
        self._ready.begin()
        if taken and not self.source:
            from viewer.app.migration.archive_transfer import take_over  # noqa: PLC0415  one start in a thousand needs it

            take_over(taken, services, self.archives, self)
        else:
            (self.source or self.archives).open_first()
        self.wholeness.begin()

    def move(self, window: MainWindow) -> None:
        """Go on in `window` instead of the previous one, also in a note that is being written."""
        note = self._window.workspace.leave_note() if self._window.workspace else None
        stay = self._stay()
        before, self._window = self._window, window
        self._join()
        as_table = before.actions_.quotes_as_table.isChecked()
        window.actions_.quotes_as_table.setChecked(as_table)
        self._shown.show_again(window, stay)
        window.top_bar.show_query(before.top_bar.query)
        if before.workspace is not None and before.shown_by:
            window.actions_.way_to(before.shown_by).trigger()
        if note is not None and window.workspace is not None:
            window.workspace.note_resumed.emit(note)

    def follow(self, window: MainWindow, folder: Path | None) -> None:
        """Go on in `window` with an editor's `folder`, or without one with what was read before."""
        if self.source:
            self.source.close()
        self.source = self._watched(folder)
        self._shown.forget()
        self._window = window
        self._join()
        (self.source.open_first if self.source else self.archives.open_again)()

    def _make_shown(self) -> ShownArchive:
        common = self._copying, self.presenting, self
        shown = ShownArchive(self._services, self.archives, self._shared, *common)
        shown.shown.connect(self.archives.shown)
        shown.shown.connect(self.keeper.begin)
        shown.shown.connect(self.keeper.follow)
        shown.painted.connect(self._load_others)
        return shown

    def _watched(self, folder: Path | None) -> "SourceFolder | None":
        """Return the watcher of an editor's folder; its module is loaded for editors only."""
        if folder is None:
            return None
        from viewer.app.desk.source_folder import SourceFolder  # noqa: PLC0415

        source = SourceFolder(folder, self._services, self.keeper)
        source.opened.connect(self._show_built)
        source.renewed.connect(self._renew)
        return source

    def end(self) -> None:
        """Save what is to be saved, and stop work whose result is no longer needed."""
        leaving = self._services.leaving
        self._own_words.wipe()
        self.keeper.end(backup=leaving.is_anew or not leaving.is_begun)
        self._shown.end()
        self.archives.pacing.stop_all()
        self.wholeness.end()
        if self.source:
            self.source.close()

    @property
    def archive(self) -> OpenArchive | None:
        """The open archive, or None."""
        return self._shown.archive

    @property
    def bundled(self) -> bool:
        """Whether the open archive came with Satchel."""
        return self._shown.is_bundled

    @Slot(object, bool)
    def show_archive(self, archive: OpenArchive, bundled: bool) -> None:
        """Show `archive` in place of the present one, at once."""
        self._ready.once_loaded(lambda: self._shown.show_now(archive, bundled, self._window))

    @Slot(object)
    def _show_built(self, archive: OpenArchive) -> None:
        """Show what was built of an editor's folder."""
        self._ready.once_loaded(lambda: self._shown.show_built(archive, self._window))

    @Slot(object, bool)
    def _open(self, archive: OpenArchive, bundled: bool) -> None:
        """Show `archive`, in several turns of the event loop."""
        self._ready.once_loaded(lambda: self._shown.begin(archive, bundled, self._window))

    @Slot(object, bool)
    def _renew(self, changed: OpenArchive, is_of_sets: bool) -> None:
        if is_of_sets:  # the workshop follows them itself
            self.presenting.go_on_with(changed)
            if workspace := self._window.workspace:
                workspace.tabs.listed.emit()
        else:
            self._shown.renew(changed, self._window)

    def _unwritten(self) -> "UnwrittenWords | None":
        return self.source.typing.unwritten if self.source else None

    @Slot()
    def _load_others(self) -> None:
        """Load the modules of the other screens after a delay, so that nobody waits for them."""
        QTimer.singleShot(_AHEAD, self._others, self._others.begin)

    def _stay(self) -> Stay | None:
        """Return the reader's present place in the open archive, or None."""
        return self._shown.stay_in(self._window)

    def _shared(self) -> WindowServices:
        """Return what all archives in a window share."""
        services = self._services
        return WindowServices(
            services.look,
            services.translations.language,
            self.dial,
            services.tasks,
            services.messages,
            services.home.indexes,
            self.keeper,
            self.basket,
            self.source.set_changes if self.source else None,
        )

    def _asking(self) -> tuple[MainWindow, str]:
        """Return the window to ask in, and the language to use."""
        return self._window, self._services.translations.language

    def _join(self) -> None:
        """Connect the session's parts to the window."""
        window = self._window
        self.archives.history.leaving = self._stay
        window.files_dropped.connect(self._notices.take)
        window.top_bar.query_edited.connect(self._shown.note_query)
        WaitNotice(self.archives.pacing, window)
        if self.source:
            window.say_opening()
            window.type_ahead.expect(Coming.FOLDER)
            _desk(self.source, window, self._services)
        else:
            LibraryController(self.archives, window, self._shared())
            BasketController(window, self.basket, self._services, lambda: self.archive)
        _await_archive(window, self.archives, self.keeper, self.source)
        services = self._services
        language, choice = services.translations.language, services.choices.now.text
        self.dial.read(TextSetting(language, choice))
        self.dial.room = RoomSetting.chosen(services.choices.now.room)
        DialController(window, self.dial, self._copying, services.messages)
        Copier(window, self._copying)
        self.running = RunningPresentation(window, self.presenting, services.app)
        PresentationReview(window, self.presenting, self.keeper, self._services, self._last)
        helping = HelpController(window, self._services.look, self._services.translations.language)
        asking = NotebookController(window, self.keeper, self._services, helping)
        NotebookManagement(asking, self.keeper, self._services, self._locking)
        copies = NotebookCopies(asking, self.keeper, self._services)
        CopyOffer(copies, self.keeper, self._services, self.presenting)
        window.actions_.about.triggered.connect(self._show_about)

    @Slot()
    def _show_about(self) -> None:
        services = self._services
        told = (self.wholeness.told, self.wholeness.signed)
        lazy_imports.AboutDialog(VERSION, services.home, services.look, told, self._window).open()


def _loaders(services: AppServices, parent: QObject) -> tuple[ModuleLoader, ModuleLoader]:
    """Return the loaders of the modules that show an archive, and of the other screens."""
    ready = ModuleLoader(FILLING, services.tasks, parent)
    ready.loaded.connect(services.tasks.garbage_collector.leave_loaded)
    return ready, ModuleLoader(lazy_imports.SCREENS, services.tasks, parent)


def _keeper(services: AppServices, archives: Archives, parent: QObject) -> Keeper:
    """Return the notebook's keeper, which reads its state once an archive is opened, or is not.

    Earlier, that would delay what the reader waits for. Until the state is known, nothing offers to
    make a notebook: changes wait, and have the state read at once.
    """
    home = services.home
    keeper = Keeper(NotebookLocation(home.notebook, keeps=home.keeps), services.tasks, parent)
    for not_opened in (archives.undecided, archives.arrived, archives.gathered):
        not_opened.connect(keeper.begin)
    QTimer.singleShot(_SOON, keeper, keeper.begin)  # also if no archive is opened
    Unsaved(keeper, services)
    archives.opened.connect(keeper.meet)
    return keeper


def _await_archive(
    window: MainWindow, archives: Archives, keeper: Keeper, source: "SourceFolder | None"
) -> None:
    """Have what is asked of an archive wait while one is opened, or a folder is first read."""

    def reads_folder() -> bool:
        return source is not None and source.state is None

    early = NoArchive(window, archives, keeper, reads_folder)
    if source is not None:
        source.told.connect(early.follow)


def _desk(source: "SourceFolder", window: MainWindow, services: AppServices) -> None:
    """Show the editor's desk on `source` in `window`."""
    from viewer.app.desk.desk_controller import DeskController  # noqa: PLC0415

    DeskController(source, window, services)
