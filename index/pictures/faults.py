"""What can be wrong with the bytes of a picture."""

from enum import Enum, auto

MAX_PICTURE = 4 << 20  # bytes
MAX_SIDE = 8_192  # pixels
MAX_PIXELS = 16 << 20


class PictureFault(Enum):
    """Why a picture is refused."""

    NO_PICTURE = auto()
    DAMAGED = auto()
    UNUSUAL = auto()
    TOO_LARGE = auto()
    TURNED = auto()


class PictureUnfit(Exception):
    """The bytes are no picture that an archive may hold; `fault` says why.

    `size` is its width and height in pixels, where these are too large.
    """

    def __init__(self, fault: PictureFault, size: tuple[int, int] | None = None) -> None:
        super().__init__(fault.name)
        self.fault = fault
        self.size = size


def check_size(width: int, height: int) -> None:
    """Raise PictureUnfit unless a picture of this size in pixels is allowed."""
    if not width or not height:
        raise PictureUnfit(PictureFault.DAMAGED)
    if max(width, height) > MAX_SIDE or width * height > MAX_PIXELS:
        raise PictureUnfit(PictureFault.TOO_LARGE, (width, height))
