"""Finds capitals right beside what stands for a name: they may be the half of it that was left."""

import re
from collections.abc import Iterator, Mapping

from index.desk.folder_acts import SOURCES
from index.desk.folder_strings import is_of_words, strings_of
from index.names.ordinary_words import is_ordinary
from index.names.sentences import SentenceWords
from index.names.words import WordUse, words_of

_LANGUAGES = "ru", "ky"  # of Cyrillic letters, which do not tell the language
_CUES = "people.kin", "people.titles", "people.calls"


def words_beside(files: Mapping[str, str], instead: str) -> tuple[str, ...]:
    """Return the capitals that may be names right before or after `instead`, each once.

    Texts as received are left out: documents have the same words. Raises SourceProblem where a file
    cannot be read.
    """
    pattern = re.compile(rf"(?<![^\W_]){re.escape(instead)}(?![^\W_])")
    first = next(iter(re.findall(r"\w+", instead)), instead)
    texts = (
        text
        for file, held in files.items()
        if is_of_words(file) and not file.startswith(SOURCES) and first in held
        for text in strings_of(file, held)
        if instead in text
    )
    return tuple(dict.fromkeys(word for text in texts for word in _beside(text, pattern)))


def _beside(text: str, pattern: re.Pattern[str]) -> Iterator[str]:
    """Yield the capitals beside what `pattern` finds in `text`."""
    spans = [each.span() for each in pattern.finditer(text)]
    starts, ends = {start for start, _end in spans}, {end for _start, end in spans}
    words = SentenceWords(words_of(text), "en", WordUse())
    for at in words.capitals:
        word = words.words[at]
        is_before = word.end + 1 in starts and text[word.end] in " \xa0"
        is_after = word.start - 1 in ends and text[word.start - 1] in " \xa0"
        if (is_before and _may_be_first(words, at)) or (is_after and _may_be_last(words, at)):
            yield text[word.start : word.end]


def _may_be_first(words: SentenceWords, at: int) -> bool:
    """Return whether the word may be a name before another; in any language that is written so."""
    plain = words.words[at].plain
    is_word = not plain.isascii() and any(is_ordinary(plain, each) for each in _LANGUAGES)
    is_name = words.is_strong(at) or (words.may_be_surname(at) and not is_word)
    return is_name and not any(words.has(key, at) for key in _CUES)


def _may_be_last(words: SentenceWords, at: int) -> bool:
    return words.is_strong(at) or words.may_follow(at) or words.may_be_surname(at)
