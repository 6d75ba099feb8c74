"""A trainer before a laptop, a room before a projector.

`test_presentation.py` runs this in a process that has two screens: Qt cannot add one off screen. A
screen comes and goes here by the signals with which Qt tells of it.
"""

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QScreen
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QListWidget, QPushButton

from index import Item, ItemKind, RoomChoice, Set, own_words, replace
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
        person.press(Qt.Key.Key_F5)

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
def trainer(person):
    return Trainer(person)


def colours(widget):
    image = widget.grab().toImage()
    return {
        image.pixelColor(x, y).name()
        for x in range(0, image.width(), 7)
        for y in range(0, image.height(), 7)
    }


def on(window):
    return window.geometry()


def test_the_room_is_on_the_other_screen_and_the_trainer_has_the_keys(trainer):
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


def test_windows_that_were_left_on_another_screen_are_put_on_theirs(trainer, qtbot):
    """A window manager may learn of a screen later than Satchel does."""
    trainer.room.setGeometry(trainer.laptop.geometry())
    qtbot.waitUntil(lambda: on(trainer.room) == trainer.projector.geometry())
    assert on(trainer.console) == trainer.laptop.geometry()


@pytest.mark.parametrize(
    ("keys", "word"),
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


def test_going_to_a_number_passes_no_slide_on_the_way(trainer, qtbot):
    told = []
    trainer.show.changed.connect(lambda: told.append(trainer.show.number))
    trainer.type("п")  # G on a Russian keyboard
    box = QApplication.focusWidget()
    assert isinstance(box, QLineEdit)
    trainer.type("7")
    trainer.press(Qt.Key.Key_Return)

    assert told == [6]
    assert QApplication.focusWidget() is trainer.console


def test_a_clicker_goes_on_and_makes_black_while_a_number_is_asked_for(trainer):
    trainer.type("g")
    trainer.press(Qt.Key.Key_PageDown)
    assert trainer.show.position == 1
    trainer.type("b")
    assert trainer.show.black

    trainer.press(Qt.Key.Key_Escape)
    assert not trainer.show.is_leaving
    assert QApplication.focusWidget() is trainer.console


@pytest.mark.parametrize("key", ["o", "щ"])
def test_all_slides_are_on_the_trainers_screen_only(trainer, key):
    before = trainer.room.grab().toImage()
    trainer.type(key)
    slides = trainer.console.findChild(QListWidget)
    assert slides.isVisible()
    assert slides.count() == 8
    for _ in range(3):
        trainer.press(Qt.Key.Key_Down)
    assert trainer.room.grab().toImage() == before

    trainer.press(Qt.Key.Key_Return)
    assert trainer.show.number == 3
    assert not slides.isVisible()


def test_the_keys_are_listed_on_the_trainers_screen_only(trainer):
    before = trainer.room.grab().toImage()
    trainer.type("?")
    assert "the room keeps its slide" in trainer.said()
    assert trainer.room.grab().toImage() == before

    trainer.press(Qt.Key.Key_Escape)
    assert "the room keeps its slide" not in trainer.said()
    assert not trainer.show.black


@pytest.mark.parametrize("key", ["t", "е"])  # noqa: RUF001
def test_minutes_are_said_and_stopped(trainer, key):
    trainer.type(key)
    trainer.type("20")
    trainer.press(Qt.Key.Key_Return)
    assert " left" in trainer.said()

    trainer.press(Qt.Key.Key_Pause)
    assert "minutes stopped" in trainer.said()
    trainer.press(Qt.Key.Key_Pause)
    assert "minutes stopped" not in trainer.said()


@pytest.mark.parametrize("key", ["s", "ы"])
def test_the_screens_are_swapped_and_swapped_again(trainer, key):
    trainer.type(key)
    assert on(trainer.room) == trainer.laptop.geometry()
    assert on(trainer.console) == trainer.projector.geometry()
    assert QApplication.focusWidget() is trainer.console

    trainer.type(key)
    assert on(trainer.room) == trainer.projector.geometry()


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


def test_a_rehearsal_ends_where_a_projector_begins_to_mirror_it(with_set, person, monkeypatch):
    rect = on(with_set.console)
    with_set.presenting.end()
    archive, options = person.program.session.archive, ShowOptions(is_rehearsal=True)
    with_set.presenting.start_set(archive, CHOSEN, "en", with_set.laptop, options=options)
    assert with_set.console.isVisible()
    with_set.press(Qt.Key.Key_PageDown)
    arrange(monkeypatch, with_set, laptop=rect, projector=rect)

    assert with_set.presenting.console is None
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


def test_the_room_never_sees_a_note(trainer, person):
    trainer.presenting.end()
    slides = [Slide("one", "Words", "", "", "ask who goes first"), Slide("two", "More", "", "")]
    trainer.presenting.show(slides, trainer.laptop)
    assert "ask who goes first" in trainer.said()
    noted = trainer.room.grab().toImage()
    trainer.show.replace([Slide("one", "Words", "", ""), slides[1]])

    assert trainer.room.grab().toImage() == noted
    assert trainer.room.findChildren(QLabel) == []


def test_a_click_on_a_button_leaves_the_keys_with_the_show(trainer, qtbot):
    black = next(
        each
        for each in trainer.console.findChild(ConsoleFoot).findChildren(QPushButton)
        if each.accessibleName() == "Black"
    )
    qtbot.mouseClick(black, Qt.MouseButton.LeftButton)
    assert trainer.show.black
    assert black.isChecked()
    trainer.press(Qt.Key.Key_Space)

    assert not trainer.show.black
    assert not black.isChecked()


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
def with_set(trainer, person):
    """The same trainer, before a set of their own."""
    trainer.presenting.end()
    archive = person.program.session.archive
    assert trainer.presenting.start_set(archive, CHOSEN, "en", trainer.laptop)
    return trainer


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


def test_the_whole_next_slide_is_shown_as_the_room_will_see_it(with_set):
    following = with_set.console.findChild(WholeSlide)
    coming = QImage(with_set.room.size(), QImage.Format.Format_RGB32)
    painter = QPainter(coming)
    following.paint_whole(painter, QRectF(coming.rect()))
    painter.end()
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


@pytest.mark.parametrize("cover", ["b", "w", "c"])
def test_behind_a_cover_the_slide_that_comes_back_is_shown_whole(with_set, cover):
    with_set.type(cover)
    shown = with_set.console.findChild(WholeSlide)

    assert "You are at · 1 of 5" in with_set.said()
    assert shown.accessibleName() == with_set.show.slide.told
    assert "Care note first: violence" in with_set.said()


def test_in_little_room_the_next_slide_leaves_room_for_the_notes(with_set):
    beside = with_set.console.findChild(NextSlideView)
    picture = with_set.console.findChild(WholeSlide)
    usual = picture.height()
    with_set.console.resize(1024, 400)  # as where words are large
    assert picture.height() < usual
    assert picture.height() <= beside.viewport().height() / 2


def test_what_is_passed_over_is_not_taken_for_the_next_one(trainer, person):
    trainer.presenting.end()
    few, fault, police, *_others = CHOSEN.items
    archive, chosen = person.program.session.archive, replace(CHOSEN, items=(few, police, fault))
    assert trainer.presenting.start_set(archive, chosen, "en", trainer.laptop)
    trainer.show.leave_out([trainer.show.items[1][0].item])

    assert "Next · 3 of 3" in trainer.said()
    assert "Care note first: violence" in trainer.said()
    following = trainer.console.findChild(WholeSlide)
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


@pytest.mark.parametrize("name", ["Pass over", "Go to"])
def test_to_pass_over_and_to_go_to_have_buttons(with_set, qtbot, name):
    buttons = with_set.console.findChild(ConsoleFoot).findChildren(QPushButton)
    qtbot.mouseClick(
        next(each for each in buttons if each.accessibleName() == name), Qt.MouseButton.LeftButton
    )
    if name == "Go to":
        with_set.type("3")
        with_set.press(Qt.Key.Key_Return)
        assert with_set.show.number == 2
    else:
        with_set.press(Qt.Key.Key_PageDown)
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


@pytest.mark.parametrize("key", ["l", "д"])
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


def test_a_key_changes_the_text_for_the_room_and_the_trainer_is_told(trainer, person):
    session = person.program.session
    trainer.presenting.end()
    items = (Item(ItemKind.PASSAGE, "q-few-who-help"), Item(ItemKind.PAUSE))
    assert trainer.presenting.start_set(
        session.archive, Set("light", own_words("Light"), items), "ru", trainer.laptop
    )
    person.qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)
    original = trainer.show.slide.words

    trainer.type("e")
    assert "for drafts, choose “Text for the room”" in trainer.said()
    assert (trainer.show.slide.words, trainer.show.slide.translation) == (original, "")

    session.dial.show_room(RoomChoice.ORIGINAL_FIRST)  # as the Present menu does
    made = trainer.show.slide.translation
    assert made
    seen = []
    for key in ("e", "у", "e"):  # noqa: RUF001  on a Russian keyboard too
        trainer.type(key)
        slide, told = trainer.show.slide, trainer.said()
        seen.append((slide.words, slide.translation, told[told.index("text: ") :].split("\n")[0]))
    assert seen == [
        (made, original, "text: translation first"),
        (original, "", "text: original alone"),
        (original, made, "text: original first"),
    ]
    trainer.press(Qt.Key.Key_PageDown)
    assert "text: " not in trainer.said()


def test_time_to_breathe_stops_the_minutes(with_set):
    with_set.type("c")
    assert "minutes stopped" in with_set.said()
    with_set.type("c")
    assert "minutes stopped" not in with_set.said()


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


def test_notes_are_folded_once_the_room_sees_the_main_window_s_screen(with_set, qtbot):
    assert not with_set.presenting.was_exposed
    with qtbot.waitSignal(with_set.presenting.exposed):
        with_set.type("s")
    assert with_set.presenting.was_exposed


def test_with_the_screens_swapped_the_page_waits(with_set, person):
    with_set.press(Qt.Key.Key_PageDown)
    with_set.type("s")
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


def test_a_projector_pulled_and_plugged_leaves_the_cursor_in_the_question_that_is_typed(with_set):
    with_set.type("q")
    with_set.type("who pays ")
    with_set.pull(with_set.projector)
    with_set.type("b or c ")
    with_set.plug(with_set.projector)
    before = with_set.show.sees, with_set.show.position
    with_set.type("w 2 n")
    assert (with_set.show.sees, with_set.show.position) == before
    with_set.press(Qt.Key.Key_Return)

    assert "who pays b or c w 2 n" in with_set.said()
    assert QApplication.focusWidget() is with_set.console


def test_a_question_that_is_open_still_is_gone_on_with_when_it_is_asked_for_again(with_set):
    with_set.type("q")
    with_set.type("who pays ")
    with_set.console.setFocus()
    with_set.type("q")
    with_set.type("the fine")
    with_set.press(Qt.Key.Key_Return)

    assert "who pays the fine" in with_set.said()


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
