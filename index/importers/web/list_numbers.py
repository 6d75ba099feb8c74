"""Numbers the items of lists as a browser shows them."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from itertools import islice

from index.importers.web.element import Element
from index.importers.web.style import declarations
from index.office.numbers import counted
from index.office.text import ListPlace

_DEEPEST = 8  # what is deeper stands at this depth
_TYPES: Mapping[str, str] = {
    "a": "lower-alpha",
    "A": "upper-alpha",
    "i": "lower-roman",
    "I": "upper-roman",
    "1": "decimal",
}
_LATIN = {"lower-latin": "lower-alpha", "upper-latin": "upper-alpha"}
_FIRST = {  # how 1 is written
    "decimal": "1",
    "decimal-leading-zero": "01",
    "lower-alpha": "a",
    "upper-alpha": "A",
    "lower-roman": "i",
    "upper-roman": "I",
}
_WORD_LIST = re.compile(r"(l[0-9]+)\s+level([0-9])")
_WORD_NUMBER = re.compile(r"\w{1,6}[.)]|\(\w{1,6}\)")
_FEW = 12  # elements before the number in a paragraph of Word's


@dataclass(slots=True)
class OpenList:
    """A list whose end is not reached. `next` is the number of its next item."""

    name: str
    level: int
    form: str
    next: int = 1
    step: int = 1

    def item(self, element: Element) -> ListPlace:
        """Return where the next item stands."""
        value = _integer(element.get("value"))
        if value is not None:
            self.next = value
        number = numbered(self.next, _form(element, self.form))
        self.next += self.step
        return ListPlace(self.name, min(self.level, _DEEPEST), number)


def open_list(element: Element, name: str, level: int) -> OpenList:
    """Return the list that begins with `element`."""
    opened = OpenList(name, level, _form(element, "decimal" if element.name == "ol" else ""))
    if "reversed" in element.attributes:
        items = [child for child in element.children if isinstance(child, Element)]
        opened.step, opened.next = -1, sum(child.name == "li" for child in items)
    start = _integer(element.get("start"))
    if start is not None:
        opened.next = start
    return opened


def numbered(number: int, form: str) -> str:
    """Return the number as it is shown before an item, "" where none is."""
    first = _FIRST.get(form, "")
    if first in ("a", "A") and number > 0:
        return f"{_letters(number, first)}."
    return f"{counted(number, first)}." if first else ""


def _form(element: Element, otherwise: str) -> str:
    told = declarations(element.get("style"))
    form = told.get("list-style-type", "")
    words = (form or told.get("list-style", "")).split()
    for word in words:
        if _LATIN.get(word, word) in _FIRST:
            return _LATIN.get(word, word)
    if words:
        return ""
    return _TYPES.get(element.get("type"), otherwise)


def _letters(number: int, first: str) -> str:
    """Return `number` in letters, as browsers count: a to z, aa, ab."""
    text = ""
    while number > 0:
        number, letter = divmod(number - 1, 26)
        text = chr(ord(first) + letter) + text
    return text


def _integer(text: str) -> int | None:
    text = text.strip()
    digits = text[1:] if text[:1] in ("-", "+") else text
    return int(text) if digits.isascii() and digits.isdecimal() and len(digits) < 10 else None


def word_item(element: Element) -> ListPlace | None:
    """Return where a paragraph stands in a list of Word's, None where it is in none."""
    told = _WORD_LIST.match(declarations(element.get("style")).get("mso-list", ""))
    if told is None:
        return None
    shown = next(
        (
            each.words()
            for each in islice(element.elements(), _FEW)
            if declarations(each.get("style")).get("mso-list") == "ignore"
        ),
        "",
    )
    number = shown if _WORD_NUMBER.fullmatch(shown) else ""
    return ListPlace(f"word-{told[1]}", min(_DEEPEST, max(0, int(told[2]) - 1)), number)
