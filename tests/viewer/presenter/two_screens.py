"""A trainer before a laptop, a room before a projector.

`test_presentation.py` runs this in a process that has two screens: Qt cannot add one off screen. A
screen comes and goes here by the signals with which Qt tells of it.
"""

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QScreen
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QListWidget, QPushButton

from index import Item, ItemKind, RoomChoice, Set, own_words, replace
from tests.conftest import in_turn
from tests.viewer.presenter.test_presentation import colours
from viewer.presenter import swap_request
from viewer.presenter.presentation import RoomSees
from viewer.presenter.presentation_controller import ShowOptions
from viewer.presenter.slides.slide import Slide
from viewer.presenter.trainer.foot import ConsoleFoot
from viewer.presenter.trainer.review_sheet import AfterSheet
from viewer.presenter.trainer.side_views import NextSlideView
from viewer.presenter.trainer.tile import RoomTile, WholeSlide
from viewer.ui.look.look import read_colours

BLACK = {QColor(Qt.GlobalColor.black).name()}


class Trainer:
    """A person before the trainer's window, and what a room sees meanwhile."""

    def __init__(self, person):
        self.person = person
        self.laptop, self.projector = QApplication.screens()

    @property
    def presenting(self):
        return self.person.program.session.presenting

    @property
    def room(self):
        return self.presenting.audience

    @property
    def console(self):
        return self.presenting.console

    @property
    def show(self):
        return self.room.presentation

    def press(self, key, modifier=Qt.KeyboardModifier.NoModifier):
        self.person.press(key, modifier, on=QApplication.focusWidget())

    def type(self, text):
        self.person.type(QApplication.focusWidget(), text)

    def said(self):
        """Every word in the trainer's window that is seen."""
        labels = self.console.findChildren(QLabel)
        return "\n".join(each.text() for each in labels if each.isVisible())

    def pull(self, screen):
        QApplication.instance().screenRemoved.emit(screen)

    def plug(self, screen):
        QApplication.instance().screenAdded.emit(screen)


@pytest.fixture
def before(person):
    """The trainer before they present anything."""
    return Trainer(person)


@pytest.fixture
def trainer(before):
    before.person.press(Qt.Key.Key_F5)
    return before


def on(window):
    return window.geometry()


def test_the_room_is_on_the_other_screen_and_the_trainer_has_the_keys(trainer, qtbot):
    assert on(trainer.room) == trainer.projector.geometry()
    assert on(trainer.console) == trainer.laptop.geometry()
    assert trainer.room.isFullScreen()
    assert trainer.console.isFullScreen()
    assert QApplication.focusWidget() is trainer.console
    assert "LIVE" in trainer.said()
    assert "Next, of the same" in trainer.said()
    trainer.press(Qt.Key.Key_PageDown)
    assert "Next · 2 of 8" in trainer.said()
    assert "1 of 8 in the set" in trainer.said()

    trainer.room.setGeometry(trainer.laptop.geometry())  # a window manager learns of it later
    qtbot.waitUntil(lambda: on(trainer.room) == trainer.projector.geometry())
    assert on(trainer.console) == trainer.laptop.geometry()


@in_turn(
    "keys, word",
    [("b и . ю", "BLACK"), ("w ц , б", "WHITE"), ("c с", "CALM"), ("f а", "FROZEN")],  # noqa: RUF001
)
def test_what_the_room_sees_is_told_in_words_in_either_layout(trainer, keys, word):
    for key in keys.split():
        trainer.type(key)
        assert word in trainer.said()
        trainer.type(key)
        assert "LIVE" in trainer.said()


def test_the_small_picture_is_what_the_room_sees(trainer):
    tile = trainer.console.findChild(RoomTile)
    tile.setFixedSize(trainer.room.size())
    for key in ("", "n", "b", "w", "c"):
        trainer.type(key)
        assert tile.grab().toImage() == trainer.room.grab().toImage(), key


def test_every_key_goes_where_it_says(trainer):
    show = trainer.show
    for key, position in (
        (Qt.Key.Key_PageDown, 1),
        (Qt.Key.Key_Right, 2),
        (Qt.Key.Key_Space, 3),
        (Qt.Key.Key_Return, 4),
        (Qt.Key.Key_PageUp, 3),
        (Qt.Key.Key_Backspace, 2),
        (Qt.Key.Key_Left, 0),
        (Qt.Key.Key_Down, 1),
        (Qt.Key.Key_Up, 0),
        (Qt.Key.Key_End, 13),
        (Qt.Key.Key_Home, 0),
    ):
        trainer.press(key)
        assert show.position == position
    for letter, position in (("n", 1), ("т", 2), ("p", 0), ("n", 1), ("з", 0), ("6", 0)):
        trainer.type(letter)
        assert show.position == position
    assert "Enter goes to 6" in trainer.said()
    trainer.press(Qt.Key.Key_Enter)
    assert show.number == 5


def test_going_to_a_number_passes_no_slide_on_the_way_and_a_clicker_goes_on_meanwhile(trainer):
    told = []
    trainer.show.changed.connect(lambda: told.append(trainer.show.number))
    trainer.type("п")  # G on a Russian keyboard
    box = QApplication.focusWidget()
    assert isinstance(box, QLineEdit)
    trainer.type("7")
    trainer.press(Qt.Key.Key_Return)
    assert told == [6]
    assert QApplication.focusWidget() is trainer.console

    before = trainer.show.position
    trainer.type("g")
    trainer.press(Qt.Key.Key_PageDown)
    assert trainer.show.position == before + 1
    trainer.type("b")
    assert trainer.show.black
    trainer.press(Qt.Key.Key_Escape)
    assert not trainer.show.is_leaving
    assert QApplication.focusWidget() is trainer.console


def test_all_slides_and_all_keys_are_listed_on_the_trainers_screen_only(trainer):
    before = trainer.room.grab().toImage()
    trainer.type("?")
    assert "the room keeps its slide" in trainer.said()
    assert trainer.room.grab().toImage() == before
    trainer.press(Qt.Key.Key_Escape)
    assert "the room keeps its slide" not in trainer.said()
    assert not trainer.show.black

    for key, number in (("o", 3), ("щ", 6)):
        before = trainer.room.grab().toImage()
        trainer.type(key)
        slides = trainer.console.findChild(QListWidget)
        assert slides.isVisible()
        assert slides.count() == 8
        for _ in range(3):
            trainer.press(Qt.Key.Key_Down)
        assert trainer.room.grab().toImage() == before
        trainer.press(Qt.Key.Key_Return)
        assert trainer.show.number == number
        assert not slides.isVisible()


@in_turn("key", ["t", "е"])  # noqa: RUF001
def test_minutes_are_said_and_stopped_also_by_time_to_breathe(trainer, key):
    trainer.type(key)
    trainer.type("20")
    trainer.press(Qt.Key.Key_Return)
    assert " left" in trainer.said()

    for stop in (lambda: trainer.press(Qt.Key.Key_Pause), lambda: trainer.type("c")):
        stop()
        assert "minutes stopped" in trainer.said()
        stop()
        assert "minutes stopped" not in trainer.said()


@in_turn("key", ["s", "ы"])
def test_the_screens_are_swapped_and_swapped_again(trainer, key):
    trainer.type(2 * key)
    assert on(trainer.room) == trainer.laptop.geometry()
    assert on(trainer.console) == trainer.projector.geometry()
    assert colours(trainer.room) == BLACK
    assert QApplication.focusWidget() is trainer.console
    trainer.press(Qt.Key.Key_PageDown)
    assert trainer.show.sees is RoomSees.LIVE

    trainer.type(2 * key)
    assert on(trainer.room) == trainer.projector.geometry()
    trainer.press(Qt.Key.Key_PageDown)


def click(trainer, name):
    """Click the button at the foot of the trainer's window that is called `name`."""
    buttons = trainer.console.findChild(ConsoleFoot).findChildren(QPushButton)
    button = next(each for each in buttons if each.accessibleName() == name)
    trainer.person.qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def stop_waiting(trainer, key):
    if key == "a click":
        click(trainer, "White")
    elif isinstance(key, str):
        trainer.type(key)
    else:
        trainer.press(key)


@in_turn("key", ["b", "x", "5", "n", "a click", Qt.Key.Key_Escape, Qt.Key.Key_Shift, Qt.Key.Key_F5])
def test_the_first_press_makes_the_room_black_and_any_other_key_ends_the_wait(trainer, key):
    before = trainer.show.position
    trainer.type("s")
    assert colours(trainer.room) == BLACK
    assert "press S again: your screen and the room’s change places" in trainer.said()
    stop_waiting(trainer, key)
    assert "S again" not in trainer.said()
    trainer.type("s")
    assert on(trainer.console) == trainer.laptop.geometry()
    assert "S again" in trainer.said()
    trainer.press(Qt.Key.Key_PageDown)  # shows what the black covered
    assert trainer.show.sees is RoomSees.LIVE
    assert trainer.show.position == before


def test_the_list_of_keys_that_is_put_away_ends_the_wait_for_a_swap(trainer):
    trainer.type("?s")
    trainer.press(Qt.Key.Key_Escape)
    trainer.type("s")
    assert on(trainer.console) == trainer.laptop.geometry()


def test_the_wait_for_a_swap_ends_by_itself_and_the_room_stays_black(trainer, qtbot, monkeypatch):
    monkeypatch.setattr(swap_request, "WAITS", 1)
    trainer.type("s")
    qtbot.waitUntil(lambda: "BLACK · the room sees nothing" in trainer.said())
    assert colours(trainer.room) == BLACK
    trainer.type("s")
    assert on(trainer.console) == trainer.laptop.geometry()


def test_the_button_that_swaps_the_screens_needs_two_presses_too(trainer):
    click(trainer, "Swap screens")
    assert on(trainer.console) == trainer.laptop.geometry()
    assert colours(trainer.room) == BLACK
    assert "S again" in trainer.said()
    click(trainer, "Swap screens")
    assert on(trainer.console) == trainer.projector.geometry()
    assert colours(trainer.room) == BLACK


def test_a_projector_that_is_pulled_out_leaves_the_trainer_alone(trainer):
    trainer.press(Qt.Key.Key_PageDown)
    trainer.pull(trainer.projector)
    assert not trainer.room.isVisible()
    assert trainer.show.black
    assert trainer.console.isVisible()
    assert on(trainer.console) == trainer.laptop.geometry()
    assert "HIDDEN" in trainer.said()
    trainer.press(Qt.Key.Key_PageDown)
    trainer.press(Qt.Key.Key_PageDown)
    assert trainer.show.position == 2

    trainer.plug(trainer.projector)
    assert trainer.room.isVisible()
    assert on(trainer.room) == trainer.projector.geometry()
    assert colours(trainer.room) == BLACK
    assert "BLACK" in trainer.said()
    assert QApplication.focusWidget() is trainer.console
    trainer.press(Qt.Key.Key_PageDown)
    assert trainer.show.sees is RoomSees.LIVE
    assert trainer.show.position == 2


def takes_keys(room):
    return not room.windowHandle().flags() & Qt.WindowType.WindowDoesNotAcceptFocus


def test_the_room_s_window_takes_the_keyboard_only_where_it_is_alone(trainer):
    """What is typed for a question would else be keys of the show, as where a screen comes back."""
    assert not takes_keys(trainer.room)
    trainer.pull(trainer.projector)
    trainer.plug(trainer.projector)
    assert not takes_keys(trainer.room)

    trainer.pull(trainer.projector)
    trainer.type("s")
    assert takes_keys(trainer.room)
    trainer.plug(trainer.projector)
    assert not takes_keys(trainer.room)


def arrange(monkeypatch, trainer, **places):
    """Have the screens stand otherwise, as a key of the laptop does."""
    rects = {id(getattr(trainer, name)): rect for name, rect in places.items()}
    monkeypatch.setattr(QScreen, "geometry", lambda screen: rects[id(screen)])
    trainer.projector.geometryChanged.emit(rects[id(trainer.projector)])


def test_a_projector_that_is_made_to_mirror_shows_no_notes(trainer, monkeypatch):
    apart = {"laptop": on(trainer.console), "projector": on(trainer.room)}
    trainer.press(Qt.Key.Key_PageDown)
    arrange(monkeypatch, trainer, laptop=apart["laptop"], projector=apart["laptop"])
    assert not trainer.console.isVisible()
    assert on(trainer.room) == apart["laptop"]
    assert colours(trainer.room) == BLACK

    arrange(monkeypatch, trainer, **apart)
    assert trainer.console.isVisible()
    assert on(trainer.room) == apart["projector"]
    assert colours(trainer.room) == BLACK


def test_a_projector_that_comes_back_as_a_mirror_shows_no_notes(trainer, monkeypatch):
    apart = {"laptop": on(trainer.console), "projector": on(trainer.room)}
    trainer.pull(trainer.projector)
    assert trainer.console.isVisible()
    arrange(monkeypatch, trainer, laptop=apart["laptop"], projector=apart["laptop"])
    trainer.plug(trainer.projector)
    assert not trainer.console.isVisible()
    assert on(trainer.room) == apart["laptop"]
    assert colours(trainer.room) == BLACK

    arrange(monkeypatch, trainer, **apart)
    assert trainer.console.isVisible()
    assert on(trainer.room) == apart["projector"]


def test_a_rehearsal_ends_where_a_projector_begins_to_mirror_it(before, person, monkeypatch):
    rect = before.laptop.geometry()
    archive, options = person.program.session.archive, ShowOptions(is_rehearsal=True)
    before.presenting.start_set(archive, CHOSEN, "en", before.laptop, options=options)
    assert before.console.isVisible()
    before.press(Qt.Key.Key_PageDown)
    arrange(monkeypatch, before, laptop=rect, projector=rect)

    assert before.presenting.console is None
    assert person.window.findChild(AfterSheet) is None


def test_without_a_projector_the_trainer_can_give_the_only_screen_to_the_room(trainer, qtbot):
    trainer.pull(trainer.projector)
    trainer.type("s")
    assert on(trainer.room) == trainer.laptop.geometry()
    assert colours(trainer.room) == BLACK
    assert not trainer.console.isVisible()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is trainer.room)

    trainer.type("s")  # the room's only screen never shows the trainer's window
    assert not trainer.console.isVisible()
    trainer.press(Qt.Key.Key_PageDown)
    assert trainer.show.sees is RoomSees.LIVE
    trainer.plug(trainer.projector)
    assert on(trainer.room) == trainer.projector.geometry()
    assert colours(trainer.room) == BLACK
    assert trainer.console.isVisible()


def test_when_the_trainers_own_screen_goes_their_window_takes_the_other(trainer):
    trainer.pull(trainer.laptop)

    assert not trainer.room.isVisible()
    assert trainer.show.black
    assert on(trainer.console) == trainer.projector.geometry()


def test_the_room_never_sees_a_note(before, person):
    slides = [Slide("one", "Words", "", "", "ask who goes first"), Slide("two", "More", "", "")]
    before.presenting.show(slides, before.laptop)
    assert "ask who goes first" in before.said()
    noted = before.room.grab().toImage()
    before.show.replace([Slide("one", "Words", "", ""), slides[1]])

    assert before.room.grab().toImage() == noted
    assert before.room.findChildren(QLabel) == []


def test_a_clickers_escape_and_f5_never_end_it(trainer):
    for _ in range(3):
        trainer.press(Qt.Key.Key_Escape)
        assert colours(trainer.room) == BLACK
        trainer.press(Qt.Key.Key_F5)
        assert trainer.show.sees is RoomSees.LIVE
    trainer.press(Qt.Key.Key_Escape)
    assert "Esc again ends" in trainer.said()
    trainer.press(Qt.Key.Key_Escape)

    assert trainer.presenting.audience is None
    assert trainer.presenting.console is None


def test_leaving_at_once_leaves_both_screens_plain(trainer, qtbot):
    room, console = trainer.room, trainer.console
    trainer.person.program.leaving.leave()

    assert not console.isVisible()
    assert colours(room) == {read_colours("room")["paper"].lower()}


@pytest.mark.parametrize("covered", [False, True])
def test_a_jump_and_coming_from_black_change_the_room_once(trainer, covered):
    if covered:
        trainer.type("b")
    pictures = []
    trainer.show.changed.connect(lambda: pictures.append(trainer.room.grab().toImage()))
    trainer.press(Qt.Key.Key_End)
    QApplication.processEvents()

    assert pictures == [trainer.room.grab().toImage()]


CHOSEN = Set(
    "mine",
    own_words("For Tuesday"),
    (
        Item(ItemKind.PASSAGE, "q-few-who-help", note=own_words("Wait for three"), minutes=2),
        Item(ItemKind.PASSAGE, "q-all-your-fault", minutes=3),
        Item(ItemKind.PASSAGE, "p-police-say"),
        Item(ItemKind.PASSAGE, "q-not-there"),
        Item(ItemKind.CHART, "age", minutes=1),
    ),
    contacts=own_words("Support line: 0312 000 000"),
)


@pytest.fixture
def with_set(before, person):
    """The same trainer, presenting a set of their own."""
    archive = person.program.session.archive
    assert before.presenting.start_set(archive, CHOSEN, "en", before.laptop)
    person.qtbot.waitUntil(lambda: QApplication.focusWidget() is before.console)
    return before


def test_the_trainer_is_told_of_care_notes_minutes_voices_and_what_is_left_out(with_set):
    said = with_set.said().replace("\u00a0", " ")
    assert "Care note first: violence" in said
    following = with_set.console.findChild(WholeSlide)
    assert following.accessibleName().startswith("“In cases when we are attacked")
    assert following.isVisible()
    assert "Wait for three" in said
    assert "This item: 2:00 left" in said
    assert "6:00 left" in said
    assert "Sex workers, quoted 2 · Police officers, reported 1" in said
    assert "1 item" in said

    with_set.press(Qt.Key.Key_PageDown)
    assert "Care note first" not in with_set.said()
    assert "Next, of the same" in with_set.said()


def test_the_whole_next_slide_is_shown_as_the_room_will_see_it_and_leaves_room_for_notes(with_set):
    beside = with_set.console.findChild(NextSlideView)
    following = with_set.console.findChild(WholeSlide)
    coming = QImage(with_set.room.size(), QImage.Format.Format_RGB32)
    painter = QPainter(coming)
    following.paint_whole(painter, QRectF(coming.rect()))
    painter.end()
    usual = following.height()
    with_set.console.resize(1024, 400)  # as where words are large
    with_set.person.qtbot.waitUntil(lambda: following.height() < usual)
    assert following.height() <= beside.viewport().height() / 2

    with_set.press(Qt.Key.Key_PageDown)
    with_set.press(Qt.Key.Key_PageDown)
    assert with_set.room.grab().toImage() == coming


def test_while_the_room_keeps_a_slide_the_one_gone_on_to_is_shown_whole(with_set):
    shown = with_set.console.findChild(WholeSlide)
    coming = shown.accessibleName()
    with_set.type("f")
    with_set.press(Qt.Key.Key_PageDown)
    with_set.press(Qt.Key.Key_PageDown)
    said = with_set.said()

    assert "FROZEN" in said
    assert "You are at · 2 of 5" in said
    assert shown.isVisible()
    assert shown.accessibleName() == coming
    assert "Next · 3 of 5" in said
    assert "Care note first: stigma\nPolice off" in said

    with_set.type("f")
    assert "You are at" not in with_set.said()
    assert "Next, of the same" in with_set.said()  # the room sees the care note first


@in_turn("cover", ["b", "w", "c"])
def test_behind_a_cover_the_slide_that_comes_back_is_shown_whole(with_set, cover):
    with_set.type(cover)
    shown = with_set.console.findChild(WholeSlide)

    assert "You are at · 1 of 5" in with_set.said()
    assert shown.accessibleName() == with_set.show.slide.told
    assert "Care note first: violence" in with_set.said()
    with_set.type(cover)


def test_what_is_passed_over_is_not_taken_for_the_next_one(before, person):
    few, fault, police, *_others = CHOSEN.items
    archive, chosen = person.program.session.archive, replace(CHOSEN, items=(few, police, fault))
    assert before.presenting.start_set(archive, chosen, "en", before.laptop)
    before.show.leave_out([before.show.items[1][0].item])

    assert "Next · 3 of 3" in before.said()
    assert "Care note first: violence" in before.said()
    following = before.console.findChild(WholeSlide)
    assert following.accessibleName().startswith("“In cases when we are attacked")


def test_the_list_says_care_minutes_and_what_was_passed_over(with_set):
    with_set.press(Qt.Key.Key_PageDown, Qt.KeyboardModifier.ShiftModifier)
    with_set.type("o")
    slides = with_set.console.findChild(QListWidget)
    lines = [slides.item(row).text() for row in range(slides.count())]

    assert lines[0].endswith("2 min")
    assert lines[1].endswith("PASSED OVER · Care note first: violence · 3 min")
    assert "PASSED OVER" not in lines[2]
    assert "PASSED OVER" not in with_set.room.accessibleName()


def test_buttons_do_what_keys_do_and_leave_the_keys_with_the_show(with_set, qtbot):
    foot = with_set.console.findChild(ConsoleFoot).findChildren(QPushButton)
    black, passing, going = (
        next(each for each in foot if each.accessibleName() == name)
        for name in ("Black", "Pass over", "Go to")
    )
    qtbot.mouseClick(black, Qt.MouseButton.LeftButton)
    assert with_set.show.black
    assert black.isChecked()
    with_set.press(Qt.Key.Key_Space)
    assert not with_set.show.black
    assert not black.isChecked()

    qtbot.mouseClick(passing, Qt.MouseButton.LeftButton)
    with_set.press(Qt.Key.Key_PageDown)
    assert with_set.show.number == 2
    with_set.press(Qt.Key.Key_Home)
    qtbot.mouseClick(going, Qt.MouseButton.LeftButton)
    with_set.type("3")
    with_set.press(Qt.Key.Key_Return)
    assert with_set.show.number == 2


def test_larger_and_smaller_say_what_they_did(with_set):
    with_set.type("+")
    assert "words 1 step larger" in with_set.said()
    for _ in range(9):
        with_set.type("+")
    assert "words as large as they get" in with_set.said()
    for _ in range(8):
        with_set.type("-")
    assert "words 2 steps smaller" in with_set.said()
    with_set.type("+")
    with_set.type("+")
    assert "words" not in with_set.said().splitlines()[0]


@pytest.mark.parametrize("key", ["q", "й"])
def test_a_question_is_typed_on_the_trainers_screen_and_no_key_of_it_is_the_shows(with_set, key):
    before = with_set.room.grab().toImage()
    with_set.type(key)
    with_set.type("who pays, b or c. 5")
    for each in (Qt.Key.Key_PageDown, Qt.Key.Key_F5, Qt.Key.Key_Down):
        with_set.press(each)
    assert with_set.room.grab().toImage() == before
    assert with_set.show.position == 0

    with_set.press(Qt.Key.Key_Return)
    assert "who pays, b or c. 5" in with_set.said()
    assert QApplication.focusWidget() is with_set.console
    with_set.type(key)
    with_set.type("and then")
    with_set.press(Qt.Key.Key_Escape)
    with_set.type(key)
    with_set.type("who goes")
    with_set.press(Qt.Key.Key_Return)
    assert with_set.show is not None
    assert "who goes" in with_set.said()
    assert "and then" not in with_set.said()
    with_set.type(key)
    with_set.press(Qt.Key.Key_Escape)
    assert not with_set.show.is_leaving
    with_set.press(Qt.Key.Key_PageDown)
    assert with_set.show.position == 1


@in_turn("key", ["l", "д"])
def test_the_room_is_light_and_the_button_says_so(with_set, key):
    with_set.type(key)
    light = next(
        each
        for each in with_set.console.findChildren(QPushButton)
        if each.accessibleName() == "Light room"
    )
    assert light.isChecked()
    assert read_colours("room-light")["paper"].lower() in colours(with_set.room)
    with_set.type(key)
    assert not light.isChecked()


def test_a_key_changes_the_text_for_the_room_and_the_trainer_is_told(before, person):
    session = person.program.session
    items = (Item(ItemKind.PASSAGE, "q-few-who-help"), Item(ItemKind.PAUSE))
    assert before.presenting.start_set(
        session.archive, Set("light", own_words("Light"), items), "ru", before.laptop
    )
    person.qtbot.waitUntil(lambda: QApplication.focusWidget() is before.console)
    original = before.show.slide.words

    before.type("e")
    assert "for drafts, choose “Text for the room”" in before.said()
    assert (before.show.slide.words, before.show.slide.translation) == (original, "")

    session.dial.show_room(RoomChoice.ORIGINAL_FIRST)  # as the Present menu does
    made = before.show.slide.translation
    assert made
    seen = []
    for key in ("e", "у", "e"):  # noqa: RUF001  on a Russian keyboard too
        before.type(key)
        slide, told = before.show.slide, before.said()
        seen.append((slide.words, slide.translation, told[told.index("text: ") :].split("\n")[0]))
    assert seen == [
        (made, original, "text: translation first"),
        (original, "", "text: original alone"),
        (original, made, "text: original first"),
    ]
    before.press(Qt.Key.Key_PageDown)
    assert "text: " not in before.said()


def test_no_way_of_ending_the_room_s_picture_shows_it_a_note_or_the_program(with_set):
    """Every key, in either layout: what the room sees has no parts, and no menu over it."""
    for key in "nbwcfosg?tlq.,+-=тицсаощпеыдйбю":
        with_set.type(key)
        with_set.press(Qt.Key.Key_Escape)
        with_set.press(Qt.Key.Key_F5)
        room = with_set.room
        assert room.isVisible()
        assert room.children() == []
        assert "Wait for three" not in room.accessibleName()
        assert QApplication.activePopupWidget() is None


def test_how_it_went_stands_on_the_trainers_screen_when_the_room_has_gone(with_set, person):
    with_set.press(Qt.Key.Key_PageDown)
    with_set.press(Qt.Key.Key_Escape)
    with_set.press(Qt.Key.Key_Escape)

    sheet = person.window.findChild(AfterSheet)
    assert sheet.isVisible()
    assert sheet.screen() is with_set.laptop


def test_once_the_room_has_the_main_window_s_screen_notes_are_folded_and_the_page_waits(
    with_set, person, qtbot
):
    with_set.press(Qt.Key.Key_PageDown)
    assert not with_set.presenting.was_exposed
    with qtbot.waitSignal(with_set.presenting.exposed):
        with_set.type("ss")
    assert with_set.presenting.was_exposed
    with_set.press(Qt.Key.Key_Escape)
    with_set.press(Qt.Key.Key_Escape)

    assert person.window.findChild(AfterSheet) is None


def test_a_projector_plugged_in_anew_shows_no_words_unwarned(with_set):
    with_set.pull(with_set.projector)
    with_set.press(Qt.Key.Key_PageDown)
    with_set.press(Qt.Key.Key_PageDown)
    with_set.press(Qt.Key.Key_PageDown)
    assert with_set.show.slide.words.startswith("“In cases")
    with_set.plug(with_set.projector)
    assert colours(with_set.room) == BLACK
    with_set.press(Qt.Key.Key_PageDown)

    assert with_set.room.accessibleName().startswith("Care: violence")


@pytest.mark.parametrize("left", [False, True])
def test_a_question_that_a_pulled_projector_kept_from_being_entered_is_noted(
    with_set, person, left
):
    with_set.type("q")
    with_set.type("who pays")
    if left:
        with_set.press(Qt.Key.Key_Escape)
    with_set.pull(with_set.projector)
    assert (QApplication.focusWidget() is with_set.console) is left
    with_set.console.setFocus()
    for key in (Qt.Key.Key_PageDown, Qt.Key.Key_PageDown, Qt.Key.Key_Escape, Qt.Key.Key_Escape):
        with_set.press(key)

    words = "\n".join(
        each.text() for each in person.window.findChild(AfterSheet).findChildren(QLabel)
    )
    assert ("who pays" in words) is not left


def test_a_question_that_is_typed_is_gone_on_with_after_a_projector_is_pulled_and_plugged(with_set):
    with_set.type("q")
    with_set.type("who pays ")
    with_set.pull(with_set.projector)
    with_set.type("b or c ")
    with_set.plug(with_set.projector)
    before = with_set.show.sees, with_set.show.position
    with_set.type("w 2 n ")
    assert (with_set.show.sees, with_set.show.position) == before

    with_set.console.setFocus()  # and where it is open still when it is asked for again
    with_set.type("q")
    with_set.type("the fine")
    with_set.press(Qt.Key.Key_Return)
    assert "who pays b or c w 2 n the fine" in with_set.said()
    assert QApplication.focusWidget() is with_set.console


def test_presenting_again_in_the_main_window_leads_to_the_trainers(trainer, qtbot):
    trainer.press(Qt.Key.Key_PageDown)
    before = trainer.room.grab().toImage()
    trainer.person.window.activateWindow()
    qtbot.waitUntil(trainer.person.window.isActiveWindow)

    trainer.person.do.present.trigger()
    qtbot.waitUntil(trainer.console.isActiveWindow)
    assert QApplication.focusWidget() is trainer.console
    assert trainer.room.grab().toImage() == before


def test_closing_the_main_window_asks_there_and_the_room_sees_nothing_of_it(trainer, qtbot):
    before = trainer.room.grab().toImage()
    trainer.person.window.close()

    assert "A presentation is running" in trainer.person.window.messages.text
    qtbot.waitUntil(trainer.person.window.isActiveWindow)
    assert trainer.room.isVisible()
    assert trainer.room.grab().toImage() == before
    trainer.person.accept()
    assert trainer.room is None
    assert not trainer.person.window.isVisible()
