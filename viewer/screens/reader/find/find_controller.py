"""Connects the find bar and the marks on the page."""

from PySide6.QtCore import QObject, Slot

from viewer.screens.reader.find.find_bar import FindBar
from viewer.screens.reader.find.mark_painter import MarkPainter
from viewer.screens.reader.find.marks import Count
from viewer.screens.reader.scroll_position import HeldWords, held_words
from viewer.screens.reader.text.canvas import Canvas
from viewer.screens.reader.text.layout import DocumentLayout


class FindController(QObject):
    """Opens and closes the find bar, and marks matches during typing."""

    def __init__(self, canvas: Canvas, bar: FindBar, marking: MarkPainter, parent: QObject) -> None:
        super().__init__(parent)
        self._canvas = canvas
        self._bar = bar
        self._marking = marking
        self._layout: DocumentLayout | None = None
        self._begun: HeldWords | None = None  # where the reader was when the bar was opened
        self._has_found = False
        bar.sought.connect(self._find)
        bar.next_wanted.connect(self.go_on)
        bar.previous_wanted.connect(self.go_back)
        bar.closed.connect(self._close)
        marking.counted.connect(bar.show_count)
        marking.counted.connect(self._note)
        marking.come_to.connect(self._uncover)
        bar.hide()

    def set_layout(self, layout: DocumentLayout) -> None:
        """Find in `layout` from now on."""
        self._layout = layout

    @property
    def is_open(self) -> bool:
        """Whether the find bar is open."""
        return not self._bar.isHidden()

    @property
    def sought(self) -> str:
        """The words to find, or "" if the bar is closed."""
        return self._bar.text if self.is_open else ""

    def open(self) -> None:
        """Open the find bar."""
        if not self.is_open and self._layout is not None:
            self._begun = held_words(self._canvas, self._layout)
        self._bar.open()
        if self._bar.text:
            self._find(self._bar.text)

    def resume(self, sought: str) -> None:
        """Find `sought` again, without taking the focus."""
        if sought:
            self._bar.resume(sought)

    def put_away(self) -> None:
        """Hide the find bar: other marks are shown now."""
        self._bar.hide()

    def close(self) -> bool:
        """Close the find bar; return whether it was open.

        The page stays at the match, and where nothing was found it is back where it was before.
        """
        was_open = self.is_open
        if was_open:
            self._go_back_unless_found()
            self.put_away()
            self._marking.clear()
            self._canvas.setFocus()
        return was_open

    def _go_back_unless_found(self) -> None:
        if self._bar.text and not self._has_found and self._begun and self._layout is not None:
            self._begun.restore(self._canvas, self._layout)
        self._begun = None

    @Slot(object)
    def _note(self, count: Count) -> None:
        self._has_found = bool(count.total)

    @Slot()
    def _close(self) -> None:
        self.close()

    @Slot()
    def go_on(self) -> None:
        """Go to the next match; from the last to the first."""
        self._marking.step(1)

    @Slot()
    def go_back(self) -> None:
        """Go to the previous match; from the first to the last."""
        self._marking.step(-1)

    @Slot(int)
    def _uncover(self, position: int) -> None:
        """Select nothing where the match at `position` would not be seen in the selection."""
        cursor = self._canvas.textCursor()
        if cursor.selectionStart() <= position < cursor.selectionEnd():
            self._canvas.place_cursor(position)

    @Slot(str)
    def _find(self, sought: str) -> None:
        first, end = self._canvas.positions_seen
        chosen = self._canvas.chosen_span[0]
        self._marking.find(sought, chosen if first <= chosen < end else first)
