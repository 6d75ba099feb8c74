"""An open notebook, a folder at the desk, and acts that were done there."""

import pytest

from index import DESK_LOCK, DeskFolder
from tests.index.desk.random_acts import write_folder
from tests.viewer.notebook.store.vault.notes import PASSPHRASE, terms
from viewer.notebook.store.file.files import Files
from viewer.notebook.store.vault.vault import Vault
from viewer.platform.file_lock import FileLock


@pytest.fixture
def place(tmp_path):
    """The folder of the notebook."""
    return tmp_path / "home" / "notebook"


@pytest.fixture
def files(place):
    return Files(place)


@pytest.fixture
def vault(place):
    return Vault(place, terms())


@pytest.fixture
def opened(vault):
    notebook = vault.create(PASSPHRASE)
    yield notebook
    notebook.close()


@pytest.fixture
def folder(tmp_path):
    return write_folder(tmp_path / "folder")


@pytest.fixture
def desk(folder):
    made = DeskFolder(folder, FileLock(folder / DESK_LOCK))
    yield made
    made.close()
