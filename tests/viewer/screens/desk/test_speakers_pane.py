"""The list of who speaks as everybody finds it: by ear, in each language, with larger words."""

import shutil

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication

from tests.conftest import CASE_STUDY
from tests.viewer.accessibles import amiss
from tests.viewer.conftest import Reader
from tests.viewer.controls import desk_pane
from tests.viewer.screens.test_every_word import (  # noqa: F401  known and speaker are fixtures
    english_sources,
    foreign,
    known,
    speaker,
)
from tests.viewer.screens.test_sizes import LAPTOP, enlarge, still_lost
from viewer.screens.desk.speakers.form import SpeakerForm
from viewer.screens.desk.speakers.pane import SpeakersPane
from viewer.services.translations import LANGUAGES
from viewer.ui.lists.table import Table


def entered(person):
    """The pane, with the keyboard in it and all that it can show of the case study."""
    pane = desk_pane(person.window, SpeakersPane)
    person.qtbot.waitUntil(lambda: pane.findChild(Table).model().rowCount() == 8)
    pane.enter()
    QApplication.processEvents()
    return pane


def ways(pane):
    """Each way in which the form is filled: for one quote after the other, and for several."""
    for _quote in range(8):
        pane.step(1)
        yield
    pane.findChild(Table).selectAll()
    yield
    pane.findChild(Table).clearSelection()
    yield


@pytest.fixture
def folder(tmp_path):
    return shutil.copytree(CASE_STUDY, tmp_path / "kyrgyzstan")


@pytest.fixture
def person(qtbot, start, folder):
    program = start(source=folder)
    qtbot.waitUntil(lambda: program.window.workspace is not None)
    return Reader(qtbot, program)


def test_a_screen_reader_finds_a_name_a_role_and_a_state_of_everything(person):
    pane = entered(person)
    QAbstractItemModelTester(pane.findChild(Table).model())
    for _way in ways(pane):
        assert list(amiss(person.window)) == []


@pytest.mark.parametrize("language", [each for each in LANGUAGES if each != "en"])
def test_nothing_is_said_in_english(language, speaker, known, folder):  # noqa: F811
    person, english = speaker(language, folder), english_sources()
    pane, left = entered(person), set()
    for _way in ways(pane):
        left |= set(foreign(pane, english, known))
    assert left == set()


@pytest.mark.parametrize("language", LANGUAGES)
def test_nothing_is_lost_on_a_laptop_where_words_are_twice_as_large(language, person):
    person.speak(language)
    person.qtbot.waitUntil(lambda: person.workspace is not None)
    person.window.resize(LAPTOP)
    enlarge(person)
    pane = entered(person)
    for _way in ways(pane):
        assert still_lost(person.qtbot, pane) == []


def test_tab_leads_from_the_table_through_the_form(person):
    pane = entered(person)
    pane.step(1)
    names = []
    for _step in range(24):
        QTest.keyClick(person.window.focusWidget(), Qt.Key.Key_Tab)
        focused = person.window.focusWidget()
        if not pane.isAncestorOf(focused):
            break
        names.append(focused.accessibleName() or focused.text())
        area = pane.findChild(SpeakerForm)
        assert (
            area.viewport()
            .rect()
            .intersects(QRect(focused.mapTo(area.viewport(), QPoint()), focused.size()))
        ), names
    assert names == [
        "Role",
        "Gender",
        "Age",
        "Sector",
        "Care note",
        "Topics of the care note, with commas between",
        "Role",
        "Gender",
        "Age",
        "Sector",
        "Same person as",
        "Language",
        "Told on a reader’s screen",
        "Told where it is shared",
        "Consented to",
        "Who may have it",
        "Change the line …",
        "What holds for all …",
    ]


def test_escape_leads_from_the_form_back_to_the_text(person):
    pane = entered(person)
    pane.step(1)
    QTest.keyClick(person.window.focusWidget(), Qt.Key.Key_Tab)
    QTest.keyClick(person.window.focusWidget(), Qt.Key.Key_Escape)

    assert person.canvas.hasFocus()
