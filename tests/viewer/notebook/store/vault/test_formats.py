"""A notebook that any earlier Satchel made opens, with every word that was in it."""

import shutil

import pytest

from tests.viewer.notebook.store.vault.keep_format import FORMATS
from tests.viewer.notebook.store.vault.notes import PASSPHRASE, TODAY, body_of, notes_in, sets_in
from viewer.notebook.store.file.key_slots import FORMAT

KEPT = sorted(path.name for path in FORMATS.iterdir())
NOTES = {str(number): body_of(number) for number in range(13)}
NOTES["5"] = "Жаңы сөздөр"
del NOTES["6"]
SETS = {"Evening": [("p-1", "", "")]}


def test_one_of_each_format_is_kept():
    assert {str(FORMAT), str(TODAY)} <= set(KEPT)


@pytest.mark.parametrize("name", KEPT)
@pytest.mark.parametrize("later", [0, 4])
def test_it_opens_by_passphrase_and_by_recovery_key_and_from_its_backup(name, later, folder, make):
    shutil.copytree(FORMATS / name, folder)
    typed = (folder / "words.txt").read_text(encoding="ascii")
    for unlock in (lambda vault: vault.unlock(PASSPHRASE), lambda vault: vault.recover(typed)):
        notebook = unlock(make(later=later))
        assert notes_in(notebook.connect()) == NOTES
        assert sets_in(notebook.connection) == SETS
        assert notebook.only_read is None
        notebook.close()
    again = make(later=later).recover(typed)
    again.connect()
    for backup in again.backups():
        assert notes_in(again.restore(backup.path)) == NOTES
        assert sets_in(again.connection) == SETS
    again.close()
