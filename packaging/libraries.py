"""Finds the shared libraries that Linux programs need, and the glibc version they require."""

import re
import subprocess
from collections.abc import Iterable, Mapping
from pathlib import Path

_LEAVES = ("libcupsprintersupport",)
"""Libraries whose own dependencies are not bundled: without these they are not used."""


def reachable(roots: Iterable[str], sources: Mapping[str, str]) -> set[str]:
    """Return `roots` and all libraries in `sources` that they need, directly or indirectly.

    `sources` is name in a bundle -> file; a library is found by the last part of its name.
    """
    named = {name.rpartition("/")[2]: name for name in sources}
    found, left = set(), list(roots)
    while left:
        name = left.pop()
        if name in found:
            continue
        found.add(name)
        if not any(leaf in name for leaf in _LEAVES):
            left += [named[each] for each in needed(Path(sources[name])) if each in named]
    return found


def needed(file: Path) -> list[str]:
    """Return the names of the libraries that an ELF file needs."""
    return re.findall(r"NEEDED +(\S+)", _headers(file))


def glibc(files: Iterable[Path]) -> str:
    """Return the oldest version of the GNU C library with which the ELF `files` run."""
    wanted = {
        tuple(map(int, version.split(".")))
        for file in files
        for version in re.findall(r"\bGLIBC_([\d.]+)", _headers(file))
    }
    return ".".join(map(str, max(wanted, default=(2, 34))))


def is_elf(file: Path) -> bool:
    """Return whether `file` is an ELF program or library."""
    with file.open("rb") as stream:
        return stream.read(4) == b"\x7fELF"


def _headers(file: Path) -> str:
    told = subprocess.run(["objdump", "-p", file], capture_output=True, text=True, check=False)
    return told.stdout
