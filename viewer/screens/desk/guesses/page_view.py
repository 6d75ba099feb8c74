"""Shows a page of a document as it is printed, with the place of some words marked."""

from typing import override

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QImage, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QFrame, QSizePolicy, QWidget

from index import PagePicture
from viewer.ui.look.accessibility import ScrollArea
from viewer.ui.look.look import Look

_ROOM = 6  # pixels of the page between words and their frame
_ABOVE = 60  # pixels that are seen above the marked words


class PageView(ScrollArea):
    """A page, as wide as there is room; it is scrolled to the words that are marked."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._page = _Page(look)
        self.setWidget(self._page)
        self.setWidgetResizable(True)

    @property
    def marked(self) -> int:
        """How many lines of the page are marked."""
        return len(self._page.boxes)

    def show_page(self, picture: PagePicture) -> None:
        """Show `picture`, scrolled to what is marked."""
        self._page.show_page(picture)
        self._seek()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._seek()

    def _seek(self) -> None:
        self._page.setMinimumHeight(self._page.heightForWidth(self.viewport().width()))
        self.verticalScrollBar().setValue(max(0, round(self._page.top) - _ABOVE))


class _Page(QWidget):
    """The page itself."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._image = QImage()
        self.boxes: tuple[QRectF, ...] = ()
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_page(self, picture: PagePicture) -> None:
        form = QImage.Format.Format_RGB32
        shown = QImage(picture.pixels, picture.width, picture.height, picture.width * 4, form)
        self._image = shown.copy()  # the bytes are not kept
        self.boxes = tuple(QRectF(*box) for box in picture.boxes)
        self.updateGeometry()
        self.update()

    @property
    def _scale(self) -> float:
        return self.width() / self._image.width() if self._image.width() else 1.0

    @property
    def top(self) -> float:
        """Where the marked words begin, in pixels from the top."""
        return self.boxes[0].top() * self._scale if self.boxes else 0.0

    @override
    def hasHeightForWidth(self) -> bool:
        return True

    @override
    def heightForWidth(self, width: int) -> int:
        across = self._image.width()
        return round(width * self._image.height() / across) if across else 0

    @override
    def sizeHint(self) -> QSize:
        return QSize(self.width(), self.heightForWidth(self.width()))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        scale = self._scale
        painter.scale(scale, scale)
        painter.drawImage(0, 0, self._image)
        if self.boxes:
            whole = self.boxes[0]
            for box in self.boxes[1:]:
                whole = whole.united(box)
            painter.setPen(QPen(self._look.colour("accent"), 3 / scale))
            painter.drawRect(whole.adjusted(-_ROOM, -_ROOM, _ROOM, _ROOM))
