"""A copy of the notebook on a stick: whole, closed, and brought back on another computer."""

from hashlib import sha256

import pytest

from tests.viewer.notebook.store.vault.notes import CANARY, PASSPHRASE, change, fill, notes_in
from viewer.notebook.store.errors import (
    CopyUnusable,
    CopyWouldLieOpen,
    MistypedRecovery,
    NotebookThere,
    NotebookTooNew,
    WrongPassphrase,
    WrongRecovery,
)
from viewer.notebook.store.file.recovery_key import new_words
from viewer.notebook.store.vault.portable_copy import unpacked
from viewer.notebook.store.vault.vault import State


@pytest.fixture
def elsewhere(make, tmp_path):
    """Return the vault of another computer, which is another time each time."""

    def made(name="other", **more):
        return make(tmp_path / name / "notebook", **more)

    return made


@pytest.fixture
def copied(opened):
    """A copy as its file, what is in the notebook, and the recovery words."""
    kept = fill(opened.connection)
    return opened.portable_copy(), kept, opened.words


def files_in(folder):
    return sorted(path.name for path in folder.rglob("*") if path.is_file())


def test_a_copy_opens_on_another_computer_with_the_passphrase(copied, elsewhere):
    file, kept, _words = copied
    brought = elsewhere().bring_back(unpacked(file), PASSPHRASE)
    assert notes_in(brought.connect()) == kept
    change(brought.connection, "there", "written there")
    brought.close()

    assert elsewhere().state() is State.LOCKED
    again = elsewhere().unlock(PASSPHRASE)
    assert notes_in(again.connect()) == kept | {"there": "written there"}
    again.close()


def test_or_with_the_recovery_words_after_which_another_passphrase_is_chosen(copied, elsewhere):
    file, kept, words = copied
    brought = elsewhere().bring_back_with_words(unpacked(file), " ".join(words).upper())
    brought.connect()
    brought.change_passphrase("another one by far")
    assert notes_in(brought.connection) == kept
    brought.close()

    with pytest.raises(WrongPassphrase):
        elsewhere().unlock(PASSPHRASE)
    elsewhere().unlock("another one by far").close()
    elsewhere().recover(" ".join(words)).close()


def test_what_does_not_open_it_leaves_nothing_behind(copied, elsewhere, tmp_path):
    copy, words = unpacked(copied[0]), copied[2]
    with pytest.raises(WrongPassphrase):
        elsewhere().bring_back(copy, "not this one")
    with pytest.raises(WrongRecovery):
        elsewhere().bring_back_with_words(copy, " ".join(new_words()))
    with pytest.raises(MistypedRecovery):
        elsewhere().bring_back_with_words(copy, " ".join(words[:-1]))

    assert elsewhere().state() is State.NONE
    assert not (tmp_path / "other").exists()


def test_a_copy_tells_nothing_of_what_was_kept(copied):
    file, _kept, words = copied
    for word in (CANARY, PASSPHRASE, " ".join(words), words[0] + " " + words[1], "entry"):
        assert word.encode() not in file
        assert word.encode("utf-16-le") not in file


def test_a_notebook_without_a_passphrase_is_not_copied(vault):
    notebook = vault.create(None)
    with pytest.raises(CopyWouldLieOpen):
        notebook.portable_copy()
    notebook.close()


def test_no_copy_takes_the_place_of_a_notebook(copied, elsewhere, tmp_path):
    there = elsewhere().create("of somebody else")
    kept = fill(there.connection)
    there.close()
    before = {path: path.read_bytes() for path in (tmp_path / "other").rglob("*.db")}
    with pytest.raises(NotebookThere):
        elsewhere().bring_back(unpacked(copied[0]), PASSPHRASE)

    assert {path: path.read_bytes() for path in (tmp_path / "other").rglob("*.db")} == before
    again = elsewhere().unlock("of somebody else")
    assert notes_in(again.connect()) == kept
    again.close()


def test_a_copy_from_after_a_change_of_the_passphrase_opens_with_the_new_one(
    opened, copied, elsewhere
):
    opened.change_passphrase("the newer one")
    later = unpacked(opened.portable_copy())
    with pytest.raises(WrongPassphrase):
        elsewhere().bring_back(later, PASSPHRASE)
    brought = elsewhere().bring_back(later, "the newer one")
    assert notes_in(brought.connect()) == copied[1]
    brought.close()


def test_every_copy_that_was_altered_is_refused(copied):
    file = copied[0]
    step = max(1, len(file) // 199)
    for at in range(0, len(file), step):
        altered = bytearray(file)
        altered[at] ^= 1
        with pytest.raises(CopyUnusable):
            unpacked(bytes(altered))
    for end in (0, 10, 40, len(file) // 2, len(file) - 1):
        with pytest.raises(CopyUnusable):
            unpacked(file[:end])


def test_pages_that_are_of_no_notebook_are_refused_and_nothing_is_left(copied, elsewhere, tmp_path):
    file = bytearray(copied[0][:-32])
    file[-5_000] ^= 1  # within the encrypted pages, and with a checksum that fits
    forged = unpacked(bytes(file) + sha256(file).digest())
    with pytest.raises(CopyUnusable):
        elsewhere().bring_back(forged, PASSPHRASE)

    assert elsewhere().state() is State.NONE
    assert files_in(tmp_path / "other") == ["lock"]


def test_a_copy_of_a_newer_satchel_is_refused_as_that(make, elsewhere, tmp_path):
    newer = make(tmp_path / "newer" / "notebook", later=1).create(PASSPHRASE)
    file = newer.portable_copy()
    newer.close()
    with pytest.raises(NotebookTooNew):
        elsewhere().bring_back(unpacked(file), PASSPHRASE)
    assert elsewhere().state() is State.NONE
    with pytest.raises(CopyUnusable, match="newer"):
        unpacked(file.replace(b"NOTEBOOK 1", b"NOTEBOOK 2", 1))
