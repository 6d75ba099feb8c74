"""What is offered beside the hits: words that may be added, and where else to look."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QPushButton

from index import Level
from tests.built_folders import built
from tests.pictures import png
from tests.viewer.conftest import ARCHIVE, Reader
from tests.viewer.wording.test_dial import turn
from viewer.screens.search.header import SearchHeader
from viewer.screens.search.page import SearchScreen
from viewer.services.settings import Settings, save
from viewer.shell.places.places import Place, ScreenName

QUESTION = "Do mothers lose custody of their kids?"
MORE = "More about this answer, and where else to look"


def screen(person):
    return person.workspace.findChild(SearchScreen)


def offers(person):
    return [
        button.text() for button in screen(person).findChildren(QPushButton) if button.isVisible()
    ]


def press(person, text):
    button = next(b for b in screen(person).findChildren(QPushButton) if b.text() == text)
    button.click()


def test_words_of_the_glossary_are_offered_and_added_by_one_press(person, qtbot):
    person.search(QUESTION)
    assert "parental rights" in offers(person)
    assert "parental rights" not in person.box.text()  # never unasked
    press(person, "parental rights")

    qtbot.waitUntil(lambda: '"parental rights"' in screen(person).answered_query)
    assert person.box.text().startswith(QUESTION)
    assert person.cards(screen(person).hits)[0].id in ("p-parental-rights", "q-child-taken")
    assert "parental rights" not in offers(person)


def test_no_words_are_offered_where_passages_have_all_of_the_words(person):
    person.search("mothers orphanage ")
    assert "parental rights" in offers(person)
    person.search("orphanage ")

    assert "parental rights" not in offers(person)


@pytest.mark.parametrize(
    ("typed", "offer", "place"),
    [
        ("Забирают ли детей? ", "Theme: Children and", (ScreenName.THEMES, "children")),
        ("penalty ", "Glossary: fines", (ScreenName.GLOSSARY, "fine")),
        ("women ", "People: Gender", (ScreenName.PEOPLE, "gender")),
    ],
)
def test_a_press_leads_to_what_else_the_words_meet(person, qtbot, typed, offer, place):
    person.search(typed)
    (button,) = [each for each in offers(person) if each.startswith(offer)]
    press(person, button)

    qtbot.waitUntil(lambda: person.place == Place(*place))


def test_entries_with_one_name_are_told_apart_by_a_further_term(start, qtbot, home):
    save(Settings(language="ky"), home.settings)
    program = start()
    qtbot.waitUntil(lambda: program.window.workspace is not None)
    reader = Reader(qtbot, program)
    reader.search("арыз ")

    assert {"Глоссарий: арыз, даттануу", "Глоссарий: арыз, арыз жазуу"} <= {*offers(reader)}


def test_each_unknown_field_is_told_and_a_press_puts_a_known_one_in_its_place(person, qtbot):
    person.search("gendr:woman size:x ")
    assert "no fields “gendr:”, “size:”, so those parts were left out." in screen(person).said
    qtbot.waitUntil(lambda: "language:" in offers(person))
    names = [each for each in offers(person) if each.endswith(":")]
    assert names[:2] == ["gender:", "theme:"]
    assert {"theme:", "kind:", "role:", "age:", "sector:", "age band:"} <= {*names}
    press(person, "theme:")

    assert person.box.text() == "theme:woman size:x "
    qtbot.waitUntil(lambda: "no field “size:”, so that part was left out." in screen(person).said)


def test_a_value_that_no_passage_has_is_told_unless_the_dial_hides_it(person):
    person.search("police gender:man ")
    assert screen(person).said.startswith("No passage has “Gender: Man”.")
    turn(person, Level.ROLE)
    person.search("gender:man ")

    assert screen(person).said.startswith("Nothing was found. Searched for: Gender: Man.")


@pytest.fixture
def pictured(start, qtbot, tmp_path):
    """Somebody who reads an archive of two passages, with a picture between them."""
    body = """+++
id = "small"
title = "Small"
+++
## One {#one}

Before it. {#p-before}

![A map of three markets](pictures/picture "Zeppelins in 2019") {#map}

After it. {#p-after}
"""
    files = {"archive.toml": ARCHIVE, "documents/small.md": body, "pictures/picture": png()}
    file = built(tmp_path / "folder", files)
    program = start([file])
    qtbot.waitUntil(lambda: program.window.workspace is not None)
    return Reader(qtbot, program)


def test_a_press_leads_to_the_passage_of_a_picture_whose_caption_has_the_words(qtbot, pictured):
    pictured.search("zeppelins ")

    press(pictured, "Picture: Zeppelins in 2019")

    qtbot.waitUntil(lambda: pictured.place == Place(ScreenName.READER, "p-before"))


def test_where_a_picture_alone_has_the_words_that_is_said_and_enter_leads_there(qtbot, pictured):
    pictured.search("zeppelins ")
    said = pictured.workspace.findChild(SearchScreen).said
    assert said.startswith("No passage has it; a picture does.")
    assert "Nothing was found" not in said
    pictured.box.setFocus()
    pictured.press(Qt.Key.Key_Return)

    qtbot.waitUntil(lambda: pictured.place == Place(ScreenName.READER, "p-before"))


def test_a_word_that_is_nowhere_is_named_beside_the_number(person):
    person.search("Какое наказание за содержание притона?")
    said = person.workspace.findChild(SearchScreen).findChild(SearchHeader).told[0]

    assert " passages. " in said
    assert "“наказание” stands nowhere, and was left out." in said


def test_a_theme_says_how_many_passages_it_leads_to(person):
    person.search("orphanage ")
    coded = [each for each in person.archive.content.passages() if "children" in each.themes]

    assert f"Theme: Children and parental rights ({len(coded)})" in offers(person)


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("lawyer or police ", "lawyer OR police"),
        ("адвокат или милиция ", "адвокат ИЛИ милиция"),
        ("orphanage not xylophone ", "orphanage NOT xylophone"),
    ],
)
def test_or_and_not_in_small_letters_are_offered_in_capitals(person, qtbot, typed, meant):
    person.search(typed)
    press(person, meant)

    qtbot.waitUntil(lambda: screen(person).answered_query.strip() == meant)
    assert person.cards(screen(person).hits)


@pytest.mark.parametrize("typed", ["orphanage ", '"one or two" ', "or ", "Is it lawful or not?"])
def test_nothing_is_offered_in_capitals_where_these_are_words(person, typed):
    person.search(typed)

    assert "capitals" not in screen(person).said


@pytest.mark.parametrize(
    ("typed", "word"),
    [("Which women were not arrested?", "not"), ("не бьют и не арестовывают ли женщин", "не")],
)
def test_a_not_in_a_question_is_told_and_not_offered_in_capitals(person, typed, word):
    person.search(typed)

    assert f"Satchel does not understand “{word}” in a question" in screen(person).said
    assert "capitals" not in screen(person).said


def test_large_words_leave_answers_their_room_and_explanations_are_behind_a_button(person):
    person.window.resize(1366, 768)
    for _ in range(10):
        person.do.larger.trigger()
    person.look.settle()
    person.search(QUESTION)
    QApplication.processEvents()
    page = screen(person)

    assert page.hits.height() > page.height() / 2
    assert "parental rights" not in offers(person)
    press(person, MORE)
    assert "parental rights" in offers(person)
    press(person, MORE)
    assert "parental rights" not in offers(person)


def test_where_nothing_is_found_nothing_is_behind_a_button(person):
    person.window.resize(800, 480)
    person.search("gjkbwbz ")

    person.qtbot.waitUntil(lambda: "полиция" in offers(person))
    assert MORE not in offers(person)


def test_another_window_than_the_texts_says_in_which_language_words_are_offered(person):
    person.speak("ru")
    person.search(QUESTION)
    (label,) = [
        each.text()
        for each in screen(person).findChildren(QLabel)
        if each.text().startswith("Искать и это")
    ]

    assert "английский" in label.lower()


@pytest.mark.long
def test_an_empty_box_offers_none_of_it(person):
    person.search(QUESTION)
    screen(person).show_target("")

    assert not [each for each in offers(person) if each.startswith(("Theme", "Glossary"))]
