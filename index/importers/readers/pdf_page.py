"""A picture of a page of a PDF, drawn in a child process that can be ended."""

import json
import subprocess
from typing import Any

from index.errors import SourceProblem
from index.importers.readers.pdf import REFUSALS
from index.importers.readers.pdf_process import answer_to
from index.values import Value

_LONGEST = 300  # characters of words that are looked for


class PagePicture(Value):
    """A page as it is printed. `pixels` are blue, green, red and one more byte each.

    `boxes` are the left, top, width and height in pixels of each line of the words looked for.
    """

    width: int
    height: int
    pixels: bytes
    boxes: tuple[tuple[int, int, int, int], ...]


def picture_of_page(data: bytes, name: str, page: int, words: str, width: int) -> PagePicture:
    """Return the `page`, from 1, of the PDF `data`, `width` pixels wide, with the place of `words`.

    Raises SourceProblem, which names the file `name`.
    """
    asked = {"page": page, "words": " ".join(words.split())[:_LONGEST], "width": width}
    try:
        answer = answer_to(
            json.dumps(asked, ensure_ascii=False).encode(), data, lambda _done, _total: None
        )
        head, _line, pixels = answer.partition(b"\n")
        return _read(json.loads(head), pixels)
    except (OSError, ValueError, TypeError, LookupError, subprocess.TimeoutExpired):
        raise SourceProblem(REFUSALS["damaged"], name=name) from None


def _read(told: Any, pixels: bytes) -> PagePicture:
    width, height = int(told["width"]), int(told["height"])
    if len(pixels) != width * height * 4:
        raise ValueError("not a picture")
    boxes = tuple((int(x), int(y), int(w), int(h)) for x, y, w, h in told["boxes"])
    return PagePicture(width, height, pixels, boxes)
