"""The words and highlights that the reader selected or clicked."""

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtGui import QMouseEvent, QTextCursor

from index import Span
from viewer.screens.reader.selected_words import (
    PlaceOfText,
    Words,
    picked,
    place_of_text,
    whole_words,
)
from viewer.screens.reader.text.canvas import Canvas
from viewer.screens.reader.text.layout import DocumentLayout

if TYPE_CHECKING:
    from viewer.notebook.service.marks import Mark

_KEEP = QTextCursor.MoveMode.KeepAnchor


class PointedWords(QObject):
    """Holds them for one page, with the marks of its document."""

    def __init__(self, canvas: Canvas) -> None:
        super().__init__(canvas)
        self._canvas = canvas
        self._layout: DocumentLayout | None = None
        self._kept: Mapping[str, Sequence[Mark]] = {}
        self._clicked = -1  # the position of the last click in the text, or -1
        canvas.clicked_at.connect(self._note_click)

    @property
    def picked(self) -> tuple[Words, ...]:
        """The selected words, by passage."""
        return picked(self._canvas.textCursor(), self._layout) if self._layout else ()

    @property
    def picked_whole(self) -> tuple[Words, ...]:
        """The selected words, extended to whole words: entries begin and end at word boundaries."""
        layout = self._layout
        if layout is None:
            return ()
        return tuple(whole_words(each, layout.stretches[each[0]].text) for each in self.picked)

    @property
    def has_selection(self) -> bool:
        """Whether anything is selected, whether words of a passage or not."""
        return self._canvas.textCursor().hasSelection()

    @property
    def place_of_text(self) -> PlaceOfText | None:
        """Where the original is if only words of translations are selected, else None."""
        layout = self._layout
        return place_of_text(self._canvas.textCursor(), layout) if layout is not None else None

    def highlights(self, chosen: str) -> tuple["Mark", ...]:
        """Return the highlights in the selection or at the last click.

        Else return those of the passage `chosen`.
        """
        meant = self.picked or self._clicked_in(chosen)
        return self.pointed(chosen) if meant else tuple(self._lit(chosen))

    def pointed(self, chosen: str) -> tuple["Mark", ...]:
        """Return the highlights in the selection, or at the last click in the passage `chosen`."""
        meant = self.picked or self._clicked_in(chosen)
        return tuple(mark for name, span in meant for mark in self._lit(name, span))

    def select(self, name: str, span: Span) -> None:
        """Select the words at `span` of the passage `name`, in sight."""
        stretch = self._layout.stretches.get(name) if self._layout else None
        if stretch is not None and not stretch.folded:
            self._canvas.setTextCursor(stretch.select(span))

    def deselect(self) -> None:
        """Clear the selection, so that a new highlight is visible."""
        self._canvas.deselect()

    def point_at(self, event: QMouseEvent) -> None:
        """On a right click outside the selection, choose what is under the pointer."""
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
        """Return the letter of the last click, if it is in a highlight."""
        layout = self._layout
        if layout is None or self._clicked < 0 or layout.name_at(self._clicked) != chosen:
            return ()
        letter = QTextCursor(layout.text)
        letter.setPosition(min(self._clicked, layout.text.characterCount() - 2))
        letter.movePosition(QTextCursor.MoveOperation.NextCharacter, _KEEP)
        there = picked(letter, layout)
        return there if any(self._lit(*each) for each in there) else ()

    def _lit(self, name: str, within: Span | None = None) -> list["Mark"]:
        """Return the highlights of a passage, or those that overlap `within`."""
        from viewer.screens.reader.own.highlights import lit  # noqa: PLC0415  not needed without a notebook

        return [
            mark
            for span, mark in lit(self._kept.get(name, ()))
            if within is None or (span.start < within.end and within.start < span.end)
        ]
