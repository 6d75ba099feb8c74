"""Decodes a picture in the size in which it is shown, with the one decoder that its kind needs."""

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize, Qt
from PySide6.QtGui import QImage, QImageReader, QPainter

_MOST = 128  # MB: 16 megapixels of 16 bits a colour, the largest that an archive holds


def decoded(data: bytes, ending: str, own: QSize, size: QSize) -> QImage:
    """Return the picture in `data` in `size`, on white where it lets the ground through.

    `ending` says what kind it is, png or jpg, and `own` how many pixels it has. Null where it
    cannot be decoded.
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
    ground.fill(Qt.GlobalColor.white)  # in every theme: what was drawn in black must be seen
    painter = QPainter(ground)
    painter.drawImage(0, 0, image)
    painter.end()
    return ground
