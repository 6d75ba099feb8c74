"""Makes the patterns by which words and numbers are looked for in a folder, in other forms too."""

import re
from collections.abc import Sequence

from index.values import Value

_WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")
_NUMBER = re.compile(r"(?<![^\W_])\d(?:[ \xa0()–./-]{0,3}\d)*(?![^\W_])")
_BETWEEN = r"[ \t\xa0()–./-]{0,3}"  # two digits of a number
_STEM, _ENDING = 4, 4  # letters that the forms of a name have in common, and of an ending
_RUN = 6  # digits of a number that tell it
_MOST_DIGITS = 20  # of a number of which runs are looked for


class SoughtWords(Value):
    """What is looked for: `words`, and `numbers` as they are written.

    A number of few digits tells nothing beside words.
    """

    words: tuple[str, ...]
    numbers: tuple[str, ...] = ()

    @property
    def stems(self) -> tuple[str, ...]:
        """The beginnings of the words in small letters, of which each form has one."""
        return tuple(_stem(word).lower() for word in self.words)


def sought_in(text: str) -> SoughtWords:
    """Return the words and numbers that `text` asks for."""
    words = tuple(_WORD.findall(_NUMBER.sub(" ", text)))
    numbers = [each[0] for each in _NUMBER.finditer(text)]
    told = (each for each in numbers if not words or len(_digits(each)) >= _RUN)
    return SoughtWords(words, tuple(dict.fromkeys(told)))


def pattern_of(sought: SoughtWords, but: str = "") -> re.Pattern[str] | None:
    """Return the pattern of what is `sought`, None where that is nothing.

    Other endings of a word are forms of it, unless they make another word of the text `but`. Of a
    number all digits count, with any signs between them, and runs of at least six of them.
    """
    parts = [_words_pattern(sought.words, but)] if sought.words else []
    parts += map(_number_pattern, sought.numbers)
    return re.compile("|".join(parts), re.IGNORECASE) if parts else None


def words_found(text: str, excerpts: Sequence[str]) -> str:
    """Return those of the words and numbers of `text` that stand in one of the `excerpts`."""
    sought = sought_in(text)
    parts = {word: SoughtWords((word,)) for word in sought.words}
    parts |= {number: SoughtWords((), (number,)) for number in sought.numbers}
    return ", ".join(part for part, alone in parts.items() if _is_in(alone, excerpts))


def _is_in(sought: SoughtWords, texts: Sequence[str]) -> bool:
    pattern = pattern_of(sought)
    return pattern is not None and any(map(pattern.search, texts))


def _words_pattern(words: Sequence[str], but: str) -> str:
    either = "|".join(map(_form, words))
    whole = re.compile(rf"(?:{either})", re.IGNORECASE)
    those = {word.casefold() for word in words}
    forms = (each for each in _WORD.findall(but) if each.casefold() not in those)
    others = sorted({re.escape(each) for each in forms if whole.fullmatch(each)})
    no = rf"(?!(?:{'|'.join(others)})(?![^\W_]))" if others else ""
    return rf"(?<![^\W_]){no}(?:{either})(?![^\W_])"


def _form(word: str) -> str:
    if len(word) < _STEM:
        return re.escape(word)
    return rf"{re.escape(_stem(word))}[^\W_]{{0,{_ENDING}}}"


def _stem(word: str) -> str:
    return word[: max(_STEM, len(word) - 2)]


def _digits(number: str) -> str:
    return "".join(filter(str.isdigit, number))


def _number_pattern(number: str) -> str:
    """Return the pattern of a number; the longest run of its digits is first."""
    digits = _digits(number)
    if len(digits) < _RUN:
        return rf"(?<!\d){_BETWEEN.join(re.findall(r'\d+', number))}(?!\d)"
    least = _RUN if len(digits) <= _MOST_DIGITS else len(digits)
    runs = (
        digits[start : start + length]
        for length in range(len(digits), least - 1, -1)
        for start in range(len(digits) - length + 1)
    )
    return rf"\+?(?:{'|'.join(map(_BETWEEN.join, runs))})"
