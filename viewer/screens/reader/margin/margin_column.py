"""Computes the position and the number of visible lines of the notes beside a text."""

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterator
from enum import StrEnum

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFontMetrics

from index import Value
from viewer.ui.look.text_cost import text_cost

_GAP = 12
_INSIDE = 9  # padding of a note that has a ground of its own
_LONG = 4_000  # what a note may cost to lay out; a dearer one is folded without being measured
_IN_LINE = 200  # characters that one line of a note has at most
_FOLDS = (2, 1)  # lines of a folded note; the second if the first does not suffice
FAR = 1 << 30  # pixels: the place of a passage that is so far below that it is not known
_ABOVE = 2  # pages above the visible part, whose notes may push visible ones down


class MarginKind(StrEnum):
    """The kind of a margin note. The style sheet refers to these values."""

    EDITOR = "note"
    THEMES = "accent"
    OWN = "own"


class MarginNote(Value):
    """A note beside the passage with the id `passage`."""

    passage: str
    kind: MarginKind
    text: str


class PlacedNote(Value):
    """The position of the note `number`, in pixels from the top of the document.

    `anchor` is the top of its passage. `lines` of it are shown, or all for 0. `is_lower`: it is the
    first note of its passage, and is not beside the start of that.
    """

    number: int
    top: int
    height: int
    anchor: int
    lines: int
    is_lower: bool


class NoteMeasure:
    """Measures the heights of notes in a column, in one font."""

    def __init__(self, metrics: QFontMetrics, width: int, more: str) -> None:
        self.metrics = metrics
        self.more = more
        self._width = width
        self._known: dict[tuple[bool, str], int] = {}

    def inside(self, note: MarginNote) -> int:
        """Return the padding of `note`."""
        return 0 if note.kind is MarginKind.THEMES else _INSIDE

    def height(self, note: MarginNote, lines: int, *, has_less: bool) -> int:
        """Return the height of `note` with so many `lines` or all, and the line of its button."""
        if lines:
            return lines * self.metrics.lineSpacing() + 2 * self.inside(note)
        less = self.metrics.height() if has_less else 0
        return self._words(note, note.text) + less + 2 * self.inside(note)

    def is_longer(self, note: MarginNote, lines: int) -> bool:
        """Return whether `note` has more than `lines`."""
        return is_long(note) or self._words(note, note.text) > lines * self.metrics.lineSpacing()

    def cut(self, note: MarginNote, lines: int) -> str:
        """Return the words of `note` that fit into `lines`, with room for the button."""
        words, most = _first_words(note.text, lines), lines * self.metrics.lineSpacing()
        button = self.more.replace(" ", "\N{NO-BREAK SPACE}") + "\N{NO-BREAK SPACE}" * 2
        low, high = 1, len(words)
        while low < high:
            middle = (low + high + 1) // 2
            shown = f"{' '.join(words[:middle])} … {button}"
            if self._words(note, shown) <= most:
                low = middle
            else:
                high = middle - 1
        return f"{' '.join(words[:low])} …"

    def _words(self, note: MarginNote, text: str) -> int:
        """Return the height of `text` in the width of `note`, cached."""
        known = note.kind is MarginKind.THEMES, text
        if known not in self._known:
            room = QRect(0, 0, self._width - 2 * self.inside(note), 1 << 20)
            flags = Qt.TextFlag.TextWordWrap.value | Qt.AlignmentFlag.AlignLeft.value
            self._known[known] = self.metrics.boundingRect(room, flags, text).height()
        return self._known[known]


def is_long(note: MarginNote) -> bool:
    """Return whether it takes too long to measure `note`."""
    return text_cost(note.text) > _LONG


def _first_words(text: str, lines: int) -> list[str]:
    """Return as many words as `lines` can hold, and a few more; at least one."""
    begin = text[: lines * _IN_LINE]
    words = begin.split()
    return words[:-1] if len(begin) < len(text) and len(words) > 1 else words


class MarginColumn:
    """Places `notes`, in the order of their passages, near the visible part.

    Notes in `opened` are not folded.
    """

    def __init__(self, notes: tuple[MarginNote, ...], measure: NoteMeasure) -> None:
        self.notes, self.measure = notes, measure
        self.opened: set[int] = set()
        self.placed: list[PlacedNote] = []

    def forget(self) -> None:
        """Place all notes again."""
        self.placed = []

    def place(self, top: int, bottom: int, top_of: Callable[[str], int]) -> None:
        """Place the notes of passages that begin from `top` to `bottom`, and some above.

        Positions computed before stay, so that scrolling does not move a note.
        """
        room = _ABOVE * (bottom - top)
        if not self._reaches(top - room // 2, top - room):
            self.placed = []
        while not self.placed or self.placed[-1].anchor <= bottom:
            first = self.placed[-1].number + 1 if self.placed else self._first(top - room, top_of)
            if first >= len(self.notes) or top_of(self.notes[first].passage) == FAR:
                return
            self.placed += self._group(first, top_of)

    def between(self, top: int, bottom: int) -> list[PlacedNote]:
        """Return the notes that are visible from `top` to `bottom`."""
        first = bisect_left(self.placed, top, key=lambda each: each.top + each.height)
        return self.placed[first : bisect_right(self.placed, bottom, key=lambda each: each.top)]

    def _reaches(self, first: int, last: int) -> bool:
        """Return whether the placed notes begin above `first` and reach `last`."""
        if not self.placed:
            return False
        begins = not self.placed[0].number or self.placed[0].anchor <= first
        return begins and self.placed[-1].anchor >= last

    def _first(self, top: int, top_of: Callable[[str], int]) -> int:
        """Return the number of the first note of the first passage that begins below `top`."""
        if top <= 0:
            return 0
        return bisect_left(self.notes, top, key=lambda note: top_of(note.passage))

    def _group(self, first: int, top_of: Callable[[str], int]) -> Iterator[PlacedNote]:
        """Yield the positions of the notes of the next passage, folded if others need the room."""
        passage = self.notes[first].passage
        after = first
        while after < len(self.notes) and self.notes[after].passage == passage:
            after += 1
        anchor = top_of(passage)
        last = self.placed[-1] if self.placed else None
        top = max(anchor, last.top + last.height + _GAP) if last else anchor
        is_last = after == len(self.notes)
        room = None if is_last else top_of(self.notes[after].passage) - _GAP - top
        lines = self._folded(range(first, after), room)
        for number in range(first, after):
            height = self._height(number, lines[number])
            is_lower = number == first and top - anchor > self.measure.metrics.height()
            yield PlacedNote(number, top, height, anchor, lines[number], is_lower)
            top += height + _GAP

    def _folded(self, numbers: range, room: int | None) -> dict[int, int]:
        """Return the number of lines of each note, so that all fit into `room` if possible.

        Notes are folded longest first, and the reader's own last.
        """
        lines = {
            number: _FOLDS[0] if room is not None and self._is_long(number) else 0
            for number in numbers
        }
        for most in _FOLDS:
            for number in sorted(numbers, key=self._rank):
                if room is None or self._together(lines) <= room:
                    return lines
                is_longer = self.measure.is_longer(self.notes[number], most)
                if number not in self.opened and is_longer:
                    lines[number] = most
        return lines

    def _is_long(self, number: int) -> bool:
        return is_long(self.notes[number]) and number not in self.opened

    def _rank(self, number: int) -> tuple[bool, int]:
        note = self.notes[number]
        return note.kind is MarginKind.OWN, -len(note.text)

    def _together(self, lines: dict[int, int]) -> int:
        heights = sum(self._height(number, shown) for number, shown in lines.items())
        return heights + _GAP * (len(lines) - 1)

    def _height(self, number: int, lines: int) -> int:
        has_less = number in self.opened
        return self.measure.height(self.notes[number], lines, has_less=has_less)
