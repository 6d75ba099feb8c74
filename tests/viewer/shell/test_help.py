"""The help: beside the program, at the screen one is at, with pictures in each language."""

import re
import zlib

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QTextFormat
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton

from tests.conftest import in_turn
from tests.tour.help_pictures import main as take_pictures
from tests.viewer.screens.test_golden import differing
from viewer.app.navigation.help import LIBRARY, LIMITS, TITLES
from viewer.platform.paths import RESOURCES
from viewer.services.settings import ColourChoice
from viewer.services.translations import LANGUAGES
from viewer.shell.help.page import HelpPage
from viewer.shell.help.text import HelpText
from viewer.shell.help.window import HelpWindow, number_of
from viewer.ui.widgets.side_tree import Tree

FOLDER = RESOURCES / "help"
PICTURE = re.compile(r"^!\[(.*)\]\((pictures/(\w+)/(\w+)\.png)\)$", re.MULTILINE)
NAMES = {"search", "reader", "quotes", "themes", "dial", "room"}
LARGEST, ALL_TOGETHER = 30_000, 330_000  # bytes, of one and of those of every language


class Learner:
    """Somebody with the help open."""

    def __init__(self, person):
        self.person = person
        person.do.help.trigger()
        self.window = person.window.findChild(HelpWindow)
        self.page = self.window.findChild(HelpPage)
        self.box = self.window.findChild(QLineEdit)
        self.tree = self.window.findChild(Tree)

    @property
    def here(self):
        return self.tree.currentItem().text(0)

    @property
    def listed(self):
        items = [self.tree.topLevelItem(n) for n in range(self.tree.topLevelItemCount())]
        return [item.text(0) for item in items if not item.isHidden()]

    @property
    def marked(self):
        return [each.cursor.selectedText() for each in self.page.extraSelections()]

    @property
    def said(self):
        return " ".join(label.text() for label in self.window.findChildren(QLabel)).strip()

    def at_top(self):
        return self.page.section


@pytest.fixture
def learner(person):
    return Learner(person)


def help_text(language):
    return (FOLDER / f"{language}.md").read_text(encoding="utf-8")


def test_the_help_stands_beside_the_program_and_stops_nobody(learner, person):
    assert learner.window.isVisible()
    assert QApplication.activeModalWidget() is None

    person.search("lawyer")
    assert learner.window.isVisible()


def test_f1_opens_it_at_the_screen_where_one_is_and_only_once(person):
    person.do.themes.trigger()
    learner = Learner(person)
    assert learner.here == "Quotes, themes, people"
    assert learner.at_top() == number_of("Quotes, themes, people")

    person.search("lawyer")
    assert Learner(person).here == "Finding"
    person.do.library.trigger()
    assert Learner(person).here == LIBRARY
    person.workspace.show_text("q-bandits")
    assert Learner(person).here == "Reading"
    assert len(person.window.findChildren(HelpWindow)) == 1


def test_every_section_that_is_opened_is_in_the_help():
    titles = re.findall(r"^## (.+)$", help_text("en"), re.MULTILINE)

    assert set(titles) >= TITLES


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_heading_chosen_in_the_contents_comes_to_the_top(person, language):
    person.speak(language)
    learner = Learner(person)
    titles = re.findall(r"^##? (.+)$", help_text(language), re.MULTILINE)
    assert learner.listed == titles
    for number in range(len(titles) - 1):  # what is below the last is too short to scroll
        learner.tree.setCurrentItem(learner.tree.topLevelItem(number))
        assert learner.at_top() == number
        assert learner.here == titles[number]


def test_scrolling_tells_in_the_contents_where_one_is(learner):
    bar = learner.page.verticalScrollBar()
    bar.setValue(bar.maximum() // 2)
    middle = learner.here
    bar.setValue(0)

    assert middle != "Satchel"
    assert learner.here == "Satchel"


def test_words_are_marked_and_counted_and_the_contents_narrowed_to_where_they_all_are(learner):
    learner.person.type(learner.page, "s")
    learner.person.type(QApplication.focusWidget(), "tick archive")

    assert learner.box.text() == "stick archive"
    others = {"How your notebook is kept", "Making an archive: the desk"}
    assert set(learner.listed) == {LIBRARY, LIMITS, "What Satchel does not do yet", *others}
    assert {word.lower() for word in learner.marked} >= {"stick", "archive", "archives"}
    assert f"1 of {len(learner.marked)}" in learner.said


def test_what_is_typed_at_the_contents_is_found_too(learner, person):
    learner.tree.setFocus()
    person.type(learner.tree, "k")
    person.type(QApplication.focusWidget(), "ey")

    assert learner.box.text() == "key"
    assert learner.marked


def test_order_case_and_unfinished_words_make_no_difference(learner):
    learner.box.setText("attribution copied")
    first = learner.marked
    learner.box.setText("COPI attrib")

    assert first
    assert set(first) <= set(learner.marked)
    learner.box.setText("signatures")  # the help has only the one
    assert "signature" in learner.marked


@in_turn(
    ("language", "typed", "found"),
    [
        ("en", "ыешсл", "stick"),
        ("ru", "ghjtrnjh", "проектор"),
        ("ru", "чёрным", "чёрным"),
        ("ru", "черным", "чёрным"),
        ("ru", "цитатами", "цитату"),
        ("ky", "глоссарий", "глоссарий"),
    ],
)
def test_another_keyboard_or_spelling_finds_it_too(person, language, typed, found):
    person.speak(language)
    learner = Learner(person)
    learner.box.setText(typed)

    assert any(word.lower().startswith(found[:7]) for word in learner.marked)


def test_keys_are_found_as_they_are_printed(learner):
    learner.box.setText("ctrl+shift+c")
    assert "Every key" in learner.listed
    assert {word.lower() for word in learner.marked} == {"ctrl+shift+c"}


def test_enter_and_f3_walk_the_places_and_come_round(learner, person):
    learner.box.setText("clicker")
    total = len(learner.marked)
    assert total > 0
    seen = []
    for _ in range(total):
        seen.append(learner.said)
        person.press(Qt.Key.Key_F3, on=learner.page)
    assert len(set(seen)) == total
    assert learner.said == seen[0]
    person.press(Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier, on=learner.box)
    assert learner.said == seen[-1]


def test_a_section_chosen_while_words_are_found_shows_the_first_of_them_there(learner):
    learner.box.setText("room")
    item = next(
        learner.tree.topLevelItem(n)
        for n in range(learner.tree.topLevelItemCount())
        if learner.tree.topLevelItem(n).text(0) == "Presenting"
    )
    learner.tree.setCurrentItem(item)

    here = next(e for e in learner.page.extraSelections() if e.format.fontUnderline())
    section = learner.page.document().sections[number_of("Presenting")]
    assert section.start <= here.cursor.selectionStart() < section.end


def test_what_is_not_in_the_help_is_told_and_the_contents_stay(learner):
    whole = learner.listed
    learner.box.setText("qqq")

    assert "Not in the help" in learner.said
    assert learner.listed == whole
    assert not any(b.isEnabled() for b in learner.window.findChildren(QPushButton)[:2])


def test_esc_empties_the_box_and_then_closes(learner, person, qtbot):
    learner.box.setText("lawyer")
    person.press(Qt.Key.Key_Escape, on=learner.box)
    assert (learner.box.text(), learner.window.isVisible()) == ("", True)
    assert learner.marked == []

    person.press(Qt.Key.Key_Escape, on=learner.box)
    assert not learner.window.isVisible()


def test_all_of_it_is_reached_with_tab(learner, person):
    learner.box.setText("lawyer")
    reached = set()
    learner.box.setFocus()
    for _ in range(8):
        reached.add(type(QApplication.focusWidget()).__name__)
        person.press(Qt.Key.Key_Tab)
    assert {"QLineEdit", "QPushButton", "Tree", "HelpPage"} <= reached
    for widget in (learner.box, learner.tree, learner.page):
        assert widget.accessibleName()


def test_larger_text_holds_for_the_help_too_and_nothing_is_wider_than_its_column(learner, person):
    learner.window.resize(600, 420)
    before = learner.page.document().defaultFont().pixelSize()
    for _ in range(10):
        person.do.larger.trigger()
    person.look.settle()

    assert learner.page.document().defaultFont().pixelSize() == 2 * before
    assert learner.page.document().idealWidth() <= learner.page.viewport().width() + 1
    assert all(width <= learner.page.viewport().width() for width in widths(learner.page))


@pytest.mark.parametrize(
    "title",
    [
        pytest.param("Reading", marks=pytest.mark.long),
        "Quotes, themes, people",
        pytest.param("Presenting", marks=pytest.mark.long),
    ],
)
def test_larger_and_smaller_words_stay_at_what_one_reads(learner, person, title):
    learner.window.open_at(number_of(title))
    for do in [person.do.larger] * 8 + [person.do.smaller] * 4:
        do.trigger()
        QApplication.processEvents()

        assert learner.page.section == number_of(title)


def test_of_each_picture_one_size_is_kept(learner, person):
    document, smaller = learner.page.document(), []
    for _ in range(2):
        smaller += images(document)
        person.do.larger.trigger()
        person.look.settle()

    names = {each.name() for each in images(document)}
    gone = {each.name() for each in smaller} - names
    assert gone
    assert all(document.resource(2, name) is not None for name in names)
    assert all(document.resource(2, name) is None for name in gone)


def widths(page):
    return [image.width() for image in images(page.document())]


def images(document):
    block, found = document.begin(), []
    while block.isValid():
        fragments = block.begin()
        while not fragments.atEnd():
            if fragments.fragment().charFormat().isImageFormat():
                found.append(fragments.fragment().charFormat().toImageFormat())
            fragments += 1
        block = block.next()
    return found


@in_turn("theme", [ColourChoice.DARK, ColourChoice.CONTRAST])
def test_pictures_have_a_thin_frame_in_the_theme(learner, person, theme):
    person.look.choose_colours(theme)
    person.look.settle()
    document, line = learner.page.document(), person.look.colour("line")
    shown = images(document)
    assert len(shown) == len(NAMES)
    for each in shown:
        picture = document.resource(2, each.name()).toImage()
        corners = (0, 0), (picture.width() - 1, picture.height() - 1)
        assert all(picture.pixelColor(*corner) == line for corner in corners)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_picture_is_there_small_described_and_of_its_language(language):
    shown = PICTURE.findall(help_text(language))
    kept = {path.stem for path in (FOLDER / "pictures" / language).glob("*.png")}

    assert kept == NAMES == {name for _told, _path, _lang, name in shown}
    assert len(shown) == len(NAMES)
    assert help_text(language).count("](") == len(NAMES)  # and nothing else is linked
    for told, path, folder, _name in shown:
        assert folder == language
        assert told.endswith(".")
        assert len(told) > 40
        assert (FOLDER / path).stat().st_size < LARGEST
        assert not QImage(str(FOLDER / path)).isNull()


def test_all_pictures_together_stay_small():
    assert sum(path.stat().st_size for path in FOLDER.rglob("*.png")) < ALL_TOGETHER


def test_pictures_stand_at_the_same_places_in_every_language():
    def order(language):
        lines = help_text(language).splitlines()
        return [(n, PICTURE.match(line)[4]) for n, line in enumerate(lines) if PICTURE.match(line)]

    assert order("en") == order("ru") == order("ky")


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_picture_holds_pixels_alone(language):
    for path in (FOLDER / "pictures" / language).glob("*.png"):
        data, kinds = path.read_bytes()[8:], []
        while data:
            length = int.from_bytes(data[:4])
            kinds.append(data[4:8])
            assert zlib.crc32(data[4 : 8 + length]) == int.from_bytes(
                data[8 + length : 12 + length]
            )
            data = data[12 + length :]
        assert kinds == [b"IHDR", b"PLTE", b"IDAT", b"IEND"]


def coloured(path):
    return QImage(str(path)).convertToFormat(QImage.Format.Format_RGB888)


def test_the_pictures_show_the_program_as_it_is(tmp_path, qapp):
    """Where this fails, look at the screens, then take them: `./run tour --help-pictures`."""
    assert take_pictures(tmp_path, ["en"]) == 0

    for name in NAMES:
        now, kept = (folder / "en" / f"{name}.png" for folder in (tmp_path, FOLDER / "pictures"))
        assert differing(coloured(now), coloured(kept)) == [], name


def test_a_screen_reader_is_told_what_the_pictures_of_a_section_show(person):
    person.workspace.show_text("q-bandits")
    learner = Learner(person)

    assert learner.page.accessibleName() == "Reading"
    assert "in the margin" in learner.page.accessibleDescription()
    alts = [
        each.property(QTextFormat.Property.ImageAltText) for each in images(learner.page.document())
    ]
    assert all(alts)


def test_the_help_reads_nothing_but_its_own_pictures(person, qtbot):
    text = HelpText("en", person.look, person.window)

    assert {image.name().split("/")[0] for image in images(text)} == {"pictures"}
