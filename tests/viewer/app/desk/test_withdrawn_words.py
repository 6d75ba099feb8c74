"""Withdrawn words that another passage has too are told at the desk with their place."""

import pytest
from PySide6.QtCore import Qt

from tests.viewer.app.desk.conftest import PATIENCE
from tests.viewer.app.desk.test_editions import consented, folder, key, maker, withdraw
from tests.viewer.app.desk.test_mending import choose, rows, until_gone
from tests.viewer.controls import button, words_in
from viewer.screens.desk.publish_sheet import PublishSheet
from viewer.services.translations import LANGUAGES
from viewer.ui.lists.rows import RowList

__all__ = ["consented", "folder", "key", "maker"]
TWICE = "nobody asks us how long the night is"
CODE = "withdrawn-words"


@pytest.fixture
def talk(tmp_path):
    file = tmp_path / "talk.txt"
    said = f"Aida: We bake, and {TWICE}.\n\nBermet: In winter {TWICE}.\n\nCholpon: Well, {TWICE}!\n"
    file.write_text(f"Voices of the night shift\n\nThree people spoke.\n\n{said}", "utf-8")
    return file


@pytest.fixture
def wronged(maker, folder):
    """Somebody who withdrew one of three passages that say the same."""
    maker.list = maker.pane.findChild(RowList)
    maker.others = [
        each.id for each in maker.archive.content.passages() if {"winter", "Well"} & words(each)
    ]
    withdraw(maker, "We bake")
    return maker


def words(passage):
    return {*passage.text.replace(",", " ").split()}


def told(maker):
    """The rows of the places that are told."""
    choose(maker, CODE)
    return [each for each in rows(maker) if each.problem.code == CODE]


def test_each_place_is_named_before_publishing_and_led_to_and_withdrawn_too(wronged, key):
    first, second = told(wronged)
    wronged.choose("Publish an edition …")
    sheet = wronged.sheet(PublishSheet)
    said = "\n".join(words_in(sheet))
    assert "Words of a withdrawn passage still stand in: “" in said
    assert "In winter nobody asks us" in said
    assert "Well, nobody asks us" in said
    sheet.reject()
    assert [first.problem.passages, second.problem.passages] == [(each,) for each in wronged.others]
    assert first.place.startswith("documents/")
    assert not first.is_settled_here
    wronged.list.choose(second.id)
    wronged.press(Qt.Key.Key_Return, on=wronged.list)
    wronged.qtbot.waitUntil(lambda: wronged.reader.chosen == wronged.others[1], timeout=PATIENCE)

    button(wronged.pane, "Withdraw it too").click()
    wronged.give_reason()
    wronged.qtbot.waitUntil(lambda: len(told(wronged)) == 1, timeout=PATIENCE)
    button(wronged.pane, "Withdraw it too").click()
    wronged.give_reason()
    until_gone(wronged, CODE)


@pytest.mark.parametrize("language", LANGUAGES)
def test_two_places_are_told_apart_in_each_language(wronged, speak, language):
    speak(language)
    first, second = told(wronged)
    assert first.hint.startswith("In winter nobody asks us")
    assert second.hint.startswith("Well, nobody asks us")
