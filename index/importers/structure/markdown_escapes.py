"""Escapes the beginning of a block of Markdown."""

import re

_NUMBERED = re.compile(r"([0-9]{1,9})([.)])(?=\s|$)")


def escaped_start(text: str, markup: re.Pattern[str]) -> str:
    """Return `text` so that its beginning is read neither as a numbered item nor as `markup`."""
    numbered = _NUMBERED.match(text)
    if numbered:
        return f"{numbered[1]}\\{text[numbered.end(1) :]}"
    return f"\\{text}" if markup.match(text) else text
