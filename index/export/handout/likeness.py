"""Compares words: how much two texts have in common, and in what they differ."""

import re
from collections import Counter
from difflib import SequenceMatcher

ALIKE = 0.75  # share of common words; below it, two texts are different
_MOST = 4_000  # words of a text whose difference is shown
_AROUND = 3  # words shown on each side of a difference
_MARKED = re.compile(r"[“”„«»‘’\"'‹›].*[“”„«»‘’\"'‹›]", re.DOTALL)


def is_marked(text: str) -> bool:
    """Return whether quotation marks stand at both ends of `text`."""
    return bool(_MARKED.fullmatch(text))


def says(told: str, words: str) -> bool:
    """Return whether `told` equals `words`, or holds them with their own quotation marks."""
    return told == words or (is_marked(words) and words in told)


def alike(one: str, other: str) -> float:
    """Return the share of words common to `one` and `other`, 0 to 1, in any order."""
    if not one.strip() or not other.strip() or not 1 / 3 <= len(one) / len(other) <= 3:
        return 0.0
    counted, others = Counter(one.split()), Counter(other.split())
    both = counted.total() + others.total()
    return 2 * (counted & others).total() / both


def difference(words: str, told: str) -> str:
    """Return how `told` differs from `words`: [-removed-] and {+added+} words."""
    was, now = words.split()[:_MOST], told.split()[:_MOST]
    parts: list[str] = []
    for kind, start, end, start_now, end_now in SequenceMatcher(
        None, was, now, autojunk=False
    ).get_opcodes():
        if kind == "equal":
            parts += _shortened(was[start:end], is_first=start == 0, is_last=end == len(was))
            continue
        parts += [f"[-{' '.join(was[start:end])}-]"] if start < end else []
        parts += [f"{{+{' '.join(now[start_now:end_now])}+}}"] if start_now < end_now else []
    return " ".join(parts)


def _shortened(same: list[str], *, is_first: bool, is_last: bool) -> list[str]:
    """Return equal words, shortened to those next to a difference."""
    after, before = ([] if is_first else same[:_AROUND]), ([] if is_last else same[-_AROUND:])
    if len(same) <= len(after) + len(before):
        return same
    return [*after, "…", *before]
