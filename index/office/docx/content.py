"""Collects the content of one part of a DOCX: blocks, notes, and omitted words."""

from collections.abc import Callable, Mapping

from index.office.docx.paragraph import DocxForms, OpenParagraph
from index.office.omission_log import OmissionLog
from index.office.open_table import OpenTable
from index.office.packed_parts import TooManyHeadings, TooManyParagraphs
from index.office.text import (
    MOST_HEADINGS,
    MOST_PARAGRAPHS,
    PICTURE_SIGN,
    Omission,
    OmissionKind,
    StructuredBlock,
    StructuredPicture,
    StructuredText,
)

_DEEPEST = 8  # nested tables; the content of deeper ones is added to the cell around them
_LONGEST_MARK = 3  # characters of a mark that somebody typed


class DocxContent:
    """Builds blocks while elements begin and end. `marks` are the ids of the marked notes."""

    def __init__(self, forms: DocxForms) -> None:
        self.blocks: list[StructuredBlock] = []
        self.notes: dict[str, list[StructuredBlock]] = {}
        self.marks: list[str] = []
        self.log = OmissionLog()
        self._forms = forms
        self._open: list[OpenParagraph] = []
        self._carried: OpenParagraph | None = (
            None  # its end mark was deleted: the next paragraph continues it
        )
        self._tables: list[OpenTable] = []
        self._too_deep = 0  # open tables below the deepest level
        self._into = self.blocks
        self._typed_mark = False
        self._headings = self._paragraphs = 0

    @property
    def paragraph(self) -> OpenParagraph | None:
        """The paragraph that was begun last of those that are open."""
        return self._open[-1] if self._open else None

    @property
    def place(self) -> int:
        """The number of the paragraph at which the part is read now."""
        return self.log.paragraph + bool(self._open)

    def text(
        self, notes: Mapping[str, tuple[StructuredBlock, ...]], changes: int
    ) -> StructuredText:
        """Return the finished text, with `notes` and the number of tracked `changes`."""
        self._settle()
        return StructuredText(tuple(self.blocks), notes, self.log.all(), changes=changes)

    def begin_paragraph(self, ground: str = "") -> None:
        """Begin a paragraph, in a cell of the colour `ground`."""
        self._paragraphs += 1
        if self._paragraphs > MOST_PARAGRAPHS:
            raise TooManyParagraphs
        paragraph = OpenParagraph(ground=ground)
        if self._carried is not None and not self._open:
            paragraph.runs, self._carried = self._carried.runs, None
        self._open.append(paragraph)

    def end_paragraph(self) -> None:
        """End the paragraph that is open."""
        if not self._open:
            return
        paragraph = self._open.pop()
        if self._open:
            self._open[-1].beside += paragraph.all_words
        if paragraph.is_joined and not self._open:
            self._carried = paragraph
        else:
            self._take(paragraph)

    def end_properties(self) -> None:
        """End the properties of a paragraph."""
        if self._open:
            self._open[-1].properties -= 1

    def end_run(self) -> None:
        """End a run, or begin one."""
        self._typed_mark = False
        if self._open:
            self._open[-1].begin_run()

    def begin_table(self) -> None:
        """Begin a table."""
        self._settle()
        if len(self._tables) < _DEEPEST:
            self._tables.append(OpenTable())
        else:
            self._too_deep += 1

    def end_table(self) -> None:
        """End a table."""
        self._settle()
        if self._too_deep:
            self._too_deep -= 1
        elif self._tables:
            self._add(self._tables.pop().whole())

    def in_table(self, take: Callable[[OpenTable], None]) -> None:
        """Call `take` with the open table, if there is one."""
        if self._tables and not self._too_deep:
            take(self._tables[-1])

    def end_cell(self) -> None:
        """End a cell."""
        self._settle()
        self.in_table(OpenTable.leave_cell)

    def begin_note(self, name: str, *, is_line: bool) -> None:
        """Begin a note; the content of a separator line is discarded."""
        self._settle()
        self._into = [] if is_line else self.notes.setdefault(name, [])

    def say(self, words: str, because: OmissionKind | None) -> None:
        """Add words to the open paragraph, or to the omissions where `because` gives a kind."""
        paragraph = self.paragraph
        if paragraph is None:
            return
        look, hidden = paragraph.look(self._forms.styles)
        because = self._omitted(paragraph, because, hidden=hidden)
        if because is not None:
            paragraph.had_omissions = True
            self.log.say(because, words, begun=not paragraph.is_empty)
        elif self._typed_mark and len(words.strip()) <= _LONGEST_MARK:
            self._typed_mark = False
        else:
            self.log.flush()
            paragraph.say(words, look)

    def say_beside(self, words: str, because: OmissionKind | None) -> None:
        """Add words that stand in the open paragraph, and are not of its text."""
        if because is None and self.paragraph:
            self.paragraph.beside.append(words)
        elif because is None:
            self.log.add(Omission(OmissionKind.OTHER, words, self.place))

    def hide(self, words: str) -> None:
        """Tell of `words` that the file has, and that no page shows."""
        self.log.add(Omission(OmissionKind.HIDDEN, words, self.place))

    def mark(self, note: str, because: OmissionKind | None, *, is_typed: bool) -> None:
        """Add the mark of a note, unless it is omitted."""
        paragraph = self.paragraph
        if paragraph is None:
            return
        _look, hidden = paragraph.look(self._forms.styles)
        if self._omitted(paragraph, because, hidden=hidden) is None:
            self.marks.append(note)
            paragraph.mark(note)
            self._typed_mark = is_typed

    def add_picture(self, picture: StructuredPicture) -> None:
        """Add a picture, before the paragraph in which it stands."""
        self._sign_picture()
        self._add(picture)

    def omit_picture(self, description: str) -> None:
        """Record that a picture is left out, which another program may show."""
        self._sign_picture()
        self.log.add(Omission(OmissionKind.PICTURE, description, self.place))

    def _sign_picture(self) -> None:
        if self.paragraph:
            self.paragraph.beside.append(PICTURE_SIGN)

    def _omitted(
        self, paragraph: OpenParagraph, because: OmissionKind | None, *, hidden: bool
    ) -> OmissionKind | None:
        if because is None and self._forms.styles.is_contents(paragraph.style):
            return OmissionKind.CONTENTS
        return because or (OmissionKind.HIDDEN if hidden else None)

    def _take(self, paragraph: OpenParagraph) -> None:
        self.log.end_paragraph(is_empty=paragraph.is_empty)
        whole = paragraph.whole(self._forms)
        self._headings += whole.heading is not None
        if self._headings > MOST_HEADINGS:
            raise TooManyHeadings
        self._add(whole)

    def _settle(self) -> None:
        """Add a carried paragraph that no other continues."""
        carried, self._carried = self._carried, None
        if carried is not None:
            self._take(carried)

    def _add(self, block: StructuredBlock) -> None:
        if self._tables:
            self._tables[-1].add(block)
        else:
            self._into.append(block)
