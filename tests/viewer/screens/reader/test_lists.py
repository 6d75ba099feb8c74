"""List items in the reader: as far in as they are deep, each with its bullet beside it."""

import pytest
from PySide6.QtCore import QRect, QSizeF
from PySide6.QtGui import QTextCursor

from index import Attribution, Footnote, Level, Passage, PassageKind, Span, replace
from index.model import FootnoteMark
from tests.viewer.printing.test_printing import painted
from tests.viewer.screens.reader.laid_out import laid_out
from viewer.printing.page_maker import PageMaker
from viewer.screens.reader.care import Care
from viewer.screens.reader.page import ReaderPage
from viewer.screens.reader.speech.part_announcer import PartAnnouncer
from viewer.screens.reader.text import styles
from viewer.screens.reader.text.canvas import Canvas
from viewer.screens.reader.text.portions import Portion
from viewer.services.settings import CareChoice
from viewer.services.tasks import Tasks
from viewer.ui.look.bullets import ROOM
from viewer.ui.look.look import ScreenLook, Setting, load_fonts
from viewer.ui.look.text_blocks import BULLET
from viewer.wording.dial import Dial

A4 = QSizeF(210, 297)
LONG = "The harbour was closed for the winter, and nobody was paid for the last weeks of it. " * 3
pytestmark = pytest.mark.qt_log_ignore("^This plugin does not support")


@pytest.fixture
def look(qapp):
    load_fonts()
    return ScreenLook(qapp, "light", Setting())


def item(name, text, depth=1, **others):
    return Passage(name, PassageKind.LIST_ITEM, text, "en", depth=depth, **others)


def laid(archive, look, care=None):
    document = archive.content.documents[0]
    return laid_out(archive, look, Dial(), care or Care(), Portion(document, document))


def without_bullet(block):
    form = block.blockFormat()
    form.clearProperty(BULLET)
    QTextCursor(block).setBlockFormat(form)


def differing(one, other):
    """The smallest rectangle that holds all in which two pictures differ."""
    region = QRect()
    for y in range(one.height()):
        if bytes(one.constScanLine(y)) != bytes(other.constScanLine(y)):
            for x in range(one.width()):
                if one.pixel(x, y) != other.pixel(x, y):
                    region = region.united(QRect(x, y, 1, 1))
    return region


def blocks_of(layout, name):
    """The blocks of a passage: (text, indentation, depth that the bullet says)."""
    stretch = layout.stretches[name]
    block, found = stretch.start.block(), []
    while block.isValid() and block.position() <= stretch.end:
        form = block.blockFormat()
        found.append((block.text(), form.leftMargin(), form.intProperty(BULLET)))
        block = block.next()
    return found


def test_each_level_is_indented_by_the_same_step(make_archive, look):
    layout = laid(
        make_archive("They want", *(item(f"i-{n}", f"{n}", n) for n in range(1, 5))), look
    )

    assert blocks_of(layout, "p-0") == [("They want", 0, 0)]
    assert [blocks_of(layout, f"i-{n}") for n in range(1, 5)] == [
        [(f"{n}", n * ROOM, n)] for n in range(1, 5)
    ]


def test_large_words_stand_further_from_their_bullet(make_archive, qapp):
    load_fonts()
    look = ScreenLook(qapp, "light", Setting(zoom=200))
    layout = laid(make_archive(item("i-2", "two", 2, as_of="2019")), look)

    assert blocks_of(layout, "i-2") == [("two", 52, 2)]
    stamp = layout.stretches["i-2"].start.block().next()
    assert stamp.text().startswith("As of 2019")
    assert stamp.blockFormat().leftMargin() == 52


def test_what_stands_very_deep_keeps_room_for_its_words(make_archive, look):
    layout = laid(make_archive(item("i-6", "six", 6), item("i-8", "eight", 8)), look)

    assert blocks_of(layout, "i-8") == [("eight", styles.DEEPEST_INDENT * ROOM, 8)]
    assert blocks_of(layout, "i-6")[0][1] == blocks_of(layout, "i-8")[0][1]


def test_only_the_first_paragraph_of_an_item_has_a_bullet(make_archive, look):
    layout = laid(make_archive(item("i", "one\ntwo\nthree", 2)), look)

    assert blocks_of(layout, "i") == [("one", 40, 2), ("two", 40, 0), ("three", 40, 0)]


@pytest.mark.parametrize("text", ["1. wages", "12) wages", "(3) wages", "a) wages", "д) wages"])
def test_a_number_of_the_text_stands_alone(make_archive, look, text):
    layout = laid(make_archive(item("i", text, 2)), look)

    assert blocks_of(layout, "i") == [(text, 40, 0)]


@pytest.mark.parametrize("text", ["A. Smith said", "3 women", "2019 was cold", "wages"])
def test_other_beginnings_have_a_bullet(make_archive, look, text):
    assert blocks_of(laid(make_archive(item("i", text)), look), "i") == [(text, 20, 1)]


def test_letters_and_footnotes_are_where_they_are_looked_for(make_archive, look):
    note = Footnote("f", "7", "A note.")
    passage = item("i", "one\ntwo more", 3, footnotes=(FootnoteMark("f", 3), FootnoteMark("f", 7)))
    layout = laid(make_archive(passage, footnotes=(note,)), look)
    stretch = layout.stretches["i"]

    assert stretch.select(Span(0, 3)).selectedText() == "one"
    assert stretch.select(Span(8, 12)).selectedText() == "more"


def test_a_text_from_right_to_left_is_indented_where_it_begins(make_archive, look):
    layout = laid(make_archive(item("i", "\u05d0\u05d1\u05d2 \u05d0\u05d1", 2)), look)
    form = layout.stretches["i"].start.block().blockFormat()

    assert (form.leftMargin(), form.rightMargin(), form.intProperty(BULLET)) == (0, 40, 2)


def test_what_is_folded_has_no_bullet_until_it_is_opened(make_archive, look):
    passage = item("i", "one\ntwo", 2, care=("death",), as_of="2019")
    care = Care()
    care.choose(CareChoice.FOLD)
    layout = laid(make_archive(passage), look, care)
    assert [bullet for _text, _indent, bullet in blocks_of(layout, "i")] == [0]

    care.open("i")
    layout.unfold(passage)

    assert blocks_of(layout, "i") == [("one", 40, 2), ("two", 40, 0)]
    stamp = layout.stretches["i"].last.block().next()
    assert (stamp.text()[:10], stamp.blockFormat().leftMargin()) == ("As of 2019", 40)


def test_an_attribution_comes_and_goes_below_an_item_of_several_paragraphs(make_archive, look):
    said = Attribution("Woman, 31", role="docker", gender="woman", age=31)
    archive = make_archive(item("i", "one\ntwo", 2, attribution=said))
    dial = Dial()
    document = archive.content.documents[0]
    layout = laid_out(archive, look, dial, Care(), Portion(document, document))
    paragraphs = [("one", 40, 2), ("two", 40, 0)]
    assert blocks_of(layout, "i") == [*paragraphs, ("Woman, 31", 20, 0)]

    for level, line in ((Level.NONE, []), (Level.FULL, [("Woman, 31", 20, 0)])):
        dial.turn(level)
        layout.retell()
        assert blocks_of(layout, "i") == [*paragraphs, *line]


@pytest.fixture
def page_of(qtbot, qapp):
    pages = []

    def made(archive, zoom=100, wide=1024):
        load_fonts()
        look = ScreenLook(qapp, "light", replace(Setting(), zoom=zoom))
        page = ReaderPage(archive, look, "en", Dial())
        qtbot.addWidget(page)
        pages.append(page)
        page.resize(wide, 900)
        page.show()
        qtbot.waitExposed(page)
        return page

    return made


@pytest.mark.parametrize("depth", [1, 2, 3])
@pytest.mark.parametrize(("zoom", "wide"), [(100, 1024), (200, 600)])
def test_a_bullet_stands_beside_the_first_line(make_archive, page_of, zoom, wide, depth):
    canvas = page_of(make_archive(item("i", LONG, depth)), zoom, wide).findChild(Canvas)
    block = canvas.document().lastBlock()
    line = canvas.line_at(block.position())
    shown = canvas.viewport().grab().toImage()
    without_bullet(block)
    bullet = differing(shown, canvas.viewport().grab().toImage())

    room = block.blockFormat().leftMargin() / depth
    assert line.left() - room <= bullet.left() < bullet.right() < line.left()
    assert line.top() < bullet.top() < bullet.bottom() < line.bottom()
    assert abs(bullet.width() - bullet.height()) <= 1


def test_words_have_most_of_the_column_however_deep_and_large_they_are(make_archive, page_of):
    canvas = page_of(make_archive(LONG, item("i", LONG, 8)), 200, 600).findChild(Canvas)
    deep = canvas.document().lastBlock()

    flat = deep.previous().layout().lineAt(0).width()
    assert deep.layout().lineAt(0).width() > 0.7 * flat


def test_paper_has_the_bullets_too(make_archive, page_of, look):
    archive = make_archive(item("i", LONG, 2))
    page = page_of(archive)
    maker = PageMaker(page, Tasks(), (archive, look, "en", Dial()))
    printed = maker.written()
    pages = maker.pages(printed, A4, page)
    shown = painted(pages, 0)
    block = printed.text.lastBlock()
    without_bullet(block)
    bullet = differing(shown, painted(pages, 0))

    assert not bullet.isEmpty()
    assert bullet.width() < 20


def test_a_screen_reader_is_told_how_deep_an_item_stands(make_archive, page_of):
    archive = make_archive("They want", item("i-1", "wages"), item("i-2", "paid at once", 2))
    announcer = page_of(archive).findChild(PartAnnouncer)

    assert [announcer.words(name) for name in ("p-0", "i-1", "i-2")] == [
        "Passage 1 of 3\nThey want",
        "Passage 2 of 3\nList item\nwages",
        "Passage 3 of 3\nList item, level 2\npaid at once",
    ]
