"""Reads the styles of a DOCX: their names, and their effect on a paragraph or a run."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from index.office.packed_parts import Attributes, local_values, parse_xml
from index.office.text import TextRun
from index.office.unseen import PAPER, is_unseen
from index.values import replace

_LONGEST_CHAIN = 20  # styles that each are based on the next
_NO_HEADING = 9  # the outline level of a paragraph that is none
_HEADING = re.compile(r"heading ([1-9])")
_BESIDE_TITLE = frozenset({"subtitle", "author", "date", "abstract", "abstract title"})
_CONTENTS = re.compile(r"toc [1-9]|toc heading|contents heading|table of figures")
_SWITCHES = {"b": "bold", "i": "italic", "vanish": "hidden", "specVanish": "hidden"}
_OFF = frozenset({"0", "false", "off", "none"})
_SHAPED = ("bold", "italic", "vertical", "hidden", "language", "white", "struck")
_SEEN = ("colour", "ground", "size", "width", "shift")
_LEAST_WIDTH = 10  # per cent
_FARTHEST = 200  # half points above or below the line
_COVERING = re.compile(r"solid|pct(?:9[0-9]|100)")  # patterns of shading
_LENGTH = re.compile(r"(-?[0-9]{1,9}(?:\.[0-9]{1,9})?)(pt|in|cm|mm|pc|pi)?")
_TWIPS = {"pt": 20.0, "in": 1440.0, "cm": 567.0, "mm": 56.7, "pc": 240.0, "pi": 240.0}
_HIGHLIGHTS = {
    "black": "000000",
    "blue": "0000ff",
    "cyan": "00ffff",
    "darkBlue": "000080",
    "darkCyan": "008080",
    "darkGray": "808080",
    "darkGreen": "008000",
    "darkMagenta": "800080",
    "darkRed": "800000",
    "darkYellow": "808000",
    "green": "00ff00",
    "lightGray": "c0c0c0",
    "magenta": "ff00ff",
    "red": "ff0000",
    "white": "ffffff",
    "yellow": "ffff00",
}
_OF_PAPER = frozenset({"background1", "light1"})  # names in a theme; Word's themes have it white
_NUMBER = re.compile(r"[-+]?[0-9]{1,6}")
_SHIFT = re.compile(r"[-+]?[0-9]{1,4}")
_LEAST_SHIFT = 2.0  # points; less only sets a line right
_LEAST_INDENTATION = 240  # twips on both sides of a block quotation


@dataclass(slots=True)
class ParagraphForm:
    """The properties that a style or a paragraph sets; None where one is not set.

    `left` and `right` are its indentation in twips.
    """

    outline: int | None = None
    list: str | None = None
    level: int | None = None
    left: float | None = None
    right: float | None = None

    def tell(self, element: str, told: Attributes) -> None:
        """Set the property of `element`, unless it is set already."""
        value = told.get("val", "")
        if element == "numId" and self.list is None:
            self.list = value
        elif element == "ilvl" and self.level is None:
            self.level = _number(value)
        elif element == "outlineLvl" and self.outline is None:
            self.outline = _number(value)
        elif element == "ind":
            self.left = _length(told, "left", "start") if self.left is None else self.left
            self.right = _length(told, "right", "end") if self.right is None else self.right

    @property
    def is_indented(self) -> bool:
        """Whether it is indented on both sides, as block quotations are."""
        return min(self.left or 0, self.right or 0) >= _LEAST_INDENTATION


@dataclass(slots=True)
class RunForm:
    """The properties that a style or a run sets; None where one is not set."""

    bold: bool | None = None
    italic: bool | None = None
    vertical: str | None = None
    hidden: bool | None = None
    language: str | None = None
    style: str | None = None
    white: bool | None = None
    struck: bool | None = None
    colour: str | None = None
    ground: str | None = None
    size: float | None = None  # points
    width: int | None = None  # of letters, per cent
    shift: int | None = None  # half points above the line

    @property
    def is_out_of_sight(self) -> bool:
        """Whether its words are too narrow to be seen, or far from their line."""
        is_narrow = self.width is not None and self.width < _LEAST_WIDTH
        return is_narrow or abs(self.shift or 0) > _FARTHEST

    def tell(self, element: str, told: Attributes) -> None:
        """Set the property of `element`."""
        value = told.get("val", "")
        self._tell_look(element, value, told)
        match element:
            case "b" | "i" | "vanish" | "specVanish":
                setattr(self, _SWITCHES[element], value not in _OFF)
            case "position" | "vertAlign":  # in this order: the second decides
                self.vertical = _vertical(value)
            case "lang":
                self.language = value or None
            case "rStyle":
                self.style = value
            case "strike" | "dstrike":  # one line or two
                self.struck = bool(self.struck) or value not in _OFF
            case "color" | "highlight" | "shd":  # what is behind the words comes after their colour
                self.white = element == "color" and _colour(told).lower() == PAPER

    def _tell_look(self, element: str, value: str, told: Attributes) -> None:
        match element:
            case "color":
                self.colour = _colour(told)
            case "highlight" if value != "none":
                self.ground = _HIGHLIGHTS.get(value, value)
            case "shd" if fill := fill_of(told):
                self.ground = fill
            case "sz" if value.isascii() and value.isdigit() and len(value) < 5:
                self.size = int(value) / 2
            case "w" if _NUMBER.fullmatch(value):
                self.width = int(value)
            case "position" if _NUMBER.fullmatch(value):
                self.shift = int(value)


@dataclass(slots=True)
class _Style:
    name: str = ""
    based_on: str = ""
    form: ParagraphForm = field(default_factory=ParagraphForm)
    run: RunForm = field(default_factory=RunForm)


class StyleSheet:
    """The styles of one DOCX, by their ids. Names are English in every Word, ids are not."""

    def __init__(self, styles: Mapping[str, _Style], default: _Style) -> None:
        self._styles = styles
        self._default = default
        self._looks: dict[tuple[object, ...], tuple[TextRun, bool]] = {}

    def name(self, style: str) -> str:
        """Return the name of a style, "" where it is unknown."""
        return self._styles[style].name if style in self._styles else ""

    def form(self, own: ParagraphForm, style: str) -> ParagraphForm:
        """Return the properties of a paragraph: its own, then those of its style and its bases."""
        whole = replace(own)
        for each in self._chain(style):
            form = each.form
            for name in ("outline", "left", "right"):
                if getattr(whole, name) is None:
                    setattr(whole, name, getattr(form, name))
            if whole.list is None:
                whole.list = form.list
                whole.level = form.level if whole.level is None else whole.level
        if whole.outline is not None and whole.outline >= _NO_HEADING:
            whole.outline = None
        return whole

    def heading(self, own: ParagraphForm, form: ParagraphForm, style: str) -> int | None:
        """Return the level of a paragraph as a heading, 0 for a title, by its `form` and `style`.

        `own` are the properties of the paragraph itself.
        """
        names = [each.name.casefold() for each in self._chain(style)]
        if own.outline is None and names[:1] != ["subtitle"] and "title" in names:
            nearer = names[: names.index("title")]  # styles are based on it that are no title
            return 0 if _BESIDE_TITLE.isdisjoint(nearer) else None
        if form.outline is not None:
            return form.outline + 1
        said = own.outline if own.outline is not None else self._said_outline(style)
        found = next(filter(None, map(_HEADING.fullmatch, names)), None)
        return int(found[1]) if found and said is None else None

    def is_quote(self, style: str) -> bool:
        """Return whether a style, or one that it is based on, is for block quotations."""
        names = (each.name.casefold() for each in self._chain(style))
        return any("quot" in name or name == "block text" for name in names)

    def is_contents(self, style: str) -> bool:
        """Return whether a style is that of a table of contents."""
        return bool(_CONTENTS.fullmatch(self.name(style).casefold()))

    def list_of(self, style: str) -> str:
        """Return the id of the list that a style states, "" where it states none."""
        return (self._styles[style].form.list or "") if style in self._styles else ""

    def look(self, own: RunForm, paragraph: str, ground: str = "") -> tuple[TextRun, bool]:
        """Return a run without words that looks so, and whether it is hidden.

        `paragraph` is the style of its paragraph, `ground` the colour behind that, "" for none.
        """
        key = (
            *(own.bold, own.italic, own.vertical, own.hidden, own.language, own.style, own.white),
            *(
                own.struck,
                own.colour,
                own.ground,
                own.size,
                own.width,
                own.shift,
                paragraph,
                ground,
            ),
        )
        if key not in self._looks:
            self._looks[key] = self._look(own, paragraph, ground)
        return self._looks[key]

    def _look(self, own: RunForm, paragraph: str, ground: str) -> tuple[TextRun, bool]:
        whole = replace(own)
        for form in (each.run for each in self._chain(own.style or "")):
            for name in (*_SHAPED, *_SEEN):
                if getattr(whole, name) is None:
                    setattr(whole, name, getattr(form, name))
        for form in (*(each.run for each in self._chain(paragraph)), self._default.run):
            whole.hidden = form.hidden if whole.hidden is None else whole.hidden
            whole.struck = form.struck if whole.struck is None else whole.struck
            whole.language = whole.language or form.language
            for name in _SEEN:
                if getattr(whole, name) is None:
                    setattr(whole, name, getattr(form, name))
        run = TextRun(
            "",
            bool(whole.bold),
            bool(whole.italic),
            whole.vertical == "superscript",
            whole.vertical == "subscript",
            language=whole.language or "",
            is_white=bool(whole.white),
            is_struck=bool(whole.struck),
            is_unseen=whole.is_out_of_sight
            or is_unseen(whole.colour or "", whole.ground or ground or PAPER, whole.size),
        )
        return run, bool(whole.hidden)

    def _said_outline(self, style: str) -> int | None:
        said = (each.form.outline for each in self._chain(style))
        return next((level for level in said if level is not None), None)

    def _chain(self, style: str) -> Iterator[_Style]:
        for _each in range(_LONGEST_CHAIN):
            if style not in self._styles:
                return
            yield self._styles[style]
            style = self._styles[style].based_on


def read_styles(data: bytes) -> StyleSheet:
    """Return the styles in the part `data`."""
    found: dict[str, _Style] = {}
    style = default = _Style()

    def start(element: str, attributes: Attributes) -> None:
        nonlocal style
        local, told = element.rpartition(" ")[2], local_values(attributes)
        value = told.get("val", "")
        if local == "style":
            style = found.setdefault(told.get("styleId", ""), _Style())
        elif local == "name":
            style.name = style.name or value
        elif local == "basedOn":
            style.based_on = value
        else:
            style.form.tell(local, told)
            style.run.tell(local, told)

    parse_xml(data, start)
    return StyleSheet(found, default)


def fill_of(told: Attributes) -> str:
    """Return the colour of a shading, "" where it has none."""
    fill, pattern = told.get("fill", "auto"), told.get("val", "clear")
    if pattern in ("clear", "nil"):
        return "" if fill == "auto" else fill
    if _COVERING.fullmatch(pattern):
        return told.get("color", pattern)
    return pattern  # lines or dots over it, of which no colour is known


def _colour(told: Attributes) -> str:
    """Return the colour of words. One of a theme counts, not the one that stands beside it."""
    if told.get("themeColor") in _OF_PAPER and "themeShade" not in told:
        return PAPER
    return told.get("val", "")


def _vertical(value: str) -> str:
    """Return where words stand; a number is half points above the line, or below it."""
    if not _SHIFT.fullmatch(value):
        return value
    points = int(value) / 2
    if abs(points) < _LEAST_SHIFT:
        return "baseline"
    return "superscript" if points > 0 else "subscript"


def _number(value: str) -> int | None:
    return int(value) if len(value) == 1 and value in "0123456789" else None


def _length(told: Attributes, *names: str) -> float | None:
    """Return the first of the lengths with these names, in twips."""
    value = next((told[name] for name in names if name in told), "")
    found = _LENGTH.fullmatch(value)
    return float(found[1]) * _TWIPS.get(found[2] or "", 1.0) if found else None
