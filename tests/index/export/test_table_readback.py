"""Any table that the model allows is read back from DOCX, ODT and HTML as it was written."""

import io
import zipfile
from functools import partial
from xml.etree import ElementTree as ET

import pytest
from hypothesis import assume, given

from index import EXPORTS
from index.export.text.runs import MarkedText
from index.importers.readers import html
from index.model import CellGrid, EmphasisKind
from index.office.docx.reader import read_docx
from index.office.odf.reader import read_odt
from index.office.text import StructuredTable, paragraphs_in
from index.office.xml import sayable
from index.source.markdown.blocks import SourceBlockKind, read_blocks
from tests.index.export.drawn_tables import tables
from tests.index.export.test_table_exports import S, written
from tests.strategies import few

READERS = {"docx": read_docx, "odt": read_odt, "html": partial(html.read, name="a.html")}
LOOKS = {
    "is_bold": EmphasisKind.STRONG,
    "is_italic": EmphasisKind.EMPHASIS,
    "is_raised": EmphasisKind.SUPERSCRIPT,
    "is_lowered": EmphasisKind.SUBSCRIPT,
}


def read_back(form, archive):
    """The first table in a file."""
    blocks = READERS[form](written(form, archive)).blocks
    return next(block for block in blocks if isinstance(block, StructuredTable))


def even(text):
    return " ".join(text.split())


def words_in(cell):
    return even("\n".join(each.text for each in paragraphs_in(cell)))


def written_rows(passage, grid):
    """The words of each place, "" where a merged cell covers it."""
    rows = [[""] * grid.columns for _row in grid.rows]
    for cell in grid.cells():
        rows[cell.row][cell.column] = even(passage.text[cell.start : cell.end])
    return rows


@pytest.mark.timeout(600)
@pytest.mark.parametrize("form", READERS)
@few
@given(passage=tables())
def test_cells_and_merged_cells_come_back(form, passage, make_archive):
    grid = CellGrid(passage.text, passage.table)
    assume(sum(cell.start < cell.end for cell in grid.cells()) > 1)  # else a page has no table

    table = read_back(form, make_archive(passage))

    assert [[words_in(cell) for cell in row] for row in table.rows] == written_rows(passage, grid)
    assert dict(table.spans) == {
        (cell.row, cell.column): (cell.rows, cell.columns)
        for cell in grid.cells()
        if cell.rows > 1 or cell.columns > 1
    }


@pytest.mark.timeout(600)
@few
@given(passage=tables())
def test_cells_in_markdown_read_back(passage, make_archive):
    grid = CellGrid(passage.text, passage.table)

    blocks = read_blocks(written("md", make_archive(passage)).decode())

    table = next(block for block in blocks if block.kind is SourceBlockKind.TABLE)
    rows = [[cell.text for cell in row] for row in table.cells]
    head = [] if passage.table.header_rows else [[""] * grid.columns]
    assert rows == [*head, *written_rows(passage, grid)]


@pytest.mark.timeout(600)
@few
@given(passage=tables())
def test_a_sheet_has_each_cell_in_its_place(passage, make_archive):
    grid = CellGrid(passage.text, passage.table)

    with zipfile.ZipFile(io.BytesIO(written("xlsx", make_archive(passage)))) as packed:
        sheet = ET.fromstring(packed.read("xl/worksheets/sheet3.xml"))

    cells = {each.get("r"): decoded("".join(each.itertext())) for each in sheet.iter(f"{S}c")}
    assert cells == {
        place(cell.row, cell.column): sayable(passage.text[cell.start : cell.end])
        for cell in grid.cells()
    }
    assert [each.get("ref") for each in sheet.iter(f"{S}mergeCell")] == [
        f"{place(cell.row, cell.column)}:"
        f"{place(cell.row + cell.rows - 1, cell.column + cell.columns - 1)}"
        for cell in grid.cells()
        if cell.rows > 1 or cell.columns > 1
    ]


def decoded(words):
    """Words as Excel shows them, which takes _x005F_ for an underscore."""
    return words.replace("_x005F_", "_")


def place(row, column):
    return f"{'ABCDE'[column]}{row + 1}"


@pytest.mark.timeout(600)
@pytest.mark.parametrize("form", EXPORTS)
@few
@given(passage=tables())
def test_every_format_takes_any_table(form, passage, make_archive):
    assert written(form, make_archive(passage))


@pytest.mark.parametrize("form", READERS)
def test_header_rows_come_back(form, table_archive):
    assert read_back(form, table_archive).heads == 1


def looks_in(runs, name):
    """The characters of a look, blanks left out."""
    return "".join(run.text for run in runs if getattr(run, name)).replace(" ", "")


@pytest.mark.parametrize("form", READERS)
@pytest.mark.parametrize("name", LOOKS)
def test_emphasis_comes_back(form, name, table_archive):
    words = next(table_archive.content.passages())
    blocks = READERS[form](written(form, table_archive)).blocks
    (paragraph,) = (each for each in paragraphs_in(blocks) if each.text.startswith("Some words"))

    runs = MarkedText(words.text, words.footnotes, words.emphasis).runs()
    meant = "".join(run.text for run in runs if LOOKS[name] in run.kinds)
    assert looks_in([run for run in paragraph.runs if not run.note], name) == meant.replace(" ", "")
