"""Splits a text that is too long for a wall, without losing a word."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import lru_cache
from itertools import zip_longest

from index import Emphasis, Span, replace, sentence_starts
from viewer.presenter.slides.slide import Slide, SlideNote

_BLANK = re.compile(r"\s+")
SURELY = 240  # characters of usual words that fit any screen
_LONG_WORD = re.compile(r"\S{30}")
_MOST = 200  # parts of one text
_SURELY_NOT = 3_000  # characters that fit no screen
_FINE = 10  # parts up to which every number is tried


def parted(slide: Slide, fits: Callable[[Slide], bool]) -> tuple[Slide, ...]:
    """Return `slide`, or as few slides in its place as `fits` allows, with all of its words.

    Words and translation are split side by side. A care note is before the first part only. A text
    that nobody would read on a wall may get a few parts more, to save time.
    """
    long = len(slide.words) + len(slide.translation)
    if long <= SURELY and not _LONG_WORD.search(slide.words + slide.translation):
        return (slide,)
    for count in _counts(max(len(slide.words), len(slide.translation))):
        cuts = cuts_of(slide.words, count)
        words, ends = cut(slide.words, cuts), (*cuts[1:], len(slide.words))
        translations = cut(slide.translation, cuts_alike(slide.translation, slide.words, cuts))
        slides = tuple(
            replace(
                slide,
                words=one,
                emphasis=emphasis_in(slide.emphasis, begun, begun + len(one)),
                phrase=span_in(slide.phrase, begun, begun + len(one)),
                footnotes=notes_in(slide.footnotes, begun, end),
                translation=other,
                care="" if begun else slide.care,
                has_bullet=slide.has_bullet and not begun,
            )
            for begun, end, one, other in zip(cuts, ends, words, translations, strict=True)
            if one or other
        )
        if all(map(fits, slides)):
            break
    return slides


def parted_roughly(slide: Slide) -> tuple[Slide, ...]:
    """Return as many slides in place of `slide` as surely fit, without laying them out.

    The translation goes on beside the words, but not sentence by sentence.
    """
    parts = zip_longest(_rough(slide.words), _rough(slide.translation), fillvalue="")
    return tuple(
        replace(
            slide,
            words=words,
            emphasis=(),
            phrase=None,
            translation=translation,
            care="" if at else slide.care,
            has_bullet=slide.has_bullet and not at,
            footnotes=() if at else slide.footnotes,
        )
        for at, (words, translation) in enumerate(parts)
    )


def begun(slide: Slide) -> tuple[Slide, ...]:
    """Return one slide with the beginning of `slide`, and a sign where it is cut."""
    words, translation = map(_beginning, (slide.words, slide.translation))
    return (replace(slide, words=words, emphasis=(), phrase=None, translation=translation),)


def emphasis_in(emphasis: Iterable[Emphasis], start: int, end: int) -> tuple[Emphasis, ...]:
    """Return what is set apart of the words from `start` to `end`, counted from there."""
    cut_off = (replace(e, start=max(e.start, start), end=min(e.end, end)) for e in emphasis)
    return tuple(
        replace(e, start=e.start - start, end=e.end - start) for e in cut_off if e.start < e.end
    )


def span_in(span: Span | None, start: int, end: int) -> Span | None:
    """Return the part of `span` from `start` to `end`, counted from there, or None."""
    if span is None or span.start >= end or span.end <= start:
        return None
    return Span(max(span.start, start) - start, min(span.end, end) - start)


def notes_in(notes: Iterable[SlideNote], start: int, end: int) -> tuple[SlideNote, ...]:
    """Return the footnotes of the words from `start` to `end`, counted from there."""
    held = (note for note in notes if start < note.at <= end or note.at == start == 0)
    return tuple(replace(note, at=note.at - start) for note in held)


def _beginning(text: str) -> str:
    first = next(_rough(text), "")
    return first if len(first) == len(text) else f"{first} …"


def _rough(text: str) -> Iterator[str]:
    """Yield `text` in parts that surely fit, cut between words where there is a blank."""
    at = 0
    while at < len(text):
        end = at + SURELY // 2
        if end < len(text):
            end = text.rfind(" ", at + 1, end) + 1 or end
        yield text[at:end].rstrip()
        at = end


def _counts(long: int) -> Iterator[int]:
    """Yield numbers of parts for a text of `long` characters, the fewest first."""
    most = min(_MOST, max(long, 1))
    count = min(most, max(1, long // _SURELY_NOT))
    while count < most:
        yield count
        count += max(1, count // _FINE)
    yield most


def cut(text: str, cuts: Sequence[int]) -> list[str]:
    """Return `text` cut at each of `cuts`, without trailing blanks. A part may be empty."""
    ends = [*cuts[1:], len(text)]
    return [text[begin:end].rstrip() for begin, end in zip(cuts, ends, strict=True)]


def cuts_of(text: str, count: int) -> list[int]:
    """Return where `count` parts of `text` begin: of similar length, at sentences if possible."""
    places = sentence_starts(text), _blanks(text)
    cuts, near = [0], len(text) / count / 2
    for number in range(1, count):
        wanted = round(len(text) * number / count)
        cuts.append(_nearest(wanted, cuts[-1], near, places))
    return cuts


def cuts_alike(text: str, other: str, cuts: Sequence[int]) -> list[int]:
    """Return where the parts of `text` begin, a translation of `other` with its `cuts`.

    Where both have the same number of sentences, each part has the same ones.
    """
    ends, others = [0, *sentence_starts(text)], [0, *sentence_starts(other)]
    if len(ends) == len(others) and set(cuts) <= set(others):
        return [ends[others.index(at)] for at in cuts]
    return cuts_of(text, len(cuts))


@lru_cache(maxsize=2)  # for the text and its translation, which are cut repeatedly
def _blanks(text: str) -> tuple[int, ...]:
    """Return the positions at which blanks end."""
    return tuple(found.end() for found in _BLANK.finditer(text))


def _nearest(wanted: int, begun: int, near: float, places: Sequence[Sequence[int]]) -> int:
    """Return the place nearest `wanted`, of the first kind with one after `begun` and `near` it."""
    for kind in places:
        after = bisect_left(kind, wanted, lo=bisect_right(kind, begun))
        beside = [at for at in kind[max(0, after - 1) : after + 1] if at > begun]
        found = min(beside, key=lambda at: abs(at - wanted), default=None)
        if found is not None and abs(found - wanted) <= near:
            return found
    return max(begun, wanted)
