"""Reads the lists of a DOCX, and counts their items as Word does."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field

from index.office.docx.styles import StyleSheet
from index.office.numbers import counted, has_words
from index.office.packed_parts import Attributes, local_values, parse_xml
from index.office.text import ListPlace
from index.values import Value, replace

_LEVELS = 9
_MOST = 9_999_999  # that an item is numbered
_NUMBER = re.compile("%[1-9]")
_UNNUMBERED = frozenset({"bullet", "none"})
_FORMATS = {
    "decimal": "1",
    "decimalZero": "01",
    "lowerLetter": "a",
    "upperLetter": "A",
    "lowerRoman": "i",
    "upperRoman": "I",
    "russianLower": "\u0430",
    "russianUpper": "\u0410",
}


class _Level(Value):
    """How the items of one level are numbered. `text` has %1 for the number of the first level."""

    start: int = 1
    format: str = "decimal"
    text: str = ""
    restarts: bool = True
    is_plain: bool = False  # numbers of all levels are decimal

    def told(self, element: str, value: str) -> "_Level":
        if element in ("start", "startOverride"):
            return replace(self, start=_integer(value, 1))
        if element == "numFmt":
            return replace(self, format=value)
        if element == "lvlText":
            return replace(self, text=value)
        if element == "lvlRestart":
            return replace(self, restarts=value != "0")
        return replace(self, is_plain=value not in ("0", "false")) if element == "isLgl" else self


@dataclass(slots=True)
class _Abstract:
    levels: dict[int, _Level] = field(default_factory=dict)
    style: str = ""  # whose list it has the levels of


@dataclass(slots=True)
class _List:
    abstract: str = ""
    levels: dict[int, _Level] = field(default_factory=dict)
    starts: dict[int, int] = field(default_factory=dict)


class ListNumbers:
    """Counts the items of all lists of one document, in reading order."""

    def __init__(
        self, lists: Mapping[str, _List], abstracts: Mapping[str, _Abstract], styles: StyleSheet
    ) -> None:
        self._lists = lists
        self._abstracts = abstracts
        self._styles = styles
        self._counts: dict[str, list[int | None]] = {}
        self._begun: set[tuple[str, int]] = set()

    def next(self, name: str, level: int) -> ListPlace:
        """Return the place of the next item of the list `name`."""
        found = self._lists.get(name)
        if found is None or not 0 <= level < _LEVELS:
            return ListPlace(name, level)
        shared, levels = self._levels(found)
        counts = self._counts.setdefault(shared, [None] * _LEVELS)
        now = levels.get(level, _Level())
        before = counts[level]
        begins = level in found.starts and (name, level) not in self._begun
        self._begun.add((name, level))
        if begins:
            counts[level] = found.starts[level]
        else:
            counts[level] = now.start if before is None else min(_MOST, before + 1)
        for deeper in range(level + 1, _LEVELS):
            if levels.get(deeper, _Level()).restarts:
                counts[deeper] = None
        for upper in range(level):
            if counts[upper] is None:
                counts[upper] = levels.get(upper, _Level()).start
        shown = _shown(now, levels, counts)
        number = "" if now.format in _UNNUMBERED else shown
        return ListPlace(
            name, level, number, shown if has_words(_NUMBER.sub(" ", now.text)) else ""
        )

    def _levels(self, found: _List) -> tuple[str, Mapping[int, _Level]]:
        """Return whose counts a list shares, and its levels."""
        name = found.abstract
        abstract = self._abstracts.get(name, _Abstract())
        if abstract.style:
            linked = self._lists.get(self._styles.list_of(abstract.style))
            if linked is not None and linked.abstract in self._abstracts:
                name, abstract = linked.abstract, self._abstracts[linked.abstract]
        return name, abstract.levels | found.levels


def read_numbering(data: bytes, styles: StyleSheet) -> ListNumbers:
    """Return the lists in the part `data`."""
    taker = _Taker()
    parse_xml(data, taker.start)
    return ListNumbers(taker.lists, taker.abstracts, styles)


class _Taker:
    """Handles the elements of the part that describes lists."""

    def __init__(self) -> None:
        self.abstracts: dict[str, _Abstract] = {}
        self.lists: dict[str, _List] = {}
        self._abstract = _Abstract()
        self._list = _List()
        self._into = self._abstract.levels
        self._level = 0

    def start(self, element: str, attributes: Attributes) -> None:
        """Handle the start of an element."""
        local, told = element.rpartition(" ")[2], local_values(attributes)
        value = told.get("val", "")
        if local in ("lvl", "lvlOverride"):
            self._level = _integer(told.get("ilvl", ""), 0)
            if local == "lvl":
                self._into[self._level] = _Level()
        elif local == "startOverride":
            self._list.starts[self._level] = _integer(value, 1)
        elif not self._start_list(local, told) and self._level in self._into:
            self._into[self._level] = self._into[self._level].told(local, value)

    def _start_list(self, local: str, told: Attributes) -> bool:
        """Begin a list, or set a property of it; return whether the element does."""
        value = told.get("val", "")
        if local == "abstractNum":
            name = told.get("abstractNumId", "")
            self._abstract = self.abstracts.setdefault(name, _Abstract())
            self._into = self._abstract.levels
        elif local == "num":
            self._list = self.lists.setdefault(told.get("numId", ""), _List())
            self._into = self._list.levels
        elif local == "abstractNumId":
            self._list.abstract = value
        elif local == "numStyleLink":
            self._abstract.style = value
        else:
            return False
        return True


def _shown(now: _Level, levels: Mapping[int, _Level], counts: list[int | None]) -> str:
    """Return what Word shows before an item, such as "2.", "1.2" or a bullet."""
    shown = now.text
    for place in range(_LEVELS):
        if f"%{place + 1}" in shown:
            form = "decimal" if now.is_plain else levels.get(place, _Level()).format
            count = counted(counts[place] or 0, _FORMATS.get(form, "1"))
            shown = shown.replace(f"%{place + 1}", count)
    return " ".join(shown.split())


def _integer(value: str, otherwise: int) -> int:
    return int(value) if value.isascii() and value.isdigit() and len(value) < 8 else otherwise
