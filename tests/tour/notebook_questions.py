"""The part of the tour on which Satchel asks its reader about the notebook."""

from PySide6.QtWidgets import QApplication, QListWidget, QPushButton

from index import Cost
from tests.viewer.controls import secret_of
from viewer.notebook.dialogs.unlock import UnlockSheet
from viewer.notebook.service.status import NotebookState
from viewer.notebook.store.vault import open_vault
from viewer.notebook.store.vault.key_cost import LEAST

COST = Cost(8, LEAST)  # of trying a passphrase: about the usual time in a fourth of the memory
WORDS = "acorn album agate agenda accent"


class AskingStates:
    """Takes the pictures of one tour. `states` starts programs; `tour` drives and photographs."""

    def __init__(self, tour, states):
        self._tour = tour
        self._states = states
        self._theme = ""
        open_vault.calibrated = lambda: COST  # the tour is to stay small

    def run(self, theme, language):
        """Take them all, in `theme`."""
        self._theme = theme
        home = self._states.home(theme, language)
        program = self._begin(home)
        self._first(program)
        self._manage(program)
        self._states.end(program)
        program = self._begin(home)
        self._tour.until(lambda: program.session.keeper.keeping is NotebookState.LOCKED)
        self._unlock(program)
        self._states.end(program)

    def _begin(self, home):
        program = self._states.start(home)
        self._tour.until(lambda: program.window.workspace is not None)
        return program

    def _take(self, name, widget=None):
        sheet = widget or QApplication.activeModalWidget()
        self._tour.picture(f"{self._theme}-95-{name}", sheet)

    def _first(self, program):
        """The first thing is kept: how, with which passphrase, and the words for its loss."""
        keeper = program.session.keeper
        keeper.keep(lambda notebook: notebook.add_note("a note"))
        self._tour.settle()
        sheet = QApplication.activeModalWidget()
        self._take("keep-how")
        sheet._ask_passphrase()
        self._take("keep-passphrase")
        secret_of(sheet).lots[0].click()
        sheet._make_closed()
        self._take("keep-drawn")
        secret_of(sheet).box.setText("abc")
        secret_of(sheet).again.setText("abc")
        sheet._make_closed()
        self._take("keep-weak")
        sheet._ask_passphrase()
        secret_of(sheet).box.setText(WORDS)
        secret_of(sheet).again.setText(WORDS)
        sheet._make_closed()
        self._take("keep-making")
        self._tour.until(lambda: keeper.keeping is NotebookState.OPEN)
        self._tour.settle()
        self._take("recovery-words")
        QApplication.activeModalWidget().reject()
        self._take("words-offered", program.window)
        program.window.messages.hide()

    def _manage(self, program):
        """All that can be changed about it."""
        do = program.window.actions_
        do.keeping.trigger()
        self._take("how-kept")
        ways = len(managing_ways())
        QApplication.activeModalWidget().reject()
        program.session.keeper._make_backup()
        for number in range(ways):
            self._tour.settle()
            do.keeping.trigger()
            managing_ways()[number].click()
            self._tour.settle(0.5)
            sheet = QApplication.activeModalWidget()
            self._take(f"way-{number}")
            if sheet.findChild(QListWidget):
                sheet._ask_whether()
                self._take("backup-whether")
            sheet.reject()

    def _unlock(self, program):
        """The sheet that unlocks it, a wrong passphrase, and the words for its loss."""
        program.session.keeper.ask()
        self._tour.settle()
        sheet = program.window.findChild(UnlockSheet)
        self._take("locked", program.window)
        self._take("unlock")
        secret_of(sheet).box.setText("another")
        sheet._unlock()
        self._tour.until(lambda: sheet.trouble != "")
        self._take("unlock-wrong")
        sheet._ask_words()
        self._take("unlock-by-words")
        sheet._words.setPlainText("these are no words of ours")
        sheet._recover()
        self._tour.until(lambda: sheet.trouble != "")
        self._take("unlock-no-words")
        sheet.reject()


def managing_ways():
    """The buttons of the sheet that shows how the notebook is kept, but those at its foot."""
    sheet = QApplication.activeModalWidget()
    return [each for each in sheet._parts() if isinstance(each, QPushButton)]
