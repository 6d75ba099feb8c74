"""Words made larger and smaller again: each screen is as it was, however its size was come to."""

from collections import Counter

import pytest
from PySide6.QtCore import QPoint, QSize
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from tests.conftest import CASE_STUDY
from tests.viewer.conftest import Reader
from tests.viewer.controls import main_button
from viewer.handouts.export_sheet import ExportSheet
from viewer.screens.desk.problems_pane import ProblemsPane
from viewer.services.patience import is_at_work
from viewer.services.settings import MAX_ZOOM, MIN_ZOOM, Settings, save
from viewer.shell.help.window import HelpWindow
from viewer.ui.widgets.file_view import FileView

SCREENS = ("contents", "themes", "workshop", "library")
OTHERS = ("quotes", "people", "glossary", "notebook")  # lists, as the themes have some
SMALL, LAPTOP = QSize(1024, 600), QSize(1366, 768)
STILL = 4  # turns of the event loop without a change
SHORT_WALKS = ((MAX_ZOOM, 100), (MIN_ZOOM, 100))
LONG_WALKS = (
    (130, 160, 200, MAX_ZOOM, 200, 160, 130, 100),
    (MAX_ZOOM, 100),
    (MIN_ZOOM, 100),
)
LAPTOP_TOO = pytest.param(LAPTOP, id="laptop", marks=pytest.mark.long)  # where there is more room


def settle(window):
    """Wait until nothing in `window` moves any more; return how it is laid out then.

    What is laid out may ask for more, and what comes a turn later may too, as the card does.
    """
    seen, still = places_in(window), 0
    while still < STILL:
        QTest.qWait(10)
        before, seen = seen, places_in(window)
        still = still + 1 if seen == before and not is_at_work() else 0
    return laid_out(window)


def places_in(window):
    """Where each part that is seen stands in the one that holds it."""
    parts = window.findChildren(QWidget)
    return [part.geometry().getRect() for part in parts if part.isVisible()]


def stand(person, screen, size):
    """Come to `screen` in a window of `size`; return how it is laid out."""
    person.window.resize(size)
    getattr(person.do, screen).trigger()
    return settle(person.window)


def set_size(person, zoom):
    """Have all words in the size `zoom`, as Ctrl++ and Ctrl+- do; return how all is laid out."""
    person.look.choose_zoom(zoom)
    person.look.settle()
    return settle(person.window)


def until_laid_out(person, before, zooms, window=None):
    """Wait until all in the window, or in another one, is laid out as before: it may be busy."""

    def is_so():
        after = laid_out(window or person.window)
        assert (before - after, after - before) == ({}, {}), zooms

    person.qtbot.waitUntil(is_so)


def laid_out(window):
    """Where each part that is seen stands, and how bold. What was made anew counts as the same."""
    return Counter(
        (
            *map(name_of, (part, part.parent())),
            part.mapTo(window, QPoint()).toTuple(),
            part.size().toTuple(),
            part.font().weight(),
        )
        for part in window.findChildren(QWidget)
        if part.isVisible()
    )


def name_of(part):
    return f"{type(part).__name__} {part.objectName()} {part.accessibleName()}"


@pytest.mark.parametrize(
    "most", [210, *(pytest.param(most, marks=pytest.mark.long) for most in (220, MAX_ZOOM))]
)
def test_the_usual_size_comes_back_in_the_workshop_of_a_small_window(most, person):
    stand(person, "workshop", SMALL)
    panes = person.workspace.panes
    assert panes.navigation_shown
    while person.look.zoom < most:
        person.do.larger.trigger()
        person.look.settle()
        settle(person.window)
    person.do.usual_size.trigger()
    person.look.settle()
    settle(person.window)
    assert panes.navigation_shown


@pytest.fixture
def walk_there_and_back(request):
    """Go through sizes and back to the usual one, in steps and at once; yield after each walk."""
    walks = LONG_WALKS if request.config.getoption("--long") else SHORT_WALKS

    def walked(person):
        for zooms in walks:
            for zoom in zooms:
                set_size(person, zoom)
            yield zooms

    return walked


@pytest.mark.parametrize("size", [pytest.param(SMALL, id="small"), LAPTOP_TOO])
@pytest.mark.parametrize("screens", [SCREENS, pytest.param(OTHERS, marks=pytest.mark.long)])
def test_each_screen_is_laid_out_as_before_once_words_have_the_usual_size(
    size, screens, person, walk_there_and_back
):
    for screen in screens:
        before = stand(person, screen, size)
        assert before.total() > 20
        for zooms in walk_there_and_back(person):
            until_laid_out(person, before, (screen, *zooms))


@pytest.mark.parametrize(
    "screen",
    [
        *("contents", "notebook"),  # a text, and a list
        *(pytest.param(screen, marks=pytest.mark.long) for screen in ("themes", "workshop")),
    ],
)
def test_a_screen_without_a_pane_beside_it_is_laid_out_as_before_too(
    screen, person, walk_there_and_back
):
    person.workspace.panes.show_card(False)
    before = stand(person, screen, SMALL)
    for zooms in walk_there_and_back(person):
        until_laid_out(person, before, zooms)


@pytest.mark.parametrize("zoom", [200, pytest.param(160, marks=pytest.mark.long)])
def test_large_words_are_laid_out_the_same_from_the_start_and_later(zoom, person, start, home):
    stand(person, "workshop", SMALL)
    set_size(person, MAX_ZOOM)
    later = set_size(person, zoom)
    save(Settings(zoom=zoom), home.settings)
    again = Reader(person.qtbot, start())
    person.qtbot.waitUntil(lambda: again.workspace is not None)
    stand(again, "workshop", SMALL)
    until_laid_out(again, later, zoom)


def test_a_size_that_was_chosen_in_the_library_is_heeded_by_what_is_read_after_it(person):
    stand(person, "workshop", SMALL)
    at_once = {zoom: set_size(person, zoom) for zoom in (MAX_ZOOM, 100)}
    for zoom in (MAX_ZOOM, 100):
        stand(person, "library", SMALL)
        set_size(person, zoom)
        stand(person, "workshop", SMALL)
        until_laid_out(person, at_once[zoom], zoom)


@pytest.mark.parametrize("size", [pytest.param(SMALL, id="small"), LAPTOP_TOO])
def test_a_folder_that_is_previewed_is_laid_out_as_before_too(
    size, qtbot, start, walk_there_and_back
):
    person = Reader(qtbot, start((), CASE_STUDY))
    qtbot.waitUntil(lambda: person.workspace is not None)
    stand(person, "contents", size)
    pane = person.window.findChild(ProblemsPane)
    pane.step(1)
    file = pane.findChild(FileView)
    qtbot.waitUntil(lambda: file.isVisible() and bool(file.toPlainText()))
    before = settle(person.window)
    for zooms in walk_there_and_back(person):
        until_laid_out(person, before, zooms)


@pytest.mark.parametrize("size", [pytest.param(SMALL, id="small"), LAPTOP_TOO])
@pytest.mark.parametrize(("action", "kind"), [("export", ExportSheet), ("help", HelpWindow)])
def test_a_window_that_is_open_beside_is_laid_out_as_before_too(
    action, kind, size, person, walk_there_and_back
):
    stand(person, "quotes", size)
    getattr(person.do, action).trigger()
    beside = person.window.findChild(kind)
    if kind is ExportSheet:
        person.qtbot.waitUntil(lambda: main_button(beside).isEnabled())
    before = settle(beside)
    assert before.total() > 10
    for zooms in walk_there_and_back(person):
        until_laid_out(person, before, zooms, beside)
