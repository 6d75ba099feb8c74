"""Writes small pictures with few colours."""

import struct
import zlib
from collections import Counter

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage

from index.pictures.png import SIGNATURE, chunk

_HEAD = struct.Struct(">IIBBBBB")


def _palette(image: QImage, most: int) -> list[int]:
    """Return at most `most` colours of `image` that represent all: frequent, and far apart."""
    counts = Counter(memoryview(image.constBits()).cast("I"))  # a pixel has 32 bits
    left, chosen = dict(counts.most_common(1500)), [counts.most_common(1)[0][0]]
    far = {colour: _distance(colour, chosen[0]) for colour in left}
    while len(chosen) < most and any(far.values()):
        best = max(left, key=lambda colour: left[colour] ** 0.5 * far[colour])
        chosen.append(best)
        far = {colour: min(now, _distance(colour, best)) for colour, now in far.items()}
    return chosen


def _distance(one: int, other: int) -> int:
    """Return the squared distance of two colours in RGB."""
    return sum(((one >> by & 255) - (other >> by & 255)) ** 2 for by in (0, 8, 16))


def packed(image: QImage, colours: int) -> bytes:
    """Return `image` as a PNG with at most 16 `colours`, two pixels a byte, without metadata."""
    opaque = image.convertToFormat(QImage.Format.Format_RGB32)
    table = _palette(opaque, colours)
    near = opaque.convertToFormat(
        QImage.Format.Format_Indexed8, table, Qt.ImageConversionFlag.ThresholdDither
    )
    rows = []
    for y in range(near.height()):
        row = bytes(near.constScanLine(y))[: near.width()] + b"\0"
        rows.append(b"\0" + bytes(a << 4 | b for a, b in zip(row[::2], row[1::2], strict=False)))
    listed = b"".join((colour & 0xFFFFFF).to_bytes(3) for colour in table)
    parts = (
        (b"IHDR", _HEAD.pack(near.width(), near.height(), 4, 3, 0, 0, 0)),
        (b"PLTE", listed),
        (b"IDAT", zlib.compress(b"".join(rows), 9)),
        (b"IEND", b""),
    )
    return SIGNATURE + b"".join(chunk(name, content) for name, content in parts)
