"""What the screens share, piece by piece."""

from threading import Event, get_ident

import pytest
from PySide6.QtCore import QPoint, QPointF, QRect, Qt
from PySide6.QtGui import QKeyEvent, QTextDocument, QWheelEvent
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

from index import Attribution, Level, OutputFailed
from tests.vocabularies import FIRST_WORDS
from viewer.platform.keys import latin_letter
from viewer.services import settings
from viewer.services.messages import Messages
from viewer.services.settings import MAX_ZOOM, MIN_ZOOM, ColourChoice, Settings
from viewer.services.tasks import Tasks
from viewer.services.translations import LANGUAGES, chosen_language
from viewer.shell.places.places import LeftState, Place, PlaceHistory, ScreenName
from viewer.ui.look.marked_text import to_qt
from viewer.ui.look.tooltips import tip
from viewer.ui.widgets.chip import Chip
from viewer.ui.widgets.choice_box import ChoiceBox, StillBox, StillNumberBox
from viewer.ui.widgets.flow_layout import FlowLayout
from viewer.wording.archive_words import attribution_line


@pytest.fixture
def tasks(qapp):
    tasks = Tasks()
    yield tasks
    tasks.close()


def test_work_is_done_elsewhere_and_its_result_handed_back_here(qtbot, tasks):
    seen = []
    tasks.run(get_ident, then=lambda there: seen.append((there, get_ident())), failed=seen.append)
    qtbot.waitUntil(lambda: seen != [])

    there, here = seen[0]
    assert there != here == get_ident()


def test_work_that_fails_is_told_as_a_failure(qtbot, tasks):
    seen = []
    tasks.run(lambda: 1 / 0, then=seen.append, failed=seen.append)
    qtbot.waitUntil(lambda: seen != [])
    assert isinstance(seen[0], ZeroDivisionError)


def test_a_cancelled_task_is_never_heard_of_again(qtbot, tasks):
    gate, seen = Event(), []
    tasks.run(gate.wait, then=seen.append, failed=seen.append)
    tasks.run(lambda: "late", then=seen.append, failed=seen.append).cancel()
    gate.set()
    tasks.run(lambda: "last", then=seen.append, failed=seen.append)
    qtbot.waitUntil(lambda: "last" in seen)

    assert seen == [True, "last"]


def test_nothing_is_heard_after_the_end(qtbot, qapp):
    tasks, seen = Tasks(), []
    tasks.run(lambda: "done", then=seen.append, failed=seen.append)
    tasks.close()
    qapp.processEvents()

    assert seen == []


def test_settings_come_back_as_they_were_saved(tmp_path):
    file = tmp_path / "deep" / "settings.json"
    chosen = Settings(
        ColourChoice.SEPIA,
        "ru",
        140,
        (1, 2, 800, 600),
        maximised=True,
        themes_in_text=True,
        notes_in_margin=False,
        numbers_in_margin=True,
        measure=settings.Measure.WIDE,
        leading=settings.LineHeight.CLOSE,
        face=settings.ReadingFace.SANS,
        care=settings.CareChoice.FOLD,
    )

    settings.save(chosen, file)

    assert settings.load(file) == chosen
    assert file.stat().st_mode & 0o077 == 0


def test_an_impossible_zoom_becomes_the_nearest_possible(tmp_path):
    file = tmp_path / "settings.json"
    file.write_text('{"version": 1, "zoom": 9000}')
    assert settings.load(file).zoom == settings.MAX_ZOOM


@pytest.mark.parametrize(
    ("typed", "key"),
    [
        *(("b", "b"), ("B", "b"), ("и", "b"), ("И", "b"), ("ю", "."), ("т", "n"), ("", "")),
        *(("ң", "ң"), ("Ө", "ө")),  # AltGr, or keys that are elsewhere on each keyboard: none
    ],
)
def test_a_letter_is_the_same_key_on_a_russian_or_kyrgyz_keyboard(typed, key):
    event = QKeyEvent(QKeyEvent.Type.KeyPress, 0, Qt.KeyboardModifier.NoModifier, typed)
    assert latin_letter(event) == key


def test_the_system_language_is_used_only_where_satchel_speaks_it():
    assert chosen_language("ru") == "ru"
    assert chosen_language("ky") == "ky"
    assert chosen_language("tlh") in LANGUAGES


@pytest.mark.parametrize(("at", "there"), [(0, 0), (1, 2), (2, 3), (3, 5)])
def test_places_are_counted_as_qt_counts_them(at, there):
    assert to_qt("😀a😀", at) == there


LINE = Attribution("Woman, 26 years, salon", "sex-worker", "woman", 26, "26-30", "salon")


@pytest.mark.parametrize(
    ("level", "line"),
    [
        (Level.FULL, "Woman, 26 years, salon"),
        (Level.BANDED, "Woman, 26-30"),
        (Level.ROLE, "Sex worker"),
        (Level.NONE, ""),
    ],
)
def test_each_level_tells_less(qapp, level, line):
    assert attribution_line(LINE, level, FIRST_WORDS) == line


def test_an_unknown_field_is_left_out_of_the_line(qapp):
    unknown = Attribution("somebody")
    lines = [attribution_line(unknown, level, FIRST_WORDS) for level in Level]
    assert lines == ["somebody", "", "", ""]


def test_chips_go_to_a_new_line_and_are_cut_only_where_they_must(qtbot, person):
    box = QWidget()
    qtbot.addWidget(box)
    flow = FlowLayout(box)
    chips = [Chip(label, label) for label in ("Extortion and bribes", "Law", "x" * 90)]
    for chip in chips:
        flow.addWidget(chip)
    wide = chips[0].sizeHint().width() + 20  # whatever size a test before has left
    box.setGeometry(QRect(0, 0, wide, 400))
    box.show()
    assert box.width() == wide

    assert chips[0].text() == "Extortion and bribes"
    assert chips[2].text().endswith("…")
    assert chips[2].accessibleName() == "x" * 90
    assert chips[2].geometry().right() <= wide
    assert chips[1].y() > chips[0].y() or chips[1].x() > chips[0].geometry().right()
    assert flow.heightForWidth(wide) >= chips[2].geometry().bottom()


def test_a_chip_is_round_at_every_size_of_text(qtbot, person):
    chip = Chip("Planning", "planning")
    qtbot.addWidget(chip)
    chip.show()
    square = []
    for zoom in range(MIN_ZOOM, MAX_ZOOM + 1, 10):
        person.look.choose_zoom(zoom)
        person.look.settle()
        chip.resize(chip.sizeHint())
        picture = chip.grab().toImage()
        if picture.pixelColor(1, 0) == picture.pixelColor(picture.width() // 2, 0):  # the border
            square.append(zoom)

    assert square == []


def test_a_row_of_buttons_is_as_high_as_what_stands_in_it_now(qtbot):
    box = QWidget()
    qtbot.addWidget(box)
    flow = FlowLayout(box)
    first, second = QPushButton("One"), QPushButton("Two")
    for each in (first, second):
        flow.addWidget(each)
    box.resize(400, 200)
    box.show()
    wide = first.sizeHint().width() + second.sizeHint().width() + 10
    one = flow.heightForWidth(wide)

    second.setText("Two, three, four, five and six")
    assert flow.heightForWidth(wide) > one
    second.hide()
    assert flow.heightForWidth(wide) == one
    flow.addWidget(QPushButton("Seven, eight, nine and ten"))
    qtbot.waitUntil(lambda: flow.heightForWidth(wide) > one)
    flow.clear()
    assert flow.heightForWidth(wide) < one


def test_going_somewhere_from_the_middle_of_the_past_forgets_what_came_after(qapp):
    history, seen = PlaceHistory(), []
    history.moved.connect(lambda visit: seen.append(visit.place.target))
    for target in "abc":
        history.go(Place(ScreenName.READER, target))
    history.back(None)
    history.back(7)
    history.go(Place(ScreenName.QUOTES, "d"))
    history.forward(None)

    assert "".join(seen) == "abcbad"
    history.back(None)
    assert history.place == Place(ScreenName.READER, "a")


def test_a_place_is_found_scrolled_as_it_was_left(qapp):
    history, seen = PlaceHistory(), []
    history.moved.connect(seen.append)
    history.go(Place(ScreenName.READER, "a"))
    history.go(Place(ScreenName.QUOTES), left=LeftState(120))
    history.back(LeftState(40, "by theme"))
    history.forward(LeftState(120))

    assert [visit.left for visit in seen] == [None, None, LeftState(120), LeftState(40, "by theme")]


def test_an_expected_error_is_told_in_its_own_words(qapp):
    messages, seen = Messages(), []
    messages.posted.connect(seen.append)
    messages.report(OutputFailed("There is no room. Make some."))

    assert seen == ["There is no room. Make some."]


@pytest.mark.parametrize("text", ["<img src='/etc/hostname'> & more", "Plain words", ""])
def test_an_archives_words_are_no_html_where_a_pointer_rests(qapp, text):
    shown = QTextDocument()
    shown.setHtml(tip(text))

    assert shown.toPlainText() == text


@pytest.mark.parametrize("kind", [StillBox, ChoiceBox, StillNumberBox])
def test_the_wheel_over_a_box_is_left_to_the_page(qtbot, kind):
    box = kind()
    qtbot.addWidget(box)
    if isinstance(box, StillNumberBox):
        box.setValue(5)
    else:
        box.addItems(["one", "two", "three"])
        box.setCurrentIndex(1)
    value = box.value if isinstance(box, StillNumberBox) else box.currentIndex
    before = value()

    turned = QWheelEvent(
        QPointF(5, 5),
        QPointF(5, 5),
        QPoint(),
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(box, turned)

    assert value() == before
    assert not turned.isAccepted()
