"""Tables of the text are set as tables: the same cells, merged cells whole, the head repeated."""

import pytest
from hypothesis import given
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCharFormat, QTextTable

from index import (
    Item,
    ItemKind,
    Kind,
    Passage,
    PassageKind,
    PassageTable,
    Progress,
    Set,
    Theme,
    blocks_of,
)
from index.export.extract import extract
from index.model import MergedCell
from tests.index.export.drawn_tables import tables
from tests.index.export.test_table_exports import table_of_rows
from tests.strategies import few
from viewer.printing.page_breaks import KeepTogether
from viewer.printing.strips import GOES_ON, rect_of, strips_of
from viewer.printing.typeset import typeset
from viewer.printing.typeset.look import TypesetLook
from viewer.printing.typeset.text_writer import text_of

pytestmark = pytest.mark.usefixtures("qapp")


UNSET = "\ufeff"  # which Qt may drop: it has no width


def set_text(archive):
    return text_of(extract(archive, use="print"), TypesetLook(), Progress(), {}).text


def tables_in(text):
    """The tables of a text, without the one about the file at its end."""
    frames = text.rootFrame().childFrames()
    return [each for each in frames if isinstance(each, QTextTable)][:-1]


def cells_of(table):
    """The cells of a table: row, column, rows, columns, words."""
    found = {}
    for row in range(table.rows()):
        for column in range(table.columns()):
            cell = table.cellAt(row, column)
            first, last = cell.firstCursorPosition(), cell.lastCursorPosition()
            first.setPosition(last.position(), first.MoveMode.KeepAnchor)
            place = (cell.row(), cell.column(), cell.rowSpan(), cell.columnSpan())
            found[place] = first.selectedText().replace(UNSET, "")
    return found


@pytest.mark.timeout(600)
@few
@given(passage=tables())
def test_the_cells_of_any_table_are_set_as_they_are(passage, make_archive):
    archive = make_archive(passage)

    text = set_text(archive)

    (table,) = tables_in(text)
    (block,) = (each for each in blocks_of(extract(archive)) if each.kind is Kind.GRID)
    grid = block.grid()
    assert cells_of(table) == {
        (cell.row, cell.column, cell.rows, cell.columns): cell.words.text.replace(UNSET, "")
        for row in range(len(grid.rows))
        for cell in grid.own(row)
    }
    assert table.format().headerRowCount() == (grid.head if grid.head < len(grid.rows) else 0)
    caption = grid.caption.text if grid.caption else ""
    assert caption.replace(UNSET, "") in text.toPlainText().replace(UNSET, "")


@pytest.mark.timeout(600)
@few
@given(passage=tables())
def test_any_table_is_laid_out_and_painted(passage, make_archive):
    data = typeset("pdf").write(extract(make_archive(passage), use="print"))

    assert data.endswith(b"%%EOF\n")


def test_a_long_table_goes_on_in_tables_below(make_archive):
    text = set_text(make_archive(table_of_rows(150)))
    several = tables_in(text)

    words = [words for table in several for words in cells_of(table).values()]
    assert len(several) > 1
    assert words == [f"r{row}c{column}" for row in range(150) for column in range(2)]
    goes_on = [table.format().boolProperty(GOES_ON) for table in several]
    assert goes_on == [False, *[True] * (len(several) - 1)]


def test_emphasis_and_marks_are_set(table_archive):
    text = set_text(table_archive)

    fragments = [each.fragment() for each in text.find("Some words").block()]
    looks = [(each.text(), each.charFormat()) for each in fragments]
    first = dict(reversed(looks))
    assert first["words"].fontItalic()
    assert first["both"].fontItalic()
    assert first["both"].fontWeight() == first["bold "].fontWeight() == 700
    assert first["1"].verticalAlignment() is QTextCharFormat.VerticalAlignment.AlignSuperScript
    below = QTextCharFormat.VerticalAlignment.AlignSubScript
    assert [words for words, look in looks if look.verticalAlignment() is below] == ["2"]


def test_no_rule_of_a_pdf_crosses_a_merged_cell(make_archive):
    shape = PassageTable(1, merged=(MergedCell(1, 0, 2, 1), MergedCell(2, 1, 2, 1)))
    text = set_text(
        make_archive(Passage("t", PassageKind.TABLE, "a\tb\nc\td\ne\nf", "en", table=shape))
    )
    text.setTextWidth(600)
    (table,) = tables_in(text)
    frame = text.documentLayout().frameBoundingRect(table)

    strips = [each for _part, strips in strips_of(text) for each in strips]

    rows = [each for each in strips if frame.top() - 9 < each.top < frame.bottom() - 9]
    (under_first,) = rows[1].rules
    (under_second,) = rows[2].rules
    assert rows[0].rules == rows[3].rules == ((frame.left(), frame.right()),)
    assert under_first[0] == under_second[1]
    assert (under_first[1], under_second[0]) == (frame.right(), frame.left())


def test_numbers_are_set_at_the_right(make_archive):
    shape = PassageTable(1)
    text = set_text(
        make_archive(Passage("t", PassageKind.TABLE, "a\tnumber\nb\t12", "en", table=shape))
    )
    (table,) = tables_in(text)

    right = {
        cell.firstCursorPosition().block().text()
        for cell in (table.cellAt(row, column) for row in range(2) for column in range(2))
        if cell.firstCursorPosition().blockFormat().alignment() & Qt.AlignmentFlag.AlignRight
    }
    assert right == {"number", "12"}


def set_of(archive, *ids):
    """The strips of a file of these passages, in order, and its text."""
    chosen = Set("s", {"en": "S"}, tuple(Item(ItemKind.PASSAGE, each) for each in ids))
    taken = extract(archive, use="print", chosen=chosen)
    text = text_of(taken, TypesetLook(), Progress(), {}).text
    text.setTextWidth(600)
    return [strip for _part, strips in strips_of(text) for strip in strips], text


@pytest.mark.parametrize("kind", ["paragraph", "item", "table", "quote"])
def test_an_item_of_a_set_is_kept_with_its_source(kind, make_archive):
    passage = {
        "paragraph": Passage("x", PassageKind.PARAGRAPH, "words", "en"),
        "item": Passage("x", PassageKind.LIST_ITEM, "words", "en"),
        "table": Passage("x", PassageKind.TABLE, "a\tb\nc\td", "en", table=PassageTable(1)),
        "quote": Passage("x", PassageKind.QUOTE, "words", "en"),
    }[kind]

    strips, text = set_of(make_archive(passage), "x")

    source = rect_of(text, text.find("satchel:small/x").block())
    above = max((each for each in strips if each.top < source.top() - 9), key=lambda s: s.top)
    assert above.hold is KeepTogether.ALWAYS


@pytest.mark.parametrize("label", ["Question", "Pause", "Theme"])
def test_a_label_is_never_parted_from_what_it_is_the_label_of(label, make_archive):
    archive = make_archive("Zebras", themes=(Theme("t", {"en": "Trust"}),))
    items = (
        Item(ItemKind.QUESTION, words={"en": "Why?"}),
        Item(ItemKind.PAUSE, words={"en": "Breathe."}),
        Item(ItemKind.THEME, "t"),
    )
    taken = extract(archive, use="print", chosen=Set("s", {"en": "S"}, items))
    text = text_of(taken, TypesetLook(), Progress(), {}).text
    text.setTextWidth(600)
    above = rect_of(text, text.find(label).block()).center().y()

    strips = [each for _part, strips in strips_of(text) for each in strips]

    (strip,) = [each for each in strips if each.top <= above < each.bottom]
    assert strip.hold is KeepTogether.ALWAYS


def test_what_has_no_source_below_it_is_kept_with_nothing(make_archive):
    text = set_text(make_archive("Zebras", Passage("x", PassageKind.LIST_ITEM, "Yaks", "en")))
    text.setTextWidth(600)

    strips = [each for _part, strips in strips_of(text) for each in strips]

    for words in ("Zebras", "Yaks"):
        middle = rect_of(text, text.find(words).block()).center().y()
        (strip,) = [each for each in strips if each.top <= middle < each.bottom]
        assert strip.hold is KeepTogether.NOT


def test_the_rows_of_a_chart_stay_on_one_page(first_archive):
    taken = extract(first_archive, use="print")
    text = text_of(taken, TypesetLook(), Progress(), {}).text
    text.setTextWidth(760)
    charts = [*taken.tables]
    tables = [each for each in text.rootFrame().childFrames() if isinstance(each, QTextTable)]

    held = [[each.hold for each in strips] for _part, strips in strips_of(text)]

    assert [each.rows() for each in tables[: len(charts)]] == [len(each.rows) for each in charts]
    for chart in charts:
        together = [KeepTogether.RATHER] * (len(chart.rows) - 1)
        assert [*together, KeepTogether.NOT] in held
