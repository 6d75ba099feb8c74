"""Reads the orientation from a picture's EXIF data, before that is removed."""

import struct

_ORIENTATION = 0x0112
_SHORT = 3
_ENTRY = 12  # bytes


def is_turned(exif: bytes) -> bool:
    """Return whether `exif`, which begins with the byte order, says that the picture is turned.

    Unreadable data says nothing: no program would turn the picture by it.
    """
    order = {b"II*\0": "<", b"MM\0*": ">"}.get(exif[:4])
    if order is None or len(exif) < 8:
        return False
    (start,) = struct.unpack_from(f"{order}I", exif, 4)
    if start + 2 > len(exif):
        return False
    (count,) = struct.unpack_from(f"{order}H", exif, start)
    first, last = start + 2, len(exif) - _ENTRY
    for at in range(first, min(first + count * _ENTRY, last + 1), _ENTRY):
        tag, kind, _count, value = struct.unpack_from(f"{order}HHIH", exif, at)
        if tag == _ORIENTATION:
            return bool(kind == _SHORT and 2 <= value <= 8)
    return False
