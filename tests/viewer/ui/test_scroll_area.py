"""Lists where there is little room: what stands round them scrolls away, rows are seen whole."""

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible, QFontMetrics
from PySide6.QtWidgets import QApplication, QLabel

from tests.tour.workshop import plan_much
from tests.viewer.conftest import Reader, stand
from viewer.notebook.service.status import NotebookState, NotebookStatus, Protection
from viewer.screens.notebook.page import NotebookPage
from viewer.screens.workshop.page import WorkshopPage
from viewer.services.settings import Settings, save
from viewer.ui.lists.scroll_area import ListScrollArea
from viewer.ui.look.accessibility import ScrollArea

pytestmark = pytest.mark.qt_log_ignore("does not support")

LARGE, LARGER, SMALL = ("en", 1366, 768, 200), ("en", 1366, 768, 210), ("ru", 1024, 600, 100)
KEPT = 8  # entries


@pytest.fixture
def keeper_of(qtbot, start, home):
    """Start Satchel in a language, in a window and with words of some size; keep much in it."""

    def started(language, wide, high, zoom):
        save(Settings(language=language, zoom=zoom), home.settings)
        program = start()
        qtbot.waitUntil(lambda: program.window.workspace is not None)
        program.window.resize(wide, high)
        person = Reader(qtbot, program)
        keeper, archive, made = program.session.keeper, program.session.archive, []
        keeper.sit(lambda _standing: None)
        qtbot.waitUntil(lambda: keeper.keeping is NotebookState.OPEN)
        keeper.keep(lambda notebook: plan_much(notebook, archive), made.append)
        note = "A short note"
        for _ in range(KEPT):
            keeper.keep(lambda notebook: notebook.add_note(note), made.append)
        qtbot.waitUntil(lambda: len(made) > KEPT)
        person.made = made[0]
        return person

    return started


def workshop(person):
    person.do.workshop.trigger()
    page = person.workspace.findChild(WorkshopPage)
    page.take_manner(person.made)
    return settled(page, page.parts.items)


def notebook(person):
    person.do.notebook.trigger()
    page = person.workspace.findChild(NotebookPage)
    return settled(page, page.notes)


def settled(page, rows):
    for _ in range(5):  # what is laid out may ask for more
        QApplication.processEvents()
    return page, rows


def seen(rows):
    """Which rows are in sight, whole, by their numbers."""
    window, view = rows.window(), rows.viewport()
    room = QRect(view.mapTo(window, QPoint()), view.size())
    above = rows.parentWidget()
    while above is not window:
        room &= QRect(above.mapTo(window, QPoint()), above.size())
        above = above.parentWidget()
    model = rows.model()
    places = (rows.visualRect(model.index(row, 0)) for row in range(model.rowCount()))
    inside = (place.translated(view.mapTo(window, QPoint())) for place in places)
    return [row for row, place in enumerate(inside) if room.contains(place)]


@pytest.mark.parametrize("case", [LARGE, SMALL], ids=str)
def test_three_whole_rows_come_into_sight_where_there_is_little_room(case, keeper_of):
    person = keeper_of(*case)
    for screen in (workshop, notebook):
        page, rows = screen(person)
        rows.setFocus()
        most = 0
        for _ in range(rows.model().rowCount()):
            person.press(Qt.Key.Key_Down, on=rows)
            settled(page, rows)
            assert rows.currentIndex().row() in seen(rows)
            most = max(most, len(seen(rows)))

        assert most >= 3, screen


def test_what_stands_above_a_list_comes_back_with_the_keys(keeper_of):
    person = keeper_of(*LARGE)
    page, rows = workshop(person)
    rows.setFocus()
    person.press(Qt.Key.Key_End, on=rows)
    room = page.findChild(ListScrollArea)
    assert room.verticalScrollBar().value() > 0
    page.parts.above.add.setFocus()
    button = page.parts.above.add
    person.qtbot.waitUntil(lambda: button.visibleRegion().boundingRect() == button.rect())


def test_the_editor_comes_into_sight_as_somebody_begins_a_note(keeper_of):
    person = keeper_of(*LARGE)
    page, _rows = notebook(person)
    person.do.new_note.trigger()
    box = page.editor.box
    person.qtbot.waitUntil(lambda: box.visibleRegion().boundingRect() == box.rect())


def painted_words(item, pane):
    """The rows of pixels that the words of `item` take, by what is painted."""
    place = pane.visualItemRect(item).adjusted(12, 2, -4, -2)
    shown = pane.viewport().grab(place).toImage()
    ground = shown.pixel(shown.width() - 1, 0)
    wide = range(shown.width())
    return [y for y in range(shown.height()) if any(shown.pixel(x, y) != ground for x in wide)]


@pytest.mark.parametrize(
    "zoom",
    [
        pytest.param(zoom, marks=() if zoom % 50 == 0 else pytest.mark.long)
        for zoom in range(100, 260, 10)
    ],
)
def test_the_name_of_a_set_stands_whole_on_its_lines(zoom, keeper_of):
    person = keeper_of("en", 1366, 768, zoom)
    page, _rows = workshop(person)
    pane = page.parts.pane
    titles = [pane.topLevelItem(number) for number in range(pane.topLevelItemCount())]
    long = next(each for each in titles if each.text(0) == "An introduction in 20 minutes")
    pane.scrollToItem(long)
    QApplication.processEvents()
    font = QFontMetrics(pane.font())
    room = pane.columnWidth(0) if not pane.isColumnHidden(1) else pane.viewport().width()
    if font.horizontalAdvance(long.text(0)) > room:
        words = painted_words(long, pane)
        assert words[-1] - words[0] > 1.5 * font.ascent()


def test_no_word_is_cut_beside_the_sets_where_the_notebook_is_locked(keeper_of):
    person = keeper_of(*SMALL)
    stand(
        person.program.session.keeper, NotebookStatus(NotebookState.LOCKED, Protection.PASSPHRASE)
    )
    person.do.workshop.trigger()
    page = person.workspace.findChild(WorkshopPage)
    settled(page, page.parts.items)
    pane = page.parts.pane
    (told,) = pane.findItems("заблокирована", Qt.MatchFlag.MatchContains)
    widest = max(map(QFontMetrics(pane.font()).horizontalAdvance, told.text(0).split()))
    place = pane.visualItemRect(told)

    assert place.left() + widest < pane.viewport().width() - 8


def test_a_screen_reader_may_ask_for_a_bar_that_has_been_hidden(qtbot):
    area, words = ScrollArea(), QLabel("words\n" * 90)
    qtbot.addWidget(area)
    area.setWidget(words)
    area.show()
    told = QAccessible.queryAccessibleInterface(area)
    parts = told.childCount()

    words.setText("words")
    words.adjustSize()
    QApplication.processEvents()
    assert not area.verticalScrollBar().isVisible()
    assert told.childCount() == parts
    assert told.child(parts - 1) is not None
    assert told.child(parts) is None
