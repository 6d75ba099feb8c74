"""What somebody new to Satchel wants to know, and finds with nothing explained."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QTreeWidget

from viewer.screens.codebook.page import ThemesPage
from viewer.screens.codebook.passages import PassagesView
from viewer.screens.participants.page import PeoplePage
from viewer.screens.quotes.page import QuotesPage
from viewer.screens.search.page import SearchScreen
from viewer.shell.panes.navigation import Navigation
from viewer.shell.places.places import ScreenName
from viewer.ui.lists.card_list import CardList
from viewer.ui.lists.rows import RowList

pytestmark = pytest.mark.qt_log_ignore("^This plugin does not support (raise|grabbing)")  # of menus

ALT = Qt.KeyboardModifier.AltModifier


def rows(view):
    model = view.model()
    return [model.index(row, 0).data(Qt.ItemDataRole.UserRole) for row in range(model.rowCount())]


def click(view, number):
    """Click the row `number` of a list, as the pointer would."""
    index = view.model().index(number, 0)
    view.lay_out_all()
    view.scrollTo(index)
    QApplication.processEvents()
    place = view.visualRect(index).center()
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)


def double_click(view, number):
    click(view, number)
    place = view.visualRect(view.model().index(number, 0)).center()
    QTest.mouseDClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)


def test_by_keyboard_what_the_youngest_quoted_woman_said_and_how_old_she_is(person):
    person.type(person.box, "gender:woman age:-25 ")
    screen = person.workspace.screens.of(ScreenName.SEARCH)
    person.qtbot.waitUntil(lambda: screen.answered_query == "gender:woman age:-25 ")
    cards = person.cards(screen.findChild(CardList))
    youngest = next(
        number for number, card in enumerate(cards) if "19 years old" in card.attribution
    )
    for _ in range(youngest + 1):
        person.press(Qt.Key.Key_Down)
    person.press(Qt.Key.Key_Return)

    assert person.place.screen is ScreenName.READER
    assert person.reader.chosen == cards[youngest].id
    assert "Woman, 19 years old" in person.card_words
    assert "we don’t go to complain to the police" in person.text_seen()


def test_by_mouse_what_the_youngest_quoted_woman_said_and_how_old_she_is(person):
    person.do.quotes.trigger()
    view = person.workspace.findChild(QuotesPage).findChild(RowList)
    ages = {
        number: card.attribution
        for number, card in enumerate(rows(view))
        if "Woman" in card.attribution
    }
    youngest = min(ages, key=lambda number: int("".join(filter(str.isdigit, ages[number]))))
    click(view, youngest)

    assert "Woman, 19 years old" in person.card_words
    assert "when we are attacked" in rows(view)[youngest].text


def test_by_keyboard_every_passage_on_children(person):
    person.press(Qt.Key.Key_3, ALT)
    page = person.workspace.findChild(ThemesPage)
    themes = page.findChild(PassagesView).themes
    wanted = next(n for n, row in enumerate(rows(themes)) if row.label.startswith("Children"))
    while themes.currentIndex().row() < wanted:
        person.press(Qt.Key.Key_Down, on=themes)

    everything = person.archive.content.passages()
    on_children = [passage.id for passage in everything if "children" in passage.themes]
    shown = [row.id for row in rows(page.findChild(PassagesView).list) if row.choosable]
    assert shown == on_children != []


def test_by_mouse_every_passage_on_children(person):
    person.do.themes.trigger()
    page = person.workspace.findChild(ThemesPage)
    themes = page.findChild(PassagesView).themes
    wanted = next(n for n, row in enumerate(rows(themes)) if row.label.startswith("Children"))
    click(themes, wanted)

    everything = person.archive.content.passages()
    on_children = [passage.id for passage in everything if "children" in passage.themes]
    shown = [row.id for row in rows(page.findChild(PassagesView).list) if row.choosable]
    assert shown == on_children


def test_by_keyboard_what_a_protection_racket_is(person):
    person.type(person.box, "protection racket")
    screen = person.workspace.screens.of(ScreenName.SEARCH)
    person.qtbot.waitUntil(lambda: screen.answered_query == "protection racket")
    person.press(Qt.Key.Key_Return)

    assert person.reader.chosen == "f-rackets"
    assert "police officers who are paid regular bribes by sex workers" in person.text_seen()


def test_by_mouse_what_a_protection_racket_is(person):
    person.do.glossary.trigger()
    view = next(each for each in person.workspace.shown.findChildren(RowList) if each.isVisible())
    racket = next(n for n, row in enumerate(rows(view)) if "protection racket" in row.spoken)
    click(view, racket)

    assert "Police officers who are paid regularly for help" in rows(view)[racket].spoken


def test_by_keyboard_what_police_officers_say_of_themselves(person):
    person.press(Qt.Key.Key_4, ALT)
    view = person.workspace.findChild(PeoplePage).findChild(RowList)
    while "Police officers" not in (view.currentIndex().data() or ""):
        person.press(Qt.Key.Key_Down, on=view)
    person.press(Qt.Key.Key_Return, on=view)

    screen = person.workspace.findChild(SearchScreen)
    person.qtbot.waitUntil(lambda: screen.answered_query == "role:police")
    said = {card.id for card in person.cards(screen.findChild(CardList))}
    content = person.archive.content
    assert said == {each.id for each in content.passages() if each.role == "police"} != set()


def test_by_mouse_what_police_officers_say_of_themselves(person):
    person.do.people.trigger()
    view = person.workspace.findChild(PeoplePage).findChild(RowList)
    police = next(
        n for n in range(view.model().rowCount()) if "Police officers" in rows(view)[n].spoken
    )
    double_click(view, police)

    screen = person.workspace.findChild(SearchScreen)
    person.qtbot.waitUntil(lambda: screen.answered_query == "role:police")
    assert person.cards(screen.findChild(CardList))


def test_by_keyboard_how_many_worked_in_saunas_and_hotels(person):
    person.press(Qt.Key.Key_4, ALT)
    view = person.workspace.findChild(PeoplePage).findChild(RowList)
    while "Saunas and hotels" not in (view.currentIndex().data() or ""):
        person.press(Qt.Key.Key_Down, on=view)

    assert view.currentIndex().data(Qt.ItemDataRole.UserRole).count == 3
    assert "3" in view.currentIndex().data()
    seen = view.visualRect(view.currentIndex())
    assert view.viewport().rect().contains(seen)


def test_by_mouse_how_many_worked_in_saunas_and_hotels(person):
    ways = person.workspace.findChild(Navigation).findChildren(QTreeWidget)[-1]
    (people,) = ways.findItems("People", Qt.MatchFlag.MatchStartsWith)
    place = ways.visualItemRect(people).center()
    QTest.mouseClick(ways.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert person.place.screen is ScreenName.PEOPLE

    view = person.workspace.findChild(PeoplePage).findChild(RowList)
    saunas = next(n for n, row in enumerate(rows(view)) if "Saunas and hotels" in row.spoken)
    view.scrollTo(view.model().index(saunas, 0))
    assert rows(view)[saunas].count == 3
    assert view.viewport().rect().contains(view.visualRect(view.model().index(saunas, 0)))
