"""Asks what to export, counts it, and writes it in the background."""

from collections.abc import Callable, Iterator
from concurrent.futures import Future
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, Slot
from shiboken6 import isValid

from index import (
    Extract,
    Format,
    Level,
    Passage,
    Prepared,
    Progress,
    Set,
    Step,
    TextSetting,
    Wanted,
    prepare_export,
    worded,
    write_export,
)
from viewer.app.context.window_services import ArchiveContext
from viewer.handouts.export_sheet import ExportSheet, Offered
from viewer.handouts.formats import ExportRequest, Texts, format_for
from viewer.handouts.item_words import PlaceOf
from viewer.handouts.wording import written_words
from viewer.platform.file_dialog import file_name
from viewer.platform.file_manager import open_folder
from viewer.services.messages import Offer
from viewer.services.work_progress import Work
from viewer.shell.places.places import ScreenName
from viewer.shell.window import MainWindow
from viewer.shell.workspace import Workspace
from viewer.ui.lists.passage_cards import PassageCards

_LONGEST = 40  # characters of a query in a list of choices


class ExportController(QObject):
    """One export, which lives as long as its sheet."""

    def __init__(self, window: MainWindow, workspace: Workspace, parts: ArchiveContext) -> None:
        super().__init__()
        self._window = window
        self._workspace = workspace
        self._parts = parts
        self._counting = Counting(parts)

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
        if self._is_of_notebook:
            words = self.tr("The collection “{title}”").format(title=_cut(title))
        return Offered(
            words, Wanted(chosen=chosen), file_name(title), is_collection=self._is_of_notebook
        )

    @property
    def _is_of_notebook(self) -> bool:
        """Whether the notebook is on the screen, of which no note is in a file."""
        return self._workspace.is_at(ScreenName.NOTEBOOK)

    def _open(self, offered: list[Offered]) -> None:
        archive, look, language, dial = self._parts.common
        name, last = archive.content.id, self._parts.choices.exports
        texts = Texts.of(archive, dial.reading, last.texts.get(name))
        level = dial.at_most(last.levels.get(name))
        sheet = ExportSheet(offered, name, level, texts, look, self._window)
        self.setParent(sheet)
        place = PassageCards(archive, language, dial).place
        sheet.wished.connect(partial(self._prepare, sheet, place))
        sheet.file_chosen.connect(self._write)
        sheet.level_chosen.connect(partial(last.levels.__setitem__, name))
        sheet.text_chosen.connect(partial(last.texts.__setitem__, name))
        sheet.begin(beside_notes=self._is_of_notebook)

    def _everything(self) -> Offered:
        count = self._parts.archive.size
        return Offered(self.tr("The whole archive: %n passage(s)", "", count), Wanted())

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
            if self._is_of_notebook:
                told = self.tr("What your notebook has: %n passage(s)", "", len(wanted.names))
            yield Offered(told, wanted)

    def _chosen(self) -> Iterator[Offered]:
        """Yield what is chosen. A footnote brings its passages along, unless these are folded."""
        archive, shown = self._parts.archive, self._workspace.shown
        selected, wanted = shown.selected, set[str]()
        folded = frozenset(selected.folded if selected else ())
        for name in shown.taken:
            if archive.passage(name):
                wanted.add(name)
            elif archive.footnote(name):
                held = archive.document_of(name).passages()
                wanted |= {each.id for each in held if _marks(each, name)}
        wanted -= folded
        if wanted and folded:
            told = self.tr("What is chosen, without folded words: %n passage(s)", "", len(wanted))
            yield Offered(told, Wanted(frozenset(wanted)))
        elif wanted:
            told = self.tr("What is chosen: %n passage(s)", "", len(wanted))
            yield Offered(told, Wanted(frozenset(wanted)))

    def _prepare(self, sheet: ExportSheet, place: PlaceOf, request: ExportRequest) -> None:
        """Count what will be in the file."""
        form = format_for(request.form)
        asked = request.wanted, form, request.level, request.reading
        self._counting.begin(asked, partial(_show, sheet, place, request))

    @Slot(str, object, object)
    def _write(self, file: str, taken: Extract, request: ExportRequest) -> None:
        ExportJob(self._parts).write(Path(file), taken, partial(format_for, request.form))


class Counting:
    """Counts on the worker what will be in a file; only the last request counts."""

    def __init__(self, parts: ArchiveContext) -> None:
        self._parts = parts
        self._work: Future[Prepared] | None = None

    def begin(
        self,
        asked: tuple[Wanted, Format, Level | None, TextSetting],
        then: Callable[[Prepared], None],
    ) -> None:
        """Count what is `asked` for, and call `then` with it."""
        if self._work is not None:
            self._work.cancel()
        services, archive = self._parts.services, self._parts.archive
        self._work = services.tasks.run(
            lambda: prepare_export(archive, *asked), then=then, failed=services.messages.report
        )


class ExportJob:
    """Writes one file, and outlives the window in which it was asked for."""

    def __init__(self, parts: ArchiveContext) -> None:
        self._archives = parts.archives
        self._tasks, self._messages = parts.services.tasks, parts.services.messages

    def write(self, file: Path, taken: Extract, form: Callable[[Progress], Format]) -> None:
        """Write `taken` to `file` in the background, in the `form` made for its progress.

        The result is reported.
        """
        work = self._archives.pacing.begin(file.name, self._drop)
        work.pace.tell(Step.WRITING)  # it may wait for another file
        own = [entry.path for entry in self._archives.entries()]
        self._tasks.run_on_files(
            lambda: write_export(taken, form(work.pace), file, work.pace, own),
            then=partial(self._tell, work, file, taken),
            failed=partial(self._fail, work),
        )

    def _drop(self) -> None:
        self._tasks.leave_files()
        told = QCoreApplication.translate("Exporting", "Cancelled: nothing was written.")
        self._messages.say(told)

    def _tell(self, work: Work, file: Path, taken: Extract, _written: None) -> None:
        if self._archives.pacing.end(work):
            folder = Offer(
                QCoreApplication.translate("Exporting", "Open the folder"),
                partial(self._open_folder, file.parent),
            )
            self._messages.say(written_words(file.name, str(file.parent), taken), folder)

    def _open_folder(self, folder: Path) -> None:
        if not open_folder(folder):
            told = QCoreApplication.translate(
                "Exporting", "No program opened it here. The file is in {folder}."
            )
            self._messages.say(told.format(folder=folder))

    def _fail(self, work: Work, error: Exception) -> None:
        if self._archives.pacing.end(work):
            self._messages.report(error)


def _show(sheet: ExportSheet, place: PlaceOf, request: ExportRequest, prepared: Prepared) -> None:
    if isValid(sheet):
        sheet.show_prepared(request, prepared, place)


def _cut(text: str) -> str:
    return text if len(text) <= _LONGEST else f"{text[: _LONGEST - 2]} …"


def _marks(passage: Passage, footnote: str) -> bool:
    return any(mark.footnote == footnote for mark in passage.footnotes)
