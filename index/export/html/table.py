"""Writes tables of the text as HTML, and words with their emphasis."""

from collections.abc import Callable

from index.export.html.markup import Markup, element, said_in
from index.export.text.runs import MarkedText, Run
from index.export.text.table_cells import ExportCell, ExportTable, export_table
from index.model import EmphasisKind, FootnoteMark, PassageTable

_NAMES = {
    EmphasisKind.STRONG: "strong",
    EmphasisKind.EMPHASIS: "em",
    EmphasisKind.SUPERSCRIPT: "sup",
    EmphasisKind.SUBSCRIPT: "sub",
}

type Mark = Callable[[FootnoteMark], Markup]
"""Returns the mark of a footnote as HTML."""


def words_of(words: MarkedText, mark: Mark) -> list[str]:
    """Return `words` with their marks and emphasis: text, and HTML."""
    opened: list[tuple[EmphasisKind, list[str]]] = []
    whole: list[str] = []

    def into() -> list[str]:
        return opened[-1][1] if opened else whole

    for run in (*words.runs(), Run()):  # the last, which has no emphasis, ends all
        while any(kind not in run.kinds for kind, _inner in opened):
            kind, inner = opened.pop()
            into().append(element(_NAMES[kind], *inner))
        held = {kind for kind, _inner in opened}
        opened += [(kind, []) for kind in run.kinds if kind not in held]
        into().append(mark(run.mark) if run.mark else run.text)
    return whole


def table_of(words: MarkedText, table: PassageTable, mark: Mark, language: str | None) -> Markup:
    """Return a table with the cells in `words`, in a frame in which it scrolls."""
    grid = export_table(words, table)
    heads = grid.head
    parts = [
        element(name, *(_row(grid, row, mark) for row in within))
        for name, within in (("thead", range(heads)), ("tbody", range(heads, len(grid.rows))))
        if within
    ]
    said = words_of(grid.caption, mark) if grid.caption else []
    caption = [element("caption", *said, class_="words")] if said else []
    held = element("table", *caption, *parts, class_="grid", **said_in(language))
    return element("div", held, class_="frame")


def _row(grid: ExportTable, row: int, mark: Mark) -> Markup:
    return element("tr", *(_cell(cell, grid.header_rows, mark) for cell in grid.own(row)))


def _cell(cell: ExportCell, header_rows: int, mark: Mark) -> Markup:
    scope = ("col" if cell.row < header_rows else "row") if cell.is_header else None
    return element(
        "th" if cell.is_header else "td",
        *words_of(cell.words, mark),
        class_="words count" if cell.is_number else "words",
        scope=scope,
        rowspan=str(cell.rows) if cell.rows > 1 else None,
        colspan=str(cell.columns) if cell.columns > 1 else None,
    )
