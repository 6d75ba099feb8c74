"""Somebody at the editor's desk: what they can do there, and what they see."""

import pytest
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFileDialog, QLineEdit

from tests.viewer.conftest import Reader
from tests.viewer.controls import button, called, main_button, words_in
from viewer.screens.desk.beginning_sheet import BeginningSheet
from viewer.screens.desk.intake_sheet import IntakeSheet
from viewer.screens.desk.pane import ProblemsPane

PATIENCE = 20_000  # ms
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

    def until_said(self, words):
        """Wait for a message with these words."""
        self.qtbot.waitUntil(lambda: words in self.window.messages.text, timeout=PATIENCE)

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
