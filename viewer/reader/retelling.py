"""Changes a text under a reader's eyes: nothing that they see or chose moves."""

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtGui import QTextCursor

from viewer.reader.canvas import Canvas
from viewer.reader.layout import DocumentLayout

_MOST = 500  # quotes: each change moves all that is marked in the text


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
