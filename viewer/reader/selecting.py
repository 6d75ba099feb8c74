"""What a selection of a document's text holds: words, and lines under quotes."""

from collections.abc import Iterator

from PySide6.QtGui import QTextBlock, QTextCursor

from index import OpenArchive, Passage
from viewer.kit.copying import Excerpt
from viewer.reader.layout import DocumentLayout
from viewer.reader.styles import ROLE, BlockRole


class Selecting:
    """Reads selections of one layout."""

    def __init__(self, archive: OpenArchive, layout: DocumentLayout) -> None:
        self._archive = archive
        self._layout = layout

    def excerpt(self, selection: QTextCursor) -> Excerpt | None:
        """Return what `selection` holds; None if it is empty, or holds pictures alone.

        A part of the line under a quote stands for all of it.
        """
        if not selection.hasSelection():
            return None
        lines = tuple(self._lines(selection))
        if not lines:
            return None
        under = {line.id for line in lines if isinstance(line, Passage)}
        quotes = (
            quote
            for quote in self._archive.quotes
            if quote.id in under or self._holds_all(selection, quote)
        )
        return Excerpt(lines, tuple(quotes))

    def _lines(self, selection: QTextCursor) -> Iterator[str | Passage]:
        quotes = self._layout.lines()
        block = selection.document().findBlock(selection.selectionStart())
        while block.isValid() and block.position() <= selection.selectionEnd():
            words = _within(selection, block)
            if block.blockFormat().intProperty(ROLE) != BlockRole.PICTURE:
                yield quotes.get(block.blockNumber(), words) if words else words
            block = block.next()

    def _holds_all(self, selection: QTextCursor, quote: Passage) -> bool:
        stretch = self._layout.stretches.get(quote.id)
        if stretch is None:
            return False
        end = stretch.position(len(quote.text), ending=True)
        return selection.selectionStart() <= stretch.position(0) and end <= selection.selectionEnd()


def _within(selection: QTextCursor, block: QTextBlock) -> str:
    """Return the selected words of `block`, as they stand there."""
    end = block.position() + block.length() - 1
    part = QTextCursor(block)
    part.setPosition(max(block.position(), selection.selectionStart()))
    part.setPosition(min(end, selection.selectionEnd()), QTextCursor.MoveMode.KeepAnchor)
    return part.selectedText().replace("\u2028", "\n")
