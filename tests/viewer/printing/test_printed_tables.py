"""Tables of a document on paper: headers again on every page, and no row or word cut."""

import pytest
from PySide6.QtCore import QSizeF

from index import CellGrid, OpenArchive, PassageTable, replace
from index.model import MergedCell
from tests.viewer.printing.test_printing import inked, painted, words
from viewer.printing.page_breaks import Slice, Strip, slices
from viewer.printing.page_maker import PageMaker
from viewer.printing.strips import strips_of
from viewer.screens.reader.page import ReaderPage
from viewer.screens.reader.text.table_form import MOST_CELLS
from viewer.services.tasks import Tasks
from viewer.ui.look.look import ScreenLook, Setting, load_fonts
from viewer.ui.screen.printed_text import Printed
from viewer.wording.dial import Dial

A4, A5 = QSizeF(210, 297), QSizeF(148, 210)
pytestmark = pytest.mark.qt_log_ignore("^This plugin does not support")


@pytest.fixture
def printed_pages(qtbot, qapp, table_archive):
    """The pages of the archive with tables, where `t-plain` has this text and table."""
    load_fonts()
    look = ScreenLook(qapp, "light", Setting())
    tasks = Tasks()

    def made(text, table, size=A4):
        (document,) = table_archive.content.documents
        (section,) = document.sections
        plain = replace(table_archive.passage("t-plain"), text=text, table=table, emphasis=())
        passages = tuple(plain if p.id == "t-plain" else p for p in section.passages)
        documents = (replace(document, sections=(replace(section, passages=passages),)),)
        archive = OpenArchive(replace(table_archive.content, documents=documents), None)
        page = ReaderPage(archive, look, "en", Dial())
        qtbot.addWidget(page)
        page.show()
        maker = PageMaker(page, tasks, (archive, look, "en", Dial()))
        printed = maker.written()
        assert isinstance(printed, Printed)
        return maker.pages(printed, size, page)

    return made


def rows(count, *, first=0):
    return "\n".join(f"row {at}\twords of it\t{at}" for at in range(first, first + count))


@pytest.mark.parametrize("size", [A4, A5])
def test_the_header_row_is_set_again_on_every_page(printed_pages, size):
    count = MOST_CELLS // 3 + 20  # on the screen it is a list
    pages = printed_pages(f"Name\tWhat\tHow many\n{rows(count)}", PassageTable(1, 1), size)

    said = words(pages).split("\n")
    assert pages.count > 2
    assert [f"row {at}" in said for at in range(count)] == [True] * count
    rows_of = [each for _part, strips in strips_of(pages.printed.text) for each in strips]
    headed = [strip.head for strip in rows_of if strip.head is not None]
    assert len(headed) == count + 3  # and those of the other table
    assert headed[-1] == next((s.top, s.bottom) for s in rows_of[::-1] if s.ruled and not s.head)


def test_rows_that_are_merged_stay_on_one_page_and_their_words_are_all_there(printed_pages):
    begun = rows(33)
    text = f"Name\tWhat\tHow many\n{begun}\nall\tone\t1\ntwo\t2\nthree\t3\n{rows(20, first=40)}"
    table = PassageTable(1, 1, merged=(MergedCell(34, 0, 3, 1),))
    assert CellGrid(text, table).fits
    pages = printed_pages(text, table)

    held = [pages.words(number).split("\n") for number in range(pages.count)]
    (whole,) = [page for page in held if "all" in page]
    assert {"one", "two", "three"} <= set(whole)


def test_a_row_taller_than_a_page_is_cut_between_its_lines(printed_pages):
    long = " ".join(f"word{at}" for at in range(1_000))
    pages = printed_pages(f"a\t{long}\nb\tlast", PassageTable())

    for number in range(pages.count - 1):
        region, _colours = inked(painted(pages, number))
        assert region.isValid()
    assert pages.count > 1


def test_a_tall_strip_is_cut_at_the_last_place_that_fits():
    strip = Strip(0, 250, cuts=(0, 90, 180))

    assert list(slices([strip], 100)) == [Slice(0, 90), Slice(90, 180), Slice(180, 250)]


def test_headers_that_fill_a_page_are_not_set_again():
    head = (0.0, 90.0)
    strips = [Strip(0, 90), Strip(90, 150, head=head), Strip(150, 190, head=head)]

    assert list(slices(strips, 100)) == [Slice(0, 90), Slice(90, 190)]


def rules_under(pages, words):
    """The columns of three, of the table with these words, under which each row has a rule."""
    document = pages.printed.text
    strips = [each for _part, strips in strips_of(document) for each in strips]
    cursor = document.find(words)
    frame = document.documentLayout().frameBoundingRect(cursor.currentTable())
    table = cursor.currentTable()
    starts = [
        document.documentLayout().blockBoundingRect(cell.firstCursorPosition().block()).left()
        for cell in (table.cellAt(0, column) for column in range(3))
    ]
    middles = [start + 1 for start in starts]
    rows = [s for s in strips if frame.top() - 9 < s.top < frame.bottom() - 9]
    return [
        [any(begin <= middle <= end for begin, end in strip.rules) for middle in middles]
        for strip in rows
    ]


def test_no_rule_crosses_a_merged_cell(printed_pages):
    text = "first\tb\tc\nd\te\nf\tg\nh\ti\tj"
    merged = (MergedCell(0, 1, 2, 1), MergedCell(1, 2, 2, 1))
    table = PassageTable(merged=merged)
    assert CellGrid(text, table).fits

    assert rules_under(printed_pages(text, table), "first") == [
        [True, False, True],
        [True, True, False],
        [True, True, True],
        [True, True, True],
    ]
