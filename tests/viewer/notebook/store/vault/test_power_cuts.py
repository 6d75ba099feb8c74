"""When the power goes, what was told saved is there, and nothing is half there."""

import os
import shutil
from bisect import bisect_left
from collections import Counter

import pytest

from tests.viewer.notebook.store.vault.notes import (
    PASSPHRASE,
    body_of,
    change,
    dice,
    notes_in,
    terms,
    undo,
)
from tests.viewer.notebook.store.vault.power_cuts import NAME, after_cut, cutting_disk
from viewer.notebook.store.errors import NotebookDamaged
from viewer.notebook.store.file.connection import Engine, connect, is_whole
from viewer.notebook.store.file.files import Files
from viewer.notebook.store.vault.vault import Vault

pytestmark = [
    pytest.mark.skipif(os.name != "posix", reason="the noting disk stands on that of POSIX"),
    pytest.mark.timeout(1_800),
]
CHANGES = 120
EACH_CHECKPOINT = 30  # changes


@pytest.fixture
def noted(folder):
    """Write a notebook on the noting disk: what was asked of it, and what was there when."""

    def written(synchronous):
        engine = Engine(f"multipleciphers-{NAME}", synchronous, alone=True)
        vault = Vault(folder, terms(engine=engine))
        notebook = vault.create(PASSPHRASE)
        disk.log.clear()
        start = {path.name: path.read_bytes() for path in folder.glob("notebook.db*")}
        states, log = [notes_in(notebook.connection)], disk.log
        for number in range(CHANGES):
            once(notebook.connection, number)
            states.append(notes_in(notebook.connection))
            log.append(("done", len(states) - 1))
            if number % EACH_CHECKPOINT == EACH_CHECKPOINT - 1:
                notebook.connection.execute("PRAGMA wal_checkpoint").fetchall()
        key, noted = Files(folder).slots().unlocked(PASSPHRASE).key, list(log)
        notebook.close(backup=False)
        return start, noted, states, key

    disk = cutting_disk()
    return written


def once(connection, number):
    """Save, edit, delete or undo."""
    if number % 9 == 8:
        undo(connection)
    elif number % 5 == 4:
        change(connection, str(number - 2), body_of(number, 1))
    elif number % 11 == 10:
        change(connection, max(notes_in(connection), key=int), None)
    else:
        change(connection, str(number), body_of(number))


def cuts(told, place, times):
    """Cut the power so many times: how often all was there, something was lost, or damaged."""
    start, log, states, key = told
    chance, seen = dice("cuts"), Counter()
    done = [at for at, each in enumerate(log) if each[0] == "done"]
    for _ in range(times):
        end = chance.randrange(len(log) + 1)
        shutil.rmtree(place, ignore_errors=True)
        place.mkdir()
        for name, data in after_cut(log[:end], start, chance).items():
            (place / name).write_bytes(data)
        seen[outcome(place / "notebook.db", key, states, bisect_left(done, end))] += 1
    return seen


def outcome(path, key, states, acknowledged):
    try:
        connection = connect(path, key)
        try:
            assert is_whole(connection)
            found = notes_in(connection)
        finally:
            connection.close()
    except Exception:
        return "damaged"
    if found in states[acknowledged : acknowledged + 2]:
        return "kept"
    return "lost" if found in states else "mixed"


def test_no_power_cut_loses_or_damages_what_was_saved(noted, tmp_path, often):
    told = noted("FULL")

    assert cuts(told, tmp_path / "cut", often(50, 5_000)) == {"kept": often(50, 5_000)}


def test_the_same_cuts_lose_what_was_saved_where_it_is_not_brought_down_at_once(noted, tmp_path):
    told = noted("NORMAL")

    seen = cuts(told, tmp_path / "cut", 60)
    assert seen["lost"] > 10
    assert seen["damaged"] == seen["mixed"] == 0


def test_nothing_goes_to_the_disk_in_clear(noted):
    _start, log, states, _key = noted("FULL")

    written = b"".join(each[3] for each in log if each[0] == "write")
    words = {body.split()[0] for body in states[-1].values()}
    assert len(written) > 100_000
    assert words
    assert not any(word.encode() in written for word in words)


def test_an_unfinished_write_of_the_keys_is_no_damage(make, opened, often, files):
    opened.close()
    chance = dice("keys")
    before = [copy.read_bytes() for copy in files.copies]
    again = make().unlock(PASSPHRASE)
    again.connect()
    again.change_passphrase("another")
    again.close()
    later = files.copies[0].read_bytes()
    for _ in range(often(20, 200)):
        at = chance.randrange(len(later))
        torn = later[:at] + os.urandom(chance.randrange(2, 600))
        one, other = chance.choice([(torn, before[1]), (later, torn), (later, before[1])])
        for copy, data in zip(files.copies, (one, other), strict=True):
            copy.write_bytes(data)
        passphrase = PASSPHRASE if one == torn else "another"
        make().unlock(passphrase).close()
    files.copies[1].write_bytes(b"")
    files.copies[0].write_bytes(b"")
    with pytest.raises(NotebookDamaged):
        make().unlock("another")
