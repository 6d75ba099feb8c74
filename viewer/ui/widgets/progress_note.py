"""A line that says what is running and how far it is, with a bar and a cancel button."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from viewer.ui.widgets.labels.whole_label import WholeLabel

_PARTS = 1_000  # steps of the bar: a number of bytes could exceed its range
_THICK, _LONG = 6, 220  # pixels of the bar
_ROUND = 32  # pixels round the words on a page


class ProgressNote(QWidget):
    """Shows progress and emits `stop_wanted` at Cancel.

    If `upright`, it stands in the middle of a page, else it is a line at the foot of one.
    """

    stop_wanted = Signal()

    def __init__(self, *, upright: bool = False) -> None:
        super().__init__()
        self.setObjectName("" if upright else "progressNote")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground, not upright)
        self._said = QLabel()
        self._said.setTextFormat(Qt.TextFormat.PlainText)
        self._said.setWordWrap(True)
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setFixedHeight(_THICK)
        self._bar.setAccessibleName(self.tr("How far it is"))
        self._stop = QPushButton(self.tr("Cancel"))
        self._stop.setAutoDefault(False)
        self._stop.clicked.connect(self.stop_wanted)
        self._lay_out(upright=upright)
        self.hide()

    def _lay_out(self, *, upright: bool) -> None:
        way = QBoxLayout.Direction
        layout = QBoxLayout(way.TopToBottom if upright else way.LeftToRight, self)
        layout.setSpacing(16)
        if upright:
            self._said.setAlignment(Qt.AlignmentFlag.AlignCenter)
            self._said.setProperty("role", "soft")
            self._bar.setFixedWidth(_LONG)
            layout.setContentsMargins(48, 0, 48, 0)
            layout.addWidget(self._said)
            for part in (self._bar, self._stop):
                layout.addWidget(part, 0, Qt.AlignmentFlag.AlignHCenter)
        else:
            self._bar.setMaximumWidth(_LONG)
            layout.setContentsMargins(24, 6, 16, 6)
            layout.addWidget(self._said, 2)
            layout.addWidget(self._bar, 1)
            layout.addWidget(self._stop)

    @property
    def said(self) -> str:
        """The words shown, or "" if it is hidden."""
        return "" if self.isHidden() else self._said.text()

    @property
    def has_focus(self) -> bool:
        """Whether the cancel button has the focus."""
        return self._stop.hasFocus()

    @property
    def part(self) -> float:
        """The part that is done, from 0 to 1."""
        return self._bar.value() / _PARTS

    def show_progress(self, words: str, part: float | None) -> None:
        """Show `words`, and the `part` that is done, from 0 to 1; None where that is not known."""
        self._bar.setRange(0, _PARTS)
        self._bar.setVisible(part is not None)
        self._bar.setValue(round((part or 0) * _PARTS))
        if words != self._said.text():
            self._said.setText(words)
            self._said.setAccessibleName(words)
        if self.isHidden():
            self.show()
            told = QAccessibleEvent(self._said, QAccessible.Event.Alert)
            QAccessible.updateAccessibility(told)


class WaitingPage(QWidget):
    """Stands in place of the archive while it loads: what is awaited, and its progress."""

    def __init__(self) -> None:
        super().__init__()
        self._said = WholeLabel()
        self._said.setTextFormat(Qt.TextFormat.PlainText)
        self._said.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._said.setWordWrap(True)
        self._said.setMargin(_ROUND)
        self._said.setProperty("role", "soft")
        self.progress = ProgressNote(upright=True)
        layout = QVBoxLayout(self)
        layout.addStretch(1)
        layout.addWidget(self._said)
        layout.addWidget(self.progress)
        layout.addStretch(1)

    @property
    def words(self) -> str:
        """The words shown in place of the archive."""
        return "" if self.isHidden() else self.progress.said or self._said.text()

    def say(self, text: str) -> None:
        """Show `text`; "" for none."""
        self._said.setText(text)
        self._said.keep_lines()

    def show_progress(self, words: str, part: float | None) -> None:
        """Show progress in place of the text, until `hide_progress`."""
        self._said.hide()
        self.progress.show_progress(words, part)

    def hide_progress(self) -> None:
        """Show the text again."""
        self.progress.hide()
        self._said.show()
