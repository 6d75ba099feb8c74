"""Takes out of a PDF of Qt's what tells of this moment, and mends which letters its glyphs are.

What is put in is as long as what it replaces, for a PDF counts its bytes.
"""

import re
from collections.abc import Iterable
from datetime import date

from PySide6.QtGui import QFont, QRawFont

_DATE = re.compile(rb"/(?:CreationDate|ModDate) \(D:\d{14}[^)\n]*\)")
_PRODUCER = re.compile(rb"/Producer \([^\n]*\)(?=\n)")
_MAP = re.compile(rb"beginbfrange\n.*?endbfrange", re.DOTALL)
_LIST = re.compile(rb"\[[^\]]*\]")
_CODE = re.compile(rb"<([0-9A-F]{4})>")


def untold(data: bytes, created: str) -> bytes:
    """Return `data` with the day `created` for this moment, and no other program's name."""
    try:
        day = f"{date.fromisoformat(created):%Y%m%d}"
    except ValueError:
        day = "20000101"

    def dated(found: re.Match[bytes]) -> bytes:
        name = found[0].split(b" ", 1)[0]
        return (name + f" (D:{day}000000Z)".encode()).ljust(len(found[0]))

    def made(found: re.Match[bytes]) -> bytes:
        return b"/Producer (Satchel)".ljust(len(found[0]))

    return _PRODUCER.sub(made, _DATE.sub(dated, data))


def legible(data: bytes, letters: Iterable[str], fonts: Iterable[QFont]) -> bytes:
    """Return `data` with each glyph said to be one of the `letters` that were set.

    One glyph may stand for several letters, as of apostrophes and blanks. Qt takes any of them, and
    then another one would be found and copied than stands in the archive.
    """
    set_here = sorted(set(letters))
    drawn = [_glyphs(font, set_here) for font in fonts]

    def meant(found: re.Match[bytes]) -> bytes:
        letter = chr(int(found[1], 16))
        if letter in set_here:
            return found[0]
        for raw, by_glyph in drawn:
            for glyph in _glyphs_of(raw, letter):
                if glyph in by_glyph:
                    return b"<%04X>" % ord(by_glyph[glyph])
        return found[0]

    def mended(found: re.Match[bytes]) -> bytes:
        return _LIST.sub(lambda held: _CODE.sub(meant, held[0]), found[0])

    return _MAP.sub(mended, data)


type _Drawn = tuple[QRawFont, dict[int, str]]


def _glyphs(font: QFont, letters: Iterable[str]) -> _Drawn:
    """Return `font` and which of `letters` each glyph stands for, of several the first."""
    raw = QRawFont.fromFont(font)
    by_glyph: dict[int, str] = {}
    for letter in letters:
        for glyph in _glyphs_of(raw, letter):
            by_glyph.setdefault(glyph, letter)
    return raw, by_glyph


def _glyphs_of(raw: QRawFont, letter: str) -> list[int]:
    found = raw.glyphIndexesForString(letter) if ord(letter) <= 0xFFFF else []
    return [glyph for glyph in found if glyph]
