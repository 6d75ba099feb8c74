"""Tells questions from lists of words, and takes small words out of them."""

import re

from index.search.query.syntax_tree import AllOf, Part, Phrase, Word
from index.search.text.analysis import terms, tokens
from index.search.text.stopwords import COMMON

_FORMS = """
am are did do does had has have is was were
есть был была было были
"""
_BEGINS = frozenset(_FORMS.split())
_ASKS = frozenset(("ли", "разве", "неужели"))
_NEGATES = frozenset(("not", "не", "нет", "эмес", "жок"))
_NEGATED = re.compile(
    r"(?:ai|are|ca|could|did|do|does|had|has|have|is|might|must|need|sha|should|was|were|wo|would)nt"
)
_INDEFINITE = frozenset(("нибудь", "либо", "то", "кое"))  # joined to another small word
_LEAST = 3  # words of a question without its mark


def is_question(typed: str) -> bool:
    """Return whether `typed` is a question: by its mark, or by words that only questions have."""
    if typed.rstrip().endswith("?"):
        return True
    words = terms(typed)
    return len(words) >= _LEAST and (words[0] in _BEGINS or not _ASKS.isdisjoint(words))


def telling(part: Part | None) -> Part | None:
    """Return the words of a question without its small words, unless nothing else is left."""
    if not isinstance(part, AllOf):
        return part
    parts = tuple(each for each in part.parts if not _is_small(each))
    if not any(isinstance(each, Word | Phrase) for each in parts):
        return part
    return parts[0] if len(parts) == 1 else AllOf(parts)


def negation(part: Part | None, typed: str) -> str:
    """Return the first word in `part`, as it was `typed`, that says “not”, or "".

    As its last word it says nothing.
    """
    words = part.parts[:-1] if isinstance(part, AllOf) else ()
    small = {each.term for each in words if isinstance(each, Word) and not each.exact}
    denies = {term for term in small if term in _NEGATES or _NEGATED.fullmatch(term)}
    return next((typed[each.start : each.end] for each in tokens(typed) if each.term in denies), "")


def _is_small(part: Part) -> bool:
    if isinstance(part, Phrase):  # such as `кто-нибудь`
        words = [each.term for each in part.words if _is_small(each) and isinstance(each, Word)]
        return len(words) == len(part.words) and not _INDEFINITE.isdisjoint(words)
    return isinstance(part, Word) and part.term in COMMON and not (part.exact or part.prefix)
