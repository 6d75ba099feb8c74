"""Asks what participants get of a set on paper, shows and prints it, or writes it as a PDF."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QSizeF, Slot
from shiboken6 import isValid

from index import Extract, Level, Prepared, Set, TextSetting, Wanted, worded
from viewer.app.context.window_services import ArchiveContext
from viewer.app.export.export_controller import Counting, ExportJob
from viewer.app.export.first_print import FirstPrint
from viewer.app.export.print_controller import usual_paper
from viewer.handouts.formats import Texts
from viewer.handouts.item_words import PlaceOf
from viewer.handouts.paper_sheet import PAPERS, PapersSheet
from viewer.printing.pages import PagesWanted
from viewer.printing.preview import PreviewDialog
from viewer.printing.printer import PrintRun
from viewer.printing.typeset import typeset
from viewer.printing.typeset.paper_maker import PaperMaker
from viewer.printing.typeset.workshop_papers import PaperSetting
from viewer.shell.window import MainWindow
from viewer.ui.lists.passage_cards import PassageCards
from viewer.ui.screen.printed_text import NotPrinted, Printed


class PaperController(QObject):
    """One set on paper, which lives as long as its sheet."""

    def __init__(self, window: MainWindow, parts: ArchiveContext) -> None:
        super().__init__()
        self._window, self._parts = window, parts
        self._counting = Counting(parts)
        self._first = FirstPrint(parts.choices, parts.services.look)
        self.errand: PrintRun | None = None

    def ask(self, chosen: Set) -> None:
        """Ask what participants get of the set `chosen`."""
        archive, look, language, dial = self._parts.common
        name, last = archive.content.id, self._parts.choices.exports
        texts = Texts.of(archive, dial.reading, last.texts.get(name))
        title = worded(chosen.title, language) or name
        level = dial.at_most(last.levels.get(name))
        sheet = PapersSheet(title, texts, level, look, self._window)
        self.setParent(sheet)
        place = PassageCards(archive, language, dial).place
        sheet.wished.connect(partial(self._prepare, sheet, place, chosen))
        sheet.file_chosen.connect(self._write)
        sheet.pages_wanted.connect(self._show)
        sheet.text_chosen.connect(partial(last.texts.__setitem__, name))
        sheet.level_chosen.connect(partial(last.levels.__setitem__, name))
        sheet.begin(usual_paper())

    def _prepare(
        self,
        sheet: PapersSheet,
        place: PlaceOf,
        chosen: Set,
        reading: TextSetting,
        level: Level | None,
    ) -> None:
        wanted = Wanted(chosen=chosen.said_in(reading.language))
        asked = wanted, PAPERS, level, reading
        self._counting.begin(asked, partial(_show_prepared, sheet, place, (reading, level)))

    @Slot(str, object, object)
    def _write(self, file: str, taken: Extract, setting: PaperSetting) -> None:
        ExportJob(self._parts).write(Path(file), taken, lambda pace: typeset(PAPERS, pace, setting))

    @Slot(object, object)
    def _show(self, taken: Extract, setting: PaperSetting) -> None:
        """Show the pages, from which they can be printed."""
        look, tasks = self._parts.services.look, self._parts.services.tasks
        maker = PaperMaker(taken, setting, tasks)
        printed = maker.written(window=self._window)
        if isinstance(printed, NotPrinted):
            self._parts.services.messages.say(printed.why)
            return
        pages = maker.pages(printed, QSizeF(*setting.size), self._window)
        if pages is not None:
            dialog = PreviewDialog(maker, pages, look, self._window)
            dialog.print_wanted.connect(partial(self._print, maker, pages.printed))
            dialog.save_wanted.connect(partial(self._save, maker, pages.printed, setting, taken))
            dialog.open()

    def _print(self, maker: PaperMaker, printed: Printed, wanted: PagesWanted) -> None:
        self._first.before(self._window, partial(self._ask_printer, maker, printed, wanted))

    def _ask_printer(self, maker: PaperMaker, printed: Printed, wanted: PagesWanted) -> None:
        self._run(maker, printed).ask(wanted)

    def _save(
        self,
        maker: PaperMaker,
        printed: Printed,
        setting: PaperSetting,
        taken: Extract,
        file: Path,
        wanted: PagesWanted,
    ) -> None:
        """Write the whole file with its bookmarks, or only the pages that are wanted."""
        if wanted.ranges.isEmpty():
            self._write(str(file), taken, setting)
        else:
            self._run(maker, printed).save(file, wanted)

    def _run(self, maker: PaperMaker, printed: Printed) -> PrintRun:
        self.errand = PrintRun(maker, printed, self._window)
        self.errand.told.connect(self._parts.services.messages.say)
        return self.errand


def _show_prepared(
    sheet: PapersSheet,
    place: PlaceOf,
    asked: tuple[TextSetting, Level | None],
    prepared: Prepared,
) -> None:
    if isValid(sheet):
        sheet.show_prepared(asked, prepared, place)
