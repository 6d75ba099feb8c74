"""Cleans pictures: keeps only the bytes that the pixels need."""

from dataclasses import dataclass

from index.pictures import jpeg, png
from index.pictures.faults import MAX_PICTURE, PictureFault, PictureUnfit
from index.values import Value

MAX_PICTURES = 200
MAX_TOGETHER = 32 << 20  # bytes of all pictures of an archive
MAX_UNPACKED = 512 << 20  # bytes of the pixels of all PNGs: unpacking more takes seconds


class Cleaned(Value):
    """A cleaned picture; its sides are in pixels, `unpacked` is the bytes of a PNG's pixels."""

    data: bytes
    ending: str
    width: int
    height: int
    unpacked: int = 0


def cleaned(data: bytes) -> Cleaned:
    """Return the picture in `data`, PNG or JPEG by its first bytes, without metadata.

    Metadata can tell where, when and with what a picture was made. Raises PictureUnfit.
    """
    if len(data) > MAX_PICTURE:
        raise PictureUnfit(PictureFault.TOO_LARGE)
    if data.startswith(png.SIGNATURE):
        clean, head = png.clean_png(data)
        return Cleaned(clean, "png", head.width, head.height, head.unpacked)
    if data.startswith(jpeg.START):
        return Cleaned(*_jpeg(data))
    raise PictureUnfit(PictureFault.NO_PICTURE)


def _jpeg(data: bytes) -> tuple[bytes, str, int, int]:
    clean, width, height = jpeg.clean_jpeg(data)
    return clean, "jpg", width, height


@dataclass(slots=True)
class Allowance:
    """How much is left of the limits for all pictures of one archive."""

    pictures: int = MAX_PICTURES
    size: int = MAX_TOGETHER
    unpacked: int = MAX_UNPACKED

    def takes(self, picture: Cleaned) -> bool:
        """Count `picture`, and return whether it is within the limits."""
        self.pictures -= 1
        self.size -= len(picture.data)
        self.unpacked -= picture.unpacked
        return min(self.pictures, self.size, self.unpacked) >= 0
