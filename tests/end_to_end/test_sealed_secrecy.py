"""No word of a sealed archive is left in clear, on the disk or in memory, however Satchel ends."""

import os
import signal
import subprocess
import sys

import pytest

from index.container.seals.sealed_file import Sealing, seal_archive
from tests.end_to_end.canary import PATIENCE, canary, in_memory, patterns_of
from tests.end_to_end.test_notebook_secrecy import MAY_LOOK, fresh

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="by signals, and /proc")


class Reading:
    """Somebody who reads a sealed archive, of which `words` stand nowhere else."""

    def __init__(self, cage, folder, make_archive_file, options=()):
        self.cage = cage
        self.word, self.passphrase = canary("word"), canary("passphrase")
        file = folder / "sealed.satchel"
        plain = make_archive_file(text=f"Words of {self.word}.")
        file.write_bytes(seal_archive(plain.read_bytes(), Sealing(self.passphrase)))
        plain.unlink()
        self.process = cage.start(
            *options,
            file,
            script="read sealed",
            words=(self.passphrase, self.word),
            stdin=subprocess.PIPE,
        )
        assert self.process.stdout.readline().strip() == "ready"

    @property
    def secrets(self):
        return [each for word in (self.word, self.passphrase) for each in patterns_of(word)]

    def do(self, action):
        self.process.stdin.write(f"{action}\n")
        self.process.stdin.flush()
        _out, err = self.process.communicate(timeout=PATIENCE)
        assert err == ""

    def left(self):
        return self.cage.found(self.word, self.passphrase)


@pytest.fixture
def read(cage, tmp_path, make_archive_file):
    def begun(options=()):
        return Reading(cage, tmp_path, make_archive_file, options)

    return begun


def test_who_locks_leaves_nothing_on_the_disk_and_nothing_in_memory(cage, read):
    reading = read()
    before = reading.process.pid
    if MAY_LOOK:  # what is looked for can be found
        found = in_memory(before, *reading.secrets)
        for word in (reading.word, reading.passphrase):
            assert found & set(patterns_of(word)), word
    assert [*(cage.data / "library").glob("*.satchel")]
    assert reading.left() == []
    reading.do("lock")

    living = fresh(cage, before)
    assert reading.left() == []
    if MAY_LOOK:
        found = {process: in_memory(process, *reading.secrets) for process in living}
        assert not any(found.values()), found


@pytest.mark.parametrize(
    ("ending", "options"),
    [
        pytest.param("leave", (), marks=pytest.mark.long),
        ("kill", ()),
        pytest.param("quit", (), marks=pytest.mark.long),
        pytest.param("crash", (), marks=pytest.mark.long),
        pytest.param("kill", ("--no-trace",), marks=pytest.mark.long),
    ],
)
def test_nothing_of_it_is_left_however_satchel_ends(cage, read, ending, options):
    reading = read(options)
    if ending in ("kill", "crash"):
        number = signal.SIGKILL if ending == "kill" else signal.SIGSEGV
        os.kill(reading.process.pid, number)
        reading.process.communicate(timeout=PATIENCE)
    else:
        reading.do(ending)

    assert reading.left() == []
    assert not list(cage.work.iterdir())
