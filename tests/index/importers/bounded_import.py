"""Imports each file of a folder within bounds, and prints what became of it: a process of its own.

`python -m tests.index.importers.bounded_import FOLDER` takes the files in FOLDER/in. It ends with
an error where one breaks a bound, raises anything but a refusal, or leaves something behind.
"""

import json
import os
import resource
import shutil
import sys
import tempfile
import time
from pathlib import Path

from index import import_texts
from index.errors import ArchiveError

MEMORY = 500 << 20  # bytes of this process; a process that reads a PDF sets bounds of its own
SECONDS = 30


def main(folder):
    """Import the files one after the other, each into a new folder."""
    resource.setrlimit(resource.RLIMIT_DATA, (MEMORY, MEMORY))
    tempfile.tempdir = str(folder / "temporary")
    os.environ["TMPDIR"] = tempfile.tempdir
    (folder / "temporary").mkdir()
    for file in sorted((folder / "in").iterdir()):
        tell(file.name)  # names the file where the system ends this
        used = int(time.process_time())
        resource.setrlimit(resource.RLIMIT_CPU, (used + SECONDS, resource.RLIM_INFINITY))
        start = time.monotonic()
        said = outcome(file, folder / "made")
        took = time.monotonic() - start
        assert left_in(folder) == [], (file.name, left_in(folder))
        tell({"said": said, "took": took})


def tell(value):
    """Print a value on a line, at once."""
    sys.stdout.write(f"{json.dumps(value)}\n")
    sys.stdout.flush()


def outcome(file, made):
    """Return the sentence of the refusal; "" where a whole folder was made, which is deleted."""
    try:
        import_texts([file], made)
    except ArchiveError as refused:
        return str(refused)
    assert (made / "archive.toml").exists()
    shutil.rmtree(made)
    return ""


def left_in(folder):
    """Return what an import left: files, and processes that still run."""
    tasks = Path("/proc/self/task").glob("*/children")
    processes = [each for task in tasks for each in task.read_text().split()]
    files = [*folder.iterdir(), *(folder / "temporary").iterdir()]
    return processes + [each.name for each in files if each.name not in ("in", "temporary")]


if __name__ == "__main__":
    main(Path(sys.argv[1]))
