"""A trainer shows the quotes to a room."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QKeyEvent
from PySide6.QtWidgets import QApplication, QLabel, QProgressDialog, QPushButton

from tests.conftest import in_turn
from viewer.presenter import keys
from viewer.presenter.key_list import KeyList
from viewer.presenter.presentation import Presentation, RoomSees
from viewer.presenter.programme import all_quotes, programme_of
from viewer.presenter.slides.slide import Slide, SlideKind
from viewer.presenter.slides.slide_view import SlideView
from viewer.services.patience import Patience
from viewer.shell.dialogs.settings import SettingsDialog
from viewer.ui.look.look import read_colours
from viewer.wording.dial import Dial


def room_of(person):
    return person.program.session.presenting.audience


def colours(widget):
    image = widget.grab().toImage()
    step = 7
    return {
        image.pixelColor(x, y).name()
        for x in range(0, image.width(), step)
        for y in range(0, image.height(), step)
    }


def shown(room):
    return room.presentation.slide.words


def words_of(person, room):
    """Go on to the end, and return what each quote of the room was, without its care note."""
    seen = []
    while not seen or room.presentation.following is not None:
        seen += [room.presentation.slide]
        person.press(Qt.Key.Key_PageDown, on=room)
    return [slide for slide in [*seen, room.presentation.slide] if slide.kind is SlideKind.WORDS]


def test_f5_shows_the_first_quote_and_page_down_goes_through_all_eight(person):
    person.press(Qt.Key.Key_F5)
    room = room_of(person)
    assert room.isFullScreen()
    words = [slide.words for slide in words_of(person, room)]

    quotes = [quote.text for quote in person.archive.quotes]
    assert words == quotes
    assert shown(room) == quotes[-1]
    person.press(Qt.Key.Key_Home, on=room)
    assert shown(room).startswith("Care: violence")
    person.press(Qt.Key.Key_PageDown, on=room)
    assert shown(room) == quotes[0]


def test_pressed_twice_at_once_the_care_note_stays(person, monkeypatch):
    """Each clicker and hand bounces once in a while."""
    monkeypatch.setattr(keys, "TWICE", 60)
    person.press(Qt.Key.Key_F5)
    room = room_of(person)
    person.press(Qt.Key.Key_PageDown, on=room)  # the note stood there since F5
    words = room.presentation.slide
    assert words.kind is SlideKind.WORDS
    person.press(Qt.Key.Key_PageDown, on=room)  # nor do the words flash by
    assert room.presentation.slide is words

    monkeypatch.setattr(keys, "TWICE", 0)  # as if time had passed
    person.press(Qt.Key.Key_PageDown, on=room)  # the second quote has no note
    monkeypatch.setattr(keys, "TWICE", 60)
    for _ in range(3):
        person.press(Qt.Key.Key_PageDown, on=room)
    assert room.presentation.slide.kind is SlideKind.CARE


def test_an_escape_that_bounces_goes_black_and_ends_nothing(person, monkeypatch):
    monkeypatch.setattr(keys, "TWICE", 60)
    person.press(Qt.Key.Key_F5)
    room = room_of(person)
    for _ in range(3):
        person.press(Qt.Key.Key_Escape, on=room)
    assert room_of(person) is room
    assert colours(room) == only(Qt.GlobalColor.black)

    monkeypatch.setattr(keys, "TWICE", 0)  # as if time had passed
    person.press(Qt.Key.Key_Escape, on=room)
    assert room_of(person) is None


@pytest.mark.parametrize(
    ("key", "sees"), [("b", RoomSees.BLACK), ("w", RoomSees.WHITE), ("c", RoomSees.CALM)]
)
def test_a_key_that_bounces_does_not_undo_itself(person, monkeypatch, key, sees):
    person.press(Qt.Key.Key_F5)
    room = room_of(person)
    monkeypatch.setattr(keys, "TWICE", 60)
    for _ in range(2):
        person.type(room, key)
    assert room.presentation.sees is sees

    monkeypatch.setattr(keys, "TWICE", 0)
    person.type(room, key)
    assert room.presentation.sees is RoomSees.LIVE


def test_enter_that_bounces_after_a_number_does_not_pass_a_care_note(person, monkeypatch):
    monkeypatch.setattr(keys, "TWICE", 60)
    person.press(Qt.Key.Key_F5)
    room = room_of(person)
    person.type(room, "3")
    for _ in range(2):
        person.press(Qt.Key.Key_Return, on=room)
    assert room.presentation.slide.kind is SlideKind.CARE

    person.type(room, "?")
    person.type(room, "?")
    (listed,) = room.findChildren(KeyList)
    assert listed.isVisible()


def test_shift_f5_shows_the_chosen_quote(person):
    person.workspace.show_text("q-out-of-town")
    person.press(Qt.Key.Key_F5, Qt.KeyboardModifier.ShiftModifier)

    assert shown(room_of(person)) == "Care: extortion, detention"
    person.press(Qt.Key.Key_PageDown, on=room_of(person))
    assert "far out of town" in shown(room_of(person))


@in_turn("key", ["b", "B", ".", "и", "И", "ю"])
def test_black_is_black_on_a_latin_and_a_russian_keyboard(person, key):
    person.press(Qt.Key.Key_F5)
    room = room_of(person)
    assert len(colours(room)) > 2

    person.type(room, key)
    assert colours(room) == {QColor(Qt.GlobalColor.black).name()}

    person.type(room, key)
    assert len(colours(room)) > 2


def test_going_on_from_black_shows_the_same_quote_again(person):
    person.press(Qt.Key.Key_F5)
    room = room_of(person)
    first = shown(room)
    person.type(room, "b")
    person.press(Qt.Key.Key_PageDown, on=room)

    assert shown(room) == first
    assert not room.presentation.black


def only(colour):
    return {QColor(colour).name()}


@in_turn("key", ["w", "W", ",", "ц", "Ц", "б"])  # noqa: RUF001
def test_white_is_white_on_a_latin_and_a_russian_keyboard(person, key):
    person.press(Qt.Key.Key_F5)
    room = room_of(person)
    person.type(room, key)
    assert colours(room) == only(Qt.GlobalColor.white)

    person.type(room, key)
    assert len(colours(room)) > 2


@pytest.mark.parametrize("key", ["c", "C", "с", "С"])  # noqa: RUF001
def test_calm_takes_every_word_of_a_quote_off_the_wall(person, key):
    person.press(Qt.Key.Key_F5)
    room = room_of(person)
    quote = room.accessibleName()
    person.type(room, key)
    assert read_colours("room")["calm"].lower() in colours(room)
    assert "Breathe" in room.accessibleName()
    assert quote not in room.accessibleName()

    person.press(Qt.Key.Key_PageDown, on=room)
    assert room.accessibleName() == quote


def test_a_frozen_room_keeps_its_quote_while_the_trainer_goes_on(person):
    person.press(Qt.Key.Key_F5)
    room = room_of(person)
    before, words = room.grab().toImage(), room.accessibleName()
    room.presentation.toggle_freeze()
    for _ in range(3):
        person.press(Qt.Key.Key_PageDown, on=room)
    assert room.presentation.position == 3
    assert room.grab().toImage() == before

    person.type(room, "b")
    assert colours(room) == only(Qt.GlobalColor.black)
    person.press(Qt.Key.Key_PageDown, on=room)
    assert room.accessibleName() == words  # and not what the trainer is at

    room.presentation.toggle_freeze()
    assert room.presentation.sees is RoomSees.LIVE
    assert room.accessibleName() != words


def test_a_number_and_enter_go_to_a_quote_and_escape_forgets_the_number(person):
    person.press(Qt.Key.Key_F5)
    room = room_of(person)
    person.type(room, "2")
    person.press(Qt.Key.Key_Return, on=room)
    assert room.presentation.number == 1

    person.type(room, "5")
    person.press(Qt.Key.Key_Escape, on=room)
    assert not room.presentation.black
    person.press(Qt.Key.Key_Enter, on=room)
    assert room.presentation.number == 2

    person.type(room, "99")  # there are eight
    person.press(Qt.Key.Key_Enter, on=room)
    assert room.presentation.number == 2


def test_the_words_become_larger_and_smaller_as_far_as_they_fit(person):
    person.press(Qt.Key.Key_F5)
    room = room_of(person)
    usual = room.grab().toImage()
    person.type(room, "-")
    smaller = room.grab().toImage()
    assert smaller != usual

    person.type(room, "+")
    assert room.grab().toImage() == usual
    for _ in range(40):
        person.type(room, "=")
    assert room.presentation.setting.size < 10


def test_a_clickers_button_that_sends_f5_and_escape_by_turns_never_ends_the_show(person):
    person.press(Qt.Key.Key_F5)
    room = room_of(person)
    for _ in range(4):
        person.press(Qt.Key.Key_Escape, on=room)
        assert colours(room) == only(Qt.GlobalColor.black)
        person.press(Qt.Key.Key_F5, on=room)
        assert len(colours(room)) > 2
    assert room.isVisible()


def test_a_stray_escape_leaves_a_room_black_that_was_so_by_the_trainer(person):
    person.press(Qt.Key.Key_F5)
    room = room_of(person)
    person.type(room, "b")
    person.press(Qt.Key.Key_Escape, on=room)
    assert room.isVisible()
    person.press(Qt.Key.Key_F5, Qt.KeyboardModifier.ShiftModifier, on=room)

    assert colours(room) == only(Qt.GlobalColor.black)


def test_a_key_that_is_held_does_it_once(person):
    person.press(Qt.Key.Key_F5)
    room = room_of(person)
    for key in (Qt.Key.Key_Escape, Qt.Key.Key_PageDown):
        none = Qt.KeyboardModifier.NoModifier
        event = QKeyEvent(QEvent.Type.KeyPress, key, none, "", autorep=True)
        QApplication.sendEvent(room, event)

    assert room.presentation.position == 0
    assert not room.presentation.black


def test_what_is_held_with_ctrl_is_none_of_the_keys(person):
    person.press(Qt.Key.Key_F5)
    room = room_of(person)
    person.press(Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier, on=room)

    assert room.presentation.position == 0


@pytest.mark.parametrize("typed", ["ბ", "β", "ب"])
def test_in_any_script_it_is_the_key_that_counts(person, typed):
    person.press(Qt.Key.Key_F5)
    room = room_of(person)
    scan = 48 if sys.platform == "win32" else 56  # of the key that is B
    none = Qt.KeyboardModifier.NoModifier
    event = QKeyEvent(QEvent.Type.KeyPress, 0, none, scan, 0, 0, typed)
    QApplication.sendEvent(room, event)

    assert room.presentation.black


def test_a_question_mark_lists_the_keys_where_there_is_one_screen(person):
    person.press(Qt.Key.Key_F5)
    room = room_of(person)
    number, before = room.presentation.number, shown(room)
    person.qtbot.waitUntil(room.isActiveWindow)  # else the main window lists its own keys

    person.type(room, "?")
    (listed,) = room.findChildren(KeyList)
    assert listed.isVisible()
    assert room.rect().contains(listed.geometry())
    keys = [label.text() for label in listed.findChildren(QLabel)]
    assert "Esc" in keys
    assert "S" not in keys  # there is no other screen
    person.press(Qt.Key.Key_PageDown, on=room)
    assert not listed.isVisible()
    assert (room.presentation.number, shown(room)) == (number, before)

    person.type(room, "?")
    person.type(room, "?")
    assert not any(each.isVisible() for each in room.findChildren(KeyList))

    person.type(room, "?")
    person.type(room, "6")
    person.press(Qt.Key.Key_Return, on=room)
    assert room.presentation.number == 5  # from 0

    person.type(room, "?")
    person.press(Qt.Key.Key_B, on=room)
    assert room.presentation.sees is RoomSees.BLACK
    assert not any(each.isVisible() for each in room.findChildren(KeyList))


def test_the_pointer_is_not_seen_before_a_room(person):
    person.press(Qt.Key.Key_F5)

    assert room_of(person).cursor().shape() is Qt.CursorShape.BlankCursor


def test_closing_the_room_s_window_goes_black_and_closing_it_again_ends(person):
    person.press(Qt.Key.Key_F5)
    room = room_of(person)
    room.close()
    assert room.isVisible()
    assert room.presentation.sees is RoomSees.BLACK
    person.press(Qt.Key.Key_Escape, on=room)
    assert person.program.session.presenting.audience is None


def test_escape_goes_black_and_a_second_one_ends(person):
    person.press(Qt.Key.Key_F5)
    room = room_of(person)

    person.press(Qt.Key.Key_Escape, on=room)
    assert room.isVisible()
    assert colours(room) == {QColor(Qt.GlobalColor.black).name()}

    person.press(Qt.Key.Key_Escape, on=room)
    assert room_of(person) is None
    assert not room.isVisible()


def test_closing_the_main_window_asks_once_before_it_ends_the_presentation(person):
    person.press(Qt.Key.Key_F5)
    room = room_of(person)
    person.do.quit.trigger()
    assert person.window.isVisible()
    assert room_of(person) is room
    assert room.isVisible()
    assert person.window.messages.text == ("A presentation is running. End it and close Satchel?")
    assert answers(person) == ["End and close", "Go on presenting"]

    person.accept()
    assert room_of(person) is None
    assert not person.window.isVisible()


def answers(person):
    buttons = person.window.messages.findChildren(QPushButton)
    return [each.text() for each in buttons if each.isVisible()]


@pytest.mark.parametrize("way", ["key", "button"])
def test_closing_the_main_window_again_changes_nothing(person, way):
    person.press(Qt.Key.Key_F5)
    room = room_of(person)
    for _ in range(3):
        if way == "key":
            person.do.quit.trigger()
        else:
            assert not person.window.close()
        assert room_of(person) is room
        assert person.window.isVisible()
        assert "close Satchel?" in person.window.messages.text


def test_the_question_leads_back_to_the_presentation_too(person):
    person.press(Qt.Key.Key_F5)
    room = room_of(person)
    person.window.activateWindow()
    person.qtbot.waitUntil(person.window.isActiveWindow)
    person.do.quit.trigger()
    buttons = person.window.messages.findChildren(QPushButton)
    next(each for each in buttons if each.text() == "Go on presenting").click()
    person.qtbot.waitUntil(room.isActiveWindow)
    assert room_of(person) is room
    assert person.window.messages.text == ""


def test_before_another_folder_is_opened_nothing_is_said_of_closing_satchel(person):
    person.press(Qt.Key.Key_F5)
    opened = []
    assert not person.window.may_close(lambda: opened.append(room_of(person)))
    assert "close" not in person.window.messages.text
    assert answers(person) == ["End it", "Go on presenting"]
    person.accept()
    assert opened == [None]
    assert person.window.isVisible()


HELD = "A presentation is running. End it before you choose another language."


def test_another_language_does_not_end_the_presentation(person):
    person.press(Qt.Key.Key_F5)
    room, window = room_of(person), person.window
    for _ in range(2):
        person.speak("ru")
        assert person.window is window
        assert room_of(person) is room
        assert room.isVisible()
        assert window.messages.text == HELD
        assert answers(person) == ["Go on presenting", "Close"]
        ticked = [each.data() for each in person.do.languages.actions() if each.isChecked()]
        assert ticked == ["en"]

    person.accept()
    person.qtbot.waitUntil(room.isActiveWindow)
    assert window.messages.text == ""
    for _ in range(2):
        person.press(Qt.Key.Key_Escape, on=room)
    assert person.program.session.presenting.audience is None
    person.speak("ru")
    assert person.window is not window
    assert person.window.messages.text == "Satchel speaks Russian now."


def test_the_sentence_on_the_language_goes_with_the_presentation(person):
    person.press(Qt.Key.Key_F5)
    room = room_of(person)
    person.speak("ky")
    for _ in range(2):
        person.press(Qt.Key.Key_Escape, on=room)
    assert HELD not in person.window.messages.text


def test_the_settings_make_way_for_the_sentence_on_the_language(person):
    person.press(Qt.Key.Key_F5)
    room = room_of(person)
    person.do.settings.trigger()
    (dialog,) = person.window.findChildren(SettingsDialog)
    dialog.language.setCurrentIndex(dialog.language.findData("ru"))
    dialog.language.activated.emit(dialog.language.currentIndex())

    assert not dialog.isVisible()
    assert person.window.messages.text == HELD
    assert room_of(person) is room


def test_the_way_back_to_a_language_does_not_end_a_presentation_either(person):
    person.speak("ru")
    person.qtbot.waitUntil(lambda: person.window.workspace is not None)
    person.do.present.trigger()
    room, window = room_of(person), person.window
    assert room is not None
    person.accept()

    assert person.window is window
    assert room_of(person) is room


def test_a_message_after_it_can_be_closed(person):
    person.press(Qt.Key.Key_F5)
    person.do.quit.trigger()
    person.window.messages.show_message("Something else.")
    assert answers(person) == ["Close"]


def test_the_question_goes_with_the_presentation_and_no_other_is_asked(person):
    person.press(Qt.Key.Key_F5)
    room = room_of(person)
    person.do.quit.trigger()
    for _ in range(2):
        person.press(Qt.Key.Key_Escape, on=room)
    assert room_of(person) is None
    assert "running" not in person.window.messages.text

    assert person.window.close()


def test_quick_exit_asks_nothing_while_it_runs(person):
    person.press(Qt.Key.Key_F5)
    with person.qtbot.waitSignal(person.program.leaving.done):
        person.do.leave.trigger()
    assert person.window.messages.text == ""
    assert "running" not in person.window.messages.text


@pytest.mark.parametrize("way", ["present", "present_from_here", "rehearse"])
def test_presenting_again_in_the_main_window_leads_to_what_is_running(person, way):
    person.press(Qt.Key.Key_F5)
    room = room_of(person)
    person.press(Qt.Key.Key_PageDown, on=room)
    words = shown(room)
    person.window.activateWindow()
    person.qtbot.waitUntil(person.window.isActiveWindow)

    getattr(person.do, way).trigger()
    person.qtbot.waitUntil(room.isActiveWindow)
    assert room_of(person) is room
    assert shown(room) == words


def test_a_second_f5_from_a_clicker_changes_nothing(person):
    person.press(Qt.Key.Key_F5)
    room = room_of(person)
    person.press(Qt.Key.Key_PageDown, on=room)
    words = shown(room)
    person.press(Qt.Key.Key_F5, on=room)
    person.do.present.trigger()

    assert room_of(person) is room
    assert shown(room) == words


def test_the_room_is_told_less_than_the_readers_own_screen(person):
    person.press(Qt.Key.Key_F5)
    room = room_of(person)
    lines = [slide.attribution for slide in words_of(person, room)]

    by_role = "Sex worker"
    assert lines == [
        by_role,
        "Woman 26 years old, working in salon",
        by_role,
        by_role,
        "Woman, 24 years old, street-based sex worker",
        by_role,
        by_role,
        "",
    ]


@pytest.mark.parametrize("language", ["en", "ru", "ky"])
def test_every_quote_fits_a_small_projector(person, language):
    view, archive = SlideView(), person.archive
    for slide in programme_of(archive, all_quotes(archive), language, Dial()).slides:
        for width, height in ((800, 600), (1024, 768), (1366, 768), (1920, 1080), (2560, 1080)):
            column = view.fitted(slide, QSizeF(width, height))
            assert column.fits(view.room_in(QRectF(0, 0, width, height)).size())
            assert 28 * column.pixels >= height


def test_nothing_happens_past_either_end(qapp):
    show = Presentation([Slide(f"q{n}", f"words {n}") for n in range(3)], 1)
    seen = []
    show.changed.connect(lambda: seen.append(show.slide.item))
    for _ in range(5):
        show.advance()
    for _ in range(5):
        show.step_back()

    assert seen == ["q2", "q1", "q0"]


@pytest.mark.timeout(300)
def test_all_that_needs_two_screens():
    """In a process of its own: Qt takes the screens that there are off screen from a file."""
    here = Path(__file__).parent
    screens = os.path.relpath(here / "two_screens.json")
    told = subprocess.run(
        [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", here / "two_screens.py"],
        env=os.environ | {"QT_QPA_PLATFORM": f"offscreen:configfile={screens}"},
        capture_output=True,
        check=False,
        text=True,
    )

    assert told.returncode == 0, told.stdout


def test_making_slides_that_takes_long_can_be_stopped_before_a_room_sees_any(person, monkeypatch):
    def turn(patience, part=None):
        had(patience, part)
        progress = person.window.findChild(QProgressDialog)
        turns.append(progress is not None and progress.labelText())
        if progress:
            progress.cancel()

    had, turns = Patience.turn, []
    monkeypatch.setattr("viewer.services.patience.PATIENCE", -1.0)
    monkeypatch.setattr("viewer.services.patience._TURN", -1.0)
    with monkeypatch.context() as stopped:
        stopped.setattr(Patience, "turn", turn)
        person.press(Qt.Key.Key_F5, Qt.KeyboardModifier.ShiftModifier)
    assert turns == ["Making the slides …"]
    assert person.program.session.presenting.audience is None

    person.do.present_from_here.trigger()
    assert room_of(person) is not None
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert person.window.findChild(QProgressDialog) is None
