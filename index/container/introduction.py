"""Statements by which the holder of one signing key introduces the next.

A statement is the old public key (32 bytes) and an Ed25519 signature with it (64 bytes) over
CONTEXT, the old key and the new one. Statements form a chain, oldest first, that ends at the key
that signs. Whoever knows any key of the chain can trust the last as far as the one they know.
"""

from collections.abc import Sequence
from itertools import pairwise

from nacl.exceptions import BadSignatureError
from nacl.signing import SigningKey, VerifyKey

CONTEXT = b"satchel key change 1\0"
SIZE = 96
MOST = 8  # statements in one chain
_KEY = 32


def introduce(old: SigningKey, new: bytes) -> bytes:
    """Return the statement with which `old` introduces the public key `new`."""
    public = old.verify_key.encode()
    return public + old.sign(CONTEXT + public + new).signature


def introducers(statements: Sequence[bytes], signer: bytes) -> tuple[bytes, ...]:
    """Return the public keys that introduced `signer`, oldest first.

    Raises ValueError where a statement is invalid, or there are too many.
    """
    if len(statements) > MOST or any(len(statement) != SIZE for statement in statements):
        raise ValueError("no statements")
    keys = [statement[:_KEY] for statement in statements]
    if len({*keys, signer}) != len(keys) + 1:
        raise ValueError("a key twice")
    for statement, (old, new) in zip(statements, pairwise([*keys, signer]), strict=True):
        try:
            VerifyKey(old).verify(CONTEXT + old + new, statement[_KEY:])
        except BadSignatureError:
            raise ValueError("a signature that does not hold") from None
    return tuple(keys)
