"""Tells a passphrase that is soon guessed, and draws words by lot for one that is not. No Qt."""

import re
import secrets
import unicodedata
import zlib
from collections.abc import Iterator
from enum import StrEnum
from functools import cache

from viewer.platform.paths import RESOURCES

FEWEST = 12
"""Characters of a passphrase: what is shorter can be tried out."""
DRAWN = 6
"""Words that are drawn: some 64 bits of the Russian ones, 67 of the English."""

_FEWEST_DIFFERENT = 5
_WORDS = RESOURCES / "words"
_ROWS = "qwertyuiop[]asdfghjkl;'zxcvbnm,."  # keys, and the letters on the same keys in Russian
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
    """Why a passphrase is soon guessed."""

    SHORT = "short"
    COMMON = "common"


class WordList(StrEnum):
    """The lists that words are drawn from, by the language that they are in."""

    ENGLISH = "en"
    RUSSIAN = "ru"


def weakness_of(passphrase: str) -> Weakness | None:
    """Return why `passphrase` is soon guessed, or None where no rule of ours says so.

    A common one is in zxcvbn's list of common passwords or one word of ours, also in capitals, with
    digits or signs at its ends or for letters, several times over, or typed on the same keys in
    Russian; or it has nothing but digits, signs, few characters, or keys in their order.
    """
    typed = " ".join(unicodedata.normalize("NFKC", passphrase).casefold().split())
    if len(typed) < FEWEST:
        return Weakness.SHORT
    if len(set(typed)) < _FEWEST_DIFFERENT or any(map(_is_common, _forms(typed))):
        return Weakness.COMMON
    return None


def drawn(words: WordList) -> str:
    """Return six words that chance chose."""
    return " ".join(secrets.choice(drawable(words)) for _ in range(DRAWN))


@cache
def drawable(words: WordList) -> tuple[str, ...]:
    """Return the words that are drawn. None of them is in the list that fingerprints are told in.

    So nobody reads a passphrase out where somebody asked for a fingerprint.
    """
    return tuple((_WORDS / f"draw-{words}.txt").read_text("utf-8").split())


def _forms(typed: str) -> Iterator[str]:
    """Yield what `typed` may be a variation of."""
    for form in (typed, typed.replace(" ", "")):
        for keys in (form, form.translate(_SAME_KEYS)):
            yield keys
            yield keys.translate(_LEET)


def _is_common(form: str) -> bool:
    """Return whether nothing is left of `form` but common passwords, runs, digits and signs."""
    bare = re.sub(r"^[\W\d_]+|[\W\d_]+$", "", form)
    if len(_without_runs(bare)) < _RUN_LENGTH:
        return True
    return any(_once(each) in _common() for each in (form, bare))


def _once(text: str) -> str:
    """Return the part of `text` that it repeats, or all of it."""
    length = (text + text).find(text, 1)
    return text[:length]


def _without_runs(text: str) -> str:
    """Return `text` without what is as one letter follows another, or one key its neighbour."""
    rest, at = "", 0
    while at < len(text):
        length = max(_run_at(text, at, run) for run in _runs())
        rest, at = (rest, at + length) if length >= _RUN_LENGTH else (rest + text[at], at + 1)
    return rest


def _run_at(text: str, at: int, run: str) -> int:
    """Return how many characters of `text` from `at` on are as in `run`."""
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
