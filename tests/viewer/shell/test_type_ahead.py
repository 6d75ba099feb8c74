"""A letter begins a search wherever no text box has the keyboard."""

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QPushButton, QTextEdit

from tests.conftest import in_turn
from tests.viewer.conftest import Reader
from viewer.platform.keys import keys_of
from viewer.presenter.room.audience import AudienceWindow
from viewer.screens.glossary.page import GlossaryPage
from viewer.screens.quotes.page import QuotesPage
from viewer.screens.search.page import SearchScreen
from viewer.shell.dialogs.keys_sheet import KeysSheet
from viewer.shell.menus.action_list import every_action
from viewer.shell.places.places import ScreenName
from viewer.shell.tab_order import stops
from viewer.ui.lists.card_list import CardList
from viewer.ui.widgets.facet_bar import FacetMenu

HELD = Qt.KeyboardModifier
SCREENS = ("contents", "quotes", "themes", "people", "glossary", "notebook", "workshop")


def boxes(widget):
    """The text boxes of `widget`: what is typed into them is theirs."""
    found = [*widget.findChildren(QLineEdit), *widget.findChildren(QTextEdit)]
    return [box for box in found if not box.isReadOnly()]


def press_at_window(person, key, held, text):
    """Press a key, as the system tells of it."""
    event = QKeyEvent(QEvent.Type.KeyPress, key, held, text)
    QApplication.sendEvent(person.window.windowHandle(), event)


@in_turn(
    ("screen", "word"),
    [*zip(SCREENS, ["lawyer", "адвокат", "өмүр", "law", "адв", "өмү", "lawy"], strict=True)],
)
def test_a_word_typed_on_any_screen_is_searched_for_from_its_first_letter(person, screen, word):
    getattr(person.do, screen).trigger()
    person.workspace.shown.take_focus()
    if isinstance(QApplication.focusWidget(), QLineEdit):  # a screen with a box of its own
        person.press(Qt.Key.Key_Tab)
    person.type_here(word)

    assert person.box.text() == word
    assert person.box.hasFocus()
    assert person.place.screen is ScreenName.SEARCH
    answers = person.workspace.findChild(SearchScreen)
    person.qtbot.waitUntil(lambda: answers.answered_query == word)


@in_turn(("screen", "letter"), [*zip(SCREENS, "pЖpЖpЖp", strict=True)])
def test_nothing_that_the_keyboard_can_be_on_keeps_a_letter_for_itself(person, screen, letter):
    """Lists look for a row that begins so, drop-down lists choose one: not here."""
    tried = 0
    while tried is not None:
        getattr(person.do, screen).trigger()
        tried = try_next(person, letter, tried)


def try_next(person, letter, number):
    """Type `letter` at the next part from `number` on; return what comes next, or None."""
    for at, part in enumerate(stops(person.window)):
        if at < number or part in boxes(person.window):
            continue
        part.setFocus()
        person.type_here(letter)
        assert person.box.text() == letter, part
        assert person.box.hasFocus(), part
        return at + 1
    return None


def test_a_drop_down_list_that_is_closed_keeps_no_letter_and_chooses_nothing(person):
    person.do.quotes.trigger()
    order = person.workspace.findChild(QuotesPage).findChild(QComboBox)
    before = order.currentIndex()
    order.setFocus()
    person.type_here("t")

    assert person.box.text() == "t"
    assert order.currentIndex() == before


def test_a_letter_in_the_list_of_hits_begins_another_search(person):
    person.search("police")
    hits = person.workspace.findChild(SearchScreen).findChild(CardList)
    hits.setFocus()
    person.type_here("law")

    assert person.box.text() == "law"
    assert person.place.target == "law"


def test_a_text_box_keeps_what_is_typed_into_it(person):
    person.do.glossary.trigger()
    own = person.workspace.findChild(GlossaryPage).findChild(QLineEdit)
    own.setFocus()
    person.type_here("raid")

    assert own.text() == "raid"
    assert person.box.text() == ""
    assert person.place.screen is ScreenName.GLOSSARY


@in_turn(
    ("key", "held", "text"),
    [
        (Qt.Key.Key_Space, HELD.NoModifier, " "),
        (Qt.Key.Key_B, HELD.ControlModifier, "b"),
        (Qt.Key.Key_B, HELD.AltModifier, "b"),
        (Qt.Key.Key_B, HELD.MetaModifier, "b"),
        (Qt.Key.Key_Backspace, HELD.NoModifier, "\b"),
        (Qt.Key.Key_Delete, HELD.NoModifier, "\x7f"),
        (Qt.Key.Key_Shift, HELD.ShiftModifier, ""),
    ],
)
def test_what_is_no_letter_begins_no_search(person, key, held, text):
    person.do.quotes.trigger()
    press_at_window(person, key, held, text)

    assert person.box.text() == ""
    assert person.place.screen is ScreenName.QUOTES


@in_turn(
    ("held", "letter"),
    [
        (HELD.ShiftModifier, "P"),
        (HELD.ControlModifier | HELD.AltModifier, "ң"),  # AltGr, as Windows tells of it
        (HELD.GroupSwitchModifier, "ө"),
        (HELD.KeypadModifier, "4"),
        (HELD.NoModifier, '"'),
    ],
)
def test_every_sign_of_a_keyboard_begins_one(person, held, letter):
    person.do.quotes.trigger()
    press_at_window(person, Qt.Key.Key_unknown, held, letter)

    assert person.box.text() == letter


@in_turn(("letter", "typed"), [("e", "é"), ("é", "é"), ("4", "4")])
def test_an_accent_typed_first_is_on_the_letter(person, letter, typed):
    person.do.quotes.trigger()
    press_at_window(person, Qt.Key.Key_Dead_Acute, HELD.NoModifier, "")
    person.type_here(letter)

    assert person.box.text() == typed


def test_a_question_mark_still_shows_the_keys(person):
    person.do.quotes.trigger()
    person.qtbot.keyClick(person.window.windowHandle(), Qt.Key.Key_Question)

    assert person.window.findChild(KeysSheet) is not None
    assert person.box.text() == ""


def test_no_other_sign_is_a_key_of_its_own(person):
    """Whoever makes one finds here that it cannot be typed any more."""
    keys = {key for _menu, each in every_action(person.window.menuBar()) for key in keys_of(each)}

    assert {key for key in keys if len(key) == 1} == {"?"}


def test_plus_and_minus_unfold_and_fold_what_has_branches(person):
    person.do.workshop.trigger()
    person.do.contents.trigger()
    person.do.navigation.trigger()
    tree = QApplication.focusWidget()
    tree.setItemsExpandable(True)
    top = tree.topLevelItem(0)
    tree.setCurrentItem(top)
    person.qtbot.keyClick(person.window.windowHandle(), Qt.Key.Key_Minus)

    assert not top.isExpanded()
    assert person.box.text() == ""


@pytest.mark.qt_log_ignore("^This plugin does not support", extend=True)
def test_a_menu_keeps_its_letters(person):
    person.do.quotes.trigger()
    field = person.workspace.findChildren(FacetMenu)[0]
    menu = field.menu()
    menu.popup(field.mapToGlobal(field.rect().bottomLeft()))
    person.qtbot.waitUntil(menu.isVisible)
    person.type_here("w")

    assert person.box.text() == ""
    menu.close()


def test_the_menu_bar_keeps_the_letters_that_choose_a_menu(person):
    person.do.quotes.trigger()
    person.window.menuBar().setFocus()
    press_at_window(person, Qt.Key.Key_unknown, HELD.NoModifier, "ж")

    assert person.box.text() == ""


def test_letters_typed_before_a_room_are_none_of_a_search(person):
    person.do.present.trigger()
    person.qtbot.waitUntil(lambda: person.program.session.presenting.audience is not None)
    room = person.program.session.presenting.audience
    assert isinstance(room, AudienceWindow)
    event = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_unknown, HELD.NoModifier, "ж")
    QApplication.sendEvent(room.windowHandle(), event)

    assert person.box.text() == ""


def test_a_passphrase_typed_at_a_window_that_was_just_locked_is_seen_nowhere(start, qtbot):
    program = start()
    program.window.type_ahead.hold()  # as one that takes the place of a locked one does
    qtbot.waitUntil(lambda: program.window.workspace is not None)
    person = Reader(qtbot, program)
    person.box.setFocus()
    for letter in "my brown Жук":
        press_at_window(person, Qt.Key.Key_unknown, HELD.NoModifier, letter)
    press_at_window(person, Qt.Key.Key_Shift, HELD.ShiftModifier, "")
    press_at_window(person, Qt.Key.Key_unknown, HELD.ShiftModifier, "S")
    assert person.box.text() == ""
    assert person.place.screen is ScreenName.READER

    person.press(Qt.Key.Key_Tab)  # a key that types nothing: whoever presses it looks at the window
    press_at_window(person, Qt.Key.Key_Tab, HELD.NoModifier, "\t")
    person.workspace.shown.take_focus()
    person.type_here("law")
    assert person.box.text() == "law"


def test_enter_presses_the_button_that_the_keyboard_is_on(person):
    person.do.quotes.trigger()
    page = person.workspace.findChild(QuotesPage)
    button = next(each for each in page.findChildren(QPushButton) if each.text() == "As a table")
    button.setFocus()
    person.press(Qt.Key.Key_Return)

    assert button.text() != "As a table"


def test_ctrl_a_in_a_box_is_the_same_key_where_there_is_a_russian_keyboard_alone(person):
    person.do.search.trigger()
    person.box.setText("police")
    person.box.deselect()
    held = Qt.KeyboardModifier.ControlModifier

    event = QKeyEvent(QEvent.Type.KeyPress, ord("Ф"), held, "ф")
    QApplication.sendEvent(person.window.windowHandle(), event)

    assert person.box.selectedText() == "police"


def test_a_word_begun_before_the_archive_is_there_goes_on_after_it(start, qtbot):
    person = Reader(qtbot, start())
    person.type_here("police")
    qtbot.waitUntil(lambda: person.workspace is not None)
    person.type_here(" bribe")

    assert person.box.text() == "police bribe"
