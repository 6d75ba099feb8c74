"""Reads a PDF, in a child process that can be ended."""

import json
import subprocess

from index.errors import SourceProblem
from index.importers.pdf.message import decode
from index.importers.readers.pdf_process import TEXT, Tell, answer_to
from index.office.text import StructuredText

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
        answer = answer_to(TEXT, data, tell)
        told = json.loads(answer) if answer.startswith(b'{"refused"') else None
        if told is None:
            return decode(answer)
        reason = str(told["refused"])
    except TimeoutError:
        reason = "slow"
    except (OSError, ValueError, subprocess.TimeoutExpired):
        reason = "damaged"
    raise SourceProblem(REFUSALS.get(reason, REFUSALS["damaged"]), name=name)
