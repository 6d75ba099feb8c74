"""Pictures in exports: as many pixels as paper shows, exact where few, never all at once."""

import re
import sys
import zlib

import pytest
from PySide6.QtCore import QBuffer, QIODevice, Qt
from PySide6.QtGui import QColor, QImage, QPainter

from benchmarks.pictures import archive_of, cost_of, drawn
from index import Progress, Stopped, export_archive, open_archive
from tests.built_folders import built
from tests.pictures import SIGNATURE, chunk, head, jpeg, rows, segment
from tests.viewer.conftest import ARCHIVE
from tests.viewer.screens.reader.test_pictures import written
from viewer.printing.typeset import typeset

IMAGE = re.compile(rb"/Subtype /Image\n(.*?)>>\nstream\n(.*?)\nendstream\nendobj", re.DOTALL)
FORMAT = QImage.Format
KINDS = {
    "jpeg": (FORMAT.Format_RGB32, b"jpeg", False),
    "progressive jpeg": (FORMAT.Format_RGB32, b"jpeg", True),
    "grey jpeg": (FORMAT.Format_Grayscale8, b"jpeg", False),
    "jpeg for printers": (FORMAT.Format_CMYK8888, b"jpeg", False),
    "one bit": (FORMAT.Format_Mono, b"png", False),
    "grey": (FORMAT.Format_Grayscale8, b"png", False),
    "fine grey": (FORMAT.Format_Grayscale16, b"png", False),
    "palette": (FORMAT.Format_Indexed8, b"png", False),
    "colours": (FORMAT.Format_RGB888, b"png", False),
    "fine colours": (FORMAT.Format_RGBX64, b"png", False),
    "clear": (FORMAT.Format_ARGB32, b"png", False),
}
pytestmark = pytest.mark.usefixtures("qapp")


def made(kind, width, height):
    """The bytes of a picture of this kind."""
    form, ending, progressive = KINDS[kind]
    image = drawn(width, height).convertToFormat(form)
    if ending == b"jpeg":
        return written(image, ending, progressive=progressive)
    return packed(image)


def packed(image):
    """A PNG, as small as they commonly are."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    assert image.save(buffer, "png")
    return bytes(buffer.data().data())


@pytest.fixture
def export(tmp_path):
    """Write an archive with these pictures, one under the other, as PDF; return its bytes."""

    def exported(*pictures, shown=None, form="pdf", pace=None):
        folder, file = tmp_path / "album", tmp_path / "album.satchel"
        if not folder.exists():
            files = {f"pictures/p{number}": data for number, data in enumerate(pictures)}
            body = '+++\nid = "small"\ntitle = "Small"\n+++\n## One {#one}\n\nWords. {#t}\n'
            for at, number in enumerate(shown or range(len(pictures))):
                body += f"\n![What {number} shows](pictures/p{number}) {{#p-{at}}}\n"
            built(folder, files | {"archive.toml": ARCHIVE, "documents/small.md": body})
        out = tmp_path / "out"
        export_archive(open_archive(file), out, typeset(form, pace))
        return out.read_bytes()

    return exported


def number(entries, name):
    return int(re.search(rb"/%b (\d+)\n" % name, entries)[1])


def images(data):
    """What is known of every image of a PDF, and its bytes, in the order of their pages."""
    return [(found[1], found[2]) for found in IMAGE.finditer(data)]


def sizes(data):
    return [(number(told, b"Width"), number(told, b"Height")) for told, _bytes in images(data)]


def seen(told, data):
    """The picture that a program for PDF shows."""
    if b"/DCTDecode" in told:
        return QImage.fromData(data)
    depth, palette = number(told, b"BitsPerComponent"), b""
    colours = 2 if b"/ColorSpace /DeviceRGB" in told else 0
    if table := re.search(rb"/ColorSpace \[/Indexed /DeviceRGB \d+ <(\w+)>\]", told):
        colours, palette = 3, chunk(b"PLTE", bytes.fromhex(table[1].decode()))
    size = number(told, b"Width"), number(told, b"Height")
    body = head(*size, depth, colours) + palette + chunk(b"IDAT", data) + chunk(b"IEND")
    return QImage.fromData(SIGNATURE + body)


def on_white(data):
    image = QImage.fromData(data)
    ground = QImage(image.size(), FORMAT.Format_RGB32)
    ground.fill(Qt.GlobalColor.white)
    painter = QPainter(ground)
    painter.drawImage(0, 0, image)
    painter.end()
    return ground


@pytest.mark.parametrize("kind", KINDS)
def test_a_large_picture_has_as_many_dots_as_paper_shows(export, kind):
    data = export(made(kind, 1280, 720))
    ((width, height),) = sizes(data)
    inches = 600 * 11 / 17 / 72  # 600 pixels of a text, of which 17 are 11 points

    assert 200 <= width / inches <= 225
    assert height == pytest.approx(width * 720 / 1280, abs=1)
    ((told, drawn),) = images(data)
    image = seen(told, drawn)
    assert image.size().toTuple() == (width, height)
    assert near(image, on_white(made(kind, 1280, 720)))


def near(image, whole):
    """Whether `image` is `whole` made smaller, as far as one sees from afar."""
    how = Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation
    plain = (each.convertToFormat(FORMAT.Format_RGB32) for each in (image, whole))
    one, other = (each.scaled(4, 4, *how) for each in plain)
    return all(
        abs(getattr(one.pixelColor(x, y), part)() - getattr(other.pixelColor(x, y), part)()) < 12
        for x in range(4)
        for y in range(4)
        for part in ("red", "green", "blue")
    )


@pytest.mark.parametrize("kind", [kind for kind in KINDS if kind != "jpeg for printers"])
def test_a_small_picture_has_the_pixels_that_it_had(export, kind):
    data = made(kind, 90, 70)
    ((told, drawn),) = images(export(data))
    form = FORMAT.Format_RGB888

    assert seen(told, drawn).convertToFormat(form) == on_white(data).convertToFormat(form)


def test_a_small_jpeg_keeps_its_own_bytes(export):
    data = made("progressive jpeg", 90, 70)
    ((_told, drawn),) = images(export(data))

    assert drawn == data


def test_clear_and_interlaced_pictures_stand_on_white_as_they_were(export):
    pixels = chunk(b"IDAT", zlib.compress(rows(9, 7, 24, interlaced=True)))
    interlaced = SIGNATURE + head(9, 7, 8, 2, 1) + pixels + chunk(b"IEND")
    half = QImage(20, 10, FORMAT.Format_Indexed8)
    half.setColorTable([QColor(200, 0, 0, 90).rgba(), QColor(0, 0, 0, 0).rgba()])
    half.fill(0)
    half.setPixel(3, 3, 1)
    one, other = images(export(interlaced, packed(half)))

    assert seen(*one).convertToFormat(FORMAT.Format_RGB32) == on_white(interlaced)
    assert seen(*other).pixelColor(3, 3) == QColor("white")
    shown = seen(*other).pixelColor(0, 0)
    assert abs(shown.red() - 236) <= 1
    assert abs(shown.green() - 165) <= 1


def test_a_picture_that_is_shown_twice_is_held_once_and_others_in_their_order(export):
    data = export(made("grey", 90, 70), made("jpeg", 50, 40), shown=(0, 1, 0))

    assert sizes(data) == [(90, 70), (50, 40)]


@pytest.mark.qt_log_ignore("Fractional sampling")
def test_a_picture_that_cannot_be_decoded_is_left_out_and_the_others_stay(export):
    three = b"\x08\0\x08\0\x08\3" + b"\1\x31\0" + b"\2\x21\0" + b"\3\x11\0"  # no decoder takes it
    scan = segment(0xDA, b"\3\1\0\2\0\3\0\0\x3f\0")
    damaged = jpeg(framed=segment(0xC0, three)).replace(segment(0xDA, b"\1\1\0\0\x3f\0"), scan)

    assert sizes(export(damaged, made("grey", 90, 70))) == [(90, 70)]


def test_the_same_pictures_make_the_same_bytes(export):
    pictures = [made(kind, 650, 350) for kind in KINDS]

    assert export(*pictures) == export(*pictures)


def test_drawings_of_one_bit_stay_small(export):
    pictures = [made("one bit", 500, 300), packed(lines())]

    assert len(export(*pictures)) < sum(map(len, pictures)) + 60_000


def lines():
    """A large drawing of lines in black and white."""
    image = QImage(3000, 3000, FORMAT.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    for at in range(0, 3000, 100):
        painter.drawLine(0, at, 3000, 3000 - at)
    painter.end()
    return image.convertToFormat(FORMAT.Format_Mono)


def test_an_export_of_pictures_can_be_stopped(export):
    pace = Progress()
    pace.stop()

    with pytest.raises(Stopped):
        export(made("jpeg", 1600, 900), pace=pace)


@pytest.mark.skipif(sys.platform != "linux", reason="memory is told otherwise")
def test_a_dozen_pictures_are_never_in_memory_at_once(tmp_path):
    cost = cost_of(archive_of("progressive", 12, tmp_path), "pdf")

    assert cost["memory"] < 240  # 12 of them decoded are 200 more than the program takes
    assert cost["size"] < 2


@pytest.mark.long
@pytest.mark.timeout(600)
@pytest.mark.skipif(sys.platform != "linux", reason="memory is told otherwise")
@pytest.mark.parametrize("kind", ["progressive", "one-bit", "baseline", "rgba"])
def test_two_hundred_pictures_take_no_more_than_300_megabytes(kind, tmp_path):
    file = archive_of(kind, 200, tmp_path)
    for form in ("pdf", "docx", "odt", "pptx", "html"):
        cost = cost_of(file, form)

        assert cost["memory"] < 300, form
        assert cost["size"] < 2 * file.stat().st_size / 1e6 + 2, form
