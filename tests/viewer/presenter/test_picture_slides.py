"""A picture of the archive is shown to a room: whole, described, and with the care it needs."""

import pytest
from PySide6.QtCore import QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QImage, QPainter

from index import Item, ItemKind, Set, own_words
from tests.pictures import png
from tests.viewer.conftest import Reader
from tests.viewer.presenter.illustrated import harbour
from viewer.presenter.programme import programme_of
from viewer.presenter.slides.slide import ShownPicture, Slide, SlideKind
from viewer.presenter.slides.slide_pictures import MOST_HELD, SlidePictures
from viewer.presenter.slides.slide_view import SlideView
from viewer.wording.dial import Dial

SIZES = [(1024, 768), (1920, 1080)]


def a_set(*names, in_steps=True):
    items = tuple(Item(ItemKind.PICTURE, name) for name in names)
    return Set("mine", own_words("For Tuesday"), items, in_steps=in_steps)


@pytest.fixture
def person(qtbot, start, tmp_path):
    program = start([harbour(tmp_path)])
    qtbot.waitUntil(lambda: program.window.workspace is not None)
    qtbot.waitExposed(program.window)
    return Reader(qtbot, program)


def slides_of(person, chosen, language="en"):
    return programme_of(person.archive, chosen, language, Dial())


def painted(slide, size=SIZES[0], theme="room"):
    image = QImage(*size, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    SlideView(theme).paint(painter, QRectF(0, 0, *size), slide)
    painter.end()
    return image


def has(image, colour):
    """Whether something on the slide is nearly of this colour."""
    wanted = QColor(colour)

    def near(x, y):
        seen = image.pixelColor(x, y)
        parts = zip(seen.getRgb()[:3], wanted.getRgb()[:3], strict=True)
        return all(abs(one - other) < 12 for one, other in parts)

    wide, high = image.width(), image.height()
    return any(near(x, y) for x in range(0, wide, 7) for y in range(0, high, 7))


def test_a_picture_is_shown_with_its_caption_and_where_it_is_from(person):
    (slide,) = slides_of(person, a_set("map")).slides

    assert slide.words == "The harbour in 2019."
    assert slide.source == "The harbour strike · Where it began · 1 of 1"
    assert slide.told.startswith("A map of the harbour: three basins\nThe harbour in 2019.")
    assert slide.name == "Picture 1"  # the report of a presentation holds none of its words


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("name", ["map", "photograph"])
def test_all_of_a_picture_is_on_the_slide_above_its_caption(person, size, name):
    slide = slides_of(person, a_set(name, in_steps=False)).slides[-1]
    column = SlideView().fitted(slide, QSizeF(*size))
    placed = column.picture

    room = SlideView.room_in(QRectF(0, 0, *size)).size()
    assert column.fits(room)
    assert placed.size.width() <= room.width() + 1
    assert placed.height > room.height() / 2 or placed.size.width() > room.width() - 1
    assert placed.size.width() / placed.size.height() == pytest.approx(
        slide.picture.width / slide.picture.height, rel=0.01
    )
    assert column.lines[-1] == slide.words


@pytest.mark.parametrize("theme", ["room", "room-light"])
def test_what_was_drawn_on_nothing_is_seen_in_a_dark_room_and_in_a_light_one(person, theme):
    (slide,) = slides_of(person, a_set("map")).slides
    image = painted(slide, theme=theme)

    assert has(image, "#ffffff")
    assert has(image, "#000000")


def test_a_picture_of_a_section_with_a_care_note_comes_in_two_steps(person):
    care, slide = slides_of(person, a_set("photograph")).slides
    assert (care.kind, care.words) == (SlideKind.CARE, "Care: violence")
    assert care.picture is None
    assert slide.picture.description == "The harbour in the evening"
    assert care.item == slide.item

    (slide,) = slides_of(person, a_set("photograph", in_steps=False)).slides
    assert slide.care == "Care: violence"


def test_a_picture_of_a_section_that_no_room_may_see_is_not_shown(person):
    programme = slides_of(person, a_set("kitchen", "map", "gone"))

    assert [slide.picture.description for slide in programme.slides] == [
        "A map of the harbour: three basins"
    ]
    assert (programme.kept_back, programme.missing) == (1, 1)


def test_a_damaged_picture_is_described_instead():
    damaged = ShownPicture("one", "png", 40, 30, "A map", lambda: b"no picture")
    slide = Slide("a", "", kind=SlideKind.PICTURE, picture=damaged)

    assert has(painted(slide), "#f4efe5")


def test_the_next_picture_is_decoded_before_its_key(person, qtbot):
    presenting = person.program.session.presenting
    chosen = Set(
        "mine",
        own_words("For Tuesday"),
        (
            Item(ItemKind.QUESTION, words=own_words("What do you see?")),
            Item(ItemKind.PICTURE, "map"),
        ),
    )
    assert presenting.start_set(person.archive, chosen, "en", person.window.screen())
    room = presenting.audience
    pictures = room.presentation.pictures
    qtbot.waitUntil(lambda: pictures.held > 0)
    person.press(Qt.Key.Key_PageDown, on=room)

    assert not pictures.is_waiting
    assert has(room.grab().toImage(), "#ffffff")


def test_a_picture_that_is_skipped_is_neither_painted_nor_decoded(person, qtbot):
    presenting = person.program.session.presenting
    question = Item(ItemKind.QUESTION, words=own_words("What do you see?"))
    items = question, Item(ItemKind.PICTURE, "photograph"), Item(ItemKind.PICTURE, "map")
    chosen = Set("mine", own_words("For Tuesday"), items)
    assert presenting.start_set(person.archive, chosen, "en", person.window.screen())
    room = presenting.audience
    person.press(Qt.Key.Key_PageDown, Qt.KeyboardModifier.ShiftModifier, on=room)
    assert room.presentation.slide.picture.description.startswith("A map")
    qtbot.waitUntil(lambda: has(room.grab().toImage(), "#ffffff"))

    assert not has(room.grab().toImage(), "#d98c5f")  # of the evening sky
    assert room.presentation.pictures.held < 4 * 1920 * 1080  # one picture, and no more


def test_only_the_last_pictures_are_kept_in_memory():
    data = png(40, 30)
    pictures = SlidePictures()
    for number in range(20):
        picture = ShownPicture(str(number), "png", 40, 30, "", lambda: data)
        assert not pictures.image(picture, QSizeF(2_000, 1_500)).isNull()

    assert 0 < pictures.held <= MOST_HELD
