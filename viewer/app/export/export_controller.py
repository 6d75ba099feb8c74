"""Asks what to export, counts it, and writes it in the background."""

from collections.abc import Iterator
from concurrent.futures import Future
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, Slot
from shiboken6 import isValid

from index import Extract, Prepared, Set, Step, Wanted, prepare_export, worded, write_export
from viewer.app.archives.archives import Archives
from viewer.app.context.window_services import ArchiveContext
from viewer.handouts.export_sheet import ExportSheet, Offered, file_name
from viewer.handouts.formats import ExportRequest, Texts, format_for
from viewer.handouts.wording import written_words
from viewer.services.messages import Messages
from viewer.services.tasks import Tasks
from viewer.services.work_progress import Work
from viewer.shell.window import MainWindow
from viewer.shell.workspace import Workspace

_LONGEST = 40  # characters of a query in a list of choices


class ExportController(QObject):
    """One export, which lives as long as its sheet."""

    def __init__(self, window: MainWindow, workspace: Workspace, parts: ArchiveContext) -> None:
        super().__init__()
        self._window = window
        self._workspace = workspace
        self._parts = parts
        self._counting: Future[Prepared] | None = None

    def ask(self) -> None:
        """Ask what to export: the open set, the hits, else everything."""
        first = (*self._shown(), *self._chosen())
        self._open([*first, self._everything()])

    def ask_for(self, chosen: Set) -> None:
        """Ask how to export a set."""
        self._open([self._as_offered(chosen), self._everything()])

    def _as_offered(self, chosen: Set) -> Offered:
        chosen = chosen.said_in(self._parts.services.language)
        title = " ".join(worded(chosen.title, self._parts.services.language).split())
        told = self.tr("The set “{title}”").format(title=_cut(title))
        words = told if title else self.tr("The set")
        return Offered(words, Wanted(chosen=chosen), file_name(title))

    def _open(self, offered: list[Offered]) -> None:
        archive, look, _language, dial = self._parts.common
        texts, name = Texts.of(archive, dial.reading), archive.content.id
        sheet = ExportSheet(offered, name, dial.level, texts, look, self._window)
        self.setParent(sheet)
        sheet.wished.connect(partial(self._prepare, sheet))
        sheet.file_chosen.connect(self._write)
        sheet.begin()

    def _everything(self) -> Offered:
        count = sum(1 for _passage in self._parts.archive.content.passages())
        return Offered(self.tr("Everything: %n passage(s)", "", count), Wanted())

    def _shown(self) -> Iterator[Offered]:
        """Yield the choices of the current screen: its set, hits or list."""
        wanted = self._workspace.shown.exportable()
        if wanted is None:
            return
        if wanted.chosen is not None:
            yield self._as_offered(wanted.chosen)
        elif wanted.query:
            told = self.tr("What was found: “{query}”").format(query=_cut(wanted.query.strip()))
            yield Offered(told, wanted)
        elif wanted.names:
            told = self.tr("The quotes that are listed: %n", "", len(wanted.names))
            yield Offered(told, wanted)

    def _chosen(self) -> Iterator[Offered]:
        archive = self._parts.archive
        names = {
            name
            for name in self._workspace.shown.taken
            if archive.passage(name) or archive.footnote(name)
        }
        if names:
            told = self.tr("What is chosen: %n passage(s)", "", len(names))
            yield Offered(told, Wanted(frozenset(names)))

    def _prepare(self, sheet: ExportSheet, request: ExportRequest) -> None:
        """Count on the worker what will be in the file; only the last request counts."""
        if self._counting is not None:
            self._counting.cancel()
        archive = self._parts.archive
        self._counting = self._parts.services.tasks.run(
            lambda: prepare_export(
                archive,
                request.wanted,
                format_for(request.form),
                request.level,
                request.reading,
            ),
            then=partial(_show, sheet, request),
            failed=self._parts.services.messages.report,
        )

    @Slot(str, object, object)
    def _write(self, file: str, taken: Extract, request: ExportRequest) -> None:
        services = self._parts.services
        ExportJob(self._parts.archives, services.tasks, services.messages).write(
            Path(file), taken, request
        )


class ExportJob:
    """Writes one file, and outlives the window in which it was asked for."""

    def __init__(self, archives: Archives, tasks: Tasks, messages: Messages) -> None:
        self._archives = archives
        self._tasks = tasks
        self._messages = messages

    def write(self, file: Path, taken: Extract, request: ExportRequest) -> None:
        """Write `taken` to `file` in the background, and report the result."""
        work = self._archives.pacing.begin(file.name, self._drop)
        work.pace.tell(Step.WRITING)  # it may wait for another file
        own = [entry.path for entry in self._archives.entries()]
        self._tasks.run_on_files(
            lambda: write_export(taken, format_for(request.form, work.pace), file, work.pace, own),
            then=partial(self._tell, work, file, taken),
            failed=partial(self._fail, work),
        )

    def _drop(self) -> None:
        self._tasks.leave_files()
        told = QCoreApplication.translate("Exporting", "Cancelled: nothing was written.")
        self._messages.say(told)

    def _tell(self, work: Work, file: Path, taken: Extract, _written: None) -> None:
        if self._archives.pacing.end(work):
            self._messages.say(written_words(file.name, str(file.parent), taken))

    def _fail(self, work: Work, error: Exception) -> None:
        if self._archives.pacing.end(work):
            self._messages.report(error)


def _show(sheet: ExportSheet, request: ExportRequest, prepared: Prepared) -> None:
    if isValid(sheet):
        sheet.show_prepared(request, prepared)


def _cut(text: str) -> str:
    return text if len(text) <= _LONGEST else f"{text[: _LONGEST - 2]} …"
