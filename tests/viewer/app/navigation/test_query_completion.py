"""Names of fields and their values are offered while a reader types them."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QCompleter

from tests.viewer.conftest import Reader
from viewer.screens.search.page import SearchScreen
from viewer.services.settings import Settings, save
from viewer.shell.places.places import ScreenName

pytestmark = pytest.mark.qt_log_ignore("^This plugin does not support (raise|grabbing)")  # of menus


def in_russian(start, qtbot, home):
    save(Settings(language="ru"), home.settings)
    program = start()
    qtbot.waitUntil(lambda: program.window.workspace is not None)
    return Reader(qtbot, program)


def popup(person):
    return person.window.top_bar.findChild(QCompleter).popup()


def offered(person):
    model = popup(person).model()
    if not popup(person).isVisible():
        return []
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def type_and_wait(person, text, until):
    person.search(text)
    person.qtbot.waitUntil(lambda: until in offered(person))


def test_the_values_of_a_field_are_offered_by_what_they_are_called(person):
    type_and_wait(person, "police kind:", "Quote")

    assert "Paragraph" in offered(person)


def test_one_that_is_taken_stands_in_the_box_and_is_searched_for(person):
    type_and_wait(person, "police theme:ext", "Extortion and bribes")
    person.press(Qt.Key.Key_Down, on=popup(person))
    person.press(Qt.Key.Key_Return, on=popup(person))

    assert person.box.text() == "police theme:extortion "
    screen = person.workspace.findChild(SearchScreen)
    person.qtbot.waitUntil(lambda: screen.answered_query == "police theme:extortion ")


def test_all_themes_are_offered_and_the_last_is_reached_by_its_arrow(person):
    themes = {each.label["en"] for each in person.archive.content.themes}
    type_and_wait(person, "theme:", "Extortion and bribes")

    assert set(offered(person)) == themes
    assert len(themes) > 12  # that are visible at once
    for _row in themes:
        person.press(Qt.Key.Key_Down, on=popup(person))
    assert popup(person).currentIndex().row() == len(themes) - 1


def test_the_name_of_a_field_leads_on_to_its_values(person):
    type_and_wait(person, "gend", "gender:  Gender")
    person.press(Qt.Key.Key_Down, on=popup(person))
    person.press(Qt.Key.Key_Return, on=popup(person))

    assert person.box.text() == "gender:"
    person.qtbot.waitUntil(lambda: "Woman" in offered(person))


def test_the_values_are_narrowed_by_the_names_that_are_shown(start, qtbot, home):
    person = in_russian(start, qtbot, home)
    type_and_wait(person, "тема:", "Притеснения и насилие")
    type_and_wait(person, "тема:насил", "Притеснения и насилие")
    assert offered(person) == ["Притеснения и насилие"]
    person.press(Qt.Key.Key_Down, on=popup(person))
    person.press(Qt.Key.Key_Return, on=popup(person))

    screen = person.workspace.findChild(SearchScreen)
    person.qtbot.waitUntil(lambda: screen.answered_query == 'тема:"Притеснения и насилие" ')
    assert "Тема: Притеснения и насилие" in screen.said


def test_the_name_of_a_field_is_offered_in_the_language_that_is_typed(start, qtbot, home):
    person = in_russian(start, qtbot, home)
    type_and_wait(person, "взятка возр", "возраст:  Возраст")
    assert offered(person)[1:] == ["возрастная группа:  Возрастная группа"]


def test_no_value_is_offered_for_letters_within_a_word_of_it(person):
    type_and_wait(person, "gender:wo", "Woman")
    person.search("gender:man")
    person.qtbot.waitUntil(lambda: offered(person) == [])
    screen = person.workspace.findChild(SearchScreen)
    person.qtbot.waitUntil(lambda: screen.answered_query == "gender:man")

    assert screen.said.startswith("No passage has “Gender: Man”.")


def test_ordinary_words_are_left_alone(person):
    for words in ("the", "police bribe", "werewolves"):
        person.search(words)
        QApplication.processEvents()
        assert offered(person) == []


def test_enter_opens_the_first_hit_where_no_offer_was_taken(person):
    type_and_wait(person, "werewolves kind:", "Quote")
    person.press(Qt.Key.Key_Return, on=popup(person))

    person.qtbot.waitUntil(lambda: person.place.screen is ScreenName.READER)
    assert person.reader.chosen == "q-werewolves"


def test_escape_puts_the_offers_away_and_leaves_the_box_as_it_is(person):
    type_and_wait(person, "kind:", "Quote")
    person.press(Qt.Key.Key_Escape, on=popup(person))

    assert offered(person) == []
    assert person.box.text() == "kind:"


def test_the_offers_stay_under_the_box_as_the_window_becomes_narrower(person, qtbot):
    type_and_wait(person, "police kind:", "Quote")
    before = person.box.mapToGlobal(person.box.rect().bottomLeft()).x()
    person.window.resize(900, 600)
    qtbot.waitUntil(lambda: person.box.mapToGlobal(person.box.rect().bottomLeft()).x() != before)

    assert popup(person).isVisible()
    assert abs(popup(person).x() - person.box.mapToGlobal(person.box.rect().bottomLeft()).x()) <= 2
