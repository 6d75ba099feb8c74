"""Tells whether somebody reads what Satchel prints."""

import os
import sys


def starts_at_terminal() -> bool:
    """Return whether Satchel was started at a terminal, or where there is no screen to show on.

    A file that is opened by a double click has no terminal.
    """
    streams = (sys.stdin, sys.stdout, sys.stderr)
    at_terminal = any(stream is not None and stream.isatty() for stream in streams)
    return at_terminal or not _is_at_screen()


def _is_at_screen() -> bool:
    """Return whether there is a visible screen, not only one for Qt."""
    names = ("DISPLAY", "WAYLAND_DISPLAY")
    return sys.platform != "linux" or any(os.environ.get(name) for name in names)
