"""Reads a PDF, in a child process that can be ended."""

import json
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

from index.errors import SourceProblem
from index.importers.pdf.message import decode
from index.office.text import StructuredText

type Tell = Callable[[int, int], None]

OPTION = "--read-pdf"
"""What a bundle is started with to call `answer_pdf`."""

_ROOT = Path(__file__).resolve().parents[3]
_LONGEST = 120.0  # seconds by the clock
_PATIENCE = 0.2  # seconds between two looks at whether anybody still waits
_LOOKS = 25
_PART = 1 << 20
_MOST = 128 << 20  # bytes of an answer
_MOST_PAGES = 1_001
_LONGEST_LINE = 20
_PAGES = re.compile(rb"(\d{1,5}) (\d{1,5})\n")
_SAVE = "Open it in the program that made it and save it as DOCX or ODT."
REFUSALS = {
    "encrypted": "“{name}” is locked with a password. Save a copy without one, and import that.",
    "protected": (
        "“{name}” opens without a password, but is protected. "
        "Save a copy without protection, and import that."
    ),
    "long": "“{name}” has more than 1,000 pages. Save it in several parts.",
    "scan": (
        "“{name}” is a scan: its pages are pictures without text. "
        "Have a program for text recognition read it first."
    ),
    "empty": "“{name}” holds no words. Choose another.",
    "large": f"“{{name}}” takes too much memory to be read. {_SAVE}",
    "slow": f"“{{name}}” takes too long to be read. {_SAVE}",
    "damaged": f"“{{name}}” is damaged. {_SAVE}",
}


def read(data: bytes, name: str, tell: Tell = lambda _done, _total: None) -> StructuredText:
    """Return the text of the PDF `data`. Raises SourceProblem, which names the file `name`.

    `tell` is told now and then how many pages are done, and of how many, 0 where that is not known
    yet. It may raise: then the process that reads is ended.
    """
    try:
        answer = _answer(data, tell)
        told = json.loads(answer) if answer.startswith(b'{"refused"') else None
        if told is None:
            return decode(answer)
        reason = str(told["refused"])
    except TimeoutError:
        reason = "slow"
    except (OSError, ValueError, subprocess.TimeoutExpired):
        reason = "damaged"
    raise SourceProblem(REFUSALS.get(reason, REFUSALS["damaged"]), name=name)


def _answer(data: bytes, tell: Tell) -> bytes:
    """Return what the child process says of `data`. Raises ValueError where it fails."""
    child = subprocess.Popen(  # noqa: S603  this program itself
        _command(),
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,  # what the library says of a file is kept nowhere
        env=os.environ | {"PYTHONPATH": str(_ROOT)},
        creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
    )
    feeder = Thread(target=_feed, args=(child.stdin, data), daemon=True)
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


def _feed(stdin: IO[bytes], data: bytes) -> None:
    """Give the child process its bytes; it may have ended by then."""
    with suppress(OSError), stdin:
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
