"""A note that cannot be saved now: its words stay in its box, and never come into the search."""

import subprocess
import sys
from contextlib import closing

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from tests.viewer.app.notebook.test_stars import FIRST
from tests.viewer.conftest import Reader
from tests.viewer.notebook.dialogs.test_note_pane import CTRL, SHIFT, Writer
from tests.viewer.notebook.service.test_unsaved import PASSPHRASE, quickly, remount
from tests.viewer.notebook.store.vault.test_full_disk import fill_up, small_disk
from viewer.notebook.service.status import NotebookState
from viewer.notebook.service.worker import NotebookWorker
from viewer.platform.paths import Home
from viewer.shell.places.places import Place, ScreenName

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="mounts are of Linux")

__all__ = ["quickly"]


class Owner(Writer):
    """Somebody whose notebook lies on a disk."""

    def __init__(self, qtbot, program):
        Reader.__init__(self, qtbot, program)

    @property
    def editor(self):
        return self.pane.editor

    @property
    def said(self):
        return self.window.messages.text


@pytest.fixture
def small(tmp_path):
    """A small disk of its own."""
    place = tmp_path / "small"
    small_disk(place, "6m")
    yield place
    subprocess.run(["umount", "-l", place], check=False)


@pytest.fixture
def at_home(start, qtbot, small):
    """Satchel, with its home on the small disk."""

    def started():
        program = start(home=Home(small / "home"))
        qtbot.waitUntil(lambda: program.window.workspace is not None)
        return Owner(qtbot, program)

    return started


def _unexpected(error):
    raise error


@pytest.fixture
def writer(at_home):
    """Somebody with a note on the first quote, whose disk is full now."""
    writer = at_home()
    writer.keeper.make(PASSPHRASE, lambda _standing: None, _unexpected)
    writer.qtbot.waitUntil(lambda: writer.keeper.keeping is NotebookState.OPEN)
    writer.workspace.show_text(FIRST)
    writer.write("before")
    writer.press(Qt.Key.Key_Escape, on=writer.box)
    writer.until_noted(writer.whole("before"))
    return writer


def ask_for_note(writer):
    """Press the keys for a note, at the list of quotes."""
    writer.press(Qt.Key.Key_N, CTRL | SHIFT)


def is_unsaved(writer, count):
    writer.keeper.try_again()
    writer.qtbot.waitUntil(lambda: writer.keeper.unsaved == count, timeout=15_000)


def notes_on_disk(small):
    with closing(NotebookWorker(Home(small / "home").notebook)) as desk:
        kept = desk.unlock(PASSPHRASE).kept
    return sorted(entry.note for entry in kept.entries.values() if entry.note)


def choose_quote(writer, name):
    writer.workspace.go(Place(ScreenName.QUOTES, name))
    writer.workspace.shown.take_focus()
    assert writer.workspace.shown.meant == name


def test_the_box_opens_beside_a_quote_and_holds_what_waits(writer, small):
    fill_up(small)
    choose_quote(writer, FIRST)
    writer.do.star.trigger()
    is_unsaved(writer, 1)
    ask_for_note(writer)
    writer.type_here(" and after")

    assert writer.box.toPlainText() == "before and after"
    assert writer.window.top_bar.query == ""
    writer.press(Qt.Key.Key_Escape, on=writer.box)
    is_unsaved(writer, 2)

    ask_for_note(writer)
    is_unsaved(writer, 2)  # that counts as no change
    assert writer.box.toPlainText() == "before and after"
    writer.type_here(" all")
    writer.workspace.show_text("q-few-who-help")
    choose_quote(writer, FIRST)
    ask_for_note(writer)
    assert writer.box.toPlainText() == "before and after all"
    is_unsaved(writer, 3)

    (small / "filler").unlink()
    writer.keeper.try_again()
    writer.until_noted(writer.whole("before and after all"))
    writer.program.close()
    assert notes_on_disk(small) == ["before and after all"]


def test_a_new_note_that_waits_is_found_again_and_is_one(writer, small):
    fill_up(small)
    writer.workspace.show_text("q-few-who-help")
    writer.write("he was")
    writer.editor.save()
    is_unsaved(writer, 1)
    writer.workspace.show_text(FIRST)
    writer.workspace.show_text("q-few-who-help")
    ask_for_note(writer)
    assert writer.box.toPlainText() == "he was"
    writer.type(writer.box, " there")

    (small / "filler").unlink()
    writer.editor.save()
    writer.qtbot.waitUntil(lambda: not writer.keeper.has_unsaved)
    assert writer.editor.state == "Saved"
    assert [each for _, _, each in writer.notes() if each != "before"] == ["he was there"]


def test_in_another_language_a_note_that_waits_goes_on(writer, small):
    fill_up(small)
    writer.workspace.show_text("q-few-who-help")
    writer.write("half a sen")
    writer.speak("ru")
    writer.qtbot.waitUntil(lambda: writer.pane is not None and writer.box.hasFocus())
    assert writer.box.toPlainText() == "half a sen"
    writer.type(writer.box, "tence")

    (small / "filler").unlink()
    writer.editor.save()
    writer.qtbot.waitUntil(lambda: not writer.keeper.has_unsaved)
    assert sorted(each for _, _, each in writer.notes()) == ["before", "half a sentence"]


@pytest.mark.parametrize("is_locked", [False, True], ids=["unlocked before", "unlocked for it"])
def test_where_nothing_can_be_written_it_is_said_and_the_words_go_nowhere(
    writer, at_home, small, is_locked
):
    writer.program.close()
    remount(small, "ro")
    writer = at_home()
    writer.qtbot.waitUntil(lambda: writer.keeper.keeping is NotebookState.LOCKED)
    choose_quote(writer, FIRST)
    if is_locked:
        ask_for_note(writer)
    writer.keeper.unlock(PASSPHRASE, lambda _standing: None, _unexpected)
    writer.qtbot.waitUntil(lambda: writer.keeper.keeping is NotebookState.READ_ONLY)
    if is_locked:
        QApplication.activeModalWidget().close()
        writer.window.activateWindow()  # as a real window system does
    else:
        ask_for_note(writer)
    writer.type_here("private")

    writer.qtbot.waitUntil(lambda: "can only be read here" in writer.said)
    writer.type_here("words")
    assert writer.window.top_bar.query == ""
    assert writer.keeper.unsaved == 0
    assert writer.workspace.is_at(ScreenName.QUOTES)

    remount(small, "rw")
    ask_for_note(writer)
    writer.qtbot.waitUntil(writer.box.hasFocus)
    assert writer.box.toPlainText() == "before"


def test_a_note_of_its_own_that_cannot_be_written_begins_no_search(writer, at_home, small):
    writer.program.close()
    remount(small, "ro")
    writer = at_home()
    writer.keeper.unlock(PASSPHRASE, lambda _standing: None, _unexpected)
    writer.qtbot.waitUntil(lambda: writer.keeper.keeping is NotebookState.READ_ONLY)
    writer.do.new_note.trigger()
    writer.type_here("private")
    writer.qtbot.waitUntil(lambda: "can only be read here" in writer.said)

    writer.workspace.go(Place(ScreenName.NOTEBOOK))
    page = writer.workspace.shown
    assert page.editor.box.isReadOnly()
    page.editor.box.setFocus()
    writer.type_here("private")
    assert page.listing.view.query == ""
    assert writer.window.top_bar.query == ""
