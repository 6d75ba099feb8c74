"""What words of a slide look like: those that were read are dimmed, those to come are not there."""

from collections.abc import Iterator

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
            yield from _revealed(now, None, colours)
    elif what in (LineKind.WORDS, LineKind.OWN):
        now = slide.reveal.words if slide.reveal else Span(0, len(slide.words))
        phrase = span_in(slide.phrase, 0, now.end)
        yield from _revealed(now, phrase, colours)
        if phrase is not None:
            look = _coloured(colours["ink"])
            look.setBackground(colours["phrase"])
            yield phrase, look


def end_on(what: LineKind | None, slide: Slide) -> int | None:
    """Return where on a line of the kind `what` the words begin that are yet to come, or None."""
    if slide.reveal is None or what not in (*_TRANSLATED, LineKind.WORDS, LineKind.OWN):
        return None
    is_made = what in _TRANSLATED
    text = slide.translation if is_made else slide.words
    now = slide.reveal.translation if is_made else slide.reveal.words
    return now.end if now.end < len(text) else None


def _revealed(now: Span, phrase: Span | None, colours: Colours) -> Iterator[Mark]:
    """Yield the words before `now` as dimmed, except `phrase`."""
    apart = phrase or Span(now.start, now.start)
    dimmed = Span(0, min(now.start, apart.start)), Span(apart.end, now.start)
    yield from ((span, _coloured(colours["soft"])) for span in dimmed if span.start < span.end)


def _coloured(colour: QColor) -> QTextCharFormat:
    look = QTextCharFormat()
    look.setForeground(colour)
    return look
