"""A trainer shows a picture of their own: from a file of theirs, described, alone or on a title."""

import pytest
from PySide6.QtCore import QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QFileDialog

from index import ItemKind, OwnPicture, replace
from tests.pictures import GPS, exif, jpeg, png, segment, telling_png
from tests.tour.illustrated import photograph
from tests.viewer.controls import button, called
from tests.viewer.screens.workshop.test_workshop import Trainer, question
from viewer.notebook.store.entries.sets import Draft
from viewer.notebook.store.shared.set_view import chosen_set
from viewer.presenter.programme import programme_of
from viewer.presenter.slides.slide import SlideKind
from viewer.presenter.slides.slide_view import SlideView
from viewer.screens.workshop.panes.picture_sheet import PictureSheet
from viewer.ui.look.scaled_picture import MOST_BYTES, MOST_SIDES
from viewer.wording.dial import Dial

SHOWS = "Our hall with chairs in a ring"
LABEL = "What it shows, for those who cannot see it"
HALL = OwnPicture(png(400, 300), "png", 400, 300, SHOWS)
SIZES = [(1024, 768), (1920, 1080)]


@pytest.fixture
def trainer(person):
    return Trainer(person).sit()


def pick(trainer, file):
    """Choose `file` in the dialog that is open."""
    (dialog,) = trainer.person.window.findChildren(QFileDialog)
    dialog.fileSelected.emit(str(file))
    dialog.close()
    trainer.qtbot.waitUntil(lambda: not trainer.person.window.findChildren(QFileDialog))


def sheet_of(trainer):
    """The sheet that asks what a picture shows, once it is there."""

    def there():
        found = trainer.person.window.findChildren(PictureSheet)
        return [each for each in found if each.isVisible()]

    trainer.qtbot.waitUntil(lambda: bool(there()))
    return there()[0]


def from_menu(trainer):
    (action,) = (
        each for each in trainer.page.parts.add.actions() if each.text().startswith("A picture")
    )
    action.trigger()


def describe(trainer, words=SHOWS, press="Show this picture"):
    sheet = sheet_of(trainer)
    called(sheet, LABEL).setText(words)
    button(sheet, press).click()
    trainer.settled()


def written(folder, data, name="hall.png"):
    file = folder / name
    file.write_bytes(data)
    return file


def slides_of(trainer):
    chosen = chosen_set(trainer.own, trainer.held, trainer.archive).set
    return programme_of(trainer.archive, chosen, "en", Dial()).slides


def test_a_picture_is_put_into_the_set_once_it_is_described(trainer, tmp_path):
    trainer.set_of(question())
    from_menu(trainer)
    pick(trainer, written(tmp_path, telling_png()))
    sheet = sheet_of(trainer)
    assert not button(sheet, "Show this picture").isEnabled()
    called(sheet, LABEL).setText("   ")
    assert not button(sheet, "Show this picture").isEnabled()
    describe(trainer)

    trainer.qtbot.waitUntil(lambda: len(trainer.held) == 2)
    item = trainer.held[1]
    assert (item.kind, item.own.description) == (ItemKind.OWN_PICTURE, SHOWS)
    assert GPS not in item.own.data
    assert SHOWS in trainer.shown[1].words
    words = trainer.page.parts.item_pane.words
    window = trainer.person.window
    trainer.qtbot.waitUntil(lambda: window.focusWidget() is words)  # for a caption


@pytest.mark.parametrize(
    ("data", "told"),
    [
        (b"GIF89a" + bytes(40), "neither PNG nor JPEG"),
        (b"", "neither PNG nor JPEG"),
        (png(40, 30)[:-30], "damaged"),
        (png(40, 30, pixels=b"\0"), "damaged"),
        (jpeg(before=segment(0xE1, b"Exif\0\0" + exif(6))), "Turn it"),
        (png() + bytes(4 << 20), "At most 4 MB"),
        (png(9_000, 3), "8,192 to a side"),
    ],
)
def test_what_cannot_be_shown_is_told_in_a_sentence(trainer, tmp_path, data, told):
    trainer.set_of(question())
    from_menu(trainer)
    pick(trainer, written(tmp_path, data))
    messages = trainer.person.window.messages

    trainer.qtbot.waitUntil(lambda: told in messages.text)
    assert len(trainer.held) == 1


def test_a_large_picture_is_scaled_to_what_a_slide_shows(trainer, tmp_path):
    file = tmp_path / "evening.jpg"
    photograph().scaled(4_000, 3_000).save(str(file), quality=95)
    trainer.set_of(question())
    from_menu(trainer)
    pick(trainer, file)
    describe(trainer)

    trainer.qtbot.waitUntil(lambda: len(trainer.held) == 2)
    own = trainer.held[1].own
    assert (own.width, own.height) == (1_920, 1_440)
    assert len(own.data) <= MOST_BYTES
    assert own.width <= MOST_SIDES.width()


def test_a_title_can_have_a_picture_and_lose_it(trainer, tmp_path):
    trainer.set_of(Draft(ItemKind.TITLE, words="Welcome"), question())
    trainer.choose(0)
    pane = trainer.page.parts.item_pane
    button(pane, "Picture …").click()
    pick(trainer, written(tmp_path, png(40, 30)))
    describe(trainer)
    trainer.qtbot.waitUntil(lambda: trainer.held[0].own is not None)
    assert f"With a picture: {SHOWS}" in trainer.shown[0].signs
    title = slides_of(trainer)[0]
    assert (title.kind, title.words, title.picture.description) == (
        SlideKind.TITLE,
        "Welcome",
        SHOWS,
    )
    assert title.told == f"Welcome\n{SHOWS}"

    button(pane, "Picture …").click()
    button(sheet_of(trainer), "No picture").click()
    trainer.qtbot.waitUntil(lambda: trainer.held[0].own is None)
    trainer.choose(1)
    assert pane.picture.isHidden()  # a question has none


def test_another_file_keeps_what_was_typed(trainer, tmp_path):
    trainer.set_of(Draft(ItemKind.OWN_PICTURE, words="Where we meet", own=HALL))
    trainer.choose(0)
    button(trainer.page.parts.item_pane, "Picture …").click()
    sheet = sheet_of(trainer)
    called(sheet, LABEL).setText("The same hall, now empty")
    button(sheet, "Another file").click()
    pick(trainer, written(tmp_path, png(50, 20)))
    sheet = sheet_of(trainer)
    assert called(sheet, LABEL).text() == "The same hall, now empty"
    button(sheet, "Show this picture").click()

    trainer.qtbot.waitUntil(lambda: trainer.held[0].own.width == 50)
    assert trainer.held[0].words == "Where we meet"
    trainer.do(lambda notebook: notebook.undo())
    assert trainer.held[0].own == HALL


@pytest.mark.parametrize("kind", [ItemKind.OWN_PICTURE, ItemKind.TITLE])
def test_all_of_it_is_on_its_slide_with_its_words(trainer, kind):
    trainer.set_of(Draft(kind, words="Welcome", own=replace(HALL, width=4_000, height=3_000)))
    (slide,) = slides_of(trainer)
    for size in SIZES:
        column = SlideView().fitted(slide, QSizeF(*size))
        picture = column.picture

        assert column.fits(SlideView.room_in(QRectF(0, 0, *size)).size())
        assert column.lines == ["Welcome"]
        assert picture.size.width() / picture.size.height() == pytest.approx(4 / 3, 0.01)
        assert picture.height >= size[1] * 0.4


def test_a_long_caption_is_not_cut(trainer):
    words = " ".join(f"word{number}" for number in range(200))
    trainer.set_of(Draft(ItemKind.OWN_PICTURE, words=words, own=HALL))
    slides = slides_of(trainer)

    assert 1 < len(slides) < 20
    assert " ".join(slide.words.strip() for slide in slides) == words


def test_a_room_sees_it_and_what_is_the_trainers_is_not_in_it(trainer):
    trainer.set_of(Draft(ItemKind.OWN_PICTURE, note="For me", own=HALL))
    (slide,) = slides_of(trainer)
    image = QImage(1024, 768, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    SlideView("room").paint(painter, QRectF(0, 0, 1024, 768), slide)
    painter.end()

    ground = image.pixel(0, 0)
    middle = QColor(image.pixel(512, 384))
    assert middle.rgb() != ground
    assert slide.told == SHOWS
    assert slide.source == ""


def test_the_next_one_is_decoded_before_its_key(trainer):
    trainer.set_of(question(), Draft(ItemKind.TITLE, words="Welcome", own=HALL))
    presenting = trainer.person.program.session.presenting
    chosen = chosen_set(trainer.own, trainer.held, trainer.archive).set
    window = trainer.person.window
    assert presenting.start_set(trainer.archive, chosen, "en", window.screen())
    room = presenting.audience
    pictures = room.presentation.pictures
    trainer.qtbot.waitUntil(lambda: pictures.held > 0)
    trainer.person.press(Qt.Key.Key_PageDown, on=room)

    assert room.presentation.slide.picture is not None
    assert not pictures.is_waiting
