"""Signatures by which the record of a published edition is known to be its signer's own."""

import json
from collections.abc import Iterable

from nacl.exceptions import BadSignatureError
from nacl.signing import VerifyKey

from index.container.keys import Key

CONTEXT = b"satchel edition 1\0"

type Said = tuple[str | int | tuple[str, ...], ...]
"""What a record says of an edition."""


def sign_edition(said: Said, key: Key) -> bytes:
    """Return the signature of what a record says of an edition."""
    return key.signing.sign(_bytes(said)).signature


def is_edition_signed(said: Said, signature: bytes, keys: Iterable[bytes]) -> bool:
    """Return whether one of the public `keys` made the `signature` of what is said."""
    return any(_is_signed(said, signature, key) for key in keys)


def _is_signed(said: Said, signature: bytes, key: bytes) -> bool:
    try:
        VerifyKey(key).verify(_bytes(said), signature)
    except (BadSignatureError, ValueError, TypeError):
        return False
    return True


def _bytes(said: Said) -> bytes:
    return CONTEXT + json.dumps(said, separators=(",", ":")).encode()
