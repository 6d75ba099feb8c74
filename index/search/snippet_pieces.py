"""The snippet of a hit in pieces that are matches or not. A cell of a table has its headers."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from index.model import CellGrid, PassageTable, Span, TableCell
from index.search.query.snippets import SNIPPET, snippet
from index.search.results import HitText

_CUT = " … "  # between cells that do not stand side by side
_NEXT = " · "  # between headers, and between the cells of a row


class SnippetPiece(NamedTuple):
    """Words of a snippet, and whether they are a match."""

    text: str
    match: bool = False


def snippet_pieces(shown: HitText) -> Iterator[SnippetPiece]:
    """Yield the snippet of a hit in pieces; … marks where it is cut.

    In a table it is each cell with a match, after the headers of its row and column.
    """
    if shown.table is None:
        yield from _cut(shown.text, shown.snippet, shown.matches)
    else:
        yield from _TableSnippet(shown.text, shown.table, shown.matches).pieces()


def _cut(text: str, shown: Span, matches: Sequence[Span]) -> Iterator[SnippetPiece]:
    """Yield the part `shown` of a text."""
    within = [span for span in matches if shown.start <= span.start and span.end <= shown.end]
    at, before = shown.start, "… " if shown.start else ""
    for match in [*within, Span(shown.end, shown.end)]:
        after = " …" if match.start == match.end and shown.end < len(text) else ""
        words = before + text[at : match.start] + after
        if words:
            yield SnippetPiece(words)
        if match.start < match.end:
            yield SnippetPiece(text[match.start : match.end], match=True)
        at, before = match.end, ""


class _TableSnippet:
    """Makes the snippet of one hit in a table."""

    def __init__(self, text: str, table: PassageTable, matches: Sequence[Span]) -> None:
        self._text = text
        self._grid = CellGrid(text, table)
        self._matches = matches

    def pieces(self) -> Iterator[SnippetPiece]:
        """Yield the caption and the cells with a match, or else the caption or the first row."""
        length = 0
        for place in self._places():
            found = list(self._place(place))
            own = sum(len(piece.text) for piece in found)
            if length and length + own > SNIPPET:
                yield SnippetPiece(_CUT.rstrip())
                return
            if length:
                yield SnippetPiece(_CUT)
            yield from found
            length += own
        if not length:
            yield SnippetPiece(self._beginning())

    def _places(self) -> Iterator[Span | TableCell]:
        """Yield the caption and the cells that have matches, those with the most words first."""
        caption = self._grid.caption
        places: list[Span | TableCell] = [Span(*caption)] if caption else []
        found = [(len(self._said(place)), place) for place in [*places, *self._grid.cells()]]
        found.sort(key=lambda each: -each[0])
        yield from (place for words, place in found if words)

    def _said(self, place: Span | TableCell) -> set[str]:
        """Return the different words that match in a place."""
        within = (each for each in self._matches if place.start <= each.start < place.end)
        return {self._text[each.start : each.end].casefold() for each in within}

    def _place(self, place: Span | TableCell) -> Iterator[SnippetPiece]:
        heads = self._heads(place) if isinstance(place, TableCell) else ""
        if heads:
            yield SnippetPiece(heads)
        own = [span for span in self._matches if place.start <= span.start < place.end]
        text = self._text[place.start : place.end]
        inner = [Span(span.start - place.start, span.end - place.start) for span in own]
        yield from _cut(text, snippet(text, inner), inner)

    def _heads(self, cell: TableCell) -> str:
        """Return the headers of the row, then those of the column, before the words of `cell`.

        A row without headers is told by its first cell.
        """
        headers = self._grid.headers(cell)
        row = [each for each in headers if each.row <= cell.row < each.row + each.rows]
        if not row and cell.column and not self._grid.is_header(cell):
            row = list(self._grid.rows[cell.row][:1])
        of_row = self._words(row)
        of_column = self._words([each for each in headers if each not in row])
        before = f"{_NEXT.join(of_row)}{_NEXT}" if of_row else ""
        return before + (f"{_NEXT.join(of_column)}: " if of_column else "")

    def _words(self, cells: Sequence[TableCell]) -> list[str]:
        words = (self._text[each.start : each.end].strip() for each in cells)
        return [each for each in words if each]

    def _beginning(self) -> str:
        caption = self._grid.caption
        row = _NEXT.join(self._words(self._grid.rows[0]))
        said = self._text[slice(*caption)] if caption else row
        return said if len(said) <= SNIPPET else f"{said[: snippet(said, ()).end]} …"
