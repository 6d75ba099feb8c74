"""A trainer rehearses alone: notes, clock and slides on one screen, and what it comes to."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QLabel, QListWidget, QPushButton

from index import Item, ItemKind, Set, own_words
from tests.conftest import in_turn
from tests.viewer.screens.workshop.test_workshop import Trainer, question
from viewer.notebook.store.entries.sets import Draft
from viewer.presenter.clock import PresentationClock
from viewer.presenter.presentation import RoomSees
from viewer.presenter.presentation_controller import ShowOptions
from viewer.presenter.task_timer import TaskTimer
from viewer.presenter.trainer.late_line import LateLine
from viewer.presenter.trainer.one_screen_sheet import OneScreenSheet
from viewer.presenter.trainer.prompts import NumberBox
from viewer.presenter.trainer.review_sheet import AfterSheet
from viewer.presenter.trainer.times import TimesView

ALT, NO = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.NoModifier


class Rehearser(Trainer):
    """A trainer who presses the key that rehearses."""

    @property
    def presenting(self):
        return self.person.program.session.presenting

    @property
    def console(self):
        return self.presenting.console

    def begin(self, *items, **more):
        """Rehearse a set of these items, which stands on no screen."""
        chosen = Set("mine", own_words("Monday"), items, **more)
        options, screen = ShowOptions(is_rehearsal=True), self.person.window.screen()
        self.presenting.end()
        assert self.presenting.start_set(self.archive, chosen, "en", screen, options=options)
        return self

    def rehearse(self):
        self.person.press(Qt.Key.Key_F5, ALT, on=self.person.window)

    def say(self):
        labels = self.console.findChildren(QLabel)
        return "\n".join(each.text() for each in labels if each.isVisible())

    def do_keys(self, *keys):
        for key in keys:
            self.person.press(key, on=self.console)

    def page_after(self):
        self.do_keys(Qt.Key.Key_Escape, Qt.Key.Key_Escape)
        return self.person.window.findChild(AfterSheet)


@pytest.fixture
def clock(monkeypatch):
    """A clock that goes only as the test wants."""

    class Now:
        at = 1_000.0

    monkeypatch.setattr("viewer.presenter.clock.since_start", lambda: Now.at)
    made = PresentationClock.__init__
    monkeypatch.setattr(
        PresentationClock, "__init__", lambda self, parent=None: made(self, parent, lambda: Now.at)
    )
    return Now


@pytest.fixture
def trainer(person, clock):
    trainer = Rehearser(person)
    trainer.sit()
    drafts = (
        question("Who was there?", minutes=5),
        Draft(ItemKind.QUESTION, None, "Who decides?", note="Wait for three", minutes=2),
        question("And now?"),
    )
    trainer.set_of(*drafts)
    return trainer


def asked(words, **more):
    return Item(ItemKind.QUESTION, words=own_words(words), **more)


ITEMS = (
    asked("Who was there?", minutes=5),
    asked("Who decides?", note=own_words("Wait for three"), minutes=2),
    asked("And now?"),
)


@pytest.fixture
def alone(person, clock):
    """A trainer who rehearses a set that nothing changes."""
    return Rehearser(person).begin(*ITEMS)


def test_notes_clock_and_slides_are_on_the_only_screen_and_the_room_has_none(trainer):
    trainer.rehearse()
    trainer.do_keys(Qt.Key.Key_PageDown)

    (screen,) = QGuiApplication.screens()
    assert trainer.console.isVisible()
    assert not trainer.presenting.audience.isVisible()
    assert "REHEARSAL, for you alone · a room would see this" in trainer.say()
    assert "LIVE" not in trainer.say()
    trainer.person.type(trainer.console, "w")
    assert "WHITE · a room would see a white screen" in trainer.say()
    trainer.person.type(trainer.console, "w")
    assert "Wait for three" in trainer.say()
    trainer.person.type(trainer.console, "s")
    assert not trainer.presenting.audience.isVisible()

    QApplication.instance().screenAdded.emit(screen)  # as of a projector that is plugged in
    assert trainer.console.isVisible()
    assert not trainer.presenting.audience.isVisible()


def test_a_screen_that_mirrors_another_is_no_place_to_rehearse(trainer, monkeypatch):
    (screen,) = QGuiApplication.screens()

    class Twin:
        geometry = staticmethod(screen.geometry)

    monkeypatch.setattr(QGuiApplication, "screens", lambda: [screen, Twin()])
    trainer.rehearse()

    assert trainer.console is None
    assert "Unplug it, then rehearse" in trainer.person.window.messages.text


def test_the_page_says_what_was_planned_and_the_minutes_are_taken_with_one_press(trainer, clock):
    trainer.rehearse()
    clock.at += 170
    trainer.do_keys(Qt.Key.Key_PageDown)
    clock.at += 20
    sheet = trainer.page_after()
    told = "\n".join(each.text() for each in sheet.findChildren(QLabel))
    assert "Time in all: 3:10 · planned 7:00" in told
    assert "1 · Question: Who was there? · 2:50 · planned 5:00" in told
    assert "2 · Question: Who decides? · 0:20 · planned 2:00" in told
    assert "3 · Question: And now? · not reached" in told

    take = next(e for e in sheet.findChildren(QPushButton) if "Take these" in e.text())
    take.click()
    trainer.settled()
    assert [item.minutes for item in trainer.held] == [3, 1, 0]
    sheet.accept()
    trainer.do(lambda notebook: notebook.undo())
    assert [item.minutes for item in trainer.held] == [5, 2, 0]


def test_an_item_taken_out_meanwhile_takes_no_minutes_and_the_others_do(trainer, clock):
    trainer.rehearse()
    clock.at += 170
    trainer.do_keys(Qt.Key.Key_PageDown)
    clock.at += 70
    first = trainer.held[0].id
    trainer.do(lambda notebook: notebook.sets.take_out([first]))
    trainer.settled()
    sheet = trainer.page_after()
    next(e for e in sheet.findChildren(QPushButton) if "Take these" in e.text()).click()
    trainer.settled()

    assert [item.minutes for item in trainer.held] == [1, 0]
    sheet.accept()


def test_a_set_that_is_emptied_meanwhile_goes_black_and_its_page_is_kept(trainer, clock):
    trainer.rehearse()
    clock.at += 60
    trainer.do_keys(Qt.Key.Key_PageDown)
    trainer.do(lambda notebook: notebook.sets.take_out([each.id for each in trainer.held]))
    trainer.settled()
    show = trainer.presenting.audience.presentation
    trainer.do_keys(Qt.Key.Key_PageDown, Qt.Key.Key_Home, Qt.Key.Key_B)
    trainer.person.type(trainer.console, "b")
    assert show.sees is RoomSees.BLACK
    assert "nothing is left to show" in trainer.say()
    told = "\n".join(e.text() for e in trainer.page_after().findChildren(QLabel))
    assert "1 · Question: Who was there? · 1:00 · planned 5:00" in told
    assert "3 · Question: And now? · not reached" in told
    assert "4 ·" not in told
    trainer.person.window.findChild(AfterSheet).accept()


def test_what_comes_back_into_an_emptied_set_waits_behind_black(trainer):
    trainer.rehearse()
    trainer.do_keys(Qt.Key.Key_PageDown)
    trainer.do(lambda notebook: notebook.sets.take_out([each.id for each in trainer.held]))
    trainer.do(lambda notebook: notebook.undo())
    trainer.settled()
    show = trainer.presenting.audience.presentation
    assert (show.number, show.sees) == (1, RoomSees.BLACK)
    trainer.do_keys(Qt.Key.Key_PageDown)
    assert (show.slide.words, show.sees) == ("Who decides?", RoomSees.LIVE)


@in_turn("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter])
def test_a_number_typed_over_the_list_of_slides_goes_there(alone, key):
    alone.begin(*ITEMS)
    show = alone.presenting.audience.presentation
    alone.person.type(alone.console, "o")
    listed = alone.console.findChild(QListWidget)
    alone.person.type(listed, "3")
    assert "Enter goes to 3" in alone.say()
    alone.person.press(key, on=listed)
    assert show.number == 2
    assert "Enter goes to" not in alone.say()
    assert not listed.isVisible()

    alone.person.type(alone.console, "o")
    alone.person.type(listed, "2")
    for way in (Qt.Key.Key_Home, key):  # the list was gone on with: the number counts no more
        alone.person.press(way, on=listed)
    assert show.number == 0
    assert "Enter goes to" not in alone.say()


def test_a_number_that_no_slide_has_leads_nowhere(alone):
    alone.begin(*ITEMS)
    show = alone.presenting.audience.presentation
    alone.person.type(alone.console, str(show.of + 1))
    assert f"there is no {show.of + 1}" in alone.say()
    assert "Enter goes to" not in alone.say()
    alone.person.press(Qt.Key.Key_Return, on=alone.console)
    assert show.number == 0
    assert "there is no" not in alone.say()


def times(trainer):
    trainer.console.findChild(TimesView).refresh()
    return trainer.say()


def late(trainer):
    trainer.console.findChild(LateLine).refresh()
    return times(trainer)


def role_of(trainer, words):
    labels = trainer.console.findChildren(QLabel)
    return next(each.property("role") for each in labels if words in each.text())


def test_each_item_counts_down_and_over_time_is_said_and_seen(alone, clock):
    assert "1 of 3 in the set" in times(alone)
    assert "This item: 5:00 left" in times(alone)
    assert role_of(alone, "This item") == "soft"
    clock.at += 310
    assert "This item: 0:10 OVER" in times(alone)
    assert role_of(alone, "This item") == "over"
    alone.do_keys(Qt.Key.Key_PageDown, Qt.Key.Key_PageDown)
    assert "This item" not in times(alone)


def test_behind_and_ahead_are_said_in_words_and_in_colour(alone, clock):
    clock.at += 300
    assert "On time" in times(alone)
    clock.at += 185
    assert "3 minutes behind" in times(alone)
    assert role_of(alone, "behind") == "warned"
    clock.at -= 66
    assert "2 minutes behind" in times(alone)  # 1:59
    clock.at += 66
    alone.do_keys(Qt.Key.Key_PageDown, Qt.Key.Key_PageDown)  # 2 minutes planned, none used
    assert "1 minute behind" in times(alone)
    alone.do_keys(Qt.Key.Key_PageUp, Qt.Key.Key_PageUp)
    clock.at += 3
    assert "3 minutes behind" in times(alone)


def set_minutes(trainer, minutes):
    """Press T, type the minutes and press Enter."""
    trainer.person.type(trainer.console, "t")
    box = trainer.console.findChild(NumberBox)
    trainer.person.type(box, minutes)
    trainer.person.press(Qt.Key.Key_Return, on=box)


def test_a_time_that_was_set_is_what_one_is_late_for_and_the_page_names_it(alone, clock):
    alone.do_keys(Qt.Key.Key_PageDown)
    clock.at += 60
    assert "5 minutes ahead" in times(alone)
    set_minutes(alone, "1")
    clock.at += 58
    said = times(alone)
    assert "−0:58 left" in said  # noqa: RUF001  a minus sign
    assert role_of(alone, "−0:58 left") == "warned"  # noqa: RUF001
    assert "1 minute behind" in said
    assert role_of(alone, "behind") == "warned"
    assert "ahead" not in said
    sheet = alone.page_after()
    assert "Time in all: 1:58 · time set 1:00 · planned 7:00" in page(sheet)
    sheet.accept()


def test_what_is_still_planned_is_counted_against_the_time_that_was_set(droppable, clock):
    set_minutes(droppable, "16")  # of 18 that are planned
    assert "2 minutes behind: leaving out 4 (Question: 2?) brings you back." in late(droppable)
    leave_out(droppable)
    assert "On time" in late(droppable)
    set_minutes(droppable, "20")
    assert "4 minutes ahead" in late(droppable)
    set_minutes(droppable, "0")
    assert "2 minutes ahead" in late(droppable)


def test_without_planned_minutes_only_a_set_time_that_is_over_is_told(person, clock):
    trainer = Rehearser(person).begin(asked("Who decides?"), asked("And now?"))
    trainer.do_keys(Qt.Key.Key_PageDown)
    set_minutes(trainer, "5")
    clock.at += 200
    assert "ahead" not in times(trainer)
    clock.at += 190
    assert "2 minutes behind" in times(trainer)
    assert "Time in all: 6:30 · time set 5:00" in page(trainer.page_after())


def test_what_is_jumped_over_is_time_won_and_begun_later_is_not_ahead(trainer, clock):
    trainer.rehearse()
    clock.at += 20
    trainer.do_keys(Qt.Key.Key_End)
    assert "7 minutes ahead" in times(trainer)
    assert role_of(trainer, "ahead") == "accent"
    sheet = trainer.page_after()
    sheet.accept()

    present_from(trainer, 1)
    assert "On time" in "\n".join(e.text() for e in trainer.console.findChildren(QLabel))


def test_while_the_room_keeps_an_item_the_times_are_those_of_that_item(alone, clock):
    clock.at += 255
    alone.person.type(alone.console, "f")
    alone.do_keys(Qt.Key.Key_PageDown)
    assert "This item: 0:45 left" in times(alone)
    assert "On time" in times(alone)
    clock.at += 105
    assert "This item: 1:00 OVER" in times(alone)
    assert "1 minute behind" in times(alone)
    alone.person.type(alone.console, "f")
    assert "This item: 2:00 left" in times(alone)


def present_from(trainer, number):
    """Present the set on one screen from its item `number` on, from 0."""
    trainer.choose(number)
    trainer.person.press(Qt.Key.Key_F5, Qt.KeyboardModifier.ShiftModifier, on=trainer.person.window)
    sheet = trainer.person.window.findChild(OneScreenSheet)
    next(e for e in sheet.findChildren(QPushButton) if "Present" in e.text()).click()


def test_what_stands_before_the_item_begun_at_is_no_part_of_the_showing(trainer, clock):
    present_from(trainer, 1)
    said = [each.text() for each in trainer.console.findChildren(QLabel)]
    assert any(each.startswith("2:00 left") for each in said)

    room = trainer.presenting.audience
    clock.at += 20
    trainer.person.press(Qt.Key.Key_PageDown, on=room)
    clock.at += 10
    for _ in range(2):
        trainer.person.press(Qt.Key.Key_Escape, on=room)
    trainer.person.accept()
    told = page(trainer.person.window.findChild(AfterSheet))
    assert "Time in all: 0:30 · planned 2:00" in told
    assert "Who was there?" not in told
    assert "not reached" not in told


def test_an_item_before_it_that_is_shown_after_all_is_told(trainer, clock):
    present_from(trainer, 1)
    room = trainer.presenting.audience
    trainer.person.press(Qt.Key.Key_PageUp, on=room)
    clock.at += 40
    for _ in range(2):
        trainer.person.press(Qt.Key.Key_Escape, on=room)
    trainer.person.accept()
    told = page(trainer.person.window.findChild(AfterSheet))
    assert "1 · Question: Who was there? · 0:40" in told
    assert "3 · Question: And now? · not reached" in told


def page(sheet):
    return "\n".join(each.text() for each in sheet.findChildren(QLabel))


@pytest.fixture
def droppable(person, clock):
    """A trainer who rehearses a set of which some may be left out."""
    some = (asked(f"{n}?", minutes=n, may_drop=True) for n in (3, 8, 2))
    return Rehearser(person).begin(asked("One?", minutes=1), *some, asked("Last?", minutes=4))


def test_who_is_late_is_told_what_to_leave_out_and_the_room_never(droppable, clock):
    clock.at += 60
    assert "leaving out" not in times(droppable)
    clock.at += 2 * 60
    assert "2 minutes behind: leaving out 4 (Question: 2?) brings you back." in late(droppable)
    clock.at += 8 * 60
    assert (
        "10 minutes behind: leaving out 3 (Question: 8?), 4 (Question: 2?) brings you back."
        in late(droppable)
    )
    room = droppable.presenting.audience
    assert room.children() == []
    assert "left out" not in room.accessibleName()
    clock.at += 20 * 60
    assert (
        "30 minutes behind: leaving out 2 (Question: 3?), 3 (Question: 8?), 4 (Question: 2?) "
        "brings back 13 min." in late(droppable)
    )


def leave_out(trainer):
    buttons = trainer.console.findChildren(QPushButton)
    next(each for each in buttons if each.text() == "Leave out").click()


def test_what_is_left_out_is_time_won_at_once(droppable, clock):
    clock.at += 60 + 2 * 60 + 59
    assert "3 minutes behind: leaving out 2 (Question: 3?) brings you back." in late(droppable)
    leave_out(droppable)
    assert "behind" not in late(droppable)
    assert "On time" in late(droppable)


def test_a_minute_that_a_task_is_given_counts_for_its_item(person, clock, monkeypatch):
    made = TaskTimer.__init__
    monkeypatch.setattr(
        TaskTimer, "__init__", lambda self, show, parent: made(self, show, parent, lambda: clock.at)
    )
    task = Item(ItemKind.TASK, words=own_words("Draw a map."), minutes=2)
    trainer = Rehearser(person).begin(task)
    clock.at += 150
    assert "This item: 0:30 OVER" in times(trainer)
    trainer.person.type(trainer.console, "m")
    assert "This item: 1:00 left" in times(trainer)
    assert "Timer of the task: 1:00" in trainer.say()


def test_what_is_left_out_is_passed_over_and_counts_as_time_won(droppable, clock):
    clock.at += 11 * 60
    late(droppable)
    leave_out(droppable)
    assert "leaving out" not in late(droppable) or "leaving out 2" in late(droppable)
    droppable.do_keys(Qt.Key.Key_PageDown, Qt.Key.Key_PageDown)
    show = droppable.presenting.audience.presentation
    assert show.slide.words == "Last?"
    sheet = droppable.page_after()
    told = "\n".join(each.text() for each in sheet.findChildren(QLabel))
    assert "3 · Question: 8? · passed over · planned 8:00" in told
    sheet.accept()


def test_no_button_moves_as_the_time_goes_on(alone, clock):
    buttons = alone.console.findChildren(QPushButton)

    def places():
        QApplication.processEvents()
        return [each.mapTo(alone.console, each.rect().topLeft()) for each in buttons]

    before = places()
    for seconds in (1, 9, 50, 250, 400, 1_500, 3_000):
        clock.at += seconds
        times(alone)
        assert places() == before


def test_after_the_last_slide_the_room_sees_whom_to_turn_to_if_the_set_says_that(alone, clock):
    show = alone.presenting.audience.presentation
    alone.do_keys(*[Qt.Key.Key_PageDown] * 5)
    assert (show.number, show.sees) == (2, RoomSees.LIVE)

    alone.begin(*ITEMS, contacts=own_words("Support line: 0312"))
    show = alone.presenting.audience.presentation
    alone.do_keys(Qt.Key.Key_PageDown, Qt.Key.Key_PageDown)
    clock.at += 20
    assert "7 minutes ahead" in times(alone)
    alone.do_keys(Qt.Key.Key_PageDown)
    assert show.sees is RoomSees.END
    assert alone.presenting.audience.accessibleName() == "Thank you.\nSupport line: 0312"
    assert "ahead" not in times(alone)
    alone.do_keys(Qt.Key.Key_PageDown)
    assert show.sees is RoomSees.END

    alone.do_keys(Qt.Key.Key_PageUp)
    assert (show.number, show.sees) == (2, RoomSees.LIVE)
    assert "7 minutes ahead" in times(alone)
    alone.do_keys(Qt.Key.Key_PageDown, Qt.Key.Key_Escape)
    assert show.black


def test_of_a_set_that_cannot_be_changed_no_minutes_are_taken(trainer):
    page = trainer.open()
    page.take_manner("archive:" + trainer.archive.content.sets[0].id)
    button = page.parts.above.rehearse
    button.click()
    trainer.do_keys(Qt.Key.Key_PageDown, Qt.Key.Key_PageDown)
    sheet = trainer.page_after()

    assert not any("Take these" in e.text() for e in sheet.findChildren(QPushButton))
    sheet.accept()
