"""The archive that the window shows, and how another one takes its place."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from index import OpenArchive
from viewer.app.archives.archives import Archives
from viewer.app.context.app_services import AppServices
from viewer.app.context.window_services import ArchiveContext, WindowServices
from viewer.presenter.presentation_controller import PresentationController
from viewer.services.damage_watch import DamageWatch
from viewer.services.index_builder import IndexBuilder
from viewer.services.quiet_turns import in_quiet_turns
from viewer.services.steps import Steps, Stepwise, at_once
from viewer.shell.first_paint import FirstPaint
from viewer.shell.stay import Stay
from viewer.shell.window import MainWindow
from viewer.ui.screen.clipboard_writer import ClipboardWriter

if TYPE_CHECKING:
    from viewer.app.screen_setup import BareWorkspace


class ShownArchive(QObject):
    """Shows one archive at a time in a window, and builds its index.

    Another one is made step by step; until the last step all of the one before stays as it is.
    Whoever asks for the present archive, or for the place in it, has all steps done first. `shown`
    carries a new archive and whether it is bundled, and `painted` is emitted after its first paint.

    The modules that show an archive have to be loaded before (`session.FILLING`).
    """

    shown = Signal(object, bool)
    painted = Signal()
    is_bundled = False
    """Whether the archive came with Satchel."""

    def __init__(
        self,
        services: AppServices,
        archives: Archives,
        shared: Callable[[], WindowServices],
        copying: ClipboardWriter,
        presenting: PresentationController,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._services, self._archives, self._shared = services, archives, shared
        self._copying, self._presenting = copying, presenting
        self._archive: OpenArchive | None = None
        self._indexing: IndexBuilder | None = None
        self._watch: DamageWatch | None = None
        self._is_typed_ahead = False
        archives.not_opened.connect(self._forget_query)
        self._steps = Steps(self)
        self._searching = Steps(self)  # for faces of rare letters, while the archive is read
        for steps in (self._steps, self._searching):
            services.leaving.asked.connect(steps.stop)

    @property
    def archive(self) -> OpenArchive | None:
        """The archive that is shown, or None."""
        self._steps.finish()
        return self._archive

    def stay_in(self, window: MainWindow) -> Stay | None:
        """Return the reader's present place in the archive, in `window`, or None."""
        self._steps.finish()
        return window.workspace.stay if window.workspace else None

    def begin(self, archive: OpenArchive, bundled: bool, window: MainWindow) -> None:
        """Show `archive` in `window`, in several turns of the event loop."""
        if not self._services.leaving.is_begun:
            self._steps.begin(self._opened(archive, bundled, window))

    def show_now(self, archive: OpenArchive, bundled: bool, window: MainWindow) -> None:
        """Show `archive` in `window` at once."""
        self.begin(archive, bundled, window)
        self._steps.finish()

    def show_built(self, archive: OpenArchive, window: MainWindow) -> None:
        """Show at once what was built of an editor's folder: what is said of an act stays.

        An offer that cannot tell whether it holds may be about what is gone.
        """
        with window.messages.kept():
            self.show_now(archive, False, window)
        window.messages.drop_expired(unsure=True)

    def renew(self, changed: OpenArchive, window: MainWindow) -> None:
        """Show `changed`, which may be the same archive with other content."""
        from viewer.app.workspace_setup import renewed  # noqa: PLC0415

        archive, workspace, indexing = self.archive, window.workspace, self._indexing
        if indexing and workspace and changed is archive and renewed(workspace):
            indexing.renew()
            language = self._services.translations.language
            window.status_line.show_archive(changed, language, bundled=False)
            self._presenting.go_on_with(changed)
        else:
            self.show_built(changed, window)

    def show_again(self, window: MainWindow, stay: Stay | None) -> None:
        """Show the archive in another window, at `stay` if that is given."""
        from viewer.app.screen_setup import make_workspace  # noqa: PLC0415

        archive, indexing = self.archive, self._indexing
        if archive is not None and indexing is not None:
            parts = self._parts(archive, indexing)
            bare = at_once(make_workspace(parts, window, begins=stay is None))
            self._fill(window, parts, bare, stay)

    @Slot()
    def note_query(self) -> None:
        """Note that a query was typed: while an archive is being opened it is one for that."""
        self._is_typed_ahead = self._archives.is_opening

    @Slot()
    def _forget_query(self) -> None:
        self._is_typed_ahead = False

    def forget(self) -> None:
        """Have no archive: another kind of window is shown next."""
        self._steps.finish()
        self._archive = None

    def end(self) -> None:
        """Do no further step, and stop building the index."""
        self._steps.stop()
        self._searching.stop()
        if self._indexing:
            self._indexing.stop()
        if self._watch:
            self._watch.stop()

    def _opened(self, archive: OpenArchive, bundled: bool, window: MainWindow) -> Stepwise[None]:
        from viewer.app.screen_setup import make_workspace  # noqa: PLC0415

        services, is_folder = self._services, archive.signer is None  # built again by an editor
        indexes, before = services.home.indexes, self._indexing
        indexing = IndexBuilder(archive, indexes, services.tasks, services.messages, before)
        stay = self.stay_in(window) if is_folder else self._archives.history.take_stay()
        parts = self._parts(archive, indexing)
        bare = yield from make_workspace(parts, window, begins=stay is None)
        self._archive, self.is_bundled, self._indexing = archive, bundled, indexing
        self._presenting.go_on_with(archive)
        if not is_folder and not self._is_typed_ahead:
            _empty_box(window)
        self._forget_query()
        self._fill(window, parts, bare, stay, is_new=not is_folder)
        painted = FirstPaint(window, self)  # which building an index would delay
        if not is_folder or not indexing.is_large:  # else with the first search
            painted.passed.connect(indexing.start)
        self._watch = DamageWatch(archive, services.tasks, services.messages, self._watch)
        self._watch.told.connect(window.status_line.show_anew)
        painted.passed.connect(self._watch.start)
        painted.passed.connect(self._search_faces)
        painted.passed.connect(self.painted)
        self.shown.emit(archive, bundled)

    @Slot()
    def _search_faces(self) -> None:
        """Have the faces searched for the letters of the archive, in the fonts of all screens."""
        self._searching.stop()
        self._searching.begin(in_quiet_turns(self._services.look.faces.steps()))

    def _parts(self, archive: OpenArchive, indexing: IndexBuilder) -> ArchiveContext:
        return ArchiveContext(
            archive, self._shared(), indexing, self._services.choices, self._archives
        )

    def _fill(
        self,
        window: MainWindow,
        parts: ArchiveContext,
        bare: "BareWorkspace",
        stay: Stay | None,
        *,
        is_new: bool = False,
    ) -> None:
        from viewer.app.workspace_setup import fill, go_in  # noqa: PLC0415

        language = parts.services.language
        window.status_line.show_archive(parts.archive, language, bundled=self.is_bundled)
        workspace = fill(window, parts, bare, self._copying, self._presenting)
        self._services.leaving.asked.connect(workspace.screens.stop)
        go_in(window, workspace, stay, is_new=is_new)
        is_first = self.is_bundled and not parts.choices.now.welcomed
        if is_first and not stay and not window.top_bar.query.strip():
            window.actions_.welcome.trigger()


def _empty_box(window: MainWindow) -> None:
    """Empty the search box: its query was for the archive before, if there was one."""
    if window.workspace is not None:
        window.top_bar.show_query("")
        window.top_bar.show_hint("")
