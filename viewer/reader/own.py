"""What the reader kept, on the page: stars and letters beside the text, highlights in it."""

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, override

from PySide6.QtCore import QEvent, QObject, Qt, Slot
from PySide6.QtGui import QHelpEvent, QMouseEvent, QTextCursor
from PySide6.QtWidgets import QTextEdit, QToolTip

from index import Span
from viewer.kit.look import Look
from viewer.kit.tips import tip
from viewer.reader.aloud import Aloud
from viewer.reader.beside import Beside
from viewer.reader.canvas import Canvas
from viewer.reader.layout import DocumentLayout
from viewer.reader.marking import Marking
from viewer.reader.picking import Words, is_translation, picked

_KEEP = QTextCursor.MoveMode.KeepAnchor

if TYPE_CHECKING:
    from viewer.keeping.marks import Mark, Marks
    from viewer.reader.lighting import Lighting
    from viewer.reader.signs import Signs


class Own(QObject):
    """Shows it, in whichever document is on the page. Without `marks` there is nothing to show."""

    def __init__(
        self, look: Look, canvas: Canvas, marking: Marking, aloud: Aloud, beside: Beside
    ) -> None:
        super().__init__(canvas)
        self._look = look
        self._canvas = canvas
        self._marking = marking
        self._aloud = aloud
        self._beside = beside
        self._layout: DocumentLayout | None = None
        self._marks: Marks | None = None
        self._lighting: Lighting | None = None
        self.signs: Signs | None = None
        self._kept: Mapping[str, Sequence[Mark]] = {}
        self._clicked = -1  # the position of the last click in the text
        canvas.clicked_at.connect(self._note_click)

    def set_layout(self, layout: DocumentLayout) -> None:
        """Show what is kept of the document that is on the page as `layout`."""
        self._layout = layout
        if self.signs is not None:
            self.signs.set_layout(layout)
        self._find()

    def show(self, marks: "Marks") -> None:
        """Show what `marks` has from now on."""
        from viewer.reader.lighting import Lighting  # noqa: PLC0415  a bare page has none of this
        from viewer.reader.signs import Signs  # noqa: PLC0415

        self._marks, self._lighting = marks, Lighting(self._look)
        self._marking.below = self._painted
        self._aloud.kept = self.words
        self.signs = Signs(self._look, self._canvas, self._told)
        self.signs.star_wanted.connect(marks.stars.wanted)
        if self._layout is not None:
            self.signs.set_layout(self._layout)
        self._canvas.viewport().installEventFilter(self)
        self._canvas.resized.connect(self.signs.place)
        marks.changed.connect(self._take)
        self._find()

    def words(self, name: str) -> tuple[str, ...]:
        """Return what is told of everything kept of `name`, a line each."""
        from viewer.keeping.telling import kept_words  # noqa: PLC0415

        return tuple(kept_words(self._kept.get(name, ())))

    @property
    def picked(self) -> tuple[Words, ...]:
        """The words that are selected, by passage."""
        return picked(self._canvas.textCursor(), self._layout) if self._layout else ()

    @property
    def has_selection(self) -> bool:
        """Whether anything is selected, be it words of a passage or not."""
        return self._canvas.textCursor().hasSelection()

    @property
    def is_translation(self) -> bool:
        """Whether what is selected are words of translations alone."""
        return is_translation(self._canvas.textCursor())

    def highlights(self, chosen: str) -> tuple["Mark", ...]:
        """Return the highlights that are meant: those in what is selected, or clicked at.

        Else those of the passage that is `chosen`.
        """
        meant = self.picked or self._clicked_in(chosen)
        return self.pointed(chosen) if meant else tuple(self._lit(chosen))

    def pointed(self, chosen: str) -> tuple["Mark", ...]:
        """Return the highlights in what is selected, or clicked at in the `chosen` passage."""
        meant = self.picked or self._clicked_in(chosen)
        return tuple(mark for name, span in meant for mark in self._lit(name, span))

    def let_go(self) -> None:
        """Select nothing any more, so that a highlight can be seen."""
        here = self._canvas.textCursor()
        here.setPosition(here.selectionStart())
        self._canvas.setTextCursor(here)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the text wherever it goes, and tell of a highlight that a pointer rests on."""
        if event.type() is QEvent.Type.Paint and self.signs is not None:
            self.signs.update()
        elif isinstance(event, QMouseEvent) and event.type() is QEvent.Type.MouseButtonPress:
            self._point_at(event)
        elif isinstance(event, QHelpEvent):
            told = self._told(self._name_at(event)) if self._is_lit(event) else ""
            QToolTip.showText(event.globalPos(), tip(told), self._canvas)
        return super().eventFilter(watched, event)

    def _point_at(self, event: QMouseEvent) -> None:
        """Choose what is clicked at with the right button, unless it is selected."""
        at = self._canvas.cursorForPosition(event.position().toPoint())
        selection = self._canvas.textCursor()
        inside = selection.selectionStart() <= at.position() <= selection.selectionEnd()
        is_right = event.button() is Qt.MouseButton.RightButton
        if is_right and not (selection.hasSelection() and inside):
            self._canvas.setTextCursor(at)
            self._canvas.clicked_at.emit(at.position())

    @Slot(int)
    def _note_click(self, position: int) -> None:
        self._clicked = position

    def _clicked_in(self, chosen: str) -> tuple[Words, ...]:
        """Return the letter that was clicked at last, where that is in a highlight."""
        layout = self._layout
        if layout is None or self._clicked < 0 or layout.name_at(self._clicked) != chosen:
            return ()
        letter = QTextCursor(layout.text)
        letter.setPosition(min(self._clicked, layout.text.characterCount() - 2))
        letter.movePosition(QTextCursor.MoveOperation.NextCharacter, _KEEP)
        there = picked(letter, layout)
        return there if any(self._lit(*each) for each in there) else ()

    def _lit(self, name: str, within: Span | None = None) -> list["Mark"]:
        """Return the highlights of a passage, or those that have anything of some words."""
        from viewer.reader.lighting import lit  # noqa: PLC0415  a bare page has none of this

        return [
            mark
            for span, mark in lit(self._kept.get(name, ()))
            if within is None or (span.start < within.end and within.start < span.end)
        ]

    def _told(self, name: str) -> str:
        return "\n".join(self.words(name))

    @Slot(object)
    def _take(self, passages: frozenset[str]) -> None:
        """Show what has changed of `passages`, as far as they are here."""
        here = passages.intersection(self._layout.stretches) if self._layout else ()
        if here:
            self._find()
            self._aloud.tell_kept(here)

    def _find(self) -> None:
        if self._marks is None or self._layout is None or self.signs is None:
            return
        self._kept = self._marks.on(self._layout.stretches)
        self.signs.show_kept(self._kept)
        self._marking.paint()
        self._beside.take_own(self._notes())

    def _notes(self) -> Mapping[str, Sequence[str]]:
        """Return the reader's notes as they stand in the margin, by passage."""
        from viewer.keeping.telling import note_line  # noqa: PLC0415

        told = {
            name: [note_line(mark.entry.note) for mark in marks if mark.entry.note]
            for name, marks in self._kept.items()
        }
        return {name: notes for name, notes in told.items() if notes}

    def _painted(self) -> list[QTextEdit.ExtraSelection]:
        if self._lighting is None or self._layout is None:
            return []
        return self._lighting.painted(self._layout, self._kept)

    def _name_at(self, event: QHelpEvent) -> str:
        position = self._canvas.cursorForPosition(event.pos()).position()
        return self._layout.name_at(position) if self._layout else ""

    def _is_lit(self, event: QHelpEvent) -> bool:
        """Return whether a pointer rests on words that are highlighted."""
        at = self._canvas.cursorForPosition(event.pos()).position()
        return any(
            each.cursor.selectionStart() <= at < each.cursor.selectionEnd()
            for each in self._painted()
        )
