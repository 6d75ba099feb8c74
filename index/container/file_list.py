"""The signature of a list of files, in a small file of its own beside the list.

That file is two lines in hex: the public key (32 bytes), and an Ed25519 signature (64 bytes) over
CONTEXT, the public key and the SHA-512 of the list. The same key and list give the same bytes.
"""

from hashlib import sha512

from nacl.exceptions import BadSignatureError
from nacl.signing import VerifyKey

from index.container.fingerprint import fingerprint
from index.container.keys import Key

CONTEXT = b"satchel list of files 1\0"
_LONGEST = 256  # bytes of a signature file at most: a valid one has 194


def sign_listing(listing: bytes, key: Key) -> bytes:
    """Return the signature file of `listing`, the bytes of a list of files."""
    signature = key.signing.sign(_signed(listing, key.public)).signature
    return f"{key.public.hex()}\n{signature.hex()}\n".encode("ascii")


def listing_signer(listing: bytes, signature: bytes) -> str | None:
    """Return the fingerprint of the signer of `listing`, or None where `signature` is invalid."""
    try:
        public, signed = (bytes.fromhex(line) for line in _lines(signature))
        VerifyKey(public).verify(_signed(listing, public), signed)
    except (BadSignatureError, ValueError):
        return None
    return fingerprint(public)


def _lines(signature: bytes) -> list[str]:
    """Return the lines of a signature. Raises ValueError where it is too long to be one."""
    if len(signature) > _LONGEST:
        raise ValueError("too long")
    return signature.decode("ascii").splitlines()


def _signed(listing: bytes, public: bytes) -> bytes:
    return CONTEXT + public + sha512(listing).digest()
