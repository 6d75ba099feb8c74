"""A picture of a slide, whole, in the place that its words leave."""

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QPainter

from viewer.presenter.slides.laid_words import Colours
from viewer.presenter.slides.line_styles import LineKind, Size
from viewer.presenter.slides.slide import ShownPicture
from viewer.presenter.slides.slide_pictures import SlidePictures

_ENLARGED = 3.0  # at most: a small picture gets blurred


class LaidPicture:
    """A picture in a column. `size` is its place in pixels; it is never cut."""

    def __init__(self, picture: ShownPicture, size: Size, room: QSizeF) -> None:
        self.picture, self._size = picture, size
        part = min(room.width() / picture.width, room.height() / picture.height, _ENLARGED)
        self.size = QSizeF(picture.width * part, picture.height * part)
        self.height = self.size.height()

    def draw(
        self, painter: QPainter, at: QPointF, colours: Colours, pictures: SlidePictures
    ) -> None:
        """Paint the picture at `at`; its description where it is damaged."""
        place = QRectF(at, self.size)
        image = pictures.image(self.picture, self.size)
        if image is None:  # it comes: the ground stays as it is
            return
        if not image.isNull():
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawImage(place, image)
            return
        style = LineKind.BELOW.style
        painter.setFont(style.font(self._size))
        painter.setPen(colours[style.colour])
        painter.drawText(place, Qt.TextFlag.TextWordWrap, self.picture.description)
