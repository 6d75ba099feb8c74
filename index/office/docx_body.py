"""Collects paragraphs, tables and footnotes from the XML of a DOCX."""

from dataclasses import dataclass, field, replace

from index.office.docx_styles import ParagraphForm, StyleSheet
from index.office.packed_parts import Attributes, local_values
from index.office.text import ListPlace, OfficeBlock, OfficeParagraph, OfficeRun, OfficeTable

_WORDS = (
    "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
    "http://purl.oclc.org/ooxml/wordprocessingml/main",
)
_SIGNS = {"tab": "\t", "br": "\n", "cr": "\n", "noBreakHyphen": "\u2011", "softHyphen": "\u00ad"}
_UNREAD = frozenset({"Fallback", "moveFrom", "del"})
_CHANGES = frozenset({"pPrChange", "rPrChange"})  # formats before a tracked change
_MARKS = {"footnoteReference": "", "endnoteReference": "end-"}
_NOTES = {"footnote": "", "endnote": "end-"}
_OFF = frozenset({"0", "false", "off"})
_DEEPEST = 8  # nested tables; the content of deeper ones is added to the cell around them

_PLAIN = OfficeRun("")


@dataclass(slots=True)
class _OpenParagraph:
    """A paragraph while it is read. `look` is the format of its open run."""

    runs: list[tuple[OfficeRun, list[str]]] = field(default_factory=list)
    styles: list[str] = field(default_factory=list)
    form: ParagraphForm = field(default_factory=ParagraphForm)
    look: OfficeRun = _PLAIN
    properties: int = 0  # open `pPr` elements

    def say(self, words: str) -> None:
        """Add `words` to the last run, or to a new one where the format differs."""
        if not self.runs or self.runs[-1][0] != self.look:
            self.runs.append((self.look, []))
        self.runs[-1][1].append(words)

    def mark(self, note: str) -> None:
        """Add the mark of the footnote `note`."""
        self.runs.append((replace(_PLAIN, note=note), []))

    def whole(self, styles: StyleSheet) -> OfficeParagraph:
        """Return the finished paragraph."""
        form = styles.form(self.form, self.styles[0] if self.styles else "")
        listed = form.list not in (None, "", "0")  # 0 removes a paragraph from its style's list
        return OfficeParagraph(
            tuple(replace(look, text="".join(words)) for look, words in self.runs),
            tuple(map(styles.name, self.styles)),
            None if form.outline is None else form.outline + 1,
            ListPlace(form.list or "", form.level or 0) if listed else None,
        )


class _OpenTable:
    """A table while it is read."""

    def __init__(self) -> None:
        self._rows: list[list[list[OfficeBlock]]] = []
        self._in_cell = False

    def begin(self, element: str) -> None:
        """Begin a row, or a cell."""
        if element == "tr":
            self._rows.append([])
        else:
            self._row().append([])
        self._in_cell = element == "tc"

    def add(self, block: OfficeBlock) -> None:
        """Add `block` to the open cell; a block outside all cells gets a cell of its own."""
        if not self._in_cell:
            self.begin("tc")
        self._row()[-1].append(block)

    def leave_cell(self) -> None:
        """End the open cell."""
        self._in_cell = False

    def whole(self) -> OfficeTable:
        """Return the finished table."""
        return OfficeTable(tuple(tuple(map(tuple, row)) for row in self._rows))

    def _row(self) -> list[list[OfficeBlock]]:
        if not self._rows:
            self._rows.append([])
        return self._rows[-1]


class DocxBody:
    """Handles the elements of one part, the text or its notes, as `parse_xml` reports them."""

    def __init__(self, styles: StyleSheet, *, holds_notes: bool = False) -> None:
        self.blocks: list[OfficeBlock] = []
        self.notes: dict[str, list[OfficeBlock]] = {}
        self.is_document = False
        self._styles = styles
        self._holds_notes = holds_notes
        self._open: list[_OpenParagraph] = []
        self._tables: list[_OpenTable] = []
        self._too_deep = 0  # open tables below the deepest level
        self._into = self.blocks
        self._is_text = False
        self._unread = 0  # depth within an element that is skipped
        self._changes = 0

    def start(self, name: str, attributes: Attributes) -> None:
        """Handle the start of an element."""
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
        """Handle the end of an element."""
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
        """Handle text between elements."""
        if self._is_text and not self._unread and self._open:
            self._open[-1].say(text)

    def _begin_block(self, local: str, told: Attributes) -> bool:
        """Begin a paragraph, table or note, if the element is one; return whether it is."""
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
            # A note with a type is a separator line.
            self._into = [] if "type" in told else self.notes.setdefault(note, [])
        else:
            self.is_document |= local == "document"
            return False
        return True

    def _end_block(self, local: str) -> bool:
        """End a paragraph, table or cell, if the element is one; return whether it is."""
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

    def _add(self, block: OfficeBlock) -> None:
        if self._tables:
            self._tables[-1].add(block)
        else:
            self._into.append(block)

    def _begin_in(self, paragraph: _OpenParagraph, local: str, told: Attributes) -> None:
        """Handle the start of an element within a paragraph."""
        value = told.get("val", "")
        is_stop = local == "tab" and (self._changes or paragraph.properties)  # a tab stop
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
        """Handle the end of an element within a paragraph."""
        if local == "pPr":
            paragraph.properties -= 1
        elif local == "r":
            paragraph.look = _PLAIN


def _look(look: OfficeRun, local: str, value: str) -> OfficeRun:
    """Return the format `look` of a run after the property `local` with `value`."""
    if local == "b":
        return replace(look, is_bold=value not in _OFF)
    if local == "i":
        return replace(look, is_italic=value not in _OFF)
    if local == "vertAlign":
        return replace(look, is_raised=value == "superscript")
    return _PLAIN if local == "r" else look
