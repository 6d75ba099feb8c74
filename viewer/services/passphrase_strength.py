"""Recognises a passphrase that is soon guessed, and draws random words for a better one. No Qt."""

import re
import secrets
import unicodedata
import zlib
from collections.abc import Iterator
from enum import StrEnum
from functools import cache

from viewer.platform.paths import RESOURCES

FEWEST = 12
"""The fewest characters of a passphrase: a shorter one can be found by trying."""
DRAWN = 6
"""The number of words drawn: some 64 bits of Russian words, 67 of English ones."""

_FEWEST_DIFFERENT = 5
_WORDS = RESOURCES / "words"
_ROWS = "qwertyuiop[]asdfghjkl;'zxcvbnm,."  # keys, paired below with their Russian letters
_SAME_KEYS = str.maketrans(dict(zip("йцукенгшщзхъфывапролджэячсмитьбю", _ROWS, strict=True)))
_LEET = str.maketrans("4@8310!$57+", "aabeloisstt")
_RUNS = (
    "abcdefghijklmnopqrstuvwxyz",
    "01234567890",
    "qwertyuiop[]",
    "asdfghjkl;'",
    "zxcvbnm,./",
    "1qaz2wsx3edc4rfv5tgb6yhn7ujm",
)
_RUN_LENGTH = 4


class Weakness(StrEnum):
    """The reasons why a passphrase is soon guessed."""

    SHORT = "short"
    COMMON = "common"


class WordList(StrEnum):
    """The word lists that passphrases are drawn from, by language."""

    ENGLISH = "en"
    RUSSIAN = "ru"


def weakness_of(passphrase: str) -> Weakness | None:
    """Return why `passphrase` is soon guessed, or None where no rule here says so.

    A passphrase is common if it is in zxcvbn's list of common passwords, or one word of the word
    lists; also in capitals, with digits or signs at its ends or for letters, several times over, or
    typed on the same keys in Russian. It is common too if it consists of digits, signs, few
    characters, or keys in their order.
    """
    typed = " ".join(unicodedata.normalize("NFKC", passphrase).casefold().split())
    if len(typed) < FEWEST:
        return Weakness.SHORT
    if len(set(typed)) < _FEWEST_DIFFERENT or any(map(_is_common, _forms(typed))):
        return Weakness.COMMON
    return None


def drawn(words: WordList) -> str:
    """Return six words chosen at random."""
    return " ".join(secrets.choice(drawable(words)) for _ in range(DRAWN))


@cache
def drawable(words: WordList) -> tuple[str, ...]:
    """Return the words to draw from. None of them is in the list that fingerprints are read out in.

    So nobody can read out a passphrase where a fingerprint is asked for.
    """
    return tuple((_WORDS / f"draw-{words}.txt").read_text("utf-8").split())


def _forms(typed: str) -> Iterator[str]:
    """Yield the strings that `typed` may be a variation of."""
    for form in (typed, typed.replace(" ", "")):
        for keys in (form, form.translate(_SAME_KEYS)):
            yield keys
            yield keys.translate(_LEET)


def _is_common(form: str) -> bool:
    """Return whether `form` consists of common passwords, runs, digits and signs alone."""
    bare = re.sub(r"^[\W\d_]+|[\W\d_]+$", "", form)
    if len(_without_runs(bare)) < _RUN_LENGTH:
        return True
    return any(_once(each) in _common() for each in (form, bare))


def _once(text: str) -> str:
    """Return the shortest part that `text` is a repetition of, or all of it."""
    length = (text + text).find(text, 1)
    return text[:length]


def _without_runs(text: str) -> str:
    """Return `text` without runs of neighbours in the alphabet or on the keyboard."""
    rest, at = "", 0
    while at < len(text):
        length = max(_run_at(text, at, run) for run in _runs())
        rest, at = (rest, at + length) if length >= _RUN_LENGTH else (rest + text[at], at + 1)
    return rest


def _run_at(text: str, at: int, run: str) -> int:
    """Return how many characters of `text` from `at` on occur so in `run`."""
    length = 0
    while at + length < len(text) and text[at : at + length + 1] in run:
        length += 1
    return length


@cache
def _runs() -> tuple[str, ...]:
    return (*_RUNS, *(run[::-1] for run in _RUNS))


@cache
def _common() -> frozenset[str]:
    listed = zlib.decompress((_WORDS / "common.zlib").read_bytes()).decode().split()
    return frozenset(listed).union(*map(drawable, WordList))
