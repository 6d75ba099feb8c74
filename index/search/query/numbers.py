"""Numbers whose thousands are separated by spaces, so that each is several words."""

from collections.abc import Sequence
from itertools import takewhile

from index.search.query.syntax_tree import Part, Word

_GROUP = 3  # digits between two spaces


def parted(term: str) -> tuple[str, ...]:
    """Return the groups of digits of the number `term`; () where it is none, or has one group."""
    if len(term) <= _GROUP or not _is_number(term):
        return ()
    first = len(term) % _GROUP or _GROUP
    return (term[:first], *(term[at : at + _GROUP] for at in range(first, len(term), _GROUP)))


def joined(parts: Sequence[Part]) -> tuple[Word, ...]:
    """Return the first words of `parts` that form one number; () where fewer than two do."""
    words = [part for part in takewhile(_is_digits, parts) if isinstance(part, Word)]
    if not words or len(words[0].term) > _GROUP:
        return ()
    rest = takewhile(lambda word: len(word.term) == _GROUP, words[1:])
    number = (words[0], *rest)
    return number if len(number) > 1 else ()


def _is_digits(part: Part) -> bool:
    return isinstance(part, Word) and not part.exact and _is_number(part.term)


def _is_number(term: str) -> bool:
    return term.isascii() and term.isdecimal()
