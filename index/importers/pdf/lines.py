"""Puts the words of a page together to lines, and splits them where columns or cells part."""

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from index.importers.pdf.letters import BLACK, RIGHT_TO_LEFT
from index.importers.pdf.words import PdfWord
from index.office.text import TextRun
from index.values import Value

BULLET = re.compile(r"[•▪◦·●‣○■□▸►➢✓☐☑☒–—\-\uf0b7\uf0a7\uf0d8\uf06f\uf02d*o](?=\s|$)")
_LABEL = re.compile(
    r"(?:[•▪◦·●‣○■□▸►➢✓☐☑☒–—\-\uf0b7\uf0a7\uf0d8\uf06f*o]"
    r"|\(?(?:\d{1,3}|[a-z]|[ivx]{1,6})[.)]|\d{1,2}(?:\.\d{1,2}){1,4}[.)]?)"
)
_GAP = 1.6  # of a size: wider than a blank between words that are spread over a line
_BLANK = 0.3  # of a size, between what is painted apart
_LEAST_GAP = 0.2  # of a size, between cells that are close together
_SAME_START = 0.7  # points that starts in a column differ
_BESIDE, _NEAR_COLUMN = 3.5, 8.0  # of a size: how far one or two starts of a column show it
_USUAL = [False, True, False]  # a word, a blank and a word
_MOST_CELLS = 12  # pieces of a part: where each word is painted apart, this tells nothing
_FEWEST_GAPS, _EQUAL = 3, 0.3  # of a justified line: how many gaps, and how far they differ
_BACK = 1.2  # of a size: how far a word may reach into the one before
_WIDEST_GAP = 4.0  # of a size, in a line that is justified
_SAME_LINE = 0.45  # of a size: how far baselines of one line are apart
_RAISED_LINE = 0.65  # where one of them is smaller
_RAISED_SIZE = 0.86
_RAISED = 0.1


type _WordLook = tuple[bool, bool, bool, bool]


class RuledCells(Value):
    """The lines in each cell of a ruled table; `spans` is as in `StructuredTable`.

    `borders` are where its columns begin, and where the last one ends.
    """

    rows: tuple[tuple[tuple["PdfLine", ...], ...], ...]
    spans: Mapping[tuple[int, int], tuple[int, int]]
    borders: Sequence[float]


@dataclass(slots=True)
class PdfLine:
    """A line, or the part of one that stands in one column. `y` is its baseline from the top.

    `first` is how wide its first word is, `hang` how far its second word stands from its start; 0
    where it has none. `over` is where the nearest rule above it stands that is wider than it, and
    -1 where none is near. Where `table` is set it holds no words, but the place of a table; `size`
    is then its height.
    """

    runs: tuple[TextRun, ...]
    x0: float
    x1: float
    y: float
    size: float
    is_bold: bool = False
    page: int = 0
    table: RuledCells | None = None
    colour: tuple[int, ...] = BLACK
    first: float = 0.0
    hang: float = 0.0
    over: float = -1.0
    text: str = field(init=False)

    def __post_init__(self) -> None:
        """Keep the words, which are asked for often."""
        self.text = "".join(run.text for run in self.runs)

    @property
    def width(self) -> float:
        """How wide it is."""
        return self.x1 - self.x0


def lines_of(
    words: Sequence[PdfWord], page: int, borders: Sequence[tuple[float, float, float]] = ()
) -> list[PdfLine]:
    """Return the lines of the `words` of a page, in the order in which they are painted.

    `borders` are upright rules, which part cells: each stands at its first number, and reaches
    from the second to the third.
    """
    parts = [part for row in _rows(words) for part in _parts(row, borders)]
    joined = parts if borders else _cut_at_columns(_joined(parts))
    return [line_of(part, page) for part in joined]


def lines_in_order(words: Sequence[PdfWord], page: int) -> list[PdfLine]:
    """Return the lines of `words` that belong together, whatever gaps are between them."""
    rows = _rows(words)
    return [line_of(row, page) for row in rows if any(not each.text.isspace() for each in row)]


def _rows(words: Sequence[PdfWord]) -> list[list[PdfWord]]:
    """Cut where the baseline moves, or the next word stands behind the last.

    A row with a word that runs from right to left may go on at its left.
    """
    rows: list[list[PdfWord]] = []
    goes_left = False
    for word in words:
        last = rows[-1][-1] if rows else None
        is_back = not word.text.isascii() and RIGHT_TO_LEFT.search(word.text) is not None
        if last is not None and _is_near(last, word):
            back = _BACK * last.size + 1
            goes_on = word.x0 >= last.x1 - back
            if goes_on or ((goes_left or is_back) and word.x1 <= last.x0 + back):
                rows[-1].append(word)
                goes_left |= is_back
                continue
        rows.append([word])
        goes_left = is_back
    return rows


def _gap(last: PdfWord, word: PdfWord) -> float:
    """Return how far two words are apart, whichever of them is at the left."""
    return max(word.x0 - last.x1, last.x0 - word.x1)


def _is_near(one: PdfWord, other: PdfWord) -> bool:
    """Return whether two words stand in one line, although one of them may be raised."""
    if one.y == other.y:
        return True
    larger, smaller = max(one.size, other.size), min(one.size, other.size)
    reach = _RAISED_LINE if smaller < _RAISED_SIZE * larger else _SAME_LINE
    return abs(one.y - other.y) <= reach * larger


def _parts(
    row: Sequence[PdfWord], borders: Sequence[tuple[float, float, float]]
) -> list[list[PdfWord]]:
    """Cut a row at gaps that are wider than a blank, but not after the label of a list item."""
    parts: list[list[PdfWord]] = [[]]
    last: PdfWord | None = None
    blank = 0
    is_spread = _is_spread(row)
    for word in row:
        if word.text.isspace():
            parts[-1].append(word)
            blank = word.piece
            continue
        if last is not None and _is_parted(last, word, borders):
            parts.append([])
        elif last is not None and not is_spread and _is_apart(last, blank, word):
            parts += [] if _is_label(parts[-1]) else [[]]
        parts[-1].append(word)
        last, blank = word, 0
    return [part for part in parts if any(not each.text.isspace() for each in part)]


def _is_label(words: Sequence[PdfWord]) -> bool:
    """Return whether all that `words` say is the label of an item."""
    return _LABEL.fullmatch("".join(each.text for each in words).strip()) is not None


def _cut_at_columns(parts: Sequence[list[PdfWord]]) -> Sequence[list[PdfWord]]:
    """Cut parts where a word is painted apart at the place where other parts begin, as in cells."""
    if not any(map(_may_be_cells, parts)):
        return parts
    starts: dict[int, list[PdfWord]] = defaultdict(list)
    for part in parts:
        first = next(each for each in part if not each.text.isspace())
        starts[round(first.x0)].append(first)
    cut: list[list[PdfWord]] = []
    for part in parts:
        cut += _cells(part, starts) if _may_be_cells(part) else [part]
    return cut


def _may_be_cells(part: Sequence[PdfWord]) -> bool:
    """Return whether a part is painted in several pieces, but not each of many words apart."""
    first, last = part[0].piece, part[-1].last_piece
    return first != last and last - first <= _MOST_CELLS


def _cells(part: Sequence[PdfWord], starts: Mapping[int, Sequence[PdfWord]]) -> list[list[PdfWord]]:
    cells: list[list[PdfWord]] = [[]]
    last: PdfWord | None = None
    blank = 0
    for word in part:
        if word.text.isspace():
            blank = word.piece
        else:
            is_cell = last is not None and _is_cell(last, blank, word)
            if is_cell and _is_start(word, starts) and not _is_label(cells[-1]):
                cells.append([])
            last, blank = word, 0
        cells[-1].append(word)
    return cells


def _is_start(word: PdfWord, starts: Mapping[int, Sequence[PdfWord]]) -> bool:
    """Return whether other parts begin where `word` does: one right beside it, or two near it."""
    at = round(word.x0)
    near = [each for step in (-1, 0, 1) for each in starts.get(at + step, ())]
    far = [abs(each.y - word.y) for each in near if abs(each.x0 - word.x0) < _SAME_START]
    others = sorted(each / word.size for each in far if each > _SAME_LINE * word.size)
    is_beside = any(each < _BESIDE for each in others[:1])
    return is_beside or any(each < _NEAR_COLUMN for each in others[1:2])


def _is_cell(last: PdfWord, blank: int, word: PdfWord) -> bool:
    """Return whether two words are painted apart, with a gap and no `blank` that is painted."""
    if last.last_piece == word.piece or blank > 0:
        return False
    return word.x0 - last.x1 > _LEAST_GAP * word.size


def _is_spread(row: Sequence[PdfWord]) -> bool:
    """Return whether the words of a row are equally far apart, as in a line that is justified."""
    gaps: list[float] = []
    last: PdfWord | None = None
    is_blank = False
    for word in row:
        if word.text.isspace():
            is_blank = True
            continue
        if last is not None and (is_blank or _gap(last, word) > _GAP * word.size):
            gaps.append(_gap(last, word))
        last, is_blank = word, False
    if len(gaps) < _FEWEST_GAPS or max(gaps) > _WIDEST_GAP * row[0].size:
        return False
    return max(gaps) - min(gaps) <= _EQUAL * max(gaps)


def _is_parted(last: PdfWord, word: PdfWord, borders: Sequence[tuple[float, float, float]]) -> bool:
    """Return whether a border stands between two words that are painted apart."""
    if last.last_piece == word.piece:
        return False
    left, right = sorted((last, word), key=lambda each: each.x0)
    return any(
        left.x1 - 1 <= at <= right.x0 + 1 and top <= word.y <= end for at, top, end in borders
    )


def _is_apart(last: PdfWord, blank: int, word: PdfWord) -> bool:
    """Return whether there is a gap, and no `blank` of their own piece, between two words."""
    if _gap(last, word) <= _GAP * word.size:
        return False
    return not last.last_piece == blank == word.piece


def _joined(parts: Iterable[list[PdfWord]]) -> list[list[PdfWord]]:
    """Join parts of one line that are painted as several."""
    joined: list[list[PdfWord]] = []
    for part in parts:
        if joined:
            last = next(each for each in reversed(joined[-1]) if not each.text.isspace())
            first = next(each for each in part if not each.text.isspace())
            size = max(first.size, last.size)
            if _is_near(last, first) and -0.5 * size <= _gap(last, first) <= 0.6 * size:
                joined[-1] += part
                continue
        joined.append(part)
    return joined


def line_of(words: Sequence[PdfWord], page: int) -> PdfLine:
    """Return the line that `words` make, which are at least one that is seen."""
    seen = [each for each in words if not each.text.isspace()]
    sizes: Counter[float] = Counter()
    heights: Counter[float] = Counter()
    for each in seen:
        sizes[each.size] += len(each.text)
    size = sizes.most_common(1)[0][0]
    for each in seen:
        if each.size == size:
            heights[round(each.y, 1)] += len(each.text)
    y = heights.most_common(1)[0][0]
    bold = sum(len(each.text) for each in seen if each.is_bold)
    is_bold = bold > 0.6 * sum(len(each.text) for each in seen)
    x0, x1 = min(each.x0 for each in seen), max(each.x1 for each in seen)
    colour = seen[0].colour if seen[0].colour == seen[-1].colour else BLACK
    first, hang = _first_word(words)
    runs = runs_of(words, size, y)
    return PdfLine(runs, x0, x1, y, size, is_bold, page, colour=colour, first=first, hang=hang)


def _first_word(words: Sequence[PdfWord]) -> tuple[float, float]:
    """Return how wide the first word of a line is, and how far the second stands from its start."""
    if len(words) > 2 and [each.text.isspace() for each in words[:3]] == _USUAL:
        one, other = words[0], words[2]
        return one.x1 - one.x0, max(other.x0 - one.x0, one.x1 - other.x1)
    begun: list[PdfWord] = []
    second: PdfWord | None = None
    is_blank = False
    for word in words:
        if word.text.isspace():
            is_blank = bool(begun)
        elif begun and (is_blank or _gap(begun[-1], word) > _BLANK * word.size):
            second = word
            break
        else:
            begun.append(word)
    left, right = min(each.x0 for each in begun), max(each.x1 for each in begun)
    return right - left, max(second.x0 - left, right - second.x1) if second else 0.0


def runs_of(words: Iterable[PdfWord], size: float, y: float) -> tuple[TextRun, ...]:
    """Return the words of one line, with blanks where they are apart, by their look."""
    runs: list[tuple[_WordLook, list[str]]] = []
    last: PdfWord | None = None
    for word in words:
        if runs and word.text.isspace():  # it looks as what is before it
            runs[-1][1].append(word.text)
            last = word
            continue
        is_apart = (
            last is not None
            and word.piece != last.last_piece
            and not last.text.isspace()
            and _gap(last, word) > _BLANK * min(word.size, last.size)
        )
        look = (word.is_bold, word.is_italic, *_shift(word, size, y))
        if runs and runs[-1][0] == look:
            runs[-1][1].append(f" {word.text}" if is_apart else word.text)
        else:
            runs.append((look, [f" {word.text}" if is_apart else word.text]))
        last = word
    return trimmed([TextRun("".join(said), *look) for look, said in runs])


def _shift(word: PdfWord, size: float, y: float) -> tuple[bool, bool]:
    """Return whether `word` is raised, and whether it is lowered, in a line at `y`."""
    if word.size >= _RAISED_SIZE * size:
        return False, False
    return word.y < y - _RAISED * size, word.y > y + 0.5 * _RAISED * size


def trimmed(runs: Sequence[TextRun]) -> tuple[TextRun, ...]:
    """Return `runs` without blanks at either end."""
    kept = list(runs)
    while kept and not kept[0].note and not kept[0].text.strip():
        kept.pop(0)
    while kept and not kept[-1].note and not kept[-1].text.strip():
        kept.pop()
    if kept and not kept[0].note:
        kept[0] = with_text(kept[0], kept[0].text.lstrip())
    if kept and not kept[-1].note:
        kept[-1] = with_text(kept[-1], kept[-1].text.rstrip())
    return tuple(kept)


def with_text(run: TextRun, text: str) -> TextRun:
    """Return `run` with other words."""
    return TextRun(text, run.is_bold, run.is_italic, run.is_raised, run.is_lowered, run.note)


def without_start(runs: Sequence[TextRun], length: int) -> tuple[TextRun, ...]:
    """Return `runs` without their first `length` characters."""
    kept: list[TextRun] = []
    for run in runs:
        cut = min(length, len(run.text))
        length -= cut
        if run.note or run.text[cut:]:
            kept.append(with_text(run, run.text[cut:]))
    return trimmed(kept)
