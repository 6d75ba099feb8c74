"""What words of a slide look like: those that were read are dimmed, those to come are hidden."""

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QTextCharFormat

from index import Span
from viewer.presenter.slides.laid_words import Colours
from viewer.presenter.slides.line_styles import LineKind
from viewer.presenter.slides.slide import Slide
from viewer.presenter.slides.text_split import span_in
from viewer.ui.look.marked_text import Mark

_TRANSLATED = {LineKind.TRANSLATION, LineKind.ORIGINAL}


def marks_on(what: LineKind | None, slide: Slide, colours: Colours) -> Iterator[Mark]:
    """Yield the marks on a line of `slide` of the kind `what`, none of which overlap."""
    if what in _TRANSLATED:
        if slide.reveal:
            now = slide.reveal.translation
            yield from _revealed(slide.translation, now, None, colours)
    elif what in (LineKind.WORDS, LineKind.OWN):
        now = slide.reveal.words if slide.reveal else Span(0, len(slide.words))
        phrase = span_in(slide.phrase, 0, now.end)
        yield from _revealed(slide.words, now, phrase, colours)
        if phrase is not None:
            look = _coloured(colours["ink"])
            look.setBackground(colours["phrase"])
            yield phrase, look


def _revealed(text: str, now: Span, phrase: Span | None, colours: Colours) -> Iterator[Mark]:
    """Yield the words before `now` as dimmed, except `phrase`, and those after it as hidden."""
    apart = phrase or Span(now.start, now.start)
    dimmed = Span(0, min(now.start, apart.start)), Span(apart.end, now.start)
    yield from ((span, _coloured(colours["soft"])) for span in dimmed if span.start < span.end)
    if now.end < len(text):
        yield Span(now.end, len(text)), _coloured(QColor(Qt.GlobalColor.transparent))


def _coloured(colour: QColor) -> QTextCharFormat:
    look = QTextCharFormat()
    look.setForeground(colour)
    return look
