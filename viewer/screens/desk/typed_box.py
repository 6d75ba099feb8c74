"""A box of words at the desk, told when it is left, and kept until the folder has them."""

from PySide6.QtCore import QObject, Signal, Slot

from viewer.notebook.dialogs.note_editor import NoteBox
from viewer.services.unwritten_words import UnwrittenWords, WordsPlace
from viewer.ui.widgets.line_box import LineBox, typed_words


class TypedBox(QObject):
    """What is typed in one `box` for a place.

    `told` carries the place and the words, when the box is left with other words than were shown.
    Those that could not be written are shown wherever their place is, and told again when the box
    is left.
    """

    told = Signal(object, str)

    def __init__(self, box: NoteBox | LineBox, unwritten: UnwrittenWords) -> None:
        super().__init__(box)
        self._box, self._unwritten = box, unwritten
        self._place: WordsPlace = ()
        self._held = self._told = ""  # what the folder has, and what was shown or told last
        (box.left if isinstance(box, NoteBox) else box.editingFinished).connect(self.leave)
        unwritten.refused.connect(self._tell_again)

    @property
    def text(self) -> str:
        """The words in the box."""
        return typed_words(self._box) if isinstance(self._box, NoteBox) else self._box.text()

    def show(self, place: WordsPlace, held: str) -> None:
        """Show what is typed for `place`, of which the folder has the words `held`.

        What is being typed for the same place stays, with its spaces and empty lines.
        """
        is_same = place == self._place
        if not is_same:
            self.leave()
        self._place = place
        typed = self._unwritten.at(place)
        words = typed.words if typed else held
        is_typed = is_same and self._box.hasFocus() and self.text.split() == words.split()
        if not is_same or (self.text == self._told and not is_typed):
            self._told = held if typed is None or typed.waits else words
            self._put(words)
        self._held = held

    def put_back(self) -> None:
        """Show what the folder has, and let go of what could not be written."""
        self._unwritten.drop(self._place)
        self._told = self._held
        self._put(self._held)

    @Slot()
    def leave(self) -> None:
        """Tell what is typed, where it differs."""
        words = self.text
        if not self._place:
            return
        if words.strip() != self._told.strip():
            self._told = words
            self.told.emit(self._place, words)
        elif words.strip() == self._held.strip():
            self._unwritten.drop(self._place)

    def end(self) -> None:
        """Tell what is typed, unless it could not be written before."""
        typed = self._unwritten.at(self._place)
        if typed is None or not typed.waits or typed.words != self.text:
            self.leave()

    @Slot(object, object)
    def _tell_again(self, place: WordsPlace, _error: Exception) -> None:
        if place == self._place:
            self._told = self._held

    def _put(self, words: str) -> None:
        if self.text == words:
            return
        if isinstance(self._box, NoteBox):
            self._box.setPlainText(words)
        else:
            self._box.setText(words)
