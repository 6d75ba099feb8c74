"""The real application, off screen, on the archive that comes with Satchel."""

import gc
import os
from contextlib import suppress
from pathlib import Path
from typing import override

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QAccessible, QInputMethodEvent, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton, QTreeWidget, QWidget
from pytestqt.qtbot import QtBot

from index import ArchiveError, Ledger, Library, receive
from tests.built_folders import built
from tests.conftest import USUAL_COLLECTIONS
from tests.viewer.savings import spared
from viewer.app import build
from viewer.platform.input_activity import InputActivity
from viewer.platform.paths import Home
from viewer.presenter import keys
from viewer.screens.reader.page import ReaderPage
from viewer.screens.reader.text.canvas import Canvas
from viewer.screens.search.page import SearchScreen
from viewer.services import settings
from viewer.services.tasks import Tasks
from viewer.services.translations import Translations
from viewer.shell.panes.card import CardPane
from viewer.ui.lists.card_list import CardList

# The laptop that Satchel is designed for. Qt finds the file only by a name in ASCII, so by the way
# to it from here.
SCREEN = os.path.relpath(Path(__file__).with_name("screen.json"))
if os.environ.get("QT_QPA_PLATFORM", "offscreen") == "offscreen":
    os.environ["QT_QPA_PLATFORM"] = f"offscreen:configfile={SCREEN}"


def pytest_unconfigure():
    """Leave nothing of Python's on the clipboard: off screen, Qt destroys it after Python's end."""
    if QApplication.instance() and QApplication.platformName() == "offscreen":
        QApplication.clipboard().clear()


def type_text(widget, text):
    """Type `text` as any keyboard would: QTest knows no Cyrillic."""
    for letter in text:
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            event = QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, letter)
            QApplication.sendEvent(widget, event)


def put_text(widget, text):
    """Have `text` in `widget` at once, as an input method puts it there."""
    event = QInputMethodEvent()
    event.setCommitString(text)
    QApplication.sendEvent(widget, event)


# A program that has ended holds itself in circles, and hears of every change of the focus until
# Python clears up: so that is done before each start. What outlives this number of objects is
# looked through no more.
MANY = 10_000
PATIENCE = 30_000  # ms


def stand(keeper, status):
    """Have the notebook be in a state that is hard to come to; return the one before."""
    before = keeper._standing
    keeper._stand(status)
    return before


def tasks_of(program):
    """What does slow work for a program."""
    return program.findChild(Tasks)


def offered(window):
    """The buttons of the message, without the last, which closes it."""
    *buttons, _close = window.messages.findChildren(QPushButton)
    return [each for each in buttons if not each.isHidden()]


class PatientBot(QtBot):
    """Gives up late what a test waits for: the computer may be busy with others."""

    @override
    def waitUntil(self, callback, *, timeout=PATIENCE):
        super().waitUntil(callback, timeout=timeout)

    @override
    def waitSignal(self, signal, *, timeout=PATIENCE, **more):
        return super().waitSignal(signal, timeout=timeout, **more)


@pytest.fixture
def qtbot(qapp, request):
    """What drives Qt in tests."""
    return PatientBot(request)


class Reader:
    """A person at the window: what they can do, and what they can see."""

    def __init__(self, qtbot, program):
        self.qtbot = qtbot
        self.program = program

    @property
    def window(self):
        return self.program.window

    @property
    def workspace(self):
        return self.window.workspace

    @property
    def box(self):
        return self.window.top_bar.findChild(QLineEdit)

    @property
    def canvas(self):
        return self.workspace.findChild(Canvas)

    @property
    def reader(self):
        return self.workspace.findChild(ReaderPage)

    @property
    def place(self):
        return self.workspace.history.place

    @property
    def archive(self):
        """The archive that is open."""
        return self.program.session.archive

    @property
    def look(self):
        """How all in the window looks: its colours, faces and sizes."""
        return self.program._look

    @property
    def tasks(self):
        """What does slow work for the window: a test may keep it busy."""
        return tasks_of(self.program)

    @property
    def layout(self):
        """Where in the reader's text each passage stands."""
        return self.reader._layout

    def wait_for_text(self):
        """Wait until the text is written for the width it has: that comes in steps."""
        self.qtbot.waitUntil(
            lambda: not self.layout.tables.fits_otherwise(self.canvas.table_room), timeout=30_000
        )

    def place_named(self, name):
        """The line of the left pane that leads to the screen of that name."""
        flags = Qt.MatchFlag.MatchExactly | Qt.MatchFlag.MatchRecursive
        trees = self.workspace.navigation.findChildren(QTreeWidget)
        (found,) = (item for tree in trees for item in tree.findItems(name, flags))
        return found

    def spoken(self, name):
        """What a screen reader says of a passage of the page."""
        return QAccessible.queryAccessibleInterface(self.canvas).words(name)

    def accept(self, *, beside=False):
        """Click what the message offers: the first button, or the one beside it."""
        offered(self.window)[int(beside)].click()

    @property
    def do(self):
        return self.window.actions_

    @property
    def card(self):
        """The pane beside the text, once it shows what was chosen."""
        pane = self.workspace.findChild(CardPane)
        pane.show_due()
        return pane

    @property
    def card_words(self):
        labels = self.card.widget().findChildren(QLabel)
        return "\n".join(label.text() for label in labels)

    def treat_care(self, choice):
        """Choose on the page of settings how words that are hard to read are shown."""
        self.do.settings.trigger()
        dialog = QApplication.activeModalWidget()
        dialog.care.setCurrentIndex(dialog.care.findData(choice.value))
        dialog.care.activated.emit(dialog.care.currentIndex())
        dialog.close()

    def speak(self, language):
        """Choose a language in the View menu."""
        languages = {action.data(): action for action in self.do.languages.actions()}
        languages[language].trigger()

    def press(self, key, modifier=Qt.KeyboardModifier.NoModifier, *, on=None):
        """Press a key where the focus is."""
        target = on or QApplication.focusWidget() or self.window
        self.qtbot.keyClick(target, key, modifier)

    def type(self, widget, text):
        """Type `text` into `widget`."""
        type_text(widget, text)

    def type_here(self, text):
        """Type `text` at the window, as the system tells of it, wherever the keyboard is."""
        for letter in text:
            type_text(self.window.windowHandle(), letter)

    def search(self, text):
        """Have `text` in the search box and wait for the answer.

        It comes there at once: each letter that is typed is a search of its own.
        """
        self.do.search.trigger()
        self.box.clear()
        put_text(self.box, text)
        screen = self.workspace.findChild(SearchScreen)
        self.qtbot.waitUntil(lambda: screen.answered_query == text)
        return screen.findChild(CardList)

    def cards(self, card_list):
        """The cards that stand in a list."""
        model = card_list.model()
        return [
            model.index(row, 0).data(Qt.ItemDataRole.UserRole) for row in range(model.rowCount())
        ]

    @property
    def under_theme(self):
        """The list of the passages under the chosen theme."""
        lists = self.workspace.findChildren(CardList)
        name = "Passages under this theme"
        return next(each for each in lists if each.accessibleName() == name)

    def laid_out(self, view):
        """Give every row of a list its place, as it comes to have soon, and return the list."""
        QApplication.processEvents()
        view.lay_out_all()
        while view.itemDelegate().has_guessed:
            view.lay_out_all()
        return view

    def marked_words(self):
        """The words that are marked in the text, in order."""
        return [selection.cursor.selectedText() for selection in self.canvas.extraSelections()]

    def text_seen(self):
        """Everything that stands in the reader."""
        return self.canvas.toPlainText()


@pytest.fixture
def home(tmp_path):
    return Home(tmp_path / "home")


def meet(file, home):
    """Have the archive in `file` in the library, and its signer known."""
    received = receive(file)
    Ledger(home.ledger).remember(received.archive, accepted=True)
    Library(home.folder).take(received, copy=False)


def let_go_of_the_mouse():
    """Hold no button any more: a double click of QTest leaves one pressed, for all tests after."""
    if QApplication.mouseButtons() == Qt.MouseButton.NoButton:
        return
    widget = QWidget()
    widget.show()
    QTest.qWaitForWindowExposed(widget)
    for button in (
        Qt.MouseButton.LeftButton,
        Qt.MouseButton.RightButton,
        Qt.MouseButton.MiddleButton,
    ):
        QTest.mouseRelease(widget, button)
    widget.close()


def clear_the_screen():
    """Destroy every window: the style of the next program would be given to each that is left."""
    for widget in QApplication.topLevelWidgets():
        if widget.parent() is None and widget.windowType() != Qt.WindowType.Popup:
            widget.deleteLater()  # a popup goes with what it belongs to
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def start(qtbot, qapp, home, request):
    """Start Satchel as often as a test wants; each is closed at its end.

    Where its archives were not `met` before, it shows what is in them and asks. Only a `new` one
    begins with the first page.
    """
    programs = []
    gc.collect()  # the programs of the tests before
    if len(gc.get_objects()) > MANY:
        gc.freeze()
    rarely = gc.get_threshold()
    gc.set_threshold(*USUAL_COLLECTIONS)  # by which Satchel itself collects
    let_go_of_the_mouse()

    def started(archives=(), source=None, *, met=True, home=home, new=False):
        if not (new or home.settings.exists()):
            settings.save(settings.Settings(print_told=True), home.settings)
        for archive in archives if met else ():
            with suppress(ArchiveError):
                meet(archive, home)
        program = build(qapp, home, archives, source)
        programs.append(program)
        program.window.setGeometry(0, 0, 1366, 768)
        program.show()
        return program

    with spared(request.config):
        yield started
        close_all(programs, qapp)
    clear_the_screen()
    gc.set_threshold(*rarely)


def close_all(programs, qapp):
    """Close the programs, and have what the application would keep of them go."""
    for program in programs:
        translations = program._translations
        translations.use("en")  # whatever this one spoke
        program.close()
        translations.remove()  # each makes every word that is translated later slower
        keeper = program.session.keeper  # which would lock a program that is gone
        for part in (keeper, program.leaving, program.session, *qapp.findChildren(InputActivity)):
            part.deleteLater()  # the application has most of them, and they have the rest


@pytest.fixture(autouse=True)
def quick_hands(monkeypatch):
    """Let a test press faster than a room can read."""
    monkeypatch.setattr(keys, "TWICE", 0)


@pytest.fixture
def speak(qapp):
    """Put a language in force for one test."""
    translations = Translations(qapp)
    yield translations.use
    translations.use("en")


@pytest.fixture
def person(qtbot, start):
    """Somebody for whom the case study has just opened."""
    program = start()
    qtbot.waitUntil(lambda: program.window.workspace is not None)
    qtbot.waitExposed(program.window)
    return Reader(qtbot, program)


ARCHIVE = """
id = "small"
edition = 1
created = "2026-01-01"
language = "en"
title.en = "Small"
"""
DOCUMENT = """+++
id = "small"
title = "Small"
+++
## One {#one}

TEXT {#p-one}
"""


@pytest.fixture
def make_archive_file(tmp_path):
    """Make the archive of one paragraph."""

    def made(*, text):
        document = DOCUMENT.replace("TEXT", text)
        files = {"archive.toml": ARCHIVE, "documents/small.md": document}
        return built(tmp_path / "small", files)

    return made
