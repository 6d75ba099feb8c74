"""The window is there before what goes on in it is loaded, and nothing is lost meanwhile."""

import os
import subprocess
import sys
import threading
from threading import Event

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLabel, QLineEdit, QWidget

from tests.conftest import ROOT
from tests.viewer.conftest import tasks_of, type_text
from viewer.app import build
from viewer.platform.paths import HOME_VARIABLE
from viewer.services import settings
from viewer.shell.first_paint import FirstPaint
from viewer.ui.widgets.progress_note import WaitingPage

START = """
import sys
from viewer import __main__ as satchel

def viewer(home, archives):
    from viewer.platform.plain_imports import import_plainly
    import_plainly()  # as `open_viewer` does
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
    "index.library.opened_archive index.library.collection index.library.ledger "
    "index.container.codec index.search index.counts.reports nacl hashlib "
    "viewer.app.session viewer.app.archives.archives viewer.app.screen_setup "
    "viewer.shell.workspace viewer.screens.reader viewer.screens.library viewer.presenter "
    "viewer.ui.lists.rows"
)
FOR_NO_READING = (
    "click viewer.commands.line index.answers index.publication.builder "
    "index.publication.text_import index.library.key_files "
    "index.importers index.source.folder viewer.screens.desk viewer.commands.archives "
    "viewer.commands.source_commands viewer.commands.keys viewer.screens.quotes "
    "viewer.screens.notebook viewer.screens.codebook viewer.screens.participants "
    "viewer.screens.glossary viewer.screens.search viewer.screens.library.page "
    "viewer.presenter.room.audience viewer.presenter.trainer.console viewer.shell.help.window "
    "viewer.shell.dialogs.about viewer.shell.dialogs.settings viewer.notebook.dialogs.question "
    "viewer.notebook.dialogs.first_keep viewer.notebook.service.worker apsw "
    "viewer.shell.dialogs.switcher viewer.shell.dialogs.goto_sheet "
    "viewer.shell.dialogs.keys_sheet index.export viewer.handouts viewer.printing.typeset "
    "viewer.app.export.export_controller index.desk tomlkit index.names "
    "viewer.corrections.subjects viewer.presenter.presentation viewer.presenter.slides "
    "viewer.app.library.group_builder index.library.archive_group viewer.platform.battery "
    "index.line_words index.line_ages index.container.seals.sealed_file viewer.wording.citation "
    "dataclasses inspect"
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
    assert {
        "viewer.shell.bars.top_bar",
        "viewer.shell.bars.status_line",
    } <= first  # it is no splash
    assert (
        set(AFTER_THE_FIRST_WINDOW.split()) - {"index.search", "index.counts.reports"} <= readable
    )


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
    assert unseen._session is None
    unseen.show()

    qtbot.waitUntil(lambda: unseen.window.workspace is not None)


def test_a_window_that_opens_as_an_icon_opens_its_archive_too(qtbot, unseen):
    unseen.window.showMinimized()

    qtbot.waitUntil(lambda: unseen.window.workspace is not None)


def test_what_is_typed_before_the_archive_is_there_is_searched_then(qtbot, unseen):
    unseen.show()
    type_text(unseen.window.top_bar.findChild(QLineEdit), "police")
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
    tasks_of(unseen).run_on_files(goes_on.wait, then=lambda _: None, failed=lambda _: None)
    unseen.show()
    page = unseen.window.findChild(WaitingPage)
    assert page.words == ""  # nor is it shown where the library comes instead

    try:
        qtbot.waitUntil(lambda: page.progress.said == "Opening “kyrgyzstan.satchel” …")
    finally:
        goes_on.set()
    qtbot.waitUntil(lambda: unseen.window.workspace is not None)


def test_the_window_moves_while_what_goes_on_in_it_is_loaded(qtbot, unseen, monkeypatch):
    loaded = {}
    monkeypatch.setattr(
        "viewer.services.module_loader.import_module",
        lambda name: loaded.update({name: threading.current_thread()}),
    )
    unseen.show()
    qtbot.waitUntil(lambda: unseen.window.workspace is not None)

    assert {"viewer.app.session", "viewer.app.workspace_setup"} <= loaded.keys()
    assert threading.main_thread() not in loaded.values()


def test_the_other_screens_are_loaded_once_one_can_read(qtbot, unseen, monkeypatch):
    loaded = []
    monkeypatch.setattr("viewer.services.module_loader.import_module", loaded.append)
    monkeypatch.setattr("viewer.app.session._AHEAD", 0)
    unseen.show()
    qtbot.waitUntil(lambda: unseen.window.workspace is not None)
    assert "viewer.screens.workshop.page" not in loaded

    qtbot.waitUntil(
        lambda: {"viewer.screens.workshop.page", "viewer.screens.codebook.page"} <= set(loaded)
    )


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
