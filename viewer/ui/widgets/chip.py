"""A small button for one value among several."""

import re
from typing import override

from PySide6.QtCore import QSize, Signal, Slot
from PySide6.QtGui import QFontMetricsF, QResizeEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from viewer.ui.look.elision import could_fit, elided
from viewer.ui.look.look import grown
from viewer.ui.look.text_cost import line_start
from viewer.ui.look.tooltips import tip

_PADDING = 24  # padding in the style sheet, at 100 %
_SPARE = 4  # words are a little wider than their metrics say
_NARROWEST, _WIDEST = 60, 600  # pixels, at 100 %
_MOST_LINES = 4  # of a label
_WORD = re.compile(r"[^\s-]*-+\s*|[^\s-]+\s*|\s+")  # and where a line may end after it


class Chip(QPushButton):
    """A button that emits its value. A label that does not fit is cut with "…"."""

    value_clicked = Signal(str)

    def __init__(self, label: str, value: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setText(could_fit(label, self.fontMetrics(), grown(_WIDEST)))
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
        metrics = self.fontMetrics()
        return metrics.horizontalAdvance(could_fit(self._label, metrics, grown(_WIDEST)))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(grown(_NARROWEST), super().minimumSizeHint().height())

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._elide()

    def _elide(self) -> None:
        room = self.width() - grown(_PADDING)
        shown = elided(self._label, self.fontMetrics(), room)
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
        self._asked: object = None
        self._broken: dict[int, list[str]] = {}  # the lines, by the width
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
        metrics = self.fontMetrics()
        cut = [elided(each.rstrip(), metrics, room) for each in lines]
        self.setText("\n".join(cut).replace("&", "&&"))
        is_whole = "".join(lines) == self._label and cut == [each.rstrip() for each in lines]
        self.setToolTip("" if is_whole else tip(self._label))

    def _high(self, lines: int) -> int:
        return lines * self.fontMetrics().lineSpacing()

    def _lines(self, width: int) -> list[str]:
        """Return the lines of the label in `width` pixels; the last has all that is left.

        They are kept until the label or its font changes: a layout asks several times.
        """
        asked = self._label, self.font()
        if asked != self._asked:
            self._asked, self._broken = asked, {}
        if width not in self._broken:
            self._broken[width] = self._broken_to(width - grown(_PADDING))
        return self._broken[width]

    def _broken_to(self, room: int) -> list[str]:
        """Return the lines of the label in `room` pixels."""
        wide = QFontMetricsF(self.font()).horizontalAdvance
        lines, taken, blank = [""], 0.0, wide(" ")
        for word in _WORD.findall(line_start(self._label)):
            is_last = len(lines) == _MOST_LINES
            own = 0.0 if is_last and taken > room else wide(word.rstrip())
            if lines[-1] and taken + own > room and not is_last:
                lines.append("")
                taken = 0.0
            lines[-1] += word
            taken += own + blank * (len(word) - len(word.rstrip()))
        return lines
