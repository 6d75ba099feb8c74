"""Shows the platform's print dialog, and prints what was chosen there."""

from collections.abc import Sequence
from functools import cached_property
from pathlib import Path

from PySide6.QtCore import QMarginsF, QObject, QSizeF, QStandardPaths, Signal, Slot
from PySide6.QtGui import QPageLayout, QPageRanges, QPageSize, QPdfWriter
from PySide6.QtPrintSupport import QAbstractPrintDialog, QPrintDialog, QPrinter, QPrinterInfo
from PySide6.QtWidgets import QDialog, QWidget

from index import OutputFailed
from viewer.printing.job import Job
from viewer.printing.page_maker import PageSource, lies
from viewer.printing.pages import PagesWanted, PrintedPages, left_on, names_on, pages_in
from viewer.printing.pdf_file import PdfFile
from viewer.services.messages import words_of
from viewer.ui.screen.clipboard_writer import consent_told
from viewer.ui.screen.printed_text import NotPrinted, Printed, left_words, selected_in

_Range = QPrinter.PrintRange
_Option = QAbstractPrintDialog.PrintDialogOption
_MILLIMETRES = QPageLayout.Unit.Millimeter


class PrintRun(QObject):
    """One run from dialog to printer. `told` carries a sentence on how it ended."""

    told = Signal(str)

    def __init__(self, maker: PageSource, printed: Printed, window: QWidget) -> None:
        super().__init__(window)
        self._maker = maker
        self._printed = printed
        self._window = window
        self.job: Job | None = None
        self._file: PdfFile | None = None
        self._pages: PrintedPages | None = None
        self._numbers: Sequence[int] = ()
        self.told.connect(self.deleteLater)

    @cached_property
    def printer(self) -> QPrinter:
        """The printer, for which the print system is asked at the first use."""
        return usual_printer()

    @property
    def dialog(self) -> QPrintDialog:
        """A new platform dialog for the printer as it is set."""
        dialog = QPrintDialog(self.printer, self._window)
        dialog.setWindowTitle(self.tr("Print"))
        is_whole = not self._printed.is_part
        dialog.setOption(_Option.PrintSelection, is_whole and bool(self._selected))
        dialog.setOption(_Option.PrintCurrentPage, on=False)
        dialog.accepted.connect(self.print)
        dialog.finished.connect(dialog.deleteLater)
        dialog.rejected.connect(self.deleteLater)
        return dialog

    def ask(self, wanted: PagesWanted | None) -> None:
        """Show the dialog; its first choice is what is `wanted`, else all on the printer's own."""
        size = wanted.size if wanted else None
        if size is None:
            size = self.printer.pageLayout().pageSize().size(QPageSize.Unit.Millimeter)
            size = size.transposed() if lies(self._printed) else size
        lying = size.width() > size.height()
        upright = size.transposed() if lying else size
        layout = self.printer.pageLayout()
        layout.setPageSize(QPageSize(upright, QPageSize.Unit.Millimeter))
        orientation = QPageLayout.Orientation
        layout.setOrientation(orientation.Landscape if lying else orientation.Portrait)
        self.printer.setPageLayout(layout)
        if wanted and not wanted.ranges.isEmpty():
            self.printer.setPageRanges(wanted.ranges)
            self.printer.setPrintRange(_Range.PageRange)
        QDialog.open(self.dialog)

    @Slot()
    def print(self) -> None:
        """Print what was chosen."""
        printed = self._chosen()
        if isinstance(printed, NotPrinted):
            self.told.emit(printed.why)
            return
        printer = self.printer
        printer.setFullPage(True)
        printer.setPageMargins(QMarginsF(0, 0, 0, 0), _MILLIMETRES)
        size = printer.pageLayout().fullRect(_MILLIMETRES).size()
        pages = self._laid_out(printed, size)
        if pages is None:
            return
        name = printer.outputFileName()
        if not name:
            self._begin(pages, printer, _numbers(printer, pages))
            return
        file = PdfFile(Path(name), printer.pageLayout(), printer.resolution())
        self._begin_file(pages, file, _numbers(printer, pages))

    def save(self, file: Path, wanted: PagesWanted) -> None:
        """Save the pages that are `wanted` as a PDF; no printer is asked for."""
        pages = self._laid_out(self._printed, wanted.size)
        if pages is not None:
            page = QPageSize(wanted.size, QPageSize.Unit.Millimeter)
            upright = QPageLayout.Orientation.Portrait
            layout = QPageLayout(page, upright, QMarginsF(0, 0, 0, 0))
            numbers = pages.take(pages_in(wanted.ranges, pages.count))
            self._begin_file(pages, PdfFile(file, layout), numbers)

    def _laid_out(self, printed: Printed, size: QSizeF) -> PrintedPages | None:
        self._printed = printed
        self._pages = self._maker.pages(printed, size, self._window)
        if self._pages is None:
            self.told.emit(self.tr("Printing was stopped."))
        return self._pages

    def _begin_file(self, pages: PrintedPages, file: PdfFile, numbers: Sequence[int]) -> None:
        self._file = file
        if file.has_place:
            self._begin(pages, file.writer, numbers)
        else:
            self._tell_failed()

    def _begin(
        self, pages: PrintedPages, device: QPrinter | QPdfWriter, numbers: Sequence[int]
    ) -> None:
        self._numbers = numbers
        self.job = Job(pages, device, numbers, self._window)
        self.job.done.connect(self._tell_done)
        self.job.stopped.connect(self._tell_stopped)
        self.job.failed.connect(self._tell_failed)
        self.job.start()

    def _chosen(self) -> Printed | NotPrinted:
        is_part = self.printer.printRange() is _Range.Selection
        return self._maker.written(self._selected, self._window) if is_part else self._printed

    @property
    def _selected(self) -> frozenset[str]:
        return selected_in(self._maker.parts)

    @Slot(int)
    def _tell_done(self, count: int) -> None:
        try:
            self._keep()
        except OutputFailed as error:
            self.told.emit(words_of(error))
            return
        told = [self.tr("%n page(s) were printed.", "", count)]
        if self._file:
            told = [self.tr("%n page(s) were saved as a PDF.", "", count)]
        names = names_on(self._pages, self._numbers) if self._pages else ()
        if self._maker.told_otherwise(names):
            told.append(self.tr("Of who speaks they tell as much as may be shared."))
        told.append(left_words(left_on(self._pages, self._numbers) if self._pages else 0))
        told.append(consent_told(self._maker.quotes(names)))
        self.told.emit(" ".join(filter(None, told)))

    def _keep(self) -> None:
        """Write the file, if there is one. Raises OutputFailed."""
        if self._file is not None and self._pages is not None:
            self._file.keep(self._pages.letters(), self._pages.fonts)

    @Slot()
    def _tell_stopped(self) -> None:
        self.told.emit(self.tr("Printing was stopped."))

    @Slot()
    def _tell_failed(self) -> None:
        told = self.tr("Nothing was printed. See whether the printer is on, or choose another one.")
        if self._file:
            told = self.tr("The PDF could not be saved. Choose another folder for it.")
        self.told.emit(told)


def has_printer() -> bool:
    """Return whether this computer has a printer."""
    return bool(QPrinterInfo.availablePrinterNames())


def usual_printer() -> QPrinter:
    """Return the default printer; jobs are named Satchel, without a word of their contents."""
    printer = QPrinter(QPrinterInfo.defaultPrinter(), QPrinter.PrinterMode.HighResolution)
    printer.setDocName("Satchel")
    printer.setCreator("Satchel")
    printer.setColorMode(QPrinter.ColorMode.GrayScale)
    if printer.outputFormat() is QPrinter.OutputFormat.PdfFormat:  # there is no printer
        known = QStandardPaths.StandardLocation
        places = map(QStandardPaths.writableLocation, (known.DocumentsLocation, known.HomeLocation))
        folder = next(filter(Path.is_dir, map(Path, places)), Path())
        printer.setOutputFileName(str(folder / "Satchel.pdf"))
    return printer


def _numbers(printer: QPrinter, pages: PrintedPages) -> list[int]:
    """Return the pages to print, counted from 0, with copies that the printer cannot make."""
    is_range = printer.printRange() is _Range.PageRange
    ranges = printer.pageRanges() if is_range else QPageRanges()
    numbers = pages.take(pages_in(ranges, pages.count))
    if printer.pageOrder() is QPrinter.PageOrder.LastPageFirst:
        numbers.reverse()
    copies = 1 if printer.supportsMultipleCopies() else printer.copyCount()
    if printer.collateCopies():
        return numbers * copies
    return [number for number in numbers for _ in range(copies)]
