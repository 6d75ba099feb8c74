"""Makes a tree of elements of the text of a web page, however its tags are nested."""

import re
from collections import defaultdict
from collections.abc import Sequence
from functools import lru_cache
from html.parser import HTMLParser
from typing import override

from index.importers.web.element import (
    BLOCKS,
    CELLS,
    HEADINGS,
    LISTS,
    ROW_GROUPS,
    TABLE_PARTS,
    VOID,
    Element,
    ElementEmphasis,
    PageWords,
)
from index.importers.web.style import declarations

MAX_PIECES = 400_000  # tags and texts of one page or book
_SLICE = 1 << 16  # characters that are read at a time
_MOST_IN_TAG = 1 << 18
_OPEN_TAG = re.compile(r"<[A-Za-z]")
_HELD = re.compile(r"([\"'])\s*(data:image/[^\"'<>]*)\1")
_HELD_NAME = "data:#"
_DOCTYPE = re.compile("<!DOCTYPE", re.IGNORECASE)
_SUBSET = re.compile(r"<!DOCTYPE[^<>\[]*\[.*?\]\s*>", re.IGNORECASE | re.DOTALL)
_BOLD = frozenset({"b", "strong"})
_ITALIC = frozenset({"i", "em", "cite", "dfn", "var"})
_SPACES = frozenset({"m", "mml", "svg", "html", "xhtml"})
_IN_HEAD = frozenset(
    {"base", "basefont", "bgsound", "link", "meta", "noscript", "script", "style", "template"}
    | {"title", "head"}
)
_KEEPS_PARAGRAPH = frozenset({"body", "head", "html", "legend", "option", "optgroup", "title"})
_CLOSES_PARAGRAPH = (BLOCKS | {"hr"}) - TABLE_PARTS - _KEEPS_PARAGRAPH
_SCOPES = CELLS | {"caption", "table", "button", "object", "marquee", "html", "template"}
_ITEM_SCOPES = LISTS | _SCOPES | {"blockquote", "section", "article", "aside", "figure", "dl"}
_IMPLIED = {  # begun -> what it ends, within what
    "li": (frozenset({"li"}), _ITEM_SCOPES),
    "dt": (frozenset({"dt", "dd"}), _SCOPES | LISTS | {"dl"}),
    "dd": (frozenset({"dt", "dd"}), _SCOPES | LISTS | {"dl"}),
    "a": (frozenset({"a"}), BLOCKS),
    "td": (CELLS, frozenset({"table", "tr"})),
    "th": (CELLS, frozenset({"table", "tr"})),
    "tr": (frozenset({"tr", "caption", "colgroup"}), frozenset({"table"})),
    **dict.fromkeys(
        (*ROW_GROUPS, "colgroup", "caption"),
        (ROW_GROUPS | {"caption", "colgroup", "tr"}, frozenset({"table"})),
    ),
    "table": (frozenset({"table"}), CELLS | {"caption"}),
}
_NONE = frozenset[str]()
_OF_TABLE = frozenset({"table"})
_STOPS = {  # ended -> beyond what its end ends nothing
    **dict.fromkeys(BLOCKS | {"del", "q"}, _SCOPES),
    **dict.fromkeys(TABLE_PARTS, _OF_TABLE),
    "li": _ITEM_SCOPES - {"blockquote"},
    "table": _NONE,
    **dict.fromkeys(("datalist", "select"), _SCOPES),  # whose options need no end
}
_STOPS_WITHIN_TEXT = BLOCKS | _SCOPES
_SETS = {
    *(HEADINGS, _SCOPES, _STOPS_WITHIN_TEXT),
    *_STOPS.values(),
    *(names for pair in _IMPLIED.values() for names in pair),
}


@lru_cache(maxsize=1_000)
def _keys(name: str) -> tuple[str | frozenset[str], ...]:
    """Return what an element is looked for by: its name, and the sets that hold it."""
    return (name, *(names for names in _SETS if name in names))


class _OpenElements:
    """The elements whose end is not reached, outermost first."""

    def __init__(self, root: Element) -> None:
        self.elements = [root]
        self._places: defaultdict[str | frozenset[str], list[int]] = defaultdict(list)

    @property
    def last(self) -> Element:
        """The innermost."""
        return self.elements[-1]

    def open(self, element: Element) -> None:
        """Add the innermost."""
        for key in _keys(element.name):
            self._places[key].append(len(self.elements))
        self.elements.append(element)

    def place(self, names: str | frozenset[str]) -> int:
        """Return where the innermost of these stands, 0 where none is open."""
        places = self._places.get(names)
        return places[-1] if places else 0

    def close(self, place: int) -> list[Element]:
        """End the element at `place` with all within; return them."""
        closed = self.elements[place:]
        del self.elements[place:]
        for element in closed:
            for key in _keys(element.name):
                self._places[key].pop()
        return closed


class _OpenEmphasis:
    """The tags of emphasis that are open: they go on until they are closed, as in a browser."""

    def __init__(self) -> None:
        self._open: dict[str, list[bool]] = {}
        self._outside: list[dict[str, list[bool]]] = []
        self._now: ElementEmphasis | None = None

    @property
    def now(self) -> ElementEmphasis:
        """How words look within them."""
        if self._now is None:
            within = {name for name, tags in self._open.items() if tags and tags[-1]}
            self._now = ElementEmphasis(
                not _BOLD.isdisjoint(within), not _ITALIC.isdisjoint(within)
            )
        return self._now

    def begin(self, name: str, *, counts: bool) -> None:
        """Take the start of a tag; it may be one that changes nothing."""
        self._open.setdefault(name, []).append(counts)
        self._now = None

    def end(self, name: str) -> None:
        """Take the end of a tag."""
        if self._open.get(name):
            self._open[name].pop()
            self._now = None

    def enter_cell(self) -> None:
        """Begin a cell: what is opened in it ends with it."""
        self._outside.append(self._open)
        self._open = {name: [True] for name, tags in self._open.items() if any(tags[-1:])}

    def leave_cell(self) -> None:
        """End a cell."""
        self._open = self._outside.pop()
        self._now = None


class _PageParser(HTMLParser):
    """Builds the tree of one page under `root`."""

    def __init__(self, root: Element, most: int) -> None:
        super().__init__(convert_charrefs=True)
        self.pieces = 0
        self._held: list[str] = []  # pictures that stand in attributes
        self._most = most
        self._open = _OpenElements(root)
        self._emphasis = _OpenEmphasis()
        self._page = root.page

    def hold(self, text: str) -> str:
        """Return the text of a page without the pictures in it, which are put back one by one."""

        def name(found: re.Match[str]) -> str:
            self._held.append(found[2])
            return f'"{_HELD_NAME}{len(self._held) - 1}"'

        return _HELD.sub(name, text)

    @override
    def updatepos(self, i: int, j: int) -> int:
        return j  # nobody asks for lines and columns

    @override
    def handle_starttag(self, tag: str, attrs: Sequence[tuple[str, str | None]]) -> None:
        name = _local(tag)
        attributes = {key: self._whole(value or "") for key, value in reversed(attrs)}
        if name in ("html", "body") and self._open.place(name):
            return
        self._end_implied(name)
        element = Element(name, attributes, self._open.last, self._page)
        self._add(element)
        if name in VOID:
            return
        self._open.open(element)
        if name in _BOLD or name in _ITALIC:
            normal = declarations(attributes.get("style", "")).get("font-weight") == "normal"
            self._emphasis.begin(name, counts=not normal)
        elif name in CELLS:
            self._emphasis.enter_cell()

    @override
    def handle_startendtag(self, tag: str, attrs: Sequence[tuple[str, str | None]]) -> None:
        self.handle_starttag(tag, attrs)
        if _local(tag) not in VOID:
            self.handle_endtag(tag)

    @override
    def handle_endtag(self, tag: str) -> None:
        self._count()
        name = _local(tag)
        if name == "br":
            self.handle_starttag(name, ())
        if name in ("html", "body"):
            return  # what follows still stands on the page
        if name in _BOLD or name in _ITALIC:
            self._emphasis.end(name)
        place = self._open.place(HEADINGS if name in HEADINGS else name)
        if place and place >= self._open.place(_STOPS.get(name, _STOPS_WITHIN_TEXT)):
            self._close(place)

    @override
    def handle_data(self, data: str) -> None:
        if self._open.last.name == "head" and data.strip():
            self._close(self._open.place("head"))
        self._add(PageWords(data, self._emphasis.now))

    @override
    def unknown_decl(self, data: str) -> None:
        if data.startswith("CDATA["):
            self.handle_data(data[6:].removesuffix("]]"))

    def _whole(self, value: str) -> str:
        """Return the value of an attribute, with the picture that it held."""
        if not value.startswith(_HELD_NAME):
            return value
        number = value.removeprefix(_HELD_NAME)
        is_held = number.isascii() and number.isdecimal() and len(number) < 7
        return self._held[int(number)] if is_held and int(number) < len(self._held) else ""

    def _count(self) -> None:
        self.pieces += 1
        if self.pieces > self._most:
            raise PageTooLarge

    def _add(self, piece: Element | PageWords) -> None:
        self._count()
        self._open.last.children.append(piece)

    def _end_implied(self, name: str) -> None:
        """End what an element called `name` ends where it begins."""
        if name not in _IN_HEAD and self._open.place("head"):
            self._close(self._open.place("head"))
        if name in _CLOSES_PARAGRAPH and self._open.place("p") > self._open.place(_SCOPES):
            self._close(self._open.place("p"))
        if name in HEADINGS and self._open.last.name in HEADINGS:
            self._close(self._open.place(HEADINGS))
        ended, within = _IMPLIED.get(name, (_NONE, _NONE))
        while (place := self._open.place(ended)) > self._open.place(within):
            self._close(place)

    def _close(self, place: int) -> None:
        for element in reversed(self._open.close(place)):
            if element.name in CELLS:
                self._emphasis.leave_cell()


class PageTooLarge(Exception):
    """A page has more elements than are read, or more attributes."""


def parse_page(text: str, page: str = "", most: int = MAX_PIECES) -> tuple[Element, int]:
    """Return the tree of a page, whose file in a book is `page`, and of how many pieces it is.

    Raises PageTooLarge where they would be more than `most`.
    """
    root = Element("#page", {}, None, page)
    parser = _PageParser(root, most)
    text = parser.hold(_without_subset(text))
    start = 0
    while start < len(text):
        size = max(_SLICE, len(parser.rawdata))  # so that what is long is not read again and again
        parser.feed(text[start : start + size])
        start += size
        if len(parser.rawdata) > _MOST_IN_TAG and _OPEN_TAG.match(parser.rawdata):
            raise PageTooLarge
    parser.close()
    return root, parser.pieces


def _without_subset(text: str) -> str:
    """Return a page without the entities that it defines, so that they stay as they are written."""
    start = _DOCTYPE.search(text[:_SLICE])
    found = _SUBSET.match(text, start.start()) if start is not None else None
    return text[: found.start()] + text[found.end() :] if found is not None else text


def _local(tag: str) -> str:
    space, colon, local = tag.partition(":")
    return local if colon and space in _SPACES else tag
