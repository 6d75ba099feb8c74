"""The store of the desk: what was done in a folder is there again after a restart, or is gone."""

import random

import pytest

from index import Correction, PastActs, Subject, TakenCorrection
from tests.index.desk.random_acts import act_by_chance, held
from tests.viewer.notebook.store.desk.decrypted_file import decrypted, spellings
from tests.viewer.notebook.store.vault.notes import PASSPHRASE, terms
from viewer.notebook.store.desk.desk_store import MOST_BYTES
from viewer.notebook.store.errors import DeskStoreDamaged, NotebookBusy, OriginalsFull
from viewer.notebook.store.vault.vault import MemoryVault, Vault

OTHER = "a meadow of clover"


def some_acts(desk, count, seed=5):
    """Do acts by chance, of which the last is taken back."""
    chance = random.Random(seed)  # noqa: S311  the same acts each time
    while len(desk.history) < count:
        desk.apply(act_by_chance(desk, chance))
    desk.undo()
    return desk.history


def again(vault, opened, passphrase=PASSPHRASE):
    """Close the notebook and open it anew."""
    opened.close()
    opened = vault.unlock(passphrase)
    opened.connect()
    return opened


def test_what_was_done_and_taken_back_is_there_after_a_restart(vault, opened, folder, desk):
    sitting, earlier = opened.desk().begin(folder)
    assert earlier == PastActs()
    done = some_acts(desk, 12)
    opened.desk().keep(sitting, done)

    opened = again(vault, opened)
    assert opened.desk().begin(folder)[1] == done
    assert opened.desk().begin(folder.parent)[1] == PastActs()
    opened.close()


def test_the_store_follows_what_is_taken_back_done_again_and_cut_off(opened, folder, desk):
    sitting, _none = opened.desk().begin(folder)
    opened.desk().keep(sitting, some_acts(desk, 6))
    for step in (desk.redo, desk.undo, desk.undo, desk.redo):
        step()
        opened.desk().keep(sitting, desk.history)
        assert opened.desk().begin(folder)[1] == desk.history
    desk.apply(desk.acts.value("archive.toml", ("licence",), "CC-BY-4.0"))
    assert desk.redo_name is None
    opened.desk().keep(sitting, desk.history)
    assert opened.desk().begin(folder)[1] == desk.history


def test_a_folder_is_known_by_its_real_path(opened, folder, desk, tmp_path):
    (tmp_path / "way").symlink_to(folder)
    sitting, _none = opened.desk().begin(tmp_path / "way")
    opened.desk().keep(sitting, some_acts(desk, 2))
    assert len(opened.desk().begin(folder)[1]) == 2


def test_the_sitting_before_is_kept_and_those_before_that_go(opened, folder, desk):
    first, _none = opened.desk().begin(folder)
    opened.desk().keep(first, some_acts(desk, 4))
    before = {act.token for act in desk.history.done}
    second, earlier = opened.desk().begin(folder)
    assert (second.number, len(earlier)) == (first.number + 1, 4)
    assert opened.desk().begin(folder)[0] == second  # nothing was done in between
    desk.redo()
    desk.apply(desk.acts.value("archive.toml", ("licence",), "CC-BY-4.0"))
    opened.desk().keep(second, desk.history)

    _third, acts = opened.desk().begin(folder)
    assert len(acts) == 1
    assert not before & {act.token for act in acts.done}


def test_acts_that_are_forgotten_leave_no_byte_in_the_file(opened, files, folder, desk, tmp_path):
    def lying(word):
        held = decrypted(files.folder, PASSPHRASE, tmp_path / "scratch")
        return any(each in held for each in spellings(word))

    sitting, _none = opened.desk().begin(folder)
    desk.apply(desk.acts.words("p-2", "Zyxomma"))
    opened.desk().keep(sitting, some_acts(desk, 12))
    assert lying("Zyxomma")
    opened.desk().forget(sitting, desk.forget())

    assert opened.desk().begin(folder)[1] == PastActs()
    assert not lying("Zyxomma")
    assert not lying("documents/small.md")
    assert files.desk.with_name("desk.db-wal").stat().st_size == 0


def test_nothing_of_it_can_be_read_without_the_key(opened, files, folder, desk):
    sitting, _none = opened.desk().begin(folder)
    desk.apply(desk.acts.words("p-2", "Zyxomma"))
    opened.desk().keep(sitting, desk.history)
    names = ("desk.db", "desk.db-wal")
    written = b"".join(files.folder.joinpath(name).read_bytes() for name in names)
    assert len(written) > 4_096
    for word in ("Zyxomma", "documents/small.md", folder.name):
        assert not any(each in written for each in spellings(word))
    assert (
        opened.connection.execute("SELECT count(*) FROM sqlite_schema WHERE name = 'act'").get == 0
    )


def test_another_passphrase_takes_the_store_along(vault, opened, files, folder, desk):
    sitting, _none = opened.desk().begin(folder)
    opened.desk().keep(sitting, some_acts(desk, 5))
    before = files.desk.read_bytes()[:16]
    keys = [copy.read_bytes() for copy in files.copies]
    opened.change_passphrase(OTHER)

    assert files.desk.read_bytes()[:16] != before  # the salt
    opened = again(vault, opened, OTHER)
    assert opened.desk().begin(folder)[1] == desk.history
    opened.close()
    for copy, data in zip(files.copies, keys, strict=True):
        copy.write_bytes(data)
    with_old = Vault(files.folder, terms()).unlock(PASSPHRASE)
    with pytest.raises(DeskStoreDamaged):
        with_old.desk()
    with_old.close()


def test_without_a_passphrase_nothing_is_kept(opened, files, folder, place):
    opened.desk().begin(folder)
    assert files.desk.exists()
    opened.change_passphrase(None)
    assert (opened.desk(), files.desk.exists()) == (None, False)
    opened.close()
    lying_open = Vault(place.with_name("other"), terms()).create(None)
    assert lying_open.desk() is None
    lying_open.close()
    assert MemoryVault(terms().schema).desk() is None


def test_a_second_process_has_no_store(vault, opened, folder):
    opened.desk().begin(folder)
    second = vault.unlock(PASSPHRASE)
    second.connect()
    assert isinstance(second.only_read, NotebookBusy)
    assert second.desk() is None
    second.close()


@pytest.mark.parametrize("damage", ["cut", "noise", "middle", "empty"])
def test_a_damaged_store_is_deleted_and_begun_anew(vault, opened, files, folder, desk, damage):
    sitting, _none = opened.desk().begin(folder)
    opened.desk().keep(sitting, some_acts(desk, 12))
    opened.close()
    data = files.desk.read_bytes()
    middle = len(data) // 2
    files.desk.write_bytes(
        {
            "cut": data[: middle // 4_096 * 4_096 + 100],
            "noise": bytes(reversed(data)),
            "middle": data[:middle] + bytes(64) + data[middle + 64 :],
            "empty": b"",
        }[damage]
    )
    opened = vault.unlock(PASSPHRASE)
    opened.connect()
    with pytest.raises(DeskStoreDamaged):
        opened.desk()
    assert opened.desk().begin(folder)[1] == PastActs()
    opened.close()


def test_a_file_that_was_out_of_reach_is_opened_again(opened, folder, desk):
    store = opened.desk()
    sitting, _none = store.begin(folder)
    assert opened.desk() is store
    store.is_cut_off = True
    opened.desk().keep(sitting, some_acts(desk, 3))
    assert opened.desk() is not store
    assert opened.desk().begin(folder)[1] == desk.history


def test_wiping_deletes_the_store_and_a_new_notebook_begins_without_it(
    vault, opened, files, folder, desk
):
    sitting, _none = opened.desk().begin(folder)
    opened.desk().keep(sitting, some_acts(desk, 3))
    opened.close()
    left = files.desk.read_bytes()
    assert files.desk in files.held()
    assert vault.wipe() == ()
    assert not files.folder.exists()

    files.folder.mkdir()
    files.desk.write_bytes(left)  # as from a kill while all was deleted
    opened = vault.create(PASSPHRASE)
    assert opened.desk().begin(folder)[1] == PastActs()
    opened.close()


def test_the_acts_that_are_kept_can_be_taken_back(vault, opened, folder, desk):
    before = held(folder)
    sitting, _none = opened.desk().begin(folder)
    opened.desk().keep(sitting, some_acts(desk, 20))
    desk.forget()
    opened = again(vault, opened)
    desk.resume(opened.desk().begin(folder)[1])
    while desk.undo():
        pass
    assert held(folder) == before
    opened.close()


def test_originals_are_kept_by_document_up_to_a_size_and_go_without_a_byte(
    vault, opened, files, folder, tmp_path
):
    sitting, _none = opened.desk().begin(folder)
    other, _none = opened.desk().begin(tmp_path / "other")
    store = opened.desk()
    store.keep_original(sitting, "talk", b"%PDF Zyxomma")
    store.keep_original(sitting, "talk", b"%PDF Petiolatum")
    store.keep_original(other, "talk", b"%PDF another")
    assert store.originals(sitting) == {"talk"}
    assert store.original(sitting, "talk") == b"%PDF Petiolatum"
    assert store.original(sitting, "other") is None
    half = bytes(MOST_BYTES // 2)
    store.keep_original(sitting, "large", half)
    with pytest.raises(OriginalsFull):
        store.keep_original(other, "second", half)
    store.keep_original(sitting, "large", half[:-1])  # in place of the one before

    store.drop_originals(sitting, ["talk", "large"])
    assert store.originals(sitting) == frozenset()
    held = decrypted(files.folder, PASSPHRASE, tmp_path / "scratch")
    assert b"Zyxomma" not in held
    assert b"Petiolatum" not in held
    assert b"%PDF another" in held
    opened = again(vault, opened)
    assert opened.desk().originals(other) == {"talk"}
    opened.close()


def test_suggestions_are_kept_until_they_are_decided_and_go_without_a_byte(
    vault, opened, files, folder, tmp_path
):
    store = opened.desk()
    sitting, _acts = store.begin(folder)
    said = Correction(Subject.THEME, "t", "ru", "f" * 64, "Zyxomma", why="Petiolatum", by="Aida")
    taken = [TakenCorrection(b"1" * 16, said), TakenCorrection(b"2" * 16, said, is_left=True)]
    store.keep_corrections(sitting, taken)
    assert store.corrections(sitting) == tuple(taken)

    store.keep_corrections(sitting, [])
    assert store.corrections(sitting) == ()
    held = decrypted(files.folder, PASSPHRASE, tmp_path / "scratch")
    assert b"Zyxomma" not in held
    assert b"Petiolatum" not in held
    opened = again(vault, opened)
    assert opened.desk().corrections(sitting) == ()
    opened.close()
