"""Makes the blocks of a text of the elements of a page, in reading order."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

from index.importers.web.context import context_within
from index.importers.web.element import (
    BLOCKS,
    LISTS,
    TABLE_PARTS,
    UNSPOKEN,
    Element,
    Emphasis,
    PageWords,
)
from index.importers.web.list_numbers import OpenList, open_list, word_item
from index.importers.web.notes import PageNotes, is_label
from index.importers.web.omissions import omission_of
from index.importers.web.paragraph import OpenParagraph, TextContext
from index.importers.web.style import declarations
from index.importers.web.tables import OpenTable, is_layout
from index.office.text import (
    ListPlace,
    Omission,
    OmissionKind,
    StructuredBlock,
    StructuredParagraph,
    StructuredPicture,
    TextRun,
)

type PictureSource = Callable[[str, str], tuple[str, bytes] | None]
"""Gives the name and the bytes of a picture, by the page and the address that it has there."""

_EMPTY_LINE = re.compile(r"\n[ \t]*(?:\n[ \t]*)+")
_FILE_NAME = re.compile(r"\S*\.(?:png|jpe?g|gif|webp|svg|bmp|tiff?|emf|wmf)", re.IGNORECASE)
_MARKS = (("“", "”"), ("‘", "’"))
_SLAVIC_MARKS = (("«", "»"), ("„", "“"))
_SLAVIC = ("ru", "ky", "uk", "be", "kk")
_PICTURES = frozenset({"img", "image"})
_PLAIN = Emphasis()


@dataclass(slots=True)
class _Place:
    """Where blocks go: the page, a cell, or a footnote. `lists` are those that are open in it."""

    blocks: list[StructuredBlock]
    lists: list[OpenList] = field(default_factory=list)
    item: ListPlace | None = None  # that the next words begin


class PageFlow:
    """Takes the elements of a page in order. `large` is what it begins with in large letters."""

    def __init__(self, notes: PageNotes, pictures: PictureSource) -> None:
        self.blocks: list[StructuredBlock] = []
        self.omissions: list[Omission] = []
        self.large: StructuredParagraph | None = None
        self._notes = notes
        self._pictures = pictures
        self._places = [_Place(self.blocks)]
        self._tables: list[OpenTable | None] = []  # None puts parts of the page beside each other
        self._open: OpenParagraph | None = None
        self._waiting: list[StructuredPicture] = []  # pictures in the open paragraph
        self._paragraphs = 0
        self._lists = 0

    def take(self, element: Element, into: list[StructuredBlock] | None = None) -> None:
        """Take an element and all in it; its blocks go `into` a list of their own where given."""
        if into is not None:
            self._places = [_Place(into)]
        start = context_within(TextContext(), element)
        self._begin(element, start)
        stack: list[tuple[Element, TextContext, Iterator[Element | PageWords]]]
        stack = [(element, start, iter(element.children))]
        while stack:
            element, context, children = stack[-1]
            for child in children:
                if isinstance(child, PageWords):
                    self._say(child, context)
                elif not self._is_apart(child, context):
                    within = context_within(context, child)
                    self._begin(child, within)
                    stack.append((child, within, iter(child.children)))
                    break
            else:
                stack.pop()
                self._end(element, context)
        self._flush()

    def _is_apart(self, element: Element, context: TextContext) -> bool:
        """Take an element that is no part of the text around it; return whether it was one."""
        if element in self._notes.marks:
            self._mark(element, context)
        elif element in self._notes.ids or element in self._notes.backs:
            return True
        elif element.name in _PICTURES:
            self._picture(element)
        elif element.name == "br":
            self._end_line()
        elif declarations(element.get("style")).get("mso-list") == "ignore":
            return True
        else:
            kind = omission_of(element)
            if kind is None:
                return False
            self._leave_out(element, kind)
        return True

    def _mark(self, element: Element, context: TextContext) -> None:
        text = element.words()
        if not is_label(text):
            self._paragraph(context).say(text, context.look(_PLAIN), is_verbatim=False)
        self._paragraph(context).mark(self._notes.marks[element])

    def _leave_out(self, element: Element, kind: OmissionKind) -> None:
        if kind is OmissionKind.PICTURE:
            held = next((each for each in element.elements() if each.name == "image"), None)
            if held is not None and self._picture(held):
                return
        text = "" if element.name in UNSPOKEN else element.words()
        if text or kind is OmissionKind.PICTURE:
            self._omit(kind, text)
        if element.name in BLOCKS:
            self._flush()

    def _omit(self, kind: OmissionKind, text: str) -> None:
        at = self._paragraphs + (self._open is not None)
        self.omissions.append(Omission(kind, text, at))

    def _picture(self, element: Element) -> bool:
        """Take a picture, or say that it is left out; return whether it was taken."""
        address = element.get("src") or element.get("href") or element.get("xlink:href")
        description = _description(element)
        found = self._pictures(element.page, address)
        if found is None:
            self._omit(OmissionKind.PICTURE, description)
            return False
        self._waiting.append(StructuredPicture(*found, description))
        if self._open is None:
            self._flush()
        return True

    def _begin(self, element: Element, context: TextContext) -> None:
        name = element.name
        if name in BLOCKS or name == "hr":
            self._flush()
        if name in LISTS:
            self._begin_list(element)
        elif name == "li":
            self._begin_item(element)
        elif name == "p":
            self._places[-1].item = word_item(element) or self._places[-1].item
        elif name == "table":
            self._tables.append(None if is_layout(element) else OpenTable())
        elif name == "q":
            self._quote(context, 0)
        elif name in TABLE_PARTS:
            self._begin_part(element)

    def _end(self, element: Element, context: TextContext) -> None:
        name = element.name
        if name == "q":
            self._quote(context, 1)
        if name in BLOCKS:
            self._flush()
        if name in LISTS and self._places[-1].lists:
            self._places[-1].lists.pop()
        elif name == "li":
            self._places[-1].item = None
        elif name == "table":
            self._end_table()
        elif name in TABLE_PARTS and self._tables and self._tables[-1] is not None:
            self._tables[-1].end(element)
            if name in ("td", "th"):
                self._places.pop()

    def _begin_list(self, element: Element) -> None:
        self._lists += 1
        lists = self._places[-1].lists
        lists.append(open_list(element, str(self._lists), len(lists)))

    def _begin_item(self, element: Element) -> None:
        place = self._places[-1]
        place.item = place.lists[-1].item(element) if place.lists else ListPlace("", 0)

    def _begin_part(self, element: Element) -> None:
        table = self._tables[-1] if self._tables else None
        cell = table.begin(element) if table is not None else None
        if cell is not None:
            self._places.append(_Place(cell))

    def _end_table(self) -> None:
        table = self._tables.pop()
        whole = table.whole() if table is not None else None
        if whole is not None:
            self._places[-1].blocks.append(whole)

    def _quote(self, context: TextContext, side: int) -> None:
        """Add the mark that a browser puts around a quotation within a text."""
        marks = _SLAVIC_MARKS if context.language[:2] in _SLAVIC else _MARKS
        sign = marks[(context.quotes - 1) % 2][side]
        self._paragraph(context).say(sign, context.look(_PLAIN), is_verbatim=False)

    def _say(self, words: PageWords, context: TextContext) -> None:
        if self._open is None and not words.text.strip():
            return
        look = context.look(words.emphasis)
        if not context.is_verbatim:
            self._write(words.text, context, look)
            return
        for at, part in enumerate(_EMPTY_LINE.split(words.text)):
            if at:
                self._flush()
            if part.strip():
                self._write(part, context, look)

    def _write(self, text: str, context: TextContext, look: TextRun) -> None:
        paragraph = self._paragraph(context)
        paragraph.is_large &= context.is_large or not text.strip()
        paragraph.say(text, look, is_verbatim=context.is_verbatim)

    def _paragraph(self, context: TextContext) -> OpenParagraph:
        """Return the paragraph that is open, or begin one."""
        if self._open is not None and self._open.breaks > 1 and context.heading is None:
            self._flush()
        if self._open is None:
            place = self._places[-1]
            self._open = OpenParagraph(context, place.item)
            place.item = None
        return self._open

    def _end_line(self) -> None:
        if self._open is not None:
            self._open.end_line()

    def _flush(self) -> None:
        """End the paragraph that is open; the pictures in it come after it."""
        blocks = self._places[-1].blocks
        paragraph = self._open.whole() if self._open is not None else None
        if paragraph is not None and self._open is not None:
            if self._paragraphs == 0 and self._open.is_large and len(self._places) == 1:
                self.large = paragraph
            self._paragraphs += 1
            blocks.append(paragraph)
        self._open = None
        blocks += self._waiting
        self._waiting = []


def _description(element: Element) -> str:
    """Return what a picture shows; the name of its file says nothing of it."""
    told = " ".join((element.get("alt") or element.get("title")).split())
    return "" if _FILE_NAME.fullmatch(told) else told
