"""A trainer shows the quotes to a room."""

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor

from viewer.presenter.presentation import Presentation, Slide
from viewer.presenter.slide_view import LEAST, SlideView


def room_of(person):
    return person.program.sitting.presenting.audience


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


def test_f5_shows_the_first_quote_and_page_down_goes_through_all_eight(person):
    person.press(Qt.Key.Key_F5)
    room = room_of(person)
    assert room.isFullScreen()
    words = []
    for _ in range(8):
        words.append(shown(room))
        person.press(Qt.Key.Key_PageDown, on=room)

    quotes = [quote.text for quote in person.workspace._archive.quotes]
    assert words == quotes
    assert shown(room) == quotes[-1]
    person.press(Qt.Key.Key_PageUp, on=room)
    assert shown(room) == quotes[-2]
    person.press(Qt.Key.Key_Home, on=room)
    assert shown(room) == quotes[0]


def test_shift_f5_shows_the_chosen_quote(person):
    person.workspace.show_text("q-out-of-town")
    person.press(Qt.Key.Key_F5, Qt.KeyboardModifier.ShiftModifier)

    assert "far out of town" in shown(room_of(person))


@pytest.mark.parametrize("key", ["b", "B", ".", "и", "И", "ю"])
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


def test_escape_goes_black_and_a_second_one_ends(person):
    person.press(Qt.Key.Key_F5)
    room = room_of(person)

    person.press(Qt.Key.Key_Escape, on=room)
    assert room.isVisible()
    assert colours(room) == {QColor(Qt.GlobalColor.black).name()}

    person.press(Qt.Key.Key_Escape, on=room)
    assert room_of(person) is None
    assert not room.isVisible()


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
    lines = []
    for _ in range(8):
        lines.append(room.presentation.slide.attribution)
        person.press(Qt.Key.Key_PageDown, on=room)

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


def test_the_longest_quote_fits_a_small_projector(qtbot, person):
    view = SlideView()
    for quote in person.workspace._archive.quotes:
        slide = Slide(quote.id, quote.text, "Sex worker", "here")
        for width, height in ((800, 600), (1024, 768), (1366, 768), (1920, 1080)):
            room = view.room_in(QRectF(0, 0, width, height))
            words, line = view.fitted(slide, room.size(), width / 1366)
            assert words.height + line.height <= room.height()
            assert words.pixels >= LEAST


def test_nothing_happens_past_either_end(qapp):
    slides = [Slide(f"q{n}", f"words {n}", "", "") for n in range(3)]
    show = Presentation(slides, 1)
    seen = []
    show.changed.connect(lambda: seen.append(show.slide.passage))
    for _ in range(5):
        show.advance()
    for _ in range(5):
        show.step_back()

    assert seen == ["q2", "q1", "q0"]
