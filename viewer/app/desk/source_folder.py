"""Shows an editor's folder as an archive, built again whenever one of its files is saved."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QLocale, QObject, QTime, QTimer, Signal, Slot

from index import (
    DialSetting,
    OpenArchive,
    Preview,
    SourceProblem,
    SourceWatch,
    TableDraft,
    preview_source,
)
from viewer.app.context.app_services import AppServices
from viewer.app.desk.desk_editor import DeskEditor
from viewer.app.desk.desk_keeper import DeskKeeper
from viewer.app.desk.final_acts import FinalActs
from viewer.app.desk.original_keeper import OriginalKeeper
from viewer.notebook.service.keeper import Keeper
from viewer.screens.desk.state import FolderStanding, FolderState
from viewer.screens.search.query_runner import MOST_HITS

INTERVAL = 250  # milliseconds between two checks of the folder; half that while it changes


class SourceFolder(QObject):
    """Watches one folder.

    `opened` carries an archive built of it, `told` the folder's state. Its `editor` changes it,
    `final` for good, and they outlive a window as it does.

    It is built when two checks in a row find it unchanged, so not while an editor is writing. A
    build during which something was saved is dropped.
    """

    opened = Signal(object, bool)
    told = Signal(object)

    def __init__(self, folder: Path, services: AppServices, keeper: Keeper) -> None:
        super().__init__()
        tasks, messages = services.tasks, services.messages
        self.folder = folder
        self.archive: OpenArchive | None = None
        self.query: Callable[[], str] = str  # the present query, which each build answers
        self.interval = INTERVAL
        self.tasks = tasks
        self.messages = messages
        self.drafts: dict[str, TableDraft] = {}  # tables that are typed and not written yet
        self.editor = DeskEditor(folder, tasks, messages, self)
        self.editor.changed.connect(self.look_again)
        self.keeper = DeskKeeper(folder, self.editor, keeper, messages)
        self.originals = OriginalKeeper(self.keeper, tasks, messages)
        self.final = FinalActs(self.editor, messages)
        for part in (self.keeper, self.originals):
            self.final.forgotten.connect(part.forget)
        self._watch = SourceWatch(folder)
        self._seen = -1
        self._built: int | None = None
        self._preview = Preview(None, ())
        self._standing = FolderStanding.BUILT
        self._since = QTime()
        self._is_closed = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.open_first)

    @property
    def state(self) -> FolderState | None:
        """The state of the folder, or None before it is known."""
        if self._built is None:
            return None
        short = QLocale().toString(self._since, QLocale.FormatType.ShortFormat)
        since = short if self.archive else ""
        preview = self._preview
        return FolderState(self._standing, preview.problems, since, preview.guesses, self.archive)

    @Slot()
    def open_first(self) -> None:
        """Check the folder now, and then at intervals."""
        self.tasks.run(self._watch.look, then=self._compare, failed=partial(self._fail, -1))

    @Slot()
    def look_again(self) -> None:
        """Check the folder at once: something was written into it."""
        self._timer.start(0)

    def close(self) -> None:
        """Stop checking, and show nothing more."""
        self._timer.stop()
        self._is_closed = True
        self.keeper.close()
        self.editor.close()

    def _compare(self, number: int) -> None:
        if self._is_closed:
            return
        rests = number == self._seen or self._built is None
        self._seen = number
        if number == self._built or not rests:
            self._timer.start(self.interval if rests else self.interval // 2)
            return
        folder, watch, query = self.folder, self._watch, self.query()
        self.tasks.run(
            lambda: _build(folder, watch, query),
            then=partial(self._take, number),
            failed=partial(self._fail, number),
        )

    def _take(self, number: int, result: tuple[Preview, int]) -> None:
        if self._is_closed:
            return
        preview, after = result
        self._seen = after
        self._timer.start(self.interval)
        if after == number:
            self._built, self._preview = number, preview
            self._show(preview)

    def _show(self, preview: Preview) -> None:
        self._standing = FolderStanding.ERRORS if preview.archive is None else FolderStanding.BUILT
        if preview.archive is not None:
            self._since = QTime.currentTime()
            before, self.archive = self.archive, preview.archive
            if before is None or before.content != preview.archive.content:
                self.opened.emit(preview.archive, False)
        self.told.emit(self.state)

    def _fail(self, number: int, error: Exception) -> None:
        if self._is_closed:
            return
        self._timer.start(self.interval)
        is_away = isinstance(error, SourceProblem)
        standing = FolderStanding.AWAY if is_away else FolderStanding.FAILED
        if standing is FolderStanding.FAILED is not self._standing:
            self.messages.report(error)
        is_back = is_away and self.folder.is_dir() and self._built != -1
        self._built = -1 if is_back else number  # it is tried once more
        self._preview, self._standing = Preview(None, ()), standing
        self.told.emit(self.state)


def _build(folder: Path, watch: SourceWatch, query: str) -> tuple[Preview, int]:
    """Return the folder as an archive, with its index, and the number of a check after that."""
    try:
        preview = preview_source(folder)
    except SourceProblem:
        watch.look()  # else a folder that comes back at once seems unchanged
        raise
    if preview.archive is not None:
        # Search with the window's usual arguments, so that its answer is cached.
        preview.archive.search(query, setting=DialSetting(), limit=MOST_HITS)
    after = watch.look()
    watch.sources = preview.sources
    return preview, after
