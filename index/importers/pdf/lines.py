"""Puts the letters of a page together to lines, and splits them where columns or cells part."""

import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from index.importers.pdf.letters import Letter
from index.office.text import TextRun

BULLET = re.compile(r"[•▪◦·●‣○■□▸►➢✓–—\-\uf0b7\uf0a7\uf0d8\uf06f\uf02d*o](?=\s|$)")
_LABEL = re.compile(r"(?:[•▪◦·●‣○■□▸►➢✓–—\-\uf0b7\uf0a7\uf0d8\uf06f*o]|\(?(?:\d{1,3}|[a-z])[.)])")
_GAP = 1.6  # of a size: wider than a blank between words that are spread over a line
_BLANK = 0.3  # of a size, between what is painted apart
_FEWEST_GAPS, _EQUAL = 3, 0.3  # of a justified line: how many gaps, and how far they differ
_SAME_LINE = 0.45  # of a size: how far baselines of one line are apart
_RAISED_LINE = 0.65  # where one of them is smaller
_RAISED_SIZE = 0.86
_RAISED = 0.1


type _LetterLook = tuple[bool, bool, bool, bool]


@dataclass(frozen=True, slots=True)
class RuledCells:
    """The lines in each cell of a ruled table; `spans` is as in `StructuredTable`."""

    rows: tuple[tuple[tuple["PdfLine", ...], ...], ...]
    spans: Mapping[tuple[int, int], tuple[int, int]]


@dataclass(slots=True)
class PdfLine:
    """A line, or the part of one that stands in one column. `y` is its baseline from the top.

    Where `table` is set it holds no words, but the place of a table; `size` is then its height.
    """

    runs: tuple[TextRun, ...]
    x0: float
    x1: float
    y: float
    size: float
    is_bold: bool = False
    page: int = 0
    table: RuledCells | None = None
    text: str = field(init=False)

    def __post_init__(self) -> None:
        """Keep the words, which are asked for often."""
        self.text = "".join(run.text for run in self.runs)

    @property
    def width(self) -> float:
        """How wide it is."""
        return self.x1 - self.x0


def lines_of(
    letters: Sequence[Letter], page: int, borders: Sequence[tuple[float, float, float]] = ()
) -> list[PdfLine]:
    """Return the lines of the `letters` of a page, in the order in which they are painted.

    `borders` are upright rules, which part cells: each stands at its first number, and reaches
    from the second to the third.
    """
    parts = [part for row in _rows(letters) for part in _parts(row, borders)]
    return [line_of(part, page) for part in (parts if borders else _joined(parts))]


def lines_in_order(letters: Sequence[Letter], page: int) -> list[PdfLine]:
    """Return the lines of `letters` that belong together, whatever gaps are between them."""
    rows = _rows(letters)
    return [line_of(row, page) for row in rows if any(not each.text.isspace() for each in row)]


def _rows(letters: Sequence[Letter]) -> list[list[Letter]]:
    """Cut where the baseline moves, or the next letter stands left of the last."""
    rows: list[list[Letter]] = []
    for letter in letters:
        if rows:
            last = rows[-1][-1]
            if _is_near(last, letter) and letter.x0 >= last.x0 - 1:
                rows[-1].append(letter)
                continue
        rows.append([letter])
    return rows


def _is_near(one: Letter, other: Letter) -> bool:
    """Return whether two letters stand in one line, although one of them may be raised."""
    larger, smaller = max(one.size, other.size), min(one.size, other.size)
    reach = _RAISED_LINE if smaller < _RAISED_SIZE * larger else _SAME_LINE
    return abs(one.y - other.y) <= reach * larger


def _parts(
    row: Sequence[Letter], borders: Sequence[tuple[float, float, float]]
) -> list[list[Letter]]:
    """Cut a row at gaps that are wider than a blank, but not after the label of a list item."""
    parts: list[list[Letter]] = [[]]
    last: Letter | None = None
    blank = 0
    is_spread = _is_spread(row)
    for letter in row:
        if letter.text.isspace():
            parts[-1].append(letter)
            blank = letter.piece
            continue
        if last is not None and _is_parted(last, letter, borders):
            parts.append([])
        elif last is not None and not is_spread and _is_apart(last, blank, letter):
            said = "".join(each.text for each in parts[-1]).strip()
            if not _LABEL.fullmatch(said):
                parts.append([])
        parts[-1].append(letter)
        last, blank = letter, 0
    return [part for part in parts if any(not each.text.isspace() for each in part)]


def _is_spread(row: Sequence[Letter]) -> bool:
    """Return whether the words of a row are equally far apart, as in a line that is justified."""
    gaps: list[float] = []
    last: Letter | None = None
    is_blank = False
    for letter in row:
        if letter.text.isspace():
            is_blank = True
            continue
        if last is not None and (is_blank or letter.x0 - last.x1 > _GAP * letter.size):
            gaps.append(letter.x0 - last.x1)
        last, is_blank = letter, False
    return len(gaps) >= _FEWEST_GAPS and max(gaps) - min(gaps) <= _EQUAL * max(gaps)


def _is_parted(last: Letter, letter: Letter, borders: Sequence[tuple[float, float, float]]) -> bool:
    """Return whether a border stands between two letters that are painted apart."""
    return last.piece != letter.piece and any(
        last.x1 - 1 <= at <= letter.x0 + 1 and top <= letter.y <= end for at, top, end in borders
    )


def _is_apart(last: Letter, blank: int, letter: Letter) -> bool:
    """Return whether there is a gap, and no `blank` of their own piece, between two letters."""
    if letter.x0 - last.x1 <= _GAP * letter.size:
        return False
    return not last.piece == blank == letter.piece


def _joined(parts: Iterable[list[Letter]]) -> list[list[Letter]]:
    """Join parts of one line that are painted as several."""
    joined: list[list[Letter]] = []
    for part in parts:
        if joined:
            last = next(each for each in reversed(joined[-1]) if not each.text.isspace())
            first = next(each for each in part if not each.text.isspace())
            size = max(first.size, last.size)
            if _is_near(last, first) and -0.5 * size <= first.x0 - last.x1 <= 0.6 * size:
                joined[-1] += part
                continue
        joined.append(part)
    return joined


def line_of(letters: Sequence[Letter], page: int) -> PdfLine:
    """Return the line that `letters` make, which are at least one that is seen."""
    seen = [each for each in letters if not each.text.isspace()]
    size = Counter(each.size for each in seen).most_common(1)[0][0]
    y = Counter(round(each.y, 1) for each in seen if each.size == size).most_common(1)[0][0]
    is_bold = sum(each.is_bold for each in seen) > 0.6 * len(seen)
    x0, x1 = min(each.x0 for each in seen), max(each.x1 for each in seen)
    return PdfLine(runs_of(letters, size, y), x0, x1, y, size, is_bold, page)


def runs_of(letters: Iterable[Letter], size: float, y: float) -> tuple[TextRun, ...]:
    """Return the words of one line, with blanks where they are apart, by their look."""
    runs: list[tuple[_LetterLook, list[str]]] = []
    last: Letter | None = None
    for letter in letters:
        is_blank = letter.text.isspace()
        is_apart = (
            last is not None
            and letter.piece != last.piece
            and not is_blank
            and not last.text.isspace()
            and letter.x0 - last.x1 > _BLANK * min(letter.size, last.size)
        )
        look = (letter.is_bold, letter.is_italic, *_shift(letter, size, y))
        if runs and (is_blank or runs[-1][0] == look):
            runs[-1][1].append(f" {letter.text}" if is_apart else letter.text)
        else:
            runs.append((look, [f" {letter.text}" if is_apart else letter.text]))
        last = letter
    return trimmed([TextRun("".join(words), *look) for look, words in runs])


def _shift(letter: Letter, size: float, y: float) -> tuple[bool, bool]:
    """Return whether `letter` is raised, and whether it is lowered, in a line at `y`."""
    if letter.size >= _RAISED_SIZE * size:
        return False, False
    return letter.y < y - _RAISED * size, letter.y > y + 0.5 * _RAISED * size


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
