"""Words with wildcards: `*` stands for any letters or none, `?` for one."""

import fnmatch
import re
from collections.abc import Callable

from index.search.text.analysis import tokens
from index.values import Value

_WILD = "*?"


class Cut(Value):
    """A word or a pattern of a typed text; `barred` where it began with `*` or `?`."""

    text: str
    wild: bool = False
    barred: bool = False


def cut(text: str) -> list[Cut]:
    """Return the words and patterns of `text`, folded.

    A wildcard at the beginning is dropped, since such a pattern fits too many words. A `?` after a
    word is a question mark.
    """
    found: list[Cut] = []
    end = 0
    for token in tokens(text):
        gap = text[end : token.start]
        if found and gap and not gap.strip(_WILD):
            found[-1] = Cut(found[-1].text + gap + token.term, True, found[-1].barred)
        else:
            _close(found, gap)
            found.append(Cut(token.term, barred=gap.endswith(tuple(_WILD))))
        end = token.end
    _close(found, text[end:])
    return [Cut(re.sub(r"\*+", "*", each.text), each.wild, each.barred) for each in found]


def literal(pattern: str) -> str:
    """Return the letters before the first wildcard of `pattern`."""
    return re.split(r"[*?]", pattern, maxsplit=1)[0]


def fits(pattern: str) -> Callable[[str], object]:
    """Return a function that tells whether a term fits `pattern`, in bounded time."""
    return re.compile(fnmatch.translate(pattern)).match


def _close(found: list[Cut], gap: str) -> None:
    if found and gap.startswith("*"):
        found[-1] = Cut(found[-1].text + "*", True, found[-1].barred)
