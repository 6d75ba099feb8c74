"""The window is there before what goes on in it is loaded, and nothing is lost meanwhile."""

import os
import subprocess
import sys
import threading
from threading import Event

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLabel, QWidget

from tests.conftest import ROOT
from tests.viewer.conftest import type_text
from viewer.app import build
from viewer.kit import settings
from viewer.kit.paths import HOME_VARIABLE
from viewer.shell.first_paint import FirstPaint

START = """
import sys
from viewer import __main__ as satchel

def viewer(home, archives):
    from PySide6.QtCore import QEvent, QObject
    from PySide6.QtWidgets import QApplication
    from viewer.app import build

    class Look(QObject):
        def eventFilter(self, watched, event):
            if event.type() is QEvent.Type.Paint:
                watched.removeEventFilter(self)
                print(*sys.modules)
            return False

    home.settings.write_text("{}")  # somebody was here before, and sees no first page
    app, look = QApplication([]), Look()
    program = build(app, home)
    program.window.installEventFilter(look)
    program.show()
    while program.window.workspace is None:
        app.processEvents()
    print(*sys.modules)
    program.close()
    return 0

satchel.open_viewer, sys.argv = viewer, ["satchel"]
sys.exit(satchel.main())
"""
AFTER_THE_FIRST_WINDOW = (
    "index.library index.holdings index.ledger index.package.codec index.search index.reports "
    "msgspec nacl hashlib viewer.app.sitting viewer.app.archives viewer.app.wiring "
    "viewer.shell.workspace viewer.reader viewer.library viewer.presenter viewer.kit.rows"
)
FOR_NO_READING = (
    "click viewer.commands.line "
    "index.commands index.making index.keyring index.intake index.source.folder viewer.preview "
    "viewer.commands.archives viewer.commands.editing viewer.commands.keys viewer.quotes "
    "viewer.notebook viewer.themes viewer.people viewer.glossary viewer.search viewer.library.page "
    "viewer.presenter.audience viewer.presenter.console "
    "viewer.shell.help viewer.shell.about viewer.shell.settings "
    "viewer.keeping.question viewer.keeping.first_keep viewer.keeping.desk apsw "
    "viewer.shell.switcher viewer.shell.go_to viewer.shell.keys_sheet "
    "index.export viewer.handing viewer.printing.typeset viewer.app.outgoing"
)


def test_nothing_is_loaded_before_it_is_needed(tmp_path):
    started = subprocess.run(
        [sys.executable, "-c", START],
        cwd=ROOT,
        env=os.environ | {HOME_VARIABLE: str(tmp_path)},
        capture_output=True,
        check=True,
        text=True,
    )
    first, readable = (set(line.split()) for line in started.stdout.splitlines())

    late = set(FOR_NO_READING.split())
    assert first & {*late, *AFTER_THE_FIRST_WINDOW.split()} == set()
    assert readable & late == set()
    assert {"viewer.shell.top_bar", "viewer.shell.status_line"} <= first  # it is no splash
    assert set(AFTER_THE_FIRST_WINDOW.split()) - {"index.search", "index.reports"} <= readable


@pytest.fixture
def unseen(qapp, home):
    """A program whose window nobody has seen yet, and that was used before."""
    settings.save(settings.Settings(), home.settings)
    program = build(qapp, home)
    yield program
    program._translations.use("en")
    program.close()
    program.window.deleteLater()


def test_the_archive_is_opened_when_the_window_has_been_seen(qtbot, unseen):
    assert unseen._sitting is None
    unseen.show()

    qtbot.waitUntil(lambda: unseen.window.workspace is not None)


def test_a_window_that_opens_as_an_icon_opens_its_archive_too(qtbot, unseen):
    unseen.window.showMinimized()

    qtbot.waitUntil(lambda: unseen.window.workspace is not None)


def test_what_is_typed_before_the_archive_is_there_is_searched_then(qtbot, unseen):
    unseen.show()
    type_text(unseen.window.top_bar._box, "police")
    assert unseen.window.workspace is None

    qtbot.waitUntil(lambda: unseen.window.workspace is not None)
    assert unseen.window.workspace.history.place.target == "police"


def test_another_language_can_be_chosen_before_the_archive_is_there(qtbot, unseen):
    russian = next(
        action for action in unseen.window.actions_.languages.actions() if action.data() == "ru"
    )
    unseen.show()
    russian.trigger()

    qtbot.waitUntil(lambda: unseen.window.workspace is not None)
    assert unseen.window.actions_.quit.text() != "&Quit"
    assert len(unseen.window.findChildren(QObject, "topBar")) == 1


def test_a_program_that_is_closed_before_its_window_was_seen_opens_nothing(qtbot, unseen):
    unseen.show()
    unseen.close()
    QApplication.processEvents()

    assert unseen.window.workspace is None


def test_an_archive_that_takes_long_is_said_to_be_opened(qtbot, unseen):
    goes_on = Event()
    unseen._tasks.run_on_files(goes_on.wait, then=lambda _: None, failed=lambda _: None)
    unseen.show()
    page = unseen.window._waiting
    assert page.words == ""  # nor is it shown where the library comes instead

    try:
        qtbot.waitUntil(lambda: page.progress.said == "Opening “kyrgyzstan.satchel” …")
    finally:
        goes_on.set()
    qtbot.waitUntil(lambda: unseen.window.workspace is not None)


def test_the_window_moves_while_what_goes_on_in_it_is_loaded(qtbot, unseen, monkeypatch):
    loaded = {}
    monkeypatch.setattr(
        "viewer.kit.module_loader.import_module",
        lambda name: loaded.update({name: threading.current_thread()}),
    )
    unseen.show()
    qtbot.waitUntil(lambda: unseen.window.workspace is not None)

    assert {"viewer.app.sitting", "viewer.app.filling"} <= loaded.keys()
    assert threading.main_thread() not in loaded.values()


def test_the_other_screens_are_loaded_once_one_can_read(qtbot, unseen, monkeypatch):
    loaded = []
    monkeypatch.setattr("viewer.kit.module_loader.import_module", loaded.append)
    monkeypatch.setattr("viewer.app.sitting._AHEAD", 0)
    unseen.show()
    qtbot.waitUntil(lambda: unseen.window.workspace is not None)
    assert "viewer.workshop.page" not in loaded

    qtbot.waitUntil(lambda: {"viewer.workshop.page", "viewer.themes.page"} <= set(loaded))


def test_the_first_paint_is_told_once_after_all_parts_were_painted(qtbot, qapp):
    painted, told = [], []

    class Part(QLabel):
        def paintEvent(self, event):
            super().paintEvent(event)
            painted.append(self)

    window = QWidget()
    qtbot.addWidget(window)
    layout = QHBoxLayout(window)
    for _ in range(3):
        layout.addWidget(Part("text"))
    first = FirstPaint(window, window)
    first.passed.connect(lambda: told.append(len(painted)))
    window.show()

    qtbot.waitUntil(lambda: bool(told))
    qtbot.waitUntil(lambda: not window.findChildren(FirstPaint))
    window.repaint()
    assert told == [3]
    assert len(painted) == 6


def test_what_is_never_painted_is_not_waited_for(qtbot, qapp):
    window, told = QWidget(), []
    qtbot.addWidget(window)
    FirstPaint(window, window).passed.connect(lambda: told.append(True))

    qtbot.waitUntil(lambda: told == [True])
