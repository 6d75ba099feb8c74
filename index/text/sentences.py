"""Where sentences of a text begin, in English, Russian and Kyrgyz.

A sign after which a sentence may or may not end, such as the dot of an abbreviation, ends none.
"""
# ruff: noqa: RUF001, SIM905  there are Russian and Kyrgyz letters

import re
from functools import lru_cache

_SIGN = re.compile(r"[.!?…]+[”’»\"'\])]*\s+")
_OPENING = "“‘«„\"'(["
_LAST_WORD = re.compile(r"[\w.\-’]*$")
_SHORT = frozenset(
    "mr mrs ms dr prof st no nos art arts sec vs etc cf p pp ed eds vol approx ca fig inc ltd al "
    "jan feb mar apr jun jul aug sep sept oct nov dec "
    "г гг ст ч п пп т тт д др пр см ср им ул обл р руб коп тыс млн млрд стр рис табл проф акад нар "
    "с в вв н э тел кв напр гр рн просп пер пос м мин сек чел респ доп изд "
    "б ж к кк мис мкр кыл".split()
)
"""Words that are shortened with a dot: after one of them, the dot tells nothing of the sentence."""


@lru_cache(maxsize=8)  # for the texts of one slide, which are asked for repeatedly
def sentence_starts(text: str) -> tuple[int, ...]:
    """Return where each sentence of `text` begins, except the first; where in doubt, none."""
    starts, open_brackets, seen = [], 0, 0
    for found in _SIGN.finditer(text):
        open_brackets += text.count("(", seen, found.end()) - text.count(")", seen, found.end())
        seen = found.end()
        following = text[seen : seen + 3].lstrip(_OPENING)
        if following[:1].isupper() and open_brackets < 1 and not _is_short(text, found.start()):
            starts.append(seen)
    return tuple(starts)


def _is_short(text: str, dot: int) -> bool:
    """Return whether the sign at `dot` is one that shortens a word, or numbers what follows."""
    if text[dot] != "." or text.startswith("..", dot):
        return False
    begun = max(0, dot - 40)
    word = _LAST_WORD.search(text, begun, dot)
    last = word.group().lower().lstrip("-’") if word else ""
    if last.isdecimal():
        return not text[: dot - len(last)].strip() or text[dot - len(last) - 1] == "\n"
    return len(last) < 2 or "." in last or last.rpartition("-")[2] in _SHORT
