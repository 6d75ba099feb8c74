"""Words of twice their size: marks grow with them, and where room is short no words are cut."""

import shutil
from itertools import pairwise

import pytest
from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QPushButton,
    QStyle,
    QStyleOptionViewItem,
    QToolButton,
    QWidget,
)

from tests.conftest import CASE_STUDY
from tests.tour.presentations import OF_EVERY_KIND
from tests.tour.states import keep_much
from tests.viewer.controls import archives_in, rows_in
from tests.viewer.screens.test_long_words import cut
from tests.viewer.screens.test_sizes import LANGUAGES, LAPTOP, LARGE, enlarge, reader_of  # noqa: F401
from viewer.notebook.service.status import NotebookState
from viewer.presenter.trainer.foot import ConsoleFoot
from viewer.screens.codebook.comparison import Side
from viewer.screens.codebook.page import ThemesPage
from viewer.screens.desk.foot import DeskFoot
from viewer.screens.library.cross_search import AcrossBox
from viewer.screens.library.header import LibraryHead
from viewer.screens.library.page import LibraryPage
from viewer.screens.notebook.pane import ShelfPane
from viewer.screens.reader.find.find_bar import FindBar
from viewer.screens.search.page import SearchScreen
from viewer.services.settings import ColourChoice, Settings, save
from viewer.shell.dialogs.goal_delegate import ROOM
from viewer.shell.dialogs.goto_sheet import GoToSheet
from viewer.shell.dialogs.switcher import Switcher
from viewer.shell.dialogs.welcome import WelcomePage
from viewer.shell.help.window import HelpWindow
from viewer.shell.panes.navigation import Navigation
from viewer.ui.lists.card_delegate import SIDE, star_place
from viewer.ui.lists.rows import RowList
from viewer.ui.lists.table import Table
from viewer.ui.look.look import SMALL
from viewer.ui.widgets.chip import Chip
from viewer.ui.widgets.list_header import ListHeader
from viewer.ui.widgets.side_tree import Tree
from viewer.ui.widgets.stack_layout import stack

SMALLEST = (800, 480)
EDGES = 3  # pixels of a list that are not its lines

pytestmark = pytest.mark.qt_log_ignore("does not support")


@pytest.fixture
def large(reader_of):  # noqa: F811
    """Start Satchel in a language, with words of twice their size."""
    return lambda language: reader_of(language, LARGE)


def cross(person):
    (button,) = person.box.findChildren(QToolButton)
    return button


def searched(person, query):
    person.type(person.box, query)
    screen = person.workspace.findChild(SearchScreen)
    person.qtbot.waitUntil(lambda: screen.answered_query == query)


def test_the_cross_that_empties_the_search_box_grows_with_the_words(person):
    searched(person, "police")
    usual, letters = cross(person).size(), cross(person).font().pixelSize()
    enlarge(person)
    QApplication.processEvents()
    large = cross(person)

    assert large.width() >= 1.8 * usual.width()
    assert large.font().pixelSize() == 2 * letters
    assert person.box.rect().contains(large.geometry())


def test_the_cross_empties_the_box_and_ends_the_search(person):
    searched(person, "police")
    QTest.mouseClick(cross(person), Qt.MouseButton.LeftButton)

    assert person.box.text() == ""
    assert not cross(person).isVisible()
    assert person.box.hasFocus()
    screen = person.workspace.findChild(SearchScreen)
    person.qtbot.waitUntil(lambda: screen.answered_query == "")


def test_what_is_typed_does_not_run_under_the_cross(person):
    searched(person, "police " * 30)

    assert person.box.cursorRect().right() <= cross(person).geometry().left()


def test_the_arrow_of_a_menu_that_is_longer_than_the_screen_grows_with_the_words(person):
    menu = person.window.menuBar().actions()[0].menu()
    high = QStyle.PixelMetric.PM_MenuScrollerHeight
    usual = menu.style().pixelMetric(high, None, menu)
    enlarge(person)

    assert menu.style().pixelMetric(high, None, menu) == 2 * usual


def test_the_sign_that_a_menu_goes_on_is_as_large_as_its_words(large):
    person = large("ru")
    for theme in ColourChoice:
        check_the_sign(person, theme)


def test_a_menu_that_is_longer_than_the_screen_scrolls_up_to_its_last_line(large):
    menus = [action.menu() for action in large("ru").window.menuBar().actions()]
    high = QApplication.primaryScreen().availableGeometry().height()
    long = [menu for menu in menus if menu.sizeHint().height() > high]
    assert len(long) > 2
    for menu in long:
        menu.popup(QPoint())
        QTest.keyClick(menu, Qt.Key.Key_Up)
        last = menu.activeAction()
        assert last is [line for line in menu.actions() if line.text() and line.isEnabled()][-1]
        assert menu.rect().contains(menu.actionGeometry(last))
        menu.close()


def check_the_sign(person, theme):
    {action.data(): action for action in person.do.looks.actions()}[theme].trigger()
    person.look.settle()
    menu = person.window.menuBar().actions()[2].menu()
    menu.popup(person.window.mapToGlobal(QPoint()))
    QApplication.processEvents()
    high = menu.style().pixelMetric(QStyle.PixelMetric.PM_MenuScrollerHeight, None, menu)
    picture = menu.grab(QRect(0, menu.height() - high, menu.width(), high - 4)).toImage()
    menu.close()
    ground = picture.pixelColor(8, high // 2)
    drawn = {
        (x, y)
        for x in range(picture.width() // 4, 3 * picture.width() // 4)
        for y in range(picture.height())
        if abs(picture.pixelColor(x, y).lightness() - ground.lightness()) > 64
    }
    across, down = ({place[way] for place in drawn} for way in (0, 1))

    assert max(across) - min(across) >= menu.font().pixelSize() // 2
    assert max(down) - min(down) >= menu.font().pixelSize() // 2


def test_the_arrow_before_a_document_grows_with_the_words(person):
    tree = Tree(folds=True)
    person.qtbot.addWidget(tree)
    tree.show()
    usual = tree.indentation()
    enlarge(person)

    assert tree.indentation() == 2 * usual


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_words_above_and_below_are_cut_in_the_smallest_window(language, large):
    person = large(language)
    person.window.resize(*SMALLEST)
    QApplication.processEvents()
    for query in ("", "police"):
        searched(person, query) if query else None
        assert list(cut(person.window.top_bar)) == [], query
        assert list(cut(person.window.status_line)) == [], query
    assert person.window.status_line.dial.isVisible()


def test_a_long_count_leaves_room_for_the_question(large):
    person = large("ru")
    person.window.resize(LAPTOP)
    searched(person, "у матерей отбирают детей")  # noqa: RUF001

    assert person.box.width() > person.box.fontMetrics().horizontalAdvance(person.box.text())


@pytest.mark.long
def test_in_kyrgyz_there_is_room_for_what_one_searches_for(large):
    person = large("ky")
    searched(person, "protection racket")
    person.press(Qt.Key.Key_Return, on=person.box)
    QApplication.processEvents()
    words = person.box.fontMetrics().horizontalAdvance("protection racket")

    assert cross(person).geometry().left() > words


def test_no_line_at_the_left_is_cut_however_low_the_window_is(large):
    person = large("ru")
    for height in range(480, 769, 32):
        check_the_left(person, height)


def check_the_left(person, height):
    person.window.resize(LAPTOP.width(), height)
    person.qtbot.waitUntil(lambda: person.window.height() == height)
    for _ in range(3):
        QApplication.processEvents()
    navigation = person.workspace.findChild(Navigation)
    for tree in navigation.findChildren(Tree):
        line = tree.sizeHintForIndex(tree.model().index(0, 0)).height()
        shown = tree.viewport().height()
        if tree.isVisible() and tree.visibleRegion().boundingRect().height() > 1:
            missing, over = -shown % line, shown % line
            assert missing <= line // 8 + EDGES or over <= EDGES, (tree.accessibleName(), shown)


def test_no_line_of_room_is_left_empty_at_the_left_from_the_start(large):
    person = large("ru")
    for _ in range(3):
        QApplication.processEvents()
    navigation = person.workspace.findChild(Navigation)
    contents, ways = navigation.findChildren(Tree)
    line = ways.sizeHintForIndex(ways.model().index(0, 0)).height()

    assert ways.viewport().height() >= 3 * line - EDGES
    assert navigation.height() - ways.geometry().bottom() < line + EDGES
    assert contents.viewport().height() >= 5 * line - EDGES


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_letters_of_several_colours_stand_one_under_another_beside_the_text(language, large):
    person = large(language)
    person.workspace.show_text("q-bandits")
    canvas, signs = person.canvas, person.reader.own.signs
    metrics = QFontMetrics(person.look.interface_font(SMALL - 2, bold=True))
    line = canvas.viewport().height() // 2
    place, shown = signs.letters_at(line, "ЖЗСР", metrics, ())

    assert shown.replace("\n", "") == "ЖЗСР"
    widest = max(metrics.horizontalAdvance(each) for each in shown.split("\n"))
    assert widest <= place.width()
    assert signs.width() >= place.right()


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_button_of_the_trainers_window_is_seen_on_an_old_projector(language, large):
    person = large(language)
    presenting, archive = person.program.session.presenting, person.program.session.archive
    presenting.start_set(archive, OF_EVERY_KIND, language, person.window.screen(), first=9)
    console = presenting.console
    console.resize(1024, 768)
    console.show_room(QSize(1024, 768))
    console.show()
    for _ in range(3):
        QApplication.processEvents()

    assert list(cut(console.findChild(ConsoleFoot))) == []
    assert console.height() <= 768
    console.close()


def test_the_box_for_a_number_is_no_higher_than_its_words(large):
    person = large("ru")
    person.do.go_to.trigger()
    sheet = person.window.findChild(GoToSheet)
    needed = sheet.layout().totalMinimumHeightForWidth(sheet.width())

    assert sheet.height() == needed
    assert list(cut(sheet)) == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_button_of_the_help_is_cut_where_its_window_is_as_small_as_can_be(language, large):
    person = large(language)
    person.do.help.trigger()
    help_ = person.window.findChild(HelpWindow)
    help_.resize(1, 1)
    QApplication.processEvents()
    assert list(cut(help_)) == []

    help_.resize(LAPTOP)
    help_.findChild(QLineEdit).setText("qqq")
    QApplication.processEvents()
    assert list(cut(help_)) == []


def test_what_is_compared_is_whole_as_soon_as_it_is_seen(large):
    person = large("ru")
    person.do.themes.trigger()
    QApplication.processEvents()
    person.workspace.findChild(ThemesPage).show_view(3)
    box = person.workspace.findChildren(Side)[0].findChild(QComboBox)
    person.window.grab()

    assert box.height() >= box.sizeHint().height()


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_head_of_the_library_is_whole_in_a_small_window(language, large):
    person = large(language)
    person.do.library.trigger()
    page = person.window.findChild(LibraryPage)
    person.qtbot.waitUntil(lambda: bool(rows_in(archives_in(page))))
    person.qtbot.waitUntil(lambda: all(row.content for row in rows_in(archives_in(page))))
    box = page.findChild(AcrossBox)
    box.offer(2)
    for width in (1366, 1024, 800):
        person.window.resize(width, 600)
        for _ in range(3):
            QApplication.processEvents()
        (where,) = [each for each in box.findChildren(QLabel) if each.text() == box.where]
        head = page.findChild(LibraryHead)
        for part in (head._heading, head._add, where):
            assert part.isVisible()
            assert part.width() >= part.sizeHint().width(), (width, part.text())
            assert page.rect().contains(part.mapTo(page, part.rect().bottomRight())), width
        assert page.search_box.width() >= page.search_box.fontMetrics().horizontalAdvance("police")


@pytest.mark.parametrize("height", [600, 640, 700, 768])
def test_the_list_of_offers_ends_with_a_whole_line(height, large):
    person = large("ru")
    person.window.resize(LAPTOP.width(), height)
    person.type(person.box, "theme:")
    completing = person.window.top_bar.completing
    person.qtbot.waitUntil(lambda: bool(completing.offered))
    popup = completing._popup

    assert popup.geometry().bottom() <= person.window.screen().availableGeometry().bottom()
    assert popup.viewport().height() % popup.sizeHintForRow(0) <= 2 * EDGES


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_button_of_the_first_page_is_cut_in_the_smallest_window(language, large):
    person = large(language)
    person.window.resize(*SMALLEST)
    person.do.welcome.trigger()
    for _ in range(3):
        QApplication.processEvents()
    page = person.window.findChild(WelcomePage)
    buttons = [each for each in page.findChildren(QPushButton) if not isinstance(each, Chip)]

    assert len(buttons) == 3
    for button in buttons:
        assert button.visibleRegion().boundingRect() == button.rect(), button.text()


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_stands_above_the_lists_of_themes_is_scrolled_where_there_is_no_room(language, large):
    person = large(language)
    person.window.resize(*SMALLEST)
    person.do.themes.trigger()
    page = person.workspace.findChild(ThemesPage)
    for view in (1, 3):
        page.show_view(view)
        for _ in range(3):
            QApplication.processEvents()

        boxes = [each for each in page.findChildren(QComboBox) if each.isVisible()]
        assert boxes
        for box in boxes:
            assert box.height() >= box.sizeHint().height(), box.accessibleName()
    assert list(cut(page)) == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_one_need_not_scroll_sideways_to_see_which_themes_occur_together(language, large):
    person = large(language)
    person.do.themes.trigger()
    page = person.workspace.findChild(ThemesPage)
    page.show_view(2)
    for _ in range(3):
        QApplication.processEvents()
    (table,) = (each for each in page.findChildren(Table) if each.isVisible())

    assert table.horizontalScrollBar().maximum() == 0


@pytest.mark.parametrize("width", [800, pytest.param(1024, marks=pytest.mark.long)])
@pytest.mark.parametrize("language", LANGUAGES)
def test_no_button_that_finds_in_the_document_is_cut_in_a_small_window(language, width, large):
    person = large(language)
    person.window.resize(width, 480)
    person.workspace.show_text("q-bandits")
    person.do.find.trigger()
    bar = person.workspace.findChild(FindBar)
    person.type(bar.findChild(QLineEdit), "police")
    for _ in range(3):
        QApplication.processEvents()

    assert list(cut(bar)) == []
    assert bar.findChild(QLineEdit).width() >= 2 * bar.fontMetrics().horizontalAdvance("police")
    assert person.window.rect().contains(bar.mapTo(person.window, bar.rect().bottomRight()))


@pytest.mark.parametrize("zoom", [100, 150, 200])
def test_a_star_stands_beside_the_words_of_a_card(zoom, reader_of):  # noqa: F811
    look = reader_of("ky", zoom).look
    card = QRect(0, 0, 740, 200)

    assert star_place(card, look).left() >= card.width() - SIDE
    assert star_place(card, look).right() < card.width()


def test_since_when_the_text_is_as_it_is_can_be_read_in_a_small_window(
    qtbot, start, home, tmp_path
):
    save(Settings(language="ru", zoom=LARGE), home.settings)
    folder = tmp_path / "kyrgyzstan"
    shutil.copytree(CASE_STUDY, folder)
    program = start(source=folder)
    qtbot.waitUntil(lambda: program.window.workspace is not None)
    program.window.resize(1024, 600)
    foot, document = program.window.findChild(DeskFoot), folder / "documents" / "kyrgyzstan.md"
    whole = document.read_text(encoding="utf-8")
    document.write_text(whole.replace("{#p-", "{#P ", 2), encoding="utf-8")
    qtbot.waitUntil(lambda: foot.as_of != "")
    for _ in range(3):
        QApplication.processEvents()

    (label,) = (each for each in foot.findChildren(QLabel) if each.text() == foot.as_of)

    assert label.height() >= label.heightForWidth(label.width()) > 0
    assert label.width() > program.window.width() // 3
    assert label.height() >= label.heightForWidth(label.width())


@pytest.mark.parametrize("typed", ["p", pytest.param("e", marks=pytest.mark.long)])
@pytest.mark.parametrize("language", LANGUAGES)
def test_what_one_can_go_to_ends_with_a_whole_line(language, typed, large):
    person = large(language)
    person.do.switcher.trigger()
    sheet = person.window.findChild(Switcher)
    person.type(sheet.findChild(QLineEdit), typed)
    QApplication.processEvents()
    (rows,) = sheet.findChildren(RowList)
    places = [rows.visualRect(rows.model().index(at, 0)) for at in range(rows.model().rowCount())]
    seen = [place for place in places if place.top() < rows.viewport().height()]

    assert 3 < len(seen) < len(places)
    assert all(place.bottom() - ROOM // 2 < rows.viewport().height() for place in seen)


def test_no_line_that_one_can_go_to_is_left_out_for_a_few_empty_pixels(large):
    person = large("ky")
    for height in range(480, 560, 8):
        person.window.resize(SMALLEST[0], height)
        person.do.switcher.trigger()
        sheet = person.window.findChild(Switcher)
        person.type(sheet.findChild(QLineEdit), "pol")
        QApplication.processEvents()
        (rows,) = sheet.findChildren(RowList)
        below = rows.height() - rows.viewport().height() - 2 * rows.frameWidth()
        next_ = rows.visualRect(rows.indexAt(QPoint(2, rows.viewport().height() - 2)))
        assert below < next_.height() - ROOM // 2 + EDGES, height
        sheet.close()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def test_a_table_is_not_scrolled_sideways_any_more_once_there_is_room(large):
    person = large("ky")
    person.window.resize(*SMALLEST)
    person.do.themes.trigger()
    page = person.workspace.findChild(ThemesPage)
    page.show_view(1)
    QApplication.processEvents()
    page.take_focus()
    (table,) = (each for each in page.findChildren(Table) if each.isVisible())
    table.horizontalScrollBar().setValue(table.horizontalScrollBar().maximum())
    person.window.resize(LAPTOP)
    person.qtbot.waitUntil(lambda: person.window.size() == LAPTOP)
    for _ in range(3):
        QApplication.processEvents()

    assert table.currentIndex().column() == 1
    assert table.horizontalScrollBar().value() == 0


def test_words_above_a_list_have_no_bar_once_they_have_room(qtbot):
    words = QLabel("some words " * 12)
    words.setWordWrap(True)
    above = QWidget()
    stack(above, words)
    head = ListHeader(above)
    qtbot.addWidget(head)
    head.resize(300, 20)
    head.show()
    assert head.verticalScrollBar().maximum() > 0
    width = next(  # at which one line less is needed than beside a bar
        width
        for width in range(300, 400)
        if words.heightForWidth(width) < words.heightForWidth(width - 12)
    )
    head.resize(width, 20)
    head.resize(width, head.sizeHint().height())
    QApplication.processEvents()

    assert head.verticalScrollBar().maximum() == 0


@pytest.mark.parametrize("language", LANGUAGES)
def test_all_that_can_be_done_with_an_archive_is_reached_in_the_smallest_window(
    language, qtbot, start, home, make_archive_file
):
    save(Settings(language=language, zoom=LARGE), home.settings)
    file = make_archive_file(text="The ferry was late.")
    program = start([file])
    qtbot.waitUntil(lambda: program.window.workspace is not None)
    program.window.resize(*SMALLEST)
    program.window.actions_.library.trigger()
    page = program.window.findChild(LibraryPage)
    qtbot.waitUntil(lambda: all(row.content for row in rows_in(archives_in(page))))
    archives = archives_in(page)
    archives.choose(str(file))
    archives.setFocus()
    can_be_done = [each for each in page._acts.buttons if not each.isHidden()]

    assert len(can_be_done) >= 3
    for button in can_be_done:
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        QApplication.processEvents()
        assert QApplication.focusWidget() is button
        assert button.visibleRegion().boundingRect() == button.rect(), button.text()


def first_ink(picture):
    """How far from the left edge of `picture` its words begin, in pixels."""
    ground = picture.pixelColor(picture.width() - 2, picture.height() // 2).lightness()
    dark = (
        x
        for x in range(picture.width())
        for y in range(picture.height())
        if abs(picture.pixelColor(x, y).lightness() - ground) > 96
    )
    return next(dark)


@pytest.mark.parametrize("zoom", [pytest.param(100, marks=pytest.mark.long), LARGE])
@pytest.mark.parametrize("language", LANGUAGES)
def test_what_makes_a_new_collection_stands_under_the_words_of_the_others(
    language,
    zoom,
    reader_of,  # noqa: F811
):
    person = reader_of(language, zoom)
    keeper, archive, done = person.program.session.keeper, person.program.session.archive, []
    keeper.sit(lambda _standing: None)
    person.qtbot.waitUntil(lambda: keeper.keeping is NotebookState.OPEN)
    person.do.notebook.trigger()
    keeper.keep(lambda notebook: keep_much(notebook, archive), done.append)
    person.qtbot.waitUntil(lambda: bool(done))
    QApplication.processEvents()
    pane = person.workspace.findChild(ShelfPane)
    (make,) = pane.parentWidget().findChildren(QPushButton)
    lines = [pane.topLevelItem(number) for number in range(pane.topLevelItemCount())]
    last = next(line for line in reversed(lines) if line.text(0))
    pane.scrollToItem(last)
    left = pane.parentWidget()
    line = pane.visualItemRect(last)
    line.moveTopLeft(pane.viewport().mapTo(left, line.topLeft()))
    begin = line.left() + first_ink(left.grab(line).toImage())

    assert abs(make.x() + first_ink(left.grab(make.geometry()).toImage()) - begin) <= 2
    assert list(cut(make)) == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_saved_searches_stand_under_is_not_cut_at_the_usual_size(language, reader_of):  # noqa: F811
    person = reader_of(language, 100)
    keeper, done = person.program.session.keeper, []
    keeper.sit(lambda _standing: None)
    person.qtbot.waitUntil(lambda: keeper.keeping is NotebookState.OPEN)
    person.do.notebook.trigger()
    keeper.keep(lambda notebook: notebook.save_search("Lawyers", "lawyer*"), done.append)
    person.qtbot.waitUntil(lambda: bool(done))
    QApplication.processEvents()
    pane = person.workspace.findChild(ShelfPane)
    lines = [pane.topLevelItem(number) for number in range(pane.topLevelItemCount())]
    heading = next(line for line, below in pairwise(lines) if below.text(0) == "Lawyers")
    option = QStyleOptionViewItem()
    pane.initViewItemOption(option)
    option.text, option.rect = heading.text(0), pane.visualItemRect(heading)
    option.features |= QStyleOptionViewItem.ViewItemFeature.HasDisplay
    room = pane.style().subElementRect(QStyle.SubElement.SE_ItemViewItemText, option, pane)

    assert pane.fontMetrics().horizontalAdvance(heading.text(0)) + 2 * EDGES <= room.width()


@pytest.mark.parametrize("language", ["ru", "ky"])
def test_nothing_is_cut_beside_a_right_pane_that_the_reader_wants(language, large):
    person = large(language)
    person.do.right_pane.trigger()
    panes = person.workspace.panes

    for action in (person.do.themes, person.do.quotes, person.do.workshop, person.do.notebook):
        action.trigger()
        QApplication.processEvents()
        assert panes.card_shown
        assert not panes.navigation_shown
        for number in range(4 if action is person.do.themes else 1):
            if action is person.do.themes:
                person.workspace.shown.show_view(number)
                QApplication.processEvents()
            middle = panes.widget(1)
            assert middle.minimumSizeHint().width() <= middle.width()

    person.do.right_pane.trigger()
    assert panes.navigation_shown
