"""Reads the styles of an ODT: what they make of paragraphs, words and lists."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from index.office.numbers import counted, has_words
from index.office.odf.names import short_name
from index.office.packed_parts import Attributes, local_values, parse_xml
from index.office.text import TextRun
from index.office.unseen import PAPER, is_unseen
from index.values import Value, replace

_LONGEST_CHAIN = 20  # styles that each have the next as their parent
_CODED = re.compile(r"_([0-9a-f]{2,4})_")
_NARROW = re.compile(r"0*[0-9](?:\.[0-9]*)?%")  # below a tenth
_OWN = re.compile(r"[PT][0-9]+")  # what LibreOffice calls the styles that it makes
_LENGTH = re.compile(r"(-?[0-9]{0,9}(?:\.[0-9]{1,9})?)(pt|in|cm|mm|pc|px)")
_POINTS = {"pt": 1.0, "in": 72.0, "cm": 28.35, "mm": 2.835, "pc": 12.0, "px": 0.75}
_LEAST_INDENTATION = 12.0  # points on both sides of a block quotation
_BOLD = frozenset({"bold", "600", "700", "800", "900"})
_FORMATS = frozenset({"1", "a", "A", "i", "I", "\u0430", "\u0410"})
_LEVEL_STYLES = (
    *("text:list-level-style-number", "text:list-level-style-bullet"),
    *("text:list-level-style-image", "text:outline-level-style"),
)
_ADDED = ("num-prefix", "num-suffix", "num-list-format", "bullet-char")
_NUMBER = re.compile(r"%[0-9]{1,2}%")
LEVELS = 10
OUTLINE = "\0"  # the list of the headings


class ListLevel(Value):
    """How the items of one level are numbered: without a `format` they are not.

    `words` are what it adds of its own, "" where these are no words.
    """

    format: str = ""
    before: str = ""
    after: str = ""
    start: int = 1
    shown: int = 1  # levels whose numbers are shown
    words: str = ""


@dataclass(slots=True)
class _Style:
    name: str = ""
    parent: str = ""
    list: str = ""
    words: dict[str, str] = field(default_factory=dict)
    paragraph: dict[str, str] = field(default_factory=dict)


class OdfStyles:
    """The styles of one ODT. Parts are added in the order in which they hold."""

    def __init__(self) -> None:
        self._styles: dict[tuple[str, str], _Style] = {}
        self._lists: dict[str, dict[int, ListLevel]] = {}
        self._style = _Style()
        self._list: dict[int, ListLevel] = {}
        self._looks: dict[tuple[str, ...], tuple[TextRun, bool]] = {}

    def add(self, data: bytes) -> None:
        """Add the styles in the part `data`."""
        parse_xml(data, self._start)

    def names(self, style: str) -> list[str]:
        """Return the names of a paragraph's style and of those that it has as parents."""
        return [each.name for each in self._chain("paragraph", style) if each.name]

    def is_title(self, style: str) -> bool:
        """Return whether a paragraph is the title of its document by its style."""
        names = [name.casefold() for name in self.names(style)]
        return "title" in names and "subtitle" not in names

    def is_quote(self, style: str) -> bool:
        """Return whether a style is for block quotations."""
        names = (name.casefold() for name in self.names(style))
        return any("quot" in name or name == "block text" for name in names)

    def is_indented(self, style: str) -> bool:
        """Return whether a style indents a paragraph on both sides."""
        sides = (self._margin(style, side) for side in ("margin-left", "margin-right"))
        return min(sides) >= _LEAST_INDENTATION

    def look(self, paragraph: str, spans: tuple[str, ...]) -> tuple[TextRun, bool]:
        """Return a run without words that looks so, and whether it is hidden."""
        key = (paragraph, *spans)
        if key not in self._looks:
            chains = [self._chain("text", span) for span in reversed(spans)]
            found: dict[str, str] = {}
            for style in (style for chain in chains for style in chain):
                found |= {key: value for key, value in style.words.items() if key not in found}
            for number, style in enumerate(self._chain("paragraph", paragraph)):
                # A style of its own says how its words look, as when somebody marks them all.
                keys = style.words.keys() if number == 0 and not style.name else _DEEP
                said = ((key, style.words.get(key)) for key in keys)
                found |= {key: value for key, value in said if value and key not in found}
            self._looks[key] = _look(found)
        return self._looks[key]

    def number(self, style: str, level: int, counts: list[int | None], start: int | None) -> str:
        """Count the next item of a list at `level`; return its number, "" where it has none."""
        levels = self._lists.get(style, {})
        now = levels.get(level, ListLevel())
        before = counts[level]
        first = now.start if before is None else min(before + 1, 9_999_999)
        counts[level] = first if start is None else start
        counts[level + 1 :] = [None] * (LEVELS - level - 1)
        if not now.format:
            return ""
        shown = range(max(0, level + 1 - now.shown), level + 1)
        numbers = [
            counted(counts[place] or levels.get(place, ListLevel()).start, form)
            for place in shown
            if (form := levels.get(place, ListLevel()).format)
        ]
        return f"{now.before}{'.'.join(numbers)}{now.after}".strip()

    def list_of(self, style: str) -> str:
        """Return the list style that a paragraph's style states, "" where it states none."""
        return next((each.list for each in self._chain("paragraph", style) if each.list), "")

    def words(self, style: str, level: int) -> str:
        """Return the words that a list adds to its items at `level`, "" where it adds none."""
        return self._lists.get(style, {}).get(level, ListLevel()).words

    def _margin(self, style: str, side: str) -> float:
        for each in self._chain("paragraph", style):
            value = each.paragraph.get(side, each.paragraph.get("margin"))
            if value is not None:
                found = _LENGTH.fullmatch(value)
                return float(found[1] or 0) * _POINTS[found[2]] if found else 0.0
        return 0.0

    def _chain(self, family: str, style: str) -> Iterator[_Style]:
        for _each in range(_LONGEST_CHAIN):
            found = self._styles.get((family, style))
            if found is None:
                break
            yield found
            style = found.parent
        if default := self._styles.get((family, "")):
            yield default

    def _start(self, element: str, attributes: Attributes) -> None:
        name = short_name(element)
        if name in ("style:style", "style:default-style"):
            told = local_values(attributes)
            style = told.get("name", "")
            is_own = _OWN.fullmatch(style) and "display-name" not in told
            shown = "" if is_own else _plain(told.get("display-name", style))
            parent, lists = told.get("parent-style-name", ""), told.get("list-style-name", "")
            self._style = _Style(shown, parent, lists)
            self._styles[told.get("family", ""), style] = self._style
        elif name == "style:text-properties":
            self._style.words |= local_values(attributes)
        elif name == "style:paragraph-properties":
            self._style.paragraph |= local_values(attributes)
        elif name in ("text:list-style", "text:outline-style"):
            style = local_values(attributes).get("name", "")
            is_outline = name == "text:outline-style"
            self._list = self._lists[OUTLINE if is_outline else style] = {}
            self._style = _Style()
        elif name in _LEVEL_STYLES:
            told = local_values(attributes)
            self._list[_integer(told, "level", 1) - 1] = _level(told)
            self._style = _Style()  # its properties are those of the numbers


_STRUCK = ("text-line-through-style", "text-line-through-type")
_DEEP = frozenset(
    {"language", "country", "display", "text-scale", *_STRUCK}
)  # what a paragraph's style says of words


def _level(told: Mapping[str, str]) -> ListLevel:
    form = told.get("num-format", "")
    added = " ".join(told.get(each, "") for each in _ADDED)
    own = " ".join(_NUMBER.sub(" ", added).split())
    return ListLevel(
        form if form in _FORMATS else "1" if form else "",
        told.get("num-prefix", ""),
        told.get("num-suffix", ""),
        _integer(told, "start-value", 1),
        min(LEVELS, _integer(told, "display-levels", 1)),
        own if has_words(own) else "",
    )


def _look(found: Mapping[str, str]) -> tuple[TextRun, bool]:
    position = found.get("text-position", "").split(" ")[0]
    language = found.get("language", "")
    country = found.get("country", "none")
    tag = "" if language in ("", "none", "zxx") else language
    run = TextRun(
        "",
        found.get("font-weight") in _BOLD,
        found.get("font-style") in ("italic", "oblique"),
        position == "super" or (position.rstrip("%").isdigit() and position != "0%"),
        position == "sub" or position.startswith("-"),
    )
    whole = f"{tag}-{country}" if tag and country != "none" else tag
    is_white = found.get("color", "").lower() == "#ffffff"
    ground = found.get("background-color", "transparent")
    is_struck = any(found.get(each, "none") != "none" for each in _STRUCK)
    run = replace(run, is_white=is_white and ground == "transparent", is_struck=is_struck)
    size = _LENGTH.fullmatch(found.get("font-size", ""))
    points = float(size[1] or 0) * _POINTS[size[2]] if size else None
    behind = PAPER if ground == "transparent" else ground.removeprefix("#")
    is_narrow = _NARROW.fullmatch(found.get("text-scale", "")) is not None
    unseen = is_narrow or is_unseen(found.get("color", "").removeprefix("#"), behind, points)
    run = replace(run, is_unseen=unseen)
    return replace(run, language=whole), found.get("display") == "none"


def _plain(name: str) -> str:
    """Return the name of a style as people see it."""
    return _CODED.sub(lambda found: chr(int(found[1], 16)), name)


def _integer(told: Mapping[str, str], name: str, otherwise: int) -> int:
    value = told.get(name, "")
    return int(value) if value.isascii() and value.isdigit() and len(value) < 8 else otherwise
