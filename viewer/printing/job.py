"""Prints pages one after another in small steps, so that the reader can stop it."""

import time
from collections.abc import Sequence

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtGui import QPainter, QPdfWriter
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QProgressDialog, QWidget

from viewer.printing.pages import PrintedPages

_AT_ONCE = 0.03  # seconds of painting between two runs of the event loop
_WAIT = 10  # milliseconds between two checks whether a picture is decoded
_PATIENCE = 500  # milliseconds before progress is shown
_INCH = 25.4  # millimetres


class Job(QObject):
    """Prints the pages `numbers`, counted from 0, in this order, or paints them for a PDF.

    `done` carries the number of pages printed; `stopped` is emitted when the reader stopped, and
    `failed` when the printer, or the file, did not accept them.
    """

    done = Signal(int)
    stopped = Signal()
    failed = Signal()

    def __init__(
        self,
        pages: PrintedPages,
        printer: QPrinter | QPdfWriter,
        numbers: Sequence[int],
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._pages = pages
        self._printer = printer
        self._numbers = numbers
        self._next = 0
        self._painter = QPainter()
        self._progress = QProgressDialog(window)
        self._progress.setMinimumDuration(_PATIENCE)
        self._progress.setAutoReset(False)
        self._progress.setLabelText(self.tr("Printing …"))
        self._progress.setCancelButtonText(self.tr("Stop"))
        self._progress.setWindowTitle(self.tr("Printing"))
        self._progress.setRange(0, len(numbers))
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._go_on)

    @Slot()
    def start(self) -> None:
        """Begin printing."""
        self._pages.printed.put_on_paper()
        if self._numbers and self._painter.begin(self._printer):
            self._progress.setValue(0)
            self._timer.start(0)
        else:
            self._end()
            self.failed.emit()

    @Slot()
    def _go_on(self) -> None:
        if self._progress.wasCanceled():
            self._stop()
            return
        end = time.monotonic() + _AT_ONCE
        while self._is_ready and time.monotonic() < end:
            if not self._paint(self._numbers[self._next]):
                self._end()
                self.failed.emit()
                return
        self._progress.setValue(self._next)
        if self._next < len(self._numbers):
            self._timer.start(0 if self._is_ready else _WAIT)
            return
        self._painter.end()
        self._end()
        self.done.emit(self._next)

    @property
    def _is_ready(self) -> bool:
        """Whether there is a next page, and its pictures are decoded."""
        at = self._next
        return at < len(self._numbers) and self._pages.is_ready(self._numbers[at])

    def _paint(self, number: int) -> bool:
        """Paint one page; return whether there was a sheet for it."""
        if self._next and not self._printer.newPage():
            return False
        self._next += 1
        dots = self._pages.sheet.pixel / _INCH * self._printer.resolution()
        self._painter.save()
        self._painter.scale(dots, dots)
        self._pages.paint(self._painter, number)
        self._painter.restore()
        return True

    def _stop(self) -> None:
        if isinstance(self._printer, QPrinter):
            self._printer.abort()
        self._end()
        self.stopped.emit()

    def _end(self) -> None:
        if self._painter.isActive():
            self._painter.end()
        self._progress.close()
        self._progress.deleteLater()
        self.deleteLater()
