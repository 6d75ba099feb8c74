"""Cuts a row of a table that is taller than a slide, between the lines of its cells."""

from collections.abc import Callable
from dataclasses import replace

from viewer.presenter.slides.slide import Slide, SlideCell, SlideTable
from viewer.presenter.slides.text_split import emphasis_in

_LEAST, _MOST = 40, 3_000  # characters of each cell on one slide
_REPEATED = 60  # characters of a cell that are repeated on the next slide


def parts_of_row(
    slide: Slide, table: SlideTable, continued: str, fits: Callable[[Slide], bool]
) -> list[Slide]:
    """Return slides with as much of each cell of the one row of `table` as fits, and the next.

    Headers of the row are repeated. The list is empty where not even the first words of each cell
    fit, as in a table that is too wide.
    """
    flow = _Flow(slide, table, continued)
    made: list[Slide] = []
    while not made or flow.goes_on:
        low, high = _LEAST, min(_MOST, flow.longest)
        if not fits(flow.shown(high)):
            if not fits(flow.shown(low)):
                return []
            while low + 1 < high:
                middle = (low + high) // 2
                low, high = (middle, high) if fits(flow.shown(middle)) else (low, middle)
            high = low
        made.append(flow.taken(high))
    return made


class _Flow:
    """The words of the cells of one row that no slide has shown yet."""

    def __init__(self, slide: Slide, table: SlideTable, continued: str) -> None:
        self._slide, self._table, self._continued = slide, table, continued
        self._at = [0] * len(table.cells)
        self._told = 0  # characters of the translation

    @property
    def goes_on(self) -> bool:
        """Whether any words are left."""
        return bool(self._longest_rest)

    @property
    def longest(self) -> int:
        """The length of the longest rest, but enough to search for what fits."""
        return max(_LEAST + 1, self._longest_rest)

    @property
    def _longest_rest(self) -> int:
        cells = zip(self._table.cells, self._at, strict=True)
        rests = (len(cell.words) - at for cell, at in cells if self._flows(cell))
        return max(len(self._slide.translation) - self._told, *rests, 0)

    def shown(self, most: int) -> Slide:
        """Return a slide with up to `most` characters more of each cell."""
        cells = zip(self._table.cells, self._at, strict=True)
        table = replace(self._table, cells=tuple(self._cell(*each, most) for each in cells))
        end = _end(self._slide.translation, self._told, most)
        told = self._slide.translation[self._told : end].strip()
        return replace(self._slide, table=table, translation=told)

    def taken(self, most: int) -> Slide:
        """Return the same slide, and go on behind its words."""
        shown = self.shown(most)
        cells = zip(self._table.cells, self._at, strict=True)
        self._at = [_end(cell.words, at, most) for cell, at in cells]
        self._told = _end(self._slide.translation, self._told, most)
        self._slide = replace(self._slide, care="", continued=self._continued)
        return shown

    def _flows(self, cell: SlideCell) -> bool:
        return cell.row >= self._table.heads and not cell.continued

    def _cell(self, cell: SlideCell, at: int, most: int) -> SlideCell:
        if not self._flows(cell):
            return cell
        if at and at == len(cell.words) and cell.is_header:
            return shortened(replace(cell, continued=self._continued))
        end = _end(cell.words, at, most)
        words = cell.words[at:end].rstrip()
        emphasis = emphasis_in(cell.emphasis, at, at + len(words))
        return replace(cell, words=words, emphasis=emphasis)


def shortened(cell: SlideCell) -> SlideCell:
    """Return `cell` with the first of its words alone, if they repeat those of another slide."""
    if not cell.continued or len(cell.words) <= _REPEATED:
        return cell
    words = cell.words[: cell.words.rfind(" ", 1, _REPEATED) + 1 or _REPEATED].rstrip()
    return replace(cell, words=f"{words} …", emphasis=emphasis_in(cell.emphasis, 0, len(words)))


def _end(text: str, at: int, most: int) -> int:
    """Return where up to `most` characters of `text` from `at` on end: behind a blank."""
    if len(text) - at <= most:
        return len(text)
    return text.rfind(" ", at + 1, at + most) + 1 or at + most
