"""The footnotes that the reader has opened, under the passages that refer to them."""

from PySide6.QtGui import QTextCursor

from index import OpenArchive
from viewer.screens.reader.text.layout import DocumentLayout
from viewer.screens.reader.text.stretches import Stretch
from viewer.screens.reader.text.update import open_note


class OpenNotes:
    """Opens and closes footnotes within one layout."""

    def __init__(self, archive: OpenArchive, layout: DocumentLayout) -> None:
        self._archive = archive
        self._layout = layout
        self._open: dict[str, QTextCursor] = {}

    @property
    def names(self) -> tuple[str, ...]:
        """The ids of the open footnotes."""
        return tuple(self._open)

    def toggle(self, name: str) -> str:
        """Open or close the footnote `name`; return the passage that refers to it, or ""."""
        footnote = self._archive.footnote(name)
        pointing = _pointing(self._archive, self._layout, name)
        if footnote is None or pointing is None:
            return ""
        stretch, _at = pointing
        _break_lines(self._layout)
        if name in self._open:
            self._open.pop(name).removeSelectedText()
        else:
            self._open[name] = open_note(self._layout, stretch, footnote)
        return stretch.id

    def end_of(self, name: str) -> int | None:
        """Return the position at which the open footnote `name` ends, or None if it is closed."""
        return self._open[name].selectionEnd() if name in self._open else None

    def close_all(self) -> bool:
        """Close all footnotes; return whether one was open."""
        was_open = bool(self._open)
        if was_open:
            _break_lines(self._layout)
        for note in self._open.values():
            note.removeSelectedText()
        self._open.clear()
        return was_open


def _break_lines(layout: DocumentLayout) -> None:
    """Break all lines now: Qt loses some lines if a text changes before they are broken."""
    layout.text.documentLayout().documentSize()


def sign_of(archive: OpenArchive, layout: DocumentLayout, name: str) -> int | None:
    """Return the position of the sign of the footnote `name`; None if it is not shown."""
    pointing = _pointing(archive, layout, name)
    if pointing is None:
        return None
    stretch, at = pointing
    if stretch.replaced:  # the signs are behind the translation
        below = layout.below[stretch.id]
        return below.position(len(below.text), ending=True)
    return None if stretch.folded else stretch.position(at, ending=True)


def _pointing(
    archive: OpenArchive, layout: DocumentLayout, name: str
) -> tuple[Stretch, int] | None:
    """Return the stretch that refers to the footnote `name`, and the offset of the reference."""
    for stretch in layout.stretches.values():
        passage = archive.passage(stretch.id)
        for mark in passage.footnotes if passage else ():
            if mark.footnote == name:
                return stretch, mark.at
    return None
