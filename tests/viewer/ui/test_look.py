"""The themes: every pair of text and ground can be read, and every mark and focus be seen."""

import re
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QFont, QFontDatabase, QFontInfo, QRawFont, QTextDocument
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QLineEdit,
    QTabBar,
    QWidget,
)

from tests.conftest import in_turn
from viewer.platform.paths import RESOURCES
from viewer.platform.window_cover import cover_all
from viewer.services import settings
from viewer.services.settings import ColourChoice
from viewer.services.steps import at_once
from viewer.ui.look.face_search import rare_letters, search_faces_of
from viewer.ui.look.look import INTERFACE_FACE, READING_FACE, face, load_fonts, read_colours

PAIRS = [
    ("ink", "paper"), ("ink", "panel"), ("ink", "raised"), ("soft", "paper"), ("soft", "panel"),
    ("soft", "raised"), ("accent", "paper"), ("accent", "panel"), ("accent", "raised"),
    ("accent", "accent_ground"), ("ink", "accent_ground"), ("on_accent", "accent"),
    ("quote", "paper"), ("quote", "panel"), ("quote", "raised"), ("on_match", "match"),
    ("on_match", "match_here"), ("care", "care_ground"), ("care", "paper"), ("care", "raised"),
    ("care", "panel"), ("ink", "mark_yellow"), ("ink", "mark_green"), ("ink", "mark_blue"),
    ("ink", "mark_rose"), ("off", "paper"), ("off", "panel"), ("off", "raised"),
]  # fmt: skip
ROOM = [(text, "paper") for text in ("ink", "soft", "quote", "care")] + [
    ("ink", "calm"),
    ("ink", "phrase"),
]
LEAST, LEAST_HIGH = 4.5, 7.0
LEAST_OF_MARKS = 3.0
LEAST_OF_OFF = 2.0
LETTERS = "АаЁёЯяҢңӨөҮүAz“”‘’«»—–…№·"  # noqa: RUF001


def luminance(colour):
    channels = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    linear = [c / 12.92 if c <= 0.03928 else ((c + 0.055) / 1.055) ** 2.4 for c in channels]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one, other):
    """The contrast ratio of WCAG 2.1."""
    lighter, darker = sorted((luminance(one), luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


@pytest.mark.parametrize("theme", ColourChoice)
@pytest.mark.parametrize(("text", "ground"), PAIRS)
def test_text_stands_out_from_its_ground(theme, text, ground):
    colours = read_colours(theme)
    least = LEAST_HIGH if theme is ColourChoice.CONTRAST else LEAST
    assert contrast(colours[text], colours[ground]) >= least


def test_every_theme_names_the_same_colours_and_each_of_text_is_among_the_pairs():
    named = [set(read_colours(theme)) for theme in ColourChoice]
    assert all(names == named[0] for names in named)
    decoration = {"line", "plate"}
    assert {name for pair in PAIRS for name in pair} == named[0] - decoration


def test_high_contrast_knows_no_soft_ink():
    colours = read_colours(ColourChoice.CONTRAST)
    assert colours["soft"] == colours["ink"]


@pytest.mark.parametrize("theme", ColourChoice)
def test_what_cannot_be_chosen_is_told_from_what_can(theme):
    colours = read_colours(theme)
    assert contrast(colours["off"], colours["ink"]) >= LEAST_OF_OFF


@pytest.mark.parametrize("theme", ["room", "room-light"])
@pytest.mark.parametrize(("text", "ground"), ROOM)
def test_the_room_can_read_every_word(theme, text, ground):
    colours = read_colours(theme)
    assert contrast(colours[text], colours[ground]) >= LEAST


@pytest.mark.parametrize("family", [READING_FACE, INTERFACE_FACE])
def test_both_faces_come_with_satchel_and_hold_every_letter(qapp, family):
    load_fonts()
    font = face(family, 17)

    assert QFontInfo(font).family() == family
    raw = QRawFont.fromFont(font)
    letters = LETTERS
    assert [letter for letter in letters if not raw.supportsCharacter(ord(letter))] == []


def test_a_face_is_there_once_however_often_it_is_asked_for(start):
    def faces():
        """How many Qt holds: the next one gets the next number."""
        number = QFontDatabase.addApplicationFont(str(next((RESOURCES / "fonts").glob("*.ttf"))))
        QFontDatabase.removeApplicationFont(number)
        return number

    start()
    before = faces()
    start()

    assert faces() == before > 0


def test_no_font_of_the_system_stands_beside_ours(person):
    kinds = ["QMenuBar", "QMenu", "QAbstractItemView", "QMessageBox"]
    for kind in kinds:
        QApplication.setFont(QFont(READING_FACE), kind)

    {action.data(): action for action in person.do.looks.actions()}["dark"].trigger()
    person.look.settle()

    families = {kind: QApplication.font(kind).family() for kind in kinds}
    assert families == dict.fromkeys(kinds, INTERFACE_FACE)


def look_like(person, theme):
    """Choose a theme in the View menu."""
    {action.data(): action for action in person.do.looks.actions()}[theme].trigger()
    person.look.settle()
    QApplication.processEvents()


@in_turn("theme", ColourChoice)
def test_every_arrow_cross_and_tick_stands_out_from_its_ground(theme, person):
    look_like(person, theme)
    colours = read_colours(theme)
    least = LEAST_HIGH if theme is ColourChoice.CONTRAST else LEAST_OF_MARKS
    files = set(re.findall(r'url\("(.+?)"\)', QApplication.instance().styleSheet()))

    assert {Path(file).stem for file in files} > {"close", "down", "tick"}
    for file in files:
        for ink in re.findall(r'stroke="(#\w+)"', Path(file).read_text(encoding="utf-8")):
            for ground in ("paper", "panel", "raised"):
                assert contrast(ink, colours[ground]) >= least, (Path(file).name, ground)


def colours_of(picture, line):
    """Name every colour of a line of `picture`, each as often as it begins."""
    names = [picture.pixelColor(x, line).name() for x in range(picture.width())]
    return [name for name, before in zip(names, ["", *names], strict=False) if name != before]


@in_turn("theme", ColourChoice)
def test_a_tab_can_be_read_while_the_pointer_rests_on_it(theme, person):
    look_like(person, theme)
    person.workspace.show_text("q-bandits")
    bar = person.workspace.findChild(QTabBar)
    if bar.count() < 2:
        person.press(Qt.Key.Key_T, Qt.KeyboardModifier.ControlModifier)
    QApplication.processEvents()
    other = bar.tabRect(1 - bar.currentIndex())
    QTest.mouseMove(bar, other.center())
    person.qtbot.waitUntil(bar.underMouse)
    picture = bar.grab(other).toImage()
    ground = picture.pixelColor(4, picture.height() // 2).name()

    assert ground != read_colours(theme)["panel"].lower()
    assert contrast(read_colours(theme)["ink"], ground) >= LEAST


@in_turn("theme", ColourChoice)
def test_the_main_button_shows_that_the_keyboard_is_on_it(theme, person):
    look_like(person, theme)
    person.do.welcome.trigger()
    QApplication.processEvents()
    button = QApplication.focusWidget()
    assert button.property("main")
    page = button.parentWidget()
    picture = page.grab(button.geometry().adjusted(-4, 0, 4, 0)).toImage()
    seen = colours_of(picture, picture.height() // 2)
    ring, gap, ground = (read_colours(theme)[name].lower() for name in ("ink", "paper", "accent"))

    at = seen.index(ring)
    assert gap in seen[at : seen.index(ground)]
    assert contrast(ring, gap) >= LEAST_HIGH


def test_a_size_and_colours_chosen_one_after_the_other_hold_both(person):
    before = person.box.font().pixelSize()
    person.do.larger.trigger()
    person.do.larger.trigger()
    {action.data(): action for action in person.do.looks.actions()}["dark"].trigger()
    person.qtbot.waitUntil(person.window.updatesEnabled)

    assert person.box.font().pixelSize() == round(before * 1.2)
    assert QApplication.palette().window().color().name() == read_colours("dark")["paper"].lower()
    assert person.window.status_line.zoom == "Size 120 %"


def sizes(person):
    """What each button and box of the window asks for by the sheet it wears, hidden ones too."""
    kinds = QAbstractButton, QLineEdit, QComboBox
    held = [each for each in person.window.findChildren(QWidget) if isinstance(each, kinds)]
    polished = Qt.WidgetAttribute.WA_WState_Polished
    return {
        str(each): (each.sizeHint().toTuple(), each.font().pixelSize())
        for each in held
        if each.testAttribute(polished)
    }


@pytest.mark.parametrize("turns", [1, 8, 9, 10, 11, 12, 14])
def test_screens_that_are_hidden_wear_the_size_that_was_chosen_while_another_came(person, turns):
    person.do.quotes.trigger()
    person.do.workshop.trigger()
    person.window.show_reading()
    person.do.larger.trigger()
    person.look.settle()
    person.do.larger.trigger()
    person.look.settle()
    wanted = sizes(person)

    person.do.smaller.trigger()
    for _turn in range(turns):
        QTest.qWait(4)  # a step
    person.do.larger.trigger()
    person.qtbot.waitUntil(person.window.updatesEnabled)

    assert sizes(person) == wanted
    assert len(wanted) > 60


def test_a_larger_size_leaves_the_words_at_the_top_there(person):
    person.workspace.show_text("p-brothel-charge-and-rackets")
    top = person.canvas.first_block.text()
    for _ in range(3):
        person.do.larger.trigger()
    person.qtbot.waitUntil(person.window.updatesEnabled)

    assert person.canvas.first_block.text() == top


class Paints(QObject):
    """How often a widget was painted."""

    number = 0

    def eventFilter(self, _widget, event):  # noqa: N802
        self.number += event.type() is QEvent.Type.Paint
        return False


def test_the_text_is_painted_again_after_a_larger_size_wherever_it_is_read(person):
    person.press(Qt.Key.Key_1, Qt.KeyboardModifier.AltModifier)
    person.press(Qt.Key.Key_PageDown)
    QTest.qWait(50)
    person.do.larger.trigger()
    person.qtbot.waitUntil(person.window.updatesEnabled)
    QTest.qWait(50)
    seen = Paints()
    person.canvas.viewport().installEventFilter(seen)
    person.press(Qt.Key.Key_PageDown, on=person.canvas)

    person.qtbot.waitUntil(lambda: seen.number > 0)


def test_a_size_that_is_chosen_as_satchel_is_closed_is_kept(person, home):
    person.do.larger.trigger()
    person.program.close()

    assert settings.load(home.settings).zoom == 110


def test_a_window_that_is_about_to_look_otherwise_is_covered_at_once(person):
    person.do.larger.trigger()
    assert not person.window.updatesEnabled()

    cover_all(QApplication.instance())

    assert person.window.updatesEnabled()
    picture = person.window.grab().toImage()
    assert {picture.pixelColor(at, at).name() for at in range(0, picture.height(), 7)} == {
        person.window.palette().window().color().name()
    }


def test_each_font_of_a_text_is_searched_for_the_rare_letters_in_it(qapp):
    text = QTextDocument()
    text.setHtml("<p>Of barley <b>\u0915</b></p><p><i>\u0916 \u1780</i></p>")

    found = at_once(search_faces_of(text))

    assert found.letters == "\u0915\u1780"
    assert {(font.bold(), font.italic()) for font in found.fonts()} == {
        (False, False),
        (True, False),
        (False, True),
    }
    assert not [*at_once(search_faces_of(QTextDocument("Of barley"))).letters]


@pytest.mark.parametrize("raised", ["sup", "sub"])
def test_so_is_the_smaller_font_of_the_mark_of_a_footnote(qapp, raised):
    text = QTextDocument()
    font = text.defaultFont()
    font.setPixelSize(20)
    text.setDefaultFont(font)
    text.setHtml(f"<p>Of<{raised}>1</{raised}> barley \u0915</p>")
    text.documentLayout().documentSize()  # it is laid out
    runs = text.firstBlock().layout().lineAt(0).glyphRuns()
    laid = {size for run in runs if (size := run.rawFont().pixelSize()) > 0}

    assert laid == {20, 13}
    assert {font.pixelSize() for font in at_once(search_faces_of(text)).fonts()} == laid


def test_the_letters_of_other_scripts_are_searched_for_once_and_shown(person):
    rare = rare_letters(["Of barley", "\u0915\u094d\u0937", "хлеб", "\u0916", "\u1780"])

    assert rare == "\u0915\u1780"


def places(person):
    """Where each visible widget of the window stands, and how large it is."""
    return {
        str(each).split("(")[0]: each.geometry().getRect()
        for each in person.window.findChildren(QWidget)
        if each.isVisible()
    }


def cut(person):
    """The buttons and boxes that are lower than what they say."""
    kinds = QAbstractButton, QLineEdit, QComboBox
    held = [each for each in person.window.findChildren(QWidget) if isinstance(each, kinds)]
    return [
        each
        for each in held
        if each.isVisible()
        and each.objectName() != "qt_spinbox_lineedit"  # as high as its box lets it be
        and each.height() < each.minimumSizeHint().height()
    ]


@pytest.mark.parametrize("screen", ["reading", "workshop"])
def test_what_is_seen_is_laid_out_anew_after_each_size(person, screen):
    person.window.resize(1366, 768)
    {"reading": person.window.show_reading, "workshop": person.do.workshop.trigger}[screen]()
    QTest.qWait(50)
    before = places(person)
    for _step in range(5):
        person.do.larger.trigger()
        person.qtbot.waitUntil(person.window.updatesEnabled)
        QTest.qWait(20)
        assert cut(person) == []
    person.do.usual_size.trigger()
    person.qtbot.waitUntil(person.window.updatesEnabled)
    QTest.qWait(20)

    assert places(person) == before


SCREENS = ("quotes", "themes", "people", "glossary", "workshop", "notebook")


def test_another_look_and_size_leave_each_screen_as_it_was_laid_out(person):
    def show(screen):
        getattr(person.do, screen).trigger()
        person.workspace.screens.finish()
        QTest.qWait(40)
        return places(person)

    person.window.resize(1366, 768)
    for screen in SCREENS:
        show(screen)
    before = {screen: show(screen) for screen in SCREENS}
    person.window.show_reading()
    reading = places(person)
    for change in ("dark", "light"):
        {each.data(): each for each in person.do.looks.actions()}[change].trigger()
        person.qtbot.waitUntil(person.window.updatesEnabled)
        QTest.qWait(20)
        assert places(person) == reading
    for action in (person.do.larger, person.do.usual_size):
        action.trigger()
        person.qtbot.waitUntil(person.window.updatesEnabled)
        QTest.qWait(20)

    for screen in SCREENS:
        assert show(screen) == before[screen], screen
