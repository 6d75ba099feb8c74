"""A real X server to show a window on, with a window manager."""

import os
import shutil
import subprocess
from collections.abc import Iterator, Mapping
from contextlib import contextmanager

NEEDED = ("Xvfb", "openbox", "xdotool", "setxkbmap")


def has_all() -> bool:
    """Return whether the programs that a real window needs are here."""
    return all(shutil.which(program) for program in NEEDED)


@contextmanager
def screen() -> Iterator[Mapping[str, str]]:
    """Start an X server; give the variables by which a program finds it, and end it at the end."""
    read, write = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(write), "-screen", "0", "1366x768x24", "-nolisten", "tcp"],
        pass_fds=[write],
        stderr=subprocess.DEVNULL,
    )
    os.close(write)
    with os.fdopen(read) as told:
        place = {"DISPLAY": f":{told.readline().strip()}", "QT_QPA_PLATFORM": "xcb"}
    silent = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
    manager = subprocess.Popen(["openbox"], env=os.environ | place, **silent)
    try:
        yield place
    finally:
        for process in (manager, server):
            process.terminate()
            process.wait()
