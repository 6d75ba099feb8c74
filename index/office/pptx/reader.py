"""Reads the words of a PPTX from anywhere: slides, also hidden ones, notes, comments, alt texts."""

from collections.abc import Iterator

from index.office.packed_parts import (
    Attributes,
    OtherOfficeKind,
    PackedParts,
    TooManyParagraphs,
    local_values,
    packed_parts,
    parse_xml,
)
from index.office.part_links import PartLink, part_links
from index.office.pptx.open_looks import OpenLooks
from index.office.pptx.slide_colours import ColourReader
from index.office.text import MOST_PARAGRAPHS
from index.values import Value, replace

_TITLES = frozenset({"title", "ctrTitle"})
_EDGES = frozenset({"ftr", "hdr", "dt", "sldNum"})
_COUNTED = ("slidenum", "datetime")  # fields that a program fills in
_SHAPES = frozenset({"sp", "graphicFrame", "pic"})
_DRAWN = frozenset({"cNvPr", "docPr"})
_OFF = frozenset({"0", "false"})
_USUAL_SIZE = 12_192_000, 6_858_000  # EMU, where the file does not say it


class SlideParagraph(Value):
    """A paragraph with words. `is_edge` is whether it is the title of its slide, or in its foot.

    `struck` are words in it that are struck through, which are not in its `text`.
    """

    text: str
    is_edge: bool = False
    struck: str = ""


class SlideWords(Value):
    """The words of one slide in their order, and those beside it. `number` counts from 1.

    `layout` are those that its layout and master show on it, `unseen` are those of `shown` that
    nobody sees, by their colour, their size or their place.
    """

    number: int
    is_hidden: bool
    shown: tuple[SlideParagraph, ...]
    notes: tuple[str, ...] = ()
    comments: tuple[str, ...] = ()
    descriptions: tuple[str, ...] = ()
    layout: tuple[str, ...] = ()
    unseen: tuple[str, ...] = ()


def read_pptx(data: bytes) -> tuple[SlideWords, ...]:
    """Return the slides of the PPTX `data` in the order in which they are shown.

    Raises OfficeUnreadable, and OtherOfficeKind of what is packed as a PPTX and is none.
    """
    with packed_parts(data) as parts:
        links = part_links(parts, "").values()
        main = next((link.part for link in links if link.kind.endswith("/officeDocument")), "")
        if main not in parts.names:
            raise OtherOfficeKind
        return tuple(_slides(parts, main))


def _slides(parts: PackedParts, main: str) -> Iterator[SlideWords]:
    order = _Order()
    parse_xml(parts.part(main), order.start)
    if not order.is_presentation:
        raise OtherOfficeKind
    links, room = part_links(parts, main), MOST_PARAGRAPHS
    named = (links[each].part for each in order.slides if each in links)
    layouts, colours = _Layouts(parts), ColourReader(parts)
    for number, name in enumerate(dict.fromkeys(named), start=1):
        looks = OpenLooks(colours.of(name), order.size)
        slide = replace(_slide(parts, name, number, looks), layout=layouts.words(name))
        room -= sum(map(len, (slide.shown, slide.notes, slide.comments, slide.descriptions)))
        if room < 0:
            raise TooManyParagraphs
        yield slide


def _slide(parts: PackedParts, name: str, number: int, looks: OpenLooks) -> SlideWords:
    body = _read(parts, name, looks)
    beside = list(part_links(parts, name).values())
    drawn = _linked(parts, beside, "/diagramData")
    notes = _linked(parts, beside, "/notesSlide")
    comments = _linked(parts, beside, "/comments")
    return SlideWords(
        number,
        body.is_hidden,
        (*body.paragraphs, *(each for part in drawn for each in part.paragraphs)),
        tuple(each.text for part in notes for each in part.paragraphs),
        tuple(each.text for part in comments for each in part.paragraphs),
        tuple(each for part in (body, *notes) for each in part.descriptions),
        unseen=tuple(dict.fromkeys(body.unseen)),
    )


def _linked(parts: PackedParts, links: list[PartLink], kind: str) -> "list[_Body]":
    named = (link.part for link in links if link.kind.endswith(kind) and not link.is_outside)
    return [_read(parts, name) for name in dict.fromkeys(named) if name in parts.names]


def _read(parts: PackedParts, name: str, looks: OpenLooks | None = None) -> "_Body":
    body = _Body(looks)
    parse_xml(parts.part(name), body.start, body.end, body.said)
    return body


class _Layouts:
    """Reads what layouts and masters show on slides, each once."""

    def __init__(self, parts: PackedParts) -> None:
        self._parts = parts
        self._known: dict[str, tuple[str, ...]] = {}

    def words(self, slide: str) -> tuple[str, ...]:
        """Return the words that the layout and the master of the part `slide` show on it."""
        found: list[str] = []
        for layout in self._named(slide, "/slideLayout"):
            if layout not in self._known:
                masters = self._named(layout, "/slideMaster")
                bodies = (_read(self._parts, each) for each in dict.fromkeys((layout, *masters)))
                self._known[layout] = tuple(text for body in bodies for text in body.drawn)
            found += self._known[layout]
        return tuple(found)

    def _named(self, part: str, kind: str) -> list[str]:
        links = part_links(self._parts, part).values()
        named = [each.part for each in links if each.kind.endswith(kind) and not each.is_outside]
        return [each for each in named if each in self._parts.names]


class _Order:
    """Takes the ids of the links to the slides, in the order in which they are shown."""

    def __init__(self) -> None:
        self.is_presentation = False
        self.slides: list[str] = []
        self.size = _USUAL_SIZE

    def start(self, name: str, attributes: Attributes) -> None:
        """Handle the start of an element."""
        local = name.rpartition(" ")[2]
        self.is_presentation |= local == "presentation"
        if local == "sldSz":
            told = (attributes.get("cx", ""), attributes.get("cy", ""))
            if all(each.isascii() and each.isdigit() and len(each) < 10 for each in told):
                self.size = int(told[0]), int(told[1])
        if local == "sldId":
            self.slides += [
                value for key, value in attributes.items() if key.endswith("relationships id")
            ]


class _Body:
    """Collects the paragraphs of a slide, of its notes, or of its comments."""

    def __init__(self, looks: OpenLooks | None = None) -> None:
        self.unseen: list[str] = []  # words that nobody sees
        self._unseen: list[str] = []  # of the paragraph that is open
        self._looks = looks
        self.is_hidden = False
        self.paragraphs: list[SlideParagraph] = []
        self.descriptions: list[str] = []
        self.drawn: list[str] = []  # of the paragraphs, those in no placeholder
        self._words: list[str] = []
        self._struck: list[str] = []  # of the paragraph that is open
        self._holder: str | None = None  # the kind of placeholder of the open shape
        self._is_text = self._is_counted = False
        self._older = 0  # depth within an alternative for older programs

    def start(self, name: str, attributes: Attributes) -> None:
        """Handle the start of an element."""
        local = name.rpartition(" ")[2]
        if self._older or local == "Fallback":
            self._older += 1
        told = local_values(attributes)
        if self._looks:
            self._looks.start(local, told)
        if local in _SHAPES:
            self._holder = None
        elif local == "ph":
            self._holder = told.get("type", "")
        elif local in _DRAWN and not self._older:
            said = (told.get("descr", ""), told.get("title", ""))
            self.descriptions += filter(str.strip, said)
        elif local == "sld":
            self.is_hidden = told.get("show", "1") in _OFF
        else:
            self._start_words(local, told)

    def end(self, name: str) -> None:
        """Handle the end of an element."""
        self._older -= bool(self._older)
        match name.rpartition(" ")[2]:
            case "t":
                self._is_text = False
            case "fld":
                self._is_counted = False
            case "p" | "text":
                self._is_text = False
                self._end_paragraph()
        if self._looks:
            self._looks.end(name.rpartition(" ")[2])

    def said(self, text: str) -> None:
        """Handle text between elements."""
        if self._is_text:
            is_struck = self._looks is not None and self._looks.is_struck
            (self._struck if is_struck else self._words).append(text)
            if self._looks and self._looks.is_unseen:
                self._unseen.append(text)

    def _start_words(self, local: str, told: Attributes) -> None:
        match local:
            case "fld":
                self._is_counted = told.get("type", "").startswith(_COUNTED)
            case "p" | "text":
                self._words.clear()
                self._is_text = local == "text"
            case "t":
                self._is_text = not self._is_counted
            case "br" | "tab":
                self._words.append(" ")

    def _end_paragraph(self) -> None:
        text = "".join(self._words)
        self._words.clear()
        struck = " ".join("".join(self._struck).split())
        self._struck.clear()
        unseen = " ".join("".join(self._unseen).split())
        self._unseen.clear()
        self.unseen += [unseen] if unseen else []
        if (text.strip() or struck) and not (self._older and self._is_known(text)):
            if len(self.paragraphs) == MOST_PARAGRAPHS:
                raise TooManyParagraphs
            is_edge = self._holder in _TITLES | _EDGES
            self.paragraphs.append(SlideParagraph(text, is_edge, struck))
            if self._holder is None:
                self.drawn.append(text)

    def _is_known(self, text: str) -> bool:
        """Return whether an alternative for older programs only says again what stands above."""
        return any(each.text == text for each in self.paragraphs)
