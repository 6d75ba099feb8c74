"""A PDF file without times, program or title, written whole or not at all."""

import os
from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice, QUuid
from PySide6.QtGui import QPdfWriter
from PySide6.QtPrintSupport import QPrinter

from index import OutputFailed, write_whole
from viewer.printing.typeset.pdf_scrubber import nameless

_SAME = QUuid("7d1c3f52-5f0e-5b7e-9a53-0c5f6a1f2b10")  # the same id for all printed files
_XMP = b"<?xpacket begin='' id='W5M0MpCehiHzreSzNTczkc9d'?><?xpacket end='w'?>"


class PdfFile:
    """The PDF at `path`, on the paper that `printer` is set to, in memory until `keep`."""

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
        """Whether the folder of the file exists and is writable."""
        return self._path.parent.is_dir() and os.access(self._path.parent, os.W_OK)

    def keep(self) -> bool:
        """Write the file; return whether that succeeded."""
        try:
            write_whole(self._path, nameless(bytes(self._buffer.data().data())))
        except OutputFailed:
            return False
        return True
