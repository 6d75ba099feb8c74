"""Imports a document again and again, killed before each of its operations on files.

`python -m tests.index.revision.killed_imports FOLDER DOCUMENT STEP` prints, as JSON, what is left
of the folder each time: what the kill left, and what an import into it makes of that. It is killed
before each operation, or before every second one and so on by STEP.
"""

import json
import os
import shutil
import signal
import sys
from pathlib import Path

from index import import_texts
from index.revision.transaction import finish_change

_CHANGES = frozenset({"open", "os.mkdir", "os.rename", "os.remove", "os.rmdir"})
_MOST = 400


def main(folder: Path, document: Path, step: int) -> None:
    """Kill the import of `document` into copies of `folder` at each moment, until it ends alive."""
    told = []
    for moment in range(0, _MOST, step):
        copy = folder.with_name(f"killed-{moment}")
        shutil.copytree(folder, copy)
        child = os.fork()
        if not child:
            _import_until(moment, document, copy)
        _child, status = os.waitpid(child, 0)
        left = _held(copy)
        finish_change(copy)
        told.append({"left": left, "finished": _held(copy)})
        if not os.WIFSIGNALED(status):
            break
    sys.stdout.write(json.dumps(told))


def _import_until(moment: int, document: Path, folder: Path) -> None:
    left = moment

    def count(event: str, arguments: tuple[object, ...]) -> None:
        nonlocal left
        if event in _CHANGES and str(folder) in str(arguments[0]):
            if not left:
                os.kill(os.getpid(), signal.SIGKILL)
            left -= 1

    sys.addaudithook(count)
    import_texts([document], folder)
    os._exit(0)


def _held(folder: Path) -> dict[str, str]:
    """Return the files of a folder, by their place in it, with their bytes in hexadecimal."""
    files = (path for path in folder.rglob("*") if path.is_file())
    return {str(path.relative_to(folder)): path.read_bytes().hex() for path in sorted(files)}


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]), int(sys.argv[3]))
