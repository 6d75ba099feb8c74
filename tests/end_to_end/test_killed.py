"""Satchel is killed at any moment of a day's work, and leaves nothing that tells of anybody."""

import getpass
import os
import re
import shutil
import socket
import sys
import time
from contextlib import suppress
from pathlib import Path

import pytest

from index import Cost, build_archive
from tests.end_to_end.canary import Cage, canary
from tests.end_to_end.fieldwork import HANDED, STEPS
from tests.viewer.conftest import ARCHIVE, DOCUMENT
from viewer.notebook.service.worker import NotebookWorker
from viewer.notebook.store.file.schema import SCHEMA
from viewer.notebook.store.shared.share_file import share
from viewer.notebook.store.vault.open_vault import Terms
from viewer.services import settings

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="by signals, and /proc")

CHEAP = Cost(1, 8 << 10)
PASSPHRASE = canary("passphrase")
MOMENTS = 50
FEW = (33,)  # late in a day, of which much is kept, on the stick, and nothing in the home
PAUSES = (0.0, 0.004, 0.02, 0.08, 0.25, 0.6)  # seconds after a step began
NAMES = ("USER", "LOGNAME", "USERNAME", "HOSTNAME", "COMPUTERNAME")


@pytest.fixture(scope="module")
def notebook(tmp_path_factory):
    """A notebook with a note in it, and a set that a colleague shared; and the words in them."""
    folder = tmp_path_factory.mktemp("made") / "notebook"
    words = [canary("kept"), canary("title")]
    desk = NotebookWorker(folder, Terms(SCHEMA, cost=CHEAP))
    desk.make(PASSPHRASE)
    desk.notebook.add_note(words[0])
    desk.close()
    theirs = NotebookWorker(folder.with_name("theirs"), Terms(SCHEMA, cost=CHEAP))
    theirs.make(PASSPHRASE)
    made = theirs.notebook.collections.make(words[1], [theirs.notebook.add_note(words[1]).id])
    shared = share(theirs.notebook, made.id, PASSPHRASE, cost=CHEAP)
    theirs.close()
    return folder, shared, words


class Day:
    """A field worker's laptop and stick, each with names that stand nowhere else."""

    def __init__(self, folder, archives, notebook, *, on_stick):
        self.cage = Cage(folder / canary("cage"))
        self.stick = self.cage.folder / canary("stick")
        self.stick.mkdir()
        self.archive = self.stick / f"{canary('archive')}.satchel"
        self.other = self.stick / f"{canary('other')}.satchel"
        for made, file in zip(archives, (self.archive, self.other), strict=True):
            shutil.copy(made, file)
        made, shared, kept = notebook
        (self.stick / "shared.satchel-set").write_bytes(shared)
        self.data = self.stick / "satchel-data" if on_stick else self.cage.data
        self.cage.environment["SATCHEL_HOME"] = str(self.data)
        names = {name: canary(name.lower()) for name in NAMES}
        self.cage.environment.update(names)
        settings.save(settings.Settings(), self.data / "settings.json")
        shutil.copytree(made, self.data / "notebook")
        self.typed = [canary(kind) for kind in ("note", "query", "half")]
        places = (self.cage.folder, self.stick, self.archive, self.other)
        self.words = [PASSPHRASE, *self.typed, *kept, *names.values()]
        self.words += [place.name.partition(".")[0] for place in places]
        self.words.append(canary("host"))
        self.inputs = {self.archive, self.other, self.stick}

    def live_until(self, step, pause):
        """Begin the day, and kill everything so many seconds after a step of it began."""
        told = (self.stick, PASSPHRASE, *self.typed)
        named = {"preexec_fn": self.be_called}
        process = self.cage.start(
            self.archive, script="do fieldwork", words=map(str, told), **named
        )
        second = None
        try:
            for line in process.stdout:
                if line.strip() == HANDED:
                    second = self.cage.start(self.other, **named)
                if line.strip() == step:
                    break
            else:
                raise AssertionError(process.stderr.read())
            time.sleep(pause)
        finally:
            for each in filter(None, (process, second)):
                each.kill()
                each.communicate()

    def be_called(self):
        """Have a name that stands nowhere else for the computer, where that may be given."""
        with suppress(OSError):
            os.unshare(os.CLONE_NEWUTS)
            socket.sethostname(self.words[-1])

    def found(self):
        """Where something stands that tells of anybody, in a file or in its name."""
        told = re.compile(b"|".join(patterns(self.words)))
        whole = re.compile(b"|".join(map(standing_alone, patterns(own_names()))))
        return [
            (str(path.relative_to(self.cage.folder)), found[0])
            for path in sorted(self.cage.folder.rglob("*"))
            if path not in self.inputs
            for held in (path.name.encode(), path.read_bytes() if path.is_file() else b"")
            for found in (told.search(held), whole.search(held))
            if found
        ]


def patterns(words):
    return [
        re.escape(word.encode(encoding))
        for word in words
        for encoding in ("utf-8", "utf-16-le", "utf-16-be")
    ]


def standing_alone(pattern):
    """Find a name as a word; a short one, as chance may have it, only as a line."""
    if len(pattern) < 6:
        return rb"(?:^|[\n\0])" + pattern + rb"(?:$|[\n\0])"
    return rb"(?<![0-9A-Za-z])" + pattern + rb"(?![0-9A-Za-z])"


def own_names():
    """What this computer and its user are called, and their numbers."""
    names = {socket.gethostname(), getpass.getuser(), str(Path.home())}
    for place in ("/etc/machine-id", "/var/lib/dbus/machine-id", "/proc/sys/kernel/random/boot_id"):
        with suppress(OSError):
            number = Path(place).read_text().strip()
            names |= {number, number.replace("-", "")}
    return sorted(name for name in names if len(name) > 1 and name != "/")


@pytest.fixture(scope="module")
def archives(tmp_path_factory):
    """Two archives, as they come on a stick."""
    return [made_archive(tmp_path_factory.mktemp(name), name) for name in ("first", "second")]


def made_archive(folder, name):
    (folder / "documents").mkdir()
    (folder / "archive.toml").write_text(ARCHIVE.replace('id = "small"', f'id = "{name}"'))
    document = DOCUMENT.replace("TEXT", "Words that were said.")
    (folder / "documents" / "small.md").write_text(document)
    result = build_archive(folder, folder / "made.satchel", publish=True)
    assert result.archive is not None, result.problems
    return folder / "made.satchel"


@pytest.mark.timeout(300)
@pytest.mark.parametrize(
    "moment",
    [
        number if number in FEW else pytest.param(number, marks=pytest.mark.long)
        for number in range(MOMENTS)
    ],
)
def test_whoever_is_cut_off_at_any_moment_leaves_no_name_place_or_word(
    tmp_path, archives, notebook, moment
):
    day = Day(tmp_path, archives, notebook, on_stick=moment % 2 == 1)
    step, pause = STEPS[moment % len(STEPS)], PAUSES[moment // len(STEPS) % len(PAUSES)]

    day.live_until(step, pause)

    assert (day.data / "library").is_dir() or step == STEPS[0]  # it was used
    assert day.found() == []
    mode = (day.data / "open.lock").stat().st_mode & 0o777
    assert mode == 0o600
    closed = [path for path in (day.data, *day.data.rglob("*")) if path.stat().st_mode & 0o077]
    assert closed == []


def test_what_tells_of_somebody_is_found_wherever_it_is_left(tmp_path, archives, notebook):
    """So that the search above is known to see, whatever it finds."""
    day = Day(tmp_path, archives, notebook, on_stick=False)
    assert day.found() == []
    held = [day.words[0], day.words[-1], *own_names()]
    for number, word in enumerate(held):
        encoding = ("utf-8", "utf-16-le", "utf-16-be")[number % 3]
        (day.cage.work / str(number)).write_bytes(b"\n" + word.encode(encoding) + b"\n")
    (day.cage.folder / "tmp" / f"x{day.typed[0]}").touch()

    assert len(day.found()) == len(held) + 1
    assert os.sep not in "".join(day.typed)
