"""Passes all tests in two processes side by side: `./run test` where nothing is chosen among them.

Both gather every test. One begins at the first file, the other at the last, and each takes a file
only where the other has not: they meet wherever each has had its share. The first is seen as it
goes, what the second has to say comes after it.
"""

import json
import os
import signal
import subprocess
import sys
import tempfile
from contextlib import suppress
from pathlib import Path

import pytest

PATIENCE = 10  # seconds that both have to end after they were interrupted
PASSED = 0
INTERRUPTED = 2  # both are pytest's


class Half:
    """One of the two: a pytest that takes files out of `folder`, from the one end or the other."""

    def __init__(self, folder, *, backwards):
        self._folder = folder
        self._backwards = backwards
        self._mine = {}
        self._gathered = self._passed_by = self._status = 0

    @pytest.hookimpl(trylast=True)  # what is not wanted has been left out
    def pytest_collection_modifyitems(self, items):
        """Begin at one's own end; the tests of a file stay as they stand in it."""
        self._gathered = len(items)
        files = list(dict.fromkeys(item.path for item in items))
        if self._backwards:
            place = {file: -number for number, file in enumerate(files)}
            items.sort(key=lambda item: place[item.path])

    @pytest.hookimpl(tryfirst=True)
    def pytest_runtest_protocol(self, item):
        """Pass by a test whose file the other has taken."""
        if item.path not in self._mine:
            self._mine[item.path] = self._take(item.path)
        if self._mine[item.path]:
            return None
        self._passed_by += 1
        return True

    def pytest_sessionfinish(self, exitstatus):
        """Say how many tests there are, and how many of them this half has done."""
        self._status = int(exitstatus)
        told = [self._gathered, self._gathered - self._passed_by]
        name = f"done-{'last' if self._backwards else 'first'}"
        (self._folder / name).write_text(json.dumps(told), encoding="utf-8")

    @pytest.hookimpl(trylast=True)
    def pytest_unconfigure(self):
        """End here, once all is told: thousands of Qt's objects bear no end in any order."""
        sys.stdout.flush()
        sys.stderr.flush()
        os._exit(self._status)

    def _take(self, file):
        try:
            (self._folder / "+".join(file.parts[1:])).touch(exist_ok=False)
        except FileExistsError:
            return False
        return True


def pytest_addoption(parser):
    """Know what `begin` says to each half."""
    parser.addoption("--taken", type=Path, required=True, help="where the files taken are kept")
    parser.addoption("--backwards", action="store_true", help="begin with the last file")


def pytest_configure(config):
    """Be one of the two."""
    half = Half(config.getoption("--taken"), backwards=config.getoption("--backwards"))
    config.pluginmanager.register(half)


def begin(folder, arguments, **others):
    """Start a half."""
    half = ["-P", "-m", "pytest", "-p", "tests.side_by_side", f"--taken={folder}"]
    # A cache of what failed would be written by both; how far either is of the whole says nothing.
    plain = ["-p", "no:cacheprovider", "-o", "console_output_style=classic"]
    command = [sys.executable, *half, *plain, *arguments]
    return subprocess.Popen(command, stdin=subprocess.DEVNULL, **others)


def end_both(halves):
    """Let both end by themselves, as Ctrl+C told them too; else make them."""
    for half in halves:
        with suppress(subprocess.TimeoutExpired):
            half.wait(PATIENCE)
            continue
        half.kill()


def all_done(folder):
    """Whether the two together have done as many tests as each has gathered."""
    told = [json.loads((folder / f"done-{end}").read_text("utf-8")) for end in ("first", "last")]
    (gathered, one), (as_many, other) = told
    sys.stdout.write(f"{one} + {other} tests in two processes, of {gathered}\n")
    return gathered == as_many == one + other


def run(folder, arguments):
    """Run both, and return the status of the worse."""
    colour = ["--color=yes"] if sys.stdout.isatty() else []
    with (folder / "told-last").open("w+b") as told:
        backwards = ["--backwards", *colour, *arguments]
        last = begin(folder, backwards, stdout=told, stderr=subprocess.STDOUT)
        halves = [begin(folder, arguments), last]
        try:
            statuses = [half.wait() for half in halves]
        except KeyboardInterrupt:
            end_both(halves)
            statuses = [INTERRUPTED]
        told.seek(0)
        sys.stdout.write(f"\n{told.read().decode('utf-8', 'replace')}\n")
    for status in statuses:
        if status < 0:
            sys.stdout.write(f"One of the two was ended by signal {-status}.\n")
    if any(statuses):
        return max(map(abs, statuses))
    return PASSED if all_done(folder) else 1


def main():
    """Pass the tests; the arguments go to both."""
    signal.signal(signal.SIGTERM, signal.default_int_handler)
    with tempfile.TemporaryDirectory(prefix="satchel-tests-") as folder:
        return run(Path(folder), sys.argv[1:])


if __name__ == "__main__":
    sys.exit(main())
