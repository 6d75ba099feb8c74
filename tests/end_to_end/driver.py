"""Runs the real Satchel in a process of its own, and does in it what a person would.

`python -m tests.end_to_end.driver SCRIPT WORDS... -- ARGS...` starts `satchel ARGS...` and calls
one of the SCRIPTS below as soon as there is a window. What a script prints, its parent reads.
"""

import os
import sys
import time
import traceback
from pathlib import Path
from threading import Event

from nacl.pwhash import argon2id
from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit, QPushButton

from index import Cost
from tests.end_to_end import fieldwork, notetaker
from tests.end_to_end.canary import CHEAPLY
from tests.viewer.controls import answers, secret_of
from viewer import __main__ as satchel, app
from viewer.notebook.store.vault import open_vault
from viewer.screens.library.arrival_sheet import ArrivalSheet
from viewer.screens.library.unseal_sheet import UnsealSheet
from viewer.screens.reader.text.canvas import Canvas
from viewer.screens.search.page import SearchScreen
from viewer.services.tasks import Tasks
from viewer.traces.sheet import JourneySheet

PATIENCE = 30.0  # seconds


def until(holds):
    end = time.monotonic() + PATIENCE
    while not holds():
        assert time.monotonic() < end
        QApplication.processEvents()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        time.sleep(0.002)


def type_in(widget, text):
    widget.setFocus()
    QTest.keyClicks(widget, text)


def come_to_the_keys():
    """Wait until a key that is pressed comes to Satchel: the window manager says when."""
    until(lambda: QApplication.focusWindow() is not None)


def tell(word):
    sys.stdout.write(f"{word}\n")
    sys.stdout.flush()


def read_with(program, query, found, words):
    """Search for `query`, find `found` in the text, copy a passage, look for a file, take one in.

    `words` are how the text begins in which that passage stands.
    """
    window = program.window
    until(lambda: window.findChild(ArrivalSheet) is not None)
    sheet = window.findChild(ArrivalSheet)
    answers(sheet)[0].click()
    until(lambda: window.workspace is not None)
    canvas = window.findChild(Canvas)
    assert words in canvas.toPlainText()
    look_for_a_file(window, Path(sys.argv[-1]).parent)
    window.workspace.show_text("p-one")
    window.actions_.copy.trigger()
    assert words in QApplication.clipboard().text()
    type_in(window.top_bar.findChild(QLineEdit), query)
    until(lambda: window.findChild(SearchScreen) is not None)
    until(lambda: window.findChild(SearchScreen).answered_query == query)
    window.actions_.find.trigger()
    type_in(window.focusWidget(), found)
    window.actions_.larger.trigger()  # a choice is kept
    until(window.updatesEnabled)
    tell("ready")


def look_for_a_file(window, folder):
    window.actions_.open.trigger()
    dialog = window.findChild(QFileDialog)
    dialog.setDirectory(str(folder))
    QApplication.processEvents()
    dialog.reject()
    until(lambda: window.findChild(QFileDialog) is None)


def close_after(program, *words):
    read_with(program, *words)
    program.window.close()


def leave_after(program, *words):
    read_with(program, *words)
    program.leaving.leave()


def stay_after(program, *words):
    read_with(program, *words)


def hang(program):
    """Give the worker what never ends, and wait until it has begun."""
    until(lambda: program.window.workspace is not None)
    begun = Event()

    def work():
        begun.set()
        Event().wait()

    program.findChild(Tasks).run(work, then=print, failed=print)
    until(begun.is_set)


def leave_while_a_worker_hangs(program):
    hang(program)
    leave_by_keys(program)


def leave_by_keys(program):
    until(lambda: program.window.workspace is not None)
    program.leaving.before(lambda: tell("saved"))
    for _ in range(3):
        QTest.keyClick(program.window.windowHandle(), Qt.Key.Key_Shift)


def present(program, *words):
    """Show a quote on the other screen, and the trainer's window before a note being typed."""
    until(lambda: program.window.workspace is not None)
    notetaker.be_at_typing(program, until, *words)
    session = program.session
    assert session.presenting.start(session.archive, "en", program.window.screen())
    program.leaving.before(lambda: tell("saved"))
    come_to_the_keys()
    tell("ready")


def present_while_a_worker_hangs(program, *words):
    hang(program)
    present(program, *words)


def freeze(program, seconds, *kept_busy):
    """Do nothing but count for so many `seconds`, also before a room, once one is there."""
    until(lambda: program.window.workspace is not None)
    session = program.session
    if "before a room" in kept_busy:
        assert session.presenting.start(session.archive, "en", program.window.screen())
    program.leaving.asked.connect(lambda: tell("asked"))
    tell("ready")

    def count():
        end = time.monotonic() + float(seconds)
        tell("frozen")
        while time.monotonic() < end:
            sum(range(50))
        tell("awake")

    QTimer.singleShot(2_000, count)  # whoever sits here has the window in front by then


def open_slowly(program):
    """Open the settings in one event that lasts until the parent has written a line."""
    until(lambda: program.window.workspace is not None)
    program.leaving.before(lambda: tell("saved"))
    come_to_the_keys()

    def open_them():
        tell("opening")
        sys.stdin.readline()
        program.window.actions_.settings.trigger()

    tell("ready")
    QTimer.singleShot(0, open_them)


def type_a_note(program, *words):
    until(lambda: program.window.workspace is not None)
    notetaker.be_at_typing(program, until, *words)
    program.leaving.before(lambda: tell("saved"))
    come_to_the_keys()
    tell("ready")


def lock(program):
    until(lambda: program.window.workspace is not None)
    program.leaving.before(lambda: tell("saved"))
    program.window.setGeometry(40, 50, 900, 600)
    program.window.top_bar.query_edited.emit("police")
    do = program.window.actions_
    do.offer_lock(offered=True)
    do.lock.trigger()


def take_notes(program, way, *words):
    notetaker.take_notes(program, until, tell, way, words)


def copy_a_note(program, *words):
    until(lambda: program.window.workspace is not None)
    notetaker.be_at_typing(program, until, *words)
    box = program.window.findChild(notetaker.NotebookPage).editor.box
    until(box.hasFocus)
    box.selectAll()
    program.window.actions_.copy.trigger()
    tell("ready")
    notetaker.obey(program)


def read_sealed(program, passphrase, word):
    """Open a sealed archive with the second passphrase, copy it, search it, and list it."""
    window = program.window
    until(lambda: window.findChild(UnsealSheet) is not None)
    sheet = window.findChild(UnsealSheet)
    for typed in (f"no {passphrase}", passphrase):
        until(lambda: not sheet.isHidden() and not sheet.is_waiting)
        box = secret_of(sheet).box
        box.selectAll()
        type_in(box, typed)
        QTest.keyClick(box, Qt.Key.Key_Return)
    until(lambda: window.findChild(ArrivalSheet) is not None)
    answers(window.findChild(ArrivalSheet))[0].click()
    until(lambda: window.workspace is not None)
    window.actions_.library.trigger()
    window.show_reading()
    type_in(window.top_bar.findChild(QLineEdit), word)
    until(lambda: window.findChild(SearchScreen) is not None)
    until(lambda: window.findChild(SearchScreen).answered_query == word)
    tell("ready")
    notetaker.obey(program)


def do_fieldwork(program, *words):
    fieldwork.do_fieldwork(program, until, tell, *words)


def delete_all(program):
    """Delete, before a journey, all that this computer holds; Satchel closes then."""
    until(lambda: program.session.keeper.keeping.is_open)
    program.window.actions_.journey.trigger()
    until(lambda: isinstance(QApplication.activeModalWidget(), JourneySheet))
    sheet = QApplication.activeModalWidget()
    for words in ("Delete &all …", "&Delete"):
        until(lambda: not sheet.is_waiting)
        buttons = sheet.findChildren(QPushButton)
        pressed = next(each for each in buttons if each.text() == words and each.isVisible())
        pressed.click()
    tell("ready")


SCRIPTS = {
    "do fieldwork": do_fieldwork,
    "delete all": delete_all,
    "take notes": take_notes,
    "close": close_after,
    "leave": leave_after,
    "stay": stay_after,
    "read sealed": read_sealed,
    "leave by keys": leave_by_keys,
    "leave while a worker hangs": leave_while_a_worker_hangs,
    "lock": lock,
    "freeze": freeze,
    "open slowly": open_slowly,
    "type a note": type_a_note,
    "copy a note": copy_a_note,
    "present": present,
    "present while a worker hangs": present_while_a_worker_hangs,
}


def play(name, program, words):
    try:
        SCRIPTS[name](program, *words)
    except BaseException:
        traceback.print_exc()
        os._exit(70)


def derive_cheaply():
    """Derive keys from passphrases at the least cost, as `tests.viewer.savings` does."""
    cheap, derive = Cost(1, 8 << 10), argon2id.kdf
    argon2id.kdf = lambda *of, **_cost: derive(*of[:3], cheap.passes, cheap.memory)
    open_vault.calibrated = lambda: cheap


def main():
    name, *words = sys.argv[1 : sys.argv.index("--")]
    arguments = sys.argv[sys.argv.index("--") + 1 :]
    if CHEAPLY in os.environ:
        derive_cheaply()
    build = app.build

    def build_and_begin(*given):
        program = build(*given)
        QTimer.singleShot(0, lambda: play(name, program, words))
        return program

    app.build = build_and_begin
    sys.argv = ["satchel", *arguments]
    return satchel.main()


if __name__ == "__main__":
    sys.exit(main())
