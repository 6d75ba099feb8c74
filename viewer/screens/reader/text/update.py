"""Changes a text while it is shown, such that visible and selected words keep their place."""

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtGui import QTextCursor

from viewer.screens.reader.text.canvas import Canvas
from viewer.screens.reader.text.layout import DocumentLayout
from viewer.ui.look.text_cost import text_cost

_MOST = 500  # quotes: each change moves all marks in the text
_DEAREST = 100_000  # the most that laying out a hidden text may cost, as `portions` counts it


def is_costly(layout: DocumentLayout) -> bool:
    """Return whether rewriting the attributions of `layout` is too slow while it is hidden.

    The text from its first quote to its last is laid out again.
    """
    quotes = layout.quotes
    told = sum(text_cost(each.attribution.text) for each in quotes if each.attribution)
    return told + sum(text_cost(each.text) for each in layout.document.passages()) > _DEAREST


def retell(canvas: Canvas, layout: DocumentLayout) -> bool:
    """Rewrite the attributions in `layout`, with the same words at the top.

    Return False if there are very many quotes: laying out all of the text again is faster then.
    """
    if len(layout.quotes) > _MOST:
        return False
    with unmoved(canvas, layout):
        layout.retell()
    return True


@contextmanager
def unmoved(canvas: Canvas, layout: DocumentLayout) -> Iterator[None]:
    """Keep the words at the top, and the selection, while the text of `layout` changes."""
    first = QTextCursor(layout.text)
    first.setPosition(canvas.first_position)
    first.setKeepPositionOnInsert(True)
    below = canvas.height_of(first.position())
    _keep_selection(canvas, kept=True)
    yield
    _keep_selection(canvas, kept=False)
    canvas.scroll_to(first.position(), below=below)


def _keep_selection(canvas: Canvas, *, kept: bool) -> None:
    """Keep the selection on its words when text is inserted right after them."""
    selection = canvas.textCursor()
    selection.setKeepPositionOnInsert(kept)
    canvas.setTextCursor(selection)
