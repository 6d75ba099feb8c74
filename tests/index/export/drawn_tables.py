"""Tables and emphasis as the model allows them, to draw at random."""

from hypothesis import strategies as st

from index.export.text.runs import MarkedText
from index.model import (
    CellGrid,
    Emphasis,
    EmphasisKind,
    MergedCell,
    Passage,
    PassageKind,
    PassageTable,
)
from tests.strategies import LINES

WORDS = st.text(st.sampled_from("ab *_^~|\\\\`#[]<>.é=-1"), min_size=1, max_size=12) | LINES


@st.composite
def emphasised(draw):
    """Words in one line, without blanks at their ends, and emphasis in them."""
    text = " ".join(draw(WORDS).split()) or "a"
    return MarkedText(text, (), tuple(draw(st.lists(spans(text), max_size=4))))


@st.composite
def spans(draw, text):
    """Emphasis of some characters of a text."""
    start = draw(st.integers(0, len(text) - 1))
    end = draw(st.integers(start + 1, len(text)))
    return Emphasis(draw(st.sampled_from(EmphasisKind)), start, end)


@st.composite
def tables(draw):
    """A passage of kind table: cells that may be empty, merged, with headers and emphasis."""
    rows, columns = draw(st.integers(1, 5)), draw(st.integers(1, 5))
    merged = draw(merges(rows, columns))
    own = {(each.row, each.column) for each in merged}
    covered = {place for each in merged for place in places(each)} - own
    words = st.just("") | LINES.map(lambda line: " ".join(line.split()) or "a")
    text = "\n".join(
        "\t".join(draw(words) for column in range(columns) if (row, column) not in covered)
        for row in range(rows)
    )
    caption = draw(st.just("") | LINES.map(lambda line: " ".join(line.split())))
    text = f"{caption}\n{text}" if caption else text
    heads = draw(st.integers(0, rows)), draw(st.integers(0, columns))
    table = PassageTable(*heads, merged, has_caption=bool(caption))
    assert CellGrid(text, table).fits
    emphasis = draw(st.lists(spans(text), max_size=3)) if text else []
    return Passage("t", PassageKind.TABLE, text, "en", emphasis=tuple(emphasis), table=table)


@st.composite
def merges(draw, rows, columns):
    """Merged cells that do not overlap, and leave each row a cell of its own."""
    found, taken, covered = [], set(), set()
    for _each in range(draw(st.integers(0, 3))):
        row, column = draw(st.integers(0, rows - 1)), draw(st.integers(0, columns - 1))
        down, across = draw(st.integers(1, rows - row)), draw(st.integers(1, columns - column))
        cell = MergedCell(row, column, down, across)
        held = set(places(cell))
        behind = covered | (held - {(row, column)})
        own = {at for at in range(rows) for other in range(columns) if (at, other) not in behind}
        if down * across > 1 and not held & taken and len(own) == rows:
            found.append(cell)
            taken |= held
            covered = behind
    return tuple(sorted(found, key=lambda each: (each.row, each.column)))


def places(cell):
    """The places that a merged cell covers."""
    return [
        (row, column)
        for row in range(cell.row, cell.row + cell.rows)
        for column in range(cell.column, cell.column + cell.columns)
    ]
