"""A label of an archive's words, with those that are set apart in it set apart here."""

from typing import override

from PySide6.QtCore import QPointF, QSize
from PySide6.QtGui import QPainter, QPaintEvent

from index import Emphasis
from viewer.ui.look.marked_text import MarkedText
from viewer.ui.widgets.labels.measured_label import MeasuredLabel

_LEADING = 1.3  # of the size of the words: as Qt sets a label


class EmphasisLabel(MeasuredLabel):
    """Shows plain text, never HTML; words are bold, in italics, raised or lowered as they are."""

    def __init__(self) -> None:
        super().__init__()
        self._apart: tuple[Emphasis, ...] = ()

    def show_words(self, text: str, apart: tuple[Emphasis, ...] = ()) -> None:
        """Show `text`, with the words `apart` in it set apart."""
        self._apart = tuple(each for each in apart if each.end <= len(text))
        self.setText(text)
        self.updateGeometry()
        self.update()

    @override
    def _on_measure(self) -> tuple[object, ...]:
        return *super()._on_measure(), self._apart

    @override
    def _height_at(self, width: int) -> int:
        return round(self._laid(width).height) if self._apart else super()._height_at(width)

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(1, self.fontMetrics().height()) if self._apart else super().minimumSizeHint()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._apart:
            super().paintEvent(event)
            return
        painter = QPainter(self)
        painter.setClipRect(event.rect())
        ink = self.palette().color(self.foregroundRole())
        self._laid(self.width()).draw(painter, QPointF(), ink)

    def _laid(self, width: int) -> MarkedText:
        return MarkedText(self.text(), self.font(), width, leading=_LEADING, apart=self._apart)
