"""By keyboard, the way to a query that may be meant."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton

from viewer.screens.search.page import SearchScreen


@pytest.fixture
def mistyped(person):
    """A search that finds nothing, and has a suggestion."""
    assert person.cards(person.search("gjkbwbz")) == []
    person.box.setFocus()
    screen = person.workspace.findChild(SearchScreen)
    return next(b for b in screen.findChildren(QPushButton) if b.text() == "полиция")


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Down, Qt.Key.Key_Tab])
def test_a_key_in_the_box_leads_to_it_and_enter_takes_it(person, qtbot, mistyped, key):
    person.press(key)
    assert QApplication.focusWidget() is mistyped
    person.press(Qt.Key.Key_Return)

    screen = person.workspace.findChild(SearchScreen)
    qtbot.waitUntil(lambda: screen.answered_query == "полиция")
    assert person.cards(screen.hits)
    assert screen.isAncestorOf(QApplication.focusWidget())


def test_enter_typed_before_the_answer_comes_leads_to_it_too(person, qtbot):
    person.do.search.trigger()
    qtbot.keyClicks(person.box, "gjkbwbz")
    person.press(Qt.Key.Key_Return)

    qtbot.waitUntil(lambda: getattr(QApplication.focusWidget(), "text", str)() == "полиция")


def test_shift_tab_leads_back_to_the_box(person, mistyped):
    mistyped.setFocus()
    person.press(Qt.Key.Key_Tab, Qt.KeyboardModifier.ShiftModifier)

    assert QApplication.focusWidget() is person.box


def test_the_arrows_do_not_lead_from_it_to_the_top_of_the_window(person, mistyped):
    mistyped.setFocus()
    for _ in range(3):
        person.press(Qt.Key.Key_Down)

    screen = person.workspace.findChild(SearchScreen)
    assert screen.isAncestorOf(QApplication.focusWidget())
