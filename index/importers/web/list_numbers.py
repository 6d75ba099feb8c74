"""Numbers the items of lists as a browser shows them."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from itertools import islice

from index.importers.web.element import Element
from index.importers.web.style import declarations
from index.office.text import ListPlace

_DEEPEST = 8  # what is deeper stands at this depth
_HIGHEST = 3_999  # of a Roman number; a higher one is in digits
_TYPES: Mapping[str, str] = {
    "a": "lower-alpha",
    "A": "upper-alpha",
    "i": "lower-roman",
    "I": "upper-roman",
    "1": "decimal",
}
_LATIN = {"lower-latin": "lower-alpha", "upper-latin": "upper-alpha"}
_COUNTED = frozenset(
    {"lower-alpha", "upper-alpha", "lower-roman", "upper-roman", "decimal", "decimal-leading-zero"}
)
_ROMAN = (
    *((1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc")),
    *((50, "l"), (40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i")),
)
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
    if form not in _COUNTED:
        return ""
    text = f"{number:02}" if form == "decimal-leading-zero" else str(number)
    if form.endswith("-alpha") and number > 0:
        text = _letters(number)
    elif form.endswith("-roman") and 0 < number <= _HIGHEST:
        text = _roman(number)
    return f"{text.upper() if form.startswith('upper') else text}."


def _form(element: Element, otherwise: str) -> str:
    told = declarations(element.get("style"))
    form = told.get("list-style-type", "")
    words = (form or told.get("list-style", "")).split()
    for word in words:
        if _LATIN.get(word, word) in _COUNTED:
            return _LATIN.get(word, word)
    if words:
        return ""
    return _TYPES.get(element.get("type"), otherwise)


def _letters(number: int) -> str:
    text = ""
    while number > 0:
        number, letter = divmod(number - 1, 26)
        text = chr(ord("a") + letter) + text
    return text


def _roman(number: int) -> str:
    text = ""
    for value, sign in _ROMAN:
        count, number = divmod(number, value)
        text += sign * count
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
