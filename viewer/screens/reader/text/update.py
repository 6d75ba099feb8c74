"""Changes a text under a reader's eyes: nothing that they see or chose moves."""

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtGui import QTextCursor

from viewer.screens.reader.text.canvas import Canvas
from viewer.screens.reader.text.layout import DocumentLayout
from viewer.screens.reader.text.portions import text_cost

_MOST = 500  # quotes: each change moves all that is marked in the text
_DEAREST = 100_000  # what a text may cost to lay out, as `portions` counts it, while it is hidden


def is_costly(layout: DocumentLayout) -> bool:
    """Return whether rewriting the attributions of `layout` is too slow to do while it is hidden.

    The text from its first quote to its last is laid out again.
    """
    quotes = layout.quotes
    told = sum(text_cost(each.attribution.text) for each in quotes if each.attribution)
    return told + sum(text_cost(each.text) for each in layout.document.passages()) > _DEAREST


def retell(canvas: Canvas, layout: DocumentLayout) -> bool:
    """Write the lines under the quotes of `layout` anew, with the same words at the top.

    Return whether that was done: with very many quotes all of the text is set anew sooner.
    """
    if len(layout.quotes) > _MOST:
        return False
    with unmoved(canvas, layout):
        layout.retell()
    return True


@contextmanager
def unmoved(canvas: Canvas, layout: DocumentLayout) -> Iterator[None]:
    """Let the text of `layout` be changed: the same words stay at the top, and selected."""
    first = QTextCursor(layout.text)
    first.setPosition(canvas.first_position)
    first.setKeepPositionOnInsert(True)
    below = canvas.height_of(first.position())
    _keep_selection(canvas, kept=True)
    yield
    _keep_selection(canvas, kept=False)
    canvas.scroll_to(first.position(), below=below)


def _keep_selection(canvas: Canvas, *, kept: bool) -> None:
    """Let the selection stay on its words when something is put in right after them."""
    selection = canvas.textCursor()
    selection.setKeepPositionOnInsert(kept)
    canvas.setTextCursor(selection)
