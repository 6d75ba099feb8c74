"""A day with Satchel in which it writes wherever it ever writes, for `tests.end_to_end.driver`.

Each step is told of before it begins, so that whoever ends the process can do so at any of them.
"""

from pathlib import Path

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QLineEdit, QPushButton

from tests.end_to_end.notetaker import Notetaker, obey
from tests.viewer.controls import main_button, secret_of
from viewer.handouts.export_sheet import ExportSheet
from viewer.notebook.dialogs.secret_box import SecretBox
from viewer.screens.library.arrival_sheet import ArrivalSheet
from viewer.screens.notebook.share_dialogs import TakeInSheet
from viewer.screens.search.page import SearchScreen

STEPS = (
    "take in", "unlock", "write a note", "search", "export", "take in a set", "be handed a file",
    "copy", "type",
)  # fmt: skip
HANDED = "be handed a file"


def do_fieldwork(program, until, tell, *words):
    """Take an archive in from a stick, and do with it what a field worker does in a day."""
    stick, passphrase, note, query, half = words
    one = Notetaker(program, until, tell)
    window, keeper = one.window, program.session.keeper
    tell("take in")
    one.take_in_archive()
    tell("unlock")
    until(lambda: keeper.protection is not None)
    keeper.unlock(passphrase, lambda _standing: None, print)
    until(lambda: keeper.can_lock)
    tell("write a note")
    one.write(note)
    one.page.editor.save()
    until(lambda: note in [entry.note for entry in one.kept.entries.values()])
    tell("search")
    search(one, query)
    tell("export")
    export(one, Path(stick) / "handout.docx")
    tell("take in a set")
    take_in_set(one, Path(stick) / "shared.satchel-set", passphrase)
    tell(HANDED)
    until(lambda: window.findChild(ArrivalSheet) is not None)
    window.findChild(ArrivalSheet).reject()
    tell("copy")
    one.write(half)
    one.page.editor.box.selectAll()
    one.page.editor.box.copy()
    tell("type")
    obey(program)


def search(one, query):
    box = one.window.top_bar.findChild(QLineEdit)
    box.setFocus()
    QTest.keyClicks(box, query)
    one.until(lambda: one.window.findChild(SearchScreen) is not None)
    one.until(lambda: one.window.findChild(SearchScreen).answered_query == query)
    box.clear()
    one.window.workspace.show_text("p-one")


def export(one, file):
    window = one.window
    window.actions_.export.trigger()
    sheet = one.sheet(ExportSheet)
    one.until(lambda: main_button(sheet).isEnabled())
    main_button(sheet).click()
    choose_file(one, file)
    one.until(lambda: "is written" in window.messages.text)


def take_in_set(one, file, passphrase):
    one.window.actions_.take_in.trigger()
    choose_file(one, file)
    sheet = one.sheet(TakeInSheet)
    one.until(lambda: bool(sheet.findChildren(SecretBox)))
    QTest.keyClicks(secret_of(sheet).box, passphrase)
    one.press(sheet, "Open it")
    one.until(lambda: has_button(sheet, "Take it in"))
    one.press(sheet, "Take it in")
    one.until(lambda: one.kept.collections)


def choose_file(one, file):
    dialog = one.sheet(QFileDialog)
    dialog.fileSelected.emit(str(file))
    dialog.reject()


def has_button(sheet, words):
    return any(words in each.text().replace("&", "") for each in sheet.findChildren(QPushButton))
