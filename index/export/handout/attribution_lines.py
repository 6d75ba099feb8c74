"""The lines that may stand under a quote of a handout: what an export writes at its levels."""

from collections.abc import Iterator

from index.export.extract import less, told_line
from index.export.provenance import level_sentence
from index.export.read_text import line_in
from index.export.words import LANGUAGES, Words
from index.model import Archive, Attribution, Footnote, Level, Passage, Translation
from index.office.text import StructuredParagraph
from index.office.xml import sayable

_LEVELS = (None, *Level)
_STYLE, _TRANSLATION, _LABEL = "attribution", "translation", "caption"
_DASHES = " —–-"


class AttributionLines:
    """The lines under quotes at the levels that a handout, all of whose words are `told`, states.

    Where it states none, a line may tell as much as its editor lets be shared, or less.
    """

    def __init__(self, archive: Archive, told: str) -> None:
        self._words = [Words(language, archive.vocabulary) for language in LANGUAGES]
        self._stated = [
            (level, words)
            for words in self._words
            for level in _LEVELS
            if even(level_sentence(words, level)) in told or even(words.foot(level)) in told
        ]
        unsigned = (words.say("unsigned") for words in self._words)
        self.are_of_export = bool(self._stated) or any(even(each) in told for each in unsigned)

    def allowed(self, said: Attribution | None, made: Translation | None = None) -> tuple[str, ...]:
        """Return the lines that may stand under a quote, the usual one first; "" is none.

        Those under its translation `made` are in the language of that.
        """
        return tuple(dict.fromkeys(self._lines(said, made))) if said else ("",)

    def _lines(self, said: Attribution, made: Translation | None) -> Iterator[str]:
        for level, words in self._stated:
            yield _line(said, level or said.share, words, made)
        if not self._stated:
            levels = [said.share, *(level for level in Level if less(level, said.share))]
            for level in levels:
                yield from (_line(said, level, words, made) for words in self._words)

    def care(self, held: Passage | Footnote) -> frozenset[str]:
        """Return the care note of `held` in each language, none where it has none."""
        care = held.care if isinstance(held, Passage) else ()
        return frozenset(filter(None, (even(words.care(care)) for words in self._words)))

    def labels(self, made: Translation, language: str) -> frozenset[str]:
        """Return the labels of `made`, a translation of words in `language`."""
        return frozenset(even(words.translation(made, language)) for words in self._words)


def _line(said: Attribution, level: Level, words: Words, made: Translation | None) -> str:
    told = told_line(said, level, words)
    if told is None:
        return ""
    return without_dashes(even(line_in(told, made, words.vocabulary) if made else told.text))


def is_attribution(paragraph: StructuredParagraph) -> bool:
    """Return whether a paragraph has the style of the lines under quotes."""
    return _has(paragraph, _STYLE)


def is_translation(paragraph: StructuredParagraph) -> bool:
    """Return whether a paragraph has the style of translations below their originals."""
    return _has(paragraph, _TRANSLATION)


def has_label_style(paragraph: StructuredParagraph) -> bool:
    """Return whether a paragraph has the style of labels, which say what stands below them."""
    return _has(paragraph, _LABEL)


def _has(paragraph: StructuredParagraph, style: str) -> bool:
    return any(name.casefold() == style for name in paragraph.styles)


def without_dashes(text: str) -> str:
    """Return `text` without dashes and blanks around it."""
    return text.strip(_DASHES)


def even(text: str) -> str:
    """Return `text` with single blanks, and without characters that a DOCX cannot hold."""
    return " ".join(sayable(text).split())
