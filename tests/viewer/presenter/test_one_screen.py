"""One screen, or a mirrored one: no notes are shown there, and keys say what they would need."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QPushButton

from index import Item, ItemKind, Set, own_words, replace
from tests.conftest import in_turn
from tests.viewer.presenter.test_rehearsal import Rehearser
from tests.viewer.screens.workshop.test_workshop import question
from viewer.notebook.store.entries.sets import Draft
from viewer.presenter import keys
from viewer.presenter.presentation import RoomSees
from viewer.presenter.trainer.one_screen_sheet import OneScreenSheet
from viewer.screens.workshop.foot import ITEM, PLAN, SET

NOTED = Draft(ItemKind.QUESTION, None, "Who decides?", note="Wait for three", minutes=2)


@pytest.fixture
def trainer(person):
    return Rehearser(person).sit()


def present(trainer):
    trainer.person.press(Qt.Key.Key_F5, on=trainer.person.window)
    return trainer.person.window.findChild(OneScreenSheet)


def press(sheet, words):
    next(e for e in sheet.findChildren(QPushButton) if words in e.text()).click()


@pytest.fixture
def room(trainer):
    """The room's window, where a set without notes is shown."""
    presenting, screen = trainer.presenting, trainer.person.window.screen()
    items = tuple(Item(ItemKind.QUESTION, words=own_words(each)) for each in ("Who?", "And now?"))
    shown = Set("mine", own_words("Monday"), items)
    assert presenting.start_set(trainer.archive, shown, "en", screen)
    return presenting.audience


def test_before_notes_would_be_missed_satchel_says_that_they_are_not_shown(trainer):
    trainer.set_of(NOTED, question())
    sheet = present(trainer)
    said = "\n".join(each.text() for each in sheet.findChildren(QLabel))
    assert "Your notes and minutes are not shown" in said
    assert trainer.presenting.audience is None

    press(sheet, "Present")
    room = trainer.presenting.audience
    assert room.isVisible()
    assert "Wait for three" not in room.accessibleName()
    for _ in range(2):
        trainer.person.press(Qt.Key.Key_Escape, on=room)
    present(trainer)
    assert trainer.presenting.audience is not None


def test_while_it_runs_the_main_window_shows_the_room_nothing_that_is_the_trainers(trainer):
    trainer.set_of(replace(NOTED, may_drop=True), question())
    trainer.choose(0)
    page = trainer.page
    page.parts.foot.show_view(SET)
    press(present(trainer), "Present")
    assert trainer.presenting.audience is not None
    pane = page.parts.item_pane
    assert not page.parts.set_pane.isVisible()
    assert pane.isVisible()
    assert not pane.note.isVisible()
    assert not pane.minutes.isVisible()
    assert "min" not in trainer.shown[0].spoken
    assert "left out" not in trainer.shown[0].spoken
    assert "min" not in page.parts.above.said

    press(pane, "Show my notes")
    assert pane.note.isVisible()
    assert pane.minutes.isVisible()
    assert "2 min" in trainer.shown[0].spoken
    assert "2 min" in page.parts.above.said


@pytest.mark.parametrize("view", [ITEM, PLAN])
def test_no_key_in_the_main_window_shows_a_note_while_it_runs(trainer, view):
    trainer.set_of(NOTED, question())
    trainer.choose(0)
    trainer.page.parts.foot.show_view(view)
    trainer.page.parts.item_pane.note.setFocus()
    press(present(trainer), "Present")
    assert trainer.person.window.focusWidget() is trainer.items
    assert trainer.page.parts.item_pane.isVisible()
    assert not trainer.page.parts.item_pane.note.isVisible()


def test_in_another_language_the_notes_stay_folded(trainer):
    trainer.set_of(NOTED, question())
    press(present(trainer), "Present")
    for key in (Qt.Key.Key_Escape, Qt.Key.Key_Escape):
        trainer.person.press(key, on=trainer.presenting.audience)
    trainer.person.speak("ru")
    trainer.qtbot.waitUntil(lambda: trainer.person.workspace is not None)
    trainer.open()
    trainer.choose(0)
    pane = trainer.page.parts.item_pane
    assert pane.isVisible()
    assert not pane.note.isVisible()
    assert not pane.minutes.isVisible()


def test_after_it_the_room_reads_no_note_in_the_workshop(trainer):
    trainer.set_of(NOTED, question())
    trainer.choose(0)
    press(present(trainer), "Present")
    room = trainer.presenting.audience
    for key in (Qt.Key.Key_PageDown, Qt.Key.Key_Escape, Qt.Key.Key_Escape):
        trainer.person.press(key, on=room)
    pane = trainer.page.parts.item_pane
    assert pane.isVisible()
    assert not pane.note.isVisible()
    assert "Present menu" in trainer.person.window.messages.text

    press(pane, "Show my notes")
    assert pane.note.isVisible()
    assert pane.note.toPlainText() == "Wait for three"


ON = Qt.Key.Key_Return, Qt.Key.Key_Space, Qt.Key.Key_PageDown, Qt.Key.Key_F5


@pytest.mark.parametrize("is_at_once", [True, False])
def test_a_clicker_pressed_once_more_after_the_end_shows_the_room_no_note(
    trainer, monkeypatch, is_at_once
):
    trainer.set_of(NOTED, question())
    trainer.choose(0)
    page = trainer.page
    page.parts.foot.show_view(ITEM)
    page.parts.item_pane.note.setFocus()
    press(present(trainer), "Present")
    room = trainer.presenting.audience
    for key in (Qt.Key.Key_PageDown, Qt.Key.Key_Escape):
        trainer.person.press(key, on=room)
    monkeypatch.setattr(keys, "TWICE", 60 if is_at_once else 0)
    room.presentation.ended.emit()
    assert trainer.person.window.focusWidget() is trainer.items

    for key in ON if is_at_once else ON[:3]:
        trainer.person.press(key, on=trainer.person.window.focusWidget())
    assert not page.parts.item_pane.note.isVisible()
    if is_at_once:
        assert trainer.presenting.audience is None
        assert trainer.items.chosen_row.entry.item.kind is ItemKind.QUESTION
        monkeypatch.setattr(keys, "TWICE", 0)
        present(trainer)
        assert trainer.presenting.audience is not None


@pytest.fixture
def left(trainer, monkeypatch):
    """A trainer for whom a presentation has ended a moment ago."""
    trainer.set_of(question(), question())
    present(trainer)
    monkeypatch.setattr(keys, "TWICE", 60)
    trainer.presenting.audience.presentation.ended.emit()
    return trainer


def test_letters_typed_right_after_it_begin_a_search_and_that_of_a_clicker_does_not(left):
    person = left.person
    person.type_here("b.")
    assert person.box.text() == ""
    person.type_here("no")
    assert person.box.text() == "no"

    person.box.clear()
    person.do.search.trigger()
    for letter in "pub.":  # which go into the search box, where that has the keyboard
        person.type(person.box, letter)
    assert person.box.text() == "pub."
    person.press(Qt.Key.Key_PageDown, on=person.box)
    person.press(Qt.Key.Key_Escape, on=person.box)
    assert person.box.text() == "pub."


def test_after_it_the_keyboard_is_on_no_button_that_opens_something(trainer):
    trainer.set_of(question(), question())
    page = trainer.page
    page.parts.foot.show_view(PLAN)
    sheet = next(
        b for b in trainer.person.window.findChildren(QPushButton) if "Trainer’s sheet" in b.text()
    )
    sheet.setFocus()
    present(trainer)
    room = trainer.presenting.audience
    for key in (Qt.Key.Key_PageDown, Qt.Key.Key_Escape, Qt.Key.Key_Escape):
        trainer.person.press(key, on=room)

    assert QApplication.focusWidget() is trainer.items


def test_after_it_the_room_does_not_read_what_the_set_is_for(trainer):
    trainer.set_of(question(), question())
    page = trainer.page
    page.parts.foot.show_view(SET)
    assert page.parts.set_pane.isVisible()
    assert present(trainer) is None
    room = trainer.presenting.audience
    for key in (Qt.Key.Key_PageDown, Qt.Key.Key_Escape, Qt.Key.Key_Escape):
        trainer.person.press(key, on=room)

    assert page.parts.item_pane.isVisible()
    assert not page.parts.set_pane.isVisible()


def test_the_rehearsal_is_one_press_away_and_after_it_notes_stay_in_sight(trainer):
    trainer.set_of(NOTED, question())
    press(present(trainer), "Rehearse")
    assert trainer.console.isVisible()
    assert "Wait for three" in trainer.say()

    trainer.page_after()
    assert trainer.page.parts.item_pane.note.isVisible()


@in_turn("key", [*"oqfstg", *"щйаыеп"])
def test_a_key_for_two_screens_says_why_not_at_the_foot_of_the_slide(trainer, room, key):
    before = room.grab().toImage()
    trainer.person.type(room, key)
    said = room.grab().toImage()
    assert said != before
    assert room.children() == []
    top = range(before.height() // 2)
    assert all(before.pixel(x, y) == said.pixel(x, y) for y in top for x in range(0, 1366, 40))
    show = room.presentation
    assert (show.sees, show.number) == (RoomSees.LIVE, 0)

    trainer.person.press(Qt.Key.Key_Shift, on=room)
    assert room.grab().toImage() == before


@in_turn("key", [*"emh"])
def test_a_key_that_does_nothing_here_says_why_not_until_the_next_slide(trainer, room, key):
    """There is no translation for a room, and the slide is no task."""
    before = room.grab().toImage()
    trainer.person.type(room, key)
    assert room.grab().toImage() != before
    trainer.person.press(Qt.Key.Key_PageDown, on=room)
    trainer.person.press(Qt.Key.Key_PageUp, on=room)
    assert room.grab().toImage() == before


def test_a_rehearsal_says_why_no_screens_are_swapped_and_where_there_is_no_task(trainer):
    trainer.begin(Item(ItemKind.QUESTION, words=own_words("Who?")))
    trainer.person.type(trainer.console, "s")
    assert "there is none to swap with" in trainer.say()
    trainer.person.type(trainer.console, "m")
    assert "M and H are for a task" in trainer.say()


def test_what_was_said_goes_by_itself_and_a_black_screen_stays_black(
    trainer, room, qtbot, monkeypatch
):
    monkeypatch.setattr("viewer.presenter.room.audience.SAID_FOR", 1)
    before = room.grab().toImage()
    trainer.person.type(room, "o")
    qtbot.waitUntil(lambda: room.grab().toImage() == before)

    trainer.person.type(room, "b")
    black = room.grab().toImage()
    trainer.person.type(room, "q")
    assert room.grab().toImage() == black


def test_the_keys_that_are_listed_there_all_work(trainer, room):
    trainer.person.type(room, "?")
    listed = {each.text() for each in room.findChildren(QLabel)}

    assert not listed & {"G", "O", "F", "S", "Q", "T", "Pause"}
    assert {"M", "H", "C"} <= listed
