"""A screen is made in some turns of the event loop and shown in a later: what happens between."""

from functools import partial

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from index import open_archive
from tests.viewer.conftest import meet
from viewer.screens.codebook.page import ThemesPage
from viewer.screens.quotes.page import QuotesPage
from viewer.screens.workshop.foot import WorkshopFoot
from viewer.screens.workshop.page import WorkshopPage
from viewer.shell.places.places import ScreenName

ALT = Qt.KeyboardModifier.AltModifier


def sees(person, kind):
    """Whether the page of that kind is what is seen."""
    page = person.window.findChild(kind)
    return page is not None and page.isVisible()


def press(person, key, held=Qt.KeyboardModifier.NoModifier):
    """Press a key as the keyboard does, wherever the focus is."""
    QTest.keyClick(person.window.windowHandle(), key, held)


@pytest.fixture
def reads(person):
    """Somebody who reads, and has seen no other page yet."""
    person.qtbot.waitUntil(lambda: QApplication.focusWindow() is person.window.windowHandle())
    return person


def ask_and(person, act=None):
    """Ask for the quotes, and `act` while the text is still what is seen."""
    canvas, done = person.canvas, []

    def asked():
        person.do.quotes.trigger()
        done.append((canvas.isVisible(), person.window.findChild(QuotesPage)))
        if act is not None:
            act()

    QTimer.singleShot(0, asked)
    person.qtbot.waitUntil(lambda: bool(done))
    assert done == [(True, None)]


def ask_for_workshop_and(person, act):
    """Ask for the workshop, and `act` once its page is in the window, and not seen yet."""
    made, done = partial(person.window.findChild, WorkshopPage), []

    def look():
        if made() is None:
            QTimer.singleShot(1, look)
        else:
            done.append(sees(person, WorkshopPage))
            act()

    QTimer.singleShot(0, person.do.workshop.trigger)
    QTimer.singleShot(0, look)
    person.qtbot.waitUntil(lambda: bool(done))
    assert done == [False]


def turn(person):
    """Have the event loop turn until nothing is left to be shown."""
    person.qtbot.wait(50)


def test_the_page_comes_by_itself_and_has_the_keyboard(reads):
    ask_and(reads)
    reads.qtbot.waitUntil(lambda: sees(reads, QuotesPage))

    assert not reads.canvas.isVisible()
    assert reads.window.findChild(QuotesPage).isAncestorOf(QApplication.focusWidget())


def test_a_key_that_is_pressed_meanwhile_counts_on_the_page_that_was_asked_for(reads):
    ask_and(reads, lambda: press(reads, Qt.Key.Key_End))

    assert sees(reads, QuotesPage)
    last = QApplication.focusWidget()
    assert last.currentIndex().row() == last.model().rowCount() - 1 > 0


def test_a_key_that_is_pressed_while_a_page_is_filled_counts_on_it_too(reads):
    ask_for_workshop_and(reads, lambda: press(reads, Qt.Key.Key_End))

    assert sees(reads, WorkshopPage)
    last = QApplication.focusWidget()
    assert last.currentIndex().row() == last.model().rowCount() - 1 > 0


def test_the_window_can_be_made_narrow_while_a_page_is_filled(reads):
    ask_for_workshop_and(reads, lambda: reads.window.resize(700, 600))

    reads.qtbot.waitUntil(lambda: sees(reads, WorkshopPage))
    assert reads.window.findChild(WorkshopFoot).isVisible()


def test_who_leaves_while_a_page_is_filled_sees_nothing_of_it_any_more(reads):
    ask_for_workshop_and(reads, reads.do.leave.trigger)

    turn(reads)
    assert [each for each in QApplication.topLevelWidgets() if each.isVisible()] == []


def test_another_archive_that_comes_while_a_page_is_filled_is_shown(reads, home, make_archive_file):
    file = make_archive_file(text="A few words.")
    meet(file, home)
    small = open_archive(file)
    ask_for_workshop_and(reads, lambda: reads.program.session.show_archive(small, False))

    reads.qtbot.waitUntil(lambda: "A few words." in reads.text_seen())
    assert reads.place.screen is ScreenName.READER
    turn(reads)
    assert reads.window.findChild(WorkshopPage) is None


def test_the_way_back_that_is_pressed_meanwhile_leads_back_to_the_text(reads):
    ask_and(reads, lambda: press(reads, Qt.Key.Key_Left, ALT))

    assert reads.canvas.isVisible()
    assert reads.place.screen is ScreenName.READER
    assert reads.workspace.history.can_go[1]


@pytest.mark.long
def test_letters_that_are_typed_meanwhile_are_searched_for(reads):
    ask_and(reads, lambda: reads.type_here("police"))

    assert reads.box.text() == "police"
    assert reads.place.target == "police"
    assert ScreenName.QUOTES in [place.screen for place in reads.workspace.history.places]


def test_another_page_that_is_asked_for_meanwhile_follows_it(reads):
    ask_and(reads, reads.do.themes.trigger)
    reads.qtbot.waitUntil(lambda: sees(reads, ThemesPage))

    reads.do.back.trigger()
    assert sees(reads, QuotesPage)


def test_the_language_can_be_changed_meanwhile(reads):
    ask_and(reads, lambda: reads.speak("ru"))

    assert reads.place.screen is ScreenName.QUOTES
    assert sees(reads, QuotesPage)
    assert reads.place_named("Цитаты")


def test_the_way_back_after_a_change_of_language_leads_to_a_page_that_is_made_anew(reads):
    reads.do.quotes.trigger()
    reads.do.themes.trigger()
    reads.speak("ru")
    QTimer.singleShot(0, reads.do.back.trigger)
    reads.qtbot.waitUntil(lambda: sees(reads, QuotesPage))

    assert reads.place.screen is ScreenName.QUOTES
    QTimer.singleShot(0, reads.do.forward.trigger)
    reads.qtbot.waitUntil(lambda: sees(reads, ThemesPage))
    assert reads.place.screen is ScreenName.THEMES


def test_who_leaves_meanwhile_sees_nothing_of_it_any_more(reads):
    ask_and(reads, reads.do.leave.trigger)

    turn(reads)
    assert [each for each in QApplication.topLevelWidgets() if each.isVisible()] == []


def test_another_archive_that_comes_meanwhile_is_shown_at_its_beginning(
    reads, home, make_archive_file
):
    file = make_archive_file(text="A few words.")
    meet(file, home)
    small = open_archive(file)
    ask_and(reads, lambda: reads.program.session.show_archive(small, False))

    turn(reads)
    assert reads.place.screen is ScreenName.READER
    assert "A few words." in reads.text_seen()


@pytest.mark.long
def test_the_window_can_be_closed_meanwhile(reads):
    ask_and(reads, reads.window.close)

    turn(reads)
    assert [each for each in QApplication.topLevelWidgets() if each.isVisible()] == []


def test_who_locks_meanwhile_leaves_an_empty_window(reads):
    ask_and(reads, reads.program.leaving.lock)

    turn(reads)
    seen = reads.window.grab().toImage()
    points = ((x, y) for x in range(0, seen.width(), 3) for y in range(0, seen.height(), 3))
    assert len({seen.pixel(*point) for point in points}) == 1
