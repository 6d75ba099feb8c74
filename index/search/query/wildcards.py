"""Words in which `*` stands for any letters or none and `?` for one: read, and found."""

import fnmatch
import re
from collections.abc import Callable
from dataclasses import dataclass

from index.search.text.analysis import tokens

_WILD = "*?"


@dataclass(frozen=True, slots=True)
class Cut:
    """A word or a pattern out of what was typed; `barred` where it began with `*` or `?`."""

    text: str
    wild: bool = False
    barred: bool = False


def cut(text: str) -> list[Cut]:
    """Return the words and patterns of `text`, folded.

    No pattern begins with a wildcard: it is dropped, since it would fit most of the words there
    are. A `?` after a word is a question mark.
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
    """Return what every word of `pattern` begins with."""
    return re.split(r"[*?]", pattern, maxsplit=1)[0]


def fits(pattern: str) -> Callable[[str], object]:
    """Return what tells of a term whether it is of `pattern`, in time that stays in bounds."""
    return re.compile(fnmatch.translate(pattern)).match


def _close(found: list[Cut], gap: str) -> None:
    if found and gap.startswith("*"):
        found[-1] = Cut(found[-1].text + "*", True, found[-1].barred)
