"""The pictures of an archive as they are painted: decoded when they are asked for, and kept."""

from collections import OrderedDict
from collections.abc import Callable, Collection
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QSize
from PySide6.QtGui import QImage

from index import OpenArchive, Picture
from viewer.kit.decoder import converted, decoded
from viewer.kit.look import Look

MOST_HELD = 64 << 20  # bytes of decoded pictures that are kept


@dataclass(frozen=True, slots=True)
class _Kept:
    """A picture as it was decoded for `size`; null where it cannot be."""

    size: QSize
    image: QImage


class DecodedPictures:
    """Holds pictures of `archive`, each in one size, and decodes at once what it does not hold."""

    def __init__(self, archive: OpenArchive, look: Look) -> None:
        self._archive = archive
        self._look = look
        self._kept: OrderedDict[str, _Kept] = OrderedDict()
        self._in_sight: set[str] = set()

    def image(self, picture: Picture, size: QSize) -> QImage:
        """Return `picture` in `size`, null where it cannot be decoded."""
        if not self._has(picture, size):
            self._keep(picture, size, self._decoding(picture, size)())
        return self._painted(picture)

    @property
    def held(self) -> int:
        """How many bytes the pictures take that are kept."""
        return sum(each.image.sizeInBytes() for each in self._kept.values())

    def keep_only(self, files: Collection[str]) -> None:
        """Let go of all pictures but those in `files`."""
        for file in [file for file in self._kept if file not in files]:
            del self._kept[file]

    def _has(self, picture: Picture, size: QSize) -> bool:
        kept = self._kept.get(picture.file)
        return kept is not None and (kept.image.isNull() or kept.size == size)

    def _painted(self, picture: Picture) -> QImage:
        """Return what is kept of `picture`, as it is about to be painted."""
        self._kept.move_to_end(picture.file)
        return self._kept[picture.file].image

    def _decoding(self, picture: Picture, size: QSize) -> Callable[[], QImage]:
        """Return what decodes `picture`, on any thread: it holds nothing of a window."""
        data, grey = self._archive.picture_bytes(picture), self._look.grey
        return partial(_decoded, data, picture, size, grey=grey)

    def _keep(self, picture: Picture, size: QSize, image: QImage) -> None:
        """Keep `image`, in place of older ones where there is no room, but for those in sight."""
        self._kept[picture.file] = _Kept(size, image)
        self._kept.move_to_end(picture.file)
        for file in [file for file in self._kept if file not in self._in_sight | {picture.file}]:
            if self.held <= MOST_HELD:
                break
            del self._kept[file]


def _decoded(data: bytes, picture: Picture, size: QSize, *, grey: bool) -> QImage:
    """Return a picture in a format that Qt paints as it is."""
    ending = picture.file.rpartition(".")[2]
    image = decoded(data, ending, QSize(picture.width, picture.height), size)
    formats = QImage.Format
    return converted(image, formats.Format_Grayscale8 if grey else formats.Format_RGB32)
