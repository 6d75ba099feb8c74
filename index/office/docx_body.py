"""Gathers paragraphs, tables and footnotes from the XML of a DOCX."""

from dataclasses import dataclass, field, replace

from index.office.docx_styles import ParagraphForm, StyleSheet
from index.office.packed_parts import Attributes, local_values
from index.office.text import (
    ListPlace,
    StructuredBlock,
    StructuredParagraph,
    StructuredTable,
    TextRun,
)

_WORDS = (
    "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
    "http://purl.oclc.org/ooxml/wordprocessingml/main",
)
_SIGNS = {"tab": "\t", "br": "\n", "cr": "\n", "noBreakHyphen": "\u2011", "softHyphen": "\u00ad"}
_UNREAD = frozenset({"Fallback", "moveFrom", "del"})
_CHANGES = frozenset({"pPrChange", "rPrChange"})  # how something looked before a tracked change
_MARKS = {"footnoteReference": "", "endnoteReference": "end-"}
_NOTES = {"footnote": "", "endnote": "end-"}
_OFF = frozenset({"0", "false", "off"})
_DEEPEST = 8  # tables in tables; what is deeper stands in the cell around it

_PLAIN = TextRun("")


@dataclass(slots=True)
class _OpenParagraph:
    """A paragraph whose end is not reached. `look` is that of its open run."""

    runs: list[tuple[TextRun, list[str]]] = field(default_factory=list)
    styles: list[str] = field(default_factory=list)
    form: ParagraphForm = field(default_factory=ParagraphForm)
    look: TextRun = _PLAIN
    properties: int = 0  # elements of properties that are open in it

    def say(self, words: str) -> None:
        """Add `words` to the run that they go on, or begin another."""
        if not self.runs or self.runs[-1][0] != self.look:
            self.runs.append((self.look, []))
        self.runs[-1][1].append(words)

    def mark(self, note: str) -> None:
        """Add the mark of a footnote."""
        self.runs.append((replace(_PLAIN, note=note), []))

    def whole(self, styles: StyleSheet) -> StructuredParagraph:
        """Return it as it reads."""
        form = styles.form(self.form, self.styles[0] if self.styles else "")
        listed = form.list not in (None, "", "0")  # 0 takes a paragraph out of its style's list
        return StructuredParagraph(
            tuple(replace(look, text="".join(words)) for look, words in self.runs),
            tuple(map(styles.name, self.styles)),
            None if form.outline is None else form.outline + 1,
            ListPlace(form.list or "", form.level or 0) if listed else None,
        )


class _OpenTable:
    """A table whose end is not reached."""

    def __init__(self) -> None:
        self._rows: list[list[list[StructuredBlock]]] = []
        self._in_cell = False

    def begin(self, element: str) -> None:
        """Begin a row, or a cell."""
        if element == "tr":
            self._rows.append([])
        else:
            self._row().append([])
        self._in_cell = element == "tc"

    def add(self, block: StructuredBlock) -> None:
        """Add to the cell that is open; what stands beside all cells has one of its own."""
        if not self._in_cell:
            self.begin("tc")
        self._row()[-1].append(block)

    def leave_cell(self) -> None:
        """End the cell that is open."""
        self._in_cell = False

    def whole(self) -> StructuredTable:
        """Return it."""
        return StructuredTable(tuple(tuple(map(tuple, row)) for row in self._rows))

    def _row(self) -> list[list[StructuredBlock]]:
        if not self._rows:
            self._rows.append([])
        return self._rows[-1]


class DocxBody:
    """Takes element after element of one part, for `parse_xml`: of the text, or of its notes."""

    def __init__(self, styles: StyleSheet, *, holds_notes: bool = False) -> None:
        self.blocks: list[StructuredBlock] = []
        self.notes: dict[str, list[StructuredBlock]] = {}
        self.is_document = False
        self._styles = styles
        self._holds_notes = holds_notes
        self._open: list[_OpenParagraph] = []
        self._tables: list[_OpenTable] = []
        self._too_deep = 0  # tables that are open beyond the deepest
        self._into = self.blocks
        self._is_text = False
        self._unread = 0  # elements deep in what is not to be read
        self._changes = 0

    def start(self, name: str, attributes: Attributes) -> None:
        """Take the start of an element."""
        space, _, local = name.rpartition(" ")
        if self._unread or local in _UNREAD:
            self._unread += 1
        elif space in _WORDS:
            told = local_values(attributes)
            if local in _CHANGES:
                self._changes += 1
            elif not self._begin_block(local, told) and self._open:
                self._begin_in(self._open[-1], local, told)

    def end(self, name: str) -> None:
        """Take the end of an element."""
        if self._unread:
            self._unread -= 1
            return
        space, _, local = name.rpartition(" ")
        if local == "t":
            self._is_text = False
        elif space in _WORDS and local in _CHANGES:
            self._changes -= 1
        elif space in _WORDS and not self._end_block(local) and self._open and not self._changes:
            self._end_in(self._open[-1], local)

    def said(self, text: str) -> None:
        """Take words between elements."""
        if self._is_text and not self._unread and self._open:
            self._open[-1].say(text)

    def _begin_block(self, local: str, told: Attributes) -> bool:
        """Begin what holds paragraphs, or one; return whether it was."""
        if local == "p":
            self._open.append(_OpenParagraph())
        elif local == "tbl":
            if len(self._tables) < _DEEPEST:
                self._tables.append(_OpenTable())
            else:
                self._too_deep += 1
        elif local in ("tr", "tc"):
            if self._tables and not self._too_deep:
                self._tables[-1].begin(local)
        elif local in _NOTES and self._holds_notes:
            note = _NOTES[local] + told.get("id", "")
            # One that has a type is a line between text and notes.
            self._into = [] if "type" in told else self.notes.setdefault(note, [])
        else:
            self.is_document |= local == "document"
            return False
        return True

    def _end_block(self, local: str) -> bool:
        """End what holds paragraphs, or one; return whether it was."""
        if local == "p":
            if self._open:
                self._add(self._open.pop().whole(self._styles))
        elif local == "tbl" and self._too_deep:
            self._too_deep -= 1
        elif local == "tbl" and self._tables:
            self._add(self._tables.pop().whole())
        elif local == "tc" and self._tables and not self._too_deep:
            self._tables[-1].leave_cell()
        else:
            return False
        return True

    def _add(self, block: StructuredBlock) -> None:
        if self._tables:
            self._tables[-1].add(block)
        else:
            self._into.append(block)

    def _begin_in(self, paragraph: _OpenParagraph, local: str, told: Attributes) -> None:
        """Begin what stands in a paragraph."""
        value = told.get("val", "")
        is_stop = local == "tab" and (self._changes or paragraph.properties)  # where a tab leads to
        if local == "pStyle":
            paragraph.styles.append(value)
        elif local == "t":
            self._is_text = True
        elif local in _SIGNS and not is_stop:
            paragraph.say(_SIGNS[local])
        elif self._changes:
            return
        elif local == "pPr":
            paragraph.properties += 1
        elif paragraph.properties:
            paragraph.form.tell(local, value)
        elif local in _MARKS:
            paragraph.mark(_MARKS[local] + told.get("id", ""))
        else:
            paragraph.look = _look(paragraph.look, local, value)

    @staticmethod
    def _end_in(paragraph: _OpenParagraph, local: str) -> None:
        """End what stands in a paragraph."""
        if local == "pPr":
            paragraph.properties -= 1
        elif local == "r":
            paragraph.look = _PLAIN


def _look(look: TextRun, local: str, value: str) -> TextRun:
    """Return what a run looks like after one of its properties."""
    if local == "b":
        return replace(look, is_bold=value not in _OFF)
    if local == "i":
        return replace(look, is_italic=value not in _OFF)
    if local == "vertAlign":
        return replace(look, is_raised=value == "superscript")
    return _PLAIN if local == "r" else look
