"""On a full disk nothing is lost, the reader is told, and once there is room it is saved."""

import os
import shutil
import subprocess
import sys
from functools import cache

import apsw
import pytest

from tests.viewer.notebook.store.vault.notes import (
    PASSPHRASE,
    body_of,
    change,
    drafts_of,
    items_of,
    make_set,
    notes_in,
    sets_in,
    terms,
)
from viewer.notebook.store.errors import NotebookError, NotebookReadOnly, NotSaved
from viewer.notebook.store.file.connection import Engine
from viewer.notebook.store.vault.vault import Vault

NAME = "filling"
SETS = 4  # each how many notes are followed by a set
FULL = os.strerror(28)

pytestmark = [
    pytest.mark.skipif(os.name != "posix", reason="the small disk stands on that of POSIX"),
    pytest.mark.timeout(600),
]


class Filling(apsw.VFS):
    """A file system with room for so many bytes more, over the real one."""

    def __init__(self):
        self.room = None
        super().__init__(NAME, "unix")

    def xOpen(self, name, flags):  # noqa: N802  the engine's name
        return Filled(self, name, flags)


class Filled(apsw.VFSFile):
    def __init__(self, disk, name, flags):
        self.disk = disk
        super().__init__("unix", name, flags)

    def xWrite(self, data, offset):  # noqa: N802
        if self.disk.room is not None:
            if len(data) > self.disk.room:
                raise apsw.FullError
            self.disk.room -= len(data)
        super().xWrite(data, offset)


@cache
def filling_disk():
    """The disk, which must outlive every file that was opened on it."""
    return Filling()


def write_until_full(notebook, first):
    """Save notes and sets until that fails: return how many notes were, and why it failed."""
    for number in range(first, first + 400):
        try:
            change(notebook.connection, str(number), body_of(number))
            if number % SETS == SETS - 1:
                make_set(notebook.connection, f"{number:03}", drafts_of(items_of(number)))
            if number % 20 == 19:
                notebook.backup()
            if number % 30 == 29:
                with_checkpoint(notebook.connection)
        except NotSaved as error:
            return number, error
    raise AssertionError("the disk was never full")


def with_checkpoint(connection):
    try:
        connection.execute("PRAGMA wal_checkpoint").fetchall()
    except apsw.Error:
        return  # nothing is lost by it: it is done the next time


def test_a_disk_that_is_full_at_any_moment_loses_nothing(folder, often):
    disk = filling_disk()
    levels = often(20, 100)
    engine = Engine(f"multipleciphers-{NAME}", alone=True)
    for level in range(levels):
        shutil.rmtree(folder, ignore_errors=True)
        disk.room = None
        notebook = Vault(folder, terms(engine=engine)).create(PASSPHRASE)
        disk.room = 600_000 * level // levels + level * 37
        failed, error = write_until_full(notebook, 0)
        there = notes_in(notebook.connection)
        assert error.values == {"why": FULL}
        acknowledged = {str(number): body_of(number) for number in range(failed)}
        assert there in (acknowledged, acknowledged | {str(failed): body_of(failed)})
        sets = {f"{each:03}": items_of(each) for each in range(SETS - 1, failed, SETS)}
        now = sets_in(notebook.connection)
        assert now in (sets, sets | {f"{failed:03}": items_of(failed)})

        disk.room = None
        change(notebook.connection, str(failed), body_of(failed))
        notebook.close()
        again = Vault(folder, terms()).unlock(PASSPHRASE)
        assert notes_in(again.connect()) == acknowledged | {str(failed): body_of(failed)}
        assert sets_in(again.connection) == now
        assert all(backup.is_whole for backup in again.backups())
        assert not list(folder.rglob(".*"))
        again.close()


def small_disk(place, size="4m"):
    """Mount a disk of that size. Skips where that may not be done."""
    place.mkdir()
    line = ["mount", "-t", "tmpfs", "-o", f"size={size},mode=700", "satchel-test", place]
    if subprocess.run(line, check=False, capture_output=True).returncode:
        pytest.skip("only root can mount here")


@pytest.fixture
def small(tmp_path):
    place = tmp_path / "small"
    if sys.platform != "linux":
        pytest.skip("mounts are of Linux")
    small_disk(place)
    yield place
    subprocess.run(["umount", "-l", place], check=False)


def fill_up(place):
    """Take all the room there is."""
    with (place / "filler").open("ab", buffering=0) as file:
        try:
            while True:
                file.write(bytes(4_096))
        except OSError:
            return


def test_a_real_full_disk_loses_nothing_either(small, make):
    folder = small / "notebook"
    notebook = make(folder).create(PASSPHRASE)
    change(notebook.connection, "first", body_of(1))
    fill_up(small)
    failed, error = write_until_full(notebook, 0)
    told = notes_in(notebook.connection)
    assert error.values == {"why": FULL}
    assert told.keys() - {str(failed)} == {"first", *map(str, range(failed))}

    with pytest.raises(NotSaved):
        notebook.change_passphrase("another")
    with pytest.raises(NotSaved):
        notebook.backup()
    assert notes_in(notebook.connect()) == told
    notebook.close()  # without a backup: there is no room for it

    fill_up(small)
    full = make(folder).unlock(PASSPHRASE)  # still the old one
    assert notes_in(full.connect()) == told
    assert isinstance(full.only_read, NotebookReadOnly)
    (small / "filler").unlink()
    full.connect()
    assert full.only_read is None
    full.close()

    roomy = make(folder).unlock(PASSPHRASE)
    roomy.connect()
    assert roomy.only_read is None
    change(roomy.connection, "later", body_of(2))
    roomy.change_passphrase("another")
    assert notes_in(roomy.connection) == told | {"later": body_of(2)}
    assert roomy.backup()
    roomy.close()


def test_where_there_is_no_room_no_notebook_is_begun(small, make):
    fill_up(small)
    with pytest.raises(NotSaved):
        make(small / "notebook").create(PASSPHRASE)
    (small / "filler").unlink()
    made = make(small / "notebook").create(PASSPHRASE)
    assert notes_in(made.connection) == {}
    made.close()


def test_a_notebook_is_restored_whole_or_not_at_all_where_room_runs_out(small, make, often):
    notebook = make(small / "notebook").create(PASSPHRASE)
    for number in range(40):
        change(notebook.connection, str(number), body_of(number))
    backup = notebook.backup()
    change(notebook.connection, "later", body_of(2))
    later = notes_in(notebook.connection)
    fill_up(small)
    restored = 0
    for _ in range(often(20, 60)):
        try:
            found = notes_in(notebook.restore(backup.path))
        except NotebookError:
            found = notes_in(notebook.connect())
        restored += "later" not in found
        assert found == later or (restored and found.keys() == later.keys() - {"later"})
        if restored:
            break
        with (small / "filler").open("rb+") as file:
            file.truncate(max(0, file.seek(0, 2) - 16_384))
    assert restored
    notebook.close()


def test_a_stick_that_is_pulled_leaves_a_sentence_and_can_be_put_back(small, make, tmp_path):
    notebook = make(small / "notebook").create(PASSPHRASE)
    change(notebook.connection, "first", body_of(1))
    kept = tmp_path / "kept"
    shutil.copytree(small / "notebook", kept)
    subprocess.run(["umount", "-l", small], check=True)

    with pytest.raises(NotebookError):
        notebook.connect()
    small.rmdir()
    shutil.copytree(kept, small / "notebook")
    assert notes_in(notebook.connect()) == {"first": body_of(1)}
    change(notebook.connection, "later", body_of(2))
    notebook.close()
