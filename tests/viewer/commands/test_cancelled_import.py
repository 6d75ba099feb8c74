"""An import that is cancelled leaves nothing behind: no folder, no file, no process."""

import signal
import subprocess
import sys
import time
from functools import cache
from pathlib import Path

import pytest

from index import Progress, Step, import_texts
from index.errors import Stopped
from tests.conftest import ROOT
from tests.pdf_maker import Pdf, at, paragraph
from tests.viewer.commands.conftest import environment

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="it looks into /proc")
PROSE = [f"Line {number} of a long text about the quay and the cold." for number in range(50)]


class Impatient(Progress):
    """Stops at a call; `steps` are what it was told."""

    def __init__(self, calls):
        super().__init__()
        self.left = calls
        self.steps = []

    def tell(self, step, done=0, total=0):
        super().tell(step, done, total)
        self.steps.append((step, done, total))

    def heed(self):
        self.left -= 1
        if self.left < 0:
            raise Stopped
        super().heed()


@pytest.fixture
def long_pdf(tmp_path):
    """A PDF that takes seconds to read."""
    (tmp_path / "long.pdf").write_bytes(long_data())
    return tmp_path / "long.pdf"


@cache
def long_data():
    pages = [at(60, 30, f"Chapter {n}", 18) + paragraph(60, 60, PROSE) for n in range(300)]
    return Pdf(*pages).data()


def children(process="self"):
    """The processes that a process started and that still run."""
    tasks = Path(f"/proc/{process}/task").glob("*/children")
    return {int(each) for task in tasks for each in task.read_text().split()}


def is_running(process):
    """Whether a process runs: one that has ended may wait for somebody to ask how."""
    try:
        return Path(f"/proc/{process}/stat").read_text().rpartition(")")[2].split()[0] != "Z"
    except OSError:
        return False


def test_the_progress_names_each_input_and_the_check(tmp_path):
    for name in ("a.txt", "b.txt"):
        (tmp_path / name).write_text("Dawn\n\nWe waited there.\n")
    pace = Impatient(1_000)

    import_texts([tmp_path / "a.txt", tmp_path / "b.txt"], tmp_path / "made", pace)

    assert pace.steps == [(Step.READING, 0, 2), (Step.READING, 1, 2), (Step.CHECKING, 0, 0)]
    assert not pace.stop()  # it is done


def test_the_pages_of_a_pdf_are_counted(tmp_path):
    pages = [paragraph(60, 60, PROSE[:9]) for _page in range(40)]
    (tmp_path / "talk.pdf").write_bytes(Pdf(*pages).data())
    pace = Impatient(1_000)

    import_texts([tmp_path / "talk.pdf"], tmp_path / "made", pace)

    read = [(done, total) for step, done, total in pace.steps if step is Step.READING]
    assert read[0] == (0, 1)  # files
    assert read[1:] == sorted(read[1:])
    assert {total for _done, total in read[1:]} <= {40}


def test_whenever_it_is_cancelled_nothing_is_left(tmp_path):
    (tmp_path / "a.html").write_text(
        "<!DOCTYPE html><h1>Dawn</h1><p>We waited there.</p><img src='data:image/png;base64,AA=='>"
    )
    for calls in range(50):
        try:
            import_texts([tmp_path / "a.html"], tmp_path / "made", Impatient(calls))
        except Stopped:
            assert [each.name for each in tmp_path.iterdir()] == ["a.html"]
        else:
            break

    assert calls > 5
    assert (tmp_path / "made" / "archive.toml").exists()


def test_a_pdf_that_nobody_waits_for_is_read_no_further(tmp_path, long_pdf):
    before = children()
    with pytest.raises(Stopped):
        import_texts([long_pdf], tmp_path / "made", Impatient(3))

    assert children() == before
    assert [each.name for each in tmp_path.iterdir()] == ["long.pdf"]


@pytest.mark.parametrize(
    ("number", "status"),
    [
        (signal.SIGINT, 130),
        pytest.param(signal.SIGTERM, 128 + signal.SIGTERM, marks=pytest.mark.long),
        (signal.SIGKILL, -9),
    ],
)
def test_a_signal_ends_it_with_the_process_that_reads(tmp_path, home, long_pdf, number, status):
    command = [sys.executable, "-P", "-m", "viewer", "import", long_pdf, "-o", tmp_path / "made"]
    pipes = {"stdout": subprocess.PIPE, "stderr": subprocess.PIPE}
    with subprocess.Popen(command, env=environment(home), cwd=ROOT, **pipes) as running:
        while not (readers := children(running.pid)):
            assert running.poll() is None
            time.sleep(0.01)
        time.sleep(0.5)  # by then it reads
        running.send_signal(number)
        out, said = running.communicate(timeout=150)

    assert (running.returncode, out, said.strip()) == (status, b"", b"")
    assert [each.name for each in tmp_path.iterdir()] == ["long.pdf"]
    for _look in range(100):  # the system ends it a moment after the process that was killed
        if not any(map(is_running, readers)):
            return
        time.sleep(0.02)
    pytest.fail("the process that reads is still there")
