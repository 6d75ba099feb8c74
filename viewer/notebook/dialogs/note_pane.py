"""The pane with the notes on the chosen passage, to read and to edit."""

from collections.abc import Iterable
from functools import partial
from typing import TYPE_CHECKING, override

from PySide6.QtCore import QCoreApplication, QEvent, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QTextCursor
from PySide6.QtWidgets import QButtonGroup, QPushButton, QVBoxLayout, QWidget

from index import Footnote, OpenArchive, Passage, Span
from viewer.notebook.dialogs.note_editor import NewNote, NoteEditor
from viewer.notebook.service.keeper import Keeper
from viewer.notebook.service.marks import KeptMarks, Mark
from viewer.notebook.store.model import Entry, EntryKind
from viewer.ui.look.look import Look, grown
from viewer.ui.look.tooltips import tip
from viewer.ui.widgets.flow_layout import flowing

if TYPE_CHECKING:
    from viewer.notebook.service.annotator import Words
    from viewer.notebook.store.entries.notebook import Notebook

type NoteInHand = tuple[str, "Words", NewNote | None]
"""The id of a note that is being written, the words that it is on, and the note while it is new."""

_HIGH = 190  # pixels at 100 %
_FEW, _MORE = 20, 48  # letters of a chip, and of a title


class NotePane(QWidget):
    """Visible while the chosen passage has a note, or while one is begun on it.

    `done` is sent when the focus may go back to the text.
    """

    done = Signal()

    def __init__(self, marks: KeptMarks, keeper: Keeper, look: Look) -> None:
        super().__init__()
        self._marks = marks
        self._passage = ""
        self._begun: Words | None = None
        self._new: dict[Words, NewNote] = {}  # those that may still wait to be saved
        self.editor = NoteEditor(keeper, look)
        self._line, self._chips = flowing(6)
        self._group = QButtonGroup(self)
        self._group.idClicked.connect(self._choose)
        self._shown: tuple[Mark, ...] = ()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._line)
        layout.addWidget(self.editor, 1)
        self._line.setContentsMargins(20, 8, 20, 0)
        self.setFixedHeight(grown(_HIGH))
        self.editor.made.connect(self._take_made)
        marks.changed.connect(self._refresh)
        self.hide()

    def show_passage(self, name: str) -> None:
        """Show the notes on the passage or footnote `name`, if there are any."""
        if name != self._passage:
            self.editor.save()
            self._passage, self._begun = name, None
            self._fill("")

    def write_on(self, mark: Mark) -> None:
        """Edit the note of an existing entry."""
        self._go_to(mark.passage)
        self._begun = None
        self._show(mark.entry)
        self._list(mark.entry.id)
        if not self.editor.box.hasFocus():
            self.editor.box.moveCursor(QTextCursor.MoveOperation.End)
            self.editor.box.setFocus()

    def begin(self, words: "Words") -> None:
        """Begin a note on a passage, or on some words of it."""
        self._go_to(words[0])
        there = next((mark for mark in self._noted() if mark.span == words[1]), None)
        if there is not None:
            self.write_on(there)
            return
        new = self._new.get(words)
        if new is None or new.is_saved:
            new = self._new[words] = NewNote(partial(_add, self._marks.archive, words))
        elif self._begun == words and self.editor.box.hasFocus():
            return
        self._begun = words
        self.show()
        self._line.hide()
        self.editor.begin(new, _cut(self._title(words)))

    @property
    def is_written(self) -> bool:
        """Whether somebody is writing a note."""
        return self.window().focusWidget() is self.editor.box

    def leave(self) -> "NoteInHand | None":
        """Save the note that is being written; return what it is, or None where none is."""
        if not self.is_written:
            return None
        self.editor.save()
        entry = self.editor.entry
        mark = next((m for m in self._marks.at(self._passage) if m.entry.id == entry), None)
        span = mark.span if mark is not None else None
        words = self._begun or (self._passage, span or self._whole)
        return entry, words, self._new.get(words) if self._begun else None

    def resume(self, note: "NoteInHand") -> None:
        """Go on in `note`, which another pane returned. It may still wait to be saved."""
        entry, words, new = note
        mark = next((m for m in self._marks.at(words[0]) if m.entry.id == entry), None)
        if mark is not None:
            self.write_on(mark)
            return
        if new is not None:
            self._new[words] = new
        self.begin(words)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self.setFixedHeight(grown(_HIGH))

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.editor.save()
            self.done.emit()
        else:
            super().keyPressEvent(event)

    def _go_to(self, name: str) -> None:
        if name != self._passage:
            self.editor.save()
            self._passage = name

    @Slot(object)
    def _refresh(self, passages: frozenset[str]) -> None:
        if self._passage in passages and self._begun is None:
            self._fill(self.editor.entry)

    @Slot(str)
    def _take_made(self, entry: str) -> None:
        self._begun = None
        self._list(entry)

    def _fill(self, entry: str) -> None:
        """Show the note of `entry` if it is on this passage, else the first note."""
        noted = self._noted()
        shown = next((mark for mark in noted if mark.entry.id == entry), None)
        if shown is None and entry and self.editor.box.hasFocus():
            shown = next((m for m in self._marks.at(self._passage) if m.entry.id == entry), None)
        shown = shown or next(iter(noted), None)
        self.setVisible(shown is not None)
        self._show(shown.entry if shown else None)
        self._list(shown.entry.id if shown else "")

    def _show(self, entry: Entry | None) -> None:
        mark = next(
            (m for m in self._marks.at(self._passage) if entry and m.entry.id == entry.id), None
        )
        self.show() if entry is not None else self.hide()
        words = (mark.passage, mark.span) if mark is not None and mark.span is not None else None
        self.editor.show_entry(entry, _cut(self._title(words)))

    def _list(self, chosen: str) -> None:
        """Show a chip for each note on this passage, if there are several."""
        for button in self._group.buttons():
            self._group.removeButton(button)
        self._chips.clear()
        self._shown = self._noted()
        for number, mark in enumerate(self._shown):
            words = (mark.passage, mark.span) if mark.span else None
            button = QPushButton(self._words_of(words))
            button.setToolTip(tip(self._title(words)))
            button.setProperty("chip", True)
            button.setCheckable(True)
            button.setChecked(mark.entry.id == chosen)
            self._group.addButton(button, number)
            self._chips.addWidget(button)
        self._line.setVisible(len(self._shown) > 1)

    @Slot(int)
    def _choose(self, number: int) -> None:
        self._show(self._shown[number].entry)

    def _noted(self) -> tuple[Mark, ...]:
        """Return the marks with notes on this passage."""
        return tuple(_with_notes(self._marks.at(self._passage)))

    @property
    def _held(self) -> Passage | Footnote | None:
        archive = self._marks.archive
        return archive.passage(self._passage) or archive.footnote(self._passage)

    @property
    def _whole(self) -> Span:
        """The span of the whole passage."""
        return Span(0, len(self._held.text) if self._held else 0)

    def _words_of(self, words: "tuple[str, Span] | None") -> str:
        """Return the first words that a note is on, short enough for a chip."""
        held = self._held
        if words is None or held is None or words[1] == self._whole:
            return QCoreApplication.translate("Kept", "The whole passage")
        return _cut(held.text[words[1].start : words[1].end], _FEW)

    def _title(self, words: "tuple[str, Span] | None") -> str:
        held = self._held
        if words is None or held is None or words[1] == self._whole:
            return QCoreApplication.translate("Kept", "Your note on this passage")
        told = QCoreApplication.translate("Kept", "Your note on “{words}”")
        return told.format(words=held.text[words[1].start : words[1].end])


def _add(archive: OpenArchive, words: "Words", notebook: "Notebook", text: str) -> Entry:
    """Add a note on `words` to the notebook."""
    from viewer.notebook.store.entries.anchors import anchor_on  # noqa: PLC0415  loaded when needed

    name, span = words
    return notebook.add_note(text, anchor_on(archive, name, span.start, span.end))


def _with_notes(marks: Iterable[Mark]) -> Iterable[Mark]:
    return (mark for mark in marks if mark.entry.note or mark.entry.kind is EntryKind.NOTE)


def _cut(text: str, most: int = _MORE) -> str:
    return text if len(text) <= most else f"{text[:most].rstrip()} …"
