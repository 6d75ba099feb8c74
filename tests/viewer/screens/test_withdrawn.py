"""A withdrawn quote is gone from every screen; what pointed at it says so."""

import shutil

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit

from index import build_archive
from tests.conftest import CASE_STUDY, WITHOUT_SETS
from tests.viewer.conftest import Reader
from viewer.shell.dialogs.goto_sheet import GoToSheet

GONE = "q-child-taken"


@pytest.fixture(scope="module")
def second_edition(tmp_path_factory):
    """The second edition of the case study, which withdraws quote 7."""
    made = tmp_path_factory.mktemp("editions")
    folder = made / "two"
    shutil.copytree(CASE_STUDY, folder, ignore=WITHOUT_SETS)
    head = folder / "archive.toml"
    text = head.read_text(encoding="utf-8").replace("edition = 1", "edition = 2")
    stone = f'\n[[withdrawn]]\npassage = "{GONE}"\ndate = "2026-11-30"\nreason = "Asked for."\n'
    head.write_text(text + stone, encoding="utf-8")
    assert build_archive(folder, made / "two.satchel", publish=True).archive is not None
    return made / "two.satchel"


@pytest.fixture
def person(qtbot, start, second_edition):
    """Somebody who reads the second edition."""
    program = start([second_edition])
    qtbot.waitUntil(lambda: program.window.workspace is not None)
    return Reader(qtbot, program)


def test_it_is_not_in_the_text_nor_among_the_quotes(person):
    assert "orphanage," not in person.text_seen()
    assert "Tais Plus" not in person.text_seen()
    assert len(person.archive.quotes) == 7


def test_what_pointed_at_it_says_that_it_was_withdrawn(person):
    before = person.place
    person.workspace.show_text(GONE)

    assert person.window.messages.text == "This passage was withdrawn."
    assert person.place == before


def test_a_note_that_was_also_about_it_says_so(person):
    person.workspace.show_text("q-bandits")

    assert "This is also about a passage that was withdrawn." in person.card_words


@pytest.mark.parametrize("code", [GONE, f"satchel:kyrgyzstan/{GONE}#01234567"])
def test_going_to_it_by_its_code_or_a_handout_s_says_that_it_was_withdrawn(person, code):
    before = person.place
    person.do.go_to.trigger()
    sheet = person.window.findChild(GoToSheet)
    box = sheet.findChild(QLineEdit)
    person.type(box, code)
    assert sheet.said == "This passage was withdrawn."
    person.press(Qt.Key.Key_Return, on=box)

    assert person.window.messages.text == "This passage was withdrawn."
    assert person.place == before
