"""Puts the emphasis of a Markdown text into the passages that were made of it."""

import re
from bisect import bisect_right
from collections.abc import Sequence

from index.importers.draft import DraftPassage
from index.model import Emphasis

type EmphasisRun = tuple[int, str, tuple[Emphasis, ...]]
"""A line, the text that begins there, and what is set apart in it."""

type Slot = tuple[DraftPassage, int]
"""A passage and the number of one of its paragraphs."""

_NOT_COMPARED = re.compile(r"\[\^[^\]\s]+\]|\s+|\xad")


def put_emphasis(slots: Sequence[Slot], runs: Sequence[EmphasisRun]) -> None:
    """Give the passages in `slots` the emphasis of `runs`; what is in no passage stays plain.

    Lines may have been joined and footnote marks taken out, so a paragraph is found by its letters.
    """
    lines = [passage.line for passage, _place in slots]
    for line, text, spans in runs:
        letters, places = _letters(text)
        last = lines[max(0, bisect_right(lines, line) - 1)] if lines else 0
        beside = range(bisect_right(lines, last - 1), bisect_right(lines, last))
        for at in beside:
            _put(slots[at], letters, places, spans)


def _put(slot: Slot, letters: str, places: Sequence[int], spans: Sequence[Emphasis]) -> None:
    """Give a paragraph what is set apart in it, if the letters hold it."""
    passage, place = slot
    own, own_places = _letters(passage.paragraphs[place])
    start = letters.find(own) if own else -1
    if start < 0 or passage.table is not None:
        return
    end = start + len(own)
    found = []
    for each in spans:
        within = [at for at in range(start, end) if each.start <= places[at] < each.end]
        if within:
            first, last = own_places[within[0] - start], own_places[within[-1] - start] + 1
            found.append(Emphasis(each.kind, first, last))
    if found:
        passage.emphasis[place] = (*passage.emphasis.get(place, ()), *found)


def _letters(text: str) -> tuple[str, list[int]]:
    """Return the characters of `text` that are compared, and their positions."""
    skipped = {at for found in _NOT_COMPARED.finditer(text) for at in range(*found.span())}
    places = [at for at in range(len(text)) if at not in skipped]
    return "".join(text[at] for at in places), places


def without_cuts(
    spans: Sequence[Emphasis], cuts: Sequence[tuple[int, int]]
) -> tuple[Emphasis, ...]:
    """Return `spans` as they stand after the runs `cuts` were taken out of their text."""

    def moved(at: int) -> int:
        return at - sum(min(at, end) - start for start, end in cuts if start < at)

    placed = (Emphasis(each.kind, moved(each.start), moved(each.end)) for each in spans)
    return tuple(each for each in placed if each.start < each.end)
