"""The part of the tour on which something is handed out as a file, and a handout comes home."""

import tempfile
import zipfile
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QLineEdit

from index import PaperKind
from tests.viewer.controls import choose_data, main_button
from viewer.handouts.check_sheet import HandoutSheet
from viewer.handouts.export_sheet import ExportSheet
from viewer.handouts.paper_sheet import PapersSheet
from viewer.handouts.source_sheet import HandoutSourceSheet
from viewer.shell.dialogs.goto_sheet import GoToSheet

HITS = "police"
BEFORE, AFTER = "official bandits", "official robbers"


class HandingStates:
    """Takes the pictures of one tour, which drives and photographs."""

    def __init__(self, tour):
        self._tour = tour
        self._folder = Path(tempfile.mkdtemp())

    def run(self, theme):
        """Take them all, in `theme`."""
        self._export(theme)
        self._check(theme)
        self._meet_a_code(theme)
        self._put_on_paper(theme)

    def _sheet(self, kind):
        window = self._tour.window

        def found():
            return [each for each in window.findChildren(kind) if each.isVisible()]

        self._tour.until(lambda: bool(found()))
        return found()[0]

    def _asked(self):
        self._tour.do.export.trigger()
        sheet = self._sheet(ExportSheet)
        self._tour.until(lambda: sheet._prepared is not None)
        return sheet

    def _choose(self, sheet, form, level=0):
        choose_data(sheet, form)
        sheet._level.setCurrentIndex(level)
        self._tour.until(lambda: sheet._prepared is not None)

    def _export(self, theme):
        """Everything; what was found, as cards and with more told than is shared; the file."""
        tour, file = self._tour, self._folder / "handout.docx"
        sheet = self._asked()
        tour.picture(f"{theme}-97-export-everything", sheet)
        main_button(sheet).click()
        dialog = sheet.findChild(QFileDialog)
        tour.picture(f"{theme}-97-export-where", dialog)
        dialog.fileSelected.emit(str(file))
        dialog.reject()
        tour.until(lambda: file.exists() and file.name in tour.window.messages.text)
        tour.picture(f"{theme}-97-export-written")
        tour.window.messages.hide()
        tour.search(f"{HITS} role:sex-worker")
        sheet = self._asked()
        self._choose(sheet, "cards4", level=1)
        tour.picture(f"{theme}-97-export-found", sheet)
        sheet.reject()

    def _put_on_paper(self, theme):
        """What participants of a workshop get."""
        tour = self._tour
        tour.do.workshop.trigger()
        tour.window.workspace.shown.parts.plan_pane.papers_wanted.emit()
        sheet = self._sheet(PapersSheet)
        for kind in PaperKind:
            tour.until(lambda: main_button(sheet).isEnabled())
            choose_data(sheet, kind)
            tour.picture(f"{theme}-97-papers-{kind}", sheet)
        sheet.reject()

    def _check(self, theme):
        """A handout in which one word was changed, and what is said once one has gone there."""
        tour, file = self._tour, self._folder / "handout.docx"
        with zipfile.ZipFile(file) as packed:
            parts = {name: packed.read(name) for name in packed.namelist()}
        with zipfile.ZipFile(file, "w") as packed:
            for name, data in parts.items():
                packed.writestr(name, data.replace(BEFORE.encode(), AFTER.encode()))
        tour.do.check_handout.trigger()
        asked = self._sheet(HandoutSourceSheet)
        tour.picture(f"{theme}-98-handout-which", asked)
        main_button(asked).click()
        dialog = self._sheet(QFileDialog)
        dialog.fileSelected.emit(str(file))
        dialog.reject()
        sheet = self._sheet(HandoutSheet)
        tour.picture(f"{theme}-98-handout", sheet)
        sheet._open()
        tour.picture(f"{theme}-98-handout-gone-to")
        tour.window.messages.hide()

    def _meet_a_code(self, theme):
        """The code of a handout at Ctrl+G: of this archive, and of one that is not here."""
        tour = self._tour
        for name, code in (("here", "kyrgyzstan/q-bandits#00000000"), ("away", "ferry/p#00000000")):
            tour.do.go_to.trigger()
            sheet = self._sheet(GoToSheet)
            sheet.findChild(QLineEdit).setText(f"satchel:{code}")
            tour.picture(f"{theme}-99-code-{name}", sheet)
            sheet._go()
            tour.settle(0.3)
            tour.picture(f"{theme}-99-code-{name}-told")
            tour.window.messages.hide()
