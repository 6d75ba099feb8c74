"""A letter box of one process: what is dropped into it, only that process can read.

Its key is in the memory of the process alone. A letter that lies on the disk when the process is
killed can be read by nobody any more.
"""

import nacl.exceptions
from nacl.public import PrivateKey, PublicKey, SealedBox

_STEP = 4_096  # bytes: a letter is as long as the next multiple, so that it tells no length


class LetterBox:
    """A letter box with a new key. `address` is what others need to write to it."""

    def __init__(self) -> None:
        self._key = PrivateKey.generate()

    @property
    def address(self) -> bytes:
        """The public key, which says nothing of whose it is."""
        return bytes(self._key.public_key)

    def opened(self, letter: bytes) -> bytes | None:
        """Return what was written, blanks after it, or None where it is no letter to this box."""
        try:
            return bytes(SealedBox(self._key).decrypt(letter))
        except (nacl.exceptions.CryptoError, nacl.exceptions.ValueError, nacl.exceptions.TypeError):
            return None


def sealed_letter(text: bytes, address: bytes) -> bytes:
    """Return `text`, and blanks after it, for the letter box with this `address` alone.

    Raises ValueError where that is no address.
    """
    try:
        box = SealedBox(PublicKey(address))
    except (nacl.exceptions.CryptoError, nacl.exceptions.TypeError):
        raise ValueError("no address") from None
    return bytes(box.encrypt(text.ljust(-(-len(text) // _STEP) * _STEP)))
