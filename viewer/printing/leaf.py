"""Prints a few lines on one sheet, which does not say where they are from."""

from pathlib import Path

from PySide6.QtCore import QMarginsF, QObject, QPoint, QRect, QSize, Qt, Signal, Slot
from PySide6.QtGui import QFont, QPageLayout, QPageSize, QPainter, QPdfWriter
from PySide6.QtPrintSupport import QAbstractPrintDialog, QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog, QWidget

from index import OutputFailed
from viewer.printing.pdf_file import PdfFile
from viewer.printing.printer import has_printer, usual_printer
from viewer.services.messages import words_of
from viewer.ui.look.look import INTERFACE_FACE

__all__ = ["Leaf", "has_printer"]

_POINTS, _FEWEST = 14, 8
_MARGIN = 18  # millimetres
_FLAGS = Qt.AlignmentFlag.AlignLeft | Qt.TextFlag.TextWordWrap
_Option = QAbstractPrintDialog.PrintDialogOption


class Leaf(QObject):
    """One sheet with `text`. `told` carries a sentence on how printing ended.

    `written` is emitted where the printer took it, or a file has it.

    For a text other than recovery words, `done` and `in_file` are the sentences for success.
    """

    told = Signal(str)
    written = Signal()

    def __init__(self, text: str, window: QWidget, done: str = "", in_file: str = "") -> None:
        super().__init__(window)
        self._text = text
        self._done, self._in_file = done, in_file
        self._window = window
        self.printer = usual_printer()

    def ask(self) -> None:
        """Show the platform's dialog, then print."""
        dialog = QPrintDialog(self.printer, self._window)
        dialog.setWindowTitle(self.tr("Print"))
        for option in (_Option.PrintSelection, _Option.PrintCurrentPage, _Option.PrintPageRange):
            dialog.setOption(option, on=False)
        dialog.accepted.connect(self.print)
        dialog.finished.connect(dialog.deleteLater)
        QDialog.open(dialog)

    @Slot()
    def print(self) -> None:
        """Print the lines; delete a file that is not complete."""
        file = self.printer.outputFileName()
        if self._paint():
            done = self.tr("The words were printed. Take the sheet from the printer yourself.")
            in_file = self.tr(
                "The words are in a PDF. Whoever finds it can open your notebook: take it off this "
                "computer."
            )
            self.told.emit((self._in_file or in_file) if file else (self._done or done))
            self.written.emit()
            return
        if file:
            Path(file).unlink(missing_ok=True)
        told = self.tr("Nothing was printed. See whether the printer is on, or choose another one.")
        self.told.emit(told)

    def save_as(self, file: str) -> None:
        """Save the lines as the PDF `file`, whole or not at all."""
        millimetres, upright = QPageLayout.Unit.Millimeter, QPageLayout.Orientation.Portrait
        margins = QMarginsF(_MARGIN, _MARGIN, _MARGIN, _MARGIN)
        paper = QPageSize(QPageSize.PageSizeId.A4)
        self.printer.setPageLayout(QPageLayout(paper, upright, margins, millimetres))
        pdf = PdfFile(Path(file), self.printer.pageLayout(), self.printer.resolution())
        size = self.printer.pageLayout().paintRectPixels(self.printer.resolution()).size()
        if not self._paint_on(pdf.writer, size):
            self.told.emit(self.tr("The PDF could not be saved. Choose another folder for it."))
            return
        try:
            pdf.keep()
        except OutputFailed as error:
            self.told.emit(words_of(error))
        else:
            self.told.emit(self._in_file)
            self.written.emit()

    def _paint(self) -> bool:
        """Paint the lines; return whether the printer accepted them."""
        size = self.printer.pageLayout().paintRectPixels(self.printer.resolution()).size()
        return self._paint_on(self.printer, size)

    def _paint_on(self, device: QPrinter | QPdfWriter, size: QSize) -> bool:
        """Paint the lines as large as there is room for."""
        painter = QPainter()
        if not painter.begin(device):
            return False
        whole, font = QRect(QPoint(0, 0), size), QFont(INTERFACE_FACE)
        for points in range(_POINTS, _FEWEST - 1, -1):
            font.setPointSize(points)
            painter.setFont(font)
            if painter.boundingRect(whole, _FLAGS, self._text).height() <= whole.height():
                break
        painter.drawText(whole, _FLAGS, self._text)
        return painter.end()
