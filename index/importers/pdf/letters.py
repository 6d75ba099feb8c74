"""Reads the letters of a page with PDFium: where each stands, how large, and in which tag."""

import ctypes
import math
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, NamedTuple

import pypdfium2_raw as pdfium

MAX_LETTERS = 100_000  # of a page
_HYPHENS = frozenset({0x02, 0xAD, 0xFFFE})  # what PDFium makes of a hyphen at the end of a line
_LIGATURES = {0xFB00: "ff", 0xFB01: "fi", 0xFB02: "fl", 0xFB03: "ffi", 0xFB04: "ffl", 0xFB06: "st"}
_INVISIBLE = 3  # the mode in which letters are not painted
_BOLD = 600
_ITALIC = 1 << 6  # among the flags of a font
_FORCED_BOLD = 1 << 18
_LONGEST_NAME = 256


def quick_function(function: Any, result: Any, *takes: Any) -> Any:
    """Return a function of PDFium's that takes addresses as they are: it is called a million times.

    Else an object is made of each pointer, and of what it points at.
    """
    address = ctypes.cast(function, ctypes.c_void_p).value or 0
    return ctypes.CFUNCTYPE(result, *takes)(address)


_ADDRESS = ctypes.c_void_p
_LETTER = (_ADDRESS, ctypes.c_int)  # the text of a page, and the number of a letter in it
_unicode = quick_function(pdfium.FPDFText_GetUnicode, ctypes.c_uint, *_LETTER)
_object = quick_function(pdfium.FPDFText_GetTextObject, _ADDRESS, *_LETTER)
_box = quick_function(pdfium.FPDFText_GetCharBox, ctypes.c_int, *_LETTER, *[_ADDRESS] * 4)
_origin = quick_function(pdfium.FPDFText_GetCharOrigin, ctypes.c_int, *_LETTER, *[_ADDRESS] * 2)
_font_size = quick_function(pdfium.FPDFText_GetFontSize, ctypes.c_double, *_LETTER)
_matrix = quick_function(pdfium.FPDFText_GetMatrix, ctypes.c_int, *_LETTER, _ADDRESS)
_font = quick_function(pdfium.FPDFTextObj_GetFont, _ADDRESS, _ADDRESS)
_mode = quick_function(pdfium.FPDFTextObj_GetTextRenderMode, ctypes.c_int, _ADDRESS)
_tag = quick_function(pdfium.FPDFPageObj_GetMarkedContentID, ctypes.c_int, _ADDRESS)


class Letter(NamedTuple):
    """One letter. `y` is its baseline, counted from the top; all are in points.

    `tag` is the number of the marked content that it stands in, and -1 where it stands in none.
    `piece` is the same for the letters that are painted in one go, and -1 for a blank between.
    """

    text: str
    x0: float
    x1: float
    y: float
    size: float
    is_bold: bool
    is_italic: bool
    tag: int
    piece: int = 0


class _Look(NamedTuple):
    """What all letters of one text object share. `turn` is in quarters, counter-clockwise."""

    size: float
    is_bold: bool
    is_italic: bool
    is_hidden: bool
    turn: int
    tag: int
    piece: int = 0


_NO_LOOK = _Look(1.0, is_bold=False, is_italic=False, is_hidden=False, turn=0, tag=-1)


@dataclass(frozen=True, slots=True)
class PageLetters:
    """The letters of a page in the order in which they are painted, and what is not seen of it.

    `turned` are those that stand at another angle than the most, as far as they can be read.
    """

    letters: list[Letter]
    turned: str
    hidden: str
    width: float
    height: float
    is_upright: bool = True


class _LookReader:
    """Reads the look of each text object once."""

    def __init__(self, text_page: Any) -> None:
        self._handle = address_of(text_page)
        self._known: dict[int, _Look] = {}
        self._fonts: dict[int, tuple[bool, bool]] = {}
        self._matrix = (ctypes.c_float * 6)()
        self._at_matrix = ctypes.addressof(self._matrix)

    def look(self, index: int) -> _Look | None:
        """Return the look of the letter `index`; None where PDFium only supposes it."""
        address = _object(self._handle, index)
        if not address:
            return None
        look = self._known.get(address)
        if look is None:
            look = self._known[address] = self._read(index, address)
        return look

    def _read(self, index: int, found: int) -> _Look:
        """Return the look of the letter `index`, which the text object at `found` paints."""
        size, turn = _font_size(self._handle, index), 0
        has_matrix = _matrix(self._handle, index, self._at_matrix)
        a, b, c, d = self._matrix[:4]
        if has_matrix and b == 0 == c and a > 0:
            size *= abs(d) or 1.0
        elif has_matrix:
            size *= math.hypot(c, d) or 1.0
            turn = round(math.degrees(math.atan2(b, a)) / 90) % 4
        font = _font(found) or 0
        is_bold, is_italic = self._fonts.get(font) or self._font(font)
        return _Look(
            round(min(max(size, 0.1), 2_000), 1),
            is_bold,
            is_italic,
            _mode(found) == _INVISIBLE,
            turn,
            _tag(found),
            len(self._known) + 1,
        )

    def _font(self, address: int) -> tuple[bool, bool]:
        """Return whether the font at `address` is bold, and whether it is italic."""
        self._fonts[address] = False, False
        if address:
            font = ctypes.cast(address, pdfium.FPDF_FONT)
            buffer = ctypes.create_string_buffer(_LONGEST_NAME)
            pdfium.FPDFFont_GetBaseFontName(font, buffer, _LONGEST_NAME)
            name = buffer.value.decode("latin-1").lower()
            flags = pdfium.FPDFFont_GetFlags(font)
            is_bold = (
                "bold" in name
                or bool(flags & _FORCED_BOLD)
                or pdfium.FPDFFont_GetWeight(font) >= _BOLD
            )
            is_italic = "italic" in name or "oblique" in name or bool(flags & _ITALIC)
            self._fonts[address] = is_bold, is_italic
        return self._fonts[address]


def read_letters(page: Any, text_page: Any) -> PageLetters:
    """Return the letters of a page that PDFium has loaded."""
    width, height = pdfium.FPDF_GetPageWidthF(page), pdfium.FPDF_GetPageHeightF(page)
    found = list(_letters(text_page, height))
    hidden = "".join(letter.text for letter, look in found if look.is_hidden)
    if all(look.is_hidden for letter, look in found if letter.text.strip()):
        hidden = ""  # recognised words under the picture of a page
    elif hidden:
        found = [each for each in found if not each[1].is_hidden]
    turns = Counter(look.turn for _letter, look in found)
    turn = turns.most_common(1)[0][0] if turns else 0
    letters = [letter for letter, look in found if look.turn == turn]
    turned = "".join(letter.text for letter, look in found if look.turn != turn)
    return PageLetters(letters, turned, hidden, width, height, is_upright=turn == 0)


def _letters(text_page: Any, page_height: float) -> Iterator[tuple[Letter, _Look]]:
    """Yield every letter with its look, measured from the top along its own line."""
    reader, before, handle = _LookReader(text_page), _NO_LOOK, address_of(text_page)
    last: Letter | None = None
    places = [ctypes.c_double() for _ in range(6)]
    left, right, low, high, x, y = places
    *box, at_x, at_y = map(ctypes.addressof, places)
    for index in range(min(pdfium.FPDFText_CountChars(text_page), MAX_LETTERS)):
        code = _unicode(handle, index)
        if code in (10, 13):
            continue
        text = chr(code) if 32 < code < 127 else _text_of(code, text_page, index)
        look = reader.look(index)
        if not text or (look is None and text != " "):
            continue
        if look is None:  # a blank that PDFium supposes, at no place of its own
            if last is not None:
                yield last._replace(text=" ", x0=last.x1, piece=-1), before
            continue
        before = look
        _box(handle, index, *box)
        _origin(handle, index, at_x, at_y)
        x0, x1, height = left.value, right.value, page_height - y.value
        if look.turn:
            sides = (x0, x1, low.value, high.value)
            x0, x1, height = _turned(look.turn, sides, (x.value, y.value))
        size, bold, italic, _hidden, _turn, tag, piece = look
        last = Letter(text, x0, x1, height, size, bold, italic, tag, piece)
        yield last, look


def address_of(held: Any) -> int:
    """Return the address of a page, or of its text."""
    return ctypes.cast(held, ctypes.c_void_p).value or 0


def _turned(
    turn: int, box: tuple[float, float, float, float], origin: tuple[float, float]
) -> tuple[float, float, float]:
    """Return where a letter begins, ends and stands along a line that is turned."""
    left, right, low, high = box
    if turn == 1:
        return low, high, origin[0]
    return (-right, -left, origin[1]) if turn == 2 else (-high, -low, -origin[0])


def _text_of(code: int, text_page: Any, index: int) -> str:
    if code in _HYPHENS:
        return "-" if pdfium.FPDFText_IsHyphen(text_page, index) or code != 0xAD else "\xad"
    if code in _LIGATURES:
        return _LIGATURES[code]
    if code < 32 or 0x7F <= code < 0xA0 or 0xD800 <= code < 0xE000 or code == 0xFFFF:
        return ""
    return " " if code == 0xA0 else chr(code)
