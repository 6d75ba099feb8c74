"""The pictures of an archive, decoded when they are needed, and cached."""

from collections import OrderedDict
from collections.abc import Callable, Collection
from concurrent.futures import Future
from functools import partial

from PySide6.QtCore import QSize
from PySide6.QtGui import QImage

from index import OpenArchive, Picture, Value
from viewer.services.tasks import Tasks
from viewer.ui.look.look import Look
from viewer.ui.look.picture_decoder import converted, decoded

MOST_HELD = 64 << 20  # bytes of decoded pictures in the cache


class _Kept(Value):
    """A picture decoded for `size`; null if it cannot be decoded."""

    size: QSize
    image: QImage


class DecodedPictures:
    """Holds pictures of `archive`, each in one size; decodes missing ones at once.

    With `tasks`, a picture can be decoded on the worker before it is needed.
    """

    def __init__(self, archive: OpenArchive, look: Look) -> None:
        self._archive = archive
        self._look = look
        self._kept: OrderedDict[str, _Kept] = OrderedDict()
        self._in_sight: set[str] = set()
        self._wanted: Collection[str] | None = None  # None: all
        self._tasks: Tasks | None = None
        self._coming: Future[QImage] | None = None
        self._number = 0

    @property
    def is_waiting(self) -> bool:
        """Whether a picture is being decoded on the worker."""
        return self._coming is not None

    def decode_on(self, tasks: Tasks | None) -> None:
        """Decode on the worker of `tasks` from now on."""
        self._tasks = tasks

    def image(self, picture: Picture, size: QSize) -> QImage:
        """Return `picture` in `size`, or a null image if it cannot be decoded."""
        if not self._has(picture, size):
            self._keep(picture, size, self._decoding(picture, size)())
        return self._painted(picture)

    def is_ready(self, picture: Picture, size: QSize) -> bool:
        """Return whether `picture` is decoded in `size`; if not, decode it, one at a time."""
        if self._tasks is None or self._has(picture, size):
            return True
        if self._coming is None:
            self._begin(self._tasks, picture, size)
        return False

    @property
    def held(self) -> int:
        """The number of bytes in the cache."""
        return sum(each.image.sizeInBytes() for each in self._kept.values())

    def keep_only(self, files: Collection[str]) -> None:
        """Drop all pictures but those in `files`, and ignore others that arrive."""
        self._wanted = files
        for file in [file for file in self._kept if file not in files]:
            del self._kept[file]

    def _has(self, picture: Picture, size: QSize) -> bool:
        kept = self._kept.get(picture.file)
        return kept is not None and (kept.image.isNull() or kept.size == size)

    def _painted(self, picture: Picture) -> QImage:
        """Return the cached `picture`, which is about to be painted."""
        self._kept.move_to_end(picture.file)
        return self._kept[picture.file].image

    def _begin(self, tasks: Tasks, picture: Picture, size: QSize) -> Future[QImage]:
        """Have the worker decode `picture`."""
        number = self._number
        self._coming = tasks.run_on_decoding(
            self._decoding(picture, size),
            then=lambda image: self._come(number, picture, size, image),
            failed=lambda error: self._fail(number, picture, size, error),
        )
        return self._coming

    def _come(self, number: int, picture: Picture, size: QSize, image: QImage) -> None:
        if number == self._number:  # otherwise it was taken already
            self._take(picture, size, image)

    def _fail(self, number: int, picture: Picture, size: QSize, error: Exception) -> None:
        """Show the picture's description instead. An exception in decoding is a bug: raise it."""
        self._come(number, picture, size, QImage())
        raise error

    def _take(self, picture: Picture, size: QSize, image: QImage) -> None:
        self._number += 1
        self._coming = None
        if self._wanted is None or picture.file in self._wanted:
            self._keep(picture, size, image)

    def _decoding(self, picture: Picture, size: QSize) -> Callable[[], QImage]:
        """Return a function that decodes `picture` on any thread: it refers to no widget."""
        data, grey = self._archive.picture_bytes(picture), self._look.grey
        return partial(_decoded, data, picture, size, grey=grey)

    def _keep(self, picture: Picture, size: QSize, image: QImage) -> None:
        """Cache `image`, and drop older ones that are out of sight if there is no room."""
        self._kept[picture.file] = _Kept(size, image)
        self._kept.move_to_end(picture.file)
        for file in [file for file in self._kept if file not in self._in_sight | {picture.file}]:
            if self.held <= MOST_HELD:
                break
            del self._kept[file]


def _decoded(data: bytes, picture: Picture, size: QSize, *, grey: bool) -> QImage:
    """Return a picture in a format that Qt paints without conversion."""
    ending = picture.file.rpartition(".")[2]
    image = decoded(data, ending, QSize(picture.width, picture.height), size)
    formats = QImage.Format
    return converted(image, formats.Format_Grayscale8 if grey else formats.Format_RGB32)
