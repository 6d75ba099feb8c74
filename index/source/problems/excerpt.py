"""Excerpts: some lines of a file in a source folder, as it is now."""

import stat
from pathlib import Path

from index.limits import MAX_FILE
from index.values import Value

AROUND = 200  # lines before and after the requested one
LONGEST = 2_000  # characters of a line
_BREAKS = dict.fromkeys((0, *range(0x0A, 0x0E), 0x1C, 0x1D, 0x1E, 0x85, 0x2028, 0x2029), "\ufffd")


class Excerpt(Value):
    """Lines of a file. `first` is the number of the first line, counted from 1."""

    first: int
    lines: tuple[str, ...]


def read_excerpt(folder: Path, file: str, line: int | None) -> Excerpt | None:
    """Return the lines around `line` of `file`, a name out of a problem; None if it is unreadable.

    Bytes that are no UTF-8 are replaced and long files are cut, so that an editor can see the
    error.
    """
    try:
        path = folder / file
        if not stat.S_ISREG(path.stat().st_mode):  # reading a pipe would block
            return None
        with path.open("rb") as opened:
            data = opened.read(MAX_FILE)
    except (OSError, ValueError):
        return None
    return excerpt_of(data.decode("utf-8-sig", errors="replace"), line)


def excerpt_of(text: str, line: int | None) -> Excerpt:
    """Return the lines of `text` around `line`, counted from 1; without `line`, the first ones."""
    lines = text.replace("\r\n", "\n").split("\n")
    if lines[-1] == "" and len(lines) > 1:
        lines.pop()
    start = max(0, min(line or 1, len(lines)) - 1 - AROUND)
    return Excerpt(start + 1, tuple(map(_shown, lines[start : start + 2 * AROUND + 1])))


def _shown(line: str) -> str:
    """Return `line` shortened, and without characters that a view shows as line breaks."""
    cut = line if len(line) <= LONGEST else f"{line[: LONGEST - 1]}…"
    return cut.translate(_BREAKS)
