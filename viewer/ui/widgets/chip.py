"""A small button for one value among several."""

import re
from typing import override

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from viewer.ui.look.look import grown
from viewer.ui.look.text_cost import line_start
from viewer.ui.look.tooltips import tip

_PADDING = 24  # padding in the style sheet, at 100 %
_SPARE = 4  # words are a little wider than their metrics say
_NARROWEST = 60
_MOST_LINES = 4  # of a label
_WORD = re.compile(r"[^\s-]*-+\s*|[^\s-]+\s*|\s+")  # and where a line may end after it


class Chip(QPushButton):
    """A button that emits its value. A label that does not fit is cut with "…"."""

    value_clicked = Signal(str)

    def __init__(self, label: str, value: str, parent: QWidget | None = None) -> None:
        super().__init__(line_start(label), parent)
        self.value = value
        self._label = label
        self._measured: tuple[object, int] = None, 0  # what was measured last, and its width
        self.setAccessibleName(label)
        self.setProperty("chip", True)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.clicked.connect(self._tell)

    def show_label(self, label: str) -> None:
        """Show another `label`."""
        if label != self._label:
            self._label = label
            self.setAccessibleName(label)
            self.updateGeometry()
            self._elide()

    @override
    def sizeHint(self) -> QSize:
        self.ensurePolished()
        measured = self._label, self.font()
        if measured != self._measured[0]:  # a layout asks several times
            self._measured = measured, self._wide()
        wide = self._measured[1] + grown(_PADDING) + _SPARE
        return QSize(wide, super().sizeHint().height())

    def _wide(self) -> int:
        return self.fontMetrics().horizontalAdvance(line_start(self._label))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(grown(_NARROWEST), super().minimumSizeHint().height())

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._elide()

    def _elide(self) -> None:
        room = self.width() - grown(_PADDING)
        begins = line_start(self._label)
        shown = self.fontMetrics().elidedText(begins, Qt.TextElideMode.ElideRight, room)
        self.setText(shown.replace("&", "&&"))
        self.setToolTip("" if shown == self._label else tip(self._label))

    @Slot()
    def _tell(self) -> None:
        self.value_clicked.emit(self.value)


class WrappedChip(Chip):
    """A chip whose label goes on in further lines, broken at blanks and after hyphens.

    A word that is wider than a line is cut, and a label of more than some lines.
    """

    def __init__(self, label: str, value: str, parent: QWidget | None = None) -> None:
        super().__init__(label, value, parent)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    @override
    def sizeHint(self) -> QSize:
        """Return the size on one line, whatever is shown now."""
        hint = super().sizeHint()
        return QSize(hint.width(), hint.height() - self._high(self.text().count("\n")))

    @override
    def hasHeightForWidth(self) -> bool:
        return True

    @override
    def heightForWidth(self, width: int, /) -> int:
        return self.sizeHint().height() + self._high(len(self._lines(width)) - 1)

    @override
    def _elide(self) -> None:
        room, lines = self.width() - grown(_PADDING), self._lines(self.width())
        elide = self.fontMetrics().elidedText
        cut = [elide(each.rstrip(), Qt.TextElideMode.ElideRight, room) for each in lines]
        self.setText("\n".join(cut).replace("&", "&&"))
        is_whole = "".join(lines) == self._label and cut == [each.rstrip() for each in lines]
        self.setToolTip("" if is_whole else tip(self._label))

    def _high(self, lines: int) -> int:
        return lines * self.fontMetrics().lineSpacing()

    def _lines(self, width: int) -> list[str]:
        """Return the lines of the label in `width` pixels; the last has all that is left."""
        room, wide = width - grown(_PADDING), self.fontMetrics().horizontalAdvance
        lines = [""]
        for word in _WORD.findall(line_start(self._label)):
            fits = wide((lines[-1] + word).rstrip()) <= room
            if fits or not lines[-1] or len(lines) == _MOST_LINES:
                lines[-1] += word
            else:
                lines.append(word)
        return lines
