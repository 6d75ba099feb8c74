"""Tabs: several ways through one archive."""

import pytest
from PySide6.QtCore import QPoint, Qt, QUrl
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QTabBar

from tests.viewer.controls import button
from tests.viewer.shell.test_window import nameless
from viewer.screens.codebook.passages import PassagesView
from viewer.screens.quotes.page import QuotesPage
from viewer.screens.search.page import SearchScreen
from viewer.shell.places.places import Place, ScreenName
from viewer.ui.lists.rows import RowList
from viewer.ui.lists.table import Table
from viewer.ui.widgets.facet_bar import FacetBar

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
LEFT, MIDDLE = Qt.MouseButton.LeftButton, Qt.MouseButton.MiddleButton


def tab_bar(person):
    return person.workspace.findChild(QTabBar)


def names(person):
    """What the tabs are called, or nothing where there is no bar."""
    bar = tab_bar(person)
    return [bar.tabText(number) for number in range(bar.count())] if bar.isVisible() else []


def click(person, view, row, button=LEFT, held=CTRL):
    index = person.laid_out(view).model().index(row, 0)
    view.scrollTo(index)
    person.qtbot.waitUntil(lambda: view.indexAt(view.visualRect(index).center()) == index)
    QTest.mouseClick(view.viewport(), button, held, view.visualRect(index).center())


def quote_list(person):
    person.do.quotes.trigger()
    return person.workspace.findChild(QuotesPage).findChild(RowList)


def test_there_is_no_bar_while_there_is_one_tab(person):
    assert names(person) == []
    person.press(Qt.Key.Key_W, CTRL)
    assert person.place == Place(ScreenName.READER)


def test_a_new_tab_is_at_the_same_place_and_goes_its_own_way(person):
    person.workspace.show_text("q-bandits")
    person.press(Qt.Key.Key_T, CTRL)
    assert person.place.target == "q-bandits"
    assert len(names(person)) == 2
    person.do.themes.trigger()

    person.press(Qt.Key.Key_Tab, CTRL)
    assert person.place.target == "q-bandits"
    assert person.workspace.shown is person.reader
    person.press(Qt.Key.Key_Tab, CTRL)
    assert person.place.screen is ScreenName.THEMES
    person.do.back.trigger()
    assert person.place.target == "q-bandits"


@pytest.mark.parametrize(
    ("on", "back"),
    [((Qt.Key.Key_Tab, CTRL), (Qt.Key.Key_Backtab, CTRL | SHIFT)),
     ((Qt.Key.Key_PageDown, CTRL), (Qt.Key.Key_PageUp, CTRL))],
)  # fmt: skip
def test_keys_go_round_the_tabs(person, on, back):
    for action in (person.do.quotes, person.do.themes):
        person.do.new_tab.trigger()
        action.trigger()
    seen = []
    for key, held in (on, on, on, back, back):
        person.press(key, held)
        seen.append(tab_bar(person).currentIndex())

    assert seen == [0, 1, 2, 1, 0]


def test_a_closed_tab_opens_again_where_it_was_with_its_own_way_back(person):
    person.do.quotes.trigger()
    person.do.new_tab.trigger()
    person.do.themes.trigger()
    person.workspace.show_text("q-bandits")
    person.press(Qt.Key.Key_W, CTRL)
    assert names(person) == []
    assert person.place.screen is ScreenName.QUOTES

    person.press(Qt.Key.Key_T, CTRL | SHIFT)
    assert person.place.target == "q-bandits"
    person.do.back.trigger()
    assert person.place.screen is ScreenName.THEMES
    assert not person.do.reopen_tab.isEnabled()


def test_a_tab_remembers_how_far_down_one_was_and_what_its_list_is_narrowed_by(person):
    quotes = quote_list(person)
    page = person.workspace.findChild(QuotesPage)
    page.findChild(FacetBar).value_toggled.emit("gender", "woman")
    narrowed = person.laid_out(quotes).model().rowCount()
    quotes.verticalScrollBar().setValue(40)
    scrolled = quotes.verticalScrollBar().value()
    person.do.new_tab.trigger()
    page.narrow()
    assert quotes.model().rowCount() == 8 > narrowed

    person.do.previous_tab.trigger()
    assert quotes.model().rowCount() == narrowed
    assert quotes.verticalScrollBar().value() == scrolled > 0
    person.do.next_tab.trigger()
    assert quotes.model().rowCount() == 8


def test_footnotes_that_are_open_belong_to_their_tab(person):
    person.workspace.show_text("p-brothel-charge-and-rackets")
    person.do.new_tab.trigger()
    closed = person.text_seen()
    person.canvas.anchorClicked.emit(QUrl("footnote:f-rackets"))
    opened = person.text_seen()
    assert opened != closed

    person.do.previous_tab.trigger()
    assert person.text_seen() == closed
    person.do.next_tab.trigger()
    assert person.text_seen() == opened


@pytest.mark.parametrize(("button", "held"), [(LEFT, CTRL), (MIDDLE, Qt.KeyboardModifier(0))])
def test_a_quote_opens_in_a_tab_behind_and_one_stays_in_the_list(person, button, held):
    quotes = quote_list(person)
    click(person, quotes, 2, button, held)

    assert person.place.screen is ScreenName.QUOTES
    assert len(names(person)) == 2
    person.do.next_tab.trigger()
    assert person.place.target == person.cards(quotes)[2].id
    assert person.workspace.chosen == person.place.target
    person.do.back.trigger()
    assert person.place.screen is ScreenName.QUOTES


def test_ctrl_and_enter_open_the_chosen_quote_behind(person):
    quotes = quote_list(person)
    person.press(Qt.Key.Key_Return, CTRL, on=quotes)

    assert person.place.screen is ScreenName.QUOTES
    assert len(person.workspace.tabs.places) == 2


def test_a_hit_in_a_tab_of_its_own_has_its_words_marked_and_leads_back_to_the_list(person):
    hits = person.search("police")
    click(person, hits, 3)
    assert person.place.screen is ScreenName.SEARCH
    person.do.next_tab.trigger()

    assert person.place.target == person.cards(hits)[3].id
    assert "police" in {word.casefold() for word in person.marked_words()}
    person.press(Qt.Key.Key_Escape)
    assert person.place.screen is ScreenName.SEARCH
    assert person.workspace.findChild(SearchScreen).chosen == person.cards(hits)[3].id


def test_a_theme_and_an_entry_of_the_contents_open_in_tabs_of_their_own(person):
    person.do.themes.trigger()
    themes = person.workspace.findChild(PassagesView).themes
    click(person, themes, 4)
    tree = person.workspace.navigation.contents.tree
    item = tree.topLevelItem(0).child(2)
    QTest.mouseClick(tree.viewport(), MIDDLE, pos=tree.visualItemRect(item).center())
    assert person.place.screen is ScreenName.THEMES

    theme, section = person.workspace.tabs.places[1:]
    assert theme == Place(ScreenName.THEMES, themes.model().index(4, 0).data(Qt.UserRole).id)
    assert section.screen is ScreenName.READER
    assert names(person)[2].startswith(item.text(0)[:20])


def test_a_tab_is_chosen_and_closed_with_the_mouse(person):
    person.do.new_tab.trigger()
    person.do.quotes.trigger()
    bar = tab_bar(person)
    QTest.mouseClick(bar, LEFT, pos=bar.tabRect(0).center() - QPoint(8, 0))
    assert person.place.screen is ScreenName.READER
    QTest.mouseClick(bar, MIDDLE, pos=bar.tabRect(1).center())

    assert names(person) == []
    assert person.place.screen is ScreenName.READER


def test_what_is_typed_names_the_tab(person):
    person.do.new_tab.trigger()
    person.search("police & bribe")

    assert names(person)[1] == "Search: police && bribe"


def test_another_language_keeps_the_tabs_and_what_was_closed(person):
    person.do.quotes.trigger()
    person.do.new_tab.trigger()
    person.workspace.show_text("q-bandits")
    person.do.new_tab.trigger()
    person.do.close_tab.trigger()
    languages = {action.data(): action for action in person.do.languages.actions()}
    languages["ru"].trigger()
    assert len(names(person)) == 2
    assert person.place.target == "q-bandits"
    person.do.previous_tab.trigger()
    assert person.place.screen is ScreenName.QUOTES
    person.do.reopen_tab.trigger()
    assert len(names(person)) == 3
    assert person.place.target == "q-bandits"
    person.do.back.trigger()
    assert person.place.screen is ScreenName.QUOTES


def test_the_last_places_are_listed_by_name_and_lead_there(person):
    person.do.quotes.trigger()
    person.workspace.show_text("q-bandits")
    person.search("police")
    menu = person.do.places
    menu.aboutToShow.emit()
    listed = [action.text() for action in menu.actions()]

    assert listed[0] == "Search: police"
    assert listed[1].endswith("quote 1")
    assert listed[2:] == ["Quotes", "Contents"]
    assert [action.isChecked() for action in menu.actions()] == [True, False, False, False]
    menu.actions()[2].trigger()
    assert person.place.screen is ScreenName.QUOTES
    person.do.forward.trigger()
    assert person.place.target == "q-bandits"


@pytest.mark.qt_log_ignore("^This plugin does not support", extend=True)
def test_the_way_buttons_open_the_list_at_a_right_click_and_tell_their_key(person):
    person.do.quotes.trigger()
    back = button(person.window.top_bar, "‹")
    assert "Alt+←" in back.toolTip()
    back.customContextMenuRequested.emit(QPoint(1, 1))
    person.qtbot.waitUntil(person.do.places.isVisible)
    assert back.menu() is person.do.places
    person.do.places.close()


def test_hundreds_of_places_are_listed_round_where_one_is(person):
    for number in range(120):
        person.workspace.go(Place(ScreenName.SEARCH, f"word {number}"))
    person.do.places.aboutToShow.emit()
    assert len(person.do.places.actions()) <= 20
    person.do.places.actions()[3].trigger()

    assert person.place.target == "word 116"
    QApplication.processEvents()


def test_rows_that_open_at_a_click_do_not_open_twice(person):
    person.do.people.trigger()
    rows = person.workspace.shown.findChildren(RowList)[0]
    row = next(
        n
        for n in range(rows.model().rowCount())
        if rows.model().index(n, 0).data(Qt.ItemDataRole.UserRole).id
    )
    click(person, rows, row)

    assert person.place.screen is ScreenName.PEOPLE
    assert person.workspace.tabs.places[1].screen is ScreenName.SEARCH


def test_a_row_of_the_quotes_table_opens_in_a_tab_of_its_own(person):
    person.do.quotes.trigger()
    person.do.quotes_as_table.trigger()
    table = person.workspace.findChild(QuotesPage).findChild(Table)
    third = table.visualRect(table.model().index(2, 0)).center()
    QTest.mouseClick(table.viewport(), MIDDLE, pos=third)
    table.choose(table.model().index(1, 0).data(Qt.ItemDataRole.UserRole).id)
    person.press(Qt.Key.Key_Return, CTRL, on=table)
    ids = [table.model().index(row, 0).data(Qt.ItemDataRole.UserRole).id for row in (2, 1)]

    assert [place.target for place in person.workspace.tabs.places[1:]] == ids
    assert person.place.screen is ScreenName.QUOTES


def test_two_searches_in_two_tabs_each_keep_their_hits_and_their_place(person):
    hits = person.laid_out(person.search("police"))
    hits.choose(person.cards(hits)[5].id)
    chosen, scrolled = hits.chosen, hits.verticalScrollBar().value()
    person.do.new_tab.trigger()
    person.search("extortion")
    screen = person.workspace.findChild(SearchScreen)

    for _time in range(2):
        person.do.previous_tab.trigger()
        person.qtbot.waitUntil(lambda: screen.answered_query == "police")
        assert (hits.chosen, hits.verticalScrollBar().value()) == (chosen, scrolled)
        assert person.box.text() == "police"
        person.do.next_tab.trigger()
        person.qtbot.waitUntil(lambda: screen.answered_query == "extortion")
    assert scrolled > 0


@pytest.mark.long
def test_a_hit_of_each_of_two_searches_has_the_words_of_its_own_marked(person):
    queries = ("police", "extort")
    for query in queries:
        hits = person.search(query)
        hits.choose_first()
        person.press(Qt.Key.Key_Return, CTRL, on=hits)
    tabs = person.workspace.tabs
    for number in (1, 2, 1):
        tabs.choose(number)
        wanted = queries[number - 1][:5]  # in any form
        person.qtbot.waitUntil(lambda word=wanted: marked_begin_with(person, word))
        assert person.place == tabs.places[number]


def marked_begin_with(person, word):
    marked = [each.casefold() for each in person.marked_words()]
    return bool(marked) and all(each.startswith(word) for each in marked)


@pytest.mark.long
def test_many_tabs_leave_no_control_without_a_name(person):
    for number in range(14):
        person.workspace.tabs.open(Place(ScreenName.SEARCH, f"word {number}"))

    assert nameless(person.window) == []
    assert tab_bar(person).tabText(14) == "Search: word 13"
