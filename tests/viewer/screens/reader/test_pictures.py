"""Pictures in the reader: they are shown, described, and never more than the archive holds."""

# ruff: noqa: RUF001  some of these are Russian letters

import zlib

import pytest
from PySide6.QtCore import QBuffer, QIODevice, QUrl
from PySide6.QtGui import (
    QColor,
    QImage,
    QImageWriter,
    QTextCursor,
    QTextDocument,
    QTextFormat,
    QTextImageFormat,
)
from PySide6.QtWidgets import QApplication

from index import open_archive
from index.pictures.clean_picture import cleaned
from tests.built_folders import built
from tests.pictures import SIGNATURE, chunk, exif, frame, head, jpeg, png, rows, segment
from tests.viewer.conftest import ARCHIVE, Reader
from tests.viewer.printing.test_printing import maker
from viewer.services.settings import ColourChoice

BODY = """+++
id = "small"
title = "Small"
+++
## One {#one}

Before it. {#p-before}

![A map of three markets](pictures/picture "The markets in 2019") {#map}

After it. {#p-after}
"""


def coloured(width, height):
    """A picture with a colour of its own at each place."""
    image = QImage(width, height, QImage.Format.Format_RGB32)
    for x in range(width):
        for y in range(height):
            image.setPixelColor(x, y, QColor(x * 7 % 256, y * 11 % 256, (x + y) * 5 % 256))
    return image


def written(image, kind, *, progressive=False):
    """Return `image` as Qt writes it."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QImageWriter(buffer, kind)
    writer.setQuality(90)
    writer.setProgressiveScanWrite(progressive)
    assert writer.write(image)
    return bytes(buffer.data().data())


def pixels(data):
    image = QImage.fromData(data)
    assert not image.isNull()
    return image


@pytest.fixture
def show(qtbot, start, tmp_path):
    """Show somebody an archive with this picture in its one section."""

    def shown(data, body=BODY, translations=""):
        files = {"archive.toml": ARCHIVE, "documents/small.md": body, "pictures/picture": data}
        files["translations/ru.toml"] = translations
        program = start([built(tmp_path / "small", files)])
        qtbot.waitUntil(lambda: program.window.workspace is not None)
        qtbot.waitExposed(program.window)
        return Reader(qtbot, program)

    return shown


def places(person):
    """The formats of the characters that stand for pictures in the text."""
    cursor, found = QTextCursor(person.canvas.document()), []
    for at, letter in enumerate(person.text_seen()):
        if letter == "\ufffc":
            cursor.setPosition(at + 1)
            found.append(QTextImageFormat(cursor.charFormat().toImageFormat()))
    return found


def wait_for_pictures(person):
    """Wait until all pictures in sight are there."""

    def are_there():
        person.canvas.viewport().grab()  # paints all that is in sight, which asks for them
        return not person.reader.pictures.is_waiting

    person.qtbot.waitUntil(are_there)


def painted(person):
    """The picture as the page has it, or null."""
    wait_for_pictures(person)
    (place,) = places(person)
    kind = QTextDocument.ResourceType.ImageResource.value
    return person.canvas.document().resource(kind, QUrl(place.name()))


def colours_seen(person, *, waiting=True):
    """The colours on the page, once its pictures are there, or as it is."""
    if waiting:
        wait_for_pictures(person)
    image = person.canvas.viewport().grab().toImage()
    return {
        image.pixelColor(x, y).name()
        for x in range(0, image.width(), 3)
        for y in range(0, image.height(), 3)
    }


JPEGS = {
    "plain": written(coloured(40, 30), b"jpeg"),
    "progressive": written(coloured(40, 30), b"jpeg", progressive=True),
    "grey": written(coloured(33, 17).convertToFormat(QImage.Format.Format_Grayscale8), b"jpeg"),
}


@pytest.mark.parametrize("name", JPEGS)
def test_a_cleaned_jpeg_has_the_pixels_that_it_had(qapp, name):
    data = JPEGS[name]
    telling = data[:2] + segment(0xE1, b"Exif\0\0" + exif(1)) + segment(0xFE, b"a") + data[2:]

    assert pixels(cleaned(telling + b"more").data) == pixels(data)
    assert cleaned(telling).data == cleaned(data).data


@pytest.mark.parametrize("kind", ["Format_RGB32", "Format_ARGB32", "Format_Indexed8", "Format_Mono",
                                  "Format_Grayscale16", "Format_RGBA64"])  # fmt: skip
def test_a_cleaned_png_has_the_pixels_that_it_had(qapp, kind):
    data = written(coloured(21, 13).convertToFormat(QImage.Format[kind]), b"png")
    clean = cleaned(data[:33] + chunk(b"tEXt", b"Author\0A") + data[33:]).data

    assert pixels(clean).convertToFormat(QImage.Format.Format_RGBA64) == pixels(
        data
    ).convertToFormat(QImage.Format.Format_RGBA64)


@pytest.mark.parametrize(("colours", "bits"), [(0, 8), (2, 24), (6, 32)])
def test_interlaced_pictures_are_decoded(qapp, colours, bits):
    packed = chunk(b"IDAT", zlib.compress(rows(9, 7, bits, interlaced=True)))
    data = SIGNATURE + head(9, 7, 8, colours, 1) + packed + chunk(b"IEND")

    assert pixels(cleaned(data).data) == pixels(data)


def test_the_small_pictures_of_these_tests_are_pictures(qapp):
    assert pixels(png(4, 3)).size().toTuple() == (4, 3)
    assert pixels(jpeg(framed=frame(8, 8))).size().toTuple() == (8, 8)


def test_a_picture_stands_between_the_passages_with_its_caption(show):
    person = show(written(coloured(300, 200), b"png"))

    assert person.text_seen() == "Small\nOne\nBefore it.\n\ufffc\nThe markets in 2019\nAfter it."
    assert [(each.width(), each.height()) for each in places(person)] == [(300, 200)]
    assert painted(person) == coloured(300, 200)


def test_a_section_is_printed_with_its_pictures_and_without_those_of_others(show):
    person = show(png(), BODY + "\n## Two {#two}\n\nOf another section. {#p-two}\n")

    def on_paper(name):
        person.workspace.show_text(name)
        pages = maker(person)
        return pages.written(pages.parts[1].names).text.toPlainText()

    first = "Small\nOne\nBefore it.\n\ufffc\nThe markets in 2019\nAfter it."
    assert on_paper("p-before") == first
    assert on_paper("p-two") == "Small\nTwo\nOf another section."


def test_its_pixels_are_on_the_screen(show):
    red = QImage(200, 100, QImage.Format.Format_RGB32)
    red.fill(QColor("#fe0102"))

    assert "#fe0102" in colours_seen(show(written(red, b"png")))


def test_its_description_stands_in_the_text_for_whoever_cannot_see_it(show):
    person = show(png())
    (place,) = places(person)

    assert place.property(QTextFormat.Property.ImageAltText) == "A map of three markets"


@pytest.mark.parametrize("larger", [0, 10])
def test_a_wide_picture_is_no_wider_than_the_column(show, larger):
    person = show(written(coloured(1600, 400), b"jpeg"))
    for _step in range(larger):
        person.do.larger.trigger()
    person.look.settle()
    (place,) = places(person)
    column = person.canvas.lineWrapColumnOrWidth()

    assert column - 40 < place.width() <= column
    assert place.height() == pytest.approx(place.width() / 4, abs=1)
    assert painted(person).width() <= column


def test_a_small_picture_is_never_made_larger(show):
    person = show(png(4, 3))
    for _step in range(10):
        person.do.larger.trigger()
    person.look.settle()

    assert [(each.width(), each.height()) for each in places(person)] == [(4, 3)]


def test_a_picture_follows_the_width_of_the_window(show):
    person = show(written(coloured(1600, 400), b"jpeg"))
    person.window.resize(person.window.minimumSize())
    person.qtbot.waitUntil(
        lambda: places(person)[0].width() <= person.canvas.lineWrapColumnOrWidth()
    )

    assert places(person)[0].width() < 540


def test_a_tall_picture_is_not_much_taller_than_the_column_is_wide(show):
    (place,) = places(show(png(20, 4000)))

    assert place.height() < 700


@pytest.mark.parametrize("theme", [ColourChoice.LIGHT, ColourChoice.DARK])
def test_what_lets_the_ground_through_stands_on_white(show, theme):
    clear = QImage(20, 10, QImage.Format.Format_ARGB32)
    clear.fill(QColor(0, 0, 0, 0))
    person = show(written(clear, b"png"))
    person.look.choose_colours(theme)
    person.look.settle()

    assert painted(person).pixelColor(5, 5) == QColor("white")


@pytest.mark.parametrize("whole", [True, False])
def test_copying_around_a_picture_copies_words_alone(show, whole):
    person = show(png())
    cursor = person.canvas.textCursor()
    if whole:
        cursor.select(QTextCursor.SelectionType.Document)
    else:
        start = person.text_seen().index("\ufffc")
        cursor.setPosition(start - 4)
        cursor.setPosition(start + 5, QTextCursor.MoveMode.KeepAnchor)
    person.canvas.setTextCursor(cursor)
    person.do.copy.trigger()
    copied = QApplication.clipboard().text()

    assert "\ufffc" not in copied
    assert copied == (
        "Small\nOne\nBefore it.\nThe markets in 2019\nAfter it." if whole else "it.\nThe"
    )


def test_a_picture_alone_is_nothing_to_copy(show):
    person = show(png())
    cursor = person.canvas.textCursor()
    start = person.text_seen().index("\ufffc")
    cursor.setPosition(start)
    cursor.setPosition(start + 1, QTextCursor.MoveMode.KeepAnchor)
    person.canvas.setTextCursor(cursor)

    assert person.canvas.selected is None


@pytest.mark.qt_log_ignore("Fractional sampling")
def test_a_picture_that_cannot_be_decoded_is_told_in_words(show):
    three = b"\x08\0\x08\0\x08\3" + b"\1\x31\0" + b"\2\x21\0" + b"\3\x11\0"  # no decoder takes it
    scan = segment(0xDA, b"\3\1\0\2\0\3\0\0\x3f\0")
    data = jpeg(framed=segment(0xC0, three)).replace(segment(0xDA, b"\1\1\0\0\x3f\0"), scan)
    person = show(data)
    told = "This picture cannot be shown. A map of three markets"
    person.qtbot.waitUntil(lambda: told in person.text_seen())

    assert person.text_seen().splitlines()[3:] == [told, "The markets in 2019", "After it."]
    assert places(person) == []


def test_one_chooses_from_passage_to_passage_past_a_picture(show):
    person = show(png())
    person.reader.choosing.choose_next()
    person.reader.choosing.choose_next()

    assert person.reader.chosen == "p-after"


def test_a_resource_that_is_no_picture_of_the_archive_is_not_opened(show, tmp_path):
    file = tmp_path / "outside.png"
    file.write_bytes(png(9, 9))
    document = show(png()).canvas.document()
    kind = QTextDocument.ResourceType.ImageResource.value

    for name in (QUrl.fromLocalFile(str(file)), QUrl("picture:gone"), QUrl(f"picture:{file}")):
        assert document.resource(kind, name).size().toTuple() == (1, 1)


def test_the_archive_on_disk_is_the_one_that_was_shown(show, tmp_path):
    show(png(behind=b"hidden"))
    archive = open_archive(tmp_path / "small.satchel")

    assert [file.data for file in archive.content.pictures] == [png()]


TRANSLATED = """[[translation]]
passage = "map"
text = "Карта трёх рынков\\nРынки зимой"
status = "draft"
"""


def described(person):
    (place,) = places(person)
    return place.property(QTextFormat.Property.ImageAltText)


def test_a_caption_is_read_in_the_language_that_is_chosen(show):
    person = show(png(), translations=TRANSLATED)
    languages = {action.data(): action for action in person.do.languages.actions()}
    languages["ru"].trigger()
    choices = {action.data(): action for action in person.do.texts.actions()}
    assert described(person) == "A map of three markets / Карта трёх рынков"
    assert "The markets in 2019\nЧерновой перевод: Рынки зимой" in person.text_seen()
    told = "Карта трёх рынков\nThe markets in 2019\nЧерновой перевод\nРынки зимой"
    assert person.spoken("map").endswith(told)

    choices["translation"].trigger()
    assert described(person) == "Карта трёх рынков"
    assert "The markets in 2019" not in person.text_seen()
    assert "Рынки зимой\nЧерновой перевод" in person.text_seen()

    choices["original"].trigger()
    assert described(person) == "A map of three markets"
    assert "Рынки" not in person.text_seen()
