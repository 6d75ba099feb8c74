"""No word of a notebook is left in clear, on the disk or in memory, however Satchel ends."""

import os
import signal
import subprocess
import sys
import time
from contextlib import closing

import pytest

from tests.end_to_end.canary import PATIENCE, canary, in_memory, patterns_of, stands_in
from viewer.notebook.service.worker import NotebookWorker

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="by signals, and /proc")

MAY_LOOK = sys.platform == "linux" and os.geteuid() == 0  # the process forbids it to others
KINDS = "passphrase", "note", "title", "query", "sought", "half", "spoken"


class Sitter:
    """Somebody who takes notes about an archive whose name nobody may learn."""

    def __init__(self, cage, file, way, options=()):
        self.cage = cage
        self.words = {kind: canary(kind) for kind in KINDS}
        self.place = file.stem
        self.process = cage.start(
            *options,
            file,
            script="take notes",
            words=(way, *self.words.values()),
            stdin=subprocess.PIPE,
        )
        self.recovery = self.line().split() if way == "passphrase" else []
        assert self.line() == "ready"

    def line(self):
        return self.process.stdout.readline().strip()

    def do(self, action):
        self.process.stdin.write(f"{action}\n")
        self.process.stdin.flush()

    def end_of_it(self):
        _out, err = self.process.communicate(timeout=PATIENCE)
        assert err == ""
        return self.process.returncode

    @property
    def secrets(self):
        """What nobody may find, as bytes in a memory."""
        alone = [each for word in (*self.words.values(), self.place) for each in patterns_of(word)]
        return [*alone, *self.threes]

    @property
    def threes(self):
        """Three by three the recovery words together: one alone is a word like any other."""
        threes = zip(*(self.recovery[first::3] for first in range(3)), strict=False)
        return [each for three in threes for each in patterns_of(*three)]

    def left(self):
        """Where any of it stands, in a file or in its name."""
        files = {path: path.read_bytes() for path in self.cage.folder.rglob("*") if path.is_file()}
        told = [
            path for path, held in files.items() for each in self.threes if stands_in(held, each)
        ]
        return [*self.cage.found(*self.words.values(), self.place), *told]

    def kept(self):
        """What is in the notebook for whoever has the passphrase."""
        with closing(NotebookWorker(self.cage.data / "notebook")) as desk:
            kept = desk.unlock(self.words["passphrase"]).kept
        notes = sorted(entry.note for entry in kept.entries.values())
        searches = [each.query for each in kept.searches.values()]
        return notes, [each.title for each in kept.collections.values()], searches


@pytest.fixture
def sit(cage, tmp_path, make_archive_file):
    def begun(way="passphrase", options=()):
        place = canary("place")
        folder = tmp_path / place
        folder.mkdir()
        file = make_archive_file(text="Words.").rename(folder / f"{place}.satchel")
        return Sitter(cage, file, way, options)

    return begun


def fresh(cage, before):
    """Wait until the process `before` has gone and another stands in its place."""
    end = time.monotonic() + PATIENCE
    while not (cage.data / "handed").exists() or before in cage.living or not cage.living:
        assert time.monotonic() < end
        time.sleep(0.05)
    return cage.living


def all_of_it(sitter):
    words = sitter.words
    return sorted([words["note"], words["half"]]), [words["title"]], [words["query"]]


def test_who_locks_leaves_nothing_on_the_disk_and_nothing_in_memory(cage, sit):
    sitter = sit()
    before = sitter.process.pid
    if MAY_LOOK:  # what is looked for can be found
        words = {word: patterns_of(word) for word in (*sitter.words.values(), sitter.place)}
        found = in_memory(before, *(each for patterns in words.values() for each in patterns))
        for word, patterns in words.items():
            assert found & set(patterns), word
    paper = cage.work / "paper"
    paper.write_text("\n".join(f"{n}  {word}" for n, word in enumerate(sitter.recovery)))
    assert set(sitter.left()) == {paper}
    paper.unlink()
    sitter.do("lock")
    sitter.end_of_it()

    living = fresh(cage, before)
    assert sitter.left() == []
    if MAY_LOOK:
        found = {process: in_memory(process, *sitter.secrets) for process in living}
        assert not any(found.values()), found
    for process in living:
        os.kill(process, signal.SIGTERM)
    while cage.living:
        time.sleep(0.05)
    assert sitter.kept() == all_of_it(sitter)
    assert sitter.left() == []


def test_who_leaves_at_once_leaves_nothing_and_all_is_saved(cage, sit):
    sitter = sit()
    sitter.do("leave")

    assert sitter.end_of_it() == 0
    assert sitter.left() == []
    assert cage.living == []
    assert sitter.kept() == all_of_it(sitter)


@pytest.mark.parametrize(
    "number",
    [
        pytest.param(signal.SIGKILL, id="kill", marks=pytest.mark.long),
        pytest.param(signal.SIGSEGV, id="crash", marks=pytest.mark.long),
    ],
)
def test_a_crash_leaves_nothing_in_clear_and_what_was_saved(cage, sit, number):
    sitter = sit()
    os.kill(sitter.process.pid, number)

    assert sitter.end_of_it() == -number
    assert sitter.left() == []
    assert not list(cage.work.iterdir())
    notes, *rest = sitter.kept()
    assert sitter.words["note"] in notes  # the other may have been typed a moment ago
    assert rest == list(all_of_it(sitter))[1:]


@pytest.mark.parametrize(
    ("options", "ending"),
    [
        ((), "leave"),
        pytest.param((), "kill", marks=pytest.mark.long),
        pytest.param(("--no-trace",), "leave", marks=pytest.mark.long),
        pytest.param(("--no-trace",), "kill", marks=pytest.mark.long),
    ],
)
def test_for_a_sitting_nothing_is_written(cage, sit, options, ending):
    before = set(cage.folder.rglob("*"))
    sitter = sit("sitting", options)
    if ending == "kill":
        sitter.process.kill()
    else:
        sitter.do("leave")
    sitter.end_of_it()

    assert sitter.left() == []
    assert not (cage.data / "notebook").exists()
    if options:
        assert set(cage.folder.rglob("*")) == before
