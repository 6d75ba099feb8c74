"""The footnotes that the reader has opened in place, under the passage that points to them."""

from PySide6.QtGui import QTextCursor

from index import OpenArchive
from viewer.reader.layout import DocumentLayout


class OpenNotes:
    """Opens and closes footnotes within one layout."""

    def __init__(self, archive: OpenArchive, layout: DocumentLayout) -> None:
        self._archive = archive
        self._layout = layout
        self._open: dict[str, QTextCursor] = {}

    @property
    def names(self) -> tuple[str, ...]:
        """The footnotes that are open."""
        return tuple(self._open)

    def toggle(self, name: str) -> str:
        """Open the footnote `name`, or close it; return the passage whose mark it is, or ""."""
        footnote = self._archive.footnote(name)
        stretch = next(
            (s for s in self._layout.stretches.values() if self._points(s.id, name)), None
        )
        if footnote is None or stretch is None:
            return ""
        if name in self._open:
            self._open.pop(name).removeSelectedText()
        else:
            self._open[name] = self._layout.open_note(stretch, footnote)
        return stretch.id

    def end_of(self, name: str) -> int | None:
        """Return the position at which the open footnote `name` ends, or None if it is closed."""
        return self._open[name].selectionEnd() if name in self._open else None

    def close_all(self) -> bool:
        """Close every open footnote; return whether there was one."""
        was_open = bool(self._open)
        for note in self._open.values():
            note.removeSelectedText()
        self._open.clear()
        return was_open

    def _points(self, passage: str, footnote: str) -> bool:
        held = self._archive.passage(passage)
        return held is not None and any(mark.footnote == footnote for mark in held.footnotes)
