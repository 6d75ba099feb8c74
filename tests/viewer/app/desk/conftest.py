"""Somebody at the editor's desk: what they can do there, and what they see."""

import shutil

import pytest
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QDialog, QFileDialog, QLineEdit

from tests.viewer.conftest import Reader
from tests.viewer.controls import button, called, main_button, secret_of, words_in
from viewer.notebook.dialogs.secret_box import NewSecret
from viewer.screens.desk.about.beginning_sheet import BeginningSheet
from viewer.screens.desk.consent_sheet import ConsentSheet
from viewer.screens.desk.intake_sheet import IntakeSheet
from viewer.screens.desk.key_sheets import MadeSheet
from viewer.screens.desk.passage_sheets import ReasonSheet
from viewer.screens.desk.problems_pane import ProblemsPane
from viewer.screens.desk.publish_sheet import PublishSheet
from viewer.screens.desk.removal.rewording_sheet import RewordingSheet

PATIENCE = 20_000  # ms
PASSPHRASE = "a field of barley"  # noqa: S105  of tests
TALK = """Voices of the night shift

Three people spoke in the office of the bakery.

Aida: We bake from nine in the evening until five.

Interviewer: Who decides that?

Aida: Nobody asks us.
"""


class Maker(Reader):
    """Somebody who makes an archive in the window alone."""

    def sheet(self, kind):
        """The sheet of this kind, once it is there."""
        found = []

        def is_there():
            sheets = self.window.findChildren(QDialog)
            found[:] = [each for each in sheets if isinstance(each, kind) and each.isVisible()]
            return bool(found)

        self.qtbot.waitUntil(is_there, timeout=PATIENCE)
        return found[-1]

    def choose(self, words):
        """Choose what a menu offers under these words."""
        (found,) = (
            each
            for each in self.window.findChildren(QAction)
            if each.text().replace("&", "") == words and each.isVisible()
        )
        assert found.isEnabled()
        found.trigger()

    def pick(self, *files):
        """Pick files, or a folder, in the dialog that asks for them."""
        dialog = self.sheet(QFileDialog)
        names = [str(file) for file in files]
        if len(names) == 1:
            dialog.fileSelected.emit(names[0])
        dialog.filesSelected.emit(names)
        dialog.close()

    def begin(self, within, title):
        """Begin an archive whose folder lies in `within`."""
        self.choose("New archive …")
        sheet = self.sheet(BeginningSheet)
        self.type(called(sheet, "Title", QLineEdit), title)
        button(sheet, "Another place").click()
        self.pick(within)
        folder = sheet.folder
        main_button(sheet).click()
        self.qtbot.waitUntil(lambda: self.program.session.source is not None, timeout=PATIENCE)
        self.program.session.source.interval = 10
        return folder

    def add(self, *files):
        """Add documents to the folder, and return what the report says."""
        self.choose("Add documents …")
        self.pick(*files)
        sheet = self.intake()
        said = "\n".join([*words_in(sheet), sheet.report])
        main_button(sheet).click()
        return said

    def intake(self):
        """The sheet on what came in, once it was agreed that passages get other words."""
        found = self.sheet((IntakeSheet, RewordingSheet))
        if isinstance(found, RewordingSheet):
            button(found, "Add it all the same").click()
        return self.sheet(IntakeSheet)

    def state_consent(self):
        """State that the people consented to be read."""
        self.choose("What they consented to …")
        sheet = self.sheet(ConsentSheet)
        button(sheet, "Nobody knows").click()
        button(sheet, "to be read").click()
        main_button(sheet).click()
        self.until_said("is stated")

    def ask_to_publish(self, passphrase):
        """Ask for an edition with a key that is made now, or has this passphrase."""
        self.choose("Publish an edition …")
        sheet = self.sheet(PublishSheet)
        button(sheet, "Somebody else has read").click()
        secret = secret_of(sheet)
        secret.box.setText(passphrase)
        if isinstance(secret, NewSecret):
            secret.again.setText(passphrase)
        main_button(sheet).click()
        return sheet

    def publish(self, passphrase, file):
        """Publish, and return the sheet on what was made, which is then closed."""
        self.ask_to_publish(passphrase)
        self.pick(file)
        made = self.sheet(MadeSheet)
        main_button(made).click()
        return made

    def until_read(self, words):
        self.qtbot.waitUntil(
            lambda: self.workspace is not None and words in self.text_seen(), timeout=PATIENCE
        )

    def make_notebook(self, passphrase=PASSPHRASE):
        """Make a notebook, which is open then; wait until the desk can keep something in it."""
        made = []
        self.program.session.keeper.make(passphrase, made.append, made.append)
        self.qtbot.waitUntil(lambda: bool(made), timeout=PATIENCE)
        assert made[0].keeping.is_open
        source = self.program.session.source
        self.qtbot.waitUntil(lambda: not source or source.keeper.may_forget, timeout=PATIENCE)

    def unlock(self):
        """Unlock the notebook that is there."""
        opened, keeper = [], self.program.session.keeper
        keeper.begin()
        self.qtbot.waitUntil(lambda: keeper.keeping.value == "locked", timeout=PATIENCE)
        keeper.unlock(PASSPHRASE, opened.append, opened.append)
        self.qtbot.waitUntil(lambda: bool(opened), timeout=PATIENCE)
        assert opened[0].keeping.is_open

    def until_kept(self, count, of=lambda store, folder: len(store.begin(folder)[1])):
        """Wait until the store of the desk has so many acts, or so much of what is counted."""
        found, folder = [], self.program.session.source.folder

        def look():
            keeper = self.program.session.keeper
            keeper.at_desk(lambda store: of(store, folder), found.append, found.append)
            return found[-1:] == [count]

        self.qtbot.waitUntil(look, timeout=PATIENCE)

    def give_reason(self, reason="She asked for it."):
        """Say why a passage is withdrawn, on the sheet that asks for it, and withdraw it."""
        sheet = self.sheet(ReasonSheet)
        self.type(called(sheet, "Why, for your folder: no reader is told", QLineEdit), reason)
        main_button(sheet).click()

    def until_said(self, words):
        """Wait for a message with these words."""
        self.qtbot.waitUntil(lambda: words in self.window.messages.text, timeout=PATIENCE)

    @property
    def pane(self):
        return self.window.findChild(ProblemsPane)


def end_typing(pane):
    """End what is typed as a translation, as Ctrl+Enter does in its box."""
    next(each for each in pane.actions() if "next missing" in each.text()).trigger()


@pytest.fixture
def maker(qtbot, start, request):
    """Somebody at the desk with their `folder`, or before the case study if a test has none."""
    has_one = "folder" in request.fixturenames
    program = start(source=request.getfixturevalue("folder") if has_one else None)
    qtbot.waitUntil(lambda: program.window.workspace is not None, timeout=PATIENCE)
    made = Maker(qtbot, program)
    if has_one:
        program.session.source.interval = 10
        made.until_read("We bake")
    return made


@pytest.fixture
def talk(tmp_path):
    file = tmp_path / "talk.txt"
    file.write_text(TALK, encoding="utf-8")
    return file


@pytest.fixture(scope="session")
def begun():
    """A document, by name and words -> the files of a folder with it, as a test has made it."""
    return {}


@pytest.fixture
def folder(begun, qtbot, start, talk, tmp_path):
    """A folder with one document, which nobody has worked on."""
    document = talk.name, talk.read_bytes()
    if document not in begun:
        program = start()
        qtbot.waitUntil(lambda: program.window.workspace is not None)
        first = Maker(qtbot, program)
        made = first.begin(tmp_path, "The Night Bakeries")
        first.add(talk)
        first.until_read("We bake")
        program.close()
        files = [each for each in made.rglob("*") if each.is_file()]
        begun[document] = {each.relative_to(tmp_path): each.read_bytes() for each in files}
        shutil.rmtree(made)
    for name, written in begun[document].items():
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_bytes(written)
    return tmp_path / next(iter(begun[document])).parts[0]


@pytest.fixture
def restart(start, qtbot):
    """End Satchel, and start it again on a folder."""

    def again(maker, folder, words="We bake"):
        maker.program.close()
        made = Maker(qtbot, start(source=folder))
        made.until_read(words)
        made.program.session.source.interval = 10
        return made

    return again
