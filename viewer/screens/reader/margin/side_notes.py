"""Fills the margin of a document: editor's notes, themes, own notes and passage numbers."""

from collections.abc import Callable, Iterable, Iterator, Mapping

from PySide6.QtCore import QCoreApplication, QObject, Signal, Slot

from index import Document, EditorNote, OpenArchive, Passage
from viewer.screens.reader.margin.margin import Margin
from viewer.screens.reader.margin.margin_column import FAR, MarginKind, MarginNote
from viewer.screens.reader.margin.numbers import DIGITS, Numbers
from viewer.screens.reader.text.canvas import Canvas
from viewer.screens.reader.text.layout import DocumentLayout
from viewer.screens.reader.text.table_form import SIDE
from viewer.ui.lists.passage_cards import note_words, tells_too_much, theme_labels
from viewer.ui.look.look import Look
from viewer.wording.archive_words import notes_left_out
from viewer.wording.dial import Dial


class SideNotes(QObject):
    """The margin of a page: fills it, and keeps it beside the text.

    `own` returns the reader's own notes, by passage. They are never printed.
    """

    numbers_shown = Signal(bool)

    def __init__(
        self, archive: OpenArchive, look: Look, language: str, dial: Dial, canvas: Canvas
    ) -> None:
        super().__init__(canvas)
        self._saying = SideNoteWords(archive, language, dial)
        self._canvas = canvas
        self._margin = Margin(look, canvas)
        self._numbers = Numbers(look, canvas)
        self._layout: DocumentLayout | None = None
        self._notes_shown, self._themes_shown, self._own_shown = True, False, True
        self.own: Callable[[], Mapping[str, Iterable[str]]] = dict
        self._near = (0, 0)
        canvas.resized.connect(self.place_anew)
        canvas.arrived.connect(self.place_anew)
        self._margin.opened.connect(self.place_anew)
        canvas.verticalScrollBar().valueChanged.connect(self._place)
        dial.changed.connect(self.fill)

    def set_layout(self, layout: DocumentLayout) -> None:
        """Show the margin of the document in `layout`."""
        self._layout = layout
        self._numbers.set_layout(layout)
        self.fill()

    @Slot(bool)
    def show_notes(self, shown: bool) -> None:
        """Show the editor's notes in the margin, or only in the right pane."""
        self._notes_shown = shown
        self.fill()

    @Slot(bool)
    def show_themes(self, shown: bool) -> None:
        """Show themes in the margin, or only in the right pane."""
        self._themes_shown = shown
        self.fill()

    @Slot(bool)
    def show_own(self, shown: bool) -> None:
        """Show the reader's own notes in the margin, or only in the right pane."""
        self._own_shown = shown
        self.fill()

    @Slot(bool)
    def show_numbers(self, shown: bool) -> None:
        """Show the number of each passage, or not."""
        self._numbers.setVisible(shown)
        self._canvas.keep_free(DIGITS if shown else 0)
        self.numbers_shown.emit(shown)

    @property
    def shown(self) -> tuple[bool, bool, bool]:
        """Whether notes, themes and numbers are shown."""
        return self._notes_shown, self._themes_shown, not self._numbers.isHidden()

    @Slot()
    def place_anew(self) -> None:
        """Place everything again, since the text has moved."""
        self._margin.measure_anew()
        self._place()

    @Slot()
    def _place(self) -> None:
        if self._layout is not None and self._canvas.shows(self._layout.text):
            scrolled = self._canvas.verticalScrollBar().value()
            self._near = self._canvas.positions_near
            self._margin.place(self._canvas.margin_rect, SIDE // 2, scrolled, self._top_of)
            self._numbers.place()

    def _top_of(self, name: str) -> int:
        """Return the distance of a passage from the top of the document, or `FAR`."""
        begin = self._layout.stretches[name].begin if self._layout else 0
        return FAR if begin > self._near[1] else self._canvas.depth_of(begin)

    @Slot()
    def fill(self) -> None:
        """Collect the notes of the margin again."""
        if self._layout is not None:
            notes, themes = self._notes_shown, self._themes_shown
            said = list(self._saying.said(self._layout.document, notes=notes, themes=themes))
            notes_beside = self._with_own(said)
            self._margin.show_notes(notes_beside)
            self._canvas.keep_margin(kept=bool(notes_beside))
            self._place()

    def _with_own(self, said: list[MarginNote]) -> list[MarginNote]:
        """Return the notes with the reader's own before the others of each passage."""
        notes = self.own() if self._own_shown else {}
        own = [MarginNote(name, MarginKind.OWN, each) for name in notes for each in notes[name]]
        if not own:
            return said
        names = self._layout.names if self._layout else ()
        order = {name: number for number, name in enumerate(names)}
        return sorted([*own, *said], key=lambda note: order[note.passage])


class SideNoteWords:
    """Returns the notes in the margin of an archive's documents, for the screen or paper.

    Notes on passages in `silent` are left out, since they may tell what these say.
    """

    def __init__(
        self,
        archive: OpenArchive,
        language: str,
        dial: Dial,
        silent: frozenset[str] = frozenset(),
    ) -> None:
        self._archive = archive
        self._silent = silent
        self._language = language
        self._dial = dial

    def said(self, document: Document, *, notes: bool, themes: bool) -> Iterator[MarginNote]:
        """Yield the notes for `document`: each once, at the first of its passages.

        Notes are left out on a quote for which the dial tells less than the editor set.
        """
        told: set[str] = set()
        for passage in document.passages():
            new = self._notes(passage, told) if notes else []
            told |= {note.id for note in new}
            shown = [note for note in new if self._may_be_said(note)]
            yield from self._editors(passage, shown)
            if len(shown) < len(new):
                yield MarginNote(passage.id, MarginKind.EDITOR, notes_left_out())
            if themes and passage.codings:
                labels = theme_labels(self._archive, passage, self._language)
                yield MarginNote(passage.id, MarginKind.THEMES, " · ".join(labels))

    def _may_be_said(self, note: EditorNote) -> bool:
        is_free = self._silent.isdisjoint(note.passages)
        return is_free and not tells_too_much(self._archive, note, self._dial)

    def _notes(self, passage: Passage, told: set[str]) -> list[EditorNote]:
        return [note for note in self._archive.notes_on(passage.id) if note.id not in told]

    def _editors(self, passage: Passage, notes: Iterable[EditorNote]) -> Iterator[MarginNote]:
        told_by_editor = QCoreApplication.translate("Reader", "Editor’s note: {note}")
        for note in notes:
            words = told_by_editor.format(note=note_words(self._archive, note, self._language))
            yield MarginNote(passage.id, MarginKind.EDITOR, words)
