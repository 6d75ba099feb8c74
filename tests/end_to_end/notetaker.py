"""What somebody does with the notebook of the real Satchel, for `tests.end_to_end.driver`."""

import sys
import time
from threading import Thread

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QLineEdit, QPushButton

from index import ItemKind
from tests.viewer.controls import answers, secret_of, words_on
from viewer.notebook.dialogs.first_keep import FirstKeepSheet
from viewer.notebook.dialogs.recovery import RecoverySheet
from viewer.notebook.store.entries.sets import Draft
from viewer.presenter.keys import TWICE
from viewer.presenter.trainer.one_screen_sheet import OneScreenSheet
from viewer.presenter.trainer.prompts import QuestionLine
from viewer.screens.library.arrival_sheet import ArrivalSheet
from viewer.screens.notebook.page import NotebookPage
from viewer.screens.notebook.sheets import TitleSheet
from viewer.screens.search.page import SearchScreen


class Notetaker:
    """Has `until` wait, and `tell` tell the parent."""

    def __init__(self, program, until, tell):
        self.program, self.until, self.tell = program, until, tell

    @property
    def window(self):
        return self.program.window

    @property
    def page(self):
        return self.window.findChild(NotebookPage)

    @property
    def kept(self):
        return self.program.session.keeper.kept

    def take_in_archive(self):
        """Take in the archive that Satchel was started with."""
        self.until(lambda: self.window.findChild(ArrivalSheet) is not None)
        sheet = self.window.findChild(ArrivalSheet)
        answers(sheet)[0].click()
        self.until(lambda: self.window.workspace is not None)

    def write(self, note):
        """Begin a note that stands by itself in a notebook that is open, and type it."""
        self.window.actions_.new_note.trigger()
        self.type(note)

    def type(self, note):
        self.until(lambda: self.page is not None and self.page.editor.box.isVisible())
        QTest.keyClicks(self.page.editor.box, note)

    def sheet(self, kind):
        def shown():
            sheets = self.window.findChildren(kind)
            return next((each for each in sheets if each.isVisible()), None)

        self.until(lambda: shown() is not None)
        return shown()

    def press(self, sheet, words):
        buttons = sheet.findChildren(QPushButton)
        those = [each for each in buttons if each.text().replace("&", "").startswith(words)]
        those[-1].click()

    def choose_passphrase(self, passphrase):
        """Answer how it is to be kept; return the recovery words that are on the screen then."""
        sheet = self.sheet(FirstKeepSheet)
        self.press(sheet, "With a passphrase")
        for box in (secret_of(sheet).box, secret_of(sheet).again):
            QTest.keyClicks(box, passphrase)
        self.press(sheet, "Keep it with")
        words = self.sheet(RecoverySheet)
        words.grab()
        told = words_on(words)
        words.findChild(QCheckBox).click()
        self.press(words, "Done")
        return told

    def choose_sitting(self):
        self.press(self.sheet(FirstKeepSheet), "For this sitting")

    def title(self, title):
        sheet = self.sheet(TitleSheet)
        sheet.box.selectAll()
        QTest.keyClicks(sheet.box, title)
        QTest.keyClick(sheet.box, Qt.Key.Key_Return)

    def search(self, query):
        """Search the archive, and keep the search under its own words."""
        box = self.window.top_bar.findChild(QLineEdit)
        box.setFocus()
        QTest.keyClicks(box, query)
        self.until(lambda: self.window.findChild(SearchScreen) is not None)
        self.until(lambda: self.window.findChild(SearchScreen).answered_query == query)
        self.window.actions_.save_search.trigger()
        self.title(query)
        self.until(lambda: self.kept.searches)

    def present(self, spoken):
        """Show a set of one's own to a room, note what is asked there, and end it."""
        pause = Draft(ItemKind.PAUSE, words=spoken, note=spoken)
        self.program.session.keeper.keep(
            lambda notebook: notebook.sets.make(spoken, [pause], about=spoken, contacts=spoken)
        )
        self.until(lambda: self.kept.sets)
        self.window.actions_.workshop.trigger()
        self.window.actions_.present.trigger()
        self.press(self.sheet(OneScreenSheet), "Present")
        presenting = self.program.session.presenting
        self.until(lambda: presenting.audience is not None)
        presenting.console.findChild(QuestionLine).noted.emit(spoken)
        QTest.keyClick(presenting.audience, Qt.Key.Key_Escape)
        self.wait_for_the_next_press()
        QTest.keyClick(presenting.audience, Qt.Key.Key_Escape)
        self.until(lambda: presenting.audience is None)
        self.wait_for_the_next_press()

    def wait_for_the_next_press(self):
        """Wait as long as a press at once would count for the one before, or for a clicker's."""
        begun = time.monotonic()
        self.until(lambda: time.monotonic() > begun + TWICE)


def take_notes(program, until, tell, way, words):
    """Keep some of everything in the notebook, and be at typing another note."""
    passphrase, note, title, query, sought, half, spoken = words
    one = Notetaker(program, until, tell)
    one.take_in_archive()
    one.window.actions_.new_note.trigger()
    if way == "passphrase":
        tell(" ".join(one.choose_passphrase(passphrase)))
    else:
        one.choose_sitting()
    one.type(note)
    one.page.editor.save()  # as it does after a pause
    until(lambda: one.kept.entries)
    one.page.shelf_actions.make.trigger()
    one.title(title)
    until(lambda: one.kept.collections)
    one.present(spoken)
    one.search(query)
    one.window.actions_.notebook.trigger()
    until(one.page.isVisible)
    QTest.keyClicks(one.page.above.box, sought)
    until(lambda: one.page.listing.answer is not None)
    one.write(half)
    one.page.editor.box.selectAll()
    one.page.editor.box.copy()
    one.page.editor.box.textCursor().clearSelection()
    tell("ready")
    obey(program)


def be_at_typing(program, until, passphrase, half):
    """Have a notebook, and be at typing `half` of a note of which nothing is saved."""
    keeper = program.session.keeper
    keeper.make(passphrase, lambda _standing: None, print)
    until(lambda: keeper.can_lock)
    program.window.actions_.new_note.trigger()
    page = Notetaker(program, until, print).page
    page.editor._timer.setInterval(1_000_000)  # it pauses at nothing
    QTest.keyClicks(page.editor.box, half)


class _Orders(QObject):
    """Hears on a thread of its own what the parent wants done."""

    came = Signal(str)

    def listen(self):
        for line in sys.stdin:
            self.came.emit(line.strip())


def obey(program):
    """Do what the parent says from now on: the name of an action."""
    orders = _Orders(QApplication.instance())
    orders.came.connect(lambda name: getattr(program.window.actions_, name).trigger())
    Thread(target=orders.listen, daemon=True).start()
