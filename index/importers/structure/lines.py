"""Splits a text into lines with their number, indentation and page breaks."""

import re

from index.text.blanks import has_single_blanks
from index.values import Value

_BREAK = re.compile(r"\r\n|\r|\n")
_BLANKS = re.compile(r"[ \t\x0b\x1c-\x1f\x85\u2028\u2029]+")
RULE = re.compile(r"[_\-–—=*~·.]{3,}(?:\s+[_\-–—=*~·.]+)*")


class Line(Value):
    """One line without blanks at its ends. `page` tells that a new page begins with it."""

    number: int
    text: str
    indent: int = 0
    page: bool = False


def lines_of(text: str) -> list[Line]:
    """Return the lines of `text`; a form feed within a line splits it in two."""
    lines: list[Line] = []
    for number, content in enumerate(_BREAK.split(text), start=1):
        for place, part in enumerate(content.split("\f")):
            folded = part if has_single_blanks(part) else _BLANKS.sub(" ", part)
            plain = folded.strip()
            open_part = part.expandtabs(4)
            indent = len(open_part) - len(open_part.lstrip())
            lines.append(Line(number, plain, indent if plain else 0, place > 0))
    return lines


def usual_width(lines: list[Line]) -> int:
    """Return the length of a full line in characters: the ninth decile of `lines`."""
    lengths = sorted(len(line.text) for line in lines if line.text)
    return lengths[len(lengths) * 9 // 10] if lengths else 0
