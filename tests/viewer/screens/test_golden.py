"""Some screens look as they did when somebody last looked: `./run test -k golden --renew`.

A picture is kept at half its size. It is held against the screen tile by tile: letters that
another system draws a little otherwise are the same, a word that moved or changed is not.
"""

from pathlib import Path

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QCursor, QImage, QPainter

from tests.conftest import ROOT
from tests.viewer.conftest import Reader
from viewer.screens.codebook.page import ThemesPage
from viewer.screens.reader.text.broken_lines import are_broken
from viewer.services.settings import ColourChoice, Settings, save
from viewer.shell.places.places import Place, ScreenName

KEPT = Path(__file__).with_name("golden")
SEEN = ROOT / "build" / "golden"  # what was on the screen where it differs
TILE = 32  # pixels of a kept picture
STEP = 28  # of 255: a smaller difference of a pixel is drawing
SHARE = 0.04  # of a tile's pixels that may differ by more


def read(person):
    person.workspace.show_text("q-bandits")


def read_with_themes(person):
    person.do.themes_in_text.trigger()
    person.workspace.show_text("p-working-alone")


def read_translated(person):
    person.qtbot.waitUntil(lambda: are_broken(person.canvas.document()))  # Qt does it bit by bit
    person.wait_for_text()
    person.workspace.show_text("q-new-laws")


def see_quotes(person):
    person.do.quotes.trigger()


def see_quotes_as_table(person):
    person.do.quotes.trigger()
    person.do.quotes_as_table.trigger()


def see_who_says_what(person):
    person.do.themes.trigger()
    person.workspace.findChild(ThemesPage).show_view(1)


def see_people(person):
    person.do.people.trigger()


def find(person):
    person.search("protection racket")


def plan(person):
    person.do.workshop.trigger()


def see_library(person):
    person.do.library.trigger()


def begin(person):
    person.workspace.go(Place(ScreenName.READER))


LIGHT, SEPIA, DARK, CONTRAST = ColourChoice
SCREENS = {
    "first": (begin, "en", LIGHT),
    "reader": (read, "en", SEPIA),
    "themes-in-text": (read_with_themes, "ky", DARK),
    "translations": (read_translated, "ru", LIGHT),
    "quotes": (see_quotes, "en", LIGHT),
    "quotes-table": (see_quotes_as_table, "ru", CONTRAST),
    "who-says-what": (see_who_says_what, "ky", LIGHT),
    "people": (see_people, "en", DARK),
    "found": (find, "ru", LIGHT),
    "workshop": (plan, "en", LIGHT),
    "library": (see_library, "en", CONTRAST),
}


def drawn(window):
    """The window as it is, at half its size."""
    image = window.grab().toImage()
    half = image.size() / 2
    smooth = Qt.TransformationMode.SmoothTransformation
    small = image.scaled(half, Qt.AspectRatioMode.IgnoreAspectRatio, smooth)
    return small.convertToFormat(QImage.Format.Format_RGB888)


def differing(one, other):
    """The tiles, as (left, top), where two pictures differ by more than drawing."""
    if one.size() != other.size():
        return [(0, 0)]
    starts = [(x, y) for y in range(0, one.height(), TILE) for x in range(0, one.width(), TILE)]
    return [start for start in starts if _share(one, other, *start) > SHARE]


def _share(one, other, left, top):
    area = QRect(left, top, TILE, TILE) & one.rect()
    if one.copy(area) == other.copy(area):
        return 0
    pairs = zip(_bytes(one, area), _bytes(other, area), strict=True)
    return sum(abs(a - b) > STEP for a, b in pairs) / (3 * area.width() * area.height())


def _bytes(image, area):
    part = image.copy(area).convertToFormat(QImage.Format.Format_RGBX8888)
    return bytes(value for at, value in enumerate(part.constBits()) if at % 4 != 3)


@pytest.fixture
def calm(qapp):
    """No cursor that blinks, and no row that is under the mouse."""
    QCursor.setPos(qapp.primaryScreen().geometry().bottomRight())
    before = qapp.cursorFlashTime()
    qapp.setCursorFlashTime(0)
    yield
    qapp.setCursorFlashTime(before)


def shown(qtbot, start, home, name):
    """Somebody who has gone to a screen, and waited until nothing moves on it."""
    go, language, theme = SCREENS[name]
    save(Settings(language=language, colours=theme), home.settings)
    program = start()
    qtbot.waitUntil(lambda: program.window.workspace is not None)
    person = Reader(qtbot, program)
    go(person)
    last = []

    def still():
        qtbot.wait(20)  # between two steps of what is done in steps
        last.append(drawn(person.window))
        return len(last) > 3 and last[-1] == last[-2] == last[-3]

    qtbot.waitUntil(still, timeout=10_000)
    return last[-1]


@pytest.mark.parametrize("screen", SCREENS)
def test_a_golden_screen_looks_as_it_did(qtbot, start, home, calm, request, screen):
    seen = shown(qtbot, start, home, screen)
    kept = KEPT / f"{screen}.png"
    if request.config.getoption("--renew"):
        assert seen.save(str(kept))
    tiles = differing(seen, QImage(str(kept)).convertToFormat(QImage.Format.Format_RGB888))
    if tiles:
        SEEN.mkdir(parents=True, exist_ok=True)
        seen.save(str(SEEN / f"{screen}.png"))
    assert tiles == [], f"see {SEEN / screen}.png; if it is as it should be: --renew"


def test_there_is_a_golden_picture_for_each_screen_and_no_other():
    assert sorted(file.stem for file in KEPT.glob("*.png")) == sorted(SCREENS)


@pytest.fixture
def golden(qapp):
    return QImage(str(KEPT / "reader.png")).convertToFormat(QImage.Format.Format_RGB888)


def test_a_golden_picture_tells_where_a_word_moved(golden):
    moved = golden.copy()
    line = QRect(170, 128, 300, 96)
    with QPainter(moved) as painter:
        painter.drawImage(line.translated(0, 3).topLeft(), golden.copy(line))
    tiles = differing(moved, golden)

    assert tiles
    assert all(line.adjusted(-TILE, -TILE, TILE, TILE).contains(*start) for start in tiles)


def test_a_golden_picture_tells_of_a_word_that_is_gone(golden):
    without = golden.copy()
    areas = [QRect(x, y, 30, 12) for y in range(50, 360, 12) for x in range(150, 380, 10)]
    word = max(areas, key=lambda area: sum(each < 128 for each in _bytes(golden, area)))
    with QPainter(without) as painter:
        painter.fillRect(word, QColor(golden.pixelColor(135, 60)))  # the page

    assert differing(without, golden)


def test_a_golden_picture_is_the_same_where_letters_are_drawn_a_little_otherwise(golden):
    paler = golden.convertToFormat(QImage.Format.Format_ARGB32)
    with QPainter(paler) as painter:
        painter.fillRect(paler.rect(), QColor(128, 128, 128, 40))

    assert paler.convertToFormat(QImage.Format.Format_RGB888) != golden
    assert differing(paler.convertToFormat(QImage.Format.Format_RGB888), golden) == []


def test_a_golden_picture_of_another_size_is_another(golden):
    assert differing(golden.copy(0, 0, 600, 384), golden)
