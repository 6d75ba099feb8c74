"""A reader of the case study, as an edition that an editor signed; and that editor."""

import shutil

import pytest

from index import build_archive, load_key, make_key
from index.corrections.letters import opened_letter
from tests.conftest import ROOT
from tests.viewer.conftest import Reader

CORPUS = ROOT / "resources" / "corpus" / "kyrgyzstan"


@pytest.fixture(scope="session")
def published(tmp_path_factory):
    """The editor's folder, its first edition and its key, made once."""
    place = tmp_path_factory.mktemp("published")
    shutil.copytree(CORPUS, place / "folder")
    make_key(place / "editor.key")
    made = place / "kyrgyzstan.satchel"
    assert build_archive(place / "folder", made, place / "editor.key", publish=True).archive
    return place


@pytest.fixture
def reader(qtbot, start, published):
    """Somebody who reads that edition."""
    program = start([published / "kyrgyzstan.satchel"])
    qtbot.waitUntil(lambda: program.window.workspace is not None)
    qtbot.waitExposed(program.window)
    return Reader(qtbot, program)


@pytest.fixture
def opened(published):
    """Return the suggestions in a file, as the editor reads them."""

    def read(file):
        return opened_letter(file.read_bytes(), load_key(published / "editor.key")).corrections

    return read
