"""The letters that choose the controls of the desk, with Alt."""

import re

import pytest
from PySide6.QtWidgets import QAbstractButton, QLabel

from tests.viewer.desk_sheets import desk_sheets
from viewer.services.translations import LANGUAGES


def letters_of(shown):
    """The letters in `shown`: of buttons, and of labels that lead to a box."""
    buttons = [each for each in shown.findChildren(QAbstractButton) if each.isVisible()]
    labels = [each for each in shown.findChildren(QLabel) if each.isVisible() and each.buddy()]
    texts = (each.text() for each in (*buttons, *labels))
    return [letter.casefold() for text in texts for letter in re.findall(r"&([^&\s])", text)]


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_two_controls_of_a_sheet_have_the_same_letter(language, person):
    person.speak(language)
    twice, seen = {}, 0
    for number, sheet in enumerate(desk_sheets(person), start=1):
        sheet.open()
        letters = letters_of(sheet)
        seen += len(letters)
        if len(letters) != len(set(letters)):
            twice[f"{type(sheet).__name__} {number}"] = sorted(letters)
        sheet.close()
    assert twice == {}
    assert seen > 40
