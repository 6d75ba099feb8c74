"""Makes the blocks of a text of the elements of a page, in reading order."""

import re
from collections.abc import Callable, Iterator

from index.importers.web.context import context_within
from index.importers.web.element import (
    BLOCKS,
    LISTS,
    TABLE_PARTS,
    UNSPOKEN,
    Element,
    ElementEmphasis,
    PageWords,
)
from index.importers.web.formulas import sign_before
from index.importers.web.list_numbers import open_list, word_item
from index.importers.web.notes import PageNotes, is_label
from index.importers.web.omissions import omission_of
from index.importers.web.paragraph import TextContext
from index.importers.web.style import declarations
from index.importers.web.tables import PageTable, is_layout
from index.importers.web.text_flow import FlowPlace, TextFlow
from index.office.text import (
    ListPlace,
    Omission,
    OmissionKind,
    StructuredBlock,
    StructuredPicture,
)

type PictureSource = Callable[[str, str], tuple[str, bytes] | None]
"""Gives the name and the bytes of a picture, by the page and the address that it has there."""

_FILE_NAME = re.compile(r"\S*\.(?:png|jpe?g|gif|webp|svg|bmp|tiff?|emf|wmf)", re.IGNORECASE)
_PICTURES = frozenset({"img", "image"})


class PageFlow(TextFlow):
    """Takes the elements of a page in order, and says which are left out."""

    def __init__(self, notes: PageNotes, pictures: PictureSource) -> None:
        super().__init__()
        self.omissions: list[Omission] = []
        self._notes = notes
        self._pictures = pictures
        self._tables: list[PageTable | None] = []  # None puts parts of the page beside each other
        self._lists = 0

    def take(self, element: Element, into: list[StructuredBlock] | None = None) -> None:
        """Take an element and all in it; its blocks go `into` a list of their own where given."""
        if into is not None:
            self._places = [FlowPlace(into)]
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
        elif element in self._notes.ids:
            return True
        elif element in self._notes.backs:
            self._is_numbered = self._open is None
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
            self._write(text, context, context.look(ElementEmphasis()))
        self._paragraph(context).mark(self._notes.marks[element])

    def _leave_out(self, element: Element, kind: OmissionKind) -> None:
        if kind is OmissionKind.PICTURE:
            held = next((each for each in element.elements() if each.name == "image"), None)
            if held is not None and self._picture(held):
                return
        text = "" if element.name in UNSPOKEN else element.words()
        is_mark = kind is OmissionKind.COMMENT and is_label(text)
        if (text and not is_mark) or kind is OmissionKind.PICTURE:
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
        elif name in ("li", "p"):
            self._begin_item(element)
        elif name == "table":
            self._tables.append(None if is_layout(element) else PageTable())
        elif name == "q":
            self._quote(context, 0)
        elif name in TABLE_PARTS:
            self._begin_part(element)
        elif sign := sign_before(element):
            self._write(sign, context, context.look(ElementEmphasis()))

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
        if element.name == "p":
            place.item = word_item(element) or place.item
            return
        place.item = place.lists[-1].item(element) if place.lists else ListPlace("", 0)

    def _begin_part(self, element: Element) -> None:
        table = self._tables[-1] if self._tables else None
        cell = table.begin(element) if table is not None else None
        if cell is not None:
            self._places.append(FlowPlace(cell))

    def _end_table(self) -> None:
        table = self._tables.pop()
        whole = table.whole() if table is not None else None
        if whole is not None:
            self._places[-1].blocks.append(whole)


def _description(element: Element) -> str:
    """Return what a picture shows; the name of its file says nothing of it."""
    told = " ".join((element.get("alt") or element.get("title")).split())
    return "" if _FILE_NAME.fullmatch(told) else told
