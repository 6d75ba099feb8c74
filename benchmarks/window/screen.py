"""Starts an X server (Xvfb) with a window manager for benchmarks and tests."""

import os
import shutil
import subprocess
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

NEEDED = ("Xvfb", "openbox", "xdotool", "setxkbmap")


def has_all() -> bool:
    """Return whether the programs that a real window needs are installed."""
    return all(shutil.which(program) for program in NEEDED)


@contextmanager
def screen(*sizes: str, pictures: Path | None = None) -> Iterator[Mapping[str, str]]:
    """Run an X server; provide the environment variables by which a program finds it.

    It has a screen of each of `sizes`, by default one of 1366x768. In the folder `pictures` each
    has a file whose bytes are those of its picture (X window dump), at any time.
    """
    sizes = sizes or ("1366x768",)
    screens = [part for n, size in enumerate(sizes) for part in ("-screen", str(n), f"{size}x24")]
    if pictures is not None:
        screens += ["-fbdir", str(pictures)]
    read, write = os.pipe()
    server = subprocess.Popen(
        # -noreset: else it begins anew when its only client leaves, and drops one that just comes
        ["Xvfb", "-displayfd", str(write), *screens, "-nolisten", "tcp", "-noreset"],
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
