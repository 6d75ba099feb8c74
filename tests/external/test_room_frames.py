"""Frame after frame of all screens: nothing that is for the trainer is where the room sees it."""

import time
from random import Random

import pytest
from PySide6.QtGui import QColor, QImage, QPainter

from index import replace
from tests.external.conftest import PATIENCE
from tests.external.person import has, is_it
from tests.external.screens import BARS, LAPTOP, MIRROR, PROJECTOR, Frame, plug, pull
from tests.external.trainer import Trainer
from viewer.ui.look.look import INTERFACE_FACE, face

pytestmark = [pytest.mark.external, pytest.mark.timeout(1_200)]

OFTEN = ["Next"] * 6 + ["Prior"] * 3
KEYS = [
    *OFTEN,
    *("Right", "Left", "Up", "Down", "space", "Return", "BackSpace", "Home", "End", "shift+Next"),
    *("n", "p", "b", "w", "c", "f", "o", "g", "t", "q", "m", "h", "e", "l", "question", "Pause"),
    *("period", "comma", "plus", "minus", "1", "3", "6"),
    "Escape F5",  # Esc twice would end it
]
AGAIN = "sleep", "0.7", "key", "s"  # a second press at once is the same one
PACE = 0.1  # seconds from one frame to the next
MARGIN, LEFT = 8, 26  # pixels right of the minutes of an item, and of the word "left" there


class Watch:
    """Looks at frames while keys are pressed, for what is the trainer's."""

    def __init__(self, desk, frames, minutes):
        self.desk, self._frames = desk, frames
        self._random = Random(28)  # noqa: S311  the same keys in every run
        x, y, wide, high = minutes
        taken = frames.take()
        self._minutes = [*taken.rows(x + wide - MARGIN - LEFT, y, LEFT, high)]
        assert taken.has(self._minutes, LAPTOP)
        assert taken.has_bars(LAPTOP)
        self.taken = self.noted = 0

    def has_minutes(self, screen):
        return self._frames.take().has(self._minutes, screen)

    def until(self, seen):
        end = time.monotonic() + PATIENCE
        while not seen():
            if time.monotonic() > end:
                self.desk.look("unseen")
                pytest.fail("never seen: see unseen.png")
            time.sleep(PACE)

    def look(self, count, room, trainers=None):
        """Press keys at random and look at as many frames: the trainer's screen is for control."""
        for _ in range(count):
            self.desk.hands("key", *self._random.choice(KEYS).split())
            time.sleep(PACE)
            frame = self._frames.take()
            self.taken += 1
            if frame.has_bars(room) or frame.has(self._minutes, room):
                self.desk.look("told")
                pytest.fail(f"the room is told what is the trainer's: told.png, {room.name}")
            if trainers is not None:
                self.noted += frame.has_bars(trainers) and frame.has(self._minutes, trainers)


@pytest.fixture
def desk(two_screens):
    return two_screens


@pytest.fixture
def trainer(desk, ears, tmp_path):
    trainer = Trainer(desk, ears, tmp_path, "trainer")
    yield trainer
    trainer.stop()


@pytest.fixture
def watch(desk, frames, trainer):
    """A set whose notes and purpose are bars is presented, on two screens."""
    trainer.start()
    trainer.begin_set("A day on the law", BARS, "Support line 0312 000 000")
    assert frames.take().has_bars(LAPTOP)
    trainer.add("title", "The law at night", BARS)
    trainer.add("task", "In groups: what would you ask?", BARS)
    trainer.add_quotes(2, 4)
    for number in (3, 4):
        trainer.choose(number)
        trainer.note(BARS)
    trainer.give_minutes(1, 77)
    trainer.present()
    (minutes,) = (e for e in trainer.find(has("This item", "label")) if is_it(e, "This item"))
    return Watch(desk, frames, minutes["place"])


@pytest.mark.parametrize("pixels", [12, 18, 29, 66])
def test_bars_are_found_in_any_size_and_other_words_are_not(qapp, pixels):
    """Of 1366 pixels: as many bars as the largest letters have room for."""
    screen = replace(LAPTOP, height=100)
    for words, found in ((BARS, True), ("Illicit. Ill will! " * 9, False)):
        image = QImage(screen.width, screen.height, QImage.Format.Format_RGB32)
        image.fill(0x101010)
        painter = QPainter(image)
        painter.setFont(face(INTERFACE_FACE, pixels))
        painter.setPen(QColor(0xF0E0D0))
        painter.drawText(20, 80, words)
        painter.end()
        frame = Frame(bytes(image.constBits()), image.bytesPerLine())
        assert frame.has_bars(screen) is found


@pytest.mark.parametrize("count", [60, pytest.param(1_000, marks=pytest.mark.long)])
def test_no_note_purpose_or_minute_is_on_a_screen_that_the_room_sees(watch, count):
    """On two screens, swapped, pulled out, on one for both, and where one mirrors the other."""
    desk, each = watch.desk, count // 5
    watch.look(each, PROJECTOR, LAPTOP)
    desk.hands("key", "Escape", "F5", "s", *AGAIN)
    watch.until(lambda: watch.has_minutes(PROJECTOR) and not watch.has_minutes(LAPTOP))
    watch.look(each, LAPTOP, PROJECTOR)
    desk.hands("key", "Escape", "F5", "s", *AGAIN)
    watch.until(lambda: watch.has_minutes(LAPTOP) and not watch.has_minutes(PROJECTOR))

    pull(desk, PROJECTOR)
    watch.look(each, PROJECTOR, LAPTOP)  # what is pulled out shows what is behind all windows
    desk.hands("key", "Escape", "F5", "s")
    watch.until(lambda: not watch.has_minutes(LAPTOP))
    watch.look(each, LAPTOP)
    plug(desk, PROJECTOR)
    desk.hands("key", "Escape", "F5")  # the last keys may have opened a list over the minutes
    watch.until(lambda: watch.has_minutes(LAPTOP))

    pull(desk, PROJECTOR)
    plug(desk, MIRROR)
    watch.until(lambda: not watch.has_minutes(LAPTOP))
    watch.look(each, LAPTOP)
    pull(desk, MIRROR)
    plug(desk, PROJECTOR)
    desk.hands("key", "Escape", "F5")
    watch.until(lambda: watch.has_minutes(LAPTOP))
    assert watch.taken == count
    assert watch.noted > count // 5  # of three fifths: keys and slides may be listed over notes
