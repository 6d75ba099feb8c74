"""Somebody leaves at once: nothing of an archive is to be seen, and nothing is asked."""

from functools import partial

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton

from viewer.platform.shift_taps import ShiftTaps
from viewer.platform.window_cover import DARK
from viewer.shell.dialogs.keys_sheet import KeysSheet
from viewer.shell.help.window import HelpWindow

SHIFT = Qt.Key.Key_Shift
CTRL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
SHIFTED = Qt.KeyboardModifier.ShiftModifier


def here():
    """The window that the keyboard goes to, as the system knows it."""
    QApplication.processEvents()
    return QApplication.focusWindow()


def tap(times=1, key=SHIFT, window=None):
    for _ in range(times):
        QTest.keyClick(window or here(), key)


def seen():
    return [each for each in QApplication.topLevelWidgets() if each.isVisible()]


def colours_of(window):
    return colours_in(window.grab())


def colours_in(picture):
    image = picture.toImage()
    return {
        image.pixelColor(x, y).name()
        for x in range(0, image.width(), 5)
        for y in range(0, image.height(), 5)
    }


@pytest.fixture
def reader(person, qtbot):
    """Somebody who reads, and whose window has the keyboard."""
    person.window.activateWindow()
    qtbot.waitUntil(person.window.isActiveWindow)
    return person


def test_three_shifts_take_every_window_away(reader):
    reader.do.help.trigger()
    assert len(seen()) == 2

    tap(2)
    assert len(seen()) == 2
    tap()

    assert seen() == []


@pytest.mark.parametrize("where", ["help", "about", "settings", "keys", "open", "switcher"])
def test_they_do_so_wherever_one_is(reader, where):
    getattr(reader.do, where).trigger()
    assert len(seen()) == 2

    tap(3)

    assert seen() == []


@pytest.mark.qt_log_ignore("^This plugin does not support", extend=True)
def test_they_do_so_from_a_menu_and_while_one_types(reader):
    menu = reader.window.menuBar().actions()[0].menu()
    menu.popup(QPoint(20, 20))
    assert here() is menu.windowHandle()

    tap(3)

    assert seen() == []


def test_they_do_so_in_the_search_box(reader):
    reader.search("police")

    tap(3)

    assert seen() == []


def test_the_button_and_the_menu_do_so_too(reader):
    (button,) = [
        each
        for each in reader.window.top_bar.findChildren(QPushButton)
        if each.text() == "Leave at once"
    ]
    assert button.isVisible()
    assert "Shift three times" in button.toolTip()
    assert "three times" in button.accessibleDescription()
    assert reader.do.leave in reader.window.menuBar().actions()[0].menu().actions()

    reader.qtbot.mouseClick(button, Qt.MouseButton.LeftButton)

    assert seen() == []


def test_the_keys_of_every_screen_name_it(reader):
    reader.do.keys.trigger()

    words = [label.text() for label in reader.window.findChild(KeysSheet).findChildren(QLabel)]

    assert words[words.index("Shift three times") + 1] == "Leave at once"


def test_before_a_room_the_wall_turns_plain_and_stays_so_until_the_end(reader, qtbot):
    reader.do.present.trigger()
    room = reader.program.session.presenting.audience
    qtbot.waitUntil(lambda: QApplication.focusWindow() is room.windowHandle())

    on_screen = []
    look = partial(room.screen().grabWindow, room.winId())
    reader.program.leaving.begun.connect(lambda: on_screen.append(look()))
    tap(3)

    assert seen() == [room]
    assert colours_in(on_screen[0]) == {DARK.name()}  # by then, not when there is time
    assert colours_of(room) == {DARK.name()}


def test_windows_are_painted_over_before_they_are_hidden(reader):
    """A desktop may let a window fade that was closed: then it is a plain one."""
    tap(3)

    assert colours_of(reader.window) == {reader.window.palette().window().color().name()}


def test_what_is_typed_is_saved_when_nothing_is_to_be_seen_any_more(reader):
    leaving, told = reader.program.leaving, []
    leaving.asked.connect(lambda: told.append(("asked", seen())))  # the deadline runs from here
    leaving.begun.connect(lambda: told.append("begun"))
    leaving.done.connect(lambda: told.append("done"))
    leaving.before(lambda: told.append(("first", seen())))
    leaving.before(lambda: told.append(("second", seen())))

    tap(3)

    assert told == [("asked", [reader.window]), "begun", ("second", []), ("first", []), "done"]


def test_what_cannot_be_saved_keeps_nothing_else_from_it_and_is_noted_without_its_words(
    reader, caplog
):
    leaving, told = reader.program.leaving, []

    def fails():
        raise ValueError("werewolves")

    leaving.before(lambda: told.append("saved"))
    leaving.before(fails)
    leaving.done.connect(lambda: told.append("done"))

    leaving.leave()

    assert told == ["saved", "done"]
    assert "ValueError" in caplog.text
    assert "werewolves" not in caplog.text


def test_one_leaves_only_once(reader):
    told = []
    reader.program.leaving.begun.connect(lambda: told.append("begun"))

    reader.program.leaving.leave()
    reader.program.leaving.leave()

    assert told == ["begun"]


@pytest.mark.parametrize(
    "between",
    [
        lambda window: QTest.keyClick(window, Qt.Key.Key_A),
        lambda window: QTest.keyClick(window, Qt.Key.Key_K, CTRL),  # a shortcut takes it
        lambda window: QTest.mouseClick(
            window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, QPoint(300, 60)
        ),
    ],
)
def test_with_a_key_or_a_click_between_nothing_happens(reader, between):
    for _ in range(3):
        tap(2)
        between(here())

    assert seen() == [reader.window]


def test_capitals_are_typed(reader):
    reader.do.search.trigger()
    for letter in (Qt.Key.Key_A, Qt.Key.Key_B, Qt.Key.Key_C, Qt.Key.Key_D):
        QTest.keyPress(here(), SHIFT)
        QTest.keyClick(here(), letter, SHIFTED)
        QTest.keyRelease(here(), SHIFT)

    assert seen() == [reader.window]


@pytest.mark.parametrize(("held", "modifier"), [(Qt.Key.Key_Alt, ALT), (Qt.Key.Key_Control, CTRL)])
@pytest.mark.parametrize("shift_first", [True, False])
def test_the_layout_of_the_keyboard_is_changed(reader, held, modifier, shift_first):
    for _ in range(4):
        window = here()
        if shift_first:
            QTest.keyPress(window, SHIFT)
            QTest.keyPress(window, held, SHIFTED)
            QTest.keyRelease(window, held, SHIFTED)
            QTest.keyRelease(window, SHIFT)
        else:
            QTest.keyPress(window, held)
            QTest.keyPress(window, SHIFT, modifier)
            QTest.keyRelease(window, SHIFT, modifier)
            QTest.keyRelease(window, held)

    assert seen() == [reader.window]


class Clock:
    now = 0.0

    def __call__(self):
        return self.now


def key(kind, which=SHIFT, *, again=False):
    return QKeyEvent(kind, which, Qt.KeyboardModifier.NoModifier, "", again)


PRESS, RELEASE = QEvent.Type.KeyPress, QEvent.Type.KeyRelease


def taps_at(*times):
    """Tap Shift at these seconds; return what each release came to."""
    clock = Clock()
    taps, told = ShiftTaps(clock), []
    for clock.now in times:
        taps.tell(key(PRESS))
        told.append(taps.tell(key(RELEASE)))
    return told


def test_three_taps_count_within_five_seconds():
    assert taps_at(0, 2, 4.9) == [False, False, True]
    assert taps_at(0, 2, 5.1) == [False, False, False]
    assert taps_at(0, 2, 5.1, 6) == [False, False, False, True]  # the last three


def test_a_shift_that_is_held_is_one_tap_however_often_it_repeats():
    taps = ShiftTaps(Clock())
    told = [taps.tell(key(PRESS))]
    for _ in range(10):
        told += [taps.tell(key(RELEASE, again=True)), taps.tell(key(PRESS, again=True))]
    told.append(taps.tell(key(RELEASE)))

    assert not any(told)


def test_both_shifts_at_once_are_no_tap():
    taps, told = ShiftTaps(Clock()), []
    for _ in range(4):
        told += [taps.tell(key(kind)) for kind in (PRESS, PRESS, RELEASE, RELEASE)]

    assert not any(told)


def test_a_closed_program_watches_no_more(reader):
    told = []
    reader.program.leaving.begun.connect(lambda: told.append("begun"))
    reader.do.help.trigger()
    help_ = reader.window.findChild(HelpWindow)
    reader.program.finish()

    tap(3, window=help_.windowHandle())

    assert told == []
