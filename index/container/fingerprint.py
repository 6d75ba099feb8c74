"""Fingerprints, which two people read to each other to know that they mean one signer."""

from functools import cache
from hashlib import sha256
from pathlib import Path

_BYTES = 16
_WORDS = 6
_BITS = 10  # words.txt holds two to the power of this


def fingerprint(public_key: bytes) -> str:
    """Return `word-word-word-word-word-word · xxxx xxxx xxxx xxxx xxxx xxxx xxxx xxxx`.

    The digits are the first half of the public key's SHA-256: 128 bits, and the part to compare.
    The words are the first 60 bits of the same hash, ten bits a word, for reading aloud: enough
    against a mistake, not against an attacker who tries billions of keys for one with the same
    words.
    """
    digest = sha256(public_key).digest()
    digits = digest[:_BYTES].hex()
    groups = [digits[at : at + 4] for at in range(0, len(digits), 4)]
    return f"{'-'.join(_said(digest))} · {' '.join(groups)}"


@cache
def words() -> tuple[str, ...]:
    """Return the words by number. Their order is fixed: else fingerprints would change."""
    return tuple(Path(__file__).with_name("words.txt").read_text("ascii").split())


def _said(digest: bytes) -> list[str]:
    bits = int.from_bytes(digest)
    whole = len(digest) * 8
    places = [bits >> (whole - _BITS * number) for number in range(1, _WORDS + 1)]
    return [words()[place % (1 << _BITS)] for place in places]
