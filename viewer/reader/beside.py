"""What the editor says beside a document's passages."""

from collections.abc import Iterable, Iterator

from PySide6.QtCore import QCoreApplication, QObject, Slot

from index import Document, EditorNote, OpenArchive, Passage
from viewer.kit.dial import Dial
from viewer.kit.look import Look
from viewer.kit.passages import note_words, theme_labels
from viewer.kit.wording import as_of_line, notes_left_out
from viewer.reader.canvas import Canvas
from viewer.reader.layout import DocumentLayout
from viewer.reader.margin import Margin, MarginKind, MarginNote


class Beside(QObject):
    """The margin of a page, filled with what is said of one document and kept beside its text."""

    def __init__(
        self, archive: OpenArchive, look: Look, language: str, dial: Dial, canvas: Canvas
    ) -> None:
        super().__init__(canvas)
        self._archive = archive
        self._language = language
        self._dial = dial
        self._canvas = canvas
        self._margin = Margin(look, canvas)
        self._layout: DocumentLayout | None = None
        canvas.resized.connect(self.place)
        canvas.verticalScrollBar().valueChanged.connect(self.place)

    def fill(self, document: Document, layout: DocumentLayout, *, themes: bool) -> None:
        """Say what is said of `document`, which stands on the page as `layout`."""
        self._layout = layout
        said = _notes_beside(self._archive, document, self._language, self._dial, themes=themes)
        self._margin.show_notes(said)
        self.place()

    @Slot()
    def place(self) -> None:
        """Put every note beside its passage."""
        if self._layout is not None:
            self._margin.place(self._canvas.margin_rect, self._top_of)

    def _top_of(self, name: str) -> int:
        stretches = self._layout.stretches if self._layout else {}
        return self._canvas.top_of(stretches[name].begin)


def _notes_beside(
    archive: OpenArchive, document: Document, language: str, dial: Dial, *, themes: bool
) -> Iterator[MarginNote]:
    """Yield the notes for the margin of `document`, each once, where it is first of use.

    Where the dial stands below what the editor set for a quote, its notes are left out.
    """
    told: set[str] = set()
    left_out: set[str] = set()
    for passage in document.passages():
        stamp = as_of_line(passage)
        if stamp:
            yield MarginNote(passage.id, MarginKind.STAMP, stamp)
        notes = {n.id: n for n in archive.notes_on(passage.id) if n.id not in told}
        if not dial.is_lowered(passage):
            told |= notes.keys()
            yield from _editors(archive, passage, notes.values(), language)
        elif notes.keys() - left_out:
            left_out |= notes.keys()
            yield MarginNote(passage.id, MarginKind.EDITOR, notes_left_out())
        if themes and passage.codings:
            labels = theme_labels(archive, passage, language)
            yield MarginNote(passage.id, MarginKind.THEMES, " · ".join(labels))


def _editors(
    archive: OpenArchive, passage: Passage, notes: Iterable[EditorNote], language: str
) -> Iterator[MarginNote]:
    told_by_editor = QCoreApplication.translate("Reader", "Editor’s note: {note}")
    for note in notes:
        words = told_by_editor.format(note=note_words(archive, note, language))
        yield MarginNote(passage.id, MarginKind.EDITOR, words)
