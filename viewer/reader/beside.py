"""What the editor says beside a document's passages."""

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication

from index import Document, OpenArchive
from viewer.kit.passages import note_words, theme_labels
from viewer.kit.wording import as_of_line
from viewer.reader.margin import MarginKind, MarginNote


def notes_beside(
    archive: OpenArchive, document: Document, language: str, *, themes: bool
) -> Iterator[MarginNote]:
    """Yield the notes for the margin of `document`, each once, where it is first of use."""
    told: set[str] = set()
    told_by_editor = QCoreApplication.translate("Reader", "Editor’s note: {note}")
    for passage in document.passages():
        stamp = as_of_line(passage)
        if stamp:
            yield MarginNote(passage.id, MarginKind.STAMP, stamp)
        for note in archive.notes_on(passage.id):
            if note.id not in told:
                told.add(note.id)
                words = told_by_editor.format(note=note_words(archive, note, language))
                yield MarginNote(passage.id, MarginKind.EDITOR, words)
        if themes and passage.codings:
            labels = theme_labels(archive, passage, language)
            yield MarginNote(passage.id, MarginKind.THEMES, " · ".join(labels))
