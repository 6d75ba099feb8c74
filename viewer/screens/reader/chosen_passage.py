"""The chosen passage of a document."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from viewer.screens.reader.scroll_position import passage_read
from viewer.screens.reader.text.canvas import Canvas
from viewer.screens.reader.text.layout import DocumentLayout
from viewer.screens.reader.text.stretches import Stretch

_SOON = 150  # ms from a scroll until it is looked whether the chosen passage is still in sight


class ChosenPassage(QObject):
    """Keeps the id of the chosen passage or footnote, and the bar beside it.

    Words that are selected are those of the chosen passage, or it is one of those that they are of:
    an act on the selection and one on the chosen passage are about the same.

    `left_behind` is sent when the choice moves past the last passage laid out (1) or the first
    (-1).

    `scrolled_to` is the id of what is at the top of the page once the chosen passage is out of
    sight, else "". When that has changed, `scrolled_away` is sent, with the id of that passage.
    """

    passage_chosen = Signal(str)
    left_behind = Signal(int)
    scrolled_away = Signal(str)

    def __init__(self, canvas: Canvas, parent: QObject) -> None:
        super().__init__(parent)
        self._canvas = canvas
        self._layout: DocumentLayout | None = None
        self.name = self.scrolled_to = ""
        self._soon = QTimer(self, interval=_SOON, singleShot=True)
        self._soon.timeout.connect(self._look)
        canvas.clicked_at.connect(self.choose_at)
        canvas.words_selected.connect(self._choose_selected)
        canvas.verticalScrollBar().valueChanged.connect(self._look_soon)
        canvas.arrived.connect(self._look_soon)

    def set_layout(self, layout: DocumentLayout) -> None:
        """Choose in `layout` from now on."""
        self._layout = layout

    @property
    def _stretches(self) -> dict[str, Stretch]:
        return self._layout.stretches if self._layout else {}

    def choose(self, name: str) -> None:
        """Choose `name` if it is in this document."""
        stretch = self._stretches.get(name)
        if stretch:
            if name != self.name:
                self.come_here()
                if name not in self._selected:
                    self._canvas.deselect()
            self.name = name
            self._canvas.mark_chosen(stretch.begin, stretch.end)
            self.passage_chosen.emit(name)

    @property
    def _selected(self) -> Sequence[str]:
        """The ids of what words are selected of."""
        selected = self._canvas.selected
        return selected.passages if selected else ()

    @Slot()
    def _choose_selected(self) -> None:
        """Choose the first passage of which words were selected, unless the chosen one is one."""
        selected = self._selected
        if selected and self.name not in selected:
            self.choose(selected[0])

    def come_here(self) -> None:
        """Take the page for where the reader went: nothing of it is scrolled to yet."""
        self.scrolled_to = ""
        self._look_soon()

    def choose_again(self) -> None:
        """Choose the same passage again, since its position has changed."""
        self.choose(self.name)

    def choose_near(self, names: Sequence[str]) -> None:
        """Where the chosen passage is gone, choose that after it in `names`, or the last before."""
        if self.name and self.name not in self._stretches:
            at = names.index(self.name) if self.name in names else 0
            near = (*names[at:], *reversed(names[:at]))
            self.choose(next((name for name in near if name in self._stretches), ""))

    @Slot()
    def stay_in_sight(self) -> None:
        """Scroll to the chosen passage: it was chosen from afar, or the page is smaller now."""
        if self.name in self._stretches:
            self._canvas.reveal(self._stretches[self.name].start.position())

    def reveal(self, name: str) -> None:
        """Choose `name` and scroll to its beginning."""
        self.choose(name)
        self._canvas.reveal(self._stretches[name].start.position())

    @Slot(int)
    def choose_at(self, position: int) -> None:
        """Choose the passage at `position` in the text."""
        name = self._layout.name_at(position) if self._layout else ""
        if name:
            self.choose(name)

    def point_at(self, heading: str) -> None:
        """Paint the bar beside `heading`, if it is in this document: no passage is chosen then."""
        if self._layout is not None and heading in self._layout.headings:
            self._canvas.deselect()
            self.name = ""
            self._canvas.mark_chosen(*self._layout.extent(heading))
            self.scrolled_away.emit("")

    @Slot()
    def choose_next(self) -> None:
        """Choose the passage after the chosen one."""
        self._choose_by(1)

    @Slot()
    def choose_previous(self) -> None:
        """Choose the passage before the chosen one."""
        self._choose_by(-1)

    def _choose_by(self, step: int) -> None:
        names = list(self._stretches)
        at = names.index(self.name) + step if self.name in names else 0
        if 0 <= at < len(names):
            self._canvas.place_cursor(self._stretches[names[at]].start.position())
            self.reveal(names[at])
        else:
            self.left_behind.emit(step)

    def choose_from(self, position: int) -> None:
        """Choose the first passage that begins at `position` or below, without scrolling to it."""
        stretches = self._stretches.items()
        self.choose(next((name for name, each in stretches if each.begin >= position), ""))

    def choose_end(self, step: int) -> None:
        """Choose the first passage laid out, or the last one for a negative `step`."""
        self.choose(next(iter(self._stretches) if step > 0 else reversed(self._stretches), ""))

    def come_from(self, step: int) -> None:
        """Choose the first passage laid out, or the last one, and scroll to its beginning."""
        self.choose_end(step)
        self.stay_in_sight()

    @property
    def read(self) -> str:
        """The passage that the reader seems to be at, or ""."""
        return passage_read(self._canvas, self._layout, self.name) if self._layout else ""

    @Slot()
    def _look_soon(self) -> None:
        if not self._soon.isActive():  # a long scroll is looked at now and then
            self._soon.start()

    @Slot()
    def _look(self) -> None:
        """Note what is at the top of the page, unless the text is on its way to a place."""
        if self._layout is None or not self._canvas.shows(self._layout.text):
            return
        seen = self._scrolled_to(self._layout)
        if seen != self.scrolled_to:
            self.scrolled_to = seen
            self.scrolled_away.emit(self.name)

    def _scrolled_to(self, layout: DocumentLayout) -> str:
        first, last = self._canvas.positions_seen
        if self.name not in self._stretches:
            is_here = self._canvas.verticalScrollBar().value() == 0
        else:
            begin, end = layout.extent(self.name)
            is_here = begin <= last and first <= end
        return "" if is_here else layout.above(first) or layout.whole.id
