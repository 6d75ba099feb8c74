"""Somebody who never saw a terminal makes an archive: begins it, adds documents, publishes it."""

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QAction, QDropEvent
from PySide6.QtWidgets import QCheckBox, QFileDialog, QLineEdit

from index import fingerprint_of, make_folder, make_key, open_archive
from index.container.passphrase import Cost
from tests.viewer.conftest import Reader
from tests.viewer.controls import button, called, label, main_button, secret_of, words_in
from viewer.notebook.dialogs.secret_box import NewSecret
from viewer.screens.desk.beginning_sheet import BeginningSheet
from viewer.screens.desk.intake_sheet import IntakeSheet
from viewer.screens.desk.made_sheet import MadeSheet
from viewer.screens.desk.pane import ProblemsPane
from viewer.screens.desk.publish_sheet import PublishSheet

PATIENCE = 20_000  # ms
TALK = """Voices of the night shift

Three people spoke in the office of the bakery.

Aida: We bake from nine in the evening until five.

Interviewer: Who decides that?

Aida: Nobody asks us.
"""
LIGHT = Cost(1, 1 << 16)
SIX = "ladder copper window seven gravel autumn"


class Maker(Reader):
    """Somebody who makes an archive in the window alone."""

    def sheet(self, kind):
        """The sheet of this kind, once it is there."""
        found = []

        def is_there():
            found[:] = [each for each in self.window.findChildren(kind) if each.isVisible()]
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
        dialog = [each for each in self.window.findChildren(QFileDialog) if each.isVisible()][-1]
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
        sheet = self.sheet(IntakeSheet)
        said = "\n".join([*words_in(sheet), sheet.report])
        main_button(sheet).click()
        return said

    def until_read(self, words):
        self.qtbot.waitUntil(
            lambda: self.workspace is not None and words in self.text_seen(), timeout=PATIENCE
        )

    @property
    def pane(self):
        return self.window.findChild(ProblemsPane)


@pytest.fixture
def maker(qtbot, start):
    program = start()
    qtbot.waitUntil(lambda: program.window.workspace is not None)
    return Maker(qtbot, program)


@pytest.fixture
def talk(tmp_path):
    file = tmp_path / "talk.txt"
    file.write_text(TALK, encoding="utf-8")
    return file


def confirm_consent(folder):
    head = folder / "archive.toml"
    text = head.read_text(encoding="utf-8")
    head.write_text(text.replace("consent_confirmed = false\n", ""), encoding="utf-8")


def publish(maker, folder, passphrase, file):
    """Publish the folder with a key that is made now, or has that passphrase."""
    confirm_consent(folder)
    maker.choose("Publish an edition …")
    sheet = maker.sheet(PublishSheet)
    sheet.findChild(QCheckBox).click()
    secret = secret_of(sheet)
    secret.box.setText(passphrase)
    if isinstance(secret, NewSecret):
        secret.again.setText(passphrase)
    main_button(sheet).click()
    maker.pick(file)
    return sheet


def test_a_document_becomes_a_signed_archive_without_a_terminal(maker, talk, tmp_path, home):
    folder = maker.begin(tmp_path, "The Night Bakeries")
    assert folder == tmp_path / "night-bakeries"
    maker.qtbot.waitUntil(lambda: "1 error" in maker.pane.heading, timeout=PATIENCE)

    said = maker.add(talk)
    assert "1 heading, 4 passages, 3 quotes" in said
    assert said.index("Doubtful (") < said.index("Likely (") < said.index("Sure (")
    maker.until_read("We bake from nine in the evening")

    file = tmp_path / "night-bakeries-1.satchel"
    publish(maker, folder, SIX, file)
    made = maker.sheet(MadeSheet)
    assert label(made, "Edition 1 is made")
    assert {*fingerprint_of(home.own_key).split(" · ")} <= {*words_in(made)}
    archive = open_archive(file).content
    assert (archive.id, archive.edition, archive.draft) == ("night-bakeries", 1, False)
    assert home.own_key.stat().st_mode & 0o077 == 0


def test_the_next_edition_asks_for_the_passphrase_of_the_key(maker, talk, tmp_path, home):
    folder = maker.begin(tmp_path, "The Night Bakeries")
    maker.add(talk)
    maker.until_read("We bake")
    make_folder(home.own_key.parent)
    make_key(home.own_key, SIX, cost=LIGHT)
    file = tmp_path / "one.satchel"

    sheet = publish(maker, folder, "not this one", file)
    maker.qtbot.waitUntil(lambda: sheet.trouble != "", timeout=PATIENCE)
    assert not file.exists()
    secret_of(sheet).box.setText(SIX)
    main_button(sheet).click()
    maker.pick(file)

    made = maker.sheet(MadeSheet)
    copy = tmp_path / "copy.key"
    button(made, "Copy the key").click()
    maker.pick(copy)
    assert fingerprint_of(copy) == fingerprint_of(home.own_key)
    assert not label(made, "Keep a copy of your key elsewhere")


def test_what_keeps_it_from_being_published_is_said_and_led_to(maker, talk, tmp_path):
    maker.begin(tmp_path, "The Night Bakeries")
    maker.add(talk)
    maker.until_read("We bake")

    maker.choose("Publish an edition …")
    sheet = maker.sheet(PublishSheet)
    assert label(sheet, "First mend what is wrong in the folder")
    assert label(sheet, "Nobody has confirmed what these people consented to")
    main_button(sheet).click()
    maker.qtbot.waitUntil(lambda: maker.pane.isAncestorOf(maker.window.focusWidget()))


def test_the_folder_is_left_for_what_was_read_before_and_opened_again(maker, talk, tmp_path):
    before = maker.archive.content.id
    folder = maker.begin(tmp_path, "The Night Bakeries")
    maker.add(talk)
    maker.until_read("We bake")
    assert not maker.do.library.isVisible()

    maker.choose("Close the archive folder")
    maker.until_read("In preparing this case study")
    assert maker.archive.content.id == before
    assert maker.pane is None
    assert maker.do.library.isVisible()
    assert not maker.do.close_folder.isVisible()

    maker.choose("Open an archive folder …")
    maker.pick(folder)
    maker.until_read("We bake")
    assert maker.archive.content.id == "night-bakeries"


def test_a_folder_that_is_none_is_refused_with_one_sentence(maker, tmp_path):
    maker.choose("Open an archive folder …")
    maker.pick(tmp_path)

    maker.qtbot.waitUntil(lambda: "archive.toml" in maker.window.messages.text, timeout=PATIENCE)
    assert maker.program.session.source is None


def test_documents_can_be_dropped_and_what_is_none_is_refused(maker, talk, tmp_path):
    folder = maker.begin(tmp_path, "The Night Bakeries")
    bad = tmp_path / "letter.rtf"
    bad.write_text(r"{\rtf1 Hello}")

    drop(maker.window, bad)
    maker.qtbot.waitUntil(lambda: "DOCX" in maker.window.messages.text, timeout=PATIENCE)
    assert sorted(each.name for each in folder.iterdir()) == ["archive.toml"]

    drop(maker.window, talk)
    main_button(maker.sheet(IntakeSheet)).click()
    maker.until_read("We bake")


def drop(window, file):
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(file))])
    where, action = QPointF(QPoint(20, 20)), Qt.DropAction.CopyAction
    event = QDropEvent(
        where, action, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    )
    window.dropEvent(event)


def test_a_title_is_asked_for_and_a_folder_that_is_full_is_refused(maker, tmp_path):
    maker.choose("New archive …")
    sheet = maker.sheet(BeginningSheet)
    main_button(sheet).click()
    assert sheet.trouble == "Type a title first."
    (tmp_path / "bakery").mkdir()
    (tmp_path / "bakery" / "mine").touch()
    button(sheet, "Another place").click()
    maker.pick(tmp_path)
    maker.type(called(sheet, "Title", QLineEdit), "Bakery")
    main_button(sheet).click()

    maker.qtbot.waitUntil(lambda: "not empty" in sheet.trouble, timeout=PATIENCE)
    assert [each.name for each in (tmp_path / "bakery").iterdir()] == ["mine"]
