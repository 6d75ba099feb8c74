"""Sealed letters: files that only the holder of an archive's signing key reads.

A letter is HEAD and one sealed box of libsodium, for the Curve25519 form of that key. What is
sealed is padded with blanks, so that every letter has SIZE bytes, whatever it says. It names
neither who wrote it nor for whom it is. `docs/corrections.md` describes its bytes.
"""

from nacl.exceptions import CryptoError
from nacl.public import SealedBox
from nacl.signing import SigningKey, VerifyKey

from index.errors import ArchiveDamaged, KeyUnusable

HEAD = b"satchel letter 1\n"
SIZE = 1 << 20  # bytes of a letter
ROOM = (
    SIZE - len(HEAD) - 48
)  # bytes that can be said: a box takes 32 for its key and 16 for its tag
OTHER_KEY = "other-key"  # the reason why a letter is not opened
_NEWER = tuple(b"satchel letter %d\n" % number for number in range(2, 10))


def seal_letter(said: bytes, public: bytes) -> bytes:
    """Return a letter that says `said`, for the holder of the Ed25519 key `public`.

    Raises ValueError where `said` has more than ROOM bytes, and KeyUnusable where `public` is no
    key that anything can be sealed for.
    """
    if len(said) > ROOM:
        raise ValueError("more than a letter holds")
    try:
        box = SealedBox(VerifyKey(public).to_curve25519_public_key())
        return HEAD + box.encrypt(said.ljust(ROOM))
    except (CryptoError, ValueError, RuntimeError):
        raise KeyUnusable(
            "Nothing can be sealed with the key of this archive. Tell its editor."
        ) from None


def require_letter(letter: bytes) -> None:
    """Raise ArchiveDamaged unless these bytes have the head and the size of a letter."""
    if letter.startswith(_NEWER):
        raise ArchiveDamaged(
            "newer-format", "This file was made by a newer Satchel. Use that to open it."
        )
    if len(letter) != SIZE or not letter.startswith(HEAD):
        raise ArchiveDamaged(
            "not-a-letter", "This file holds no suggestions, or is not whole. Ask for a fresh copy."
        )


def open_letter(letter: bytes, signing: SigningKey) -> bytes:
    """Return what a `letter` says, with the blanks after it.

    Raises ArchiveDamaged, for the reason OTHER_KEY where `signing` does not open it.
    """
    require_letter(letter)
    try:
        return SealedBox(signing.to_curve25519_private_key()).decrypt(letter[len(HEAD) :])
    except (CryptoError, ValueError):
        raise ArchiveDamaged(
            OTHER_KEY,
            "This file is sealed for another key, or was damaged. Ask for a fresh copy, made with "
            "your newest edition.",
        ) from None
