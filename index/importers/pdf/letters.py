"""Asks PDFium for the letters of a page: what they are, where they stand, and how they look."""

import ctypes
import math
import re
import sys
from collections.abc import Iterable, Sequence
from functools import lru_cache
from itertools import count, repeat
from typing import Any, NamedTuple

import pypdfium2_raw as pdfium

from index.importers.pdf.calls import ADDRESS, AT, address_of, quick_function

MAX_LETTERS = 100_000  # of a page
_HYPHENS = (0x02, 0xFFFE)  # what PDFium makes of a hyphen at the end of a line
_LIGATURES = {0xFB00: "ff", 0xFB01: "fi", 0xFB02: "fl", 0xFB03: "ffi", 0xFB04: "ffl", 0xFB06: "st"}
_NOTHING = (*range(32), *range(0x7F, 0xA0), *range(0xD800, 0xE000), 0xFFFF)
_SAID = dict.fromkeys(_NOTHING) | dict.fromkeys(_HYPHENS, "-") | _LIGATURES
_SOFT = "\xad"
_BAD_BLANK = "\x03"  # the number of the blank in most fonts, where a file does not tell its letters
_INVISIBLE = 3  # the mode in which letters are not painted
_BOLD = 600
_BOLD_NAMES = ("bold", "demi", "black", "heavy")  # also of semi-bold and extra bold
_ITALIC = 1 << 6  # among the flags of a font
_FORCED_BOLD = 1 << 18
_LONGEST_NAME = 256
BLACK = (0, 0, 0, 255)

RIGHT_TO_LEFT = re.compile(r"[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]")

_unicode = quick_function(pdfium.FPDFText_GetUnicode, ctypes.c_uint, *AT)
_object = quick_function(pdfium.FPDFText_GetTextObject, ADDRESS, *AT)
_loose_box = quick_function(pdfium.FPDFText_GetLooseCharBox, ctypes.c_int, *AT, ADDRESS)
_box = quick_function(pdfium.FPDFText_GetCharBox, ctypes.c_int, *AT, *[ADDRESS] * 4)
_origin = quick_function(pdfium.FPDFText_GetCharOrigin, ctypes.c_int, *AT, *[ADDRESS] * 2)
_font_size = quick_function(pdfium.FPDFText_GetFontSize, ctypes.c_double, *AT)
_matrix = quick_function(pdfium.FPDFText_GetMatrix, ctypes.c_int, *AT, ADDRESS)
_font = quick_function(pdfium.FPDFTextObj_GetFont, ADDRESS, ADDRESS)
_mode = quick_function(pdfium.FPDFTextObj_GetTextRenderMode, ctypes.c_int, ADDRESS)
_tag = quick_function(pdfium.FPDFPageObj_GetMarkedContentID, ctypes.c_int, ADDRESS)
_fill = quick_function(pdfium.FPDFPageObj_GetFillColor, ctypes.c_int, ADDRESS, *[ADDRESS] * 4)


class LetterLook(NamedTuple):
    """What all letters that are painted in one go share: an address of a font, a mode, a tag."""

    font: int | None
    mode: int
    tag: int

    @property
    def is_painted(self) -> bool:
        """Whether they are seen at all."""
        return self.mode != _INVISIBLE


class LetterPlace(NamedTuple):
    """How large a letter is, its turn in quarters, counter-clockwise, and `y`, from the foot."""

    size: float
    turn: int
    y: float


class PageLetters:
    """The letters of a page by their numbers, from 0; `text` has one character for each.

    What is told of those that were asked for: `objects` are the addresses of what paints them, 0
    where PDFium only supposes a letter. By these addresses are `looks`, `pieces`, which are
    numbers, and `colours`: red, green, blue, and how dense. `boxes` are (left, top, right, low), as
    wide as the pen moves and as high as a font.
    """

    def __init__(self, text_page: Any, *, has_tags: bool) -> None:
        self._page = text_page
        self._handle = address_of(text_page)
        self.count = min(max(pdfium.FPDFText_CountChars(text_page), 0), MAX_LETTERS)
        self.objects: dict[int, int] = {}
        self.boxes: dict[int, tuple[float, float, float, float]] = {}
        self.looks: dict[int, LetterLook] = {}
        self.pieces: dict[int, int] = {}
        self.colours: dict[int, tuple[int, ...]] = {}
        self._has_tags = has_tags
        self._known: dict[tuple[int | None, int, int], LetterLook] = {}
        self._fonts: dict[int | None, tuple[bool, bool]] = {}
        self._known_places: dict[int, LetterPlace] = {}
        self._numbers = (ctypes.c_float * 6)()
        self._places = (ctypes.c_double * 4)()
        self.text = self._in_order(self._read_text().replace(_BAD_BLANK, " "))

    def _read_text(self) -> str:
        """Return the letters in one go, or one by one where PDFium gives others so."""
        wide = (ctypes.c_ushort * (self.count + 1))()
        taken = pdfium.FPDFText_GetText(self._page, 0, self.count, wide)
        text = bytes(wide)[: 2 * max(taken - 1, 0)].decode("utf-16-le", "surrogatepass")
        if len(text) == self.count and taken == self.count + 1:
            return text
        codes = map(_unicode, repeat(self._handle), range(self.count))
        return "".join(chr(code) if code <= sys.maxunicode else "\0" for code in codes)

    def _in_order(self, text: str) -> str:
        """Return `text` with the letters in order that one glyph shows from right to left.

        PDFium turns them round one by one: such letters have the same box.
        """
        backward = [found.start() for found in RIGHT_TO_LEFT.finditer(text)]
        if not backward:
            return text
        self.ask(backward)
        letters = list(text)
        at = 0
        while at < len(backward):
            end = at + 1
            while end < len(backward) and self._is_one_glyph(backward[end - 1], backward[end]):
                end += 1
            first, last = backward[at], backward[end - 1]
            letters[first : last + 1] = reversed(letters[first : last + 1])
            at = end
        return "".join(letters)

    def _is_one_glyph(self, index: int, following: int) -> bool:
        is_next = following == index + 1 and self.objects[following] == self.objects[index]
        return is_next and self.boxes[following] == self.boxes[index]

    def ask(self, indexes: Iterable[int]) -> None:
        """Ask for the letters `indexes`."""
        wanted = list(indexes)
        handles = repeat(self._handle)
        objects = [each or 0 for each in map(_object, handles, wanted)]
        self.objects.update(zip(wanted, objects, strict=True))
        self._look_at([each for each in dict.fromkeys(objects) if each and each not in self.looks])
        found = (ctypes.c_float * (4 * len(wanted)))()
        at = ctypes.addressof(found)
        for _done in map(_loose_box, handles, wanted, range(at, at + 16 * len(wanted), 16)):
            pass
        sides = zip(found[0::4], found[1::4], found[2::4], found[3::4], strict=True)
        self.boxes.update(zip(wanted, sides, strict=True))

    def _look_at(self, fresh: Sequence[int]) -> None:
        """Ask how the letters look that the objects `fresh` paint."""
        self.pieces.update(zip(fresh, count(len(self.pieces) + 1), strict=False))
        tags = map(_tag, fresh) if self._has_tags else repeat(-1)
        looks = zip(map(_font, fresh), map(_mode, fresh), tags, strict=False)
        for address, look in zip(fresh, looks, strict=True):
            known = self._known.get(look)
            self.looks[address] = known or self._known.setdefault(look, LetterLook(*look))
        shades = (ctypes.c_uint * (4 * len(fresh)))()
        at = ctypes.addressof(shades)
        parts = [range(at + 4 * part, at + 16 * len(fresh), 16) for part in range(4)]
        told = list(map(_fill, fresh, *parts))
        colours = zip(shades[0::4], shades[1::4], shades[2::4], shades[3::4], strict=True)
        for address, is_told, colour in zip(fresh, told, colours, strict=True):
            self.colours[address] = colour if is_told else BLACK

    def place(self, index: int) -> LetterPlace:
        """Return where the letter `index` stands."""
        address = self.objects[index]
        known = self._known_places.get(address)
        if known is not None:
            return known
        size = _font_size(self._handle, index)
        has_matrix = _matrix(self._handle, index, ctypes.addressof(self._numbers))
        a, b, c, d, _x, y = self._numbers
        if has_matrix and b == 0 == c and a > 0:  # its line is level: all letters of it are at `y`
            place = LetterPlace(_size(size * (abs(d) or 1.0)), 0, y)
            self._known_places[address] = place
            return place
        turn = round(math.degrees(math.atan2(b, a)) / 90) % 4 if has_matrix else 0
        scale = math.hypot(c, d) or 1.0 if has_matrix else 1.0
        return LetterPlace(_size(size * scale), turn, self._from(index)[1])

    def _from(self, index: int) -> tuple[float, float]:
        """Return where the pen is set down for a letter."""
        at = ctypes.addressof(self._places)
        _origin(self._handle, index, at, at + 8)
        return self._places[0], self._places[1]

    def turned(self, start: int, end: int, turn: int) -> tuple[float, float, float]:
        """Return where letters begin, end and stand along their line, which is turned."""
        at = [ctypes.addressof(self._places) + 8 * place for place in range(4)]
        boxes = []
        for index in (start, end):
            _box(self._handle, index, *at)
            boxes.append(tuple(self._places))
        left, low = (min(box[side] for box in boxes) for side in (0, 2))
        right, high = (max(box[side] for box in boxes) for side in (1, 3))
        x, y = self._from(start)
        if turn == 1:
            return low, high, x
        return (-right, -left, y) if turn == 2 else (-high, -low, -x)

    def said(self, start: int, end: int) -> str:
        """Return the letters from `start` to `end` as they are meant."""
        text = self.text[start : end + 1]
        if text.isascii() and text.isprintable():
            return text
        if _SOFT in text:
            text = "".join(
                "-" if each == _SOFT and pdfium.FPDFText_IsHyphen(self._page, index) else each
                for index, each in enumerate(text, start=start)
            )
        return text.translate(_SAID)

    def colour(self, index: int) -> tuple[int, ...]:
        """Return what the letter `index` is filled with: red, green, blue, and how dense."""
        return self.colours[self.objects[index]]

    def weight(self, address: int | None) -> tuple[bool, bool]:
        """Return whether the font at `address` is bold, and whether it is italic."""
        known = self._fonts.get(address)
        if known is None:
            known = self._fonts[address] = _weight(address) if address else (False, False)
        return known


@lru_cache(1_000)  # most letters have one of few sizes
def _size(size: float) -> float:
    return round(min(max(size, 0.1), 2_000), 1)


def _weight(address: int) -> tuple[bool, bool]:
    font = ctypes.cast(address, pdfium.FPDF_FONT)
    buffer = ctypes.create_string_buffer(_LONGEST_NAME)
    pdfium.FPDFFont_GetBaseFontName(font, buffer, _LONGEST_NAME)
    name = buffer.value.decode("latin-1").lower()
    flags = pdfium.FPDFFont_GetFlags(font)
    is_forced = bool(flags & _FORCED_BOLD)
    is_named = any(each in name for each in _BOLD_NAMES)
    is_bold = is_named or is_forced or pdfium.FPDFFont_GetWeight(font) >= _BOLD
    return is_bold, "italic" in name or "oblique" in name or bool(flags & _ITALIC)
