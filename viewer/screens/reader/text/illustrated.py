"""A document's text with pictures, which are read from the archive when they are painted.

They are never wider than the column, and never larger than their own size. No file is opened.
"""

from collections.abc import Iterable
from typing import Any, override

from PySide6.QtCore import (
    QCoreApplication,
    QObject,
    QSize,
    Qt,
    QUrl,
    Signal,
    Slot,
)
from PySide6.QtGui import (
    QImage,
    QTextCursor,
    QTextDocument,
    QTextFormat,
    QTextImageFormat,
)

from index import OpenArchive, Picture, Value
from viewer.screens.reader.text import styles
from viewer.screens.reader.text.decoded_pictures import DecodedPictures
from viewer.services.tasks import Tasks
from viewer.ui.look.look import Look

_LINK = "picture:"
_TALLEST = 1.25  # of the column's width: taller than the page, a picture is seen in parts


class _Placed(Value):
    """A picture, and a selection of the character that represents it."""

    picture: Picture
    selection: QTextCursor


class IllustratedText(QTextDocument):
    """A text with pictures of `archive`."""

    _unshown = Signal(str)

    def __init__(self, archive: OpenArchive, look: Look, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._placed: dict[str, _Placed] = {}
        self._at_once = self._decoded = DecodedPictures(archive, look)
        self._room = QSize(0, 0)
        self.two_columns = False
        """Whether translations stand beside the text."""
        # Queued: a failure shows during painting, when the text may not change.
        self._unshown.connect(self._tell_unshown, Qt.ConnectionType.QueuedConnection)

    def paint_with(self, decoded: DecodedPictures) -> None:
        """Paint the pictures of `decoded` from now on."""
        self._decoded = decoded

    def paint_at_once(self) -> None:
        """From now on paint only decoded pictures, as paper needs."""
        self._decoded = self._at_once

    def decode_on(self, tasks: Tasks) -> None:
        """Have the worker of `tasks` decode pictures when `is_ready` is called."""
        self._at_once.decode_on(tasks)

    def is_ready(self, images: Iterable[str]) -> bool:
        """Return whether `images`, by their names in the text, can be painted now."""
        placed = filter(None, (self._placed.get(name.removeprefix(_LINK)) for name in images))
        return all(self._decoded.is_ready(p.picture, self._dots(p.picture)) for p in placed)

    def place_of(self, name: str) -> tuple[int, int] | None:
        """Return the positions at which the picture `name` begins and ends, or None."""
        if name not in self._placed:
            return None
        selection = self._placed[name].selection
        return selection.selectionStart(), selection.selectionEnd()

    def put_in(self, picture: Picture, cursor: QTextCursor) -> None:
        """Insert `picture` at `cursor`."""
        cursor.insertImage(self._format(picture))
        selection = QTextCursor(cursor)
        selection.setPosition(cursor.position() - 1)
        selection.setPosition(cursor.position(), QTextCursor.MoveMode.KeepAnchor)
        selection.setKeepPositionOnInsert(True)
        self._placed[picture.id] = _Placed(picture, selection)

    def fit(self, width: float, height: float = 0) -> None:
        """Fit all pictures into a column of `width` pixels, none taller than `height` if given."""
        room = QSize(int(width), int(height or width * _TALLEST))
        if room == self._room:
            return
        self._room = room
        edit = QTextCursor(self)
        edit.beginEditBlock()  # lays the text out once
        for placed in self._placed.values():
            placed.selection.setCharFormat(self._format(placed.picture))
        edit.endEditBlock()

    @override
    def loadResource(self, kind: int, name: QUrl | str) -> Any:
        """Return a picture of the archive; leave the rest to the canvas, which opens nothing."""
        called = QUrl(name).toString().removeprefix(_LINK)
        placed = self._placed.get(called)
        if kind != QTextDocument.ResourceType.ImageResource.value or placed is None:
            return super().loadResource(kind, name)
        image = self._decoded.image(placed.picture, self._dots(placed.picture))
        if image.isNull():
            self._unshown.emit(called)
            return QImage(1, 1, QImage.Format.Format_ARGB32)
        return image

    def _format(self, picture: Picture) -> QTextImageFormat:
        size = self._size(picture)
        image = QTextImageFormat()
        image.setName(_LINK + picture.id)
        image.setWidth(size.width())
        image.setHeight(size.height())
        image.setProperty(QTextFormat.Property.ImageAltText, picture.description)
        return image

    def _size(self, picture: Picture) -> QSize:
        own = QSize(picture.width, picture.height)
        column = self._room
        if own.width() <= column.width() and own.height() <= column.height():
            return own
        return own.scaled(column, Qt.AspectRatioMode.KeepAspectRatio).expandedTo(QSize(1, 1))

    def _dots(self, picture: Picture) -> QSize:
        dots = self._size(picture) * self._look.density
        return dots.boundedTo(QSize(picture.width, picture.height))

    @Slot(str)
    def _tell_unshown(self, name: str) -> None:
        """Replace a picture that cannot be shown by its description."""
        placed = self._placed.pop(name, None)
        if placed is not None:
            told = QCoreApplication.translate("Reader", "This picture cannot be shown.")
            face = styles.CAPTION.characters(self._look)
            placed.selection.insertText(f"{told} {placed.picture.description}", face)
