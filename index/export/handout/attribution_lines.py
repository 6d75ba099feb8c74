"""The lines that may stand under a quote of a handout: what an export writes at its levels."""

from collections.abc import Iterable, Iterator

from index.export.extract import less, told_line
from index.export.provenance import level_sentence
from index.export.words import LANGUAGES, Words
from index.model import Archive, Attribution, Level
from index.office.text import StructuredParagraph
from index.office.xml import sayable

_LEVELS = (None, *Level)
_STYLE = "attribution"
_DASHES = " —–-"


class AttributionLines:
    """The lines under quotes at the levels that a handout states of itself.

    Where it states none, a line may tell as much as its editor lets be shared, or less.
    """

    def __init__(self, archive: Archive, texts: Iterable[str]) -> None:
        self._words = [Words(language, archive.vocabulary) for language in LANGUAGES]
        held = set(texts)
        self._stated = [
            (level, words)
            for words in self._words
            for level in _LEVELS
            if even(level_sentence(words, level)) in held
        ]

    def allowed(self, said: Attribution | None) -> tuple[str, ...]:
        """Return the lines that may stand under a quote, the usual one first; "" is none."""
        return tuple(dict.fromkeys(self._lines(said))) if said else ("",)

    def _lines(self, said: Attribution) -> Iterator[str]:
        for level, words in self._stated:
            yield _line(said, level or said.share, words)
        if not self._stated:
            levels = [said.share, *(level for level in Level if less(level, said.share))]
            yield from (_line(said, level, words) for level in levels for words in self._words)


def _line(said: Attribution, level: Level, words: Words) -> str:
    told = told_line(said, level, words)
    return without_dashes(even(told.text)) if told else ""


def is_attribution(paragraph: StructuredParagraph) -> bool:
    """Return whether a paragraph has the style of the lines under quotes."""
    return any(name.casefold() == _STYLE for name in paragraph.styles)


def without_dashes(text: str) -> str:
    """Return `text` without dashes and blanks around it."""
    return text.strip(_DASHES)


def even(text: str) -> str:
    """Return `text` with single blanks, and without characters that a DOCX cannot hold."""
    return " ".join(sayable(text).split())
