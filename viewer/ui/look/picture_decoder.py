"""Decodes a picture in the size in which it is shown, with only the decoder of its kind."""

from collections.abc import Iterator

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRect, QSize, Qt
from PySide6.QtGui import QImage, QImageReader, QPainter

_MOST = 128  # MB: 16 megapixels of 16 bits a colour, the largest that an archive holds
_STRIP = 1 << 17  # pixels that are painted at once


def decoded(data: bytes, ending: str, own: QSize, size: QSize) -> QImage:
    """Return the picture in `data` in `size`, on white where it is transparent.

    `ending` is its kind, png or jpg, and `own` its size in pixels. The image is null if it cannot
    be decoded. Called on a worker, it never blocks the GUI thread for long.
    """
    QImageReader.setAllocationLimit(_MOST)
    buffer = QBuffer()
    buffer.setData(QByteArray(data))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer, QByteArray(ending.encode()))
    reader.setAutoDetectImageFormat(False)
    if reader.size() != own:
        return QImage()
    if size != own:
        reader.setScaledSize(size)
    image = reader.read()
    if image.isNull() or not image.hasAlphaChannel():
        return image
    ground = QImage(image.size(), QImage.Format.Format_RGB32)
    ground.fill(Qt.GlobalColor.white)  # under all colours: what was drawn in black must be visible
    painter = QPainter(ground)
    for strip in _strips(image):
        painter.drawImage(strip.topLeft(), image, strip)
    painter.end()
    return ground


def converted(image: QImage, form: QImage.Format) -> QImage:
    """Return `image`, which has no transparency, in the format `form`."""
    if image.isNull() or image.format() == form:
        return image
    made = QImage(image.size(), form)
    painter = QPainter(made)
    for strip in _strips(image):
        painter.drawImage(strip.topLeft(), image.copy(strip).convertToFormat(form))
    painter.end()
    return made


def _strips(image: QImage) -> Iterator[QRect]:
    """Yield strips of `image`: Qt holds the GIL while it paints or converts one."""
    height = max(1, _STRIP // image.width())
    for top in range(0, image.height(), height):
        yield QRect(0, top, image.width(), min(height, image.height() - top))
