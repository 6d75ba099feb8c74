"""Going to anything by some letters of its name."""

import re

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit

from viewer.screens.quotes.page import QuotesPage
from viewer.services.settings import CareChoice
from viewer.shell.dialogs.goals import Goal
from viewer.shell.dialogs.switcher import Switcher
from viewer.shell.places.places import Place, ScreenName
from viewer.ui.lists.rows import RowList

CTRL = Qt.KeyboardModifier.ControlModifier
ROW = Qt.ItemDataRole.UserRole


class Opened:
    """The switcher, open, and what a person does with it."""

    def __init__(self, person):
        person.press(Qt.Key.Key_J, CTRL)
        self.sheet = person.window.findChild(Switcher)
        self.person = person
        self.box = self.sheet.findChild(QLineEdit)
        self.list = self.sheet.findChild(RowList)

    def type(self, text):
        self.person.type(self.box, text)
        return self

    @property
    def goals(self):
        model = self.list.model()
        return [model.index(row, 0).data(ROW) for row in range(model.rowCount())]

    @property
    def said(self):
        return [label.text() for label in self.sheet.findChildren(QLabel) if label.isVisible()]

    def press(self, key, held=Qt.KeyboardModifier.NoModifier):
        self.person.press(key, held, on=self.box)
        QApplication.processEvents()


@pytest.fixture
def opened(person):
    return Opened(person)


@pytest.mark.parametrize(
    ("typed", "label", "detail"),
    [
        ("views lawyers", "The Views of Lawyers", "Section"),
        ("child", "Children and parental rights", "Theme"),
        ("prot rack", "protection racket", "Glossary"),
    ],
)
def test_a_few_letters_lead_to_sections_themes_and_terms(opened, typed, label, detail):
    opened.type(typed)
    goal = next(goal for goal in opened.goals[:3] if goal.label == label)
    assert goal.detail == detail
    opened.list.choose(goal.id)
    opened.press(Qt.Key.Key_Return)

    assert opened.person.place == goal.place


def test_it_goes_to_what_is_named(opened):
    opened.type("q1 bandits")
    assert opened.goals[0].lead == "Quote 1"
    opened.press(Qt.Key.Key_Return)

    assert opened.person.place == Place(ScreenName.READER, "q-bandits")
    assert opened.person.workspace.chosen == "q-bandits"
    opened.person.qtbot.waitUntil(opened.person.canvas.hasFocus)


def test_the_box_is_empty_at_first_and_lists_where_one_was(person):
    person.do.quotes.trigger()
    person.workspace.show_theme("extortion")
    opened = Opened(person)

    assert [goal.label for goal in opened.goals] == ["Quotes", "Contents"]
    assert "Where you were" in opened.said
    opened.press(Qt.Key.Key_Return)
    assert person.place.screen is ScreenName.QUOTES


def test_ctrl_and_enter_go_there_in_a_new_tab(opened):
    opened.type("bandits")
    opened.press(Qt.Key.Key_Return, CTRL)
    workspace = opened.person.workspace

    assert workspace.tabs.at == 1
    assert opened.person.place.target == "q-bandits"
    assert workspace.tabs.places[0] == Place(ScreenName.READER)


def test_escape_closes_it_and_leaves_one_where_one_was(person):
    person.do.quotes.trigger()
    before = QApplication.focusWidget()
    opened = Opened(person)
    opened.type("police")
    opened.press(Qt.Key.Key_Escape)

    assert person.place.screen is ScreenName.QUOTES
    assert person.window.findChild(Switcher) is None
    person.qtbot.waitUntil(lambda: QApplication.focusWidget() is before)


def test_every_action_is_found_with_its_key_and_done(opened):
    opened.type("dark")
    assert opened.goals[0].label == "Dark"
    opened.box.clear()
    opened.type("quotes")
    quotes = next(goal for goal in opened.goals if goal.label == "Quotes")
    assert quotes.detail == "Go · Alt+2"
    opened.list.choose(quotes.id)
    opened.press(Qt.Key.Key_Return)

    opened.person.qtbot.waitUntil(lambda: opened.person.place.screen is ScreenName.QUOTES)
    assert opened.person.workspace.findChild(QuotesPage).isVisible()


def test_it_understands_a_russian_keyboard(opened):
    opened.type("йгщеуы")

    assert opened.goals[0].label == "Quotes"


def test_arrows_walk_the_list_while_one_types(opened):
    opened.type("police")
    opened.press(Qt.Key.Key_Down)
    opened.press(Qt.Key.Key_Down)
    assert opened.list.currentIndex().row() == 2
    opened.press(Qt.Key.Key_Up)
    assert opened.list.currentIndex().row() == 1
    opened.type("x")
    assert opened.box.text() == "policex"


def test_a_quote_is_found_by_the_beginnings_of_its_words_and_no_scattered_letters(opened):
    for typed in ("salon", "wmn", "prsn", "police"):
        opened.box.clear()
        quotes = [goal for goal in opened.type(typed).goals if goal.testimony]
        assert bool(quotes) is (typed in ("salon", "police"))
        assert all(re.search(rf"(?i)\b{typed}", goal.spoken) for goal in quotes)


def test_a_click_goes_there(opened):
    opened.type("bandits")
    first = opened.list.model().index(0, 0)
    opened.person.laid_out(opened.list)
    at = opened.list.visualRect(first).center()
    QTest.mouseClick(opened.list.viewport(), Qt.MouseButton.LeftButton, pos=at)

    assert opened.person.place.target == "q-bandits"


def test_where_nothing_is_found_it_says_so_and_enter_does_nothing(opened):
    opened.type("xqxqxq")
    assert "Nothing has these letters in this order." in opened.said
    opened.press(Qt.Key.Key_Return)
    assert opened.sheet.isVisible()


@pytest.mark.parametrize(
    ("level", "told"),
    [
        (1, "Woman, 40 years old, street-based sex worker"),
        pytest.param(3, "Sex worker", marks=pytest.mark.long),
        (4, ""),
    ],
)
def test_it_tells_of_who_speaks_what_the_dial_lets_it(person, level, told):
    person.do.attributions.actions()[level].trigger()
    opened = Opened(person)
    opened.type("bandits")

    assert opened.goals[0].detail == told
    if level > 1:
        assert not any("40 years" in goal.spoken for goal in opened.sheet._goals)
        opened.box.clear()
        opened.type("40 years old")
        assert not any(goal.testimony for goal in opened.goals)


def test_a_care_note_stands_before_the_words_and_covers_them_where_that_is_wished(person):
    opened = Opened(person)
    opened.type("bandits")
    spoken = opened.goals[0].spoken
    assert spoken.index("Care: violence") < spoken.index("bandits")
    opened.press(Qt.Key.Key_Escape)

    person.do.care_covered.trigger()
    opened = Opened(person)
    assert opened.type("official bandits").goals == []
    opened.box.clear()
    assert opened.type("quote 1").goals[0].spoken.startswith("Quote 1. Care: violence")


def test_a_search_that_was_made_is_among_the_last_places(person):
    person.search("police")
    person.do.quotes.trigger()
    opened = Opened(person)
    assert opened.goals[0].label == "Search: police"
    opened.press(Qt.Key.Key_Return)

    assert person.place == Place(ScreenName.SEARCH, "police")


def test_of_very_many_goals_the_last_are_found_a_little_later(person):
    goals = (Goal(f"reader/q-{n}", f"words {n} and on") for n in range(20_000))
    sheet = Switcher(goals, [], person.look, person.window)
    found, chosen = sheet.findChild(RowList), []
    sheet.goal_chosen.connect(lambda goal, _apart: chosen.append(goal.label))
    person.type(sheet.findChild(QLineEdit), "words 19999")
    assert found.model().rowCount() == 0

    person.qtbot.waitUntil(lambda: found.model().rowCount() == 1)
    person.press(Qt.Key.Key_Return, on=sheet.findChild(QLineEdit))
    assert chosen == ["words 19999 and on"]


def test_of_a_quote_whose_words_are_folded_the_care_note_is_shown(person):
    person.treat_care(CareChoice.FOLD)
    quotes = [quote for quote in person.archive.quotes if quote.care]
    goals = {goal.place.target: goal for goal in Opened(person).type("quote care").goals}

    assert {goals[quote.id].label for quote in quotes} == {""}
    assert all(goals[quote.id].care.startswith("Care: ") for quote in quotes)
