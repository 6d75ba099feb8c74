"""The pictures of slides, decoded off the GUI thread in the size in which they are painted."""

from collections import OrderedDict
from concurrent.futures import Future
from functools import partial

from PySide6.QtCore import QObject, QSize, QSizeF, Signal
from PySide6.QtGui import QGuiApplication, QImage

from viewer.presenter.slides.slide import ShownPicture
from viewer.services.tasks import Tasks
from viewer.ui.look.picture_decoder import converted, decoded

MOST_HELD = 48 << 20  # bytes of decoded pictures; the last two are held however large they are
_LEAST = 2  # pictures: the one that is shown, and the one that comes next
_WAITING = 3  # pictures that wait for their turn: of what a trainer went past, none is decoded

type _Key = tuple[ShownPicture, int, int]


class SlidePictures(QObject):
    """Holds the pictures that were asked for last, of which each that `arrived` can be painted.

    Without a worker, they are decoded at once. A picture is read when it is decoded, so that only
    what is shown, or comes next, is in memory.
    """

    arrived = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tasks: Tasks | None = None
        self._held: OrderedDict[_Key, QImage] = OrderedDict()
        self._coming: OrderedDict[_Key, Future[QImage]] = OrderedDict()

    def decode_on(self, tasks: Tasks) -> None:
        """Decode on the worker of `tasks` from now on."""
        self._tasks = tasks

    @property
    def is_waiting(self) -> bool:
        """Whether a picture is being decoded."""
        return bool(self._coming)

    @property
    def held(self) -> int:
        """The number of bytes of the decoded pictures."""
        return sum(image.sizeInBytes() for image in self._held.values())

    def image(self, picture: ShownPicture, size: QSizeF) -> QImage | None:
        """Return `picture` for a place of `size`; null where it is damaged.

        Until it is decoded, return None.
        """
        key = picture, *_pixels(size)
        if key in self._held:
            self._held.move_to_end(key)
            return self._held[key]
        if self._tasks is None:
            self._hold(key, _decoded(picture, QSize(*key[1:])))
            return self._held[key]
        if key not in self._coming:
            self._begin(self._tasks, key)
        return None

    def _begin(self, tasks: Tasks, key: _Key) -> None:
        work = partial(_decoded, key[0], QSize(*key[1:]))
        self._coming[key] = tasks.run_on_decoding(
            work, then=partial(self._come, key), failed=partial(self._fail, key)
        )
        for old in list(self._coming)[:-_WAITING]:
            if self._coming[old].cancel():
                del self._coming[old]

    def _come(self, key: _Key, image: QImage) -> None:
        self._coming.pop(key, None)
        self._hold(key, image)
        self.arrived.emit()

    def _fail(self, key: _Key, error: Exception) -> None:
        """Show the picture's description instead. An exception in decoding is a bug: raise it."""
        self._come(key, QImage())
        raise error

    def _hold(self, key: _Key, image: QImage) -> None:
        self._held[key] = image
        while len(self._held) > _LEAST and self.held > MOST_HELD:
            self._held.popitem(last=False)


def _pixels(size: QSizeF) -> tuple[int, int]:
    """Return `size` in the pixels of the sharpest screen, at least one each way."""
    app = QGuiApplication.instance()
    ratio = app.devicePixelRatio() if isinstance(app, QGuiApplication) else 1.0
    return max(1, round(size.width() * ratio)), max(1, round(size.height() * ratio))


def _decoded(picture: ShownPicture, size: QSize) -> QImage:
    """Return `picture` in a format that Qt paints without conversion. It refers to no widget."""
    own = QSize(picture.width, picture.height)
    image = decoded(picture.read(), picture.ending, own, size)
    return converted(image, QImage.Format.Format_RGB32)
