"""What is typed while it cannot be saved stays on the screen, is told of, and is saved later."""

import errno
import os
import shutil
import subprocess
import sys
from contextlib import closing
from functools import cache

import apsw
import pytest

from index import Cost, Item, ItemKind
from tests.viewer.conftest import Reader
from tests.viewer.notebook.store.vault.test_full_disk import fill_up, small_disk
from tests.viewer.screens.notebook.test_notebook import Notekeeper
from tests.viewer.screens.workshop.test_workshop import Trainer, question
from viewer.notebook.service.status import NotebookState
from viewer.notebook.service.worker import NotebookWorker
from viewer.notebook.store.errors import NotebookBusy
from viewer.notebook.store.file.connection import Engine
from viewer.notebook.store.file.schema import SCHEMA
from viewer.notebook.store.file.write_lock import WriteLock
from viewer.notebook.store.vault import open_vault
from viewer.notebook.store.vault.open_vault import Terms
from viewer.platform.idle import Idle
from viewer.platform.paths import Home

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="mounts and locks are of Linux")

PASSPHRASE, WORDS = "a field of barley", "half a sen"
CHEAP = Cost(1, 8 << 10)
NAME = "pulled"


@pytest.fixture(autouse=True)
def quickly(monkeypatch):
    monkeypatch.setattr(open_vault, "calibrated", lambda: CHEAP)


class Pulled(apsw.VFS):
    """A stick: once it was pulled, what was open on it is of no use any more."""

    def __init__(self):
        self.pulls, self.is_out = 0, False
        super().__init__(NAME, "unix")

    def pull(self):
        self.pulls += 1
        self.is_out = True

    def put_back(self):
        self.is_out = False

    def xOpen(self, name, flags):  # noqa: N802  the engine's name
        if self.is_out:
            raise apsw.CantOpenError
        return OnStick(self, name, flags)


class OnStick(apsw.VFSFile):
    def __init__(self, stick, name, flags):
        self.stick, self.pulls = stick, stick.pulls
        super().__init__("unix", name, flags)

    def there(self):
        if self.pulls != self.stick.pulls:
            raise apsw.IOError

    def xRead(self, amount, offset):  # noqa: N802
        self.there()
        return super().xRead(amount, offset)

    def xWrite(self, data, offset):  # noqa: N802
        self.there()
        super().xWrite(data, offset)

    def xSync(self, flags):  # noqa: N802
        self.there()
        super().xSync(flags)


@cache
def the_stick():
    """The stick, which must outlive every file that was opened on it."""
    return Pulled()


@pytest.fixture
def at(start, qtbot):
    """Somebody whose notebook lies in that home, and who writes a note that stands by itself."""

    def begun(home, terms=None):
        program = start(home=home)
        qtbot.waitUntil(lambda: program.window.workspace is not None)
        reader = Notekeeper(Reader(qtbot, program))
        if terms:
            reader.keeper._terms = terms
        reader.keeper.make(PASSPHRASE, lambda _standing: None, _unexpected)
        qtbot.waitUntil(lambda: reader.keeper.keeping is NotebookState.OPEN)
        reader.note("before")
        return reader

    return begun


def _unexpected(error):
    raise error


def write(reader, words=WORDS):
    reader.person.do.new_note.trigger()
    editor = reader.page.editor
    reader.person.type(editor.box, words)
    editor.save()
    return editor


def is_told(reader, why):
    """Its words stay on the screen, and one sentence says why they are not saved."""
    reader.qtbot.waitUntil(lambda: reader.keeper.unsaved == 1, timeout=15_000)
    assert reader.said == (
        f"Not saved yet: {why}. What you wrote is still here; put that right, then save again."
    )
    editor = reader.page.editor
    assert editor.box.toPlainText() == WORDS
    assert editor.state == reader.said
    assert not editor.box.isReadOnly()
    assert reader.person.window.status_line.notebook == "Notebook: 1 change not saved yet"


def try_again(reader):
    reader.person.accept()


def is_saved(reader, home):
    reader.qtbot.waitUntil(lambda: not reader.keeper.has_unsaved)
    assert reader.said == "All that waited is saved."
    assert reader.page.editor.state == "Saved"
    reader.person.program.close()
    with closing(NotebookWorker(home.notebook)) as desk:
        kept = desk.unlock(PASSPHRASE).kept
    assert sorted(entry.note for entry in kept.entries.values()) == ["before", WORDS]


@pytest.fixture
def small(tmp_path):
    """A home on a small disk of its own."""
    place = tmp_path / "small"
    small_disk(place, "6m")
    yield place
    subprocess.run(["umount", "-l", place], check=False)


def test_on_a_full_disk_the_words_wait_for_room(at, small):
    home = Home(small / "home")
    reader = at(home)
    fill_up(small)
    write(reader)
    is_told(reader, os.strerror(errno.ENOSPC))
    with reader.qtbot.waitSignal(reader.keeper.refused):
        try_again(reader)
    is_told(reader, os.strerror(errno.ENOSPC))

    (small / "filler").unlink()
    try_again(reader)
    is_saved(reader, home)


def test_on_a_full_disk_an_item_that_is_added_twice_is_there_once(at, small):
    trainer = Trainer(at(Home(small / "home")).person)
    trainer.set_of(question())
    fill_up(small)
    trainer.page.parts.item_actions.put_in(Item(ItemKind.QUESTION))
    trainer.qtbot.waitUntil(lambda: trainer.keeper.unsaved == 1, timeout=15_000)
    assert trainer.said.startswith("Not saved yet: ")
    trainer.page.parts.item_actions.put_in(Item(ItemKind.QUESTION))
    assert trainer.said == "What you did before is not saved yet, so nothing was added now."
    assert trainer.keeper.unsaved == 1

    (small / "filler").unlink()
    try_again(trainer)
    trainer.qtbot.waitUntil(lambda: len(trainer.held) == 2)
    trainer.qtbot.waitUntil(lambda: not trainer.keeper.has_unsaved)
    assert len(trainer.held) == 2


def test_while_another_program_holds_the_file_the_words_wait(at, home):
    reader = at(home)
    holding = (
        "import fcntl, sys; file = open(sys.argv[1], 'r+b');"
        "fcntl.lockf(file, fcntl.LOCK_EX, 1, 120);"  # what the engine locks to write to its log
        "print('held', flush=True); sys.stdin.read()"
    )
    asked = [sys.executable, "-c", holding, home.notebook / "notebook.db-shm"]
    pipes = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE}
    with subprocess.Popen(asked, **pipes) as other:
        assert other.stdout.readline().strip() == b"held"
        write(reader)
        is_told(reader, os.strerror(errno.EBUSY))
        other.communicate()
    try_again(reader)
    is_saved(reader, home)


def with_the_stick_pulled(at, home):
    """Return the stick with the notebook, pulled out while it was read, and the reader."""
    stick = the_stick()
    terms = Terms(SCHEMA, CHEAP, Engine(f"multipleciphers-{NAME}", alone=True))
    reader = at(home, terms)
    stick.pull()
    return stick, reader


def test_when_the_stick_is_pulled_the_words_wait_for_it(at, home):
    stick, reader = with_the_stick_pulled(at, home)
    aside = home.notebook.with_name("pulled")
    home.notebook.rename(aside)
    write(reader)
    is_told(reader, os.strerror(errno.ENOENT))
    with reader.qtbot.waitSignal(reader.keeper.refused):
        try_again(reader)
    is_told(reader, os.strerror(errno.ENOENT))

    shutil.copytree(aside, home.notebook)  # no file is the one that was open
    stick.put_back()
    try_again(reader)
    reader.qtbot.waitUntil(lambda: not reader.keeper.has_unsaved)
    assert isinstance(
        WriteLock(home.notebook / "lock").refused, NotebookBusy
    )  # nobody else may write
    is_saved(reader, home)


def test_when_the_stick_is_back_in_time_all_is_saved_as_satchel_ends(at, home):
    stick, reader = with_the_stick_pulled(at, home)
    write(reader)
    reader.qtbot.waitUntil(lambda: reader.keeper.unsaved == 1)
    stick.put_back()
    reader.person.program.leaving.leave()
    reader.person.program.close()
    with closing(NotebookWorker(home.notebook)) as desk:
        kept = desk.unlock(PASSPHRASE).kept
    assert sorted(entry.note for entry in kept.entries.values()) == ["before", WORDS]


def test_a_lock_tells_the_next_satchel_how_many_changes_are_lost(at, home):
    stick, reader = with_the_stick_pulled(at, home)
    home.notebook.rename(home.notebook.with_name("pulled"))
    editor = write(reader)
    reader.qtbot.waitUntil(lambda: reader.keeper.unsaved == 1)
    reader.person.type(editor.box, " and more")
    leaving, told = reader.person.program.leaving, []
    leaving.begun.connect(lambda: told.append(leaving.lost))  # the next one starts then
    reader.person.do.lock.trigger()
    stick.put_back()
    assert told == [2]


def test_a_lock_that_writes_what_waited_loses_nothing(at, home):
    stick, reader = with_the_stick_pulled(at, home)
    write(reader)
    reader.qtbot.waitUntil(lambda: reader.keeper.unsaved == 1)
    stick.put_back()
    reader.person.do.lock.trigger()
    assert reader.person.program.leaving.lost == 0
    reader.person.program.close()
    with closing(NotebookWorker(home.notebook)) as desk:
        assert WORDS in [each.note for each in desk.unlock(PASSPHRASE).kept.entries.values()]


def test_in_the_last_minute_before_it_locks_itself_it_tries_again_or_warns(at, home):
    stick, reader = with_the_stick_pulled(at, home)
    aside = home.notebook.with_name("pulled")
    home.notebook.rename(aside)
    write(reader)
    reader.qtbot.waitUntil(lambda: reader.keeper.unsaved == 1)
    idle = reader.person.program.session.findChild(Idle)
    with reader.qtbot.waitSignal(reader.keeper.refused):
        idle.near.emit()
    assert reader.said == (
        "1 change could not be written yet. Satchel locks within a minute if nobody touches a key "
        "or the mouse, and it is lost then."
    )
    assert not reader.person.program.leaving.is_begun

    shutil.copytree(aside, home.notebook)
    stick.put_back()
    idle.near.emit()
    reader.qtbot.waitUntil(lambda: reader.said == "All that waited is saved.")
    assert not reader.person.program.leaving.is_begun


def test_where_rights_are_missing_it_is_read_and_written_again_once_they_are_there(
    at, start, qtbot, small
):
    home = Home(small / "home")
    at(home).person.program.close()
    remount(small, "ro")
    program = start(home=home)
    qtbot.waitUntil(lambda: program.window.workspace is not None)
    reader = Notekeeper(Reader(qtbot, program))
    qtbot.waitUntil(lambda: reader.keeper.keeping is NotebookState.LOCKED)
    reader.keeper.unlock(PASSPHRASE, lambda _standing: None, _unexpected)
    qtbot.waitUntil(lambda: reader.keeper.keeping is NotebookState.READ_ONLY)
    assert program.window.status_line.notebook == "Notebook: read only"
    page = reader.open()
    assert [row.entry.note for row in page.notes.rows] == ["before"]
    assert page.editor.box.isReadOnly()

    reader.keeper.keep(lambda notebook: notebook.add_note(WORDS))
    qtbot.waitUntil(lambda: reader.keeper.unsaved == 1)
    assert os.strerror(errno.EROFS) in reader.said
    remount(small, "rw")
    try_again(reader)
    qtbot.waitUntil(lambda: reader.keeper.keeping is NotebookState.OPEN)
    assert not page.editor.box.isReadOnly()
    assert sorted(row.entry.note for row in page.notes.rows) == ["before", WORDS]


def remount(place, how):
    subprocess.run(["mount", "-o", f"remount,{how}", place], check=True)
