"""The pane of who took part can be used by everybody, and speaks the language of the window."""

import shutil

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from tests.conftest import CASE_STUDY
from tests.viewer.accessibles import amiss
from tests.viewer.controls import desk_pane
from viewer.notebook.dialogs.note_editor import NoteBox
from viewer.screens.desk.participants.form import CountForm
from viewer.screens.desk.participants.pane import ParticipantsPane
from viewer.screens.desk.participants.table_list import TableList


@pytest.fixture
def pane(start, tmp_path, qtbot):
    """The pane of a folder with six tables, and its window."""
    folder = shutil.copytree(CASE_STUDY, tmp_path / "kyrgyzstan")
    program = start(source=folder)
    qtbot.waitUntil(lambda: program.window.workspace is not None)
    shown = desk_pane(program.window, ParticipantsPane)
    qtbot.waitUntil(lambda: len(shown.findChild(TableList).names) == 6)
    return shown


@pytest.mark.parametrize("width", [1366, 800])
def test_nothing_in_it_is_amiss_for_who_cannot_see_or_point(pane, qtbot, width):
    window = pane.window()
    window.resize(width, 600)
    assert list(amiss(window)) == []
    pane.step(3)
    pane.findChild(NoteBox).setPlainText("under 20\t2\n30-40\t5\nunknown")
    qtbot.waitUntil(lambda: "unknown" in pane.said)
    assert list(amiss(window)) == []


def test_who_goes_to_tables_that_are_there_is_in_their_list(pane):
    assert pane.window().focusWidget() is pane.findChild(TableList)


def test_each_part_can_be_reached_with_tab(pane):
    seen, box = [], pane.window().nextInFocusChain()
    while box is not pane.window():
        if pane.isAncestorOf(box) and box.focusPolicy() & Qt.FocusPolicy.TabFocus:
            seen.append(type(box).__name__)
        box = box.nextInFocusChain()
    parts = ["TableList", "QLineEdit", "QLineEdit", "ChoiceBox", "NoteBox"]
    assert [each for each in seen if each in parts] == parts
    assert seen.count("ActButton") == 4


def test_the_table_of_the_case_study_says_what_does_not_add_up(pane):
    pane.step(3)
    assert "4 groups, together 18." in pane.said
    assert "Age 20 is in no group." in pane.said
    assert "2 numbers under 3" in pane.said
    assert "At least three people fit 2 of 8 quotes." in pane.said


def test_parts_stand_below_one_another_where_there_is_little_room(pane):
    form = pane.findChild(CountForm)
    rows = form.findChild(NoteBox)
    pane.window().resize(1366, 768)
    beside = rows.mapTo(form, rows.rect().topLeft()).y()
    form.resize(300, 200)
    below = rows.mapTo(form, rows.rect().topLeft()).y()
    assert below > beside


def test_keys_of_the_list_are_told_on_its_buttons(pane):
    told = [each.text() for each in pane.findChildren(QPushButton) if "   " in each.text()]
    assert told == ["Put it into the archive   Ctrl+Enter", "New table   N", "Remove   Del"]
