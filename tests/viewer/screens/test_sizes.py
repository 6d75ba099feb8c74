"""Words of every size: all of Satchel's windows grow with them, at once, and nothing is lost."""

import re
from collections import defaultdict
from contextlib import suppress
from itertools import chain, combinations

import pytest
from PySide6.QtCore import QPoint, QRect, QSize, QUrl
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QApplication,
    QLabel,
    QLineEdit,
    QWidget,
)
from shiboken6 import isValid

from tests.conftest import ROOT
from tests.tour.workshop import plan_much
from tests.viewer import all_screens
from tests.viewer.conftest import Reader
from tests.viewer.printing.test_printing import pages_of, painted
from tests.viewer.screens.test_long_words import cut, said
from viewer.notebook.service.status import NotebookState
from viewer.screens.glossary.page import GlossaryPage
from viewer.screens.workshop.foot import ITEM, PLAN, SET
from viewer.screens.workshop.page import WorkshopPage
from viewer.services.settings import Settings, save
from viewer.services.translations import LANGUAGES
from viewer.shell.help.page import HelpPage
from viewer.shell.help.window import HelpWindow
from viewer.shell.panes.panes import Arrangement
from viewer.ui.lists.rows import RowList

LAPTOP, LARGE = QSize(1366, 768), 200  # pixels and percent
SCREENS = ("contents", "quotes", "themes", "people", "glossary", "notebook", "workshop")
FULL_OF_PARTS = ("quotes", "themes", "notebook", "workshop")  # the others have no other kinds


@pytest.fixture
def reader_of(qtbot, start, home):
    """Start Satchel in a language, with words of some size, on the laptop that it is made for."""

    def started(language, zoom):
        save(Settings(language=language, zoom=zoom), home.settings)
        program = start()
        qtbot.waitUntil(lambda: program.window.workspace is not None)
        program.window.resize(LAPTOP)
        return Reader(qtbot, program)

    return started


def lost(shown):
    """What of `shown` is cut, lies over something else, or cannot be reached by scrolling."""
    yield from cut(shown)
    window = shown.window().rect()
    if shown.isWindow() and (window.width() > LAPTOP.width() or window.height() > LAPTOP.height()):
        yield f"a window of {window.width()} x {window.height()}"
    for part in shown.findChildren(QWidget):
        if not part.isVisible():
            continue
        if isinstance(part, QLabel | QAbstractButton | QLineEdit) and not has_place(part, shown):
            yield f"{name_of(part)} lies outside: {place_of(part, shown)}"
        held = getattr(part, "widget", None)
        if isinstance(part, QAbstractScrollArea) and held is not None and callable(held) and held():
            wide, room = held().width(), part.viewport().width()
            if wide > room and part.horizontalScrollBar().maximum() == 0:
                yield f"{name_of(part)}: {wide} in {room}"
    yield from overlapping(shown)


def overlapping(shown):
    """Words and what one clicks that lie over one another."""
    beside = defaultdict(list)
    for part in shown.findChildren(QWidget):
        if isinstance(part, QLabel | QAbstractButton | QLineEdit) and part.isVisible():
            beside[part.parentWidget()].append(part)
    for one, other in chain.from_iterable(combinations(parts, 2) for parts in beside.values()):
        both = one.geometry() & other.geometry()
        if both.width() > 1 and both.height() > 1:
            yield f"{name_of(one)} over {name_of(other)}"


def place_of(part, shown):
    return QRect(part.mapTo(shown, part.rect().topLeft()), part.size())


def has_place(part, shown):
    """Whether all of `part` is within what holds it, or can be scrolled to."""
    above = part.parentWidget()
    while above is not None and above is not shown:
        if isinstance(above, QAbstractScrollArea):
            return True
        above = above.parentWidget()
    return shown.rect().adjusted(-1, -1, 1, 1).contains(place_of(part, shown))


def name_of(part):
    return f"{type(part).__name__} {said(part) or part.accessibleName()!r}"


def lost_anywhere(person):
    return {
        words: name
        for walk in (all_screens.screens, all_screens.dialogs)
        for name, widget in walk(person)
        for words in still_lost(person.qtbot, widget)
    }


def still_lost(qtbot, shown):
    """What is lost of what is shown, and not only for a moment, while Qt lays it out."""
    with suppress(qtbot.TimeoutError):
        qtbot.waitUntil(lambda: list(lost(shown)) == [], timeout=5_000)
        return []
    return list(lost(shown))


def enlarge(person, zoom=LARGE):
    """Make all words larger at once, as the page of settings does."""
    person.look.choose_zoom(zoom)
    person.look.settle()
    QApplication.processEvents()


def enlarge_by_keys(person):
    """Make all words larger step by step, as Ctrl++ does."""
    while person.look.zoom < LARGE:
        person.do.larger.trigger()
    person.look.settle()
    QApplication.processEvents()


def sizes_of(window):
    """The size of the words of everything that is seen of `window`, in pixels."""
    parts = [part for part in window.findChildren(QWidget) if part.isVisible()]
    return {part: part.font().pixelSize() for part in parts if type(part) is not QWidget}


def not_grown(before):
    """What of the `before` measured widgets is still there and has not become twice as large."""
    there = {part: size for part, size in before.items() if isValid(part)}
    assert len(there) > 10
    return {
        f"{type(part).__name__} in {type(part.parent()).__name__}": (size, part.font().pixelSize())
        for part, size in there.items()
        if part.font().pixelSize() != 2 * size
    }


@pytest.mark.parametrize(
    ("spoken", "is_open"),
    [
        pytest.param("en", False, id="en-from the start", marks=pytest.mark.long),
        pytest.param("en", True, id="en-while it is open", marks=pytest.mark.long),
        pytest.param("ru", False, id="ru-from the start", marks=pytest.mark.long),
        pytest.param("ru", True, id="ru-while it is open", marks=pytest.mark.long),
        pytest.param("ky", False, id="ky-from the start", marks=pytest.mark.long),
        pytest.param("ky", True, id="ky-while it is open"),
    ],
)
@pytest.mark.timeout(300)
def test_nothing_is_lost_on_a_laptop_where_words_are_twice_as_large(spoken, is_open, reader_of):
    person = reader_of(spoken, 100 if is_open else LARGE)
    enlarge_by_keys(person)

    assert lost_anywhere(person) == {}


def test_no_words_of_the_status_line_lie_over_others_once_they_are_larger(reader_of):
    person = reader_of("ru", 100)
    enlarge_by_keys(person)
    line = person.window.findChild(QWidget, "statusLine")
    person.qtbot.waitUntil(lambda: [*overlapping(line)] == [])


pytestmark = pytest.mark.qt_log_ignore("does not support")


@pytest.mark.parametrize("language", LANGUAGES)
def test_nothing_of_a_set_is_lost_where_words_are_twice_as_large(language, reader_of):
    person = reader_of(language, LARGE)
    keeper, archive, made = person.program.session.keeper, person.program.session.archive, []
    keeper.sit(lambda _standing: None)
    person.qtbot.waitUntil(lambda: keeper.keeping is NotebookState.OPEN)
    keeper.keep(lambda notebook: plan_much(notebook, archive), made.append)
    person.qtbot.waitUntil(lambda: bool(made))
    person.do.workshop.trigger()
    page = person.workspace.findChild(WorkshopPage)
    page.take_manner(made[0])
    for view in (ITEM, SET, PLAN):
        page.parts.foot.show_view(view)
        person.qtbot.waitUntil(lambda: list(lost(person.window)) == [])


@pytest.mark.parametrize(
    "screen",
    [
        pytest.param(each, marks=() if each in FULL_OF_PARTS else pytest.mark.long)
        for each in SCREENS
    ],
)
def test_everything_on_a_screen_becomes_larger_at_once(person, screen):
    getattr(person.do, screen).trigger()
    person.workspace.panes.show_card(True)
    assert person.workspace.panes.card_shown
    before = sizes_of(person.window)
    enlarge(person)

    assert not_grown(before) == {}


def test_a_window_that_is_open_beside_becomes_larger_too(person):
    person.do.help.trigger()
    help_ = person.window.findChild(HelpWindow)
    before = sizes_of(help_)
    page = help_.findChild(HelpPage)
    font = page.document().defaultFont().pixelSize()
    enlarge(person)

    assert not_grown(before) == {}
    assert page.document().defaultFont().pixelSize() == 2 * font
    assert list(cut(help_)) == []


def test_the_usual_size_is_as_it_was(person):
    person.do.glossary.trigger()
    person.workspace.panes.show_card(False)
    QApplication.processEvents()
    before = person.window.grab().toImage()
    enlarge_by_keys(person)
    assert person.window.status_line.zoom == "Size 200 %"
    assert person.window.grab().toImage() != before
    person.do.usual_size.trigger()
    person.look.settle()
    for _ in range(3):  # what is laid out may ask for more
        QApplication.processEvents()

    assert person.window.grab().toImage() == before


@pytest.mark.parametrize("name", ["p-brothel-charge-and-rackets", "q-new-laws", "p-working-alone"])
def test_the_same_words_stay_at_the_top_of_the_window(person, name):
    person.workspace.show_text(name)
    canvas = person.canvas
    start = person.layout.stretches[name].begin
    canvas.scroll_to(start)
    at = canvas.first_position
    for zoom in range(110, LARGE + 1, 30):
        enlarge(person, zoom)
        assert 0 <= canvas.line_at(at).top() < canvas.viewport().height() // 3, zoom


def test_no_line_is_lost_where_a_footnote_is_opened_as_soon_as_words_are_larger(person):
    person.window.resize(LAPTOP)
    enlarge(person)
    canvas, link = person.canvas, QUrl("footnote:f-rackets")
    for zoom in (190, 200):
        person.look.choose_zoom(zoom)
        person.look.settle()
        person.workspace.show_text("p-brothel-charge-and-rackets")
        canvas.anchorClicked.emit(link)
        canvas.anchorClicked.emit(link)
        person.workspace.show_text("f-rackets")
        person.window.grab()
        begin = person.layout.stretches["f-rackets"].begin
        assert canvas.document().findBlock(begin).layout().lineCount() > 0


def test_a_list_stays_at_the_same_row(person):
    person.do.glossary.trigger()
    rows = person.workspace.findChild(GlossaryPage).findChild(RowList)
    rows.scrollTo(rows.model().index(40, 0), rows.ScrollHint.PositionAtTop)
    top = rows.indexAt(QPoint(1, 1)).row()
    assert top > 30
    enlarge(person)
    person.qtbot.waitUntil(lambda: rows.indexAt(QPoint(1, 1)).row() == top)


def test_paper_keeps_its_own_sizes(person):
    person.workspace.show_text("q-new-laws")
    before = pages_of(person)
    enlarge(person)
    after = pages_of(person)

    assert after.count == before.count
    assert [painted(after, n) for n in range(2)] == [painted(before, n) for n in range(2)]


def test_the_room_keeps_its_own_sizes(person):
    person.do.present.trigger()
    room = person.program.session.presenting.audience
    before = room.grab().toImage()
    enlarge(person)

    assert room.grab().toImage() == before


def test_what_is_left_and_right_of_the_text_gives_way_to_it(person):
    panes = person.workspace.panes
    person.window.resize(LAPTOP)
    enlarge(person)
    assert (panes.navigation_shown, panes.card_shown) == (True, False)
    person.do.right_pane.trigger()
    assert panes.card_shown
    person.do.usual_size.trigger()
    person.look.settle()
    assert panes.arrangement == Arrangement()


def test_no_size_of_words_is_told_but_by_the_look():
    """Else some words would stay small: what tells sizes of its own is on paper, or in a room.

    The search for faces tells those in which Qt lays out what the look told it to.
    """
    own = {"ui/look/look.py", "ui/look/face_search.py", "printing", "presenter"}
    viewer = ROOT / "viewer"
    telling = re.compile(r"set(Pixel|Point)SizeF?\(|\bQFont\(|(?<!def )(?<![.\w])face\(")
    told = {
        f"{name}: {line.strip()}"
        for file in viewer.rglob("*.py")
        if (name := file.relative_to(viewer).as_posix()) not in own
        and name.split("/")[0] not in own
        for line in file.read_text(encoding="utf-8").splitlines()
        if telling.search(line)
    }
    assert told == set()
