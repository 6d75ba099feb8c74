"""Writes an extract as XLSX: sheets of passages, about the file, of each table; no formula."""

import re
from collections.abc import Iterator, Mapping, Sequence
from math import ceil

from index.export.csv_export import harmless
from index.export.extract import Extract
from index.export.provenance import about_rows
from index.export.rows import rows_of, table_of
from index.export.text.column_widths import column_letters
from index.export.text.runs import MarkedText
from index.export.text.table_cells import ExportCell, ExportTable, export_table
from index.office.package import RELATIONS, OfficePackage
from index.office.xml import Xml, tag
from index.version import VERSION

_S = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
_BOOK = "xl/workbook.xml"
_MOST = 32_767  # characters in a cell of Excel
_CODED = re.compile(r"_(?=x[0-9A-Fa-f]{4}_)")  # which Excel would decode to one character
_NUMBERS = frozenset({"edition", "number", "quote_number", "age"})
_WIDE = {"text": 60, "citation": 40, "footnotes": 40, "code": 34, "attribution": 28}
_LONGEST = 31  # characters in the name of a sheet
_ANYWHERE: Mapping[str, str] = {}  # a cell without a place is right of the one before it
_PLAIN, _HEAD, _QUOTED = 0, 1, 2  # cell formats, in the order of _styles
_RIGHT = 3  # more for the same at the right
_NARROWEST, _WIDEST = 8, 60  # characters in a column


def xlsx_of(extract: Extract) -> bytes:
    """Return `extract` as XLSX, the same bytes for the same extract.

    Every cell is text, or a number that Satchel counted. A text that would be a formula if typed
    has a quote prefix, so that it stays text when it is edited. Each table of the text has a sheet
    of its own, too, named by its number and its id.
    """
    package = OfficePackage(_BOOK, "spreadsheetml.sheet")
    words = extract.words
    table = table_of(extract)
    contacts = [(words.say("contacts"), extract.contacts)] if extract.contacts else []
    made_by = ("Satchel", words.say("made_by", version=VERSION))
    about = [*about_rows(extract, tables=False), *contacts, made_by]
    sheets = (("Passages", _passages(table)), ("About", _about(about)), *_grids(extract))
    links = []
    for number, (name, root) in enumerate(sheets, start=1):
        part = f"xl/worksheets/sheet{number}.xml"
        package.add(part, root, "spreadsheetml.worksheet")
        link = package.link(_BOOK, part, "worksheet")
        links.append(tag("sheet", {"name": name, "sheetId": number, "r:id": link}))
    package.add("xl/styles.xml", _styles(), "spreadsheetml.styles")
    package.link(_BOOK, "xl/styles.xml", "styles")
    named = {"xmlns": _S, "xmlns:r": RELATIONS}
    package.add(_BOOK, tag("workbook", named, tag("sheets", {}, *links)))
    package.described(extract.title, extract.words.language)
    return package.data()


def counts_of(title: str, rows: Sequence[tuple[str, int | None]]) -> bytes:
    """Return a workbook of one sheet: labels, and their counts under `title`; None is empty."""
    package = OfficePackage(_BOOK, "spreadsheetml.sheet")
    lines = [tag("row", {"r": 1}, _text(""), _text(title, _HEAD))]
    for at, (label, count) in enumerate(rows, start=2):
        number = () if count is None else (tag("c", {"s": _PLAIN}, tag("v", {}, str(count))),)
        lines.append(tag("row", {"r": at}, _text(label), *number))
    part = "xl/worksheets/sheet1.xml"
    package.add(part, _sheet([], [40, 20], lines, []), "spreadsheetml.worksheet")
    sheet = {"name": "Sheet1", "sheetId": 1, "r:id": package.link(_BOOK, part, "worksheet")}
    package.add("xl/styles.xml", _styles(), "spreadsheetml.styles")
    package.link(_BOOK, "xl/styles.xml", "styles")
    named = {"xmlns": _S, "xmlns:r": RELATIONS}
    package.add(_BOOK, tag("workbook", named, tag("sheets", {}, tag("sheet", sheet))))
    return package.data()


def _passages(table: Sequence[Sequence[str]]) -> Xml:
    columns, *rows = table
    widths = [_WIDE.get(name, 40 if name.startswith("translation") else 14) for name in columns]
    pane = {"ySplit": 1, "topLeftCell": "A2", "activePane": "bottomLeft", "state": "frozen"}
    view = tag("sheetView", {"workbookViewId": 0}, tag("pane", pane))
    counted = [name in _NUMBERS for name in columns]
    lines = [
        tag("row", {"r": 1}, *(_text(name, _HEAD) for name in columns)),
        *(
            tag("row", {"r": at}, *(_cell(*each) for each in zip(row, counted, strict=True)))
            for at, row in enumerate(rows, start=2)
        ),
    ]
    filtered = tag("autoFilter", {"ref": f"A1:{_letters(len(columns))}{len(table)}"})
    return _sheet([tag("sheetViews", {}, view)], widths, lines, [filtered])


def _about(rows: Sequence[tuple[str, str]]) -> Xml:
    lines = [
        tag("row", {"r": at}, *(_text(cell) for cell in row))
        for at, row in enumerate(rows, start=1)
    ]
    return _sheet([], [24, 90], lines, [])


def _grids(extract: Extract) -> Iterator[tuple[str, Xml]]:
    """Yield the name and the sheet of each table of the text."""
    passages = (row.passage for row in rows_of(extract) if row.passage.table)
    for number, passage in enumerate(passages, start=1):
        if passage.table:
            words = MarkedText(passage.text)
            yield f"{number} {passage.id}"[:_LONGEST], _grid(export_table(words, passage.table))


def _grid(table: ExportTable) -> Xml:
    lines = [
        tag("row", {"r": row + 1}, *map(_placed, table.own(row))) for row in range(len(table.rows))
    ]
    own = (cell for row in range(len(table.rows)) for cell in table.own(row))
    merged = [
        tag("mergeCell", {"ref": f"{_place(cell.row, cell.column)}:{_end(cell)}"})
        for cell in own
        if cell.rows > 1 or cell.columns > 1
    ]
    after = [tag("mergeCells", {"count": len(merged)}, *merged)] if merged else []
    _words, longest = column_letters(table)
    widths = [min(_WIDEST, max(_NARROWEST, ceil(each) + 2)) for each in longest]
    return _sheet([], widths, lines, after)


def _placed(cell: ExportCell) -> Xml:
    value = cell.words.text
    look = _HEAD if cell.is_header else _PLAIN
    look = (look if harmless(value) == value else _QUOTED) + (_RIGHT if cell.is_number else 0)
    return _text(value, look, {"r": _place(cell.row, cell.column)})


def _end(cell: ExportCell) -> str:
    return _place(cell.row + cell.rows - 1, cell.column + cell.columns - 1)


def _place(row: int, column: int) -> str:
    return f"{_letters(column + 1)}{row + 1}"


def _sheet(views: list[Xml], widths: list[int], rows: list[Xml], after: list[Xml]) -> Xml:
    columns = [
        tag("col", {"min": at, "max": at, "width": width, "customWidth": 1})
        for at, width in enumerate(widths, start=1)
    ]
    return tag(
        "worksheet",
        {"xmlns": _S},
        *views,
        tag("cols", {}, *columns),
        tag("sheetData", {}, *rows),
        *after,
    )


def _cell(value: str, is_counted: bool) -> Xml:
    if is_counted and value.isascii() and value.isdigit() and len(value) < 10:
        return tag("c", {}, tag("v", {}, value))
    return _text(value, _PLAIN if harmless(value) == value else _QUOTED)


def _text(value: str, look: int = _PLAIN, place: Mapping[str, str] = _ANYWHERE) -> Xml:
    if not value:
        return tag("c", place)
    told = _CODED.sub("_x005F_", value)
    if len(told) > _MOST:
        told = f"{told[: _MOST - 1]}…"
    return tag(
        "c",
        {**place, "t": "inlineStr", "s": look},
        tag("is", {}, tag("t", {"xml:space": "preserve"}, told)),
    )


def _letters(column: int) -> str:
    """Return the name of `column`, which is 1 for A."""
    before, last = divmod(column - 1, 26)
    return (_letters(before) if before else "") + chr(ord("A") + last)


def _styles() -> Xml:
    """Return cell formats: text, heads, what would be a formula; the same three at the right."""
    fonts = [tag("font", {}, tag("sz", {"val": 11}), tag("name", {"val": "Arial"}))]
    fonts.append(tag("font", {}, tag("b"), tag("sz", {"val": 11}), tag("name", {"val": "Arial"})))
    fills = [
        tag("fill", {}, tag("patternFill", {"patternType": kind})) for kind in ("none", "gray125")
    ]
    sides = ("left", "right", "top", "bottom", "diagonal")
    border = tag("border", {}, *map(tag, sides))
    as_text = {"numFmtId": 49, "fillId": 0, "borderId": 0, "xfId": 0, "applyAlignment": 1}
    wrapped = {"vertical": "top", "wrapText": 1}
    places = [
        tag("alignment", each)
        for each in (wrapped, {**wrapped, "horizontal": "right", "indent": 1})
    ]
    base = {"numFmtId": 0, "fontId": 0, "fillId": 0, "borderId": 0}
    looks = ({"fontId": 0}, {"fontId": 1}, {"fontId": 0, "quotePrefix": 1})
    return tag(
        "styleSheet",
        {"xmlns": _S},
        tag("fonts", {"count": 2}, *fonts),
        tag("fills", {"count": 2}, *fills),
        tag("borders", {"count": 1}, border),
        tag("cellStyleXfs", {"count": 1}, tag("xf", base)),
        tag(
            "cellXfs",
            {"count": len(places) * len(looks)},
            *(tag("xf", as_text | look, place) for place in places for look in looks),
        ),
        tag(
            "cellStyles",
            {"count": 1},
            tag("cellStyle", {"name": "Normal", "xfId": 0, "builtinId": 0}),
        ),
    )
