"""Scales a picture of the reader's own down to what a slide shows of it."""

from PySide6.QtCore import QBuffer, QIODevice, QSize, Qt
from PySide6.QtGui import QImage, QImageWriter

from index import OwnPicture, PictureFault, PictureUnfit, clean_own_picture
from viewer.ui.look.picture_decoder import decoded

MOST_SIDES = QSize(1920, 1440)
MOST_BYTES = 480 << 10  # so a shared set has room for some 25
_QUALITIES = 85, 70, 50


def scaled_down(own: OwnPicture) -> OwnPicture:
    """Return `own` with at most so many pixels and, where it can be, bytes.

    A smaller one stays as it is, and what can be scaled without a loss, such as a drawing, is.
    Raises PictureUnfit where it cannot be decoded.
    """
    size = QSize(own.width, own.height)
    fits = size.boundedTo(MOST_SIDES) == size
    wanted = size if fits else size.scaled(MOST_SIDES, Qt.AspectRatioMode.KeepAspectRatio)
    image = decoded(own.data, own.ending, size, wanted.expandedTo(QSize(1, 1)))
    if image.isNull():
        raise PictureUnfit(PictureFault.DAMAGED)
    if fits and len(own.data) <= MOST_BYTES:
        return own
    made = _written(image, b"png")
    for quality in _QUALITIES:
        if len(made) > MOST_BYTES:
            made = _written(image, b"jpeg", quality)
    return clean_own_picture(made, own.description)


def _written(image: QImage, kind: bytes, quality: int = -1) -> bytes:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QImageWriter(buffer, kind)
    writer.setQuality(quality)
    writer.write(image)
    return bytes(buffer.data().data())
