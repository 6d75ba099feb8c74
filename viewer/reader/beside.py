"""What the editor says beside a document's passages."""

from collections.abc import Iterable, Iterator

from PySide6.QtCore import QCoreApplication

from index import Document, EditorNote, OpenArchive, Passage
from viewer.kit.dial import Dial
from viewer.kit.passages import note_words, theme_labels
from viewer.kit.wording import as_of_line, notes_left_out
from viewer.reader.margin import MarginKind, MarginNote


def notes_beside(
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
