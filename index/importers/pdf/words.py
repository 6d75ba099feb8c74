"""Reads the words of a page: where each stands, how large, and in which tag."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any, NamedTuple

from index.importers.pdf.letters import BLACK, RIGHT_TO_LEFT, LetterLook, PageLetters
from index.importers.pdf.paint import PagePaint
from index.values import Value, replace

_PART = re.compile(r"[^\W\d_]+|\d+|\S|[^\S\r\n]+")
_WIDEST = 1.5  # sizes of a letter in a word
# A bracket that opens nothing, or closes nothing:
_TURNED = re.compile(r"^[)\]}»]+(?=\w)|(?<=\S)[(\[{«]+(?=[.,;:!?…]*$)")
UNPARTED = re.compile(r"[\u2e80-\u30ff\u3400-\u9fff\uf900-\ufaff]")
_OTHER_WAY = str.maketrans("()[]{}«»", ")(][}{»«")
_NEAR, _OVERLAP = 0.3, -0.5  # of a size, between letters of one word that are painted apart
_SAME = 0.05  # points that boxes of letters of one font and height differ
_SMALLEST = 1.0  # points of letters that can be seen
_MIDDLE = 0.3  # of a size above the baseline


class PdfWord(NamedTuple):
    """A word, or a part of one that looks like nothing beside it; or the blank between two words.

    `y` is its baseline, counted from the top; all are in points. `tag` is the number of the marked
    content that it stands in, and -1 where it stands in none. `piece` is the same for what is
    painted in one go, and -1 for a blank that nobody painted; `last_piece` is that of its end.
    `colour` is red, green and blue, and black for a blank.
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
    last_piece: int = 0
    colour: tuple[int, ...] = BLACK


class PlacedWords(Value):
    """The words of a page in the order in which they are painted, and what is not taken of it.

    `struck` are those that a line goes through, `hidden` those that nobody sees, `turned` those
    that stand at another angle than the most, as far as they can be read.
    """

    words: list[PdfWord]
    struck: list[PdfWord]
    hidden: list[PdfWord]
    turned: str
    is_upright: bool = True

    @property
    def count(self) -> int:
        """How many letters the words have."""
        return sum(len(word.text) for word in self.words)


@dataclass(slots=True)
class _Found:
    """A word from the letter `start` to `end`."""

    look: LetterLook
    start: int
    end: int
    x0: float
    x1: float
    y: float
    size: float
    turn: int
    piece: int
    last_piece: int
    is_blank: bool = False
    is_hidden: bool = False
    colour: tuple[int, ...] = BLACK


def read_words(text_page: Any, paint: PagePaint, *, has_tags: bool) -> PlacedWords:
    """Return the words of a page whose text PDFium has loaded, and `paint` is painted besides."""
    letters = PageLetters(text_page, has_tags=has_tags)
    reader = _WordReader(letters, paint)
    found = list(reader.words())
    seen = [each for each in found if not each.is_blank]
    turns = Counter(each.turn for each in seen)
    turn = turns.most_common(1)[0][0] if turns else 0
    if all(not each.look.is_painted for each in seen):
        for each in found:  # recognised words under the picture of a page
            each.is_hidden = False
    kept = [each for each in found if not each.is_hidden]
    upright = [each for each in kept if each.turn == turn]
    words, struck = reader.parted(upright) if turn == 0 else (upright, [])
    return PlacedWords(
        _with_brackets([word for word in map(reader.word, words) if word.text]),
        [word for word in map(reader.word, struck) if word.text],
        [reader.word(each) for each in found if each.is_hidden],
        reader.said(each for each in kept if each.turn != turn),
        is_upright=turn == 0,
    )


class _WordReader:
    """Puts the letters of a page together to words, measured from the top along their lines."""

    def __init__(self, letters: PageLetters, paint: PagePaint) -> None:
        self._letters = letters
        self._paint = paint

    def words(self) -> Iterator[_Found]:
        """Yield them, and the blanks between them."""
        letters = self._letters
        last: _Found | None = None
        for start, end in self._parts():
            if letters.text[end].isspace():
                if last is not None and not last.is_blank and not self._is_no_blank(end):
                    yield self._closed(last)
                    last = self._blank(last, end)
                continue
            if last is not None:
                if start == last.end + 1 and not last.is_blank and self._add(last, start, end):
                    continue
                yield self._closed(last)
            last = self._begun(start, end)
        if last is not None:
            yield self._closed(last)

    def _parts(self) -> Iterator[tuple[int, int]]:
        """Yield the first and the last letter of each run that looks the same, and of blanks."""
        letters = self._letters
        found = [(each.start(), each.end() - 1) for each in _PART.finditer(letters.text)]
        letters.ask(dict.fromkeys(index for part in found for index in part))
        mixed = [part for part in found if part[1] > part[0] and not self._is_even(*part)]
        inner = [index for start, end in mixed for index in range(start + 1, end)]
        letters.ask(inner)
        divided = set(mixed)
        for part in found:
            if part not in divided:
                if letters.objects[part[0]] or letters.text[part[0]].isspace():
                    yield part
                continue
            for at in range(part[0], part[1] + 1):
                if letters.objects[at]:
                    yield at, at

    def _is_even(self, start: int, end: int) -> bool:
        """Return whether all letters of a part look the same, as its ends do.

        Where cells may be so near that nothing is between their letters, it is only what is painted
        in one go.
        """
        letters = self._letters
        one, other = letters.objects[start], letters.objects[end]
        if one == other or letters.text[end].isspace():
            return True
        if not one or not other or self._paint.rules.upright:
            return False
        left, top, _right, low = letters.boxes[start]
        reach = _WIDEST * (end - start + 1) * abs(top - low)
        return self._is_alike(start, end) and 0 < letters.boxes[end][2] - left < reach

    def _is_alike(self, one: int, other: int) -> bool:
        """Return whether two letters have the same font, height and colour."""
        letters = self._letters
        first, second = letters.objects[one], letters.objects[other]
        if first == second:
            return True
        _left, top, _right, low = letters.boxes[one]
        _left, other_top, _right, other_low = letters.boxes[other]
        return (
            letters.looks[first] is letters.looks[second]
            and abs(top - other_top) <= _SAME
            and abs(low - other_low) <= _SAME
            and letters.colour(one) == letters.colour(other)
        )

    def _closed(self, found: _Found) -> _Found:
        """Return `found`, to which nothing is added any more."""
        if not found.is_blank:
            found.is_hidden = self._is_hidden(found)
        return found

    def word(self, found: _Found) -> PdfWord:
        """Return `found` as it is read on."""
        look = found.look
        text = " " if found.is_blank else self._letters.said(found.start, found.end)
        place = (found.x0, found.x1, found.y, found.size)
        weight = self._letters.weight(look.font)
        pieces = (found.piece, found.last_piece)
        return PdfWord(text, *place, *weight, look.tag, *pieces, found.colour)

    def said(self, words: Iterable[_Found]) -> str:
        """Return the text of `words`."""
        return "".join(self.word(each).text for each in words)

    def _begun(self, start: int, end: int) -> _Found:
        letters = self._letters
        address = letters.objects[start]
        size, turn, y = letters.place(start)
        x0, _top, x1, _low = letters.boxes[start]
        y = self._paint.top - y
        if turn:
            x0, x1, y = letters.turned(start, end, turn)
        elif end != start:
            left, _top, right, _low = letters.boxes[end]
            x0, x1 = min(x0, left), max(x1, right)
        look, piece = letters.looks[address], letters.pieces[address]
        last = letters.pieces[letters.objects[end]]
        return _Found(look, start, end, x0, x1, y, size, turn, piece, last)

    def _add(self, last: _Found, start: int, end: int) -> bool:
        """Add a part to the word before it; return whether it looks like it and stands at it."""
        letters = self._letters
        if last.turn or not self._is_alike(last.start, start):
            return False
        x0, _top, x1, _low = letters.boxes[start]
        if end != start:
            left, _top, right, _low = letters.boxes[end]
            x0, x1 = min(x0, left), max(x1, right)
        gap = (x0 - last.x1 if x0 >= last.x0 else last.x0 - x1) / last.size
        borders = self._paint.rules.upright
        if not _OVERLAP <= gap <= _NEAR or (borders and _is_parted(last, x0, borders)):
            return False
        last.x0, last.x1 = min(x0, last.x0), max(x1, last.x1)
        last.end, last.last_piece = end, letters.pieces[letters.objects[end]]
        return True

    def _is_no_blank(self, at: int) -> bool:
        """Return whether a blank only sets letters off that no script parts by blanks."""
        letters = self._letters
        beside = letters.text[at - 1 : at] + letters.text[at + 1 : at + 2]
        return not letters.objects[at] and UNPARTED.search(beside) is not None

    def _blank(self, last: _Found, at: int) -> _Found:
        """Return the blank `at` behind the word `last`."""
        letters = self._letters
        address = letters.objects[at]
        look = letters.looks[address] if address else last.look
        piece = letters.pieces[address] if address else -1
        place = (last.x1, last.x1, last.y, last.size)
        return _Found(
            look, at, at, *place, last.turn, piece, piece, is_blank=True, is_hidden=last.is_hidden
        )

    def _is_hidden(self, found: _Found) -> bool:
        """Return whether nobody sees a word: not painted, too small, off the page, or white."""
        if not found.look.is_painted or found.size < _SMALLEST:
            return True
        if found.turn:
            return False
        x, y = (found.x0 + found.x1) / 2, found.y - _MIDDLE * found.size
        paint = self._paint
        if not paint.is_on_page(x, y):
            return True
        found.colour = self._letters.colour(found.start)
        return paint.hides(found.colour, x, y)

    def parted(self, words: Sequence[_Found]) -> tuple[list[_Found], list[_Found]]:
        """Return the words that no rule goes through, and those that one does."""
        rules = self._paint.rules
        if not rules.across:
            return list(words), []
        kept: list[_Found] = []
        struck: list[_Found] = []
        for word in words:
            if word.is_blank:
                struck.append(word)
            if word.is_blank or not rules.strike(word.x0, word.x1, word.y, word.size):
                kept.append(word)
                continue
            for letter in self._split(word):
                middle = (letter.x0 + letter.x1) / 2
                is_struck = rules.strike(middle, middle, letter.y, letter.size)
                (struck if is_struck else kept).append(letter)
        return kept, struck

    def _split(self, word: _Found) -> Iterator[_Found]:
        """Yield the letters of `word` as words."""
        letters = self._letters
        indexes = range(word.start, word.end + 1)
        letters.ask(indexes)
        for index in indexes:
            address = letters.objects[index]
            if address:
                x0, _top, x1, _low = letters.boxes[index]
                letter = replace(word, start=index, end=index, x0=x0, x1=x1)
                letter.piece = letter.last_piece = letters.pieces[address]
                yield letter


def _with_brackets(words: list[PdfWord]) -> list[PdfWord]:
    """Return `words` with the brackets of those that run from right to left as they are meant.

    Some programs write them as they look, others as they are meant, which PDFium turns round.
    """
    if not RIGHT_TO_LEFT.search("".join(word.text for word in words)):
        return words
    backward = [RIGHT_TO_LEFT.search(word.text) is not None for word in words]
    last = len(words) - 1
    return [
        word._replace(text=_TURNED.sub(_other_way, word.text))
        if any(backward[max(0, at - 2) : min(last, at + 2) + 1])
        else word
        for at, word in enumerate(words)
    ]


def _other_way(brackets: re.Match[str]) -> str:
    return brackets[0].translate(_OTHER_WAY)


def _is_parted(last: _Found, x0: float, borders: Iterable[tuple[float, float, float]]) -> bool:
    """Return whether a border stands between a word and what begins at `x0`."""
    return any(last.x1 - 1 <= at <= x0 + 1 and top <= last.y <= end for at, top, end in borders)
