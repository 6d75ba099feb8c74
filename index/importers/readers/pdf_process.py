"""Asks a child process about a PDF, and ends it where nobody waits any more."""

import os
import re
import subprocess
import sys
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from threading import Thread
from time import monotonic
from typing import IO

type Tell = Callable[[int, int], None]

OPTION = "--read-pdf"
"""What a bundle is started with to call `answer_pdf`."""

TEXT = b"text"
"""The question for all of its text."""

_ROOT = Path(__file__).resolve().parents[3]
_LONGEST = 120.0  # seconds by the clock
_PATIENCE = 0.2  # seconds between two looks at whether anybody still waits
_LOOKS = 25
_PART = 1 << 20
_MOST = 128 << 20  # bytes of an answer
_MOST_PAGES = 1_001
_LONGEST_LINE = 20
_PAGES = re.compile(rb"(\d{1,5}) (\d{1,5})\n")


def answer_to(question: bytes, data: bytes, tell: Tell) -> bytes:
    """Return what the child process answers to a `question` about the PDF `data`.

    `index.importers.pdf.child` says what can be asked.

    `tell` is told how many pages are done, and of how many; it may raise. Raises TimeoutError,
    OSError, subprocess.TimeoutExpired, and ValueError where the process fails.
    """
    child = subprocess.Popen(  # noqa: S603  this program itself
        _command(),
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,  # what the library says of a file is kept nowhere
        env=os.environ | {"PYTHONPATH": str(_ROOT)},
        creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
    )
    feeder = Thread(target=_feed, args=(child.stdin, question, data), daemon=True)
    parts: list[bytes] = []
    pages = [(0, 0)]
    taker = Thread(target=_take, args=(child.stdout, parts, pages), daemon=True)
    ends = monotonic() + _LONGEST
    try:
        feeder.start()
        taker.start()
        while taker.is_alive():
            tell(*pages[-1])
            taker.join(_PATIENCE)
            if monotonic() > ends:
                raise TimeoutError
        child.wait(_PATIENCE * _LOOKS)
    finally:
        child.kill()
        child.wait()
        feeder.join(_PATIENCE)
        taker.join(_PATIENCE)
    if child.returncode in _ENDED:
        raise TimeoutError
    if child.returncode != 0 or sum(map(len, parts)) > _MOST:
        raise ValueError("the child process failed")
    return b"".join(parts)


def _feed(stdin: IO[bytes], question: bytes, data: bytes) -> None:
    """Give the child process what it is asked and the PDF; it may have ended by then."""
    with suppress(OSError), stdin:
        stdin.write(question + b"\n")
        stdin.write(data)


def _take(stdout: IO[bytes], parts: list[bytes], pages: list[tuple[int, int]]) -> None:
    """Take what the child process says, up to the most that is wanted.

    `pages` gets how many pages are done, and of how many.
    """
    left = _MOST + 1
    with suppress(OSError), stdout:
        for _page in range(_MOST_PAGES):
            found = _PAGES.fullmatch(stdout.readline(_LONGEST_LINE))
            if found is None:
                break
            pages.append((int(found[1]), int(found[2])))
        while left > 0 and (part := stdout.read(min(left, _PART))):
            parts.append(part)
            left -= len(part)


_ENDED = (-24, -9)  # by the system, for the time that it took


def _command() -> list[str]:
    """Return the program and its arguments that run `index.importers.pdf.child`."""
    program = Path(sys.executable)
    if program.stem.lower() == "satchel":  # bundled; on Windows the one of a console has pipes
        console = program.with_suffix(".com")
        return [str(console if console.exists() else program), OPTION]
    return [sys.executable, "-P", "-m", "index.importers.pdf.child"]
