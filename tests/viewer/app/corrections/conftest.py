"""A reader of the case study, as an edition that an editor signed; and that editor."""

import shutil

import pytest

from index import (
    Correction,
    Keyring,
    Letter,
    Publication,
    Subject,
    digest_now,
    load_key,
    make_key,
    open_archive,
    sealed_letters,
)
from index.corrections.letters import opened_letter
from tests.conftest import ROOT
from tests.viewer.app.desk.conftest import PATIENCE, Maker
from tests.viewer.conftest import Reader
from tests.viewer.controls import desk_list
from viewer.platform.paths import Home
from viewer.screens.desk.corrections.pane import CorrectionsPane
from viewer.services.editor_records import records_of
from viewer.ui.lists.rows import RowList

CORPUS = ROOT / "resources" / "corpus" / "kyrgyzstan"


@pytest.fixture(scope="session")
def published(tmp_path_factory):
    """The editor's folder, its first edition and its key, made once."""
    place = tmp_path_factory.mktemp("published")
    shutil.copytree(CORPUS, place / "folder")
    make_key(place / "editor.key")
    made = place / "kyrgyzstan.satchel"
    records = records_of(Home(place / "home"))
    publication = Publication(place / "folder", records, publish=True)
    assert publication.write(made, place / "editor.key", None).archive
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


class Editor(Maker):
    """The editor of the case study, with the folder and the key."""

    @property
    def corrections(self):
        return desk_list(self.window, CorrectionsPane).pane

    @property
    def rows(self):
        model = self.corrections.findChild(RowList).model()
        return [model.index(at, 0).data() for at in range(model.rowCount())]

    def take_in(self, *files, told="taken in"):
        self.choose("Take in corrections of readers …")
        self.pick(*files)
        self.until_said(told)

    def until_listed(self, count):
        self.qtbot.waitUntil(lambda: len(self.rows) == count, timeout=PATIENCE)

    def choose_row(self, words):
        (row,) = (at for at, each in enumerate(self.rows) if words in each)
        held = self.corrections.findChild(RowList)
        held.setCurrentIndex(held.model().index(row, 0))


@pytest.fixture
def folder(published, tmp_path):
    """A copy of the editor's folder, with the key beside it."""
    shutil.copytree(published / "folder", tmp_path / "folder")
    shutil.copy(published / "editor.key", tmp_path / "editor.key")
    return tmp_path / "folder"


@pytest.fixture
def editor(qtbot, start, folder, home):
    """That editor, at the desk."""
    Keyring(home.keys).remember(folder.parent / "editor.key")
    program = start(source=folder)
    qtbot.waitUntil(lambda: program.window.workspace is not None, timeout=PATIENCE)
    program.session.source.interval = 10
    return Editor(qtbot, program)


@pytest.fixture(scope="session")
def edition(published):
    """That edition, opened."""
    return open_archive(published / "kyrgyzstan.satchel")


@pytest.fixture
def made(edition):
    """Make a correction of what stands in the edition."""

    def make(subject, name, language="", proposed="", **more):
        subject = Subject(subject)
        digest = "" if subject is Subject.PROGRAM else digest_now(edition, subject, name, language)
        return Correction(subject, name, language, digest, proposed, **more)

    return make


@pytest.fixture
def letter(published, tmp_path):
    """Write a letter with these corrections."""
    key = load_key(published / "editor.key")

    def write(*corrections, name="letter", archive="kyrgyzstan", public=key.public):
        (data,) = sealed_letters(Letter(archive, 1, corrections), public)
        file = tmp_path / f"{name}.satchel-letter"
        file.write_bytes(data)
        return file

    return write
