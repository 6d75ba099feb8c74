"""Reads a PDF in a process of its own: a question and its bytes come on stdin.

The question is a line: `text`, or JSON with `page`, from 1, `words` and `width` for a picture of
that page. On stdout go out lines with two numbers, the pages that are done and all pages, then an
empty one, then the answer.

A PDF of a stranger is parsed by a large library, which may crash, hang or be taken over. Here it
has bounds on memory and time, and writes no file.
"""

import ctypes
import gc
import json
import signal
import sys
from contextlib import suppress

_MEMORY = 560 << 20  # bytes of addresses, the libraries among them
_SECONDS = 25  # of the processor, whatever a PDF holds
_OF_PAGE = 0.05  # seconds more for each of its pages
_MOST_SECONDS = 90
_LONGEST_QUESTION = 4_000  # bytes
_PARENT_DEATH_SIGNAL = 1  # an option of prctl


def answer_pdf() -> int:
    """Answer for one PDF, and return the exit status of the process."""
    _bound()
    gc.disable()  # a tenth of the time; the process ends soon, and little that it makes is circular
    question, data = sys.stdin.buffer.readline(_LONGEST_QUESTION), sys.stdin.buffer.read()
    from index.importers.pdf.file import PdfRefused  # noqa: PLC0415  loads PDFium, after the bounds
    from index.importers.pdf.message import encode  # noqa: PLC0415
    from index.importers.pdf.parser import parse  # noqa: PLC0415

    try:
        answer = _picture(data, question) if question[:1] == b"{" else encode(parse(data, _tell))
    except PdfRefused as refused:
        answer = json.dumps({"refused": refused.reason}).encode()
    except MemoryError:
        answer = json.dumps({"refused": "large"}).encode()
    sys.stdout.buffer.write(b"\n" + answer)
    sys.stdout.buffer.flush()
    return 0


def _picture(data: bytes, question: bytes) -> bytes:
    """Return a picture of the page that the `question` names."""
    from index.importers.pdf.page_picture import picture_of  # noqa: PLC0415  after the bounds

    asked = json.loads(question)
    return picture_of(data, int(asked["page"]), str(asked["words"]), int(asked["width"]))


def _tell(done: int, pages: int) -> None:
    """Say how many pages are done."""
    if not done:
        _allow(pages)
    sys.stdout.buffer.write(f"{done} {pages}\n".encode())
    sys.stdout.buffer.flush()


def _bound() -> None:
    """Set the bounds that the system knows; Windows has none of this kind."""
    try:
        import resource  # noqa: PLC0415  where there is one
    except ImportError:
        return
    bounds = (
        (resource.RLIMIT_AS, _MEMORY),
        (resource.RLIMIT_FSIZE, 0),
        (resource.RLIMIT_CORE, 0),
    )
    for kind, most in bounds:
        with suppress(ValueError, OSError):
            resource.setrlimit(kind, (most, most))
    _allow(0)
    _end_with_parent()


def _end_with_parent() -> None:
    """Let the system end this process where the one that waits for it was killed: only on Linux."""
    if sys.platform == "linux":
        with suppress(OSError, AttributeError):
            ctypes.CDLL(None).prctl(_PARENT_DEATH_SIGNAL, signal.SIGKILL)


def _allow(pages: int) -> None:
    """Let the process run as long as a PDF of so many pages may take."""
    try:
        import resource  # noqa: PLC0415  where there is one
    except ImportError:
        return
    with suppress(ValueError, OSError):
        seconds = min(_SECONDS + int(_OF_PAGE * pages), _MOST_SECONDS)
        resource.setrlimit(resource.RLIMIT_CPU, (seconds, _MOST_SECONDS))


if __name__ == "__main__":
    sys.exit(answer_pdf())
