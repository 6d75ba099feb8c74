"""Shows a long text sentence by sentence, so that a room reads what is being read to it."""

import re
from itertools import pairwise

from index import Span, replace, sentence_starts
from viewer.presenter.slides.slide import Reveal, Slide
from viewer.presenter.slides.text_split import cuts_alike

MOST_WORDS = 60
"""The most words that a room is shown at once. A text with more is shown sentence by sentence."""
_PAUSE = re.compile(
    r"[;:,–—)][”’»\"']*\s+|\s[-–—]\s+"
)  # where a sentence that is longer is divided


def is_short(slide: Slide) -> bool:
    """Return whether a room is shown all texts of `slide` at once."""
    return all(len(text.split()) <= MOST_WORDS for text in (slide.words, slide.translation))


def can_be_revealed(slide: Slide) -> bool:
    """Return whether `slide` is short enough, or can be shown sentence by sentence.

    A translation is shown beside the sentences that it translates: it needs as many.
    """
    starts = map(sentence_starts, filter(None, (slide.words, slide.translation)))
    return is_short(slide) or len({len(each) for each in starts}) == 1


def revealed(slide: Slide) -> tuple[Slide, ...]:
    """Return `slide`, or as many as it takes to show its texts sentence by sentence."""
    if is_short(slide) or not can_be_revealed(slide):
        return (slide,)
    starts = [0, *sentence_starts(slide.words)]
    others = cuts_alike(slide.translation, slide.words, starts)
    steps = []
    for words, other in zip(
        _spans(starts, slide.words), _spans(others, slide.translation), strict=True
    ):
        parts = _divided(slide.words, words)
        steps += [Reveal(part, Span(other.start, other.start)) for part in parts[:-1]]
        steps.append(Reveal(parts[-1], other))
    return tuple(replace(slide, reveal=step) for step in steps)


def _spans(starts: list[int], text: str) -> list[Span]:
    return [Span(start, end) for start, end in pairwise((*starts, len(text)))]


def _divided(text: str, sentence: Span) -> list[Span]:
    """Return `sentence` in parts of at most MOST_WORDS, cut where one pauses, if possible."""
    words = [found.start() for found in re.finditer(r"\S+", text[slice(*sentence)])]
    if len(words) <= MOST_WORDS:
        return [sentence]
    least, most = words[MOST_WORDS // 2], words[MOST_WORDS]
    pauses = (at.end() for at in _PAUSE.finditer(text[slice(*sentence)], least, most))
    cut = sentence.start + max(pauses, default=most)
    return [Span(sentence.start, cut), *_divided(text, Span(cut, sentence.end))]
