"""What words of a slide look like: those that were read are dimmed, those to come are hidden."""

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QTextCharFormat

from index import Span
from viewer.presenter.slides.laid_words import Colours
from viewer.presenter.slides.line_styles import LineKind
from viewer.presenter.slides.slide import Slide
from viewer.ui.look.marked_text import Mark

_TRANSLATED = {LineKind.TRANSLATION, LineKind.ORIGINAL}


def marks_on(what: LineKind | None, slide: Slide, colours: Colours) -> Iterator[Mark]:
    """Yield the marks on a line of `slide` of the kind `what`."""
    if slide.reveal is None:
        return
    if what in _TRANSLATED:
        text, now = slide.translation, slide.reveal.translation
    elif what in (LineKind.WORDS, LineKind.OWN):
        text, now = slide.words, slide.reveal.words
    else:
        return
    if now.start:
        yield Span(0, now.start), _coloured(colours["soft"])
    if now.end < len(text):
        yield Span(now.end, len(text)), _coloured(QColor(Qt.GlobalColor.transparent))


def _coloured(colour: QColor) -> QTextCharFormat:
    look = QTextCharFormat()
    look.setForeground(colour)
    return look
