"""A PDF file without times, program or title, written whole or not at all."""

import os
from collections.abc import Iterable
from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice, QUuid
from PySide6.QtGui import QFont, QPageLayout, QPdfWriter

from index import write_whole
from viewer.printing.typeset.pdf_scrubber import legible, nameless

_SAME = QUuid("7d1c3f52-5f0e-5b7e-9a53-0c5f6a1f2b10")  # the same id for all printed files
_DOTS = 1200  # dots per inch
_XMP = b"<?xpacket begin='' id='W5M0MpCehiHzreSzNTczkc9d'?><?xpacket end='w'?>"


class PdfFile:
    """The PDF at `path`, on paper of `layout`, in memory until `keep`."""

    def __init__(self, path: Path, layout: QPageLayout, dots: int = _DOTS) -> None:
        self._path = path
        self._buffer = QBuffer()
        self._buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        self.writer = QPdfWriter(self._buffer)
        self.writer.setResolution(dots)
        self.writer.setPageLayout(layout)
        self.writer.setCreator("Satchel")
        self.writer.setDocumentId(_SAME)
        self.writer.setDocumentXmpMetadata(_XMP)
        self.writer.setColorModel(QPdfWriter.ColorModel.Grayscale)

    @property
    def has_place(self) -> bool:
        """Whether the folder of the file exists and is writable."""
        return self._path.parent.is_dir() and os.access(self._path.parent, os.W_OK)

    def keep(self, letters: str = "", fonts: Iterable[QFont] = ()) -> None:
        """Write the file. Raises OutputFailed.

        `letters` are all that are set, in the `fonts`: each can be copied out of the file.
        """
        data = legible(nameless(bytes(self._buffer.data().data())), letters, fonts)
        write_whole(self._path, data)
