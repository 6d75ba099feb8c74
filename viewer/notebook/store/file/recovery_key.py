"""The recovery key: sixteen words on paper that open a notebook whose passphrase was lost.

Fifteen words are random, with ten bits each: 150 bits, too many to try out. The last is a checksum
over them, which tells a misspelt key from the key of another notebook.

A key is made of English words. For each there is a Russian one of the same number, which says the
same: it is shown to those whose keyboard has Cyrillic letters.
"""

import re
import secrets
import unicodedata
from collections.abc import Sequence
from functools import cache
from hashlib import blake2b

from index import on_other_layout, words
from viewer.notebook.store.errors import MistypedRecovery
from viewer.platform.paths import RESOURCES

LENGTH = 16
_BITS = 10
_LETTERS = re.compile(r"[a-zа-я]+")  # noqa: RUF001  without “ё”: see `typed_words`


def new_words() -> tuple[str, ...]:
    """Return a new recovery key."""
    chosen = tuple(secrets.choice(words()) for _ in range(LENGTH - 1))
    return (*chosen, _checksum(chosen))


def in_russian(key: Sequence[str]) -> tuple[str, ...]:
    """Return the Russian words that say the same as `key`."""
    return tuple(_russian()[_numbers()[word]] for word in key)


def typed_words(typed: str) -> tuple[str, ...]:
    """Return the recovery key that was `typed`, in English or Russian. Raises MistypedRecovery.

    Capitals, the dots of “ё”, numbers and separators that are no letters are ignored. What was
    typed while the keyboard had the other layout is read as that key.
    """
    plain = unicodedata.normalize("NFC", typed).casefold().replace("ё", "е")  # noqa: RUF001
    readings = _read(plain), _read(on_other_layout(plain))
    found = max(readings, key=lambda reading: len(reading) - reading.count(None))
    unknown = tuple(place for place, word in enumerate(found) if word is None)
    known = tuple(word for word in found if word is not None)
    if unknown or len(found) != LENGTH or _checksum(known[:-1]) != known[-1]:
        raise MistypedRecovery(unknown)
    return known


def _read(plain: str) -> list[str | None]:
    """Return the word of a key for each in `plain`, None for one that is in no list."""
    found = (_numbers().get(word) for word in _LETTERS.findall(plain))
    return [None if number is None else words()[number] for number in found]


def secret_of(key: tuple[str, ...]) -> bytes:
    """Return the 32 bytes of secret that the words `key` encode."""
    return blake2b(_joined(key[:-1]), digest_size=32, person=b"satchel-recover").digest()


def _checksum(chosen: tuple[str, ...]) -> str:
    digest = blake2b(_joined(chosen), digest_size=8, person=b"satchel-checked").digest()
    return words()[int.from_bytes(digest) % (1 << _BITS)]


def _joined(chosen: tuple[str, ...]) -> bytes:
    return " ".join(chosen).encode("ascii")


@cache
def _numbers() -> dict[str, int]:
    """Return the number of each word, English or Russian."""
    return {word: number for each in (words(), _russian()) for number, word in enumerate(each)}


@cache
def _russian() -> tuple[str, ...]:
    """Return the Russian words by number. Their order is fixed: they stand on paper."""
    return tuple((RESOURCES / "words" / "recovery-ru.txt").read_text("utf-8").split())
