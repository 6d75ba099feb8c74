"""Joins the find bar to the marks in the text."""

from PySide6.QtCore import QObject, Slot

from viewer.reader.canvas import Canvas
from viewer.reader.find_bar import FindBar
from viewer.reader.marking import Marking


class Finding(QObject):
    """Marks what is typed into the bar, and goes from one place to the next."""

    def __init__(self, bar: FindBar, marking: Marking, canvas: Canvas, parent: QObject) -> None:
        super().__init__(parent)
        self._bar = bar
        self._marking = marking
        self._canvas = canvas
        marking.counted.connect(bar.show_count)
        bar.sought.connect(self._find)
        bar.next_wanted.connect(self.go_on)
        bar.previous_wanted.connect(self.go_back)
        bar.closed.connect(self.close)

    def open(self) -> None:
        """Let the reader look for words in the document."""
        self._bar.open()
        if self._bar.text:
            self._find(self._bar.text)

    @Slot()
    def close(self) -> None:
        """Put the bar away and stay where one is."""
        self._bar.hide()
        self._marking.clear()
        self._canvas.setFocus()

    @Slot()
    def go_on(self) -> None:
        """Go to the next marked words, round the end."""
        self._marking.step(1)

    @Slot()
    def go_back(self) -> None:
        """Go to the marked words before, round the beginning."""
        self._marking.step(-1)

    def find_again(self) -> None:
        """Mark what is sought in the text as it has become, and stay where one is."""
        if not self._bar.isHidden():
            self._marking.find_again(self._bar.text)

    @Slot(str)
    def _find(self, sought: str) -> None:
        self._marking.find(sought, self._canvas.first_position)
