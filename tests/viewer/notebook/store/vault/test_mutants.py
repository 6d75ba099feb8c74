"""No altered file of a notebook's is taken for what was written, and none does harm."""

import shutil

import pytest

from tests.hostile_archives.test_mutants import MUTATIONS
from tests.viewer.notebook.store.vault.notes import (
    PASSPHRASE,
    body_of,
    change,
    dice,
    fill,
    notes_in,
)
from viewer.notebook.store.errors import (
    BackupUnusable,
    NotebookDamaged,
    NotebookError,
    NotebookTooNew,
    WrongPassphrase,
)
from viewer.notebook.store.file.files import Files

pytestmark = pytest.mark.timeout(1_800)


@pytest.fixture
def left(make, opened, folder, tmp_path):
    """A notebook as a crash leaves it, its log beside it; and what was in it at each moment."""
    fill(opened.connection, 40)
    opened.backup()
    states = [notes_in(opened.connection)]
    opened.connect()  # so that the log is empty, and holds the changes that follow
    for number in range(40, 60):
        change(opened.connection, str(number), body_of(number))
        states.append(notes_in(opened.connection))
    place = tmp_path / "left"
    shutil.copytree(folder, place)
    (place / "notebook.db-shm").unlink()
    return place, states


def mutants(data, many, seed):
    """Yield so many files that are not `data`."""
    chance = dice(seed)
    while many:
        mutant = data
        for _times in range(chance.choice([1, 1, 2])):
            if mutant:
                mutant = chance.choice(MUTATIONS[:8])(chance, mutant)
        if mutant != data:
            many -= 1
            yield mutant


def outcome(vault, passphrase=PASSPHRASE):
    """Return the notes that are found, or the error that a reader is told."""
    try:
        notebook = vault.unlock(passphrase)
    except NotebookError as error:
        return error
    try:
        return notes_in(notebook.connect())
    except NotebookError as error:
        return error
    finally:
        notebook.close(backup=False)


def tried(left, make, tmp_path, names, many):
    """Yield a folder for each mutant of these files, in which all else is as it was."""
    place, _states = left
    for name in names:
        data = (place / name).read_bytes()
        for mutant in mutants(data, many // len(names), name):
            here = tmp_path / "here"
            shutil.rmtree(here, ignore_errors=True)
            shutil.copytree(place, here)
            (here / name).write_bytes(mutant)
            yield name, here


def test_an_altered_notebook_is_refused_and_comes_back_from_its_backup(left, make, tmp_path, often):
    states, refused = left[1], 0
    for _name, here in tried(left, make, tmp_path, ["notebook.db"], often(25, 700)):
        (here / "notebook.db-wal").unlink()
        found = outcome(make(here))
        if found == states[0]:
            continue
        refused += 1
        assert isinstance(found, NotebookDamaged)
        assert not found.keys
        notebook = make(here).unlock(PASSPHRASE)
        assert notes_in(notebook.restore(notebook.backups()[0].path)) == states[0]
        assert len(Files(here).set_aside()) == 1
        notebook.close(backup=False)
    assert refused > often(20, 500)


def test_an_altered_log_loses_at_most_its_end_and_never_changes_a_word(left, make, tmp_path, often):
    states = left[1]
    earlier = 0
    for _name, here in tried(left, make, tmp_path, ["notebook.db-wal"], often(20, 500)):
        found = outcome(make(here))
        assert found in states or isinstance(found, NotebookDamaged)
        earlier += found in states[:-1]
    assert earlier > often(4, 100)
    assert outcome(make(left[0])) == states[-1]


def test_with_one_copy_of_its_keys_altered_it_opens(left, make, tmp_path, often):
    states = left[1]
    for _name, here in tried(left, make, tmp_path, ["keys", "keys.copy"], often(20, 300)):
        assert isinstance(outcome(make(here), "wrong"), WrongPassphrase)
        assert outcome(make(here)) == states[-1]


def test_with_both_copies_altered_damage_is_told_whatever_is_typed(left, make, tmp_path, often):
    for _name, here in tried(left, make, tmp_path, ["keys"], often(60, 1_000)):
        (here / "keys.copy").write_bytes((here / "keys").read_bytes())
        for passphrase in (PASSPHRASE, "wrong"):
            told = outcome(make(here), passphrase)
            assert isinstance(told, NotebookDamaged | NotebookTooNew)
            assert isinstance(told, NotebookTooNew) or told.keys


def test_an_altered_backup_is_told_and_the_others_open(left, make, tmp_path, often):
    refused = 0
    (name,) = [path.name for path in (left[0] / "backups").iterdir()]
    for _name, here in tried(left, make, tmp_path, [f"backups/{name}"], often(10, 300)):
        shutil.copy(left[0] / "backups" / name, here / "backups" / "20200101-000000.db")
        notebook = make(here).unlock(PASSPHRASE)
        newest, good = (backup.path for backup in notebook.backups())
        try:
            assert notes_in(notebook.restore(newest)) == left[1][0]
        except BackupUnusable:
            refused += 1
            assert notes_in(notebook.connect()) == left[1][-1]
        assert notes_in(notebook.restore(good)) == left[1][0]
        notebook.close(backup=False)
    assert refused > often(7, 200)
