"""Marks words in the page: what a search found, what is sought in it, and what is coded."""

from collections.abc import Iterable, Mapping

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QTextEdit

from index import Passage, Span
from viewer.kit.look import Look
from viewer.kit.marked_text import match_look
from viewer.reader.canvas import Canvas
from viewer.reader.layout import DocumentLayout
from viewer.reader.marks import Marks, find_all


class Marking(QObject):
    """The marks on one canvas. `come_to` tells the position of the match one was led to."""

    come_to = Signal(int)
    counted = Signal(int, int)

    def __init__(self, canvas: Canvas, look: Look, parent: QObject) -> None:
        super().__init__(parent)
        self._canvas = canvas
        self._look = look
        self._layout: DocumentLayout | None = None
        self._matches: Mapping[str, tuple[Span, ...]] = {}
        self._coded: tuple[Passage, ...] = ()
        self._underlined: list[QTextCursor] = []
        self._bright = ""
        self._marks = Marks()

    def set_layout(self, layout: DocumentLayout) -> None:
        """Mark in `layout`, at the next refresh, what was to be marked in the one before."""
        self._layout = layout
        self._marks = Marks(self._selections(self._matches))
        self._find_coded()

    def show_matches(
        self, matches: Mapping[str, tuple[Span, ...]], name: str = "", number: int = 0
    ) -> None:
        """Mark `matches`, id -> spans, and stand at the match `number` in `name`, if it is here."""
        self._matches = matches
        wanted = self._selections({name: matches.get(name, ())[number : number + 1]})
        start = wanted[0].selectionStart() if wanted else None
        self._marks = Marks(self._selections(matches), start_at=start)
        self._arrive()

    def clear(self) -> None:
        """Mark no words any more."""
        self.show_matches({})

    def find(self, sought: str, position: int) -> None:
        """Mark `sought` wherever it stands, and go to the first at or after `position`."""
        if self._layout is not None:
            self._matches = {}
            self._marks = Marks(find_all(self._layout.text, sought), start_at=position)
            self._arrive()

    def find_again(self, sought: str) -> None:
        """Mark `sought` in the text as it has become, and stay where one is."""
        if self._layout is not None:
            here = self._marks.current
            start = here.selectionStart() if here else None
            self._marks = Marks(find_all(self._layout.text, sought), start_at=start)
            self.counted.emit(self._marks.here + 1, len(self._marks.cursors))
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

    def brighten(self, name: str) -> None:
        """Show the pale words of `name` in full ink, and no others."""
        if name != self._bright:
            self._bright = name
            self.refresh()

    def refresh(self) -> None:
        """Show the marks in the colours that are now in force."""
        match, here = match_look(self._look), match_look(self._look)
        here.setBackground(self._look.colour("match_here"))
        here.setFontUnderline(True)  # who does not see the one colour from the other sees this
        underline = QTextCharFormat()
        underline.setUnderlineStyle(QTextCharFormat.UnderlineStyle.DotLine)
        underline.setUnderlineColor(self._look.colour("accent"))
        bright = QTextCharFormat()
        bright.setForeground(self._look.colour("ink"))
        shown = [_selection(cursor, bright) for cursor in self._words_of(self._bright)]
        shown += [_selection(cursor, underline) for cursor in self._underlined]
        for number, cursor in enumerate(self._marks.cursors):
            shown.append(_selection(cursor, here if number == self._marks.here else match))
        self._canvas.setExtraSelections(shown)
        current = self._marks.current
        starts = [cursor.selectionStart() for cursor in self._marks.cursors]
        self._canvas.show_on_bar(starts, current.selectionStart() if current else None)

    def _arrive(self) -> None:
        cursor = self._marks.current
        if cursor is not None:
            self.come_to.emit(cursor.selectionStart())
            self._canvas.reveal(cursor.selectionStart())
        self.counted.emit(self._marks.here + 1, len(self._marks.cursors))
        self.refresh()

    def _find_coded(self) -> None:
        stretches = self._layout.stretches if self._layout else {}
        self._underlined = self._selections(
            {
                passage.id: tuple(Span(coding.start, coding.end) for coding in passage.codings)
                for passage in self._coded
                if passage.id in stretches and not stretches[passage.id].folded
            }
        )

    def _words_of(self, name: str) -> list[QTextCursor]:
        stretch = self._layout.stretches.get(name) if self._layout else None
        return [stretch.select(Span(0, len(stretch.text)))] if stretch else []

    def _selections(self, matches: Mapping[str, tuple[Span, ...]]) -> list[QTextCursor]:
        stretches = self._layout.stretches if self._layout else {}
        return [
            stretches[name].select(span)
            for name, spans in matches.items()
            if name in stretches
            for span in spans
        ]


def _selection(cursor: QTextCursor, look: QTextCharFormat) -> QTextEdit.ExtraSelection:
    selection = QTextEdit.ExtraSelection()
    selection.cursor = cursor
    selection.format = look
    return selection
