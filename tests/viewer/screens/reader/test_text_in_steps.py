"""Another text of the translated one is written in several turns of the event loop."""

import pytest
from PySide6.QtCore import Qt, QTimer, QUrl
from PySide6.QtGui import QImage, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.viewer.conftest import Reader, meet
from viewer.services.settings import Settings, save

WORDS = "Их нельзя назвать сотрудниками правоохранительных органов"


@pytest.fixture
def person(qtbot, start, home):
    """Somebody who reads in Russian, with originals and translations beside each other."""
    save(Settings(language="ru"), home.settings)
    program = start()
    qtbot.waitUntil(lambda: program.window.workspace is not None)
    qtbot.waitUntil(lambda: QApplication.focusWindow() is program.window.windowHandle())
    reader = Reader(qtbot, program)
    reader.wait_for_text()
    choose(reader, "both")
    return reader


def choose(person, text):
    choices = {action.data(): action for action in person.do.texts.actions()}
    choices[text].trigger()


def choose_and(person, text, act=lambda: None):
    """Choose a text while the event loop turns, and `act` while the one before is still seen."""
    before, done = person.text_seen(), []

    def chosen():
        choose(person, text)
        done.append(person.text_seen())
        act()

    QTimer.singleShot(0, chosen)
    person.qtbot.waitUntil(lambda: bool(done))
    assert done == [before]


def turn(person):
    """Have the event loop turn until nothing is left to be written."""
    person.qtbot.wait(100)
    reading = person.program.session.dial.reading
    person.qtbot.waitUntil(lambda: person.layout.reading == reading, timeout=30_000)


def press(person, key, held=Qt.KeyboardModifier.NoModifier):
    """Press a key as the keyboard does, wherever the focus is."""
    QTest.keyClick(person.window.windowHandle(), key, held)


def test_it_comes_by_itself_at_the_same_words_with_what_was_chosen(person):
    person.workspace.show_text("q-bandits")
    canvas = person.canvas
    before = canvas.document().findBlock(canvas.first_position).text()
    choose_and(person, "original")
    turn(person)

    assert WORDS not in person.text_seen()
    assert not person.layout.below
    assert canvas.document().findBlock(canvas.first_position).text() == before
    assert person.reader.chosen == "q-bandits"


def test_a_key_that_is_pressed_meanwhile_counts_in_the_text_that_was_chosen(person):
    person.canvas.setFocus()
    choose_and(person, "original", lambda: press(person, Qt.Key.Key_End))

    assert WORDS not in person.text_seen()
    bar = person.canvas.verticalScrollBar()
    assert bar.value() == bar.maximum() > 0
    turn(person)
    assert bar.value() == bar.maximum()


def test_the_text_that_is_chosen_last_is_the_one_that_comes(person):
    for first in ("original", "both"):
        choose_and(person, first, lambda: choose(person, "translation"))
        turn(person)

        assert WORDS in person.text_seen()
        assert all(person.layout.stretches[name].replaced for name in person.layout.below)


def test_the_dial_that_is_turned_meanwhile_tells_what_it_tells_after(person):
    levels = person.do.attributions.actions()
    choose(person, "original")
    levels[-1].trigger()
    after = person.text_seen()
    levels[0].trigger()
    assert person.text_seen() != after
    choose(person, "both")

    choose_and(person, "original", levels[-1].trigger)
    turn(person)

    assert person.text_seen() == after


@pytest.mark.long
def test_a_passage_that_is_gone_to_meanwhile_is_chosen_in_the_text_that_comes(person):
    choose_and(person, "translation", lambda: person.workspace.show_text("q-bandits"))
    turn(person)

    assert person.reader.chosen == "q-bandits"
    top = person.canvas.height_of(person.layout.stretches["q-bandits"].begin)
    assert 0 <= top < person.canvas.viewport().height()


@pytest.mark.long
def test_a_footnote_that_is_opened_meanwhile_stays_open(person):
    link = QUrl("footnote:f-restraint")
    choose_and(person, "original", lambda: person.canvas.anchorClicked.emit(link))
    turn(person)
    assert person.text_seen().count("Custodial restraint is not") == 2


def test_who_has_selected_what_is_not_in_the_text_that_comes_hears_of_it(person):
    found = person.canvas.document().find(WORDS)
    person.canvas.setTextCursor(QTextCursor(found))
    done = []
    QTimer.singleShot(0, lambda: done.append(choose(person, "original")))
    person.qtbot.waitUntil(lambda: bool(done))
    turn(person)

    assert person.reader.selected is None
    assert "ничего не выделено" in person.window.messages.text


def test_who_leaves_meanwhile_sees_nothing_of_it_any_more(person):
    choose_and(person, "original", person.do.leave.trigger)
    person.qtbot.wait(100)
    assert [each for each in QApplication.topLevelWidgets() if each.isVisible()] == []


def test_another_archive_can_be_opened_meanwhile(person, make_archive_file, home):
    file = make_archive_file(text="A few words.")
    meet(file, home)
    before = person.workspace
    choose_and(person, "original", lambda: person.program.session.archives.add([file]))
    person.qtbot.waitUntil(lambda: person.workspace is not before)
    turn(person)
    assert person.text_seen().strip().endswith("A few words.")


@pytest.mark.long
def test_the_text_in_larger_words_is_the_one_that_was_chosen(person):
    choose_and(person, "original", person.do.larger.trigger)
    person.qtbot.waitUntil(person.window.updatesEnabled)
    turn(person)
    assert WORDS not in person.text_seen()


@pytest.mark.long
def test_words_that_are_sought_meanwhile_are_marked_in_the_text_that_comes(person):
    def seek():
        person.do.find.trigger()
        person.type(QApplication.focusWidget(), "police")

    choose_and(person, "original", seek)
    turn(person)
    assert person.marked_words()
    assert {each.lower() for each in person.marked_words()} == {"police"}


def colours_of(widget):
    """The colours of all pixels of `widget`, as it is seen."""
    image = widget.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    return {*memoryview(image.constBits()).cast("I")}


def test_locking_between_two_turns_leaves_nothing_to_see(person):
    assert len(colours_of(person.canvas)) > 1
    seen = []

    def lock():
        person.program.leaving.lock()
        seen.append(colours_of(person.window))

    choose_and(person, "original", lock)
    turn(person)  # what was begun may go on, and is not seen
    assert [len(each) for each in seen] == [1]
    windows = [each for each in QApplication.topLevelWidgets() if each.isVisible()]
    assert person.window in windows
    for window in windows:
        assert len(colours_of(window)) == 1
        assert window.windowTitle() == "Satchel"
