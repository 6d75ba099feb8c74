"""Pictures in the window, decoded on the worker so that the window stays responsive.

A large picture takes some tenths of a second. Until it is decoded, a plain rectangle of its size is
shown, or the picture in another size.
"""

import time
from concurrent.futures import Future, wait
from typing import override

from PySide6.QtCore import QSize, QTimer
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from index import OpenArchive, Picture
from viewer.screens.reader.text.decoded_pictures import DecodedPictures
from viewer.screens.reader.text.layout import DocumentLayout
from viewer.services.tasks import Tasks
from viewer.ui.look.look import Look

_MOMENT = 0.025  # seconds that painting waits, so that a small picture comes at once


class PicturesOnScreen(DecodedPictures):
    """The pictures of the text in `page`, each painted once it is decoded.

    One is decoded at a time, and there is no queue: after each, all that is visible is painted
    again, and asks for its pictures from the top. So no picture is decoded that was scrolled away,
    and it is known which ones are visible. Visible ones stay in the cache, however large they are
    together: otherwise they would replace each other again and again. Without a worker, all are
    decoded at once.
    """

    def __init__(self, archive: OpenArchive, look: Look, page: QWidget) -> None:
        super().__init__(archive, look)
        self._page = page
        self._patience: float | None = None  # the end of waiting in this turn of the event loop

    def set_layout(self, layout: DocumentLayout) -> None:
        """Show the pictures in `layout` from now on, and drop all others."""
        self.keep_only({picture.file for picture in layout.document.pictures()})
        layout.text.paint_with(self)

    @override
    def image(self, picture: Picture, size: QSize) -> QImage:
        """Return `picture` in `size`, or a null image if it cannot be decoded.

        Until it is decoded, return it in another size, or a plain image of one pixel.
        """
        if self._tasks is None:
            return super().image(picture, size)
        self.is_ready(picture, size)
        if picture.file in self._kept:
            self._in_sight.add(picture.file)
            return self._painted(picture)
        return self._ground()

    def _ground(self) -> QImage:
        paper, panel, raised = map(self._look.colour, ("paper", "panel", "raised"))
        ground = QImage(1, 1, QImage.Format.Format_RGB32)
        ground.fill(panel if panel != paper else raised)
        return ground

    @override
    def _begin(self, tasks: Tasks, picture: Picture, size: QSize) -> Future[QImage]:
        coming = super()._begin(tasks, picture, size)
        if self._comes_soon(coming) and coming.exception() is None:
            self._take(picture, size, coming.result())
        return coming

    @override
    def _come(self, number: int, picture: Picture, size: QSize, image: QImage) -> None:
        if not isValid(self._page):  # the archive or the window was closed
            self.keep_only(())
        super()._come(number, picture, size, image)
        if isValid(self._page):
            self._paint_again()

    def _comes_soon(self, coming: Future[QImage]) -> bool:
        """Wait a moment for `coming`, at most `_MOMENT` in each turn of the event loop."""
        if self._patience is None:
            self._patience = time.monotonic() + _MOMENT
            QTimer.singleShot(0, self._page, self._end_turn)
        return bool(wait([coming], max(0.0, self._patience - time.monotonic())).done)

    def _end_turn(self) -> None:
        self._patience = None
        self._paint_again()

    def _paint_again(self) -> None:
        """Paint all that is visible again, and collect again which pictures are."""
        self._in_sight.clear()
        self._page.update()
