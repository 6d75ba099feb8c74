"""Finds where a quote begins and ends by its quotation marks, apart from quotations in prose."""

import re

_PAIRS = {
    "“": "”",
    "„": "“”",
    "«": "»",
    "»": "«",
    "‘": "’",
    "‚": "‘’",  # noqa: RUF001
    '"': '"',
    "'": "'",
}
_FAMILY = {"“": "“„", "„": "“„", "«": "«", "»": "»", '"': '"'}
_DOUBLE = re.compile(r'[“”„«»"]')
_SET_APART = "«“„"  # may be followed by a blank
_SINGLE = "‘‚'"  # noqa: RUF001
_TAIL = re.compile(r"[.,;:!?…]*(?:[0-9]{1,3}|[⁰¹²³⁴-⁹]+|\[\^?[^\]\s]{1,20}\])?[.,;:!?…]*(?=\s|$)")
_MOST_ENDS = 40  # single marks that are tried, since apostrophes look the same


def opens_quote(text: str) -> bool:
    """Return whether `text` begins with an opening quotation mark."""
    if len(text) < 3 or text[0] not in _PAIRS:
        return False
    return not text[1].isspace() or text[0] in _SET_APART


def quote_ends(text: str) -> list[int]:
    """Return the possible ends of the quote at the beginning of `text`, the likeliest first.

    An end is after the closing mark and a full stop or footnote mark directly after it.
    """
    if not opens_quote(text):
        return []
    closing = _single_ends(text) if text[0] in _SINGLE else _paired_end(text)
    tails = [(_TAIL.match(text, at + 1)) for at in closing]
    return [tail.end() for tail in tails if tail]


def _paired_end(text: str) -> list[int]:
    """Return the position of the mark that closes the first one, as a list of at most one."""
    family = _FAMILY[text[0]]
    still_open = [text[0]]
    for found in _DOUBLE.finditer(text, 1):
        sign, place = found[0], found.start()
        if sign in _PAIRS[still_open[-1]] and (sign != '"' or _closes(text, place)):
            still_open.pop()
            if not still_open:
                return [place]
        elif sign in family:
            still_open.append(sign)
    return []


def _closes(text: str, place: int) -> bool:
    """Return whether the straight mark at `place` closes: it follows a word."""
    return not text[place - 1].isspace() and text[place - 1] not in "([—–"


def _single_ends(text: str) -> list[int]:
    """Return where a single mark may close, the last first; before a letter it does not."""
    closers = _PAIRS[text[0]]
    if text[0] in text[1:] and text[0] != "'":
        return _nested_single_end(text)
    places = [
        place
        for place in range(1, len(text))
        if text[place] in closers
        and not text[place + 1 : place + 2].isalnum()
        and _closes(text, place)
    ]
    return places[: -_MOST_ENDS - 1 : -1]


def _nested_single_end(text: str) -> list[int]:
    depth = 1
    for place in range(1, len(text)):
        if text[place] == text[0]:
            depth += 1
        elif text[place] in _PAIRS[text[0]] and not text[place + 1 : place + 2].isalnum():
            depth -= 1
            if not depth:
                return [place]
    return []
