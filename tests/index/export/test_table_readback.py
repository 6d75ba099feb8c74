"""Any table that the model allows is read back from DOCX, ODT and HTML as it was written."""

from functools import partial

import pytest
from hypothesis import assume, given

from index.export.text.runs import MarkedText
from index.importers.readers import html
from index.model import CellGrid, EmphasisKind
from index.office.docx.reader import read_docx
from index.office.odf.reader import read_odt
from index.office.text import StructuredTable, paragraphs_in
from tests.index.export.drawn_tables import tables
from tests.index.export.test_table_exports import written
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
