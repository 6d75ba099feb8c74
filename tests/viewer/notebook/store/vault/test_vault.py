"""The notebook's files: made, locked, unlocked, shared between processes, wiped."""

import os
import shutil
import stat
import subprocess
import sys
from pathlib import Path

import apsw
import pytest

from tests.conftest import ROOT
from tests.viewer.notebook.store.vault.notes import (
    CANARY,
    PASSPHRASE,
    body_of,
    change,
    fill,
    notes_in,
    terms,
    undo,
)
from viewer.notebook.store.errors import (
    NotebookBusy,
    NotebookDamaged,
    NotebookError,
    NotebookReadOnly,
    NotebookRelocked,
    NotebookThere,
    NotebookTooNew,
    NotebookUnreadable,
    NotSaved,
    WrongPassphrase,
    WrongRecovery,
)
from viewer.notebook.store.file.files import Files
from viewer.notebook.store.file.key_slots import decoded
from viewer.notebook.store.file.recovery_key import new_words
from viewer.notebook.store.vault.vault import MemoryVault, State, Vault
from viewer.platform.paths import Home

POSIX = pytest.mark.skipif(os.name != "posix", reason="rights of this kind are of POSIX")


def files_in(folder):
    return {path for path in folder.rglob("*") if path.is_file()}


def test_the_notebook_lies_in_satchel_s_own_folder(tmp_path):
    assert Home(tmp_path).notebook == tmp_path / "notebook"


def test_before_the_first_thing_is_kept_there_is_nothing_on_the_disk(vault, folder):
    assert vault.state() is State.NONE
    assert not folder.exists()


def test_a_new_notebook_is_locked_when_it_is_found_again(make, vault):
    notebook = vault.create(PASSPHRASE)
    kept = fill(notebook.connection)
    notebook.close()

    assert make().state() is State.LOCKED
    again = make().unlock(PASSPHRASE)
    again.connect()
    assert notes_in(again.connection) == kept
    assert again.words is None
    again.close()


def test_only_its_passphrase_and_its_recovery_key_open_it(make, vault):
    notebook = vault.create(PASSPHRASE)
    notebook.close()

    for wrong in ("", PASSPHRASE + " ", PASSPHRASE.upper()):
        with pytest.raises(WrongPassphrase):
            make().unlock(wrong)
    with pytest.raises(WrongPassphrase):
        make().unlock()
    with pytest.raises(WrongRecovery):
        make().recover(" ".join(new_words()))
    recovered = make().recover("-".join(notebook.words).upper())
    recovered.connect()
    assert recovered.only_read is None
    recovered.close()


def test_without_a_passphrase_it_opens_as_it_lies(make, vault):
    notebook = vault.create(None)
    kept = fill(notebook.connection)
    assert notebook.words is None
    assert not notebook.needs_passphrase
    notebook.close()

    assert make().state() is State.OPEN
    again = make().unlock()
    assert notes_in(again.connect()) == kept
    again.close()


def test_a_passphrase_can_be_chosen_changed_and_given_up(make, vault):
    notebook = vault.create(None)
    kept = fill(notebook.connection)
    notebook.backup()

    words = notebook.change_passphrase("one")
    assert make().state() is State.LOCKED
    assert notebook.change_passphrase("two") is None
    assert notes_in(notebook.connection) == kept
    notebook.close()

    recovered = make().recover(" ".join(words))
    assert notes_in(recovered.connect()) == kept
    assert recovered.change_passphrase(None) is None
    assert make().state() is State.OPEN
    assert recovered.change_passphrase("three") not in (None, words)
    recovered.close()
    with pytest.raises(WrongRecovery):
        make().recover(" ".join(words))
    assert make().unlock("three").connect()


def test_a_lost_recovery_key_is_replaced_and_opens_nothing_then(make, opened):
    lost = opened.words
    words = opened.new_recovery(PASSPHRASE)
    opened.close()

    with pytest.raises(WrongRecovery):
        make().recover(" ".join(lost))
    make().recover(" ".join(words)).close()
    make().unlock(PASSPHRASE).close()


def test_keys_that_were_copied_before_open_nothing_after_the_passphrase_was_changed(
    make, opened, files
):
    kept = fill(opened.connection)
    opened.backup()
    folder = files.folder
    copied = {path: path.read_bytes() for path in files.copies}

    opened.change_passphrase("another")
    change(opened.connection, "later", body_of(99))
    opened.close()

    backups = sorted((folder / "backups").iterdir())
    assert len(backups) == 2
    for path, data in copied.items():
        path.write_bytes(data)
    old = make().unlock(PASSPHRASE)
    with pytest.raises(NotebookDamaged):
        old.connect()
    assert [backup.is_whole for backup in old.backups()] == [False, False]
    old.close()
    assert len(kept) == 20


def test_a_change_of_the_passphrase_that_was_cut_off_is_finished_the_next_time(make, opened, files):
    kept = fill(opened.connection)
    opened.backup()
    opened.connect = lambda: None  # the power goes when the slots are written, and no more
    opened.change_passphrase("another")
    opened._disconnect()
    opened._hold.release()

    again = make().unlock("another")
    assert notes_in(again.connect()) == kept
    again.close()
    held = decoded((files.copies[0]).read_bytes())
    assert held.unlocked("another").former == ()
    assert [backup.counts["entries"] for backup in again.backups()] == [20]


def test_what_is_undone_is_undone_in_the_file(opened):
    kept = fill(opened.connection)
    change(opened.connection, "1", "other words")
    change(opened.connection, "2", None)
    undo(opened.connection)
    undo(opened.connection)

    assert notes_in(opened.connection) == kept


@POSIX
def test_only_its_owner_may_read_any_file_of_it(opened, folder):
    fill(opened.connection)
    opened.backup()
    opened.change_passphrase("another")
    fill(opened.connection)

    rights = {path.name: stat.S_IMODE(path.stat().st_mode) for path in folder.rglob("*")}
    assert {"notebook.db-wal", "notebook.db-shm", "keys", "keys.copy", "lock"} <= rights.keys()
    assert rights.pop("backups") == stat.S_IMODE(folder.stat().st_mode) == 0o700
    assert set(rights.values()) == {0o600}


def test_no_word_of_it_lies_in_clear_on_the_disk(make, opened, folder, files):
    fill(opened.connection)
    change(opened.connection, "1", None)
    opened.backup()
    secret = files.slots().unlocked(PASSPHRASE).key.secret
    words = opened.words

    def found():
        whole = b"".join(path.read_bytes() for path in files_in(folder))
        clear = [CANARY, PASSPHRASE, secret[:32].hex(), words[0] + " " + words[1]]
        told = [text.encode(form) for text in clear for form in ("utf-8", "utf-16-le")]
        return [
            text for text in [*told, secret[:32], b"SQLite format 3", b"CREATE"] if text in whole
        ]

    assert found() == []
    opened.change_passphrase("another")
    assert found() == []
    opened.close()
    assert found() == []


def test_a_second_process_reads_what_the_first_writes_and_says_so(make, opened, folder):
    kept = fill(opened.connection)
    second = make().unlock(PASSPHRASE)
    second.connect()

    assert isinstance(second.only_read, NotebookBusy)
    assert notes_in(second.connection) == kept
    with pytest.raises(NotSaved):
        change(second.connection, "1", "words")
    assert second.backup() is None
    for refused in (lambda: second.change_passphrase("x"), lambda: second.restore(folder)):
        with pytest.raises(NotebookBusy):
            refused()
    change(opened.connection, "more", "words")
    assert notes_in(second.connection) == kept | {"more": "words"}

    opened.close()
    second.connect()
    assert second.only_read is None
    change(second.connection, "1", "words")
    second.close()


def test_who_only_read_cannot_write_where_the_passphrase_was_changed_meanwhile(make, opened):
    kept = fill(opened.connection)
    second = make().unlock(PASSPHRASE)
    assert notes_in(second.connect()) == kept
    opened.change_passphrase("another")
    opened.close()

    with pytest.raises(NotebookRelocked):
        second.connect()
    third = make().unlock("another")  # and stands in nobody's way
    third.connect()
    assert third.only_read is None
    third.close()
    second.close()


def test_another_process_is_told_and_its_end_is_enough_to_write_again(make, vault, folder):
    vault.create(PASSPHRASE).close()
    code = (
        "import sys; from pathlib import Path; "
        "from tests.viewer.notebook.store.vault.notes import *; "
        "from viewer.notebook.store.vault.vault import Vault; "
        f"held = Vault(Path(sys.argv[1]), terms()).unlock({PASSPHRASE!r}); "
        "held.connect(); print('held', flush=True); sys.stdin.read()"
    )
    asked = [sys.executable, "-c", code, str(folder)]
    pipes = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE}
    with subprocess.Popen(asked, cwd=ROOT, **pipes) as other:
        assert other.stdout.readline().strip() == b"held"
        here = make().unlock(PASSPHRASE)
        here.connect()
        assert isinstance(here.only_read, NotebookBusy)
        here.close()
        other.kill()
    here = make().unlock(PASSPHRASE)
    here.connect()
    assert here.only_read is None
    here.close()


def test_a_passphrase_changed_while_another_process_reads_is_not_taken_for_damage(make, opened):
    fill(opened.connection)
    second = make().unlock(PASSPHRASE)
    opened.change_passphrase("another")

    with pytest.raises(NotebookRelocked):
        second.connect()
    second.close()


def test_a_passphrase_changed_while_another_process_reads_on_and_on_loses_nothing(
    make, opened, files
):
    kept = fill(opened.connection)
    second = make().unlock(PASSPHRASE)
    second.connect()
    second.connection.execute("BEGIN")
    assert notes_in(second.connection) == kept
    change(opened.connection, "later", body_of(1))
    opened.change_passphrase("another")  # the file keeps its key until the other is done

    assert notes_in(second.connection) == kept
    assert notes_in(opened.connection) == kept | {"later": body_of(1)}
    assert files.slots().unlocked("another").former
    second.close()
    assert notes_in(opened.connect()) == kept | {"later": body_of(1)}
    assert not files.slots().unlocked("another").former


def test_two_cannot_be_made_in_one_place(make, opened):
    with pytest.raises(NotebookThere):
        make().create("another")
    opened.close()
    with pytest.raises(NotebookThere):
        make().create("another")
    make().unlock(PASSPHRASE).close()


def test_a_file_without_keys_is_put_aside_not_written_over(make, folder):
    folder.mkdir(parents=True)
    (folder / "notebook.db").write_bytes(b"what a crash left")

    make().create(PASSPHRASE).close()

    (aside,) = Files(folder).set_aside()
    assert aside.read_bytes() == b"what a crash left"


def test_one_copy_of_the_keys_is_enough_and_the_other_is_mended(make, opened, files):
    opened.close()
    for copy in files.copies:
        before = copy.read_bytes()
        for damaged in (b"", before[:-9], None):
            copy.unlink()
            if damaged is not None:
                copy.write_bytes(damaged)
            again = make().unlock(PASSPHRASE)
            again.connect()
            again.close()
            assert copy.read_bytes() == before


def test_the_newer_copy_counts(make, opened, files):
    second = files.copies[1]
    before = second.read_bytes()
    opened.change_passphrase("another")
    opened.close()
    second.write_bytes(before)  # the power went between the two

    with pytest.raises(WrongPassphrase):
        make().unlock(PASSPHRASE)
    again = make().unlock("another")
    again.connect()
    again.close()
    assert second.read_bytes() == files.copies[0].read_bytes()


def test_keys_that_are_both_damaged_are_told_before_anything_is_typed(make, opened, files):
    opened.close()
    for copy in files.copies:
        copy.write_bytes(copy.read_bytes()[1:])

    for asked in (make().state, lambda: make().unlock(PASSPHRASE), lambda: make().unlock("wrong")):
        with pytest.raises(NotebookDamaged) as told:
            asked()
        assert told.value.keys


def test_keys_that_are_gone_are_damage_too_and_one_can_begin_anew(make, opened, folder, files):
    fill(opened.connection)
    opened.close()
    for copy in files.copies:
        copy.unlink()
    with pytest.raises(NotebookDamaged) as told:
        make().state()
    assert told.value.keys
    with pytest.raises(NotebookThere):
        make().create(PASSPHRASE)

    aside = make().put_aside()
    make().create("another").close()
    assert (aside / "notebook.db").exists()
    assert make().state() is State.LOCKED
    assert make().wipe() == ()
    assert list(folder.parent.iterdir()) == []


@pytest.mark.parametrize("left", [None, b"", b"SQLite format 3\0" + bytes(4080), bytes(9_000)])
def test_a_file_that_is_gone_empty_or_another_is_damage_and_stays_as_it_is(
    make, opened, left, files
):
    path = files.database
    opened.close()
    path.unlink()
    if left is not None:
        path.write_bytes(left)

    again = make().unlock(PASSPHRASE)
    with pytest.raises(NotebookDamaged) as told:
        again.connect()
    assert not told.value.keys
    assert (path.read_bytes() if path.exists() else None) == left
    again.close()


def test_half_written_files_that_a_crash_left_are_cleared(make, opened, folder):
    opened.close()
    left = [folder / ".keys.0123", folder / ".notebook.db.new", folder / "backups" / ".x.db"]
    for path in left:
        path.write_bytes(b"half")
    again = make().unlock(PASSPHRASE)
    again.connect()
    again.close()

    assert not any(path.exists() for path in left)


def test_a_notebook_of_a_newer_satchel_is_left_alone(make, vault, opened, files):
    opened.close()
    newer = make(later=2).unlock(PASSPHRASE)
    newer.connect()
    fill(newer.connection)
    newer.close()
    before = {path: path.read_bytes() for path in files_in(files.folder)}

    old = make().unlock(PASSPHRASE)
    with pytest.raises(NotebookTooNew):
        old.connect()
    old.close()
    assert {path: path.read_bytes() for path in files_in(files.folder)} == before


def mounted_read_only(source, target):
    """Show `source` at `target`, where nothing can be written. Skips where that may not be done."""
    target.mkdir()
    for line in (["--bind", source, target], ["-o", "remount,ro,bind", target]):
        if subprocess.run(["mount", *line], check=False, capture_output=True).returncode:
            subprocess.run(["umount", target], check=False, capture_output=True)
            pytest.skip("only root can mount here")


@pytest.mark.skipif(sys.platform != "linux", reason="mounts are of Linux")
@pytest.mark.parametrize("is_closed", [True, False])
def test_on_a_read_only_stick_all_can_be_read(make, opened, folder, tmp_path, is_closed):
    kept = fill(opened.connection)
    stick, seen = tmp_path / "stick", tmp_path / "seen"
    if is_closed:
        opened.close()
    shutil.copytree(folder, stick)  # while it is open, most of it is in the log beside it
    for path in stick.glob("*-shm"):
        path.unlink()
    assert is_closed or (stick / "notebook.db-wal").stat().st_size
    mounted_read_only(stick, seen)
    try:
        there = make(seen).unlock(PASSPHRASE)
        there.connect()
        assert isinstance(there.only_read, NotebookReadOnly)
        assert notes_in(there.connection) == kept
        there.close()
        with pytest.raises(NotSaved):
            make(seen / "new").create(PASSPHRASE)
    finally:
        subprocess.run(["umount", seen], check=False)


@POSIX
@pytest.mark.skipif(getattr(os, "geteuid", int)() == 0, reason="root may read all")
def test_a_notebook_of_another_user_is_not_taken_for_damage(make, opened, folder):
    opened.close()
    folder.chmod(0)
    try:
        with pytest.raises(NotebookUnreadable):
            make().state()
    finally:
        folder.chmod(0o700)


def test_what_the_system_refuses_is_not_taken_for_damage(make, opened, folder, files):
    opened.close()
    for copy in files.copies:
        copy.unlink()
        copy.mkdir()
    with pytest.raises(NotebookError):
        make().unlock(PASSPHRASE)


def test_after_trouble_the_file_is_opened_anew(opened):
    kept = fill(opened.connection)
    opened.connection.close()  # as good as a stick that was pulled and put back

    assert notes_in(opened.connect()) == kept


def test_wiping_leaves_nothing_and_begins_with_the_keys(make, opened, folder, monkeypatch):
    fill(opened.connection)
    opened.backup()
    shutil.copy(folder / "notebook.db", folder / "notebook.db.set-aside-20260101-000000")
    (folder / ".keys.0123").write_bytes(b"half")
    opened.close()
    order = []
    unlink = Path.unlink

    def noted(path, *more, **named):
        order.append((path.name, path.read_bytes()))
        unlink(path, *more, **named)

    held = (folder / "keys").read_bytes()
    monkeypatch.setattr(Path, "unlink", noted)
    assert make().wipe() == ()

    assert not folder.exists()
    assert [name for name, _data in order[:3]] == ["keys", "keys.copy", ".keys.0123"]
    assert all(held[:40] not in data for _name, data in order[:2])
    assert make().state() is State.NONE


def test_what_is_written_for_this_sitting_only_is_nowhere(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    sitting = MemoryVault(terms().schema)
    kept = fill(sitting.connection)

    assert sitting.connect() is sitting.connection
    assert notes_in(sitting.connection) == kept
    assert sitting.backup() is None
    assert sitting.backups() == ()
    assert files_in(tmp_path) == set()
    sitting.close()
    assert notes_in(sitting.connection) == {}
    sitting.close()


def test_the_engine_is_used_as_it_is_meant(opened):
    asked = {
        "cipher": "chacha20",
        "journal_mode": "wal",
        "synchronous": 2,
        "foreign_keys": 1,
        "trusted_schema": 0,
        "cell_size_check": 1,
        "mmap_size": 0,
        "temp_store": 2,
    }
    assert {name: opened.connection.pragma(name) for name in asked} == asked
    assert "SECURE_DELETE" in apsw.compile_options


def test_no_error_tells_a_word_of_what_it_is_about(make, opened):
    fill(opened.connection)
    opened.close()
    told = []
    for wrong in (lambda: make().unlock(CANARY), lambda: make().recover(CANARY)):
        with pytest.raises(NotebookError) as error:
            wrong()
        told.append(f"{error.value} {error.value.values} {error.value.__cause__}")
    assert not any(CANARY in said for said in told)


def test_a_vault_is_made_of_a_folder_and_terms(folder):
    assert Vault(folder, terms()).state() is State.NONE
