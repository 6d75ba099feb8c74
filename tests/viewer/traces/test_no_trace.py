"""What Satchel leaves on the computer: as little as can be, or nothing at all."""

import logging
import os
import subprocess
import sys

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QFileDialog, QLabel

from index import replace
from tests.conftest import ROOT
from tests.viewer.conftest import Reader, meet
from tests.viewer.controls import button, buttons
from viewer.screens.library.arrival_sheet import ArrivalSheet
from viewer.services import settings
from viewer.services.error_log import PlacesOnly
from viewer.shell.dialogs.about import AboutDialog

DUMPS = """
import ctypes, resource, sys
from viewer import __main__ as satchel

def viewer(home, archives):
    print(resource.getrlimit(resource.RLIMIT_CORE), ctypes.CDLL(None).prctl(3, 0, 0, 0, 0))
    return 0

satchel.open_viewer, sys.argv = viewer, ["satchel"]
sys.exit(satchel.main())
"""


@pytest.mark.skipif(sys.platform != "linux", reason="other systems have other ways")
def test_no_crash_leaves_a_core(tmp_path):
    told = subprocess.run(
        [sys.executable, "-c", DUMPS], cwd=ROOT, capture_output=True, check=True, text=True
    )

    assert told.stdout == "(0, 0) 0\n"


def test_qt_s_file_dialog_notes_no_folder(person, qtbot, tmp_path):
    noted = tmp_path / "QtProject.conf"
    noted.write_text("[FileDialog]\nlastVisited=file:///of/another\nviewMode=List\n")
    QSettings.setPath(QSettings.Format.NativeFormat, QSettings.Scope.UserScope, str(tmp_path))
    QSettings(QSettings.Scope.UserScope, "QtProject").sync()
    before = noted.read_text()
    person.do.open.trigger()
    dialog = person.window.findChild(QFileDialog)
    dialog.setDirectory(str(tmp_path))
    assert dialog.testOption(QFileDialog.Option.DontUseNativeDialog)

    gone = []
    dialog.destroyed.connect(lambda: gone.append(True))
    dialog.reject()
    qtbot.waitUntil(lambda: gone == [True])

    QSettings(QSettings.Scope.UserScope, "QtProject").sync()
    assert sorted(noted.read_text().split()) == sorted(before.split())


def everything_in(folder):
    return {
        str(path.relative_to(folder)): path.read_bytes() if path.is_file() else b""
        for path in sorted(folder.rglob("*"))
    }


@pytest.fixture
def traceless(home):
    """Satchel's folder, with a choice kept in it, and nothing to be kept in it from now on."""
    settings.save(settings.Settings(zoom=130), home.settings)
    return replace(home, keeps=False)


def test_without_a_trace_nothing_is_written_and_what_was_kept_is_read(
    traceless, start, qtbot, make_archive_file
):
    file = make_archive_file(text="Something small.")
    before = everything_in(traceless.folder)
    program = start([file], home=traceless, met=False)
    qtbot.waitUntil(lambda: program.window.findChild(ArrivalSheet) is not None)
    sheet = program.window.findChild(ArrivalSheet)
    assert "Copy it into the library" not in buttons(sheet)

    button(sheet, "Open it").click()
    qtbot.waitUntil(lambda: program.window.workspace is not None)
    person = Reader(qtbot, program)
    assert "Something small." in person.text_seen()
    assert program.window.status_line.zoom == "Size 130 %"
    person.do.larger.trigger()
    person.look.settle()
    person.search("something")
    person.do.library.trigger()
    program.close()

    assert everything_in(traceless.folder) == before


def test_without_a_trace_a_known_signer_is_known(traceless, home, start, qtbot, make_archive_file):
    file = make_archive_file(text="Something small.")
    meet(file, home)
    before = everything_in(home.folder)

    program = start([file], home=traceless, met=False)
    qtbot.waitUntil(lambda: program.window.workspace is not None)

    assert everything_in(home.folder) == before


def test_the_about_page_says_that_nothing_is_written(traceless, start, qtbot):
    program = start(home=traceless)
    qtbot.waitUntil(lambda: program.window.workspace is not None)
    program.window.actions_.about.trigger()
    words = [each.text() for each in program.window.findChild(AboutDialog).findChildren(QLabel)]

    assert "It was started with --no-trace: it writes nothing to its own folder." in words
    assert str(traceless.folder) not in " ".join(words)


@pytest.mark.parametrize(
    "asked",
    [["search", "police"], ["verify", "resources/archives/kyrgyzstan.satchel"], ["show"]],
)
def test_without_a_trace_no_command_makes_a_folder(asked, tmp_path):
    done = subprocess.run(
        [sys.executable, "-m", "viewer", "--no-trace", *asked],
        cwd=ROOT,
        env=os.environ | {"SATCHEL_HOME": str(tmp_path / "home")},
        capture_output=True,
        check=False,
        text=True,
    )

    assert done.returncode == 0, done.stderr
    assert done.stdout
    assert list(tmp_path.iterdir()) == []


def test_of_what_a_library_logs_only_kind_and_place_are_kept():
    handler, told = logging.Handler(), []
    handler.emit = lambda record: told.append(PlacesOnly().format(record))
    other = logging.getLogger("another.library")
    other.addHandler(handler)
    other.propagate = False
    try:
        int("werewolves")
    except ValueError:
        other.exception("could not search for %r", "werewolves")

    assert "ERROR of another.library: ValueError at test_of_what" in told[0]
    assert "werewolves" not in told[0]


def test_nothing_that_a_thread_or_an_end_raises_is_printed(tmp_path):
    code = """
import sys, threading
from PySide6.QtCore import QCoreApplication
from viewer.services.error_log import hush_qt, keep_log
from viewer.services.messages import Messages
from viewer.shell.process_end import Mistakes
from pathlib import Path
keep_log(Path(sys.argv[1]))
Mistakes(Messages()).install()
class Ends:
    def __del__(self):
        raise KeyError("werewolves")
Ends()
def work():
    raise ValueError("werewolves")
thread = threading.Thread(target=work)
thread.start(); thread.join()
hush_qt()
from PySide6.QtCore import qWarning
qWarning("werewolves")
"""
    log = tmp_path / "satchel.log"
    done = subprocess.run(
        [sys.executable, "-c", code, str(log)],
        cwd=ROOT, capture_output=True, check=True, text=True,
    )  # fmt: skip

    assert done.stderr == ""
    noted = log.read_text()
    assert "KeyError at Ends.__del__" in noted
    assert "ValueError at" in noted
    assert "werewolves" not in noted
