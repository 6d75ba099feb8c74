"""A long passage is shown to a room sentence by sentence."""

from itertools import pairwise

import pytest
from PySide6.QtCore import QEvent, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QKeyEvent, QPainter
from PySide6.QtWidgets import QApplication

from index import Item, ItemKind, Set, own_words, replace, sentence_starts
from viewer.presenter.present_keys import PresentKeys
from viewer.presenter.programme import programme_of
from viewer.presenter.slides.reveals import revealed
from viewer.presenter.slides.slide import Slide, SlideKind
from viewer.presenter.slides.slide_view import SlideView
from viewer.presenter.trainer.side_views import Overview
from viewer.ui.look.look import read_colours
from viewer.wording.dial import Dial

LONG, AFTER = "p-hooliganism-article", "q-few-who-help"
CHOSEN = Set(
    "mine",
    own_words("For Tuesday"),
    (Item(ItemKind.PASSAGE, LONG), Item(ItemKind.PASSAGE, AFTER)),
)


@pytest.fixture
def room(person):
    presenting, archive = person.program.session.presenting, person.program.session.archive
    assert presenting.start_set(archive, CHOSEN, "en", person.window.screen())
    return presenting.audience


def press(room, key, text=""):
    event = QKeyEvent(QEvent.Type.KeyPress, key, Qt.KeyboardModifier.NoModifier, text)
    QApplication.sendEvent(room, event)


def picture(slide, theme="room"):
    image = QImage(1024, 768, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    SlideView(theme).paint(painter, QRectF(0, 0, 1024, 768), slide)
    painter.end()
    return image


def rows_in(image, colour):
    """The rows of `image` in which something has this very colour."""
    wanted = QColor(colour).rgb()
    lines = ((y, memoryview(image.constScanLine(y)).cast("I")) for y in range(700))
    return {y for y, line in lines if wanted in line.tolist()}


def test_each_press_shows_one_more_sentence_and_then_the_next_item(person, room):
    text = person.archive.passage(LONG).text
    heard = []
    while room.presentation.number == 0:
        heard.append(room.presentation.slide.now[0])
        press(room, Qt.Key.Key_PageDown)

    assert len(heard) == 1 + len(sentence_starts(text)) == 3
    assert " ".join(heard) == text
    press(room, Qt.Key.Key_PageUp)  # back: all of it is there, and its last sentence is read
    assert room.presentation.slide.now[0] == heard[-1]
    press(room, Qt.Key.Key_PageUp)
    assert room.presentation.slide.now[0] == heard[-2]


@pytest.mark.parametrize("theme", ["room", "room-light"])
def test_what_was_read_is_dimmed_what_comes_is_not_painted_and_no_line_moves(person, theme):
    slides = programme_of(person.archive, CHOSEN, "en", Dial()).slides[:3]
    colours, pictures = read_colours(theme), [picture(slide, theme) for slide in slides]
    inked = [rows_in(image, colours["ink"]) for image in pictures]
    dimmed = [rows_in(image, colours["soft"]) for image in pictures]

    assert not dimmed[0]
    for (one, other), (_, dim) in zip(pairwise(inked), pairwise(dimmed), strict=True):
        assert max(one) < max(other)
        assert one - other <= dim  # where ink was is dimmed ink
    last = replace(slides[-1], reveal=None)
    assert rows_in(picture(last, theme), colours["ink"]) >= set.union(*inked)


def test_a_screen_reader_hears_each_sentence_once(room):
    heard = []
    for _ in range(3):
        heard.append(room.accessibleName())
        press(room, Qt.Key.Key_PageDown)

    assert heard[0].startswith(room.presentation.slides[0].voice)
    assert "But since 2019" not in heard[0]
    assert heard[2] == "This year no cases reached the court."


def test_the_list_of_slides_and_numbers_count_items_not_sentences(qtbot, room):
    listed = Overview(room.presentation, PresentKeys(room.presentation, room))
    qtbot.addWidget(listed)
    listed.show()
    listed.refresh()

    assert listed.count() == 2
    press(room, Qt.Key.Key_2, "2")
    press(room, Qt.Key.Key_Return)
    assert room.presentation.slide.words.startswith("“There are those")


def test_a_translation_is_shown_beside_the_sentences_that_it_translates():
    one, other = "They came by night. " * 20, "Они пришли ночью. " * 20
    steps = revealed(Slide("s", one.strip(), translation=other.strip()))

    assert len(steps) == 20
    assert {step.now for step in steps} == {("They came by night.", "Они пришли ночью.")}
    unlike = Slide("s", one.strip(), translation=f"{other}И ушли.")
    assert revealed(unlike) == (unlike,)


def test_a_sentence_that_nobody_can_take_in_is_shown_where_it_pauses():
    clause = "and then they came back to the house where all of us lived, "
    steps = revealed(Slide("s", f"“They came, {clause * 8}and we paid.”"))

    assert len(steps) > 1
    assert all(len(step.now[0].split()) <= 60 for step in steps)
    assert all(step.now[0].endswith(",") for step in steps[:-1])


def test_what_is_short_is_shown_at_once():
    short = Slide("s", "They came by night. We paid.", kind=SlideKind.WORDS)

    assert revealed(short) == (short,)


@pytest.mark.parametrize("letter", ["j", "J", "Å", "Ж"])  # they reach beyond their places
def test_no_pixel_tells_of_a_sentence_that_is_not_shown_yet(qapp, letter):
    first = "The market opens at nine. " * 6
    words = [f"{letter}umpen{number}" for number in range(40)]

    def seen(hidden):
        slide = Slide("s", first + " ".join(hidden).capitalize() + ".")
        return picture(revealed(slide)[5])

    other = [f"u{letter}mpen{word[6:]}" for word in words]
    blank = seen(words)
    assert rows_in(blank, read_colours("room")["ink"])
    assert blank == seen(other)
