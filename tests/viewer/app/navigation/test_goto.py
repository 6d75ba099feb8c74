"""Going to a passage by its number, and to anything by its code."""

import pytest
from hypothesis import given, strategies as st
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLineEdit

from index import link_of, typed_link
from tests.conftest import in_turn
from tests.viewer.conftest import Reader, meet
from viewer.platform.keys import on_other_keyboard, typed_signs
from viewer.platform.paths import bundled_archives
from viewer.shell.dialogs.goto_sheet import GoToSheet
from viewer.shell.places.places import Place, ScreenName
from viewer.wording.citation import link_to

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
    passages = [passage.id for passage in opened.person.program.session.archive.content.passages()]
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


@in_turn("typed", ["quote 3", "Quote3", " q 3", "цитата 3", "3-цитата", "йгщеу 3", "wbnfnf 3"])
def test_a_quote_is_found_by_the_number_that_its_cards_and_slides_have(opened, typed):
    third = opened.person.program.session.archive.quotes[2]

    assert opened.type(typed).endswith("quote 3")
    assert opened.sheet.said == opened.type(third.id)


@in_turn(
    ("typed", "said"),
    [("quote 0", "The last quote has the number 8."), ("q 999", "The last quote has the number 8."),
     ("0", "The last passage has the number"), ("9" * 400, "The last passage has the number"),
     ("q-nobody", "Nothing has this code."), ("", "")],
)  # fmt: skip
def test_what_leads_nowhere_is_told_and_the_sheet_stays(opened, typed, said):
    assert opened.type(typed).startswith(said)
    opened.enter()
    assert opened.sheet.isVisible()
    assert opened.person.place == Place(ScreenName.READER)


def code_of(person, name="q-bandits"):
    return link_to(person.program.session.archive, name)


@pytest.mark.parametrize(
    "typed",
    [
        "{code}",
        "  “Bandits …” · Edition 2 · {code}. ",
        "{bare}",
        "{capitals}",
        "kyrgyzstan / q-bandits # {digest}",
        "kyrgyzstan/q-\nbandits#{digest}",
        "{russian}",
    ],
)
def test_the_code_of_a_handout_leads_to_the_passage_and_tells_that_its_words_are_the_same(
    opened, typed
):
    code = code_of(opened.person)
    bare = code.removeprefix("satchel:")
    russian = on_other_keyboard(code.replace(":", ";")).replace("/", ".").replace("#", "№")
    told = opened.type(
        typed.format(
            code=code,
            bare=bare,
            capitals=code.upper(),
            digest=code[-8:],
            russian=russian,
        )
    )
    assert told.endswith("The words are the same as when this code was made.")
    opened.enter()

    assert opened.person.place == Place(ScreenName.READER, "q-bandits")
    said = opened.person.window.messages.text
    assert said == "The words are the same as when this code was made."


def test_a_code_of_other_words_says_that_they_were_altered_since(opened):
    told = opened.type("satchel:kyrgyzstan/q-bandits#00000000")
    assert "altered" in told
    opened.enter()

    assert opened.person.place == Place(ScreenName.READER, "q-bandits")
    assert "altered" in opened.person.window.messages.text


def test_a_code_of_no_passage_leads_nowhere(opened):
    assert opened.type("satchel:kyrgyzstan/q-nobody#00000000").startswith("No passage of this")
    opened.enter()

    assert opened.sheet.isVisible()


def test_a_code_of_another_archive_offers_to_open_it_if_it_is_in_the_library(
    qtbot, start, home, make_archive_file
):
    meet(make_archive_file(text="Words of another archive."), home)
    program = start(bundled_archives(), met=False)
    qtbot.waitUntil(lambda: program.window.workspace is not None)
    person = Reader(qtbot, program)
    opened = Opened(person)
    assert "another archive, “small”" in opened.type("small/p-one#00000000")
    opened.enter()
    messages = program.window.messages
    qtbot.waitUntil(lambda: "“Small”" in messages.text)

    person.accept()
    qtbot.waitUntil(lambda: program.session.archive.content.id == "small")
    assert person.place == Place(ScreenName.READER, "p-one")
    assert "altered" in messages.text


def test_a_code_of_an_archive_that_is_nowhere_says_whom_to_ask(qtbot, opened):
    opened.type("satchel:elsewhere/p-one#00000000")
    opened.enter()

    qtbot.waitUntil(lambda: "not in the library" in opened.person.window.messages.text)
    assert "Ask who gave you the handout" in opened.person.window.messages.text


@given(st.text(max_size=40), st.text(max_size=40))
def test_whatever_stands_around_a_code_it_is_found_in_anything_typed(before, after):
    code = link_of("kyrgyzstan", "q-bandits", "words")
    apart = f"{before} {code} {after}"
    if not typed_link(before):
        assert typed_link(apart).name == "q-bandits"
    typed_link(before + after)
    typed_link(typed_signs(before + after))


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
