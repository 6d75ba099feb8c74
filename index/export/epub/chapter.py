"""Chapters: the parts of an e-book, each a page of its own, and what leads into them."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from enum import Enum

from index.office.xml import Xml, part_of, tag
from index.values import Value

STYLE = "book.css"
_NAMES = {"xmlns": "http://www.w3.org/1999/xhtml", "xmlns:epub": "http://www.idpf.org/2007/ops"}


class ChapterKind(Enum):
    """What a chapter is, as the standard's vocabulary names it: its `epub:type`."""

    TITLE = "titlepage"
    TEXT = "bodymatter"
    THEMES = "index"
    GLOSSARY = "glossary"
    ABOUT = "colophon"


class Heading(Value):
    """A heading in the contents: its words, their language, its level and its id."""

    text: str
    language: str
    level: int
    name: str


class PageBreak(Value):
    """Where a page of the source begins: what it is called, and its id."""

    called: str
    name: str


@dataclass(slots=True)
class Chapter:
    """A chapter, with the elements in it. `held` are the ids that links may lead to."""

    number: int
    kind: ChapterKind
    elements: list[Xml] = field(default_factory=list)
    headings: list[Heading] = field(default_factory=list)
    pages: list[PageBreak] = field(default_factory=list)
    held: set[str] = field(default_factory=set)

    @property
    def file(self) -> str:
        """The name of its file."""
        return f"text-{self.number:04}.xhtml"


def xhtml_of(title: str, language: str, body: Iterable[Xml]) -> bytes:
    """Return a page of an e-book in `language` with this `body`."""
    head = tag(
        "head",
        {},
        tag("meta", {"charset": "utf-8"}),
        tag("title", {}, title),
        tag("link", {"rel": "stylesheet", "type": "text/css", "href": STYLE}),
    )
    said = {"xml:lang": language, "lang": language}
    return part_of(tag("html", _NAMES | said, head, tag("body", {}, *body)))
