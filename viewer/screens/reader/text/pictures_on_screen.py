"""Pictures in the window: decoded on the worker, so that the window goes on meanwhile.

A large one takes some tenths of a second. Until it is there, a plain ground of the same size stands
in its place, or what there is of it in another size.
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

_MOMENT = 0.025  # seconds that painting waits for a picture: a small one comes without a ground


class PicturesOnScreen(DecodedPictures):
    """Pictures of the text that a `page` shows, each painted there once it is decoded.

    One is decoded at a time, and there is no queue: once it is there, all that is in sight is
    painted again, and asks for its pictures from the top. So none is decoded that was scrolled away
    meanwhile, and it is known which are in sight. These stay, however large they are together: else
    each would be decoded again and again in place of another. Without a worker all are decoded at
    once.
    """

    def __init__(self, archive: OpenArchive, look: Look, page: QWidget) -> None:
        super().__init__(archive, look)
        self._page = page
        self._patience: float | None = None  # until when there is time to wait in this turn

    def set_layout(self, layout: DocumentLayout) -> None:
        """Show the pictures in the text of `layout` from now on, and let go of all others."""
        self.keep_only({picture.file for picture in layout.document.pictures()})
        layout.text.paint_with(self)

    @override
    def image(self, picture: Picture, size: QSize) -> QImage:
        """Return `picture` in `size`, null where it cannot be decoded.

        While that is being found out, return it in another size, or a ground of one pixel.
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
        if not isValid(self._page):  # another archive was opened meanwhile, or the window closed
            self.keep_only(())
        super()._come(number, picture, size, image)
        if isValid(self._page):
            self._paint_again()

    def _comes_soon(self, coming: Future[QImage]) -> bool:
        """Wait a moment for what is decoded, for one moment in each turn of the event loop."""
        if self._patience is None:
            self._patience = time.monotonic() + _MOMENT
            QTimer.singleShot(0, self._page, self._end_turn)
        return bool(wait([coming], max(0.0, self._patience - time.monotonic())).done)

    def _end_turn(self) -> None:
        self._patience = None
        self._paint_again()

    def _paint_again(self) -> None:
        """Have all that is in sight painted, and nothing else taken for that."""
        self._in_sight.clear()
        self._page.update()
