"""A letter box: messages to one process that only this process can read.

Its key is only in the memory of the process. If the process is killed, nobody can read a letter
that is left on the disk.
"""

import nacl.exceptions
from nacl.public import PrivateKey, PublicKey, SealedBox

_STEP = 4_096  # bytes: letters have a multiple of this length, which hides their own


class LetterBox:
    """A letter box with a new key. Others need its `address` to write to it."""

    def __init__(self) -> None:
        self._key = PrivateKey.generate()

    @property
    def address(self) -> bytes:
        """The public key, which does not tell whose it is."""
        return bytes(self._key.public_key)

    def opened(self, letter: bytes) -> bytes | None:
        """Return the message padded with blanks, or None if it is no letter to this box."""
        try:
            return bytes(SealedBox(self._key).decrypt(letter))
        except (nacl.exceptions.CryptoError, nacl.exceptions.ValueError, nacl.exceptions.TypeError):
            return None


def sealed_letter(text: bytes, address: bytes) -> bytes:
    """Return `text`, padded with blanks, sealed for the letter box with this `address`.

    Raises ValueError if that is no address.
    """
    try:
        box = SealedBox(PublicKey(address))
    except (nacl.exceptions.CryptoError, nacl.exceptions.TypeError):
        raise ValueError("no address") from None
    return bytes(box.encrypt(text.ljust(-(-len(text) // _STEP) * _STEP)))
