"""Tables in lists of passages: each cell in its column, and every word where it is looked for."""

from hypothesis import given

from index import CellGrid, PassageTable
from index.model import MergedCell
from tests.index.export.drawn_tables import tables
from tests.strategies import few
from viewer.wording.cell_rows import BETWEEN_CELLS, COVERED, in_rows

TWO_HEADER_ROWS = "Who came\nDay\tMorning\tNight\nMen\tWomen\tMen\tWomen\nMonday\t1\t2\t3\t4"
MERGED = (MergedCell(0, 0, 2, 1), MergedCell(0, 1, 1, 2), MergedCell(0, 3, 1, 2))


def test_the_second_row_of_headers_stands_in_its_columns():
    table = PassageTable(2, 1, merged=MERGED, has_caption=True)

    assert in_rows(TWO_HEADER_ROWS, table)[0].split("\n") == [
        "Who came",
        f"Day · Morning · {COVERED} · Night · {COVERED}",
        f"{COVERED} · Men · Women · Men · Women",
        "Monday · 1 · 2 · 3 · 4",
    ]


@few
@given(passage=tables())
def test_every_word_of_any_table_is_where_it_is_looked_for(passage):
    lines, moved = in_rows(passage.text, passage.table)
    grid = CellGrid(passage.text, passage.table)

    for cell in grid.cells():
        words = passage.text[cell.start : cell.end]
        start = moved(cell.start)
        assert lines[start : start + len(words)] == words
        assert moved(cell.end) == start + len(words)
    rows = lines.split("\n")[1 if grid.caption else 0 :]
    plain = [row for row in rows if "·" not in passage.text]
    assert all(row.count(BETWEEN_CELLS) == grid.columns - 1 for row in plain)


def test_other_texts_and_those_that_do_not_fit_a_table_have_a_sign_for_each_tab():
    lines, moved = in_rows("one\ttwo", None)

    assert (lines, moved(4), moved(7)) == ("one · two", 6, 9)
    assert in_rows("one\ttwo\nthree", PassageTable())[0] == "one · two\nthree"
