"""A trainer rehearses alone: notes, clock and slides on one screen, and what it comes to."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QLabel, QPushButton

from index import ItemKind
from tests.viewer.screens.workshop.test_workshop import Trainer, question
from viewer.notebook.store.entries.sets import Draft
from viewer.presenter.clock import PresentationClock
from viewer.presenter.trainer.review_sheet import AfterSheet

ALT, NO = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.NoModifier


class Rehearser(Trainer):
    """A trainer who presses the key that rehearses."""

    @property
    def presenting(self):
        return self.person.program.session.presenting

    @property
    def console(self):
        return self.presenting.console

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


def test_notes_clock_and_slides_are_on_the_only_screen_and_the_room_has_none(trainer):
    trainer.rehearse()
    trainer.do_keys(Qt.Key.Key_PageDown)

    assert len(QGuiApplication.screens()) == 1
    assert trainer.console.isVisible()
    assert not trainer.presenting.audience.isVisible()
    assert "REHEARSAL, for you alone · LIVE" in trainer.say()
    assert "Wait for three" in trainer.say()
    trainer.person.type(trainer.console, "s")
    assert not trainer.presenting.audience.isVisible()


def test_a_projector_plugged_in_during_a_rehearsal_gets_nothing(trainer):
    trainer.rehearse()
    (screen,) = QGuiApplication.screens()
    QApplication.instance().screenAdded.emit(screen)

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


def test_of_a_set_that_cannot_be_changed_no_minutes_are_taken(trainer):
    page = trainer.open()
    page.take_manner("archive:" + trainer.archive.content.sets[0].id)
    button = page.parts.above.rehearse
    button.click()
    trainer.do_keys(Qt.Key.Key_PageDown, Qt.Key.Key_PageDown)
    sheet = trainer.page_after()

    assert not any("Take these" in e.text() for e in sheet.findChildren(QPushButton))
    sheet.accept()
