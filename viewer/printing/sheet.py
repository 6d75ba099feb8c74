"""A sheet of paper: its size, its margins, and how large a pixel of a text is on it."""

from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSizeF

_INCH, _POINTS = 25.4, 72  # millimetres, and points, to an inch
_READING = 17  # pixels of the reading face, which the sizes of all else go by
_USUAL, _SMALL = 11, 10  # points of the reading face, on usual paper and on a small sheet
_NARROW = 180  # millimetres: a sheet that is narrower is a small one
_MEASURE = 142  # the longest lines, in millimetres, but for tables
_SIDES, _SIDES_SMALL, _SIDES_TABLE = 34, 19, 18


@dataclass(frozen=True, slots=True)
class PaperSheet:
    """A sheet of `width` and `height` millimetres, for a `table` or for words in lines.

    What it tells is in pixels of the text, from the sheet's corner.
    """

    width: float
    height: float
    table: bool = False

    @property
    def _small(self) -> bool:
        return min(self.width, self.height) < _NARROW

    @property
    def pixel(self) -> float:
        """How many millimetres a pixel is."""
        return (_SMALL if self._small else _USUAL) / _READING * _INCH / _POINTS

    @property
    def size(self) -> QSizeF:
        """How large the sheet is."""
        return QSizeF(self.width, self.height) / self.pixel

    @property
    def body(self) -> QRectF:
        """Where the text stands."""
        top, bottom = (19, 22) if self._small else (25, 28)
        side = self._side
        body = QRectF(side, top, self.width - 2 * side, self.height - top - bottom)
        return self._in_pixels(body)

    @property
    def head(self) -> QRectF:
        """Where the line above the text stands."""
        top, bottom = (9, 15) if self._small else (13, 19)
        return self._in_pixels(QRectF(self._side, top, self.width - 2 * self._side, bottom - top))

    @property
    def foot(self) -> QRectF:
        """Where the lines below the text stand."""
        top, bottom = (18, 5) if self._small else (23, 8)
        side, height = self._side, top - bottom
        return self._in_pixels(QRectF(side, self.height - top, self.width - 2 * side, height))

    @property
    def _side(self) -> float:
        if self.table:
            return _SIDES_SMALL if self._small else _SIDES_TABLE
        least = _SIDES_SMALL if self._small else _SIDES
        return max(least, (self.width - _MEASURE) / 2)

    def _in_pixels(self, rect: QRectF) -> QRectF:
        unit = self.pixel
        return QRectF(rect.x() / unit, rect.y() / unit, rect.width() / unit, rect.height() / unit)
