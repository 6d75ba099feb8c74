"""Reads a PDF, in a child process that can be ended."""

import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from time import monotonic

from index.errors import SourceProblem
from index.importers.pdf.message import decode
from index.office.text import StructuredText

OPTION = "--read-pdf"
"""What a bundle is started with to call `answer_pdf`."""

_ROOT = Path(__file__).resolve().parents[3]
_LONGEST = 120.0  # seconds by the clock
_PATIENCE = 0.2  # seconds between two looks at whether anybody still waits
_MOST = 128 << 20  # bytes of an answer
_SAVE = "Open it in the program that made it and save it as DOCX or ODT."
_REFUSALS = {
    "encrypted": "“{name}” is locked with a password. Save a copy without one, and import that.",
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


def read(data: bytes, name: str, heed: Callable[[], None] = lambda: None) -> StructuredText:
    """Return the text of the PDF `data`. Raises SourceProblem, which names the file `name`.

    `heed` is called now and then, and may raise: then the process that reads is ended.
    """
    try:
        answer = _answer(data, heed)
        told = json.loads(answer) if answer.startswith(b'{"refused"') else None
        if told is None:
            return decode(answer)
        reason = str(told["refused"])
    except subprocess.TimeoutExpired:
        reason = "slow"
    except (OSError, ValueError):
        reason = "damaged"
    raise SourceProblem(_REFUSALS.get(reason, _REFUSALS["damaged"]), name=name)


def _answer(data: bytes, heed: Callable[[], None]) -> bytes:
    """Return what the child process says of `data`. Raises ValueError where it fails."""
    child = subprocess.Popen(  # noqa: S603  this program itself
        _command(),
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,  # what the library says of a file is kept nowhere
        env=os.environ | {"PYTHONPATH": str(_ROOT)},
        creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
    )
    ends = monotonic() + _LONGEST
    said: bytes | None = data
    try:
        while True:
            heed()
            try:
                answer, _ = child.communicate(said, timeout=_PATIENCE)
                break
            except subprocess.TimeoutExpired:
                said = None  # communicate goes on with what it was given
                if monotonic() > ends:
                    raise
    finally:
        child.kill()
        child.wait()
        for pipe in (child.stdin, child.stdout):
            if pipe is not None:
                pipe.close()
    if child.returncode != 0 or len(answer) > _MOST:
        if child.returncode in _ENDED:
            raise subprocess.TimeoutExpired(child.args, _LONGEST)
        raise ValueError("the child process failed")
    return answer


_ENDED = (-24, -9)  # by the system, for the time that it took


def _command() -> list[str]:
    """Return the program and its arguments that run `index.importers.pdf.child`."""
    program = Path(sys.executable)
    if program.stem.lower() == "satchel":  # bundled; on Windows the one of a console has pipes
        console = program.with_suffix(".com")
        return [str(console if console.exists() else program), OPTION]
    return [sys.executable, "-P", "-m", "index.importers.pdf.child"]
