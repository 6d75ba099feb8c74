"""Writes words into paragraphs, and paragraphs into the page, a cell or a footnote."""

import re
from dataclasses import dataclass, field

from index.importers.web.element import ElementEmphasis, PageWords
from index.importers.web.list_numbers import OpenList
from index.importers.web.paragraph import PageParagraph, TextContext
from index.office.text import (
    ListPlace,
    StructuredBlock,
    StructuredParagraph,
    StructuredPicture,
    TextRun,
)

_EMPTY_LINE = re.compile(r"\n[ \t]*(?:\n[ \t]*)+")
_AFTER_NUMBER = re.compile(r"\A\s*[.):\]]+(?=\s|$)")
_MARKS = (("“", "”"), ("‘", "’"))
_SLAVIC_MARKS = (("«", "»"), ("„", "“"))
_SLAVIC = ("ru", "ky", "uk", "be", "kk")
_PLAIN = ElementEmphasis()


@dataclass(slots=True)
class FlowPlace:
    """Where blocks go: the page, a cell, or a footnote. `lists` are those that are open in it."""

    blocks: list[StructuredBlock]
    lists: list[OpenList] = field(default_factory=list)
    item: ListPlace | None = None  # that the next words begin


class TextFlow:
    """Takes words in order. `large` is the paragraph that begins the page in large letters."""

    def __init__(self) -> None:
        self.blocks: list[StructuredBlock] = []
        self.large: StructuredParagraph | None = None
        self._places = [FlowPlace(self.blocks)]
        self._open: PageParagraph | None = None
        self._waiting: list[StructuredPicture] = []  # pictures in the open paragraph
        self._paragraphs = 0
        self._is_numbered = False  # the number of a footnote was just left out

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
            begins = self._open is None
            said = part.lstrip("\r\n") if begins else part
            if said.strip() or (said and not begins):
                self._write(said, context, look)

    def _write(self, text: str, context: TextContext, look: TextRun) -> None:
        if self._is_numbered:
            text = _AFTER_NUMBER.sub("", text)
            self._is_numbered = False
        paragraph = self._paragraph(context)
        paragraph.is_large &= context.is_large or not text.strip()
        paragraph.say(text, look, is_verbatim=context.is_verbatim)

    def _paragraph(self, context: TextContext) -> PageParagraph:
        """Return the paragraph that is open, or begin one."""
        if self._open is not None and self._open.breaks > 1 and context.heading is None:
            self._flush()
        if self._open is None:
            place = self._places[-1]
            self._open = PageParagraph(context, place.item)
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
