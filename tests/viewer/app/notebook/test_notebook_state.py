"""How the notebook is belongs to the program: it is known and shown whatever archive is open."""

import json
from hashlib import sha256
from threading import Event

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QApplication, QLineEdit

from index import Cost, build_archive, replace
from tests.viewer.accessibles import amiss
from tests.viewer.conftest import Reader, meet, tasks_of
from tests.viewer.notebook.dialogs.test_first_keep import (
    PASSPHRASE,
    choose,
    press,
    quickly,
    said,
    sheet_of,
    type_twice,
)
from viewer.notebook.dialogs.first_keep import FirstKeepSheet
from viewer.notebook.dialogs.management import ManagingSheet
from viewer.notebook.dialogs.secret_box import SecretBox
from viewer.notebook.dialogs.trouble import TroubleSheet
from viewer.notebook.dialogs.unlock import UnlockSheet
from viewer.notebook.service.keeper import Keeper
from viewer.notebook.service.lifecycle import NotebookLocation
from viewer.notebook.service.status import NotebookState, Protection
from viewer.notebook.store.file.schema import SCHEMA
from viewer.notebook.store.vault.open_vault import Terms
from viewer.notebook.store.vault.vault import Vault
from viewer.platform.paths import bundled_archives
from viewer.screens.notebook.page import NotebookPage
from viewer.screens.workshop.page import WorkshopPage
from viewer.services.tasks import Tasks
from viewer.shell.places.places import ScreenName

__all__ = ["quickly"]

CHEAP = Terms(SCHEMA, cost=Cost(1, 8 << 10))
SECOND = """
id = "second"
edition = 1
created = "2026-01-01"
language = "en"
title.en = "Second"
"""
TEXT = '+++\nid = "d"\ntitle = "Doc"\n+++\n## One {#one}\n\nWords of its own. {#p-own}\n'


@pytest.fixture
def second(tmp_path, home):
    """Another archive in the library, so that nothing is opened by itself."""
    folder = tmp_path / "second"
    (folder / "documents").mkdir(parents=True)
    (folder / "archive.toml").write_text(SECOND)
    (folder / "documents" / "d.md").write_text(TEXT)
    file = tmp_path / "second.satchel"
    assert build_archive(folder, file).archive is not None
    meet(file, home)
    return file


@pytest.fixture
def make(qtbot, home):
    """Make a real notebook with one note, as an earlier sitting left it."""

    def made(passphrase=PASSPHRASE, folder=home.notebook):
        tasks = Tasks()
        keeper = Keeper(NotebookLocation(folder, CHEAP), tasks)
        words = []
        keeper.make(passphrase, lambda standing: words.append(standing.words), words.append)
        keeper.keep(lambda notebook: notebook.add_note("from before"))
        qtbot.waitUntil(lambda: bool(keeper.kept.entries))
        keeper.end()
        tasks.close()
        return words[0]

    return made


@pytest.fixture
def in_library(start, qtbot, second):
    """Start Satchel with two archives: the library is shown, and no archive is open."""

    def started(**how):
        program = start(**how)
        qtbot.waitUntil(lambda: program.window.shown_by == "library")
        qtbot.waitUntil(lambda: program.session.keeper.keeping is not NotebookState.UNKNOWN)
        assert program.window.workspace is None
        return Reader(qtbot, program)

    return started


def standing(person):
    return person.window.status_line.notebook


def read(person, file):
    """Open an archive from the library."""
    before = person.workspace
    person.program.session.archives.open(file)
    person.qtbot.waitUntil(lambda: person.workspace not in (None, before))
    # As before anybody can press a key: the workspace before hears of no action any more.
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def star(person):
    person.workspace.show_text(next(iter(person.program.session.archive.content.passages())).id)
    person.do.star.trigger()


def unlock(person, sheet):
    person.type(sheet.findChild(SecretBox), PASSPHRASE)
    press(sheet, Qt.Key.Key_Return)
    person.qtbot.waitUntil(lambda: person.program.session.keeper.keeping is NotebookState.OPEN)


def files_in(folder):
    found = sorted(path for path in folder.rglob("*") if path.is_file())
    return {path.name: sha256(path.read_bytes()).hexdigest() for path in found}


def kinds(keeper):
    return sorted(str(entry.kind) for entry in keeper.kept.entries.values())


def test_in_the_library_an_encrypted_notebook_is_said_to_be_locked_and_opens(make, in_library):
    make()
    person = in_library()

    assert standing(person) == "Notebook: locked"
    person.do.keeping.trigger()
    sheet = sheet_of(person, ManagingSheet)
    assert "locked" in said(sheet)
    choose(sheet, "Unlock it")
    unlock(person, sheet_of(person, UnlockSheet))
    assert standing(person) == "Notebook: open"
    assert [each.note for each in person.program.session.keeper.kept.entries.values()] == [
        "from before"
    ]


def test_a_new_star_goes_into_the_notebook_that_was_there(make, in_library, second, start):
    make()
    person = in_library()
    read(person, second)
    star(person)

    unlock(person, sheet_of(person, UnlockSheet))
    keeper = person.program.session.keeper
    person.qtbot.waitUntil(lambda: kinds(keeper) == ["note", "star"])
    person.program.close()
    person = in_library()
    person.window.status_line.notebook_wanted.emit()
    unlock(person, sheet_of(person, UnlockSheet))
    assert kinds(person.program.session.keeper) == ["note", "star"]


def test_another_archive_changes_nothing_about_the_notebook(make, in_library, second):
    make(None)
    person = in_library()
    keeper = person.program.session.keeper
    assert standing(person) == "Notebook: without a passphrase"
    for number, file in enumerate((second, bundled_archives()[0]), start=1):
        read(person, file)
        assert standing(person) == "Notebook: without a passphrase"
        star(person)
        stars = ["star"] * number
        person.qtbot.waitUntil(lambda stars=stars: kinds(keeper) == ["note", *stars])


def test_a_star_that_is_faster_than_the_notebook_waits_for_it(
    make, start, qtbot, second, home, monkeypatch
):
    make(None)
    goes_on = Event()
    program = start()
    tasks_of(program).run_on_notebook(goes_on.wait, then=str, failed=str)  # a slow disk
    qtbot.waitUntil(lambda: program.window.shown_by == "library")
    person = Reader(qtbot, program)
    assert standing(person) == "Notebook: being opened …"
    read(person, second)
    person.do.notebook.trigger()
    page = person.window.findChild(NotebookPage)
    assert page.standing.said == "Opening your notebook …"
    assert not page.standing.button.isVisible()
    star(person)
    assert QApplication.activeModalWidget() is None
    goes_on.set()

    qtbot.waitUntil(lambda: kinds(program.session.keeper) == ["note", "star"])
    assert QApplication.activeModalWidget() is None


def test_what_needs_an_archive_says_so_where_none_is_open(make, in_library):
    make()
    person = in_library()
    for action in (person.do.notebook, person.do.star, person.do.new_note, person.do.take_in):
        person.window.messages.hide()
        action.trigger()
        assert person.window.messages.text.startswith("Open an archive first")
    person.window.messages.hide()
    person.window.top_bar.first_wanted.emit()
    assert "this field searches" in person.window.messages.text


@pytest.mark.parametrize("place", ["notebook", "workshop"])
def test_where_no_archive_is_open_a_locked_notebook_is_unlocked_too(make, in_library, place):
    make()
    person = in_library()
    getattr(person.do, place).trigger()

    sheet = sheet_of(person, UnlockSheet)
    assert sheet.focusWidget() is sheet.findChild(SecretBox)
    unlock(person, sheet)
    assert person.window.messages.text.startswith("Open an archive first")
    getattr(person.do, place).trigger()
    assert QApplication.activeModalWidget() is None


def test_of_a_passphrase_typed_before_a_slow_notebook_asks_for_it_nothing_is_seen(
    make, start, qtbot, second
):
    make()
    goes_on = Event()
    program = start()
    tasks_of(program).run_on_notebook(goes_on.wait, then=str, failed=str)  # a slow disk
    qtbot.waitUntil(lambda: program.window.shown_by == "library")
    person = Reader(qtbot, program)
    person.do.notebook.trigger()
    person.type_here("brown")
    goes_on.set()

    sheet = sheet_of(person, UnlockSheet)
    assert [box.text() for box in program.window.findChildren(QLineEdit) if box.text()] == []
    unlock(person, sheet)


def test_of_a_passphrase_typed_while_an_archive_opens_nothing_is_seen(make, in_library, second):
    make()
    person = in_library()
    person.program.session.archives.open(second)
    person.do.notebook.trigger()
    person.type_here("brown")
    person.qtbot.waitUntil(lambda: person.workspace is not None)
    person.qtbot.waitUntil(lambda: person.place.screen is ScreenName.NOTEBOOK)
    person.type_here("horse")

    assert person.place.screen is ScreenName.NOTEBOOK
    boxes = person.window.findChildren(QLineEdit)
    assert [box.text() for box in boxes if box.isVisible() and box.text()] == []


def test_so_it_is_of_one_typed_before_the_first_archive_is_there(make, start, qtbot):
    make()
    person = Reader(qtbot, start())
    person.do.notebook.trigger()
    person.type_here("brown")
    qtbot.waitUntil(lambda: person.workspace is not None)
    person.type_here("horse")
    keeper = person.program.session.keeper
    qtbot.waitUntil(lambda: keeper.keeping is NotebookState.LOCKED)
    person.type_here("staple")

    assert person.box.text() == ""
    assert person.place.screen is ScreenName.NOTEBOOK


def test_where_the_notebook_needs_no_passphrase_letters_begin_a_search_again(make, start, qtbot):
    make(None)
    person = Reader(qtbot, start())
    person.do.notebook.trigger()
    qtbot.waitUntil(lambda: person.program.session.keeper.keeping is NotebookState.OPEN)
    qtbot.waitUntil(lambda: person.place.screen is ScreenName.NOTEBOOK)
    person.type_here("p")

    boxes = person.window.findChildren(QLineEdit)
    assert [box.text() for box in boxes if box.text()] == ["p"]


def test_the_workshop_and_the_notebook_offer_to_unlock_what_is_locked(make, in_library, second):
    make()
    person = in_library()
    read(person, second)
    person.do.notebook.trigger()
    page = person.window.findChild(NotebookPage)
    assert page.standing.said == "Your notebook is locked. Unlock it to see what you kept."
    page.standing.button.click()
    press(sheet_of(person, UnlockSheet), Qt.Key.Key_Escape)
    person.do.workshop.trigger()
    workshop = person.window.findChild(WorkshopPage)
    assert workshop.parts.make.text() == "Unlock it …"


def test_a_passphrase_typed_beside_the_page_that_asks_for_it_is_seen_nowhere(
    make, in_library, second
):
    make()
    person = in_library()
    read(person, second)
    person.do.notebook.trigger()
    page = person.window.findChild(NotebookPage)
    page.take_focus()
    person.type_here("brown")
    assert person.box.text() == ""
    assert person.place.screen is ScreenName.NOTEBOOK

    page.standing.button.setFocus()
    person.press(Qt.Key.Key_Return)
    unlock(person, sheet_of(person, UnlockSheet))


# ------------------------------------------------------------ a sitting that writes nothing


def test_in_a_sitting_without_a_trace_the_notebook_is_said_to_stay_closed(
    make, in_library, second, home
):
    make()
    before = files_in(home.notebook)
    person = in_library(home=replace(home, keeps=False))

    assert standing(person) == "Notebook: left closed"
    read(person, second)
    person.do.notebook.trigger()
    page = person.window.findChild(NotebookPage)
    assert "your notebook stays closed" in page.standing.said
    star(person)
    sheet = sheet_of(person, FirstKeepSheet)
    assert "Your notebook stays closed" in said(sheet)
    assert list(amiss(sheet)) == []
    choose(sheet, "For this sitting only")
    keeper = person.program.session.keeper
    person.qtbot.waitUntil(lambda: kinds(keeper) == ["star"])
    assert standing(person) == "Notebook: this sitting only"
    person.program.close()
    assert files_in(home.notebook) == before


def test_without_a_notebook_a_sitting_without_a_trace_speaks_of_none(in_library, home):
    person = in_library(home=replace(home, keeps=False))

    assert standing(person) == "Notebook: nothing kept yet"


# ------------------------------------------------------------ what cannot be opened


def as_newer(home):
    """Give the keys the form of a newer Satchel."""
    for copy in ("keys", "keys.copy"):
        told = json.loads((home.notebook / copy).read_bytes().split(b"\n")[0])
        body = json.dumps(told | {"format": 99}, sort_keys=True, separators=(",", ":")).encode()
        (home.notebook / copy).write_bytes(body + b"\n" + sha256(body).hexdigest().encode() + b"\n")


def test_a_notebook_of_a_newer_satchel_is_told_as_that_and_left_as_it_is(
    make, in_library, second, home
):
    make()
    as_newer(home)
    before = files_in(home.notebook)
    person = in_library()

    assert standing(person) == "Notebook: cannot be opened"
    assert "newer Satchel" in person.window.messages.text
    read(person, second)
    star(person)
    sheet = sheet_of(person, TroubleSheet)
    assert "A newer Satchel made this notebook." in said(sheet)
    assert "Put it aside" not in said(sheet)
    assert list(amiss(sheet)) == []
    press(sheet, Qt.Key.Key_Escape)
    person.do.notebook.trigger()
    page = person.window.findChild(NotebookPage)
    assert "newer Satchel" in page.standing.said
    assert page.standing.button.text() == "See to it …"
    person.program.close()
    assert files_in(home.notebook) == before


def test_a_file_of_a_newer_satchel_is_told_as_that_once_it_is_unlocked(make, in_library, home):
    make()
    vault = Vault(home.notebook, CHEAP)
    opened = vault.unlock(PASSPHRASE)
    opened.connect().pragma("user_version", 99)
    opened.close(backup=False)
    person = in_library()
    assert standing(person) == "Notebook: locked"
    person.window.status_line.notebook_wanted.emit()
    sheet = sheet_of(person, UnlockSheet)
    person.type(sheet.findChild(SecretBox), PASSPHRASE)
    press(sheet, Qt.Key.Key_Return)

    assert "A newer Satchel made this notebook." in said(sheet_of(person, TroubleSheet))
    assert standing(person) == "Notebook: cannot be opened"


def test_once_its_keys_are_back_the_notebook_is_found_again(make, in_library, home):
    make()
    kept = {copy: (home.notebook / copy).read_bytes() for copy in ("keys", "keys.copy")}
    for copy, data in kept.items():
        (home.notebook / copy).write_bytes(data[:-20])
    person = in_library()
    assert standing(person) == "Notebook: cannot be opened"
    person.window.status_line.notebook_wanted.emit()
    sheet = sheet_of(person, TroubleSheet)
    for copy, data in kept.items():
        (home.notebook / copy).write_bytes(data)
    press(sheet, Qt.Key.Key_Return)

    person.qtbot.waitUntil(lambda: standing(person) == "Notebook: locked")


def test_a_notebook_that_is_open_elsewhere_can_be_written_when_that_ends(
    make, in_library, second, home, qtbot
):
    make(None)
    other = Vault(home.notebook, CHEAP).unlock()
    person = in_library()
    keeper = person.program.session.keeper

    assert standing(person) == "Notebook: open elsewhere, read only"
    read(person, second)
    star(person)
    qtbot.waitUntil(lambda: "open elsewhere" in person.window.messages.text)
    other.close()
    person.window.status_line.notebook_wanted.emit()
    sheet = sheet_of(person, ManagingSheet)
    assert standing(person) == "Notebook: without a passphrase"
    press(sheet, Qt.Key.Key_Escape)
    star(person)
    qtbot.waitUntil(lambda: kinds(keeper) == ["note", "star"])


def test_one_that_was_given_another_passphrase_elsewhere_is_locked_again_and_not_damaged(
    make, in_library, second, home, qtbot
):
    make()
    other = Vault(home.notebook, CHEAP).unlock(PASSPHRASE)
    other.connect()
    person = in_library()
    keeper = person.program.session.keeper
    keeper.unlock(PASSPHRASE, lambda _standing: None, lambda _error: None)
    qtbot.waitUntil(lambda: standing(person) == "Notebook: open elsewhere, read only")
    other.change_passphrase("another one by far")
    other.close()
    read(person, second)
    star(person)

    qtbot.waitUntil(lambda: "given another passphrase" in person.window.messages.text)
    qtbot.waitUntil(lambda: standing(person) == "Notebook: locked")
    assert not keeper.kept.entries
    keeper.unlock("another one by far", lambda _standing: None, lambda _error: None)
    qtbot.waitUntil(lambda: standing(person) == "Notebook: open")
    star(person)
    qtbot.waitUntil(lambda: kinds(keeper) == ["note", "star"])


# ------------------------------------------------------------ nothing takes its place


@pytest.mark.parametrize("way", ["With a passphrase", "For this sitting", "Without a passphrase"])
def test_a_notebook_that_was_made_meanwhile_is_neither_replaced_nor_hidden(
    make, in_library, second, home, way
):
    person = in_library()
    read(person, second)
    star(person)
    sheet = sheet_of(person, FirstKeepSheet)
    make()  # by another Satchel on the same folder
    before = files_in(home.notebook)
    choose(sheet, way)
    if way == "With a passphrase":
        type_twice(person, sheet, "another passphrase by far")
        press(sheet, Qt.Key.Key_Return)

    unlocking = sheet_of(person, UnlockSheet)
    assert standing(person) == "Notebook: locked"
    assert files_in(home.notebook) == before
    unlock(person, unlocking)
    keeper = person.program.session.keeper
    person.qtbot.waitUntil(lambda: kinds(keeper) == ["note", "star"])
    assert keeper.protection is Protection.PASSPHRASE


def test_another_language_leaves_the_notebook_as_it_is(make, in_library):
    make()
    person = in_library()
    person.speak("ru")

    assert person.program.session.keeper.keeping is NotebookState.LOCKED
    assert standing(person) == person.window.status_line.notebook != ""
