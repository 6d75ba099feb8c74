"""A vault in a folder of its own, and how often the slow proofs try."""

import pytest

from tests.viewer.notebook.store.vault.notes import PASSPHRASE, terms
from viewer.notebook.store.file.files import Files
from viewer.notebook.store.vault.vault import Vault


@pytest.fixture
def folder(tmp_path):
    return tmp_path / "home" / "notebook"


@pytest.fixture
def files(folder):
    """The notebook's files, as any program would find them."""
    return Files(folder)


@pytest.fixture
def make(folder):
    """Return the vault in `folder`, as another start of the program finds it."""

    def made(place=folder, **more):
        return Vault(place, terms(**more))

    return made


@pytest.fixture
def vault(make):
    return make()


@pytest.fixture
def opened(vault):
    """A new notebook, open."""
    notebook = vault.create(PASSPHRASE)
    yield notebook
    notebook.close()


@pytest.fixture
def often(request):
    """Return how often to try: the first number, or the second with --long."""
    is_long = request.config.getoption("--long")
    return lambda few, many: many if is_long else few
