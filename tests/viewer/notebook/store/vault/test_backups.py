"""Backups: made, checked, thinned, restored; and the steps from one form to the next."""

import os
from datetime import UTC, datetime, timedelta
from functools import cache

import apsw
import pytest
from hypothesis import given, strategies as st

from index import replace
from tests.viewer.notebook.store.vault.notes import (
    NOON,
    PASSPHRASE,
    STEPS,
    TODAY,
    Clock,
    body_of,
    change,
    dice,
    fill,
    notes_in,
    terms,
    undo,
)
from viewer.notebook.store.entries.notebook import Notebook
from viewer.notebook.store.errors import BackupUnusable, NotebookDamaged, NotSaved
from viewer.notebook.store.file.connection import Engine, connect_in_memory
from viewer.notebook.store.file.migrations import migrate, version_of
from viewer.notebook.store.vault.backups import made_at, surplus
from viewer.notebook.store.vault.vault import Vault

SPOILING = "spoiling"
HOUR, DAY = timedelta(hours=1), timedelta(days=1)


def spoil(path, at=5_000):
    """Change one byte of a file."""
    data = bytearray(path.read_bytes())
    data[at] ^= 1
    path.write_bytes(data)


def test_a_backup_is_made_when_something_changed_and_says_what_is_in_it(opened):
    fill(opened.connection, 7)
    made = opened.backup()

    assert opened.backup() is None
    (listed,) = opened.backups()
    assert listed.path == made.path
    assert listed.made == made.made > NOON
    assert listed.is_whole
    assert listed.counts == {"entries": 7, "collections": 0, "sets": 0}
    undo(opened.connection)
    assert opened.backup()
    assert [backup.counts["entries"] for backup in opened.backups()] == [6, 7]


def test_what_was_left_without_a_backup_is_in_that_of_a_later_sitting(make, opened):
    fill(opened.connection, 5)
    opened.close()
    for note in ("left", "left again"):
        hasty = make().unlock(PASSPHRASE)
        change(hasty.connect(), note, "words")
        hasty.close(backup=False)
    reading = make().unlock(PASSPHRASE)
    reading.connect()
    reading.close()
    later = make().unlock(PASSPHRASE)
    later.connect()

    assert [each.counts["entries"] for each in later.backups()] == [7, 5]
    later.close()
    assert len(later.backups()) == 2  # nothing changed since


def test_closing_makes_a_backup_of_what_changed_and_of_nothing_else(make, vault):
    notebook = vault.create(PASSPHRASE)
    fill(notebook.connection)
    notebook.close()
    again = make().unlock(PASSPHRASE)
    again.connect()
    again.close()

    assert len(again.backups()) == 1


def test_what_changed_before_the_file_was_opened_anew_is_still_backed_up(opened):
    fill(opened.connection, 3)
    opened.backup()
    change(opened.connection, "later", "words")
    opened.connect()
    assert opened.backup()
    change(opened.connection, "later still", "words")
    opened.change_passphrase("another")
    assert opened.backup()
    assert opened.backup() is None
    assert [backup.counts["entries"] for backup in opened.backups()] == [5, 4, 3]


def test_what_a_crash_kept_from_being_backed_up_is_backed_up_the_next_time(make, opened):
    fill(opened.connection)
    opened.backup()
    change(opened.connection, "later", "words")
    opened._hold.release()  # gone, with the log still beside the file

    again = make().unlock(PASSPHRASE)
    again.connect()
    assert again.backup().path in {backup.path for backup in again.backups()}
    assert again.backups()[0].counts["entries"] == 21
    again.close()


def test_restoring_puts_what_was_there_aside(make, opened, files):
    kept = fill(opened.connection)
    backup = opened.backup()
    change(opened.connection, "1", None)
    change(opened.connection, "later", "words")
    later = notes_in(opened.connection)

    assert notes_in(opened.restore(backup.path)) == kept
    (aside,) = files.set_aside()
    opened.close()
    aside.replace(files.database)
    again = make().unlock(PASSPHRASE)
    assert notes_in(again.connect()) == later
    again.close()


def test_a_damaged_notebook_is_put_aside_and_its_newest_backup_opened(make, opened, files):
    kept = fill(opened.connection, 60)
    opened.close()
    path = files.database
    spoil(path)
    damaged = path.read_bytes()

    again = make().unlock(PASSPHRASE)
    with pytest.raises(NotebookDamaged):
        again.connect()
    assert path.read_bytes() == damaged
    assert notes_in(again.restore(again.backups()[0].path)) == kept
    assert [each.read_bytes() for each in files.set_aside()] == [damaged]
    again.close()


def test_a_backup_that_is_not_whole_is_told_and_changes_nothing(opened, files):
    fill(opened.connection, 60)
    good = opened.backup()
    change(opened.connection, "later", "words")
    later = notes_in(opened.connection)
    for at in (20, 5_000):
        bad = good.path.with_name("20200101-000000.db")
        bad.write_bytes(good.path.read_bytes())
        spoil(bad, at)
        with pytest.raises(BackupUnusable):
            opened.restore(bad)
        assert notes_in(opened.connect()) == later
    assert files.set_aside() == ()


def test_a_notebook_that_cannot_be_read_whole_makes_no_backup(make, opened, files):
    fill(opened.connection, 60)
    opened.connect()
    opened.connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
    opened.connect()
    for at in range(4_096 + 100, files.database.stat().st_size, 4_096):
        spoil(files.database, at)
    opened.connection.pragma("shrink_memory")  # else it still has the pages that were read

    opened._changes = -1
    with pytest.raises(NotebookDamaged):
        opened.backup()
    assert list(files.backups.iterdir()) == []


class Spoiling(apsw.VFS):
    """A disk that gives back other bytes than it was given, where a backup lies."""

    def __init__(self):
        super().__init__(SPOILING, "unix")

    def xOpen(self, name, flags):  # noqa: N802  the engine's name
        return Spoiled(name, flags)


class Spoiled(apsw.VFSFile):
    def __init__(self, name, flags):
        told = name.filename() if hasattr(name, "filename") else str(name)
        self.is_backup = "backups" in told
        super().__init__("unix", name, flags)

    def xWrite(self, data, offset):  # noqa: N802
        if self.is_backup and offset == 8_192:
            data = bytes([data[0] ^ 1]) + bytes(data[1:])
        super().xWrite(data, offset)


@cache
def spoiling_disk():
    """The disk, which must outlive every file that was opened on it."""
    return Spoiling()


@pytest.mark.skipif(os.name != "posix", reason="the spoiling disk stands on that of POSIX")
def test_a_backup_that_did_not_come_down_whole_is_none(make, files):
    spoiling_disk()
    vault = make(engine=Engine(f"multipleciphers-{SPOILING}", alone=True))
    notebook = vault.create(PASSPHRASE)
    fill(notebook.connection, 60)

    with pytest.raises(NotSaved):
        notebook.backup()
    assert list(files.backups.iterdir()) == []
    notebook.close()


def test_a_backup_opens_after_the_passphrase_was_changed(opened):
    kept = fill(opened.connection)
    backup = opened.backup()
    opened.change_passphrase("another")
    opened.change_passphrase(None)
    change(opened.connection, "1", None)

    assert notes_in(opened.restore(backup.path)) == kept


def test_while_something_is_aside_the_key_that_opens_it_is_kept(make, opened, files):
    kept = fill(opened.connection)
    backup = opened.backup()
    opened.restore(backup.path)
    opened.change_passphrase("another")
    opened.close()
    (aside,) = files.set_aside()

    aside.replace(files.database)
    again = make().unlock("another")
    assert notes_in(again.connect()) == kept
    again.close()
    assert files.slots().unlocked("another").former == ()


def test_other_files_in_the_folder_are_no_backups_and_stay(make, files):
    clock = Clock()
    opened = make(now=clock).create(PASSPHRASE)
    fill(opened.connection)
    others = {"notes.db", "20261301-000000.db", "readme.txt"}
    for name in others:
        (files.backups / name).write_text("another's")
    opened.backup()

    assert len(opened.backups()) == 1
    clock.time += 400 * DAY
    change(opened.connection, "1", "words")
    opened.backup()
    assert others <= {path.name for path in files.backups.iterdir()}
    opened.close()


def test_two_backups_of_one_second_have_names_of_their_own(make, folder):
    notebook = make(now=lambda: NOON).create(PASSPHRASE)
    fill(notebook.connection, 3)
    notebook.backup()
    undo(notebook.connection)
    notebook.backup()

    assert [made_at(backup.path) for backup in notebook.backups()] == [
        NOON + timedelta(seconds=1),
        NOON,
    ]
    notebook.close()


def test_backups_are_thinned_while_time_goes_on(make, files):
    clock = Clock()
    opened = make(now=clock).create(PASSPHRASE)
    for hours in range(24 * 20):
        clock.time = NOON + hours * HOUR
        name = f"{clock.time:%Y%m%d-%H%M%S}.db"
        (files.backups / name).write_bytes(b"")
    change(opened.connection, "1", "words")
    opened.backup()

    left = [made_at(path) for path in files.backups.glob("[!.]*.db")]
    now = clock.time
    recent = [moment for moment in left if now - moment <= 2 * DAY]
    assert len(recent) == 49
    assert 13 <= len(left) - len(recent) <= 16
    opened.close()


MOMENTS = st.lists(
    st.integers(-10, 24 * 400).map(lambda hours: NOON - hours * HOUR), max_size=60, unique=True
)


@given(MOMENTS)
def test_the_newest_of_two_days_each_day_and_each_week_is_kept(moments):
    kept = set(moments) - surplus(moments, NOON)

    assert {moment for moment in moments if NOON - moment <= 2 * DAY} <= kept
    older = [moment for moment in moments if 2 * DAY < NOON - moment <= 14 * DAY]
    oldest = [moment for moment in moments if NOON - moment > 14 * DAY]
    assert kept & set(older) == {
        max(m for m in older if m.date() == day) for day in {m.date() for m in older}
    }
    weeks = {moment.isocalendar()[:2] for moment in oldest}
    assert kept & set(oldest) == {
        max(m for m in oldest if m.isocalendar()[:2] == week) for week in weeks
    }


@given(MOMENTS)
def test_thinning_twice_is_thinning_once(moments):
    kept = set(moments) - surplus(moments, NOON)

    assert surplus(kept, NOON) == set()
    assert not moments or max(moments) in kept


def test_each_step_is_taken_once_after_a_backup(make, opened):
    kept = fill(opened.connection)
    opened.close(backup=False)
    later = make(later=4).unlock(PASSPHRASE)

    assert notes_in(later.connect()) == kept
    assert version_of(later.connection) == TODAY + 4
    (backup,) = later.backups()
    assert backup.counts["entries"] == 20
    assert notes_in(later.restore(backup.path)) == kept  # and it takes the steps once more
    assert version_of(later.connection) == TODAY + 4
    later.close()


@pytest.mark.parametrize("fails_at", range(TODAY + 1, TODAY + 5))
def test_a_step_that_fails_leaves_nothing_of_itself(make, opened, folder, fails_at):
    kept = fill(opened.connection)
    opened.close()
    wanted = terms()

    def failing(connection):
        connection.execute("CREATE TABLE half (id TEXT)")
        connection.execute("DELETE FROM entry")
        raise KeyError("a bug")

    steps = (*STEPS[: fails_at - 1], failing, *STEPS[fails_at : TODAY + 5])
    broken = Vault(folder, terms_with(wanted, steps)).unlock(PASSPHRASE)
    with pytest.raises(KeyError):
        broken.connect()
    broken.close()

    again = Vault(folder, terms_with(wanted, STEPS[: fails_at - 1])).unlock(PASSPHRASE)
    assert notes_in(again.connect()) == kept
    assert again.connection.execute("SELECT 1 FROM sqlite_schema WHERE name = 'half'").get is None
    again.close()


def terms_with(wanted, steps):
    return replace(wanted, schema=replace(wanted.schema, steps=steps))


def test_without_its_backup_no_step_is_taken(make, opened):
    fill(opened.connection)

    def none():
        raise NotSaved("No space left on device")

    with pytest.raises(NotSaved):
        migrate(opened.connection, STEPS[: TODAY + 2], none)
    assert version_of(opened.connection) == TODAY


def test_a_step_that_leaves_a_row_without_what_it_points_at_is_not_taken():
    connection = connect_in_memory()
    migrate(connection, STEPS[:TODAY], pytest.fail)
    change(connection, "1", body_of(1))
    notebook = Notebook(connection)
    held = notebook.collections.make("Held")
    notebook.collections.put_in(held.id, notebook.kept.entries)

    with pytest.raises(NotebookDamaged):
        migrate(connection, (*STEPS[:TODAY], "DELETE FROM entry"), lambda: None)
    assert notes_in(connection) == {"1": body_of(1)}
    assert connection.pragma("foreign_keys") == 1
    assert not connection.in_transaction


def test_a_name_tells_when_a_backup_was_made(opened):
    chance = dice("names")
    for _ in range(20):
        moment = datetime.fromtimestamp(chance.randrange(1 << 32), UTC)
        path = opened._backups._new_path(moment)
        assert made_at(path) == moment
