"""Explains in plain words what a query searches for."""

from collections.abc import Collection, Sequence

from PySide6.QtCore import QCoreApplication

from index import AllOf, AnyOf, Field, Not, Part, Phrase, Wildcard, Word
from viewer.wording.field_names import FacetNames

MOST_VALUES = 8  # values that are named, of those that begin with what was typed
_MOST_PARTS = 16  # words that are named of a very long query
_LETTERS = 80  # of one of them: an archive's labels may have 2,000


class QueryWords:
    """Explains the queries to one archive, in the reader's language."""

    def __init__(self, naming: FacetNames) -> None:
        self._naming = naming

    def told(self, part: Part, left_out: Collection[str] = ()) -> str:
        """Return what `part` searches for, without words that were `left_out` of it.

        What a query excludes is told whole: nothing is left out of that.
        """
        match part:
            case Word() | Wildcard() | Phrase():
                return _words(part)
            case Field():
                told = asked_value(part, self._naming)
                return f"{told.removesuffix('…')}…" if part.prefix else told
            case Not(inner):
                words = QCoreApplication.translate("Telling", "without {what}")
                return words.format(what=self._inside(inner))
            case AllOf(parts):
                joint = QCoreApplication.translate("Telling", "and")
                return self._joined(_searched(parts, left_out), joint, left_out)
            case AnyOf(parts):
                joint = QCoreApplication.translate("Telling", "or")
                named = _named(parts)
                told = self._joined(named, joint, left_out)
                return told if len(named) == len(parts) else f"{told} {joint} …"

    def _inside(self, part: Part, left_out: Collection[str] = ()) -> str:
        """Return `part` as it is written within another, in parentheses if it has several parts."""
        told = self.told(part, left_out)
        return f"({told})" if isinstance(part, AllOf | AnyOf) else told

    def _joined(self, parts: Sequence[Part], joint: str, left_out: Collection[str]) -> str:
        told = list(dict.fromkeys(self._inside(part, left_out) for part in parts))
        if len(told) > _MOST_PARTS:
            told[_MOST_PARTS:] = ["…"]
        return f" {joint} ".join(told)


def asked_value(asked: Field, naming: FacetNames) -> str:
    """Return the name and the value of a field that is `asked` for, cut if it is very long."""
    value = naming.value(asked.name, asked.value)
    told = value if len(value) <= _LETTERS else f"{value[:_LETTERS]}…"
    return f"{naming.word(asked.name)}: {told}"


def _named(parts: Sequence[Part]) -> Sequence[Part]:
    """Return those of `parts` that are named: of many values, only the first."""
    return parts[:MOST_VALUES] if all(isinstance(part, Field) for part in parts) else parts


def _searched(parts: Sequence[Part], left_out: Collection[str]) -> Sequence[Part]:
    """Return `parts` without the words in `left_out`; where that leaves none, all of them."""
    searched = [part for part in parts if not (isinstance(part, Word) and part.term in left_out)]
    return searched or parts


def _words(part: Word | Wildcard | Phrase) -> str:
    match part:
        case Word():
            return _word(part)
        case Wildcard(pattern):
            words = QCoreApplication.translate("Telling", "words like “{pattern}”")
            return words.format(pattern=pattern)
        case Phrase():
            return _phrase(part)


def _word(word: Word) -> str:
    if word.prefix:
        words = QCoreApplication.translate("Telling", "words that begin with “{word}”")
    elif word.exact:
        words = QCoreApplication.translate("Telling", "exactly “{word}”")
    else:
        words = QCoreApplication.translate("Telling", "“{word}” in any form")
    return words.format(word=word.term)


def _phrase(phrase: Phrase) -> str:
    asked = [word.pattern if isinstance(word, Wildcard) else word.term for word in phrase.words]
    if phrase.within is None:
        words = QCoreApplication.translate("Telling", "“{words}” side by side")
        return words.format(words=" ".join(asked))
    words = QCoreApplication.translate("Telling", "{words} with at most {number} words between")
    return words.format(words=", ".join(f"“{word}”" for word in asked), number=phrase.within)
