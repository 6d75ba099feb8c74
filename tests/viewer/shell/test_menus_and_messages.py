"""Lists that drop down, menus that stay open, and messages: nothing is cut, left behind or lost."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QLineEdit,
    QListView,
    QPushButton,
    QToolButton,
)

from tests.conftest import in_turn
from tests.viewer.screens.library.test_library import make, take  # noqa: F401  `make` is a fixture
from viewer.screens.codebook.page import ThemesPage
from viewer.screens.participants.page import PeoplePage
from viewer.screens.quotes.page import QuotesPage
from viewer.screens.search.page import SearchScreen
from viewer.services.messages import Offer
from viewer.services.settings import ColourChoice
from viewer.shell.bars.tab_bar import TabBar
from viewer.shell.dialogs.goto_sheet import GoToSheet
from viewer.shell.places.places import ScreenName
from viewer.ui.widgets.facet_bar import FacetBar, FacetMenu

pytestmark = pytest.mark.qt_log_ignore("^This plugin does not support (raise|grabbing)")  # of menus

SAID = "Something happened."


def choose_colours(person, theme):
    next(each for each in person.do.looks.actions() if each.data() == theme).trigger()
    person.look.settle()


def opened(person, box):
    """A box that is open, and the list that it shows."""
    box.showPopup()
    person.qtbot.waitUntil(box.view().isVisible)
    QApplication.processEvents()
    return box.view()


def boxes(person):
    """The boxes that drop down on the screens of an archive, each while one sees it."""
    person.do.quotes.trigger()
    yield from person.workspace.findChild(QuotesPage).findChildren(QComboBox)
    person.do.themes.trigger()
    page = person.workspace.findChild(ThemesPage)
    for view in (1, 3):
        page.show_view(view)
        yield from (box for box in page.findChildren(QComboBox) if box.isVisible())


@in_turn("theme", ColourChoice)
def test_no_line_of_a_list_that_drops_down_is_cut(person, theme):
    choose_colours(person, theme)
    seen = 0
    for box in boxes(person):
        view = opened(person, box)
        rows = [view.visualRect(box.model().index(row, 0)) for row in range(box.count())]
        room = view.viewport().rect()
        in_sight = [row for row in rows if row.intersects(room)]
        assert all(row.top() >= 0 and row.bottom() <= room.bottom() for row in in_sight), box
        assert len(in_sight) == min(box.count(), box.maxVisibleItems())
        box.hidePopup()
        seen += 1
    assert seen >= 4


def contrast(one, other):
    def light(colour):
        parts = (colour.redF(), colour.greenF(), colour.blueF())
        red, green, blue = (
            part / 12.92 if part <= 0.03928 else ((part + 0.055) / 1.055) ** 2.4 for part in parts
        )
        return 0.2126 * red + 0.7152 * green + 0.0722 * blue

    high, low = sorted((light(one), light(other)), reverse=True)
    return (high + 0.05) / (low + 0.05)


@in_turn("theme", ColourChoice)
def test_the_arrows_beside_many_tabs_are_seen(person, theme):
    choose_colours(person, theme)
    bar = person.workspace.findChild(TabBar)
    while bar.count() < 15:
        person.do.new_tab.trigger()
    arrows = [each for each in bar.findChildren(QToolButton) if each.isVisible()]
    assert len(arrows) == 2
    for arrow in (each for each in arrows if each.isEnabled()):
        picture = arrow.grab().toImage()
        middle = picture.width() // 2, picture.height() // 2
        ground = QColor(picture.pixel(picture.width() - 3, 3))
        near = (
            QColor(picture.pixel(middle[0] + x, middle[1] + y))
            for x in range(-6, 7)
            for y in range(-6, 7)
        )
        assert max(contrast(each, ground) for each in near) > 3


def test_escape_closes_the_message_before_it_leads_anywhere_else(person):
    person.search("lawyer")
    person.press(Qt.Key.Key_Return, on=person.box)
    person.window.messages.show_message(SAID)

    person.press(Qt.Key.Key_Escape, on=person.canvas)
    assert person.window.messages.text == ""
    assert person.place.screen is ScreenName.READER

    person.press(Qt.Key.Key_Escape, on=person.canvas)
    assert person.place.screen is ScreenName.SEARCH


def test_escape_closes_the_message_while_one_types(person):
    person.do.search.trigger()
    person.window.messages.show_message(SAID)
    person.press(Qt.Key.Key_Escape, on=person.box)

    assert person.window.messages.text == ""
    assert QApplication.focusWidget() is person.box


def ways_on(person):
    person.do.quotes.trigger()
    yield person.do.themes.trigger
    yield person.do.new_tab.trigger
    yield person.do.next_tab.trigger
    yield person.do.library.trigger
    yield person.do.back.trigger
    yield lambda: person.search("police")
    yield lambda: person.window.resize(person.window.width() - 100, person.window.height())


@pytest.mark.parametrize("way", range(7))
def test_a_message_goes_with_the_place_that_it_is_about(person, way):
    ways = list(ways_on(person))
    for before in ways[: min(way, 2)]:
        before()
    person.window.messages.show_message(SAID)
    person.window.messages.grab()  # it was seen
    ways[way]()

    assert person.window.messages.text == ""


def test_what_is_offered_to_be_undone_goes_with_its_tab(person):
    person.do.quotes.trigger()
    person.do.new_tab.trigger()
    person.window.messages.show_message(SAID, Offer("Undo", str, undoes=True))
    assert person.do.undo.isEnabled()
    person.do.next_tab.trigger()

    assert person.window.messages.text == ""
    assert not person.do.undo.isEnabled()


def test_a_message_goes_with_the_archive_that_it_is_about(person, make, qtbot):  # noqa: F811
    person.window.messages.show_message(SAID)
    take(qtbot, person.program, make(), "Copy")
    qtbot.waitUntil(lambda: person.archive.content.id != "kyrgyzstan")

    assert person.window.messages.text != SAID


def test_what_is_of_no_place_stays_until_it_is_closed(person):
    person.program.messages.say(SAID, stays=True)
    person.do.quotes.trigger()
    person.do.library.trigger()
    person.press(Qt.Key.Key_Escape)
    person.window.resize(900, 600)
    assert person.window.messages.text == SAID

    button(person, "Close").click()
    assert person.window.messages.text == ""


def button(person, words):
    found = person.window.messages.findChildren(QPushButton)
    return next(each for each in found if each.text() == words)


def test_a_closed_message_gives_the_keys_back_to_what_had_them(person):
    person.do.quotes.trigger()
    here = QApplication.focusWidget()
    person.window.messages.show_message(SAID)
    person.qtbot.mouseClick(button(person, "Close"), Qt.MouseButton.LeftButton)
    assert QApplication.focusWidget() is here

    person.window.messages.show_message(SAID)
    person.box.setFocus()
    close = button(person, "Close")
    while QApplication.focusWidget() is not close:
        before = QApplication.focusWidget()
        person.press(Qt.Key.Key_Backtab)
    person.press(Qt.Key.Key_Space)
    assert person.window.messages.text == ""
    assert QApplication.focusWidget() is before


def test_a_bar_of_people_leads_the_keys_to_the_list_that_it_opens(person, qtbot):
    person.do.people.trigger()
    view = person.workspace.findChild(PeoplePage).findChild(QListView)
    model = view.model()
    row = next(n for n in range(model.rowCount()) if "Lawyers" in model.index(n, 0).data())
    view.setCurrentIndex(model.index(row, 0))
    person.press(Qt.Key.Key_Return, on=view)
    hits = person.workspace.findChild(SearchScreen).hits

    assert QApplication.focusWidget() is hits
    qtbot.waitUntil(lambda: hits.chosen == "p-hooliganism-article")
    person.press(Qt.Key.Key_Down)
    assert hits.chosen == "p-criminal-code"


def facet(person, field):
    found = person.workspace.findChild(QuotesPage).findChildren(FacetMenu)
    return next(each for each in found if each.field == field)


def test_an_open_menu_goes_along_with_its_button(person, qtbot):
    person.do.quotes.trigger()
    sector = facet(person, "sector")
    menu = sector.menu()
    menu.popup(sector.mapToGlobal(QPoint(0, sector.height())))
    before = sector.mapToGlobal(QPoint(0, 0))
    next(each for each in menu.actions() if each.data() == "street").trigger()
    qtbot.waitUntil(lambda: sector.mapToGlobal(QPoint(0, 0)) != before)

    qtbot.waitUntil(lambda: menu.x() == sector.mapToGlobal(QPoint(0, 0)).x())
    assert menu.isVisible()
    menu.close()


def test_an_open_menu_closes_where_its_button_is_gone(person, qtbot):
    person.do.quotes.trigger()
    sector = facet(person, "sector")
    sector.menu().popup(sector.mapToGlobal(QPoint(0, sector.height())))
    person.do.people.trigger()

    qtbot.waitUntil(lambda: not sector.menu().isVisible())


def test_who_takes_a_value_away_stays_among_those_that_are_left(person):
    person.do.quotes.trigger()
    page = person.workspace.findChild(QuotesPage)
    page.narrow({"gender": frozenset({"woman"}), "sector": frozenset({"street"})})
    bar = page.findChild(FacetBar)

    def chips():
        return [each for each in bar.findChildren(QPushButton) if each.isVisible()]

    next(each for each in chips() if each.text() == "Woman ×").setFocus()
    person.press(Qt.Key.Key_Space)
    assert QApplication.focusWidget().text() == "Street ×"
    person.press(Qt.Key.Key_Space)
    assert isinstance(QApplication.focusWidget(), FacetMenu)


def test_a_sheet_goes_along_with_its_window(person):
    person.do.go_to.trigger()
    sheet = person.window.findChild(GoToSheet)
    person.window.resize(1000, 600)
    QApplication.processEvents()

    middle = sheet.mapToGlobal(sheet.rect().center()).x()
    assert abs(middle - person.window.mapToGlobal(person.window.rect().center()).x()) <= 1
    assert sheet.findChild(QLineEdit) is not None
    sheet.close()


def test_what_stays_comes_back_after_another_message_until_it_is_closed(person):
    bar, show = person.window.messages, Offer("Show them", str)
    person.program.messages.say("Kept until it is closed.", show, stays=True)
    person.program.messages.say(SAID)
    assert bar.text == SAID
    person.do.quotes.trigger()
    assert bar.text == "Kept until it is closed."
    assert "Show them" in [
        each.text() for each in bar.findChildren(QPushButton) if each.isVisible()
    ]

    person.program.messages.say(SAID, Offer("Undo", str, undoes=True))
    bar.withdraw_undo()
    assert bar.text == "Kept until it is closed."
    closes = next(each for each in bar.findChildren(QPushButton) if each.text() == "Close")
    closes.click()
    assert bar.text == ""
    person.program.messages.say(SAID)
    closes.click()
    assert bar.text == ""


def test_what_is_not_true_any_more_does_not_come_back(person):
    bar, unsaved = person.window.messages, [1]
    offer = Offer("Try again", str, holds=lambda: bool(unsaved))
    person.program.messages.say("Not saved.", offer, stays=True)
    unsaved.clear()
    person.program.messages.say("All that waited is saved.")
    person.do.quotes.trigger()

    assert bar.text == ""
