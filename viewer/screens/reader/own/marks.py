"""The reader's stars, highlights and notes on the page: signs beside the text, colour in it."""

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, override

from PySide6.QtCore import QEvent, QObject, Slot
from PySide6.QtGui import QHelpEvent, QMouseEvent, QTextCursor
from PySide6.QtWidgets import QTextEdit, QToolTip

from viewer.screens.reader.find.mark_painter import MarkPainter
from viewer.screens.reader.margin.numbers import DIGITS
from viewer.screens.reader.margin.side_notes import SideNotes
from viewer.screens.reader.own.pointed_words import PointedWords
from viewer.screens.reader.speech.part_announcer import PartAnnouncer
from viewer.screens.reader.text.canvas import Canvas
from viewer.screens.reader.text.layout import DocumentLayout
from viewer.ui.look.look import Look
from viewer.ui.look.tooltips import tip

_KEEP = QTextCursor.MoveMode.KeepAnchor

if TYPE_CHECKING:
    from viewer.notebook.service.marks import KeptMarks
    from viewer.screens.reader.own.highlights import HighlightPainter
    from viewer.screens.reader.own.signs import Signs


class OwnMarks(PointedWords):
    """Draws the reader's marks in a document. `show` connects it to the notebook."""

    def __init__(
        self,
        look: Look,
        canvas: Canvas,
        marking: MarkPainter,
        aloud: PartAnnouncer,
        beside: SideNotes,
    ) -> None:
        super().__init__(canvas)
        self._look = look
        self._marking = marking
        self._aloud = aloud
        self._beside = beside
        self._marks: KeptMarks | None = None
        self._lighting: HighlightPainter | None = None
        self.signs: Signs | None = None

    def set_layout(self, layout: DocumentLayout) -> None:
        """Show the marks of the document in `layout`."""
        self._layout = layout
        if self.signs is not None:
            self.signs.set_layout(layout)
        self._find()

    def show(self, marks: "KeptMarks") -> None:
        """Show `marks` from now on."""
        from viewer.screens.reader.own.highlights import HighlightPainter  # noqa: PLC0415  not needed without a notebook
        from viewer.screens.reader.own.signs import Signs  # noqa: PLC0415

        self._marks, self._lighting = marks, HighlightPainter(self._look)
        self._marking.below = self._painted
        self._beside.own = self._notes
        self._aloud.kept = self.words
        self.signs = Signs(self._look, self._canvas, self._told)
        self.signs.star_wanted.connect(marks.stars.wanted)
        self.signs.note_wanted.connect(self._show_note)
        if self._layout is not None:
            self.signs.set_layout(self._layout)
        self._canvas.viewport().installEventFilter(self)
        self._canvas.resized.connect(self.signs.place)
        self._beside.numbers_shown.connect(self._keep_beside)
        self._keep_beside(self._beside.shown[-1])
        marks.changed.connect(self._take)
        self._find()
        self._beside.fill()

    def words(self, name: str) -> tuple[str, ...]:
        """Return one line of text for each mark on `name`."""
        from viewer.notebook.wording.mark_words import kept_words  # noqa: PLC0415

        return tuple(kept_words(self._kept.get(name, ())))

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Repaint signs when the text is painted, and show the tooltips of highlights."""
        if event.type() is QEvent.Type.Paint and self.signs is not None:
            self.signs.update()
        elif isinstance(event, QMouseEvent) and event.type() is QEvent.Type.MouseButtonPress:
            self.point_at(event)
        elif isinstance(event, QHelpEvent):
            told = self._told(self._name_at(event)) if self._is_lit(event) else ""
            QToolTip.showText(event.globalPos(), tip(told), self._canvas)
        return super().eventFilter(watched, event)

    def _told(self, name: str) -> str:
        return "\n".join(self.words(name))

    @Slot(str)
    def _show_note(self, name: str) -> None:
        """Choose the passage, whose notes the right pane shows."""
        if self._layout is not None:
            self._canvas.clicked_at.emit(self._layout.stretches[name].begin)

    @Slot(bool)
    def _keep_beside(self, shown: bool) -> None:
        """Leave room for the passage numbers."""
        if self.signs is not None:
            self.signs.keep_beside(DIGITS if shown else 0)

    @Slot(object)
    def _take(self, passages: frozenset[str]) -> None:
        """Show the changed marks of `passages` that are laid out."""
        here = passages.intersection(self._layout.stretches) if self._layout else ()
        if here:
            self._find()
            self._beside.fill()
            self._aloud.tell_kept(here)

    def _find(self) -> None:
        if self._marks is None or self._layout is None or self.signs is None:
            return
        self._kept = self._marks.on(self._layout.stretches)
        self.signs.show_kept(self._kept)
        self._marking.paint()

    def _notes(self) -> Mapping[str, Sequence[str]]:
        """Return the reader's notes as the margin shows them, by passage."""
        from viewer.notebook.wording.mark_words import note_line  # noqa: PLC0415

        told = {
            name: [note_line(mark.entry.note) for mark in marks if mark.entry.note]
            for name, marks in self._kept.items()
        }
        return {name: notes for name, notes in told.items() if notes}

    def _painted(self, near: range) -> list[QTextEdit.ExtraSelection]:
        if self._lighting is None or self._layout is None:
            return []
        return self._lighting.painted(self._layout, self._kept, near)

    def _name_at(self, event: QHelpEvent) -> str:
        position = self._canvas.cursorForPosition(event.pos()).position()
        return self._layout.name_at(position) if self._layout else ""

    def _is_lit(self, event: QHelpEvent) -> bool:
        """Return whether the pointer is on highlighted words."""
        at = self._canvas.cursorForPosition(event.pos()).position()
        return any(
            each.cursor.selectionStart() <= at < each.cursor.selectionEnd()
            for each in self._painted(self._marking.near)
        )
