"""The glossary: terms in every language, and the way to where they stand."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit

from viewer.screens.glossary.page import EntryList, GlossaryPage
from viewer.screens.search.page import SearchScreen
from viewer.shell.places.places import Place, ScreenName
from viewer.ui.lists.rows import RowsModel


def entries(person):
    if not person.workspace.is_at(ScreenName.GLOSSARY):
        person.do.glossary.trigger()
    found = person.workspace.findChild(GlossaryPage).findChild(EntryList)
    return person.laid_out(found)


def box(person):
    return person.workspace.findChild(GlossaryPage).findChild(QLineEdit)


def said(person):
    return person.workspace.findChild(GlossaryPage).findChild(QLabel).text()


def test_every_entry_is_told_with_its_terms_in_all_languages(person):
    rows = person.cards(entries(person))
    content = person.program.session.archive.content
    bribe = next(row for row in rows if row.id == "bribe")

    assert len(rows) == len(content.glossary)
    assert bribe.term == "bribe"
    assert bribe.definition.startswith("Money given to an official")
    assert dict(bribe.words)["Russian"] == "взятка, взятки, дать взятку"
    assert [row.term.casefold() for row in rows] == sorted(row.term.casefold() for row in rows)


def test_the_definition_is_in_the_language_of_the_interface(person):
    languages = {action.data(): action for action in person.do.languages.actions()}
    languages["ru"].trigger()
    bribe = next(row for row in person.cards(entries(person)) if row.id == "bribe")
    assert bribe.term == "взятка"
    assert bribe.definition.startswith("Деньги")


@pytest.mark.parametrize("typed", ["крыша", "rhsif", "protection rack", "КРЫША"])
def test_typing_leaves_what_has_these_words_in_any_language_or_layout(person, typed):
    listed = entries(person)
    person.type(box(person), typed)

    assert "protection-racket" in {row.id for row in person.cards(listed)}
    assert len(person.cards(listed)) < 6


def test_where_nothing_has_the_words_it_says_so_and_all_come_back(person):
    listed = entries(person)
    person.type(box(person), "qqqq")
    assert person.cards(listed) == []
    assert said(person) == "No entry has this. Try other words, or the beginning of one."
    box(person).clear()
    assert len(person.cards(listed)) == len(person.program.session.archive.content.glossary)


def test_enter_searches_for_the_term_and_back_leads_to_the_same_entry(person):
    listed = entries(person)
    person.workspace.go(Place(ScreenName.GLOSSARY, "protection-racket"))
    person.press(Qt.Key.Key_Return, on=listed)
    assert person.place == Place(ScreenName.SEARCH, '"protection racket"')
    screen = person.workspace.findChild(SearchScreen)
    person.qtbot.waitUntil(lambda: screen.answered_query == '"protection racket"')
    assert screen.hits.walk

    person.do.back.trigger()
    assert listed.chosen == "protection-racket"
    assert QApplication.focusWidget() is listed


def test_a_click_on_an_entry_chooses_it_and_a_click_on_the_offer_searches(person):
    listed = entries(person)
    rect = listed.visualRect(listed.model().index(1, 0))
    QTest.mouseClick(listed.viewport(), Qt.MouseButton.LeftButton, pos=rect.center())
    assert person.place.screen is ScreenName.GLOSSARY
    assert listed.chosen == person.cards(listed)[1].id

    offer = listed._painter.action_rect(rect).center()
    QTest.mouseClick(listed.viewport(), Qt.MouseButton.LeftButton, pos=offer)
    assert person.place.screen is ScreenName.SEARCH


def test_ctrl_and_a_click_search_in_a_tab_of_its_own(person):
    listed = entries(person)
    middle = listed.visualRect(listed.model().index(0, 0)).center()
    QTest.mouseClick(
        listed.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.ControlModifier, middle
    )
    assert person.place.screen is ScreenName.GLOSSARY
    assert person.workspace.tabs.places[1].screen is ScreenName.SEARCH


def test_an_entry_is_copied_as_it_is_told(person, qapp):
    entries(person)
    person.workspace.go(Place(ScreenName.GLOSSARY, "bribe"))
    person.do.copy.trigger()

    copied = qapp.clipboard().text().splitlines()
    assert copied[0] == "bribe"
    assert "Russian: взятка, взятки, дать взятку" in copied


def test_down_goes_from_the_box_to_the_entries(person):
    listed = entries(person)
    box(person).setFocus()
    person.press(Qt.Key.Key_Down, on=box(person))
    assert QApplication.focusWidget() is listed


def test_a_glossary_of_none_says_so(start, qtbot, make_archive_file):
    program = start([make_archive_file(text="Words.")])
    qtbot.waitUntil(lambda: "Small" in program.window.status_line.archive)
    program.window.actions_.glossary.trigger()
    page = program.window.workspace.findChild(GlossaryPage)

    assert page.findChild(QLabel).text() == "The editor gave this archive no glossary."
    assert not page.findChild(QLineEdit).isVisible()


def test_the_list_is_a_sound_model(person):
    model = entries(person).model()
    assert isinstance(model, RowsModel)
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
