"""Widens a span of a text so that no bracket or quotation mark in it is without its other half."""

_PAIRS = (("(", ")"), ("[", "]"), ("“", "”"), ("„", "“"), ("„", "”"), ("«", "»"))
_STRAIGHT = '"'  # opens and closes


def closed_span(text: str, start: int, end: int) -> tuple[int, int]:
    """Return the span `text[start:end]` with the other halves of its signs, right beside it."""
    for opening, closing in _PAIRS:
        opened, closed = (text.count(each, start, end) for each in (opening, closing))
        if opened > closed and text.startswith(closing, end):
            end += 1
        elif closed > opened and text.startswith(opening, start - 1, start):
            start -= 1
    if text.count(_STRAIGHT, start, end) % 2:
        if text.startswith(_STRAIGHT, end):
            end += 1
        elif text.startswith(_STRAIGHT, start - 1, start):
            start -= 1
    return start, end
