"""Runs all tests in processes side by side: `./run test` where none is chosen by name.

Each lists all files of tests. It begins at a file of its own and goes round, and reads and runs the
tests of a file only where no other process has taken it: to read them all takes as long as to run a
fiftieth of them. The first is seen as it runs; the output of the others comes after it. Three are
more than the two cores of most machines that judge a change: while a test waits for a timer, a
worker or another program, those of the others go on. External tests are run in two, for another
program beside each of them wants its share.
"""

import gc
import json
import os
import signal
import subprocess
import sys
import tempfile
import warnings
from contextlib import suppress
from pathlib import Path

import pytest

PATIENCE = 10  # seconds that the processes have to end after they were interrupted
ALL, EXTERNAL = 3, 2  # processes
PASSED = 0
INTERRUPTED = 2  # both are pytest's


class FileOfTests(pytest.File):
    """A file of tests that nobody has read."""

    def collect(self):
        """Return what stands for its tests until they are read, marked as those that are wanted."""
        unread = UnreadTests.from_parent(self, name="unread")
        if self.config.option.markexpr == "external":
            unread.add_marker("external")
        return [unread]


class UnreadTests(pytest.Item):
    """The tests of a file that nobody has read."""

    fixturenames = ()  # as every test has them

    def runtest(self):
        """Run none of them before they are read."""
        raise NotImplementedError

    def read(self):
        """Return the tests that are wanted. A file that cannot be read is told as pytest does."""
        with warnings.catch_warnings():
            warnings.simplefilter("error")  # as pyproject.toml has it
            tests = [*_tests_in(pytest.Module.from_parent(self.parent.parent, path=self.path))]
        change = self.config.hook.pytest_collection_modifyitems
        change(session=self.session, config=self.config, items=tests)
        return tests


def _tests_in(collector):
    """Yield the tests in a file or class."""
    report = collector.ihook.pytest_make_collect_report(collector=collector)
    if not report.passed:
        collector.ihook.pytest_collectreport(report=report)
    for each in report.result or ():
        if isinstance(each, pytest.Item):
            each.ihook.pytest_itemcollected(item=each)
            yield each
        else:
            yield from _tests_in(each)


class Share:
    """The tests of one process. A file in `folder` says that a file of tests is taken."""

    def __init__(self, folder, number, of):
        self._folder = folder
        self._number, self._of = number, of
        self._files = []
        self._read = self._done = self._status = 0

    def pytest_pycollect_makemodule(self, module_path, parent):
        """Have the tests of a file be read when it is taken, unless they are only to be listed."""
        if parent.config.option.collectonly:
            return None
        return FileOfTests.from_parent(parent, path=module_path)

    def pytest_collection_finish(self, session):
        """Begin at the first file of this share."""
        first = len(session.items) * self._number // self._of
        self._files = session.items[first:] + session.items[:first]

    @pytest.hookimpl(tryfirst=True)
    def pytest_runtestloop(self, session):
        """Run the tests of each file that no other process has taken, in place of all tests."""
        gc.freeze()  # what is there now is there until the end
        gc.enable()
        if session.config.option.collectonly:
            return True
        own = self._own()
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
        """Write how many files there are, and how many files and tests this process has run."""
        self._status = int(exitstatus)
        told = json.dumps([len(self._files), self._read, self._done])
        (self._folder / f"done-{self._number}").write_text(told, encoding="utf-8")

    @pytest.hookimpl(trylast=True)
    def pytest_unconfigure(self):
        """End here: Python would look through all objects once more before it ends."""
        sys.stdout.flush()
        sys.stderr.flush()
        os._exit(self._status)

    def _own(self):
        """Yield the tests of each file that is free when the one before it is nearly done."""
        for each in self._files:
            if self._take(each.path):
                yield from each.read()
                self._read += 1

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
    parser.addoption("--shares", type=int, required=True, help="how many processes there are")


def pytest_configure(config):
    """Be one of the processes. What is collected is no garbage: it would be looked for in vain."""
    gc.disable()
    share = Share(*map(config.getoption, ("--taken", "--share", "--shares")))
    config.pluginmanager.register(share)


def processes(arguments):
    """Return how many processes run what these arguments choose."""
    return EXTERNAL if "external" in arguments else ALL


def begin(folder, number, arguments, **others):
    """Start process `number`."""
    share = [f"--taken={folder}", f"--share={number}", f"--shares={processes(arguments)}"]
    # A cache of what failed would be written by all; how far one is of the whole is not known.
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


def all_done(folder, number):
    """Return whether `number` processes together have run each file that any of them has found."""
    told = [json.loads((folder / f"done-{each}").read_text("utf-8")) for each in range(number)]
    found = {files for files, _read, _tests in told}
    read = sum(files for _found, files, _tests in told)
    shares = " + ".join(str(tests) for _found, _read, tests in told)
    sys.stdout.write(f"{shares} tests of {read} files in {number} processes\n")
    return found == {read}


def run(folder, arguments):
    """Run all processes, and return the status of the worst."""
    colour = ["--color=yes"] if sys.stdout.isatty() else []
    others = [*colour, *arguments]
    of = processes(arguments)
    files = [(folder / f"output-{number}").open("w+b") for number in range(1, of)]
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
    return PASSED if all_done(folder, of) else 1


def main():
    """Run the tests; the arguments go to each process."""
    signal.signal(signal.SIGTERM, signal.default_int_handler)
    with tempfile.TemporaryDirectory(prefix="satchel-tests-") as folder:
        return run(Path(folder), sys.argv[1:])


if __name__ == "__main__":
    sys.exit(main())
