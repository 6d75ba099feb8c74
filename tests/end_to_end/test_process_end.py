"""The process of whoever leaves, locks or crashes: when it ends, and what it leaves behind."""

import os
import signal
import subprocess
import sys
import time
from contextlib import suppress
from pathlib import Path

import pytest

from index import Level
from tests.conftest import each_once
from tests.end_to_end.canary import PATIENCE, canary
from viewer.app.process.relaunch import Stand, handed_over
from viewer.platform.paths import WINDOW_VARIABLE
from viewer.services import settings

fcntl = pytest.importorskip("fcntl")
pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="by signals, and /proc")


def end_of(process):
    """Wait for the end of `process`; return what it printed, and nothing may be on stderr."""
    out, err = process.communicate(timeout=PATIENCE)
    assert err == ""
    return out.split()


@pytest.mark.parametrize("script", ["leave by keys", "leave while a worker hangs"])
def test_the_process_ends_and_lets_the_next_one_in(cage, script):
    process = cage.start(script=script)

    assert end_of(process) == ["saved"]
    hung = script != "leave by keys"
    assert process.returncode == (1 if hung else 0)
    assert not (cage.data / "open.lock").exists()
    assert not (cage.data / "handed").exists()


def test_whoever_locks_has_a_fresh_satchel_at_the_same_place(cage):
    process = cage.start(script="lock")

    assert end_of(process) == ["saved"]

    (fresh,) = cage.living
    try:
        told = Path(f"/proc/{fresh}/cmdline").read_bytes().split(b"\0")
        assert told[1:-1] == [b"-P", b"-m", b"viewer"]  # of no archive and no place
    finally:
        until_it_listens(cage)
        os.kill(fresh, signal.SIGTERM)
    end = time.monotonic() + PATIENCE
    while (cage.data / "open.lock").exists():
        assert time.monotonic() < end
        time.sleep(0.05)
    assert settings.load(cage.data / "settings.json").window == (40, 50, 900, 600)


def until_it_listens(cage):
    end = time.monotonic() + PATIENCE
    while not is_held(cage.data / "open.lock"):
        assert time.monotonic() < end
        time.sleep(0.05)


def is_held(file):
    """Whether a process listens now: one that was too slow to end leaves its lock behind."""
    with suppress(FileNotFoundError), file.open("rb") as opened:
        try:
            fcntl.flock(opened, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return opened.read(1) != b""
    return False


SIGNALLED = """
import os, signal, threading
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QWidget
from viewer.shell.process_end import Signals

held = threading.Lock()

class Window(QWidget):
    def closeEvent(self, event):
        with held:
            print("closed")

def be_signalled():
    with held:  # as a queue of tasks is, while it takes one
        os.kill(os.getpid(), signal.SIGTERM)
        sum(range(10_000))  # Python runs its handlers between two steps

app = QApplication([])
Signals(app)
window = Window()
window.show()
{moment}
QTimer.singleShot(20_000, lambda: os._exit(3))
app.exec()
"""


@pytest.mark.parametrize("moment", ["be_signalled()", "QTimer.singleShot(0, be_signalled)"])
def test_a_signal_ends_satchel_also_before_its_loop_runs_and_while_a_lock_is_held(cage, moment):
    code = SIGNALLED.replace("{moment}", moment)
    process = subprocess.run(
        [sys.executable, "-P", "-c", code],
        cwd=cage.work,
        env=cage.environment,
        capture_output=True,
        check=False,
        text=True,
        timeout=PATIENCE,
    )

    assert (process.returncode, process.stdout, process.stderr) == (0, "closed\n", "")


@pytest.mark.parametrize(
    "stand",
    [
        Stand((1, 2, 800, 600)),
        Stand((-5, 0, 900, 700), maximised=True, full_screen=True, dropped=3, lost=2),
        Stand((1, 2, 800, 600), level=Level.ROLE),
    ],
)
def test_where_a_window_stood_is_handed_over_once(monkeypatch, stand):
    monkeypatch.setenv(WINDOW_VARIABLE, str(stand))

    assert handed_over() == stand
    assert handed_over() is None


@pytest.mark.parametrize(
    "told",
    ["", "1,2,3", "a,b,c,d,e,f,g,h", "1,2,3,4,5,6,7,8,9", "1,2,3,4,5,6,7,8,all"],
)
def test_what_is_no_place_for_a_window_is_passed_over(monkeypatch, told):
    monkeypatch.setenv(WINDOW_VARIABLE, told)

    assert handed_over() is None
    assert WINDOW_VARIABLE not in os.environ


ENDINGS = {
    "close": ("close", None, 0),
    "leave": ("leave", None, 0),
    "crash": ("stay", signal.SIGSEGV, -signal.SIGSEGV),
    "kill": ("stay", signal.SIGKILL, -signal.SIGKILL),
}


SITTINGS = [
    *each_once(["close", "leave", "crash"], [(), ("--no-trace",)]),
    pytest.param("kill", (), marks=pytest.mark.long),
    pytest.param("kill", ("--no-trace",), marks=pytest.mark.long),
]


@pytest.mark.parametrize(("ending", "options"), SITTINGS)
def test_no_word_of_a_sitting_is_left_however_it_ends(
    cage, tmp_path, make_archive_file, ending, options
):
    if options and ending in ("close", "crash"):
        pytest.skip("as the usual one, and each takes seconds")
    script, number, status = ENDINGS[ending]
    query, found, words, place = map(canary, ("query", "found", "words", "place"))
    folder = tmp_path / place
    folder.mkdir()
    file = make_archive_file(text=words).rename(folder / f"{place}.satchel")
    before = set(cage.folder.rglob("*"))

    process = cage.start(*options, file, script=script, words=(query, found, words))
    assert process.stdout.readline() == "ready\n"
    if number:
        os.kill(process.pid, number)
    end_of(process)

    assert process.returncode == status
    assert cage.found(query, found, place) == []
    copies = [where for _word, where in cage.found(words)]  # an archive is not secret
    assert all(where.startswith("data/library/") for where in copies)
    assert len(copies) == (0 if options else 1)
    assert not list(cage.work.iterdir())
    if options:
        assert set(cage.folder.rglob("*")) == before
    else:
        assert list((cage.data / "library").iterdir())  # it was used, and could have left some


def test_a_canary_is_found_wherever_it_sits(cage):
    word = canary("word")
    for number, encoding in enumerate(("utf-8", "utf-16-le", "utf-16-be")):
        (cage.folder / "home" / str(number)).write_bytes(b"\0" + word.encode(encoding))
    (cage.folder / "run" / f"x{word}").mkdir()

    assert [where for _word, where in cage.found(word)] == [
        "home/0", "home/1", "home/2", f"run/x{word}",
    ]  # fmt: skip


def test_a_file_that_is_opened_where_it_lies_is_the_one_place_that_is_remembered(
    cage, tmp_path, make_archive_file
):
    """What the canaries must find, so that they are known to look where something is kept."""
    place = canary("place")
    file = make_archive_file(text="Words.").rename(tmp_path / f"{place}.satchel")
    code = """
import sys
from pathlib import Path
from index import Library, receive
Library(Path(sys.argv[1])).take(receive(Path(sys.argv[2])), copy=False)
"""
    subprocess.run([sys.executable, "-c", code, cage.data, file], env=cage.environment, check=True)

    assert cage.found(place) == [(place, "data/library.json")]
