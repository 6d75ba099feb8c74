"""The Pythons of this machine that Satchel could run on."""

import os
import subprocess
import sys
from dataclasses import dataclass
from functools import cache
from pathlib import Path

TELL = "import sys; print(*sys.version_info[:3], sys.implementation.name, sys.executable)"
NAMES = [f"python3.{minor}" for minor in range(12, 20)]


@dataclass(frozen=True)
class Python:
    """One interpreter: `program` is its file, `version` what it says of itself."""

    program: str
    version: str


def places():
    """Yield every file that may be a Python: on the path, the system's, and pyenv's."""
    folders = [Path(folder) for folder in os.environ.get("PATH", "").split(os.pathsep) if folder]
    folders += [Path("/usr/bin"), Path("/usr/local/bin")]
    root = Path(os.environ.get("PYENV_ROOT") or Path.home() / ".pyenv")
    if root.is_dir():
        folders += sorted(root.glob("versions/*/bin"))
    for folder in folders:
        yield from (folder / name for name in NAMES)


@cache
def pythons():
    """Return the Pythons of 3.12 or later, each version once, but for the one that runs this."""
    running = ".".join(map(str, sys.version_info[:3]))
    found = {}
    for place in places():
        if not place.is_file():
            continue
        told = subprocess.run(
            [place, "-I", "-c", TELL], capture_output=True, text=True, check=False
        ).stdout.split()
        if len(told) == 5 and told[3] == "cpython":
            version = ".".join(told[:3])
            found.setdefault(version, Python(str(place), version))
    found.pop(running, None)
    return tuple(found.values())
