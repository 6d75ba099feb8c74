"""The cells of a table are found in its text, whatever is merged; a text that fits none is told."""

from hypothesis import given, strategies as st

from index.model import CELL_END, ROW_END, CellGrid, MergedCell, PassageTable

WORDS = st.text("abя 1", max_size=4)
SIZES = st.integers(1, 4)


def text_of(rows, caption=None):
    lines = [CELL_END.join(row) for row in rows]
    return ROW_END.join([*([] if caption is None else [caption]), *lines])


@st.composite
def drawn_tables(draw):
    """A grid of places, the cells that cover it, and their words."""
    height, width = draw(SIZES), draw(SIZES)
    owner, merged = {}, []
    for row in range(height):
        for column in range(width):
            if (row, column) in owner:
                continue
            rows, columns = draw(st.integers(1, height - row)), draw(st.integers(1, width - column))
            places = [(row + r, column + c) for r in range(rows) for c in range(columns)]
            if any(place in owner for place in places) or draw(st.booleans()):
                places = [(row, column)]
            owner.update(dict.fromkeys(places, (row, column)))
            last = places[-1]
            if len(places) > 1:
                size = (last[0] - row + 1, last[1] - column + 1)
                merged.append(MergedCell(row, column, *size))
    words = {place: draw(WORDS) for place in owner.values()}
    rows = [
        [words[row, column] for column in range(width) if owner[row, column] == (row, column)]
        for row in range(height)
    ]
    return owner, words, rows, tuple(merged)


@given(drawn_tables(), st.none() | st.just("Who spoke"))
def test_each_cell_is_found_where_it_begins(drawn, caption):
    owner, words, rows, merged = drawn
    if not all(rows):
        return  # a row that is covered whole has no line of its own
    text = text_of(rows, caption)
    grid = CellGrid(text, PassageTable(merged=merged, has_caption=caption is not None))

    assert grid.fits
    found = {(each.row, each.column): text[each.start : each.end] for each in grid.cells()}
    assert found == words
    assert grid.caption == (None if caption is None else (0, len(caption)))
    covered = {
        (row, column): (each.row, each.column)
        for each in grid.cells()
        for row in range(each.row, each.row + each.rows)
        for column in range(each.column, each.column + each.columns)
    }
    assert covered == owner


@given(
    st.text("a\t\n", max_size=20),
    st.lists(st.builds(MergedCell, *[st.integers(0, 1 << 24)] * 4), max_size=3).map(tuple),
    st.integers(0, 9),
    st.booleans(),
)
def test_no_table_of_a_stranger_is_slow_or_raises(text, merged, heads, has_caption):
    grid = CellGrid(text, PassageTable(heads, heads, merged, has_caption))

    assert sum(len(row) for row in grid.rows) <= len(text) + 1
    assert all(0 <= each.start <= each.end <= len(text) for each in grid.cells())


def test_a_cell_has_the_headers_of_its_row_and_of_all_its_columns():
    text = "Region\tWomen\tMen\nNorth\t1\t2\nSouth\tnone asked"
    table = PassageTable(1, 1, (MergedCell(2, 1, 1, 2),))
    grid = CellGrid(text, table)
    said = {
        text[cell.start : cell.end]: [text[head.start : head.end] for head in grid.headers(cell)]
        for cell in grid.cells()
    }

    assert said == {
        "Region": [],
        "Women": [],
        "Men": [],
        "North": [],
        "1": ["North", "Women"],
        "2": ["North", "Men"],
        "South": [],
        "none asked": ["South", "Women", "Men"],
    }


def test_what_does_not_fit_is_told():
    assert CellGrid("a\tb\nc\td", PassageTable(1)).fits
    for text, table in (
        ("a\tb\nc", PassageTable()),  # a row too short
        ("a\tb", PassageTable(2)),  # more header rows than rows
        ("a\tb", PassageTable(0, 3)),
        ("a\tb\nc\td", PassageTable(merged=(MergedCell(0, 0, 2, 1),))),  # nothing is covered
        ("a\tb\nc", PassageTable(merged=(MergedCell(1, 0, 2, 1),))),  # beyond the last row
        ("a\tb\nc\td", PassageTable(merged=(MergedCell(5, 5, 1, 1),))),
        ("a", PassageTable(has_caption=True)),  # a caption and no row
    ):
        assert not CellGrid(text, table).fits, (text, table)
