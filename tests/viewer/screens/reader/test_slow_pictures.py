"""Pictures that take long to decode: the reader reads on meanwhile, and nothing moves."""

import re
from contextlib import contextmanager
from threading import Event

import pytest
from PySide6.QtCore import QEvent, QSize, Qt, QUrl
from PySide6.QtGui import QColor, QImage, QTextDocument
from PySide6.QtWidgets import QApplication, QWidget

from index import (
    Archive,
    Document,
    OpenArchive,
    Passage,
    PassageKind,
    Picture,
    PictureFile,
    Section,
)
from tests.viewer.printing.test_printing import errand, pages_of, painted, previewed
from tests.viewer.screens.reader.laid_out import laid_out
from tests.viewer.screens.reader.test_pictures import (
    colours_seen,
    places,
    wait_for_pictures,
    written,
)
from viewer.screens.reader.care import Care
from viewer.screens.reader.text.decoded_pictures import MOST_HELD, DecodedPictures
from viewer.screens.reader.text.pictures_on_screen import PicturesOnScreen
from viewer.screens.reader.text.portions import Portion
from viewer.services.settings import ColourChoice, Setting
from viewer.services.tasks import Tasks
from viewer.ui.look.look import ScreenLook
from viewer.wording.dial import Dial

COLOURS = ("#fe0102", "#02fe01", "#0102fe")  # of the first, second and third picture
LIGHT_GROUND, DARK_GROUND = "#f3efe8", "#262420"
WORDS = "These are words between two pictures, and there are many of them. " * 12


def of_colour(name, width=1200, height=400):
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(QColor(name))
    return written(image, b"png")


def album(*pictures, size=(1200, 400), apart=6, name="album"):
    """An archive of a document with these pictures, so many passages apart, and of one without."""
    files = tuple(PictureFile(f"pictures/{n}.png", data) for n, data in enumerate(pictures))
    shown = tuple(
        Picture(f"shown-{n}", file.name, f"What is on picture {n}.", *size, apart * n)
        for n, file in enumerate(files)
    )
    words = tuple(
        Passage(f"p-{n}", PassageKind.PARAGRAPH, WORDS, "en") for n in range(6 + apart * len(files))
    )
    other = Passage("other", PassageKind.PARAGRAPH, "Other words.", "en")
    documents = (
        Document("first", "First", "en", sections=(Section("one", "1", 1, words, (), shown),)),
        Document("second", "Second", "en", sections=(Section("two", "2", 1, (other,)),)),
    )
    title = {"en": "Album"}
    content = Archive(name, 1, "2026-01-01", title, "en", documents=documents, pictures=files)
    return OpenArchive(content, "nobody")


def three():
    return album(*map(of_colour, COLOURS))


class Album:
    """Somebody who reads an album, and the worker on which its pictures are decoded."""

    def __init__(self, person):
        self.person = person

    def open(self, archive):
        self.person.program.session.show_archive(archive, False)
        QApplication.processEvents()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)  # what was shown before

    @contextmanager
    def held(self):
        """Let the worker decode nothing meanwhile."""
        goes_on, tasks = Event(), self.person.tasks
        tasks.run_on_decoding(goes_on.wait, then=lambda _: None, failed=lambda _: None)
        try:
            yield
        finally:
            goes_on.set()

    def go_to(self, number):
        """Scroll to the picture with this number."""
        start, _end = self.person.canvas.document().place_of(f"shown-{number}")
        self.person.canvas.scroll_to(start)
        QApplication.processEvents()

    def sees(self, colour):
        return colour in colours_seen(self.person, waiting=False)

    def until_seen(self, colour):
        self.person.qtbot.waitUntil(lambda: self.sees(colour))


@pytest.fixture
def reader(person):
    return Album(person)


def test_one_reads_and_searches_while_a_picture_is_decoded(reader):
    person = reader.person
    with reader.held():
        reader.open(three())
        assert reader.sees(LIGHT_GROUND)
        assert not reader.sees(COLOURS[0])
        person.press(Qt.Key.Key_PageDown, on=person.canvas)
        assert person.canvas.verticalScrollBar().value() > 0
        assert len(person.cards(person.search("between"))) > 1
        person.do.back.trigger()
        reader.go_to(0)
    reader.until_seen(COLOURS[0])

    assert not reader.sees(LIGHT_GROUND)


def test_nothing_moves_when_the_picture_is_there(reader):
    with reader.held():
        reader.open(three())
        before = depths(reader.person)
    reader.until_seen(COLOURS[0])

    assert depths(reader.person) == before


def depths(person):
    """How deep in the page the words stand."""
    return [person.canvas.depth_of(at) for at in range(0, len(person.text_seen()), 500)]


def test_a_picture_that_was_scrolled_past_meanwhile_is_not_decoded(reader):
    with reader.held():
        reader.open(three())
        reader.go_to(1)
        reader.go_to(2)
    reader.until_seen(COLOURS[2])
    with reader.held():
        reader.go_to(0)
        assert reader.sees(COLOURS[0])
        reader.go_to(1)
        assert not reader.sees(COLOURS[1])
    reader.until_seen(COLOURS[1])


def test_pictures_that_are_in_sight_together_all_come(reader):
    pictures = (of_colour(each, 300, 60) for each in COLOURS)
    with reader.held():
        reader.open(album(*pictures, size=(300, 60), apart=1))
    wait_for_pictures(reader.person)

    assert all(map(reader.sees, COLOURS[:2]))


@pytest.mark.qt_log_ignore("libpng")
def test_one_that_cannot_be_decoded_is_told_in_words_when_its_turn_comes(reader):
    with reader.held():
        reader.open(album(of_colour(COLOURS[0])[:200], of_colour(COLOURS[1])))
        assert "cannot be shown" not in reader.person.text_seen()
    told = "This picture cannot be shown. What is on picture 0."
    reader.person.qtbot.waitUntil(lambda: told in reader.person.text_seen())

    reader.go_to(1)
    reader.until_seen(COLOURS[1])


def test_a_picture_that_is_enlarged_stays_in_sight(reader):
    person = reader.person
    reader.open(three())
    reader.until_seen(COLOURS[0])
    with reader.held():
        person.do.larger.trigger()
        person.look.settle()
        assert reader.sees(COLOURS[0])
        assert places(person)[0].width() > 540
    wait_for_pictures(person)

    assert reader.sees(COLOURS[0])


def test_what_was_decoded_is_there_at_once_in_other_colours(reader):
    reader.open(three())
    reader.until_seen(COLOURS[0])
    with reader.held():
        reader.person.look.choose_colours(ColourChoice.DARK)
        reader.person.look.settle()
        assert reader.sees(COLOURS[0])


@pytest.mark.long
def test_the_ground_has_the_colour_that_was_chosen_meanwhile(reader):
    with reader.held():
        reader.open(three())
        reader.person.look.choose_colours(ColourChoice.DARK)
        reader.person.look.settle()
        assert reader.sees(DARK_GROUND)
    reader.until_seen(COLOURS[0])


@pytest.mark.long
def test_a_picture_is_painted_in_the_size_that_was_chosen_meanwhile(reader):
    person = reader.person
    with reader.held():
        reader.open(three())
        person.do.larger.trigger()
        person.look.settle()
    wait_for_pictures(person)
    place, document = places(person)[0], person.canvas.document()
    kind = QTextDocument.ResourceType.ImageResource.value

    assert document.resource(kind, QUrl(place.name())).width() == place.width()


def test_another_document_may_be_shown_meanwhile(reader):
    person = reader.person
    with reader.held():
        reader.open(three())
        person.workspace.show_text("other")
    person.qtbot.waitUntil(lambda: not person.reader.pictures.is_waiting)
    assert "Other words." in person.text_seen()
    with reader.held():
        person.workspace.show_text("p-0")
        reader.go_to(0)
        assert not reader.sees(COLOURS[0])  # it went with its document
    reader.until_seen(COLOURS[0])


def test_another_archive_may_be_opened_meanwhile(reader):
    with reader.held():
        reader.open(three())
        reader.open(album(of_colour("#fe01fe"), name="newer"))
    reader.until_seen("#fe01fe")

    assert not reader.sees(COLOURS[0])


def test_the_window_may_be_closed_meanwhile(reader):
    with reader.held():
        reader.open(three())
        reader.person.window.close()
    reader.person.program.close()
    QApplication.processEvents()

    assert not reader.person.window.isVisible()


def dots_of(image, grey):
    return bytes(image.constBits()).count(bytes([grey] * 3))


def test_paper_gets_the_picture_itself(reader):
    with reader.held():
        reader.open(album(of_colour("#5b5b5b")))
        assert reader.sees(LIGHT_GROUND)
        image = painted(pages_of(reader.person), 0)

    assert dots_of(image, 0x5B) > 10_000


def test_the_preview_shows_a_picture_once_it_is_decoded(reader):
    reader.open(album(of_colour("#5b5b5b")))
    with reader.held():
        view = previewed(reader.person).view
        assert dots_of(view.viewport().grab().toImage(), 0x5B) < 1_000
    reader.person.qtbot.waitUntil(lambda: dots_of(view.viewport().grab().toImage(), 0x5B) > 10_000)
    view.window().reject()


def test_what_stands_in_the_preview_is_printed_with_the_picture_itself(reader, tmp_path):
    person, file = reader.person, tmp_path / "pages.pdf"
    reader.open(album(of_colour("#5b5b5b")))
    with reader.held():
        dialog = previewed(person)
        dialog.view.viewport().grab()
        made = errand(person, file, dialog._printed)
        dialog.reject()
        made.print()
    person.qtbot.waitUntil(lambda: "saved as a PDF" in person.window.messages.text)

    assert widths_in(file)[0] > 900


def widths_in(file):
    """How many dots wide the pictures in a PDF are."""
    return [int(each) for each in re.findall(rb"/Subtype /Image\n/Width (\d+)", file.read_bytes())]


def test_the_window_goes_on_while_a_picture_is_decoded_for_the_printer(reader, tmp_path):
    person, file = reader.person, tmp_path / "pages.pdf"
    reader.open(three())
    with reader.held():
        made = errand(person, file)
        made.print()
        for _turn in range(20):
            QApplication.processEvents()
        assert not made.job._progress.wasCanceled()
        assert not file.exists()
    person.qtbot.waitUntil(lambda: "saved as a PDF" in person.window.messages.text)

    assert len(widths_in(file)) == 3
    assert min(widths_in(file)) > 900


def test_printing_can_be_stopped_while_a_picture_is_decoded(reader, tmp_path):
    person, file = reader.person, tmp_path / "pages.pdf"
    reader.open(three())
    with reader.held():
        made = errand(person, file)
        made.print()
        made.job._progress.cancel()
        told = "Printing was stopped."
        person.qtbot.waitUntil(lambda: person.window.messages.text == told)
    assert not file.exists()


@pytest.fixture
def look(qapp):
    return ScreenLook(qapp, ColourChoice.LIGHT, Setting())


@pytest.fixture
def worker(qapp):
    tasks = Tasks()
    yield tasks
    tasks.close()


class Page(QWidget):
    """A page so large that all pictures of an album are in sight at once."""

    def __init__(self, archive, look, worker):
        super().__init__()
        document = archive.content.documents[0]
        self.pictures = PicturesOnScreen(archive, look, self)
        self.pictures.decode_on(worker)
        shown = Portion(document, document)
        self.pictures.set_layout(laid_out(archive, look, Dial(), Care(), shown))
        self._shown = list(archive.content.placed_pictures())
        self.colours = []

    def paintEvent(self, _event):
        images = [self.pictures.image(each, QSize(1000, 1000)) for each in self._shown]
        self.colours = [image.pixelColor(0, 0).name() for image in images]


def test_pictures_that_have_no_room_together_are_all_there_while_in_sight(qtbot, worker, look):
    names = [f"#{red:02x}0000" for red in range(20)]
    archive = album(*(of_colour(each, 1000, 1000) for each in names), size=(1000, 1000))
    page = Page(archive, look, worker)
    qtbot.addWidget(page)
    page.show()

    qtbot.waitUntil(lambda: page.colours == names)


def test_pictures_that_were_seen_are_kept_as_far_as_there_is_room(look, qapp):
    archive = album(*(of_colour(each, 2000, 2000) for each in COLOURS * 3), size=(2000, 2000))
    pictures = DecodedPictures(archive, look)
    for picture in archive.content.placed_pictures():
        pictures.image(picture, QSize(2000, 2000))

    assert MOST_HELD // 2 < pictures.held <= MOST_HELD
