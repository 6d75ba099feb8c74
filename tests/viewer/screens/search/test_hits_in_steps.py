"""A hit whose part of the text is not written yet is shown some turns of the event loop later."""

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from index import (
    Archive,
    Attribution,
    Document,
    OpenArchive,
    Passage,
    PassageKind,
    Section,
    Voice,
    replace,
)
from tests.viewer.conftest import meet
from viewer.screens.search.page import SearchScreen
from viewer.shell.places.places import ScreenName


def document(name, *texts):
    passages = tuple(
        Passage(f"{name}-{n}", PassageKind.PARAGRAPH, text, "en") for n, text in enumerate(texts)
    )
    section = Section(f"s-{name}", f"Of {name}", 1, passages)
    return Document(name, f"The {name}", "en", sections=(section,))


def with_quote(document):
    """The document with a quote before all its passages."""
    said = Attribution("Woman, 31")
    quote = Passage("q", PassageKind.QUOTE, "So be it.", "en", attribution=said, voice=Voice.QUOTED)
    (section,) = document.sections
    return replace(document, sections=(replace(section, passages=(quote, *section.passages)),))


ARCHIVE = Archive(
    "a",
    1,
    "2026-01-01",
    {"en": "A"},
    "en",
    documents=(
        document("first", "Nothing of that."),
        with_quote(document("second", "Another lantern.")),
        document("third", *[f"The lantern was lit, number {n}." for n in range(60)]),
    ),
)


@pytest.fixture
def finder(person):
    """Somebody with a list of hits, all in documents that were not shown yet."""
    person.program.session.show_archive(OpenArchive(ARCHIVE, "nobody"), False)
    person.qtbot.waitUntil(lambda: QApplication.focusWindow() is person.window.windowHandle())
    person.search("lantern")
    person.qtbot.wait(50)
    return person


def open_and(person, act=lambda: None):
    """Open the first hit, and `act` while the list is still what is seen."""
    screen, done = person.workspace.findChild(SearchScreen), []

    def opened():
        screen.open_first()
        done.append(screen.isVisible())
        act()

    QTimer.singleShot(0, opened)
    person.qtbot.waitUntil(lambda: bool(done))
    assert done == [True]


def press(person, key, held=Qt.KeyboardModifier.NoModifier):
    """Press a key as the keyboard does, wherever the focus is."""
    QTest.keyClick(person.window.windowHandle(), key, held)


def come(person):
    person.qtbot.waitUntil(person.canvas.isVisible)


def test_it_comes_by_itself_with_its_words_marked(finder):
    open_and(finder)
    come(finder)

    assert finder.reader.chosen == finder.place.target == "second-0"
    assert "Woman, 31" in finder.text_seen()
    assert {each.lower() for each in finder.marked_words()} == {"lantern"}
    assert finder.window.top_bar.findChild(type(finder.box)).text() == "lantern"


def test_the_key_for_the_next_one_that_is_pressed_meanwhile_goes_on_from_it(finder):
    open_and(finder, lambda: press(finder, Qt.Key.Key_F3))

    finder.qtbot.waitUntil(lambda: finder.reader.chosen == "third-0")
    assert finder.canvas.isVisible()


@pytest.mark.long
def test_the_way_back_that_is_pressed_meanwhile_leads_back_to_the_hits(finder):
    open_and(finder, lambda: press(finder, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier))

    assert finder.place.screen is ScreenName.SEARCH
    assert finder.workspace.history.can_go[1]


def test_letters_that_are_typed_meanwhile_are_searched_for_from_there(finder):
    open_and(finder, lambda: finder.type_here("x"))

    assert finder.box.text() == finder.place.target == "x"
    before = finder.workspace.history.places[-2]
    assert (before.screen, before.target) == (ScreenName.READER, "second-0")


def test_the_dial_that_is_turned_meanwhile_is_heeded(finder):
    open_and(finder, finder.do.attributions.actions()[-1].trigger)
    come(finder)

    assert "So be it." in finder.text_seen()
    assert "Woman" not in finder.text_seen()


@pytest.mark.long
def test_larger_words_that_are_asked_for_meanwhile_are_what_it_is_shown_in(finder):
    size = finder.canvas.document().defaultFont().pixelSize()
    open_and(finder, finder.do.larger.trigger)
    come(finder)
    finder.qtbot.waitUntil(finder.window.updatesEnabled)

    assert finder.reader.chosen == "second-0"
    assert finder.canvas.document().defaultFont().pixelSize() > size
    assert finder.text_seen().strip().endswith("Another lantern.")


def test_another_hit_that_is_opened_meanwhile_is_the_one_that_is_shown(finder):
    open_and(finder, lambda: finder.workspace.show_hit("third-0"))
    finder.qtbot.wait(50)

    assert finder.text_seen().strip().endswith("The lantern was lit, number 59.")
    assert finder.place.target == "third-0"


def test_who_leaves_meanwhile_sees_nothing_of_it_any_more(finder):
    open_and(finder, finder.do.leave.trigger)
    finder.qtbot.wait(50)
    assert [each for each in QApplication.topLevelWidgets() if each.isVisible()] == []


def test_another_archive_can_be_opened_meanwhile(finder, make_archive_file, home):
    file = make_archive_file(text="A few words.")
    meet(file, home)
    before = finder.workspace
    open_and(finder, lambda: finder.program.session.archives.add([file]))
    finder.qtbot.waitUntil(lambda: finder.workspace is not before)
    finder.qtbot.wait(50)

    assert finder.text_seen().strip().endswith("A few words.")
