"""Canaries: words that stand nowhere else, and the looking for them wherever a program may write.

Give some to Satchel in each way that words come to it, let it end in each way that it can end, and
ask `Cage.found`: it must not sing.
"""

import os
import secrets
import shutil
import subprocess
import sys
from pathlib import Path

from tests.conftest import ROOT

PATIENCE = 60  # seconds
CHEAPLY = "SATCHEL_TESTS_DERIVE_CHEAPLY"  # in the environment of a driver
_ENCODINGS = ("utf-8", "utf-16-le", "utf-16-be")
_FOLDERS = {
    "HOME": "home",
    "TMPDIR": "tmp",
    "TMP": "tmp",
    "TEMP": "tmp",
    "XDG_CONFIG_HOME": "home/.config",
    "XDG_CACHE_HOME": "home/.cache",
    "XDG_DATA_HOME": "home/.local/share",
    "XDG_STATE_HOME": "home/.local/state",
    "XDG_RUNTIME_DIR": "run",
    "SATCHEL_HOME": "data",
}
_BETWEEN = 16  # bytes between words that belong together
_EMPTY = bytes(1 << 15)  # no word stands in it; most of a memory is that
_PLATFORM = "offscreen:configfile=../screen.json"
_ALLOWING_CORES = ("sh", "-c", 'ulimit -c "$(ulimit -H -c)"; exec "$0" "$@"')


def canary(kind):
    """A word of its own `kind`, all letters, which any search takes for one word."""
    return f"{kind}{''.join('abcdefghijklmnop'[byte & 15] for byte in secrets.token_bytes(12))}"


class Cage:
    """Every folder in which a program may leave something, below one that is the test's own."""

    def __init__(self, folder):
        self.folder = Path(folder)
        self._started = []
        self.environment = os.environ | {"PYTHONPATH": str(ROOT), "QT_QPA_PLATFORM": _PLATFORM}
        for name, place in _FOLDERS.items():
            (self.folder / place).mkdir(parents=True, exist_ok=True)
            self.environment[name] = str(self.folder / place)
        self.work = self.folder / "work"  # where a core would be left
        self.work.mkdir()
        shutil.copy(ROOT / "tests" / "viewer" / "screen.json", self.folder)

    @property
    def data(self):
        """Satchel's own folder."""
        return self.folder / "data"

    def start(self, *arguments, script="", words=(), **more):
        """Start Satchel in the cage, with cores allowed; with a `script` of `driver.py`."""
        driven = ["-m", "tests.end_to_end.driver", script, *words, "--"]
        program = driven if script else ["-m", "viewer"]
        started = subprocess.Popen(
            [*_ALLOWING_CORES, sys.executable, "-P", *program, *map(str, arguments)],
            cwd=self.work,
            env=self.environment,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            **more,
        )
        self._started.append(started)
        return started

    def close(self):
        """End what still runs in it."""
        for each in self._started:
            each.kill()
            each.communicate()

    @property
    def living(self):
        """The processes that were started in it, or by one that was."""
        mark = f"SATCHEL_HOME={self.data}".encode()
        return [int(each.parent.name) for each in _environments() if mark in _read(each)]

    def found(self, *words):
        """Where each of `words` stands, in a file or in its name, in whatever encoding."""
        return sorted(
            (word, str(path.relative_to(self.folder)))
            for path in self.folder.rglob("*")
            for word in words
            if word in path.name or _holds(path, word)
        )


def _environments():
    return Path("/proc").glob("[0-9]*/environ")


def _read(path):
    try:
        return path.read_bytes()
    except OSError:  # it has ended, or is not ours to look into
        return b""


def in_memory(process, *patterns):
    """Which of `patterns` stand in the memory of `process`."""
    found = set()
    with Path(f"/proc/{process}/mem").open("rb", buffering=0) as memory:
        for line in Path(f"/proc/{process}/maps").read_text().splitlines():
            span, rights = line.split()[:2]
            start, end = (int(each, 16) for each in span.split("-"))
            if not rights.startswith("rw"):  # else it is as it was in a file
                continue
            try:
                memory.seek(start)
                held = bytes(_BETWEEN).join(memory.read(end - start).split(_EMPTY))
            except (OSError, ValueError, OverflowError):  # the system's own pages
                continue
            found |= {each for each in patterns if stands_in(held, each)}
    return found


def patterns_of(*words):
    """What finds `words`, one after the other with a little between, in whatever encoding.

    In both orders of UTF-16 they are the same bytes, but for a zero before or behind.
    """
    assert all(word.isascii() for word in words)
    plain, wide = ([word.encode(each) for word in words] for each in ("utf-8", "utf-16-le"))
    return [tuple(plain), tuple(each[:-1] for each in wide)]


def stands_in(held, pattern):
    """Whether the words of `pattern` stand in the bytes `held`."""
    first, *rest = pattern
    at = held.find(first)
    while at >= 0:
        end = at + len(first)
        for word in rest:
            next_ = held.find(word, end, end + len(word) + _BETWEEN)
            if next_ < 0:
                break
            end = next_ + len(word)
        else:
            return True
        at = held.find(first, at + 1)
    return False


def _holds(path, word):
    if path.is_symlink():
        return word in str(path.readlink())
    if not path.is_file():
        return False
    data = path.read_bytes()
    return any(word.encode(encoding) in data for encoding in _ENCODINGS)
