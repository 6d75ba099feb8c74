"""Changes a text while it is shown, such that visible and selected words keep their place."""

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtGui import QTextCursor

from index import Footnote, Passage, Translation
from viewer.screens.reader.text import styles
from viewer.screens.reader.text.canvas import Canvas
from viewer.screens.reader.text.layout import DocumentLayout
from viewer.screens.reader.text.stretches import Stretch, end_of, selected
from viewer.ui.look.text_cost import text_cost
from viewer.wording.read_texts import read_note

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

    Return False if there are very many quotes, or translations with lines of their own: then all of
    the text is laid out again.
    """
    if len(layout.quotes) > _MOST or layout.below:
        return False
    with unmoved(canvas, layout):
        layout.retell()
    return True


def open_note(layout: DocumentLayout, stretch: Stretch, footnote: Footnote) -> QTextCursor:
    """Insert what is read of `footnote` under `stretch`; return a selection of it."""
    writer, style = layout.writer, styles.OPEN_NOTE
    writer.cursor.setPosition(stretch.last.position())
    writer.cursor.setPosition(end_of(writer.cursor.block()))
    before = writer.place
    writer.open_block(style)
    writer.words(style, f"{footnote.mark}\u2002", ink="accent")
    texts = read_note(footnote, layout.reading, layout.document.language)
    writer.words(style, "\u2028".join(texts))
    return selected(layout.text, before, writer.place)


def put_below(layout: DocumentLayout, name: str, made: Translation) -> None:
    """Insert `made`, a translation of the passage or footnote `name`, below its words."""
    notes = {each.id: each for each in layout.whole.footnotes}
    stretch, original = layout.stretches.get(name), layout.passages.get(name) or notes.get(name)
    if original is None or stretch is None or stretch.folded or name in layout.below:
        return
    language = original.language if isinstance(original, Passage) else layout.document.language
    edit = QTextCursor(layout.text)
    edit.beginEditBlock()  # lays the text out once
    layout.writer.cursor.setPosition(stretch.end)
    ink = "soft" if layout.is_pale(name) else ""
    layout.translated.append(layout.translations.below(original, made, language, ink))
    layout.stand()
    edit.endEditBlock()


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
