"""A PDF that is printed: it tells of no moment, program or title, and is written whole or not."""

import os
from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice, QUuid
from PySide6.QtGui import QPdfWriter
from PySide6.QtPrintSupport import QPrinter

from index import OutputFailed, write_whole
from viewer.printing.typeset.pdf_scrubber import nameless

_SAME = QUuid("7d1c3f52-5f0e-5b7e-9a53-0c5f6a1f2b10")  # of all that is printed
_XMP = b"<?xpacket begin='' id='W5M0MpCehiHzreSzNTczkc9d'?><?xpacket end='w'?>"


class PdfFile:
    """The PDF at `path`, on the paper that `printer` is set to. It is in memory until `keep`."""

    def __init__(self, path: Path, printer: QPrinter) -> None:
        self._path = path
        self._buffer = QBuffer()
        self._buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        self.writer = QPdfWriter(self._buffer)
        self.writer.setResolution(printer.resolution())
        self.writer.setPageLayout(printer.pageLayout())
        self.writer.setCreator("Satchel")
        self.writer.setDocumentId(_SAME)
        self.writer.setDocumentXmpMetadata(_XMP)
        if printer.colorMode() is QPrinter.ColorMode.GrayScale:
            self.writer.setColorModel(QPdfWriter.ColorModel.Grayscale)

    @property
    def has_place(self) -> bool:
        """Whether there is a folder for it, in which something may be written."""
        return self._path.parent.is_dir() and os.access(self._path.parent, os.W_OK)

    def keep(self) -> bool:
        """Write it; return whether that could be done."""
        try:
            write_whole(self._path, nameless(bytes(self._buffer.data().data())))
        except OutputFailed:
            return False
        return True
