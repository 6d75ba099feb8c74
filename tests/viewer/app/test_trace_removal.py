"""Before a journey: what this computer holds is shown, and goes bit by bit or all at once."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QPushButton

from index import replace
from tests.end_to_end.canary import PATIENCE, Cage
from tests.viewer.accessibles import amiss
from tests.viewer.conftest import Reader
from tests.viewer.notebook.dialogs.test_first_keep import button, notes, press, said, tab_to, write
from tests.viewer.traces.full_home import FullHome
from viewer.app.process.single_instance import InstanceServer
from viewer.notebook.service.status import NotebookState
from viewer.platform.paths import Home
from viewer.services import settings
from viewer.traces.inventory import TraceKind, take_inventory
from viewer.traces.sheet import JourneySheet

LINUX = pytest.mark.skipif("sys.platform != 'linux'", reason="where the desktop keeps its lists")


@pytest.fixture
def full(home, tmp_path, monkeypatch):
    """A computer that holds everything."""
    monkeypatch.setenv("HOME", str(tmp_path / "user"))
    monkeypatch.delenv("XDG_DATA_HOME", raising=False)
    monkeypatch.delenv("XDG_CACHE_HOME", raising=False)
    return FullHome(home, tmp_path / "user", tmp_path / "sources")


@pytest.fixture
def traveller(qtbot, start, full):
    """Somebody who has everything, and is about to leave."""
    settings.save(settings.Settings(), full.home.settings)
    program = start()
    program.session.archives.open(program.session.archives.entries()[0].path)
    qtbot.waitUntil(lambda: program.window.workspace is not None)
    qtbot.waitUntil(lambda: program.session.keeper.keeping is NotebookState.OPEN)
    return Reader(qtbot, program)


def opened(person):
    person.do.journey.trigger()
    person.qtbot.waitUntil(lambda: isinstance(QApplication.activeModalWidget(), JourneySheet))
    sheet = QApplication.activeModalWidget()
    person.qtbot.waitUntil(lambda: not sheet.is_waiting)
    return sheet


def of(sheet, kind):
    """The button that deletes what is of a kind."""
    found = sheet.findChildren(QPushButton)
    return next(each for each in found if each.property("kind") == kind and each.isVisible())


def heading(sheet):
    return next(each.text() for each in sheet.findChildren(QLabel) if each.isVisible())


def delete(person, sheet, kind):
    """Delete what is of a kind, as who has no mouse."""
    tab_to(sheet, of(sheet, kind))
    press(sheet, Qt.Key.Key_Space)
    assert QApplication.focusWidget() is button(sheet, "Keep it")
    assert list(amiss(sheet)) == []
    tab_to(sheet, button(sheet, "Delete"))
    press(sheet, Qt.Key.Key_Space)
    person.qtbot.waitUntil(lambda: not sheet.is_waiting and heading(sheet) == "Before a journey")


def test_the_page_says_what_there_is_and_what_it_tells(traveller, full):
    sheet = opened(traveller)
    told = said(sheet)
    for words in (
        "Library\n2 files · ",
        "Recent files of the system\n3 lines · ",
        "a list of where other archives lie.",
        "Whoever has one of them can tell that it was.",
        "Old blocks on flash memory",
        "The program itself.",
    ):
        assert words in told.replace("\N{NO-BREAK SPACE}", " ")
    assert full.other not in told
    assert not any(word in told for word in full.words.values())
    assert of(sheet, "notebook").accessibleName() == "Delete: Notebook and its backups"
    assert list(amiss(sheet)) == []
    press(sheet, Qt.Key.Key_Escape)
    traveller.qtbot.waitUntil(lambda: QApplication.activeModalWidget() is None)


@LINUX
def test_one_press_and_one_answer_delete_a_thing_and_leave_the_others(traveller, full):
    left = take_inventory(full.home, full.lists).kinds
    others = {name: word for name, word in full.words.items() if name != "settings"}
    sheet = opened(traveller)
    for kind in ("library", "thumbnails", "recent", "log", "keys", "notebook"):
        delete(traveller, sheet, kind)
        assert "Deleted." in said(sheet)
        left -= {TraceKind.LIBRARY, TraceKind.INDEXES} if kind == "library" else {TraceKind(kind)}
        assert take_inventory(full.home, full.lists).kinds == left
        word = others.pop(kind, None)
        assert word is None or not full.holds(word)
        assert [word for word in others.values() if not full.holds(word)] == []


def test_who_keeps_it_or_presses_esc_at_the_question_loses_nothing(traveller, full):
    before = take_inventory(full.home, full.lists)
    sheet = opened(traveller)
    tab_to(sheet, of(sheet, "notebook"))
    press(sheet, Qt.Key.Key_Space)
    assert "lost for good, with every backup, unless you have a copy elsewhere" in said(sheet)
    press(sheet, Qt.Key.Key_Return)  # the keyboard is at “Keep it”
    assert heading(sheet) == "Before a journey"
    tab_to(sheet, button(sheet, "Delete all"))
    press(sheet, Qt.Key.Key_Space)
    assert "A key without a copy elsewhere is lost for good" in said(sheet)
    assert "and Satchel closes" in said(sheet)
    press(sheet, Qt.Key.Key_Escape)
    assert take_inventory(full.home, full.lists).kinds == before.kinds
    assert notes(traveller.program.session.keeper) == ["a note"]


def test_settings_that_were_deleted_are_not_written_anew(traveller, full):
    sheet = opened(traveller)
    traveller.do.larger.trigger()
    traveller.look.settle()
    delete(traveller, sheet, "settings")
    traveller.do.larger.trigger()
    traveller.look.settle()
    traveller.program.close()
    assert not full.home.settings.exists()


def test_after_the_notebook_was_deleted_a_new_one_can_be_begun(traveller, full):
    keeper = traveller.program.session.keeper
    delete(traveller, opened(traveller), "notebook")
    traveller.qtbot.waitUntil(lambda: keeper.keeping is NotebookState.NONE)
    assert not full.home.notebook.exists()
    press(QApplication.activeModalWidget(), Qt.Key.Key_Escape)
    write(traveller)
    traveller.qtbot.waitUntil(lambda: QApplication.activeModalWidget() is not None)
    assert QApplication.activeModalWidget().windowTitle() == "How is this to be kept?"


def test_another_satchel_that_is_open_is_told_and_nothing_can_be_deleted(traveller, full):
    other = InstanceServer(full.home.folder)
    other.listen()
    sheet = opened(traveller)
    assert "Satchel is open a second time. Close the other one first" in said(sheet)
    assert not of(sheet, "library").isEnabled()
    assert list(amiss(sheet)) == []
    other.close()
    tab_to(sheet, button(sheet, "Look again"))
    press(sheet, Qt.Key.Key_Space)
    traveller.qtbot.waitUntil(lambda: not sheet.is_waiting)
    assert "second time" not in said(sheet)
    assert of(sheet, "library").isEnabled()

    tab_to(sheet, of(sheet, "library"))
    press(sheet, Qt.Key.Key_Space)
    other = InstanceServer(full.home.folder)  # one that was opened meanwhile
    button(sheet, "Delete").click()
    traveller.qtbot.waitUntil(lambda: not sheet.is_waiting)
    other.close()
    assert "Satchel is open a second time" in said(sheet)
    assert TraceKind.LIBRARY in take_inventory(full.home, full.lists).kinds


def test_what_stays_is_told_with_its_name_and_place(traveller, full):
    (full.home.folder / "library" / f"{'a' * 64}.satchel").symlink_to("/nowhere")
    sheet = opened(traveller)
    delete(traveller, sheet, "library")
    told = said(sheet)
    assert "aaaa.satchel” was a link. It is deleted, and what it led to stays." in told
    assert "They are in:" in told


@LINUX
def test_after_all_is_deleted_satchel_closes_and_nothing_is_left(traveller, full):
    program = traveller.program
    sheet = opened(traveller)
    button(sheet, "Delete all").click()
    button(sheet, "Delete").click()
    traveller.qtbot.waitUntil(lambda: not program.window.isVisible())
    program.close()
    program.leaving.do_last()
    assert not full.home.folder.exists()
    assert [word for word in full.words.values() if full.holds(word)] == []
    assert full.holds(full.other)


def test_where_something_stays_of_all_that_is_read_before_satchel_closes(traveller, full):
    (full.home.published / f"{'0' * 32}.toml").symlink_to("/nowhere")
    program = traveller.program
    sheet = opened(traveller)
    button(sheet, "Delete all").click()
    button(sheet, "Delete").click()
    traveller.qtbot.waitUntil(lambda: heading(sheet) == "The rest is deleted")
    assert "0000.toml” was a link." in said(sheet)
    assert list(amiss(sheet)) == []
    press(sheet, Qt.Key.Key_Return)
    traveller.qtbot.waitUntil(lambda: not program.window.isVisible())


def test_a_sitting_that_writes_nothing_can_delete_and_leaves_nothing(qtbot, start, full):
    settings.save(settings.Settings(), full.home.settings)
    program = start(home=replace(full.home, keeps=False))
    qtbot.waitUntil(lambda: program.session.keeper.keeping is NotebookState.LEFT)
    person = Reader(qtbot, program)
    delete(person, opened(person), "notebook")
    assert not full.home.notebook.exists()
    qtbot.waitUntil(lambda: program.session.keeper.keeping is NotebookState.NONE)
    press(QApplication.activeModalWidget(), Qt.Key.Key_Escape)
    program.close()
    assert not list(full.home.folder.glob("open.lock"))


@pytest.mark.parametrize("language", ["en", "ru", "ky"])
def test_the_page_fits_a_small_screen_at_twice_the_size_of_text(traveller, language):
    traveller.speak(language)
    traveller.look.choose_zoom(250)
    traveller.look.settle()
    sheet = opened(traveller)
    assert list(amiss(sheet)) == []
    screen = sheet.screen().availableGeometry()
    assert sheet.width() <= screen.width()
    assert sheet.height() <= screen.height()
    for each in sheet.findChildren(QLabel):
        if each.isVisible():
            assert each.heightForWidth(each.width()) <= each.height() + 1


@LINUX
def test_the_process_ends_with_an_empty_home_and_a_fresh_start_begins_anew(tmp_path):
    cage = Cage(tmp_path / "cage")
    full = FullHome(Home(cage.data), cage.folder / "home", tmp_path / "sources")
    settings.save(settings.Settings(), full.home.settings)
    try:
        process = cage.start(script="delete all")
        out, err = process.communicate(timeout=PATIENCE)
        assert (out.split(), err, process.returncode) == (["ready"], "", 0)
        assert not cage.data.exists()
        assert cage.found(*full.words.values()) == []
        assert cage.found(full.other) != []
        fresh = cage.start(script="leave by keys")
        out, err = fresh.communicate(timeout=PATIENCE)
        assert (out.split(), err) == (["saved"], "")
    finally:
        cage.close()
