"""Removes the date and other programs from Qt's PDF, and corrects the letters of its glyphs."""

import re
from collections.abc import Callable, Iterable
from datetime import date
from io import BytesIO
from itertools import pairwise
from unicodedata import category

from PySide6.QtGui import QFont, QRawFont

_DATE = re.compile(rb"(/CreationDate|/ModDate) \(D:\d{14}[^)\n]*\)")
_PRODUCER = re.compile(rb"/Producer \([^\n]*\)(?=\n)")
_DATE_LINE = re.compile(rb"(?:/CreationDate|/ModDate) \(D:[^)\n]*\)\n")
_PRODUCER_LINE = re.compile(rb"/Producer \([^\n]*\)\n")
_ENTRY = re.compile(rb"(\d{10})( \d{5} [nf] \n)")
_START = re.compile(rb"startxref\n\d+")
_SIZE = re.compile(rb"/Size (\d+)")
_MAP = re.compile(rb"beginbfrange\n.*?endbfrange", re.DOTALL)
_LIST = re.compile(rb"\[[^\]]*\]")
_UNSEEN = ("Cc", "Cs", "Zl", "Zp")  # controls, surrogates, ends of lines and paragraphs
_CODE = re.compile(rb"<([0-9A-F]{4})>")


def untold(data: bytes, created: str) -> bytes:
    """Return the PDF `data` with the day `created` as its date, and no other program's name.

    Its length does not depend on the present time either, such as on the time zone.
    """
    try:
        day = f"{date.fromisoformat(created):%Y%m%d}"
    except ValueError:
        day = "20000101"
    dated = rb"\1 (D:%s000000Z)" % day.encode()

    def scrubbed(part: bytes) -> bytes:
        return _PRODUCER.sub(b"/Producer (Satchel)", _DATE.sub(dated, part))

    return mended(data, scrubbed)


def nameless(data: bytes) -> bytes:
    """Return the PDF `data` without its date and the names of programs."""
    return mended(data, lambda part: _PRODUCER_LINE.sub(b"", _DATE_LINE.sub(b"", part)))


def mended(data: bytes, mend: Callable[[bytes], bytes]) -> bytes:
    """Return the PDF `data` with `mend` applied to each object, and its xref table corrected."""
    table = data.rindex(b"xref\n0 ")
    known = [int(begin) for begin, _rest in _ENTRY.findall(data, table)]
    begins = sorted({begin for begin in known if begin})
    whole = BytesIO()  # it gives its bytes away without a copy, which matters with pictures
    whole.write(data[: begins[0]])
    moved = {0: 0}
    for begin, end in pairwise([*begins, table]):
        moved[begin] = whole.tell()
        whole.write(mend(data[begin:end]))
    rest = _ENTRY.sub(lambda each: b"%010d" % moved[int(each[1])] + each[2], data[table:])
    whole.write(_START.sub(b"startxref\n%d" % whole.tell(), rest))
    return whole.getvalue()


def extended(data: bytes, objects: Iterable[bytes]) -> bytes:
    """Return the PDF `data` with `objects` after those that it has, numbered on from them."""
    table = data.rindex(b"xref\n0 ")
    count = int(_SIZE.search(data, table)[1])  # type: ignore[index]
    whole, entries = BytesIO(), []
    whole.write(data[:table])
    for number, body in enumerate(objects, start=count):
        entries.append(b"%010d 00000 n \n" % whole.tell())
        whole.write(b"%d 0 obj\n%b\nendobj\n" % (number, body))
    begins, trailer = whole.tell(), data.index(b"trailer\n", table)
    size = count + len(entries)
    head = data[table:trailer].replace(b"xref\n0 %d\n" % count, b"xref\n0 %d\n" % size, 1)
    rest = _SIZE.sub(b"/Size %d" % size, data[trailer:])
    whole.write(head + b"".join(entries) + _START.sub(b"startxref\n%d" % begins, rest))
    return whole.getvalue()


def legible(data: bytes, letters: Iterable[str], fonts: Iterable[QFont]) -> bytes:
    """Return `data` with each glyph mapped to one of the `letters` that were set.

    One glyph may stand for several letters, such as apostrophes and blanks. Qt names any of them,
    so that another letter than the archive's would be found and copied.
    """
    set_here = sorted(each for each in set(letters) if category(each) not in _UNSEEN)
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
    """Return `font`, and the first of `letters` that each glyph stands for."""
    raw = QRawFont.fromFont(font)
    by_glyph: dict[int, str] = {}
    for letter in letters:
        for glyph in _glyphs_of(raw, letter):
            by_glyph.setdefault(glyph, letter)
    return raw, by_glyph


def _glyphs_of(raw: QRawFont, letter: str) -> list[int]:
    known = ord(letter) <= 0xFFFF and category(letter) != "Cs"
    found = raw.glyphIndexesForString(letter) if known else []
    return [glyph for glyph in found if glyph]
