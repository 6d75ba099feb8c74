"""Puts together what was found of one name, and the most likely names first."""

from collections import defaultdict
from collections.abc import Sequence

from index.text.certainty import Certainty
from index.text.common_start import common_start
from index.values import Value

_STEM, _ENDING = 4, 3  # letters that two forms of one name have in common, and of an ending
_MOST_COMPARED = 50  # names that begin alike
_ORDER = {each: number for number, each in enumerate(Certainty)}


class LikeFinds(Value):
    """The finds of one name, by their numbers, and its spellings, of which the longest is first."""

    numbers: tuple[int, ...]
    spellings: tuple[str, ...]


def like_finds(finds: Sequence[tuple[str, Certainty]]) -> list[LikeFinds]:
    """Return the `finds`, each its words and how certain it is, by names.

    Likely ones come first, then those that were found more often, then in the order of the text.
    """
    spelt: dict[str, list[int]] = {}
    for number, (words, _certainty) in enumerate(finds):
        spelt.setdefault(words.casefold(), []).append(number)
    groups: list[list[str]] = []
    by_stem: defaultdict[str, list[list[str]]] = defaultdict(list)
    for words in sorted(spelt, key=lambda each: (-len(each), spelt[each])):
        near = by_stem[_stem(words)][:_MOST_COMPARED]
        like = next((group for group in near if _are_like(group[0], words)), None)
        if like is None:
            like = []
            groups.append(like)
            for part in words.split():
                by_stem[_stem(part)].append(like)
        like.append(words)
    found = [_joined(group, spelt, finds) for group in groups]
    return sorted(found, key=lambda each: _weight(each, finds))


def _joined(
    group: Sequence[str], spelt: dict[str, list[int]], finds: Sequence[tuple[str, Certainty]]
) -> LikeFinds:
    numbers = sorted(number for words in group for number in spelt[words])
    return LikeFinds(tuple(numbers), tuple(finds[spelt[words][0]][0] for words in group))


def _weight(like: LikeFinds, finds: Sequence[tuple[str, Certainty]]) -> tuple[int, int, int]:
    surest = min(_ORDER[finds[number][1]] for number in like.numbers)
    return surest, -len(like.numbers), like.numbers[0]


def _stem(words: str) -> str:
    return words.split(maxsplit=1)[0][:_STEM]


def _are_like(name: str, words: str) -> bool:
    """Return whether each of `words` is a form of one that `name` has."""
    parts = name.split()
    return all(any(_is_form(part, word) for part in parts) for word in words.split())


def _is_form(one: str, other: str) -> bool:
    longest = max(len(one), len(other))
    return one == other or common_start(one, other) >= max(_STEM, longest - _ENDING)
