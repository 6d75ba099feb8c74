"""The elements of a web page, as a tree."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from index.values import Value

HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})
LISTS = frozenset({"ul", "ol", "menu", "dir"})
CELLS = frozenset({"td", "th"})
ROW_GROUPS = frozenset({"thead", "tbody", "tfoot"})
TABLE_PARTS = CELLS | ROW_GROUPS | {"tr", "caption", "colgroup"}
_BLOCKS = (
    "address article aside blockquote body center dd details dialog div dl dt fieldset figcaption"
    " figure footer form frameset head header hgroup html legend li listing main nav noframes"
    " optgroup option p pre search section summary table template title xmp"
)
_VOID = (
    "area base basefont bgsound br col embed frame hr img input keygen link meta param source"
    " track wbr"
)
BLOCKS = HEADINGS | LISTS | TABLE_PARTS | frozenset(_BLOCKS.split())
"""Elements whose words stand apart from those around them."""
VOID = frozenset(_VOID.split())
"""Elements that hold nothing, and need no end."""


class ElementEmphasis(Value):
    """Whether words are bold or italic by the tags that are open around them."""

    is_bold: bool = False
    is_italic: bool = False


class PageWords(Value):
    """Text between two tags."""

    text: str
    emphasis: ElementEmphasis


@dataclass(slots=True, eq=False)
class Element:
    """One element. `page` is the path of its file in a book, "" for a page alone.

    `start` and `end` number the elements in reading order: what stands within has a number between
    them. `before` and `after` count the letters of the page up to its start and its end.
    """

    name: str
    attributes: Mapping[str, str]
    parent: "Element | None" = None
    page: str = ""
    children: list["Element | PageWords"] = field(default_factory=list)
    start: int = 0
    end: int = 0
    before: int = 0
    after: int = 0

    def get(self, name: str) -> str:
        """Return an attribute, "" where it is not there."""
        return self.attributes.get(name, "")

    def tokens(self, name: str) -> frozenset[str]:
        """Return the words of an attribute, in small letters."""
        return frozenset(self.get(name).lower().split())

    def contains(self, other: "Element") -> bool:
        """Return whether `other` stands within this element, or is it. Both must be numbered."""
        return self.start <= other.start < self.end

    def elements(self) -> Iterator["Element"]:
        """Yield it and all elements within, in reading order."""
        waiting = [self]
        while waiting:
            element = waiting.pop()
            yield element
            waiting += [child for child in reversed(element.children) if isinstance(child, Element)]

    def words(self) -> str:
        """Return all words within, blocks apart from each other."""
        parts: list[str] = []
        waiting: list[Element | PageWords | str] = [self]
        while waiting:
            item = waiting.pop()
            if isinstance(item, PageWords):
                parts.append(item.text)
            elif isinstance(item, str):
                parts.append(item)
            elif item.name not in UNSPOKEN:
                apart = item.name in BLOCKS or item.name == "br"
                waiting += [" "] * apart
                waiting += reversed(item.children)
                parts += [" "] * apart
        return " ".join("".join(parts).split())


UNSPOKEN = frozenset(
    {"script", "style", "template", "head", "iframe", "noframes", "noembed", "title"}
)
"""Elements that hold no words of the page."""


def number(root: Element) -> None:
    """Give the elements under `root` their numbers, and the letters before them, in order."""
    count = letters = 0
    waiting: list[tuple[Element, int]] = [(root, 0)]
    root.start = 0
    while waiting:
        element, place = waiting.pop()
        if place == 0:
            element.start, element.before = count, letters
            count += 1
        while place < len(element.children):
            child = element.children[place]
            place += 1
            if isinstance(child, Element):
                waiting += [(element, place), (child, 0)]
                break
            letters += sum(len(word) for word in child.text.split())
        else:
            element.end, element.after = count, letters
