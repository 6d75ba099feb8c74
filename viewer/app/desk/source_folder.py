"""Shows an editor's folder as an archive, built again whenever one of its files is saved."""

from collections.abc import Callable, Iterator
from functools import partial
from itertools import islice
from pathlib import Path

from PySide6.QtCore import QLocale, QObject, QTime, QTimer, Signal, Slot

from index import (
    DESK_LOCK,
    Archive,
    DeskFolder,
    DialSetting,
    FolderPreview,
    KeptParts,
    OpenArchive,
    Preview,
    SearchRequest,
    SourceProblem,
    SourceWatch,
    Value,
    look_ahead,
    replace,
)
from viewer.app.context.app_services import AppServices
from viewer.app.desk.desk_editor import DeskEditor
from viewer.app.desk.final_acts import FinalActs
from viewer.app.desk.keepers.correction_keeper import CorrectionKeeper
from viewer.app.desk.keepers.desk_keeper import DeskKeeper
from viewer.app.desk.keepers.original_keeper import OriginalKeeper
from viewer.app.desk.keepers.typed_keeper import TypedKeeper
from viewer.app.desk.sets.archive_set_changes import ArchiveSetChanges
from viewer.notebook.service.keeper import Keeper
from viewer.platform.file_lock import FileLock
from viewer.screens.desk.state import FolderStanding, FolderState
from viewer.screens.search.query_runner import MOST_HITS
from viewer.services.editor_records import records_of
from viewer.services.index_builder import BESIDE

INTERVAL = 250  # milliseconds between two checks of the folder; half that while it changes
_FEW = 20  # files that are looked into at a time
_SETTLING = 1_000  # milliseconds from an archive's first paint to the collection of garbage


class SourceFolder(QObject):
    """Watches one folder.

    `opened` carries an archive built of it, `told` the folder's state. Its `editor` changes it,
    `final` for good, `set_changes` its sets, and they outlive a window as it does.

    It is built when two checks in a row find it unchanged. A build during which something was saved
    is dropped. An act is shown before it is checked: `renewed` is sent when the archive has other
    content, with whether only its sets are others, and `checked` once its problems are told.
    """

    opened = Signal(object)
    renewed = Signal(object, bool)
    checked = Signal()
    told = Signal(object)
    closed = Signal()

    def __init__(self, folder: Path, services: AppServices, keeper: Keeper) -> None:
        super().__init__()
        tasks, messages = self.tasks, self.messages = services.tasks, services.messages
        self.folder, self._spoken = folder, services.translations
        self.archive: OpenArchive | None = None
        self.query: Callable[[], str] = str  # the present query, which each build answers
        self.interval = INTERVAL
        self.foot_height = 0  # pixels of the lists below the text; 0 before they are shown
        self._reader = FolderPreview(folder, records_of(services.home))
        self.editor = DeskEditor(partial(_opened, folder, self._reader.kept), tasks, messages, self)
        self.editor.changed.connect(self._show_act)
        self.keeper = DeskKeeper(folder, self.editor, keeper, messages)
        self.typing = TypedKeeper(services.leaving, self.editor, self.keeper, messages)
        self.originals = OriginalKeeper(self.keeper, tasks, messages)
        editing = services, self.editor, self.typing
        self.set_changes = ArchiveSetChanges(*editing, lambda: self.archive)
        self.corrections = CorrectionKeeper(self.keeper, messages, lambda: self.archive)
        self.final = FinalActs(self.editor, messages)
        self.typing.ending.connect(self.set_changes.ending)
        for part in (self.keeper, self.originals):
            self.final.forgotten.connect(part.forget)
        self._acts, self._glanced, self._seen = 0, 0, -1
        self._written: frozenset[str] = frozenset()  # by acts, since it was built
        self._watch = SourceWatch(folder)
        self._built: int | None = None
        self._preview, self._standing = Preview(None, ()), FolderStanding.BUILT
        self._since, self._is_closed = QTime(), False
        self._settling = QTimer(self, interval=_SETTLING, singleShot=True)
        self._settling.timeout.connect(self._settle)
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self.open_first)

    @property
    def state(self) -> FolderState | None:
        """The state of the folder, or None before it is known."""
        if self._built is None:
            return None
        short = QLocale().toString(self._since, QLocale.FormatType.ShortFormat)
        since = short if self.archive else ""
        preview = self._preview
        told = preview.guesses, self.archive, preview.theme_notes
        return FolderState(self._standing, preview.problems, since, *told)

    @Slot()
    def open_first(self) -> None:
        """Check the folder now, and then at intervals."""
        self.tasks.run(self._watch.look, then=self._compare, failed=partial(self._fail, -1))

    @Slot()
    def look_again(self, *, anew: bool = False) -> None:
        """Check the folder at once: something was written into it, or it is published (`anew`)."""
        self._built = -1 if anew else self._built
        self._timer.start(0)

    @property
    def kept(self) -> KeptParts:
        """What is kept of the parts of the folder."""
        return self._reader.kept

    @Slot()
    def _show_act(self) -> None:
        """Show what the editor did, and check the folder after that."""
        self._acts += 1
        if self.archive is None:
            self._miss_glance()
            return
        written, self.editor.written = self.editor.written, None
        self._written = self._written | (written or frozenset())
        known = None if written is None else self._written
        self.tasks.run_on_files(
            partial(_glance, self._reader, known, self.archive.content),
            then=partial(self._take_glance, self._acts),
            failed=self._miss_glance,
        )

    def _take_glance(self, act: int, glance: "_Glance | None") -> None:
        """Show an act unless there was another one since; of that one comes a glance too."""
        self._glanced = act
        if self._is_closed or self.archive is None:
            return
        if glance is not None and act == self._acts:
            preview = glance.preview
            if preview.content is not None:
                self._since = QTime()
                self.archive.exchange(preview.content)
            self.set_changes.follow(preview.sets)
            if preview.content is not None:
                if not glance.is_of_sets:  # the page where something is typed may be made anew
                    self.set_changes.ending.emit()
                self.renewed.emit(self.archive, glance.is_of_sets)
            self._preview = replace(preview, problems=self._preview.problems)
            self.told.emit(self.state)
        self.look_again()  # not before, or the check would delay what is waited for

    def _miss_glance(self, _error: Exception | None = None) -> None:
        self._glanced = self._acts
        self.look_again()  # the check tells what is wrong

    def read_ahead(self, document: str) -> None:
        """Read the document with that id, so that an act in it need not wait for that."""
        self.tasks.run_on_files(
            partial(self._reader.read_ahead, document), then=_ignore, failed=_ignore
        )

    def close(self) -> None:
        """Stop checking, and show nothing more."""
        self._timer.stop()
        self._settling.stop()
        self._is_closed = True
        self.closed.emit()
        for part in (self.typing, self.keeper, self.editor):
            part.close()

    def _compare(self, number: int) -> None:
        if self._is_closed:
            return
        rests = number == self._seen or self._built is None
        self._seen = number
        if number == self._built or not rests:
            self._timer.start(self.interval if rests else self.interval // 2)
            return
        content = self.archive.content if self.archive else None
        asked = _wanted(self.query(), self._spoken.language)
        self.tasks.run(
            partial(_build, self._reader, self._watch, asked, content),
            then=partial(self._take, number, self._acts),
            failed=partial(self._fail, number),
        )

    def _take(self, number: int, acts: int, result: tuple[Preview, int]) -> None:
        if self._is_closed:
            return
        preview, after = result
        self._seen = after
        self._timer.start(self.interval)
        rests = self.editor.running.is_empty and self._acts == self._glanced
        if after == number and acts == self._acts and rests:  # else a build may be ahead of it
            self._written = frozenset()
            self._built, self._preview = number, preview
            self._show(preview)

    def _show(self, preview: Preview) -> None:
        is_whole = preview.content is not None
        self._standing = FolderStanding.BUILT if is_whole else FolderStanding.ERRORS
        self.set_changes.follow(preview.sets)
        if is_whole:
            self._since = QTime.currentTime()
            if self.archive is None or self.archive.content != preview.content:
                self.set_changes.ending.emit()
                self.archive = preview.archive
                self.opened.emit(preview.archive)
                self._settling.start()
        self.told.emit(self.state)
        self.checked.emit()

    @Slot()
    def _settle(self) -> None:
        """Have no collection go through all passages, and look for what the first act needs."""
        if self.archive is not None and self.archive.size >= BESIDE:
            self.tasks.garbage_collector.settle()
        self._look_ahead(look_ahead(self._reader.kept.texts))

    def _look_ahead(self, files: Iterator[str]) -> None:
        """Look into `files` a few at a time: an act waits for no more than these."""

        def go_on(last: str | None) -> None:
            if last is not None and not self._is_closed:
                self._look_ahead(files)

        self.tasks.run_on_files(partial(_last_of_few, files), then=go_on, failed=_ignore)

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


def _opened(folder: Path, kept: KeptParts) -> DeskFolder:
    """Return the folder open for editing, which holds no text that is `kept` already."""
    return DeskFolder(folder, FileLock(folder / DESK_LOCK), kept)


def _last_of_few(files: Iterator[str]) -> str | None:
    """Take some of `files`; return the last, or None where there is none any more."""
    last = None
    for last in islice(files, _FEW):  # noqa: B007  the last is wanted
        pass
    return last


def _ignore(_result: object) -> None:
    pass


def _wanted(query: str, language: str) -> SearchRequest:
    """Return `query` with the usual arguments of a window in `language`, to cache its answer."""
    setting = DialSetting()
    return SearchRequest(query, setting=setting, limit=MOST_HITS, leads=True, language=language)


def _build(
    reader: FolderPreview, watch: SourceWatch, request: SearchRequest, shown: Archive | None
) -> tuple[Preview, int]:
    """Return the folder as an archive, with its index, and the number of a check after that.

    Nothing is made of it where it is what is `shown`.
    """
    try:
        preview = reader.read()
    except SourceProblem:
        watch.look()  # else a folder that comes back at once seems unchanged
        raise
    if preview.content is not None and preview.content != shown:
        archive = preview.archive
        if archive is not None and archive.size < BESIDE:
            archive.answer(request)
    after = watch.look()
    watch.sources = preview.sources
    return preview, after


class _Glance(Value):
    """A folder without its problems, and whether nothing but its sets is other than shown."""

    preview: Preview
    is_of_sets: bool = False


def _glance(
    reader: FolderPreview, written: frozenset[str] | None, shown: Archive
) -> _Glance | None:
    """Return the folder without its problems, and without content where it is as it is `shown`."""
    preview = reader.glance(written)
    if preview is None or preview.content is None:
        return None
    if preview.content == shown:
        return _Glance(replace(preview, content=None))
    return _Glance(preview, preview.content == replace(shown, sets=preview.content.sets))
