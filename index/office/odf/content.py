"""Collects the content of an ODT: paragraphs, lists, tables, and omitted words."""

from collections.abc import Callable
from dataclasses import dataclass, field

from index.office.odf.styles import LEVELS, OUTLINE, OdfStyles
from index.office.omission_log import OmissionLog
from index.office.open_table import OpenTable
from index.office.packed_parts import TooManyParagraphs
from index.office.text import (
    MOST_PARAGRAPHS,
    ListPlace,
    OmissionKind,
    StructuredBlock,
    StructuredParagraph,
    TextRun,
)
from index.values import replace

_DEEPEST = 8  # tables in tables; what is deeper stands in the cell around it
_MOST_SPANS = 10  # in each other


@dataclass(slots=True)
class OdfParagraph:
    """A paragraph while it is read. `level` is that of a heading.

    `beside` is as in `StructuredParagraph`.
    """

    style: str
    level: int | None = None
    item: ListPlace | None = None
    is_hidden: bool = False
    spans: tuple[str, ...] = ()
    runs: list[tuple[TextRun, list[str]]] = field(default_factory=list)
    beside: list[str] = field(default_factory=list)

    @property
    def text(self) -> str:
        """The words in it so far."""
        return "".join("".join(words) for _look, words in self.runs)

    @property
    def is_empty(self) -> bool:
        """Whether no words and no marks stand in it."""
        return not (self.text.strip() or any(look.note for look, _words in self.runs))


@dataclass(slots=True)
class _OpenList:
    name: str
    style: str
    level: int
    counts: list[int | None]
    is_new_item: bool = False
    is_numbered: bool = True
    start: int | None = None
    own_style: str = ""  # of the item that is open


@dataclass(slots=True)
class OdfRoom:
    """A container of blocks: the text, a box, a note, a comment, a deletion."""

    is_text: bool = True
    blocks: list[StructuredBlock] = field(default_factory=list)
    paragraphs: list[OdfParagraph] = field(default_factory=list)
    tables: list[OpenTable] = field(default_factory=list)
    lists: list[_OpenList] = field(default_factory=list)
    because: list[OmissionKind] = field(default_factory=list)

    def add(self, block: StructuredBlock) -> None:
        """Add to the table that is open, or to the blocks."""
        if self.tables:
            self.tables[-1].add(block)
        else:
            self.blocks.append(block)


class OdfContent:
    """Builds blocks while elements begin and end."""

    def __init__(self, styles: OdfStyles) -> None:
        self.log = OmissionLog()
        self.rooms = [OdfRoom()]
        self.too_deep = 0  # tables that are open beyond the deepest
        self._conditions = 0  # sections that are open and shown under a condition
        self._styles = styles
        self._lists = self._paragraphs = 0
        self._counts: dict[str, list[int | None]] = {}  # of ended lists, by their ids and styles
        self._headings: list[int | None] = [None] * LEVELS

    @property
    def room(self) -> OdfRoom:
        """The innermost container."""
        return self.rooms[-1]

    @property
    def paragraph(self) -> OdfParagraph | None:
        """The paragraph that is open, None between paragraphs."""
        return self.room.paragraphs[-1] if self.room.paragraphs else None

    @property
    def place(self) -> int:
        """The number of the paragraph at which the part is read now."""
        return self.log.paragraph + bool(self.rooms[0].paragraphs)

    def begin_paragraph(self, style: str, level: int | None, *, is_numbered: bool = True) -> None:
        """Begin a paragraph, or a heading of a `level`."""
        self._paragraphs += 1
        if self._paragraphs > MOST_PARAGRAPHS:
            raise TooManyParagraphs
        item = self._item(style)
        if level is not None and item is None and is_numbered and self.room.is_text:
            place = min(level, LEVELS) - 1
            number = self._styles.number(OUTLINE, place, self._headings, None)
            words = self._styles.words(OUTLINE, place)
            item = ListPlace("", place, number, words) if number or words else None
        self.room.paragraphs.append(OdfParagraph(style, level, item))

    def end_paragraph(self) -> None:
        """End the paragraph that is open."""
        paragraph = self.room.paragraphs.pop()
        if paragraph.is_hidden:
            self.log.say(OmissionKind.HIDDEN, paragraph.text)
            paragraph.runs.clear()
        if self.room.is_text:
            self.log.end_paragraph(is_empty=paragraph.is_empty)
        self.room.add(self._whole(paragraph))

    def say(self, words: str) -> None:
        """Add words to the paragraph that is open."""
        paragraph = self.paragraph
        if paragraph is None:
            return
        look, hidden = self._styles.look(paragraph.style, paragraph.spans)
        kind = self._omitted(hidden=hidden)
        if kind is not None:
            self.log.say(kind, words, begun=not paragraph.is_empty)
            return
        if self.room.is_text:
            self.log.flush()
        look = replace(look, is_unseen=True) if self._conditions else look
        if not paragraph.runs or paragraph.runs[-1][0] != look:
            paragraph.runs.append((look, []))
        paragraph.runs[-1][1].append(words)

    def begin_condition(self) -> Callable[[], None]:
        """Begin a section that a program may hide, and return a function for its end."""
        self._conditions += 1

        def end() -> None:
            self._conditions -= 1

        return end

    def mark(self, note: str) -> bool:
        """Add the mark of a note; return whether its words are taken."""
        paragraph = self.paragraph
        if paragraph is None or self._omitted(hidden=False) is not None:
            return False
        paragraph.runs.append((TextRun("", note=note), []))
        return True

    def begin_span(self, style: str) -> None:
        """Begin words of one style."""
        paragraph = self.paragraph
        if paragraph is not None:
            paragraph.spans = (*paragraph.spans[-_MOST_SPANS:], style)

    def end_span(self) -> None:
        """End words of one style."""
        paragraph = self.paragraph
        if paragraph is not None:
            paragraph.spans = paragraph.spans[:-1]

    def begin_list(self, style: str, name: str, goes_on: str) -> None:
        """Begin a list; `goes_on` is the id or the style of one whose numbers it continues."""
        lists = self.room.lists
        if lists:
            upper = lists[-1]
            level = min(LEVELS - 1, upper.level + 1)
            lists.append(_OpenList(upper.name, style or upper.style, level, upper.counts))
            return
        self._lists += 1
        counts = self._counts.get(goes_on) or [None] * LEVELS
        lists.append(_OpenList(str(self._lists), style, 0, counts))
        self._counts[style] = counts
        if name:
            self._counts[name] = counts

    def begin_item(self, start: int | None, style: str, *, is_numbered: bool) -> None:
        """Begin an item of the list that is open, in a list `style` of its own, or in "" none."""
        if self.room.lists:
            now = self.room.lists[-1]
            now.is_new_item, now.is_numbered, now.start = True, is_numbered, start
            now.own_style = style

    def begin_table(self) -> None:
        """Begin a table."""
        if sum(len(room.tables) for room in self.rooms) < _DEEPEST:
            self.room.tables.append(OpenTable())
        else:
            self.too_deep += 1

    def end_table(self) -> None:
        """End a table."""
        if self.too_deep:
            self.too_deep -= 1
        elif self.room.tables:
            table = self.room.tables.pop()
            self.room.add(table.whole())

    def _item(self, paragraph: str) -> ListPlace | None:
        """Return the place of an item that begins now, None for what goes on in one.

        `paragraph` is the style of its paragraph.
        """
        if not self.room.lists or not self.room.lists[-1].is_new_item:
            return None
        now = self.room.lists[-1]
        now.is_new_item = False
        if not now.is_numbered:
            return ListPlace(now.name, now.level)
        style = now.own_style or now.style or self._styles.list_of(paragraph)
        number = self._styles.number(style, now.level, now.counts, now.start)
        return ListPlace(now.name, now.level, number, self._styles.words(style, now.level))

    def _omitted(self, *, hidden: bool) -> OmissionKind | None:
        if self.room.because:
            return self.room.because[-1]
        return OmissionKind.HIDDEN if hidden and self.room.is_text else None

    def _whole(self, paragraph: OdfParagraph) -> StructuredParagraph:
        styles, style = self._styles, paragraph.style
        level = 0 if styles.is_title(style) else paragraph.level
        is_plain = level is None and paragraph.item is None
        is_quote = level is None and styles.is_quote(style)
        is_indented = is_plain and styles.is_indented(style)
        return StructuredParagraph(
            tuple(replace(look, text="".join(words)) for look, words in paragraph.runs),
            tuple(styles.names(style)[:1]),
            level,
            paragraph.item,
            is_quote or is_indented,
            is_guessed=is_indented and not is_quote,
            beside=" ".join(" ".join(paragraph.beside).split()),
        )
