"""Connects printing and its preview to a window and to what its workspace shows."""

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QObject, Slot
from PySide6.QtGui import QPageSize

from viewer.app.context.window_services import ArchiveContext
from viewer.app.export.first_print import FirstPrint
from viewer.services.messages import Offer
from viewer.shell.window import MainWindow
from viewer.shell.workspace import Workspace
from viewer.ui.screen.printed_text import NotPrinted

if TYPE_CHECKING:
    from viewer.printing.page_maker import PageMaker
    from viewer.printing.pages import PagesWanted
    from viewer.printing.printer import PrintRun


class PrintController(QObject):
    """Connects the menu to the pages. The printing modules are loaded at the first use."""

    def __init__(self, window: MainWindow, workspace: Workspace, parts: ArchiveContext) -> None:
        super().__init__(workspace)
        self._window = window
        self._workspace = workspace
        self._common = parts.common
        self._tasks = parts.services.tasks
        self._messages = parts.services.messages
        self._first = FirstPrint(parts.choices, parts.services.look)
        self.errand: PrintRun | None = None
        window.actions_.print.triggered.connect(self._print)
        window.actions_.preview.triggered.connect(self._preview)
        window.page_changed.connect(self.refresh)
        workspace.place_shown.connect(self.refresh)

    @Slot()
    def refresh(self) -> None:
        """Enable printing where there is something to print."""
        is_there = self._window.workspace is self._workspace and self._window.is_reading
        can_print = is_there and self._workspace.shown.can_print
        self._window.actions_.print.setEnabled(can_print)
        self._window.actions_.preview.setEnabled(can_print)

    @Slot()
    def _print(self) -> None:
        self._first.before(self._window, self._print_on)

    def _print_on(self) -> None:
        """Print, if there is a printer. Looking for one already asks the print system."""
        from viewer.printing.printer import has_printer  # noqa: PLC0415  few print

        if has_printer():
            self._ask(None)
        else:
            told = self.tr(
                "This computer has no printer. Set one up in its settings; until then, the preview "
                "can save the pages as a PDF."
            )
            self._messages.say(told, Offer(self.tr("Print preview"), self._preview))

    @Slot()
    def _preview(self) -> None:
        from viewer.printing.preview import PreviewDialog, size_for  # noqa: PLC0415  few print

        maker = self._maker()
        printed = maker.written(window=self._window)
        if isinstance(printed, NotPrinted):
            self._say_why(printed)
            return
        look = self._common[1]
        size = size_for(printed, usual_paper())
        pages = maker.pages(printed, size, self._window)
        if pages is not None:
            dialog = PreviewDialog(maker, pages, look, self._window)
            dialog.print_wanted.connect(self._ask_first)
            dialog.save_wanted.connect(self._save)
            dialog.open()

    @Slot(object)
    def _ask_first(self, wanted: "PagesWanted") -> None:
        self._first.before(self._window, partial(self._ask, wanted))

    def _ask(self, wanted: "PagesWanted | None") -> None:
        """Show the print dialog. What is shown now is printed, whatever changes meanwhile."""
        if run := self._run(wanted.names if wanted else frozenset()):
            run.ask(wanted)

    @Slot(object, object)
    def _save(self, file: Path, wanted: "PagesWanted") -> None:
        if run := self._run(wanted.names):
            run.save(file, wanted)

    def _run(self, names: frozenset[str]) -> "PrintRun | None":
        """Return a run for what is shown now, or `names` of it; None where nothing is printed."""
        from viewer.printing.printer import PrintRun  # noqa: PLC0415  few print

        maker = self._maker()
        printed = maker.written(names, self._window)
        if isinstance(printed, NotPrinted):
            self._say_why(printed)
            return None
        self.errand = PrintRun(maker, printed, self._window)
        self.errand.told.connect(self._messages.say)
        return self.errand

    def _maker(self) -> "PageMaker":
        from viewer.printing.page_maker import PageMaker  # noqa: PLC0415  few print

        return PageMaker(self._workspace.shown, self._tasks, self._common)

    def _say_why(self, refused: NotPrinted) -> None:
        self._messages.say(refused.why or self.tr("There is nothing to print here."))


def usual_paper() -> QPageSize.PageSizeId:
    """Return the usual paper in the reader's country."""
    uses_inches = QLocale.system().measurementSystem() is QLocale.MeasurementSystem.ImperialUSSystem
    return QPageSize.PageSizeId.Letter if uses_inches else QPageSize.PageSizeId.A4
