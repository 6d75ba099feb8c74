"""What must never happen, whatever is in an archive."""

import os
import subprocess
import sys

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QImage, QTextDocument
from PySide6.QtWidgets import QLabel

from tests.conftest import ROOT
from viewer.screens.reader.text.canvas import Canvas
from viewer.screens.search.page import SearchScreen

NONE_LOST = """
import sys
from PySide6.QtWidgets import QApplication, QLabel
app = QApplication([])
label = QLabel("x")
for _ in range(20_000):
    label.setText("x")
print("alive")
"""


def run(code, *, arguments=()):
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(ROOT)}
    return subprocess.run(
        [sys.executable, "-c", code, *arguments],
        capture_output=True,
        text=True,
        env=environment,
        cwd=ROOT,
        check=False,
    )


def test_qt_does_not_use_up_pythons_none():
    """PySide6 6.12 loses a reference to None at every call, which kills Python before 3.12."""
    done = run(NONE_LOST)

    assert done.stdout == "alive\n"
    assert done.returncode == 0


SITTING = """
import ctypes, struct, sys, time
from pathlib import Path

def forbid_internet():
    libc = ctypes.CDLL(None, use_errno=True)
    def step(code, true, false, value):
        return struct.pack("HBBI", code, true, false, value)
    load, equal, end = 0x20, 0x15, 0x06
    program = b"".join([
        step(load, 0, 0, 4), step(equal, 0, 5, 0xC000003E),
        step(load, 0, 0, 0), step(equal, 0, 3, 41),
        step(load, 0, 0, 16), step(equal, 1, 0, 1),
        step(end, 0, 0, 0x80000000), step(end, 0, 0, 0x7FFF0000)])
    held = ctypes.create_string_buffer(program)
    described = ctypes.create_string_buffer(
        struct.pack("HxxxxxxP", len(program) // 8, ctypes.addressof(held)))
    assert libc.prctl(38, 1, 0, 0, 0) == 0
    assert libc.prctl(22, 2, ctypes.byref(described), 0, 0) == 0

forbid_internet()
if sys.argv[2] == "break":
    import socket
    socket.socket(socket.AF_INET)
    print("a socket was made")
    sys.exit(0)

from PySide6.QtWidgets import QApplication
from viewer.app import build
from viewer.platform.paths import Home
from viewer.screens.search.page import SearchScreen
from viewer.screens.search.page import SearchScreen

app = QApplication([])
program = build(app, Home(Path(sys.argv[1])))
program.show()

def until(ready):
    end = time.monotonic() + 30
    while not ready():
        assert time.monotonic() < end
        app.processEvents()

until(lambda: program.window.workspace is not None)
window = program.window
for action in (window.actions_.quotes, window.actions_.themes, window.actions_.people):
    action.trigger()
    app.processEvents()
window.top_bar.query_edited.emit("police")
until(lambda: window.findChild(SearchScreen).answered_query == "police")
window.top_bar.first_wanted.emit()
window.actions_.present.trigger()
app.processEvents()
program.session.presenting.end()
program.close()
bad = sorted({"socket", "ssl", "_ssl", "http.client", "urllib.request"} & set(sys.modules))
print("quiet", bad)
"""


@pytest.mark.skipif(os.uname().machine != "x86_64", reason="the filter knows x86_64 only")
def test_the_whole_program_asks_for_no_internet_socket(tmp_path):
    done = run(SITTING, arguments=(str(tmp_path), "sit"))
    assert done.stdout == "quiet []\n", done.stderr

    broken = run(SITTING, arguments=(str(tmp_path), "break"))
    assert broken.returncode == -31  # SIGSYS: the filter does kill
    assert broken.stdout == ""


HOSTILE = '<img src="file:///etc/hostname"><b>x</b>&amp;<table background="/etc/passwd">'


def test_the_page_never_opens_a_file(person):
    canvas = person.canvas
    image, sheet = (
        QTextDocument.ResourceType.ImageResource,
        QTextDocument.ResourceType.StyleSheetResource,
    )

    assert isinstance(canvas.loadResource(image.value, QUrl("file:///etc/hostname")), QImage)
    assert canvas.loadResource(sheet.value, QUrl("file:///etc/hostname")).data() == b" "


def test_markup_in_an_archive_is_text(start, qtbot, make_archive_file):
    program = start([make_archive_file(text=HOSTILE)])
    qtbot.waitUntil(lambda: program.window.workspace is not None)
    assert HOSTILE in program.window.findChild(Canvas).toPlainText()
    program.window.workspace.show_text("p-one")
    rich = [
        label.text()
        for label in program.window.findChildren(QLabel)
        if "<" in label.text() and label.textFormat() is not Qt.TextFormat.PlainText
    ]
    assert rich == []


def test_words_beyond_the_first_plane_are_marked_where_they_stand(start, qtbot, make_archive_file):
    program = start([make_archive_file(text="😀 one 😀😀 two werewolves 😀 three")])
    qtbot.waitUntil(lambda: program.window.workspace is not None)
    program.window.top_bar.query_edited.emit("werewolves")
    screen = program.window.findChild(SearchScreen)
    qtbot.waitUntil(lambda: screen.answered_query == "werewolves")
    screen.open_first()

    marked = program.window.findChild(Canvas).extraSelections()
    assert [selection.cursor.selectedText() for selection in marked] == ["werewolves"]
