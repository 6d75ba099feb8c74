"""Going to a passage by its number, and to anything by its code."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLineEdit

from viewer.shell.go_to import GoToSheet
from viewer.shell.places import Place, ScreenName

CTRL = Qt.KeyboardModifier.ControlModifier


class Opened:
    """The sheet that asks for a number or a code."""

    def __init__(self, person):
        person.press(Qt.Key.Key_G, CTRL)
        self.person = person
        self.sheet = person.window.findChild(GoToSheet)
        self.box = self.sheet.findChild(QLineEdit)

    def type(self, text):
        self.box.clear()
        self.person.type(self.box, text)
        return self.sheet.said

    def enter(self):
        self.person.press(Qt.Key.Key_Return, on=self.box)


@pytest.fixture
def opened(person):
    return Opened(person)


def test_passages_are_numbered_in_reading_order(opened):
    passages = [passage.id for passage in opened.person.program.sitting.archive.content.passages()]
    for number in (1, 14, len(passages)):
        assert opened.type(str(number))
    opened.type("14")
    opened.enter()

    assert opened.person.place == Place(ScreenName.READER, passages[13])
    assert opened.person.workspace.chosen == passages[13]


def test_it_says_where_a_number_leads_before_one_goes(opened):
    assert opened.type("13").endswith("quote 1")
    assert opened.type("1").endswith("passage 1")


@pytest.mark.parametrize(
    ("code", "place"),
    [
        ("q-bandits", Place(ScreenName.READER, "q-bandits")),
        (" #Q-BANDITS ", Place(ScreenName.READER, "q-bandits")),
        ("й-ифтвшеы", Place(ScreenName.READER, "q-bandits")),
        ("f-rackets", Place(ScreenName.READER, "f-rackets")),
        ("lawyers", Place(ScreenName.READER, "lawyers")),
        ("protection-rackets", Place(ScreenName.THEMES, "protection-rackets")),
        ("petty-crime", Place(ScreenName.GLOSSARY, "petty-crime")),
    ],
)
def test_a_code_leads_to_what_it_names(opened, code, place):
    assert opened.type(code)
    opened.enter()

    assert opened.person.place == place


@pytest.mark.parametrize(
    ("typed", "said"),
    [("0", "The last passage has the number"), ("9" * 400, "The last passage has the number"),
     ("q-nobody", "Nothing has this code."), ("", "")],
)  # fmt: skip
def test_what_leads_nowhere_is_told_and_the_sheet_stays(opened, typed, said):
    assert opened.type(typed).startswith(said)
    opened.enter()
    assert opened.sheet.isVisible()
    assert opened.person.place == Place(ScreenName.READER)


def test_it_says_which_document_is_numbered_and_gives_a_code(opened):
    told = opened.sheet.findChild(QLabel).text()

    assert "Sex work and policing in Kyrgyzstan" in told
    assert "q-bandits" in told


def test_it_leads_there_from_any_screen_and_back(person):
    person.do.people.trigger()
    opened = Opened(person)
    opened.type("2")
    opened.enter()
    assert person.place.screen is ScreenName.READER
    person.do.back.trigger()
    assert person.place.screen is ScreenName.PEOPLE


def test_f3_alone_goes_to_the_next_match(person):
    assert [key.toString() for key in person.do.next_match.shortcuts()] == ["F3"]
