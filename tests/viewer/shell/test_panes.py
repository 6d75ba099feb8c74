"""The panes left and right of the screens: narrowed, hidden, brought back, remembered."""

import json

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QApplication

from viewer.shell.panes.card import CardPane
from viewer.shell.panes.navigation import Navigation

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


def left(person):
    return person.workspace.findChild(Navigation)


def right(person):
    return person.workspace.findChild(CardPane)


def fit(person, width, height):
    person.window.resize(width, height)
    person.qtbot.waitUntil(lambda: person.workspace.width() == person.window.width())


def test_ctrl_m_goes_to_the_left_pane_then_hides_it_then_brings_it_back(person):
    person.do.quotes.trigger()
    in_screen = QApplication.focusWidget()
    person.press(Qt.Key.Key_M, CTRL)
    assert QApplication.focusWidget() is person.workspace.navigation.contents.tree
    person.press(Qt.Key.Key_M, CTRL)
    assert not left(person).isVisible()
    assert QApplication.focusWidget() is in_screen
    person.press(Qt.Key.Key_M, CTRL)
    assert left(person).isVisible()
    assert QApplication.focusWidget() is person.workspace.navigation.contents.tree


def choose_passage(person):
    """Come to a passage: there is something for the right pane."""
    person.workspace.show_text("p-who-took-part")


def test_the_right_pane_is_hidden_and_shown_by_key_and_menu(person):
    choose_passage(person)
    person.press(Qt.Key.Key_M, CTRL | SHIFT)
    assert not right(person).isVisible()
    assert not person.do.right_pane.isChecked()
    person.do.right_pane.trigger()
    assert right(person).isVisible()


class Widths(QObject):
    """The widths that a widget is given while it is seen."""

    def __init__(self, watched):
        super().__init__(watched)
        self.seen = set()
        watched.installEventFilter(self)

    def eventFilter(self, watched, event):  # noqa: N802
        if event.type() in (QEvent.Type.Show, QEvent.Type.Resize) and watched.isVisible():
            self.seen.add(watched.width())
        return False


@pytest.mark.parametrize("screen", ["quotes", "workshop"])
def test_a_screen_with_something_for_the_right_pane_is_laid_out_beside_it_at_once(person, screen):
    person.window.resize(1366, 768)
    getattr(person.do, screen).trigger()
    page = person.workspace.shown
    page.take_focus()
    QApplication.focusWidget().choose_first()
    QApplication.processEvents()
    person.do.people.trigger()  # where nothing is chosen
    QApplication.processEvents()
    assert not person.workspace.panes.card_shown
    widths = Widths(page)

    getattr(person.do, screen).trigger()
    QApplication.processEvents()

    assert person.workspace.panes.card_shown
    assert widths.seen == {page.width()}


def test_the_right_pane_waits_until_larger_words_are_there(person):
    panes = person.workspace.panes
    person.do.next_passage.trigger()
    person.do.larger.trigger()
    panes.card_due.emit()
    assert not panes.is_filled

    person.qtbot.waitUntil(lambda: panes.is_filled)

    assert person.window.updatesEnabled()


def test_the_room_of_a_hidden_pane_goes_to_the_text(person):
    choose_passage(person)
    before = person.canvas.width()
    person.do.left_pane.trigger()
    person.do.right_pane.trigger()
    assert person.canvas.width() >= before + 500

    person.do.left_pane.trigger()
    person.do.right_pane.trigger()
    assert person.canvas.width() == before


def test_the_keys_leave_a_pane_that_is_hidden(person):
    person.do.navigation.trigger()
    person.do.left_pane.trigger()

    assert QApplication.focusWidget() is person.canvas


@pytest.mark.parametrize(("size", "seen"), [((1024, 600), True), ((800, 480), False)])
def test_in_a_small_window_the_right_pane_gives_way_unless_it_is_asked_for(person, size, seen):
    choose_passage(person)
    fit(person, *size)
    assert right(person).isVisible() is seen
    assert person.do.right_pane.isChecked() is seen
    if not seen:
        person.do.right_pane.trigger()
        assert right(person).isVisible()
        fit(person, 1366, 768)
        fit(person, *size)
        assert not right(person).isVisible()
        person.do.left_pane.trigger()
        assert right(person).isVisible()


def test_what_gave_way_comes_back_with_the_room_and_what_was_hidden_does_not(person):
    choose_passage(person)
    fit(person, 800, 480)
    fit(person, 1366, 768)
    assert right(person).isVisible()
    person.do.right_pane.trigger()
    fit(person, 800, 480)
    fit(person, 1366, 768)
    assert not right(person).isVisible()


def test_how_the_panes_stand_is_remembered(person, start, home, qtbot):
    choose_passage(person)
    person.do.right_pane.trigger()
    panes = person.workspace.panes
    panes.moveSplitter(190, 1)
    assert left(person).width() == 190
    person.program.close()
    kept = json.loads(home.settings.read_text())
    assert (kept["left_pane"], kept["left_shown"], kept["right_shown"]) == (190, True, False)

    again = start()
    qtbot.waitUntil(lambda: again.window.workspace is not None)
    assert again.window.workspace.findChild(Navigation).width() == 190
    again.window.workspace.show_text("p-who-took-part")
    assert not again.window.workspace.findChild(CardPane).isVisible()


def test_another_language_keeps_the_panes(person):
    person.do.left_pane.trigger()
    languages = {action.data(): action for action in person.do.languages.actions()}
    languages["ru"].trigger()
    assert not left(person).isVisible()
    assert not person.do.left_pane.isChecked()


def test_a_pane_cannot_be_dragged_away_by_mistake(person):
    person.workspace.panes.moveSplitter(0, 1)
    assert left(person).width() >= 140
    assert person.canvas.width() > 300
