"""Marks words in the page: what a search found, what is sought in it, and what is coded."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QTextEdit

from index import Passage, Span
from viewer.kit.found import Found
from viewer.kit.look import Look
from viewer.kit.marked_text import match_look
from viewer.reader.canvas import Canvas
from viewer.reader.layout import DocumentLayout, Stretch
from viewer.reader.marks import Marks, Run, count_in, find_all

_MOST_SHOWN = 1_000  # matches: of more, only those near what is seen are painted


class Marking(QObject):
    """The marks on one canvas. `come_to` tells the position of the match one was led to.

    What the reader highlighted, `below`, is painted under all of them.
    `counted` tells which of how many that is, and how many more stand in words that are folded.
    """

    come_to = Signal(int)
    counted = Signal(int, int, int)

    def __init__(self, canvas: Canvas, look: Look, parent: QObject) -> None:
        super().__init__(parent)
        self._canvas = canvas
        self._look = look
        self._layout: DocumentLayout | None = None
        self._matches: Mapping[str, Found] = {}
        self._sought = ""
        self._coded: tuple[Passage, ...] = ()
        self._underlined: list[QTextCursor] = []
        self._bright = ""
        self._marks = Marks()
        self.below: Callable[[], list[QTextEdit.ExtraSelection]] = list
        self._at: QTextCursor | None = None  # where one stands, wherever its words move
        canvas.verticalScrollBar().valueChanged.connect(self._scroll)

    def set_layout(self, layout: DocumentLayout) -> None:
        """Mark in `layout`, at the next refresh, what was to be marked in the one before."""
        self._layout = layout
        self._at = None
        before, self._marks = self._marks, Marks(self._runs())
        if len(before.runs) == len(self._marks.runs):
            self._marks.here = before.here
        if self._sought:
            self._tell()
        self._find_coded()

    def show_matches(self, matches: Mapping[str, Found], name: str = "", number: int = 0) -> None:
        """Mark `matches`, by id, and stand at the match `number` in `name`, if it is here."""
        self._matches, self._sought = matches, ""
        there = matches.get(name, Found())
        one = replace(there, spans=there.spans[number : number + 1])
        wanted = self._selections({name: one})
        start = wanted[0].selectionStart() if wanted else None
        self._marks = Marks(self._runs(), start_at=start)
        self._arrive()

    @property
    def has_matches(self) -> bool:
        """Whether words are marked that a search found."""
        return bool(self._matches)

    def clear(self) -> None:
        """Mark no words any more."""
        self.show_matches({})

    def find(self, sought: str, position: int) -> None:
        """Mark `sought` wherever it stands, and go to the first at or after `position`."""
        self._matches, self._sought = {}, sought
        self._marks = Marks(self._runs(), start_at=position)
        self._arrive()

    @Slot()
    def mark_again(self) -> None:
        """Mark the same words in the text as it has become, and stay where one is."""
        start = self._at.selectionStart() if self._at else None
        self._marks = Marks(self._runs(), start_at=start)
        if self._sought:
            self._tell()
        self.refresh()

    def step(self, by: int) -> None:
        """Go `by` matches on, round the ends."""
        self._marks.step(by)
        self._arrive()

    def show_coded(self, passages: Iterable[Passage]) -> None:
        """Underline what is coded in `passages`."""
        self._coded = tuple(passages)
        self._find_coded()
        self.refresh()

    @Slot(str)
    def brighten(self, name: str) -> None:
        """Show the words of `name`, if they are pale, in full ink, and no others."""
        bright = name if self._layout is not None and self._layout.is_pale(name) else ""
        if bright != self._bright:
            self._bright = bright
            self.paint()

    def refresh(self) -> None:
        """Show the marks in the colours that are now in force."""
        self.paint()
        current = self._marks.current
        starts = [start for start, _end in self._marks.runs]
        self._canvas.show_on_bar(starts, current[0] if current else None)

    def paint(self) -> None:
        """Paint everything that is marked, in the colours that are now in force."""
        match, here = match_look(self._look), match_look(self._look)
        here.setBackground(self._look.colour("match_here"))
        here.setFontUnderline(True)  # who does not see the one colour from the other sees this
        underline, bright = QTextCharFormat(), QTextCharFormat()
        underline.setUnderlineStyle(QTextCharFormat.UnderlineStyle.DotLine)
        underline.setUnderlineColor(self._look.colour("accent"))
        bright.setForeground(self._look.colour("ink"))
        shown = [selection_of(cursor, bright) for cursor in self._words_of(self._bright)]
        shown += self.below()
        shown += [selection_of(cursor, underline) for cursor in self._underlined]
        for number in self._painted():
            cursor = self._cursor(self._marks.runs[number])
            shown.append(selection_of(cursor, here if number == self._marks.here else match))
        self._canvas.setExtraSelections(shown)

    def _painted(self) -> range:
        if len(self._marks.runs) <= _MOST_SHOWN:
            return range(len(self._marks.runs))
        return self._marks.between(*self._canvas.positions_near)

    @Slot()
    def _scroll(self) -> None:
        if len(self._marks.runs) > _MOST_SHOWN:
            self.paint()

    def _arrive(self) -> None:
        current = self._marks.current
        self._at = self._cursor(current) if current else None
        if current is not None:
            self.come_to.emit(current[0])
            self._canvas.reveal(current[0])
        self._tell()
        self.refresh()

    def _tell(self) -> None:
        held = self._layout.stretches.values() if self._layout else ()
        folded = count_in((each.text for each in held if each.folded), self._sought)
        self.counted.emit(self._marks.here + 1, len(self._marks.runs), folded)

    def _cursor(self, run: Run) -> QTextCursor:
        cursor = QTextCursor(self._canvas.document())
        cursor.setPosition(run[0])
        cursor.setPosition(run[1], QTextCursor.MoveMode.KeepAnchor)
        return cursor

    def _runs(self) -> list[Run]:
        """Return where in the text as it is now there is something to mark."""
        if self._sought and self._layout is not None:
            return find_all(self._layout.text, self._sought)
        cursors = self._selections(self._matches)
        return [(cursor.selectionStart(), cursor.selectionEnd()) for cursor in cursors]

    def _find_coded(self) -> None:
        stretches = self._layout.stretches if self._layout else {}
        self._underlined = self._selections(
            {
                passage.id: Found(tuple(Span(each.start, each.end) for each in passage.codings))
                for passage in self._coded
                if passage.id in stretches and not stretches[passage.id].folded
            }
        )

    def _words_of(self, name: str) -> list[QTextCursor]:
        """Return selections of the words of `name` and of their translation."""
        if self._layout is None:
            return []
        found = (self._layout.stretches.get(name), self._layout.below.get(name))
        return [part.select(Span(0, len(part.text))) for part in found if part is not None]

    def _selections(self, matches: Mapping[str, Found]) -> list[QTextCursor]:
        places = ((self._place(name, found), found) for name, found in matches.items())
        return [place.select(span) for place, found in places if place for span in found.spans]

    def _place(self, name: str, found: Found) -> Stretch | None:
        """Return where the words of `found` stand, if they are here: in `name` or below it."""
        if self._layout is None:
            return None
        if found.translation is None:
            return self._layout.stretches.get(name)
        below = self._layout.below.get(name)
        return below if below is not None and below.text == found.translation.text else None


def selection_of(cursor: QTextCursor, look: QTextCharFormat) -> QTextEdit.ExtraSelection:
    """Return how Qt is told to show the words of `cursor` as `look` says."""
    selection = QTextEdit.ExtraSelection()
    selection.cursor = cursor
    selection.format = look
    return selection
