"""A sheet of paper: its size, its margins, and the size of a text's pixel on it."""

from PySide6.QtCore import QRectF, QSizeF

from index import Value

_INCH, _POINTS = 25.4, 72  # millimetres and points in an inch
_READING = 17  # pixels of the reading face, to which other sizes relate
_USUAL, _SMALL = 11, 10  # points of the reading face, on usual paper and on a small sheet
_LARGE = 18  # points of the reading face in large print
_NARROW = 180  # millimetres: a narrower sheet is a small one
_MEASURE = 142  # millimetres: the longest line, except in tables
_LARGER = 3  # millimetres that the lines above and below the text take in large print
_SIDES, _SIDES_SMALL, _SIDES_TABLE = 34, 19, 18


class PaperSheet(Value):
    """A sheet of `width` and `height` millimetres, for a `table` or for running text.

    All words are as large as the reading face in `large` print.
    Its rectangles are in pixels of the text, from the sheet's corner.
    """

    width: float
    height: float
    table: bool = False
    large: bool = False

    @property
    def _small(self) -> bool:
        return min(self.width, self.height) < _NARROW

    @property
    def pixel(self) -> float:
        """The millimetres in a pixel."""
        usual = _LARGE if self.large else _USUAL
        return (_SMALL if self._small and not self.large else usual) / _READING * _INCH / _POINTS

    @property
    def size(self) -> QSizeF:
        """The size of the sheet in pixels."""
        return QSizeF(self.width, self.height) / self.pixel

    @property
    def body(self) -> QRectF:
        """The rectangle of the text."""
        top, bottom = (19, 22) if self._small else (25, 28)
        side = self._side
        body = QRectF(side, top, self.width - 2 * side, self.height - top - bottom)
        return self._in_pixels(body)

    @property
    def head(self) -> QRectF:
        """The rectangle of the line above the text."""
        top, bottom = (9, 15) if self._small else (13, 19)
        top -= _LARGER if self.large else 0
        return self._in_pixels(QRectF(self._side, top, self.width - 2 * self._side, bottom - top))

    @property
    def foot(self) -> QRectF:
        """The rectangle of the lines below the text."""
        top, bottom = (18, 5) if self._small else (23, 8)
        bottom -= _LARGER if self.large else 0
        side, height = self._side, top - bottom
        return self._in_pixels(QRectF(side, self.height - top, self.width - 2 * side, height))

    @property
    def _side(self) -> float:
        if self.table:
            return _SIDES_SMALL if self._small else _SIDES_TABLE
        least = _SIDES_SMALL if self._small or self.large else _SIDES
        return max(least, (self.width - _MEASURE) / 2)

    def _in_pixels(self, rect: QRectF) -> QRectF:
        unit = self.pixel
        return QRectF(rect.x() / unit, rect.y() / unit, rect.width() / unit, rect.height() / unit)
