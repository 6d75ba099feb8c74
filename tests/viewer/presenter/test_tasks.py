"""A task with a timer: what the room sees of it, and what the trainer can do meanwhile."""

import pytest
from PySide6.QtCore import QRectF, QSizeF, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QLabel

from index import Item, ItemKind, Set, own_words
from viewer.presenter.presentation import Presentation, RoomSees
from viewer.presenter.programme import programme_of
from viewer.presenter.slides.slide import Slide, SlideKind
from viewer.presenter.slides.slide_view import SlideView, fits_every_room
from viewer.presenter.slides.text_split import parted
from viewer.presenter.task_timer import TaskTimer
from viewer.presenter.trainer.task_line import TaskLine
from viewer.wording.dial import Dial

WORDS = "Draw a map.\nNobody needs to speak about their own life."
TASK = Item(ItemKind.TASK, words=own_words(WORDS), note=own_words("Wait"), minutes=5)


class Room:
    """Two slides, a question and a task, and a clock that goes as the test wants."""

    def __init__(self, minutes=5):
        self.now = 100.0
        task = Slide("task", WORDS, kind=SlideKind.TASK, minutes=minutes)
        self.show = Presentation([Slide("one", "Who?", kind=SlideKind.QUESTION), task])
        self.tasks = TaskTimer(self.show, self.show, lambda: self.now)

    @property
    def seen(self):
        return self.tasks.told(self.show.in_room)

    def wait(self, seconds):
        self.now += seconds


@pytest.fixture
def room(qapp):
    return Room()


def said(room):
    line = TaskLine(room.tasks)
    return line.findChild(QLabel).text()


def test_a_task_is_a_slide_with_its_words_and_minutes(person):
    chosen = Set("mine", own_words("For Tuesday"), (TASK,))
    (slide,) = programme_of(person.program.session.archive, chosen, "en", Dial()).slides

    assert (slide.kind, slide.words, slide.minutes) == (SlideKind.TASK, WORDS, 5)
    assert "Wait" not in slide.told


def test_the_timer_begins_when_the_room_sees_the_task_and_goes_on_under_black(room):
    assert room.seen == ""
    room.wait(50)
    room.show.advance()
    assert room.seen == "5:00"
    room.wait(61)
    assert room.seen == "3:59"

    room.show.toggle(RoomSees.BLACK)
    assert room.seen == ""
    room.wait(30)
    room.show.toggle(RoomSees.BLACK)
    room.show.step_back()
    room.wait(30)
    room.show.advance()
    assert room.seen == "2:59"


def test_under_black_a_task_that_nobody_saw_has_all_its_minutes(room):
    room.show.toggle(RoomSees.BLACK)
    room.show.skip()
    room.wait(70)
    room.show.go_to(1)

    assert room.seen == "5:00"


def test_the_room_is_not_told_by_how_much_a_task_is_over_but_the_trainer_is(room):
    room.show.advance()
    room.wait(335)

    assert room.seen == "0:00"
    assert said(room) == "The task is over since 0:35"


def test_one_minute_more_and_a_timer_that_is_held(room):
    room.show.advance()
    room.wait(10)
    room.tasks.add_minute()
    assert room.seen == "5:50"

    room.tasks.toggle_hold()
    room.wait(100)
    assert room.seen == "5:50"
    assert said(room) == "Timer of the task, held: 5:50"
    room.tasks.add_minute()
    room.tasks.toggle_hold()
    room.wait(10)
    assert room.seen == "6:40"

    room.wait(1_000)
    room.tasks.add_minute()
    assert room.seen == "1:00"


def test_the_timer_of_a_frozen_room_is_before_the_trainer_too(room):
    room.show.advance()
    room.show.toggle_freeze()
    room.show.step_back()
    room.wait(10)
    assert said(room) == "Timer of the task: 4:50"
    assert room.tasks.is_task

    room.show.toggle(RoomSees.BLACK)
    room.tasks.toggle_hold()
    room.wait(100)
    assert said(room) == "Timer of the task, held: 4:50"
    room.tasks.add_minute()
    room.show.toggle(RoomSees.BLACK)
    assert room.seen == "5:50"

    room.show.toggle_freeze()
    assert not room.tasks.is_task


def test_the_calm_screen_holds_the_timer(room):
    room.show.advance()
    room.wait(10)
    room.show.toggle(RoomSees.CALM)
    room.wait(500)
    room.show.toggle(RoomSees.CALM)

    assert room.seen == "4:50"


def test_a_task_without_minutes_has_no_timer_until_it_is_given_one(qapp):
    room = Room(minutes=0)
    room.show.advance()
    assert room.seen == ""
    assert "M gives it one" in said(room)
    room.tasks.toggle_hold()
    room.tasks.add_minute()

    assert room.seen == "1:00"


def painted(size, timer):
    slide = Slide("task", WORDS, kind=SlideKind.TASK, minutes=5)
    image = QImage(*size, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    SlideView().paint(painter, QRectF(0, 0, *size), slide, 0, timer)
    painter.end()
    return image


def line_of(image, y):
    """The pixels of one line of `image`."""
    return memoryview(image.constScanLine(y)).cast("I").tolist()


LARGE = pytest.param((1920, 1080), marks=pytest.mark.long)


@pytest.mark.parametrize("size", [(1024, 768), (1366, 768), (1024, 600), LARGE])
def test_the_timer_is_large_and_below_the_words(qapp, size):
    _width, height = size
    bare, timed = painted(size, ""), painted(size, "12:34")
    lines = [(y, line_of(bare, y), line_of(timed, y)) for y in range(height)]
    rows = [y for y, one, other in lines if one != other]
    ground = bare.pixel(0, 0)
    words = [y for y, line, _timed in lines if set(line) != {ground}]

    assert len(rows) > height / 10
    assert max(y for y in words if y < height * 0.9) < min(rows)
    assert max(rows) < height


def test_a_long_task_leaves_room_for_the_timer_on_each_of_its_slides(qapp):
    slide = Slide("task", "Talk with each other. " * 60, kind=SlideKind.TASK, minutes=5)
    parts = parted(slide, fits_every_room)

    assert len(parts) > 1
    for part in parts:
        room = SlideView.room_in(QRectF(0, 0, 1024, 768), part)
        assert SlideView().fitted(part, QSizeF(1024, 768)).height <= room.height()


@pytest.mark.parametrize(("more", "hold"), [("m", "h"), ("ь", "р")])  # noqa: RUF001
def test_the_keys_of_a_task_work_on_the_only_screen_too(person, more, hold):
    presenting, screen = person.program.session.presenting, person.window.screen()
    chosen = Set("mine", own_words("For Tuesday"), (TASK,))
    assert presenting.start_set(person.program.session.archive, chosen, "en", screen)
    room = presenting.audience
    before = room.grab().toImage()
    person.type(room, hold)
    person.type(room, more)
    assert room.grab().toImage() != before
    assert room.children() == []

    person.press(Qt.Key.Key_Escape, on=room)
    assert presenting.audience.presentation.black
