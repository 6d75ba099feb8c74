"""A copy of the notebook in one file, `.satchel-notebook`, for a stick that is kept elsewhere.

The file is MAGIC, the length of the key file (4 bytes, big-endian), the key file as it is in the
notebook's folder, the notebook's encrypted file, and the SHA-256 of all before. So it opens with
the passphrase or the recovery words that open the notebook when the copy is made. To anybody else
it tells that it is a copy, how large it is, and the cost of its passphrase.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass, field
from hashlib import sha256
from pathlib import Path

from viewer.notebook.store.errors import CopyUnusable, CopyWouldLieOpen
from viewer.notebook.store.file.error_messages import saving
from viewer.notebook.store.file.key_slots import MOST_BYTES, Slots, decoded, encoded

SUFFIX = "satchel-notebook"
"""The suffix of such a file, without the dot."""
MAX_BYTES = 512 << 20
MAGIC = b"SATCHEL NOTEBOOK 1\n"
_NEWER = re.compile(rb"SATCHEL NOTEBOOK [2-9]\n")
_LENGTH, _SUM = 4, 32


@dataclass(frozen=True, slots=True)
class PortableCopy:
    """The key slots of a notebook, and its encrypted file."""

    slots: Slots
    data: bytes = field(repr=False)


def packed(slots: Slots, backup: Callable[[], Path]) -> bytes:
    """Return the file of a copy: the keys, and the encrypted file that `backup` makes.

    Raises CopyWouldLieOpen if there is no passphrase, NotSaved, and what `backup` raises.
    """
    if not slots.needs_passphrase:
        raise CopyWouldLieOpen
    keys, path = encoded(slots), backup()
    with saving():
        told = MAGIC + len(keys).to_bytes(_LENGTH) + keys + path.read_bytes()
    return told + sha256(told).digest()


def unpacked(file: bytes) -> PortableCopy:
    """Return the copy in a file. Raises CopyUnusable, NotebookDamaged, NotebookTooNew.

    Nothing is parsed before the checksum is verified.
    """
    if _NEWER.match(file):
        raise CopyUnusable(newer=True)
    told, checksum = file[:-_SUM], file[-_SUM:]
    if not file.startswith(MAGIC) or sha256(told).digest() != checksum:
        raise CopyUnusable
    at = len(MAGIC) + _LENGTH
    length = int.from_bytes(told[len(MAGIC) : at])
    keys, data = told[at : at + length], told[at + length :]
    if length > MOST_BYTES or len(keys) != length or not data:
        raise CopyUnusable
    slots = decoded(keys)
    if not slots.needs_passphrase:  # Satchel makes no such copy: anybody could read it
        raise CopyUnusable
    return PortableCopy(slots, data)
