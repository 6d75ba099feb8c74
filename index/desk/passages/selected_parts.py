"""Finds where a passage is parted: where the words that an editor selected begin and end."""

import re

_WORD = re.compile(r"\w")


def selected_parts(words: str, start: int, end: int) -> tuple[int, ...]:
    """Return before which characters `words` are parted, of which those in between are selected.

    At an end where no word stands on one side, such as a full stop alone, they are not parted.
    """
    places = dict.fromkeys((start, end))
    return tuple(each for each in places if all(map(_WORD.search, (words[:each], words[each:]))))
