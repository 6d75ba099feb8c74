"""Says in plain words what a query searches for."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from index import AllOf, AnyOf, Field, Not, Part, Phrase, Word
from viewer.search.naming import Naming, field_word


class Telling:
    """Tells of the queries to one archive, in the reader's language."""

    def __init__(self, naming: Naming) -> None:
        self._naming = naming

    def told(self, part: Part) -> str:
        """Return what `part` searches for."""
        match part:
            case Word():
                return _word(part)
            case Phrase():
                return _phrase(part)
            case Field(name, value):
                return f"{field_word(name)}: {self._naming.value(name, value)}"
            case Not(inner):
                words = QCoreApplication.translate("Telling", "without {what}")
                return words.format(what=self._inside(inner))
            case AllOf(parts):
                return _joined([self._inside(inner) for inner in parts], self._and())
            case AnyOf(parts):
                return _joined([self._inside(inner) for inner in parts], self._or())

    def _inside(self, part: Part) -> str:
        """Return `part` as it stands within another: what is joined there keeps together."""
        told = self.told(part)
        return f"({told})" if isinstance(part, AllOf | AnyOf) else told

    def _and(self) -> str:
        return QCoreApplication.translate("Telling", "and")

    def _or(self) -> str:
        return QCoreApplication.translate("Telling", "or")


def _word(word: Word) -> str:
    if word.prefix:
        words = QCoreApplication.translate("Telling", "words that begin with “{word}”")
    elif word.exact:
        words = QCoreApplication.translate("Telling", "exactly “{word}”")
    else:
        words = QCoreApplication.translate("Telling", "“{word}” in any form")
    return words.format(word=word.term)


def _phrase(phrase: Phrase) -> str:
    words = QCoreApplication.translate("Telling", "“{words}” side by side")
    return words.format(words=" ".join(word.term for word in phrase.words))


def _joined(told: Sequence[str], word: str) -> str:
    return f" {word} ".join(told)
