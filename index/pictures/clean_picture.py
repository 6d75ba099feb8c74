"""A picture as an archive holds it: of its bytes only those that its pixels need."""

from dataclasses import dataclass

from index.pictures import jpeg, png
from index.pictures.faults import PictureFault, PictureUnfit

MAX_PICTURE = 4 << 20  # bytes
MAX_PICTURES = 200
MAX_TOGETHER = 32 << 20  # bytes of all
MAX_UNPACKED = 512 << 20  # bytes of the pixels of all PNGs: to unpack more takes seconds


@dataclass(frozen=True, slots=True)
class Cleaned:
    """A cleaned picture; sizes are in pixels, `unpacked` is the bytes that its PNG unpacks to."""

    data: bytes
    ending: str
    width: int
    height: int
    unpacked: int = 0


def cleaned(data: bytes) -> Cleaned:
    """Return the picture in `data`, a PNG or JPEG by its own bytes, with its pixels alone.

    What is left out says where, when and with what it was made. Raises PictureUnfit.
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
    """How much is left of what the pictures of one archive may be together."""

    pictures: int = MAX_PICTURES
    size: int = MAX_TOGETHER
    unpacked: int = MAX_UNPACKED

    def takes(self, picture: Cleaned) -> bool:
        """Count `picture` too, and return whether it was still allowed."""
        self.pictures -= 1
        self.size -= len(picture.data)
        self.unpacked -= picture.unpacked
        return min(self.pictures, self.size, self.unpacked) >= 0
