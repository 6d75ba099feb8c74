"""Finds the position of a coding's words in their passage."""

from index.model import Coding
from index.values import Value

_LONGEST = 40  # characters of the words of a coding that a message repeats


class QuotedCoding(Value):
    """A coding as an editor writes it: by its words, not by their position.

    The form is the TextQuoteSelector of the W3C Web Annotation Data Model. `prefix` and `suffix`
    are the text just before and after, needed only where `exact` occurs more than once.
    """

    passage: str
    theme: str
    exact: str
    prefix: str = ""
    suffix: str = ""


def find_coding(quoted: QuotedCoding, text: str) -> Coding | None:
    """Return the coding of the only match of `quoted` in `text`; None for no or several matches."""
    start = _only(text, quoted.prefix + quoted.exact + quoted.suffix)
    if start is None or not quoted.exact:
        return None
    start += len(quoted.prefix)
    return Coding(quoted.theme, start, start + len(quoted.exact))


def quote_coding(passage: str, theme: str, text: str, start: int, end: int) -> QuotedCoding | None:
    """Return the coding of `text[start:end]` with as little around it as it needs.

    None where these are no words.
    """
    exact = text[start:end]
    if not exact.strip():
        return None
    for room in (0, 8, 16, 32, 64, 128, len(text)):
        suffix, prefix = text[end : end + room], text[max(0, start - room) : start]
        for one, other in (("", ""), ("", suffix), (prefix, ""), (prefix, suffix)):
            made = QuotedCoding(passage, theme, exact, one, other)
            if find_coding(made, text) is not None:
                return made
    return None


def unfit_words(quoted: QuotedCoding) -> str:
    """Return what is said of a coding whose words have no one place in their passage."""
    exact = quoted.exact if len(quoted.exact) <= _LONGEST else f"{quoted.exact[: _LONGEST - 1]}…"
    return f"“{exact}” of the theme “{quoted.theme}” fits no one place in “{quoted.passage}”."


def _only(text: str, part: str) -> int | None:
    first = text.find(part)
    return first if first >= 0 and text.find(part, first + 1) < 0 else None
