"""Every action has its place in a menu, its key, and that key on a Cyrillic keyboard."""

import re
from collections import Counter

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence, QShortcutEvent
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit

from tests.conftest import in_turn
from viewer.platform.keys import cyrillic_keys, key_of, keys_of, on_other_keyboard
from viewer.shell.dialogs.keys_sheet import KeysSheet
from viewer.shell.menus.action_list import every_action
from viewer.shell.places.places import ScreenName

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
LATIN = "abcdefghijklmnopqrstuvwxyz"


def keys(action):
    return [key.toString(QKeySequence.SequenceFormat.PortableText) for key in action.shortcuts()]


def keyed(person):
    """Every action of the window that has a key."""
    return [
        action
        for action in person.window.findChildren(QAction)
        if action.shortcuts() and action.isVisible()
    ]


def test_every_action_with_a_key_stands_in_a_menu(person):
    listed = [action for _menu, action in every_action(person.window.menuBar())]

    assert keyed(person)
    assert [action.text() for action in keyed(person) if action not in listed] == []


def test_no_key_does_two_things(person):
    counted = Counter(key for action in keyed(person) for key in keys(action))

    assert [key for key, number in counted.items() if number > 1] == []


def test_every_letter_that_is_a_key_is_one_on_a_cyrillic_keyboard_too(person):
    lettered = 0
    for action in keyed(person):
        for key in keys(action):
            held, plus, letter = key.rpartition("+")
            if plus and len(letter) == 1 and letter.lower() in LATIN:
                lettered += 1
                twin = f"{held}+{on_other_keyboard(letter).upper()}"
                assert twin in keys(action), key
    assert lettered > 10


def test_letters_held_with_ctrl_alt_and_shift_have_cyrillic_twins_and_others_none():
    twins = cyrillic_keys(
        ["Ctrl+T", "Ctrl+Shift+T", "Alt+D", "Ctrl+Tab", "Shift+T", "F3", "Ctrl++"]
    )

    assert twins == ("Ctrl+Е", "Ctrl+Shift+Е", "Alt+В")  # noqa: RUF001


@pytest.mark.qt_log_ignore("^keyToAscii")  # QTest knows no Cyrillic
def test_the_keys_work_as_a_russian_keyboard_sends_them(person):
    person.press(Qt.Key(ord("Е")), CTRL)  # noqa: RUF001
    assert len(person.workspace.tabs.places) == 2
    person.press(Qt.Key(ord("Ц")), CTRL)
    assert len(person.workspace.tabs.places) == 1
    person.press(Qt.Key(ord("Е")), CTRL | SHIFT)  # noqa: RUF001
    assert len(person.workspace.tabs.places) == 2


def test_a_key_that_two_layouts_of_a_keyboard_name_does_its_one_thing(person):
    """As X11 sends it to whoever has a Russian layout beside a Latin one."""
    pressed = QShortcutEvent(QKeySequence("Ctrl+T"), 0, ambiguous=True)
    QApplication.sendEvent(person.do.new_tab, pressed)

    assert len(person.workspace.tabs.places) == 2


@pytest.mark.parametrize("key", [Qt.Key.Key_E, Qt.Key.Key_U])
def test_a_key_of_a_menu_that_edits_a_line_on_linux_is_the_menus_in_the_search_box(person, key):
    box = person.window.top_bar.findChild(QLineEdit)
    pressed = QKeyEvent(
        QEvent.Type.ShortcutOverride, key, Qt.KeyboardModifier.ControlModifier, "", False, 1
    )
    pressed.accept()  # as a line does that edits itself with it

    assert person.window.top_bar.eventFilter(box, pressed)
    assert not pressed.isAccepted()


def test_keys_are_named_as_they_are_printed(person):
    assert key_of(person.do.back) == "Alt+←"
    assert keys_of(person.do.search) == ("Ctrl+K", "Ctrl+L", "F6")
    assert key_of(person.do.about) == ""


def sheet_words(person):
    sheet = person.window.findChild(KeysSheet)
    return [label.text() for label in sheet.findChildren(QLabel)]


@in_turn(
    ("screen", "own"),
    [
        (ScreenName.READER, {"Ctrl+↓", "Ctrl+F", "F3"}),
        (ScreenName.QUOTES, {"Enter", "Ctrl+Enter"}),
        (ScreenName.GLOSSARY, {"Enter", "Ctrl+Enter"}),
    ],
)
def test_a_question_mark_shows_the_keys_of_the_screen_that_is_shown(person, screen, own):
    actions = {ScreenName.QUOTES: person.do.quotes, ScreenName.GLOSSARY: person.do.glossary}
    if screen in actions:
        actions[screen].trigger()
    else:
        person.canvas.setFocus()
    person.press(Qt.Key.Key_Question)
    words = sheet_words(person)

    assert words[0].startswith("On this screen: ")
    assert own <= set(words)
    assert ("Ctrl+F" in words) is (screen is ScreenName.READER)
    assert {"Ctrl+J", "Alt+5", "F1"} <= set(words)
    person.press(Qt.Key.Key_Escape, on=person.window.findChild(KeysSheet))
    QApplication.processEvents()
    assert person.window.findChild(KeysSheet) is None
    assert person.workspace.is_at(screen)


def test_a_question_mark_that_is_typed_is_typed(person):
    person.do.search.trigger()
    person.qtbot.keyClick(person.box, Qt.Key.Key_Question)

    assert person.box.text() == "?"
    assert person.window.findChild(KeysSheet) is None


def test_no_two_lines_of_a_menu_are_chosen_by_the_same_letter(person):
    bar = person.window.menuBar()
    for menu in [bar, *(action.menu() for action in bar.actions())]:
        letters = [found.lower() for action in menu.actions() for found in letter_of(action)]
        assert len(letters) == len(set(letters)), [action.text() for action in menu.actions()]


def letter_of(action):
    return re.findall(r"&([^&\s])", action.text())
