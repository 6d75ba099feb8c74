"""An archive is opened in several turns of the event loop: what happens between two of them."""

import pytest
from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication, QFileDialog

from tests.viewer.conftest import Reader, meet, type_text
from viewer.services.steps import Steps
from viewer.shell.places.places import ScreenName
from viewer.shell.workspace import Workspace


def visible():
    return [each for each in QApplication.topLevelWidgets() if each.isVisible()]


class BetweenSteps(QObject):
    """Calls `act` once, when the widgets of the next archive are made, and not yet shown."""

    def __init__(self, program, act):
        super().__init__(program)
        self._act, self.is_over = act, False
        turns = program.session.findChild(Steps).findChild(QTimer)
        turns.timeout.connect(self._do, Qt.ConnectionType.SingleShotConnection)

    def _do(self):
        self._act()
        self.is_over = True


@pytest.fixture
def small(make_archive_file, home):
    file = make_archive_file(text="A few words.")
    meet(file, home)
    return file


@pytest.fixture
def beginner(qtbot, start):
    """Somebody whose first archive is about to open."""
    return Reader(qtbot, start())


def open_first(person, act):
    """Have `act` called in the middle of the opening of the first archive."""
    step = BetweenSteps(person.program, act)
    person.qtbot.waitUntil(lambda: step.is_over)


def open_in(person, file, act):
    """Open `file`, have `act` called in the middle of that, and wait for it."""
    step = BetweenSteps(person.program, act)
    person.program.session.archives.add([file])
    person.qtbot.waitUntil(lambda: step.is_over)


def test_who_leaves_meanwhile_sees_nothing_of_it_any_more(beginner):
    open_first(beginner, beginner.do.leave.trigger)

    assert visible() == []
    for _ in range(20):
        QApplication.processEvents()
    assert visible() == []
    assert beginner.window.workspace is None
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert beginner.window.findChildren(Workspace) == []


def test_what_is_typed_meanwhile_is_searched_for(beginner):
    open_first(beginner, lambda: type_text(beginner.box, "police"))
    beginner.qtbot.waitUntil(lambda: beginner.workspace is not None)

    assert beginner.box.text() == "police"
    assert beginner.place.target == "police"


def test_the_window_can_be_closed_meanwhile(beginner):
    open_first(beginner, beginner.window.close)

    assert visible() == []


def test_until_it_is_there_the_one_before_can_be_read(person, small):
    before, seen = person.workspace, []

    def read_on():
        person.do.next_passage.trigger()
        seen.append((person.workspace, person.workspace.isVisible(), person.workspace.chosen))

    open_in(person, small, read_on)

    ((workspace, is_visible, chosen),) = seen
    assert workspace is before
    assert is_visible
    assert chosen
    person.qtbot.waitUntil(lambda: person.workspace is not before)
    assert person.text_seen().strip().endswith("A few words.")
    assert person.workspace.chosen == ""


def test_another_one_that_comes_meanwhile_follows_it(person, small):
    shown, case_study = [], person.archive
    person.program.session.archives.shown.connect(lambda each, _own: shown.append(each.content.id))

    open_in(person, small, lambda: person.program.session.show_archive(case_study, True))

    assert shown == ["small", "kyrgyzstan"]
    assert person.archive is case_study


def test_the_language_can_be_changed_meanwhile(person, small):
    open_in(person, small, lambda: person.speak("ru"))

    assert person.archive.content.id == "small"
    assert "A few words." in person.text_seen()
    assert person.place_named("Цитаты")


def test_letters_that_few_faces_have_are_shown_at_every_size(person, make_archive_file, home):
    words = "\u0915\u094d\u0937\u0924\u094d\u0930\u093f\u092f \u1780\u17d2\u1798 barley"
    file = make_archive_file(text=words)
    meet(file, home)
    before = person.workspace
    person.program.session.archives.add([file])
    person.qtbot.waitUntil(lambda: person.workspace is not before)
    assert words in person.text_seen()

    person.do.larger.trigger()
    person.qtbot.waitUntil(person.window.updatesEnabled)
    assert words in person.text_seen()


@pytest.fixture
def in_library(qtbot, start, small):
    """Somebody at the library, with no archive open."""
    program = start()
    qtbot.waitUntil(lambda: program.window.shown_by == "library")
    return Reader(qtbot, program)


@pytest.mark.parametrize("key", [Qt.Key.Key_2, Qt.Key.Key_3])
def test_a_place_that_is_asked_for_while_the_archive_is_read_is_shown_with_it(
    in_library, small, key
):
    person = in_library
    person.program.session.archives.open(small)
    person.press(key, Qt.KeyboardModifier.AltModifier, on=person.window)
    person.qtbot.waitUntil(lambda: person.workspace is not None)

    wanted = {Qt.Key.Key_2: ScreenName.QUOTES, Qt.Key.Key_3: ScreenName.THEMES}[key]
    person.qtbot.waitUntil(lambda: person.place.screen is wanted)
    assert person.window.is_reading


def test_so_it_is_between_two_steps_and_from_the_library_over_another_archive(person, small):
    before = person.workspace
    person.do.library.trigger()
    open_in(person, small, person.do.quotes.trigger)
    person.qtbot.waitUntil(lambda: person.workspace is not before)

    assert person.archive.content.id == "small"
    assert person.place.screen is ScreenName.QUOTES


def test_what_waited_for_an_archive_that_is_damaged_does_not_come_with_the_next(
    in_library, small, tmp_path
):
    person = in_library
    damaged = tmp_path / "damaged.satchel"
    damaged.write_bytes(b"no archive")
    archives = person.program.session.archives
    archives.open(damaged)
    person.do.quotes.trigger()
    person.qtbot.waitUntil(lambda: not archives.is_opening)
    archives.open(small)
    person.qtbot.waitUntil(lambda: person.workspace is not None)

    assert person.place.screen is ScreenName.READER


def test_a_place_that_is_asked_for_before_the_session_has_begun_is_shown(beginner):
    beginner.do.quotes.trigger()
    beginner.qtbot.waitUntil(lambda: beginner.workspace is not None)

    assert beginner.place.screen is ScreenName.QUOTES


def test_so_the_dialog_that_opens_an_archive_is(beginner):
    beginner.do.open.trigger()
    beginner.qtbot.waitUntil(lambda: bool(beginner.window.findChildren(QFileDialog)))
