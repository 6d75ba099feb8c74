"""A trainer shows the quotes to a room."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QImage, QKeyEvent
from PySide6.QtWidgets import QApplication, QLabel, QProgressDialog, QPushButton

from index import RoomChoice, RoomSetting
from tests.conftest import in_turn
from tests.viewer.controls import read_originals
from viewer.presenter import keys
from viewer.presenter.key_list import KeyList
from viewer.presenter.presentation import Presentation, RoomSees
from viewer.presenter.programme import all_quotes, programme_of
from viewer.presenter.slides.slide import Slide, SlideKind
from viewer.presenter.slides.slide_view import SlideView
from viewer.presenter.trainer.room_text_sheet import RoomTextSheet
from viewer.services.patience import Patience
from viewer.shell.dialogs.settings import SettingsDialog
from viewer.ui.look.look import read_colours
from viewer.wording.dial import Dial


def room_of(person):
    return person.program.session.presenting.audience


def present(person):
    """Present all quotes, and return the room's window."""
    person.press(Qt.Key.Key_F5, on=person.window)
    return room_of(person)


def end(person):
    """End the presentation, if it runs still, and be at the main window again."""
    person.program.session.presenting.end()
    QApplication.processEvents()
    person.window.activateWindow()
    person.qtbot.waitUntil(person.window.isActiveWindow)


def colours(widget):
    """The colours of about one pixel in seven."""
    image = widget.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    pixels = memoryview(image.constBits()).cast("I")
    return {QColor(each).name() for each in set(pixels[:: 7 if image.width() % 7 else 5])}


def only(colour):
    return {QColor(colour).name()}


def shown(room):
    return room.presentation.slide.words


def words_of(person, room):
    """Go on to the end, and return what each quote of the room was, without its care note."""
    seen = []
    while not seen or room.presentation.following is not None:
        seen += [room.presentation.slide]
        person.press(Qt.Key.Key_PageDown, on=room)
    return [slide for slide in [*seen, room.presentation.slide] if slide.kind is SlideKind.WORDS]


def test_f5_shows_all_quotes_without_a_pointer_and_tells_less_of_who_speaks_than_a_page(person):
    room = present(person)
    assert room.isFullScreen()
    assert room.cursor().shape() is Qt.CursorShape.BlankCursor
    slides = words_of(person, room)

    quotes = [quote.text for quote in person.archive.quotes]
    assert [slide.words for slide in slides] == quotes
    by_role = "Sex worker"
    assert [slide.attribution for slide in slides] == [
        by_role,
        "Woman 26 years old, working in salon",
        by_role,
        by_role,
        "Woman, 24 years old, street-based sex worker",
        by_role,
        by_role,
        "",
    ]
    assert shown(room) == quotes[-1]
    person.press(Qt.Key.Key_Home, on=room)
    assert shown(room).startswith("Care: violence")
    person.press(Qt.Key.Key_PageDown, on=room)
    assert shown(room) == quotes[0]


def page_down_twice(person, room, monkeypatch):
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


def escape_thrice(person, room, monkeypatch):
    for _ in range(3):
        person.press(Qt.Key.Key_Escape, on=room)
    assert room_of(person) is room
    assert colours(room) == only(Qt.GlobalColor.black)

    monkeypatch.setattr(keys, "TWICE", 0)  # as if time had passed
    person.press(Qt.Key.Key_Escape, on=room)
    assert room_of(person) is None


def each_cover_twice(person, room, monkeypatch):
    for key, sees in (("b", RoomSees.BLACK), ("w", RoomSees.WHITE), ("c", RoomSees.CALM)):
        monkeypatch.setattr(keys, "TWICE", 60)
        for _ in range(2):
            person.type(room, key)
        assert room.presentation.sees is sees

        monkeypatch.setattr(keys, "TWICE", 0)
        person.type(room, key)
        assert room.presentation.sees is RoomSees.LIVE


def enter_twice(person, room, _monkeypatch):
    person.type(room, "3")
    for _ in range(2):
        person.press(Qt.Key.Key_Return, on=room)
    assert room.presentation.slide.kind is SlideKind.CARE

    person.type(room, "?")
    person.type(room, "?")
    (listed,) = room.findChildren(KeyList)
    assert listed.isVisible()


@in_turn("pressed", [page_down_twice, escape_thrice, each_cover_twice, enter_twice])
def test_what_bounces_counts_once_and_passes_no_care_note(person, monkeypatch, pressed):
    """Each clicker and hand bounces once in a while."""
    room = present(person)
    monkeypatch.setattr(keys, "TWICE", 60)
    pressed(person, room, monkeypatch)
    monkeypatch.setattr(keys, "TWICE", 0)
    end(person)


def test_shift_f5_shows_the_chosen_quote(person):
    person.workspace.show_text("q-out-of-town")
    person.press(Qt.Key.Key_F5, Qt.KeyboardModifier.ShiftModifier)

    assert shown(room_of(person)) == "Care: extortion, detention"
    person.press(Qt.Key.Key_PageDown, on=room_of(person))
    assert "far out of town" in shown(room_of(person))


BLACKS, WHITES = "bB.иИю", "wW,цЦб"


@in_turn(
    "key, colour",
    [
        *((key, Qt.GlobalColor.black) for key in BLACKS),
        *((key, Qt.GlobalColor.white) for key in WHITES),
    ],
)
def test_black_is_black_and_white_is_white_on_a_latin_and_a_russian_keyboard(person, key, colour):
    room = present(person)
    person.type(room, key)
    assert colours(room) == only(colour)

    person.type(room, key)
    assert len(colours(room)) > 2


@in_turn("key", ["c", "C", "с", "С"])  # noqa: RUF001
def test_calm_takes_every_word_of_a_quote_off_the_wall(person, key):
    room = present(person)
    quote = room.accessibleName()
    person.type(room, key)
    assert read_colours("room")["calm"].lower() in colours(room)
    assert "Breathe" in room.accessibleName()
    assert quote not in room.accessibleName()

    person.press(Qt.Key.Key_PageDown, on=room)
    assert room.accessibleName() == quote
    person.type(room, "b")  # going on from black shows the same quote again, too
    person.press(Qt.Key.Key_PageDown, on=room)
    assert room.accessibleName() == quote
    assert not room.presentation.black


def test_a_frozen_room_keeps_its_quote_while_the_trainer_goes_on(person):
    room = present(person)
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
    room = present(person)
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
    room = present(person)
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
    room = present(person)
    for _ in range(4):
        person.press(Qt.Key.Key_Escape, on=room)
        assert colours(room) == only(Qt.GlobalColor.black)
        person.press(Qt.Key.Key_F5, on=room)
        assert len(colours(room)) > 2
    person.type(room, "b")  # and a room that is black by the trainer stays so
    person.press(Qt.Key.Key_Escape, on=room)
    assert room.isVisible()
    person.press(Qt.Key.Key_F5, Qt.KeyboardModifier.ShiftModifier, on=room)
    assert colours(room) == only(Qt.GlobalColor.black)


def test_a_key_that_is_held_does_it_once_and_one_with_ctrl_nothing(person):
    room = present(person)
    for key in (Qt.Key.Key_Escape, Qt.Key.Key_PageDown):
        none = Qt.KeyboardModifier.NoModifier
        event = QKeyEvent(QEvent.Type.KeyPress, key, none, "", autorep=True)
        QApplication.sendEvent(room, event)
    person.press(Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier, on=room)

    assert room.presentation.position == 0
    assert not room.presentation.black


@in_turn("typed", ["ბ", "β", "ب"])
def test_in_any_script_it_is_the_key_that_counts(person, typed):
    room = present(person)
    scan = 48 if sys.platform == "win32" else 56  # of the key that is B
    none = Qt.KeyboardModifier.NoModifier
    event = QKeyEvent(QEvent.Type.KeyPress, 0, none, scan, 0, 0, typed)
    QApplication.sendEvent(room, event)

    assert room.presentation.black
    end(person)


def test_a_question_mark_lists_the_keys_where_there_is_one_screen(person):
    room = present(person)
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


@in_turn(
    "close",
    [
        lambda person, room: person.press(Qt.Key.Key_Escape, on=room),
        lambda _person, room: room.close(),
    ],
)
def test_escape_and_closing_the_room_s_window_go_black_and_a_second_one_ends(person, close):
    room = present(person)
    close(person, room)
    assert room.isVisible()
    assert room.presentation.sees is RoomSees.BLACK
    assert colours(room) == only(Qt.GlobalColor.black)

    person.press(Qt.Key.Key_Escape, on=room)
    assert room_of(person) is None
    assert not room.isVisible()


def answers(person):
    buttons = person.window.messages.findChildren(QPushButton)
    return [each.text() for each in buttons if each.isVisible()]


def test_closing_the_main_window_asks_however_often_before_it_ends_the_presentation(person):
    room = present(person)
    for close in (person.do.quit.trigger, person.window.close) * 2:
        assert not close()
        assert room_of(person) is room
        assert room.isVisible()
        assert person.window.isVisible()
        assert person.window.messages.text == "A presentation is running. End it and close Satchel?"
        assert answers(person) == ["End and close", "Go on presenting"]

    person.accept()
    assert room_of(person) is None
    assert not person.window.isVisible()


def test_the_question_leads_back_to_the_presentation_too_and_goes_with_it(person):
    room = present(person)
    person.window.activateWindow()
    person.qtbot.waitUntil(person.window.isActiveWindow)
    person.do.quit.trigger()
    buttons = person.window.messages.findChildren(QPushButton)
    next(each for each in buttons if each.text() == "Go on presenting").click()
    person.qtbot.waitUntil(room.isActiveWindow)
    assert room_of(person) is room
    assert person.window.messages.text == ""

    person.do.quit.trigger()
    person.window.messages.show_message("Something else.")
    assert answers(person) == ["Close"]
    person.do.quit.trigger()
    for _ in range(2):
        person.press(Qt.Key.Key_Escape, on=room)
    assert room_of(person) is None
    assert "running" not in person.window.messages.text
    assert person.window.close()


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


def test_the_settings_make_way_for_the_sentence_on_the_language_which_goes_with_it(person):
    room = present(person)
    person.do.settings.trigger()
    (dialog,) = person.window.findChildren(SettingsDialog)
    dialog.language.setCurrentIndex(dialog.language.findData("ru"))
    dialog.language.activated.emit(dialog.language.currentIndex())

    assert not dialog.isVisible()
    assert person.window.messages.text == HELD
    assert room_of(person) is room
    for _ in range(2):
        person.press(Qt.Key.Key_Escape, on=room)
    assert HELD not in person.window.messages.text


def test_the_way_back_to_a_language_does_not_end_a_presentation_either(person):
    person.speak("ru")
    person.qtbot.waitUntil(lambda: person.window.workspace is not None)
    person.do.present.trigger()
    read_originals(person.window)
    room, window = room_of(person), person.window
    assert room is not None
    person.accept()

    assert person.window is window
    assert room_of(person) is room


def test_quick_exit_asks_nothing_while_it_runs(person):
    person.press(Qt.Key.Key_F5)
    with person.qtbot.waitSignal(person.program.leaving.done):
        person.do.leave.trigger()
    assert person.window.messages.text == ""
    assert "running" not in person.window.messages.text


@in_turn("way", ["present", "present_from_here", "rehearse", "F5"])
def test_presenting_again_leads_to_what_is_running_and_changes_nothing(person, way):
    room = present(person)
    person.press(Qt.Key.Key_PageDown, on=room)
    words = shown(room)
    if way == "F5":  # of a clicker
        person.press(Qt.Key.Key_F5, on=room)
    else:
        person.window.activateWindow()
        person.qtbot.waitUntil(person.window.isActiveWindow)
        getattr(person.do, way).trigger()
    person.qtbot.waitUntil(room.isActiveWindow)
    assert room_of(person) is room
    assert shown(room) == words
    end(person)


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
def test_all_that_needs_two_screens(pytestconfig):
    """In a process of its own: Qt takes the screens that there are off screen from a file."""
    here = Path(__file__).parent
    screens = os.path.relpath(here / "two_screens.json")
    more = ["--long"] if pytestconfig.getoption("--long") else []
    usual = ["-q", "-p", "no:cacheprovider", here / "two_screens.py"]
    told = subprocess.run(
        [sys.executable, "-m", "pytest", *usual, *more],
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


def marked(person):
    """What is marked in the menu “Text for the room”."""
    return [each.data() for each in person.do.room_texts.actions() if each.isChecked()]


def test_the_menu_marks_the_text_for_the_room_that_is_in_force_before_a_choice(person):
    assert not person.do.room_texts.isEnabled()  # nothing is translated into English
    person.speak("ru")
    assert marked(person) == [RoomChoice.ORIGINAL]  # there are drafts alone
    person.program.session.dial.show_room(RoomChoice.TRANSLATION_FIRST)
    assert marked(person) == [RoomChoice.TRANSLATION_FIRST]


def press_on(sheet, words):
    next(each for each in sheet.findChildren(QPushButton) if words in each.text()).click()


def test_where_only_drafts_are_there_the_trainer_is_asked_once_before_the_room_sees_any(person):
    person.speak("ru")
    person.qtbot.waitUntil(lambda: person.window.workspace is not None)
    person.do.present.trigger()
    assert room_of(person) is None
    sheet = person.window.findChild(RoomTextSheet)
    told = "\n".join(each.text() for each in sheet.findChildren(QLabel))
    assert "нет проверенного перевода" in told
    assert "«Текст для зала»" in told
    press_on(sheet, "оригинал")
    assert not any(slide.translation for slide in room_of(person).presentation.slides)
    assert marked(person) == [RoomChoice.ORIGINAL]
    end(person)
    person.do.present.trigger()
    assert room_of(person) is not None


def test_drafts_are_shown_below_the_originals_where_the_trainer_asks_for_them(person):
    person.speak("ru")
    person.qtbot.waitUntil(lambda: person.window.workspace is not None)
    person.do.present.trigger()
    press_on(person.window.findChild(RoomTextSheet), "черновик")
    assert any(slide.translation for slide in room_of(person).presentation.slides)
    assert marked(person) == [RoomChoice.ORIGINAL_FIRST]


def test_who_reads_the_language_of_the_archive_is_asked_nothing(person):
    assert present(person) is not None
    assert person.window.findChild(RoomTextSheet) is None


@pytest.mark.parametrize(
    ("states", "choice"),
    [
        ({False}, RoomChoice.ORIGINAL),
        ({True}, RoomChoice.ORIGINAL_FIRST),
        ({True, False}, RoomChoice.ORIGINAL_FIRST),
    ],
)
def test_before_a_choice_a_reviewed_translation_stands_below_its_original(states, choice):
    assert RoomSetting().start(states) is choice
    assert RoomSetting.chosen(RoomChoice.TRANSLATION).start(states) is RoomChoice.TRANSLATION
