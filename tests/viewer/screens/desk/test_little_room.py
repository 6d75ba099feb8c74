"""The lists of the desk in a low window: rows enough are seen, and nothing of a heading is cut."""

import shutil

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QApplication, QLabel, QPlainTextEdit, QPushButton, QStyleOptionButton

from tests.conftest import CASE_STUDY
from tests.viewer.conftest import Reader
from tests.viewer.controls import desk_pane
from tests.viewer.desk_sheets import imported
from tests.viewer.screens.test_sizes import LANGUAGES
from viewer.app import session
from viewer.app.desk.passage_actions import PassageActions
from viewer.notebook.dialogs.note_editor import NoteBox
from viewer.screens.desk.act_bar import ActBar
from viewer.screens.desk.entries.glossary_pane import GlossaryPane
from viewer.screens.desk.entries.notes_pane import NotesPane
from viewer.screens.desk.foot import DeskFoot
from viewer.screens.desk.intake_sheet import IntakeSheet
from viewer.screens.desk.names.pane import NamesPane
from viewer.screens.desk.participants.pane import ParticipantsPane
from viewer.screens.desk.participants.table_list import TableList
from viewer.screens.desk.problems_pane import ProblemsPane
from viewer.screens.desk.speakers.pane import SpeakersPane
from viewer.screens.desk.themes.themes_pane import ThemesPane
from viewer.screens.desk.translations.pane import TranslationsPane
from viewer.screens.quotes.page import QuotesPage
from viewer.services.messages import Offer
from viewer.services.settings import Settings, save
from viewer.shell.places.places import ScreenName
from viewer.ui.lists.long_list import ROW
from viewer.ui.lists.rows import RowList
from viewer.ui.lists.table import Table
from viewer.ui.look.accessibility import WordsArea
from viewer.ui.widgets.side_tree import Tree
from viewer.ui.widgets.view_bar import ViewBar

ROOMS = [(1366, 768, 200, 4), (1024, 600, 100, 6)]  # width, height, zoom, rows at least
PANES = {
    ProblemsPane: RowList,
    SpeakersPane: Table,
    ThemesPane: RowList,
    TranslationsPane: RowList,
    GlossaryPane: RowList,
    NotesPane: RowList,
    NamesPane: RowList,
}


@pytest.fixture
def desk(qtbot, start, home, tmp_path):
    """Open the case study at the desk, in a language, in a window of a size, at a zoom."""

    def opened(language, width, height, zoom):
        save(Settings(language=language, zoom=zoom), home.settings)
        program = start(source=shutil.copytree(CASE_STUDY, tmp_path / "kyrgyzstan"))
        qtbot.waitUntil(lambda: program.window.workspace is not None)
        program.window.resize(width, height)
        settle()
        assert (program.window.width(), program.window.height()) == (width, height)
        return program

    return opened


def settle():
    for _ in range(5):
        QApplication.processEvents()


def rows_in_sight(view):
    """How many rows of a list or table are seen whole."""
    whole, model = view.viewport().rect(), view.model()
    places = [view.visualRect(model.index(number, 0)) for number in range(model.rowCount())]
    return sum(whole.contains(QRect(0, each.top(), 1, each.height())) for each in places)


def painted(button):
    """The words that are painted on a button."""
    option = QStyleOptionButton()
    button.initStyleOption(option)
    return option.text


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("room", ROOMS)
def test_rows_enough_of_each_list_and_of_the_quotes_are_seen_in_a_low_window(
    desk, qtbot, language, room
):
    *size, least = room
    program = desk(language, *size)
    for kind, view in PANES.items():
        pane = desk_pane(program.window, kind)
        pane.step(1)
        views = [each for each in pane.findChildren(view) if each.isVisible()]
        qtbot.waitUntil(lambda views=views: all(each.model().rowCount() for each in views))
        settle()
        assert max(map(rows_in_sight, views)) >= least, kind

    desk_pane(program.window, ProblemsPane)
    program.window.actions_.quotes.trigger()
    program.window.actions_.quotes_as_table.trigger()
    settle()
    table = program.window.findChild(QuotesPage).findChild(Table)

    assert rows_in_sight(table) >= least
    assert "“" in table.model().index(0, 1).data()
    assert table.columnWidth(1) >= table.viewport().width() // 2


@pytest.mark.parametrize("room", ROOMS)
def test_each_number_stands_in_the_row_of_its_group(desk, qtbot, room):
    *size, _least = room
    pane = desk_pane(desk("en", *size).window, ParticipantsPane)
    qtbot.waitUntil(lambda: len(pane.findChild(TableList).names) == 6)
    pane.step(3)
    settle()
    shown = pane.findChild(NoteBox).document()
    rows = [shown.findBlockByNumber(number) for number in range(shown.blockCount())]
    assert all("\t" in row.text() for row in rows)
    assert [row.layout().lineCount() for row in rows] == [1, 1, 1, 1]


@pytest.mark.parametrize("room", ROOMS)
def test_a_message_takes_no_row_of_a_list(desk, qtbot, room):
    *size, least = room
    program = desk("en", *size)
    pane = desk_pane(program.window, SpeakersPane)
    table = pane.findChild(Table)
    qtbot.waitUntil(lambda: table.model().rowCount() > 0)
    settle()
    before = table.mapTo(program.window, QPoint())
    program.window.messages.show_message("It is stated of one quote.", Offer("Undo", lambda: None))
    settle()

    assert rows_in_sight(table) >= least
    assert table.mapTo(program.window, QPoint()) == before


def test_the_lists_stay_where_a_page_has_room_above_them(desk):
    program = desk("en", 1366, 768, 100)
    desk_pane(program.window, ProblemsPane)
    program.window.actions_.quotes.trigger()
    settle()

    assert not program.window.findChild(DeskFoot).is_folded


_WAITING = """
import time
from pathlib import Path

while not Path({file!r}).exists():
    time.sleep(0.01)
"""


def test_the_lists_make_way_too_where_the_folder_is_read_before_the_window_is_ready(
    monkeypatch, qtbot, start, home, tmp_path
):
    ready = tmp_path / "ready"
    (tmp_path / "waits_for_the_test.py").write_text(_WAITING.format(file=str(ready)))
    monkeypatch.syspath_prepend(tmp_path)
    monkeypatch.setattr(session, "FILLING", ("waits_for_the_test",))
    save(Settings(), home.settings)
    program = start(source=shutil.copytree(CASE_STUDY, tmp_path / "kyrgyzstan"))
    qtbot.waitUntil(lambda: program.session.source.archive is not None)
    assert program.window.workspace is None
    ready.touch()
    qtbot.waitUntil(lambda: program.window.workspace is not None)
    program.window.resize(1024, 600)
    settle()
    program.window.actions_.quotes.trigger()

    assert program.window.findChild(DeskFoot).is_folded


def test_a_list_that_is_shown_again_stays_while_the_page_is_the_same(desk):
    program = desk("en", 1024, 600, 100)
    foot = program.window.findChild(DeskFoot)
    program.window.actions_.quotes.trigger()
    assert foot.is_folded
    desk_pane(program.window, ProblemsPane)
    program.window.actions_.quotes_as_table.trigger()
    settle()

    assert not foot.is_folded


def test_the_names_of_the_lists_are_in_a_menu_where_a_row_has_no_room(desk):
    program = desk("en", 1024, 600, 100)
    bar = program.window.findChild(DeskFoot).findChild(ViewBar)
    desk_pane(program.window, GlossaryPane)
    settle()
    (button,) = (each for each in bar.findChildren(QPushButton) if each.isVisible())

    assert painted(button) == button.text() == "Glossary 87"
    assert button.accessibleName() == "Lists of the desk: Glossary 87"
    names = [each.text() for each in button.menu().actions() if each.isVisible()]
    assert names[:3] == ["Problems 19", "Guesses", "Who speaks 8"]

    next(each for each in button.menu().actions() if each.text().startswith("Who")).trigger()
    assert program.window.findChild(DeskFoot).pane is program.window.findChild(SpeakersPane)

    program.window.resize(1366, 768)
    settle()
    assert [each.text() for each in bar.findChildren(QPushButton) if each.isVisible()] == [
        *("Problems 19", "Guesses", "Who speaks 8", "Themes 15", "More")
    ]


@pytest.mark.parametrize("language", LANGUAGES)
def test_buttons_without_room_are_in_the_menu_of_their_row(desk, language):
    program = desk(language, 1366, 768, 200)
    pane = desk_pane(program.window, NotesPane)
    settle()
    bar = pane.findChild(ActBar)
    seen = [each for each in bar.findChildren(QPushButton) if each.isVisible()]
    hidden = [each for each in bar.buttons if not each.isVisible()]
    (menu,) = (each.menu() for each in seen if each.menu())
    menu.aboutToShow.emit()

    assert hidden
    assert all(each.width() >= each.sizeHint().width() for each in seen)
    assert len({each.mapTo(bar, QPoint()).y() for each in seen}) == 1
    assert [each.text().split("\t")[0] for each in menu.actions()] == [
        each.text().split("   ")[0] for each in hidden
    ]


def test_what_is_in_the_menu_of_a_row_is_done_as_by_its_button(desk, qtbot):
    program = desk("en", 1366, 768, 200)
    pane = desk_pane(program.window, NamesPane)
    qtbot.waitUntil(lambda: pane.findChild(RowList).model().rowCount() > 0)
    settle()
    bar = pane.findChild(ActBar)
    more = next(each for each in bar.findChildren(QPushButton) if each.menu())
    more.menu().aboutToShow.emit()
    (told,) = (each for each in more.menu().actions() if "still told" in each.text())
    with qtbot.waitSignal(pane.told_wanted):
        told.trigger()


def test_a_problem_is_told_in_full_beside_its_line(desk):
    program = desk("en", 1366, 768, 200)
    pane = desk_pane(program.window, ProblemsPane)
    problems = pane.findChild(RowList)
    pane.step(1)
    settle()
    row = problems.currentIndex().data(ROW)
    shown = [each for each in pane.findChildren(QLabel) if each.isVisible()]

    assert any(row.text in each.text() and row.hint in each.text() for each in shown)
    assert row.hint


@pytest.mark.parametrize("ok", [True, False])
@pytest.mark.parametrize("language", LANGUAGES)
def test_the_report_of_an_import_ends_within_its_sheet(desk, qtbot, language, ok):
    program = desk(language, 1366, 768, 200)
    sheet = IntakeSheet(imported(ok=ok), Reader(qtbot, program).look, program.window)
    sheet.open()
    settle()
    box, area = sheet.findChild(QPlainTextEdit), sheet.findChild(WordsArea)

    assert area.verticalScrollBar().maximum() == 0
    assert box.height() >= 4 * box.fontMetrics().lineSpacing()
    assert sheet.height() <= 768
    sheet.close()


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_menu_is_higher_than_a_small_screen(desk, language):
    program = desk(language, 1024, 600, 100)
    menus = [each.menu() for each in program.window.menuBar().actions()]
    menus.append(program.window.findChild(PassageActions).menu)

    assert all(each.sizeHint().height() <= 600 for each in menus)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_name_of_a_list_is_cut_before_its_number_where_it_has_no_room(desk, language):
    program = desk(language, 1024, 600, 200)
    bar = program.window.findChild(DeskFoot).findChild(ViewBar)
    desk_pane(program.window, NotesPane)
    settle()
    (button,) = (each for each in bar.findChildren(QPushButton) if each.isVisible())
    shown = painted(button)

    assert shown.startswith(button.text()[:5])
    assert shown.endswith(" 9")
    assert button.fontMetrics().horizontalAdvance(shown) < button.width()


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_contents_and_the_screens_can_be_chosen_beside_a_list(desk, qtbot, language):
    program = desk(language, 1366, 768, 200)
    pane = program.window.workspace.navigation
    for kind in (ProblemsPane, SpeakersPane):
        desk_pane(program.window, kind).step(1)
        settle()
        for tree in pane.findChildren(Tree):
            bar, row = tree.verticalScrollBar(), tree.visualItemRect(tree.topLevelItem(0))
            assert tree.viewport().height() > 0.85 * row.height(), kind  # its words are not cut
            assert bar.isVisible(), kind
            assert bar.maximum(), kind
    (ways,) = (each for each in pane.findChildren(Tree) if each is not pane.contents.tree)
    qtbot.keyClick(pane.contents.tree, Qt.Key.Key_End)
    qtbot.keyClick(pane.contents.tree, Qt.Key.Key_Down)
    assert ways.hasFocus()
    qtbot.keyClick(ways, Qt.Key.Key_Down)
    qtbot.keyClick(ways, Qt.Key.Key_Return)
    settle()
    assert program.window.workspace.is_at(ScreenName.THEMES)
