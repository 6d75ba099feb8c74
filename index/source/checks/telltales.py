"""Finds the words of a passage that its id repeats."""

import re
from collections.abc import Iterable

from index.text.latin import latin

_WORD = re.compile(r"[^\W_]+")
_SHORTEST = 3  # letters; shorter words tell little
_FEWEST = 2  # common words; a name, which has a capital letter, tells enough alone


def repeated(name: str, texts: Iterable[str]) -> list[str]:
    """Return the parts of the id `name` that are words of `texts`, if they reveal anything.

    Words in Cyrillic letters are compared by their Latin spelling, as in the ids of an import.
    """
    parts = [part for part in name.split("-") if len(part) >= _SHORTEST and not part.isdigit()]
    words = [word for text in texts for word in _WORD.findall(text)]
    spelt: dict[str, bool] = {}  # word as an id spells it -> whether it begins with a capital
    for word in words:
        plain = latin(word)
        spelt[plain] = spelt.get(plain, False) or word[0].isupper()
    found = [part for part in dict.fromkeys(parts) if part in spelt]
    return found if len(found) >= _FEWEST or any(spelt[part] for part in found) else []
