"""Runs all tests in three processes side by side: `./run test` where none is chosen by name.

Each collects all tests. It begins at a file of its own and goes round, and runs the tests of a file
only where no other process has taken it. The first is seen as it runs; the output of the others
comes after it. Three are more than the two cores of most machines that judge a change: while a test
waits for a timer, a worker or another program, those of the others go on.
"""

import gc
import json
import os
import signal
import subprocess
import sys
import tempfile
from contextlib import suppress
from itertools import groupby
from pathlib import Path

import pytest

PATIENCE = 10  # seconds that the processes have to end after they were interrupted
PROCESSES = 3
PASSED = 0
INTERRUPTED = 2  # both are pytest's


class Share:
    """The tests of one process. A file in `folder` says that a file of tests is taken."""

    def __init__(self, folder, number):
        self._folder = folder
        self._number = number
        self._collected = self._done = self._status = 0

    @pytest.hookimpl(trylast=True)  # after the tests that are not wanted were left out
    def pytest_collection_modifyitems(self, items):
        """Begin at the first file of this share; the tests of one file stay in their order."""
        self._collected = len(items)
        files = list(dict.fromkeys(item.path for item in items))
        first = len(files) * self._number // PROCESSES
        place = {file: at for at, file in enumerate(files[first:] + files[:first])}
        items.sort(key=lambda item: place[item.path])

    @pytest.hookimpl(tryfirst=True)
    def pytest_runtestloop(self, session):
        """Run the tests of each file that no other process has taken, in place of all tests."""
        gc.freeze()  # the tests are there until the end
        gc.enable()
        if session.config.option.collectonly:
            return True
        own = self._own(session.items)
        item = next(own, None)
        while item is not None:
            following = next(own, None)  # pytest tears down what that one does not need
            item.config.hook.pytest_runtest_protocol(item=item, nextitem=following)
            self._done += 1
            if session.shouldfail:
                raise session.Failed(session.shouldfail)
            if session.shouldstop:
                raise session.Interrupted(session.shouldstop)
            item = following
        return True

    def pytest_sessionfinish(self, exitstatus):
        """Write how many tests there are, and how many of them this process has run."""
        self._status = int(exitstatus)
        told = json.dumps([self._collected, self._done])
        (self._folder / f"done-{self._number}").write_text(told, encoding="utf-8")

    @pytest.hookimpl(trylast=True)
    def pytest_unconfigure(self):
        """End here: Python would look through all objects once more before it ends."""
        sys.stdout.flush()
        sys.stderr.flush()
        os._exit(self._status)

    def _own(self, items):
        """Yield the tests of each file that is free when the one before it is nearly done."""
        for path, of_file in groupby(items, key=lambda item: item.path):
            if self._take(path):
                yield from of_file

    def _take(self, file):
        try:
            (self._folder / "+".join(file.parts[1:])).touch(exist_ok=False)
        except FileExistsError:
            return False
        return True


def pytest_addoption(parser):
    """Declare the options that `begin` gives to each process."""
    parser.addoption("--taken", type=Path, required=True, help="where the files taken are kept")
    parser.addoption("--share", type=int, required=True, help="the number of this process, from 0")


def pytest_configure(config):
    """Be one of the processes. What is collected is no garbage: it would be looked for in vain."""
    gc.disable()
    taken, number = config.getoption("--taken"), config.getoption("--share")
    config.pluginmanager.register(Share(taken, number))


def begin(folder, number, arguments, **others):
    """Start process `number`."""
    share = [f"--taken={folder}", f"--share={number}"]
    # A cache of what failed would be written by all; how far one is of the whole says nothing.
    plain = ["-p", "no:cacheprovider", "-o", "console_output_style=classic"]
    pytest_of_all = ["-P", "-m", "pytest", "-p", "tests.side_by_side"]
    command = [sys.executable, *pytest_of_all, *share, *plain, *arguments]
    told = environment(folder)
    return subprocess.Popen(command, stdin=subprocess.DEVNULL, env=told, **others)


def environment(folder):
    """Where Python is to leave no compiled code beside its source, have it in `folder`.

    Otherwise each of the many processes that tests start would compile the program anew.
    """
    told = dict(os.environ)
    if told.pop("PYTHONDONTWRITEBYTECODE", ""):
        told.setdefault("PYTHONPYCACHEPREFIX", str(folder / "compiled"))
    return told


def end_all(running):
    """Let the processes end by themselves, since Ctrl+C reached them too; else kill them."""
    for process in running:
        with suppress(subprocess.TimeoutExpired):
            process.wait(PATIENCE)
            continue
        process.kill()


def all_done(folder):
    """Return whether the processes together have run as many tests as each has collected."""
    told = [json.loads((folder / f"done-{each}").read_text("utf-8")) for each in range(PROCESSES)]
    done = [own for _collected, own in told]
    most = max(collected for collected, _own in told)
    shares = " + ".join(map(str, done))
    sys.stdout.write(f"{shares} tests in {PROCESSES} processes, of {most}\n")
    return {collected for collected, _own in told} == {sum(done)}


def run(folder, arguments):
    """Run all processes, and return the status of the worst."""
    colour = ["--color=yes"] if sys.stdout.isatty() else []
    others = [*colour, *arguments]
    files = [(folder / f"output-{number}").open("w+b") for number in range(1, PROCESSES)]
    running = [begin(folder, 0, arguments)]
    for number, file in enumerate(files, start=1):
        told = {"stdout": file, "stderr": subprocess.STDOUT}
        running.append(begin(folder, number, others, **told))
    try:
        statuses = [process.wait() for process in running]
    except KeyboardInterrupt:
        end_all(running)
        statuses = [INTERRUPTED]
    for file in files:
        with file:
            file.seek(0)
            sys.stdout.write(f"\n{file.read().decode('utf-8', 'replace')}\n")
    for status in statuses:
        if status < 0:
            sys.stdout.write(f"One of the processes was ended by signal {-status}.\n")
    if any(statuses):
        return max(map(abs, statuses))
    return PASSED if all_done(folder) else 1


def main():
    """Run the tests; the arguments go to each process."""
    signal.signal(signal.SIGTERM, signal.default_int_handler)
    with tempfile.TemporaryDirectory(prefix="satchel-tests-") as folder:
        return run(Path(folder), sys.argv[1:])


if __name__ == "__main__":
    sys.exit(main())
