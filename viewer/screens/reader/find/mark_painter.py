"""Marks words in the page: matches of a search or of the find bar, and coded words."""

from collections.abc import Callable, Mapping
from itertools import islice

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QTextEdit

from index import Document, Span
from viewer.screens.reader.find.mark_place import HeldPosition, MarkPlace, place_of
from viewer.screens.reader.find.marks import (
    Count,
    Run,
    TextMarks,
    count_in,
    find_all,
    hidden_text,
    occurs_in,
)
from viewer.screens.reader.text.broken_lines import is_slow
from viewer.screens.reader.text.canvas import Canvas
from viewer.screens.reader.text.layout import DocumentLayout
from viewer.screens.reader.text.stretches import Stretch, selected, selecting
from viewer.ui.look.look import Look
from viewer.ui.look.marked_text import match_look
from viewer.ui.look.match import Match

_MOST_SHOWN = 200  # matches: of more than this, only those near the visible part are painted
_MOST_CODED = 500  # coded spans painted near the visible part; more would not fit there


class MarkPainter(QObject):
    """Paints the marks on one canvas. `come_to` carries the position of the match gone to.

    `below` returns the reader's highlights in passages with these numbers, to be painted first.
    `counted` carries a `Count`; `left_behind` tells that a step leads out of this portion.
    """

    come_to = Signal(int)
    counted = Signal(object)
    left_behind = Signal(int)

    def __init__(self, canvas: Canvas, look: Look, parent: QObject) -> None:
        super().__init__(parent)
        self._canvas = canvas
        self._look = look
        self._layout: DocumentLayout | None = None
        self._matches: Mapping[str, Match] = {}
        self._sought = ""
        self._themes_shown = False
        self.near = range(0)  # the numbers of the passages near the visible part at the last paint
        self._bright = ""
        self._marks = TextMarks()
        self._length = 0  # the length of the text in which the marks are
        self.below: Callable[[range], list[QTextEdit.ExtraSelection]] = _nothing
        self._at: HeldPosition | None = None  # of the current match
        self._place = MarkPlace()  # that match, in any layout
        self._reach = (0, -1)  # the positions from and to which marks were painted
        canvas.verticalScrollBar().valueChanged.connect(self._scroll)
        canvas.arrived.connect(self._paint_there)

    def set_layout(self, layout: DocumentLayout) -> None:
        """Mark in `layout`, at the next refresh, what was marked in the one before."""
        self._layout = layout
        self._marks = TextMarks(self._runs())
        self._marks.here = self._place.find_in(layout, self._marks)
        current = self._marks.current
        self._at = HeldPosition(layout.text, current[0]) if current else None
        if self._sought:
            self._tell()

    def show_matches(self, matches: Mapping[str, Match], name: str = "", number: int = 0) -> None:
        """Mark `matches`, by id, and go to match `number` of `name`, if it is in this layout."""
        self._matches, self._sought = matches, ""
        wanted = self._places({name: matches.get(name, Match()).only(number)})
        start = wanted[0][0] if wanted else None
        self._marks = TextMarks(self._runs(), start_at=start)
        self._arrive()

    @property
    def has_matches(self) -> bool:
        """Whether matches of a search are marked."""
        return bool(self._matches)

    @property
    def position(self) -> int | None:
        """The position of the current match, or None."""
        return self._marks.current[0] if self._marks.current else None

    def clear(self) -> None:
        """Remove the marks of matches."""
        self.show_matches({})

    def find(self, sought: str, position: int) -> None:
        """Mark all matches of `sought`, and go to the first at or after `position`."""
        self._matches, self._sought = {}, sought
        self._marks = TextMarks(self._runs(), start_at=position)
        self._arrive()

    @Slot()
    def mark_again(self) -> None:
        """Mark the same words again after a change of the text, and keep the current match."""
        start = self._at.now if self._at else None
        self._marks = TextMarks(self._runs(), start_at=start)
        if self._sought:
            self._tell()
        self.refresh()

    def step(self, by: int) -> None:
        """Go `by` matches on, or emit `left_behind` at the last, or first, match of a portion."""
        if self._layout is not None and self._layout.is_portion and self._marks.is_last(by):
            self.left_behind.emit(by)
        else:
            self.go_round(by)

    def go_round(self, by: int) -> None:
        """Go `by` matches on, around the ends."""
        self._marks.step(by)
        self._arrive()

    def come_from(self, by: int) -> None:
        """Go to the first match, or to the last one for a negative `by`."""
        self._marks.here = -1 if by > 0 else 0
        self.go_round(by)

    def occurs_in(self, document: Document) -> bool:
        """Return whether `document` has anything to mark."""
        if self._sought:
            return occurs_in(document, self._sought)
        return any(passage.id in self._matches for passage in document.passages())

    def show_coded(self, shown: bool) -> None:
        """Underline coded words, or not."""
        self._themes_shown = shown
        self.refresh()

    @Slot(str)
    def brighten(self, name: str) -> None:
        """Show the words of `name` in full ink if they are pale; all others become pale again."""
        bright = name if self._layout is not None and self._layout.is_pale(name) else ""
        if bright != self._bright:
            self._bright = bright
            self.paint()

    def refresh(self) -> None:
        """Paint the marks in the present colours, also on the scroll bar."""
        self.paint()
        self._canvas.show_on_bar([start for start, _end in self._marks.runs], self.position)

    def paint(self) -> None:
        """Paint the marks near what is seen, and few others: Qt breaks all lines down to each."""
        if self._canvas.aim is not None:
            return  # it arrives later
        self._reach = self._canvas.positions_near
        match, here, underline, bright = _formats(self._look)
        with selecting(self._canvas.document()):
            shown = [selection_of(each, bright) for each in _words_of(self._layout, self._bright)]
            if self._layout is not None:
                self.near = self._layout.numbers_between(*self._reach)
            shown += self.below(self.near)
            coded = _coded(self._layout, self.near) if self._layout and self._themes_shown else []
            shown += [selection_of(cursor, underline) for cursor in coded]
            for number in _painted(self._marks, self._canvas, self._reach):
                cursor = selected(self._canvas.document(), *self._marks.runs[number])
                shown.append(selection_of(cursor, here if number == self._marks.here else match))
        self._canvas.setExtraSelections(shown)

    @Slot()
    def _scroll(self) -> None:
        """Paint the marks that come into sight."""
        if self._has_text:
            first, last = self._canvas.positions_seen
            if first < self._reach[0] or last > self._reach[1]:
                self.paint()

    @Slot()
    def _paint_there(self) -> None:
        if self._has_text:
            self.refresh()

    @property
    def _has_text(self) -> bool:
        """Whether the text is shown that was marked; if it is being changed it is marked after."""
        layout = self._layout
        return layout is not None and self._canvas.shows(layout.text, of=self._length)

    def _arrive(self) -> None:
        current = self._marks.current
        self._at = HeldPosition(self._canvas.document(), current[0]) if current else None
        self._place = place_of(self._layout, self._marks)
        if current is not None:
            self.come_to.emit(current[0])
            self._canvas.reveal(current[0])
        self._tell()
        if current is None or not self._has_text:  # else it was painted on arrival
            self.refresh()

    def _tell(self) -> None:
        layout, total, here = self._layout, len(self._marks.runs), self._marks.here + 1
        if layout is None:
            return
        folded = _count_folded(layout, self._sought)
        is_elsewhere = layout.is_portion and not total and self.occurs_in(layout.whole)
        hidden = (
            None if total or folded else hidden_text(layout.whole, self._sought, layout.reading)
        )
        self.counted.emit(Count(here, total, folded, layout.is_portion, is_elsewhere, hidden))

    def _runs(self) -> list[Run]:
        """Return the runs to mark in the present text."""
        self._length = self._layout.text.characterCount() if self._layout else 0
        if self._sought and self._layout is not None:
            return find_all(self._layout.text, self._sought)
        return self._places(self._matches)

    def _places(self, matches: Mapping[str, Match]) -> list[Run]:
        found = ((name, part) for name, each in matches.items() for part in each.parts)
        places = ((self._stretch_of(name, part), part.spans) for name, part in found)
        return [place.run(span) for place, spans in places if place for span in spans]

    def _stretch_of(self, name: str, found: Match) -> Stretch | None:
        """Return the stretch with the words of `found`: `name` itself or its translation."""
        if self._layout is None:
            return None
        if found.translation is None:
            return self._layout.stretches.get(name)
        below = self._layout.below.get(name)
        return below if below is not None and below.text == found.translation.text else None


def _count_folded(layout: DocumentLayout, sought: str) -> int:
    """Return how often `sought` occurs in folded words."""
    held = layout.stretches.values()
    return count_in((each.text for each in held if each.folded and not each.replaced), sought)


def _painted(marks: TextMarks, canvas: Canvas, reach: Run) -> range:
    """Return the indices of the marks to paint: those within `reach`, or few that are all near."""
    runs = marks.runs
    if len(runs) <= _MOST_SHOWN and not (runs and is_slow(canvas.document(), runs[-1][1])):
        return range(len(runs))
    return marks.between(*reach)


def _formats(look: Look) -> tuple[QTextCharFormat, ...]:
    """Return the formats of a match, of the current one, of coded words, and of bright ones."""
    match, here = match_look(look), match_look(look)
    here.setBackground(look.colour("match_here"))
    here.setFontUnderline(True)  # for readers who cannot tell the two colours apart
    underline, bright = QTextCharFormat(), QTextCharFormat()
    underline.setUnderlineStyle(QTextCharFormat.UnderlineStyle.DotLine)
    underline.setUnderlineColor(look.colour("accent"))
    bright.setForeground(look.colour("ink"))
    return match, here, underline, bright


def _words_of(layout: DocumentLayout | None, name: str) -> list[QTextCursor]:
    """Return selections of the words of `name` and of their translation."""
    found = (layout.stretches.get(name), layout.below.get(name)) if layout else ()
    parts = filter(None, found)
    return [words for part in parts for words in part.selections(Span(0, len(part.text)))]


def _coded(layout: DocumentLayout, near: range) -> list[QTextCursor]:
    """Return selections of coded words in the passages with the numbers `near`."""
    coded = (
        selection
        for name in layout.names[near.start : near.stop]
        if name in layout.passages and not layout.stretches[name].folded
        for coding in layout.passages[name].codings
        for selection in layout.stretches[name].selections(Span(coding.start, coding.end))
    )
    return list(islice(coded, _MOST_CODED))


def _nothing(_near: range) -> list[QTextEdit.ExtraSelection]:
    """Return nothing to paint."""
    return []


def selection_of(cursor: QTextCursor, look: QTextCharFormat) -> QTextEdit.ExtraSelection:
    """Return the object with which Qt shows the words of `cursor` in `look`."""
    selection = QTextEdit.ExtraSelection()
    selection.cursor = cursor
    selection.format = look
    return selection
