"""Letters that not every keyboard has, and what is typed in their place.

Those are the Kyrgyz ң, ө and ү on a Russian keyboard, and Latin letters with accents.
"""

import re
import unicodedata
from collections.abc import Iterable

_ACCENTED = [chr(at) for at in (*range(0xC0, 0x250), *range(0x1E00, 0x1F00))]
_BARE = {letter: unicodedata.normalize("NFD", letter)[0] for letter in _ACCENTED}
_INSTEAD = {"ң": "н", "ө": "о", "ү": "у"} | {k: v for k, v in _BARE.items() if k != v}
_KEYBOARD = str.maketrans(_INSTEAD)
_MARKED = re.compile(f"[{''.join(_INSTEAD)}]")
BESIDE = "\0"  # sorts before every character of a term


def plain(term: str) -> str:
    """Return `term` with н, о and у for ң, ө and ү, and Latin letters without accents."""
    return term if term.isascii() else term.translate(_KEYBOARD)


def keyed(terms: Iterable[str]) -> list[str]:
    """Return what is typed, BESIDE and the term, for the terms with such letters, sorted."""
    marked = (term for term in terms if not term.isascii() and _MARKED.search(term))
    return sorted(f"{plain(term)}{BESIDE}{term}" for term in marked)
