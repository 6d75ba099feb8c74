"""The recovery key: sixteen words on paper that open a notebook whose passphrase was lost.

Fifteen words are random, with ten bits each: 150 bits, too many to try out. The last is a checksum
over them, which tells a misspelt key from the key of another notebook.
"""

import re
import secrets
from functools import cache
from hashlib import blake2b

from index import words
from viewer.notebook.store.errors import MistypedRecovery

LENGTH = 16
_BITS = 10


def new_words() -> tuple[str, ...]:
    """Return a new recovery key."""
    chosen = tuple(secrets.choice(words()) for _ in range(LENGTH - 1))
    return (*chosen, _checksum(chosen))


def typed_words(typed: str) -> tuple[str, ...]:
    """Return the recovery key that was `typed`. Raises MistypedRecovery.

    Capitals, numbers and separators that are no letters are ignored.
    """
    found = tuple(re.findall(r"[a-z]+", typed.casefold()))
    unknown = tuple(place for place, word in enumerate(found) if word not in _numbers())
    if unknown or len(found) != LENGTH or _checksum(found[:-1]) != found[-1]:
        raise MistypedRecovery(unknown)
    return found


def secret_of(key: tuple[str, ...]) -> bytes:
    """Return the 32 bytes of secret that the words `key` encode."""
    return blake2b(_joined(key[:-1]), digest_size=32, person=b"satchel-recover").digest()


def _checksum(chosen: tuple[str, ...]) -> str:
    digest = blake2b(_joined(chosen), digest_size=8, person=b"satchel-checked").digest()
    return words()[int.from_bytes(digest) % (1 << _BITS)]


def _joined(chosen: tuple[str, ...]) -> bytes:
    return " ".join(chosen).encode("ascii")


@cache
def _numbers() -> frozenset[str]:
    return frozenset(words())
