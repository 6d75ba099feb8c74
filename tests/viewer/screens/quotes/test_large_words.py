"""Quotes in large words: a card that is higher than the list is read to its end by the keys."""

import pytest
from PySide6.QtCore import Qt

from viewer.screens.quotes.page import QuotesPage


@pytest.fixture
def cards(person):
    """The list of quotes, with words of twice the size, and the first one chosen."""
    person.window.resize(1000, 560)
    person.look.choose_zoom(200)
    person.look.settle()
    person.do.quotes.trigger()
    shown = person.window.findChild(QuotesPage).views[0]
    shown.choose_first()
    person.qtbot.waitUntil(lambda: shown.isVisible() and not shown.is_rough)
    return shown


def seen_of(cards):
    """Where the chosen card begins and ends, of what is seen of the list, and its height."""
    card = cards.visualRect(cards.currentIndex())
    return card.top(), card.bottom() + 1, cards.viewport().height()


@pytest.mark.parametrize("key", [Qt.Key.Key_Down, Qt.Key.Key_PageDown])
def test_the_keys_show_a_card_to_its_end_before_they_leave_it(person, cards, key):
    first = cards.chosen
    top, bottom, room = seen_of(cards)
    assert bottom > room  # else this shows nothing

    for _ in range(40):
        before = seen_of(cards)
        person.press(key, on=cards)
        if cards.chosen != first:
            break
        top, _bottom, room = seen_of(cards)
        assert before[0] - room < top < before[0]  # nothing is jumped over
    assert cards.chosen != first
    assert before[1] == before[2]  # it was seen to its end


def test_the_keys_lead_back_through_it(person, cards):
    first = cards.chosen
    for _ in range(3):
        person.press(Qt.Key.Key_Down, on=cards)
    for _ in range(3):
        person.press(Qt.Key.Key_Up, on=cards)

    assert cards.chosen == first
    assert seen_of(cards)[0] == 0
