"""Makes a tree of elements of the text of a web page, however its tags are nested."""

import re
from collections import defaultdict
from collections.abc import Sequence
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
    Emphasis,
    PageWords,
)
from index.importers.web.style import declarations

MAX_PIECES = 600_000  # elements and texts of one page or book
_SLICE = 1 << 20  # characters that are read at a time
_FEWEST_PER_ATTRIBUTE = 16  # characters of a long tag
_APART = re.compile(r"[\s'\"/]")
_SUBSET = re.compile(r"<!DOCTYPE[^<>\[]*\[.*?\]\s*>", re.IGNORECASE | re.DOTALL)
_NO_TEXT = re.compile("[\0-\x08\x0e-\x1f\x7f\ufffe\uffff]")
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


class _OpenElements:
    """The elements whose end is not reached, outermost first."""

    def __init__(self, root: Element) -> None:
        self.elements = [root]
        self._places: defaultdict[str, list[int]] = defaultdict(list)

    @property
    def last(self) -> Element:
        """The innermost."""
        return self.elements[-1]

    def open(self, element: Element) -> None:
        """Add the innermost."""
        self._places[element.name].append(len(self.elements))
        self.elements.append(element)

    def place(self, names: frozenset[str] | str) -> int:
        """Return where the innermost of these stands, 0 where none is open."""
        if isinstance(names, str):
            places = self._places.get(names)
            return places[-1] if places else 0
        return max((self.place(name) for name in names & self._places.keys()), default=0)

    def close(self, place: int) -> list[Element]:
        """End the element at `place` with all within; return them."""
        closed = self.elements[place:]
        del self.elements[place:]
        for element in closed:
            places = self._places[element.name]
            places.pop()
            if not places:
                del self._places[element.name]
        return closed


class _OpenEmphasis:
    """The tags of emphasis that are open: they go on until they are closed, as in a browser."""

    def __init__(self) -> None:
        self._open: dict[str, list[bool]] = {}
        self._outside: list[dict[str, list[bool]]] = []
        self.now = Emphasis()

    def begin(self, name: str, *, counts: bool) -> None:
        """Take the start of a tag; it may be one that changes nothing."""
        self._open.setdefault(name, []).append(counts)
        self._look()

    def end(self, name: str) -> None:
        """Take the end of a tag."""
        if self._open.get(name):
            self._open[name].pop()
            self._look()

    def enter_cell(self) -> None:
        """Begin a cell: what is opened in it ends with it."""
        self._outside.append(self._open)
        self._open = {name: [True] for name, tags in self._open.items() if any(tags[-1:])}

    def leave_cell(self) -> None:
        """End a cell."""
        self._open = self._outside.pop()
        self._look()

    def _look(self) -> None:
        within = {name for name, tags in self._open.items() if tags and tags[-1]}
        self.now = Emphasis(not _BOLD.isdisjoint(within), not _ITALIC.isdisjoint(within))


class _PageParser(HTMLParser):
    """Builds the tree of one page under `root`."""

    def __init__(self, root: Element, most: int) -> None:
        super().__init__(convert_charrefs=True)
        self.pieces = 0
        self._most = most
        self._open = _OpenElements(root)
        self._emphasis = _OpenEmphasis()
        self._page = root.page

    @override
    def handle_starttag(self, tag: str, attrs: Sequence[tuple[str, str | None]]) -> None:
        name = _local(tag)
        attributes = {key: value or "" for key, value in reversed(attrs)}
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
        name = _local(tag)
        if name == "br":
            self.handle_starttag(name, ())
        if name in ("html", "body"):
            return  # what follows still stands on the page
        if name in _BOLD or name in _ITALIC:
            self._emphasis.end(name)
        place = self._open.place(HEADINGS if name in HEADINGS else name)
        if place > self._open.place(_stops(name)):
            self._close(place)

    @override
    def handle_data(self, data: str) -> None:
        text = _NO_TEXT.sub("", data)
        if not text:
            return
        if self._open.last.name == "head" and text.strip():
            self._close(self._open.place("head"))
        self._add(PageWords(text, self._emphasis.now))

    @override
    def unknown_decl(self, data: str) -> None:
        if data.startswith("CDATA["):
            self.handle_data(data[6:].removesuffix("]]"))

    def _add(self, piece: Element | PageWords) -> None:
        self.pieces += 1
        if self.pieces > self._most:
            raise PageTooLarge
        self._open.last.children.append(piece)

    def _end_implied(self, name: str) -> None:
        """End what an element called `name` ends where it begins."""
        if name not in _IN_HEAD and self._open.place("head"):
            self._close(self._open.place("head"))
        if name in _CLOSES_PARAGRAPH and self._open.place("p") > self._open.place(_SCOPES):
            self._close(self._open.place("p"))
        if name in HEADINGS and self._open.last.name in HEADINGS:
            self._close(self._open.place(HEADINGS))
        ended, within = _IMPLIED.get(name, (frozenset[str](), frozenset[str]()))
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
    text = _SUBSET.sub("", text, count=1)
    for start in range(0, len(text), _SLICE):
        parser.feed(text[start : start + _SLICE])
        pending = parser.rawdata
        if len(pending) > _SLICE and _is_crowded(pending):
            raise PageTooLarge
    parser.close()
    return root, parser.pieces


def _is_crowded(pending: str) -> bool:
    """Return whether an open tag has very many attributes; a picture in one is long too."""
    return len(_APART.findall(pending)) * _FEWEST_PER_ATTRIBUTE > len(pending)


def _local(tag: str) -> str:
    space, colon, local = tag.partition(":")
    return local if colon and space in _SPACES else tag


def _stops(name: str) -> frozenset[str]:
    """Return the elements beyond which the end of `name` ends nothing."""
    if name == "table":
        return frozenset()
    if name in TABLE_PARTS:
        return frozenset({"table"})
    if name == "li":
        return _ITEM_SCOPES - {"blockquote"}
    return _SCOPES if name in BLOCKS or name in ("del", "q") else BLOCKS | _SCOPES
