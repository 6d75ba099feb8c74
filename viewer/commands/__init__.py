"""The command line: `satchel` opens the viewer, `satchel COMMAND` does one thing and ends."""

import io
import signal
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from viewer.commands.terminal import starts_at_terminal
from viewer.platform.paths import find_home

if TYPE_CHECKING:
    from viewer.commands.common import OpenViewer

INTERRUPTED = 130


def run(arguments: Sequence[str], open_viewer: "OpenViewer") -> int:
    """Run the command in `arguments` and return the exit status of the process.

    Without arguments, or on archives by a double click, the viewer is opened without loading the
    parser.
    """
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
    signal.signal(signal.SIGTERM, _end)
    try:
        if all(map(_is_archive, arguments)) and not (arguments and starts_at_terminal()):
            return open_viewer(find_home(), [Path(each) for each in arguments])
        from viewer.commands.line import obey  # noqa: PLC0415  the viewer waits for no parser

        return obey(arguments, open_viewer)
    except KeyboardInterrupt:
        return INTERRUPTED


def _is_archive(argument: str) -> bool:
    return argument.endswith(".satchel") and not argument.startswith("-")


def _end(number: int, _frame: object) -> None:
    """End through every `finally`, so that no half-written file is left."""
    sys.exit(128 + number)
