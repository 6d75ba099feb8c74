"""Reads the XML of one part of a DOCX: of the text, or of its notes."""

from collections.abc import Callable, Mapping
from functools import partial
from typing import Protocol

from index.office.docx.alternatives import OpenAlternatives
from index.office.docx.content import DocxContent
from index.office.docx.fields import OpenFields, hidden_words, is_contents
from index.office.docx.open_cells import OpenCells
from index.office.docx.paragraph import DocxForms
from index.office.docx.symbols import SIGNS, symbol
from index.office.open_table import OpenTable
from index.office.packed_parts import Attributes, local_values
from index.office.text import Omission, OmissionKind, StructuredPicture

_WORDS = (
    "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
    "http://purl.oclc.org/ooxml/wordprocessingml/main",
)
_MATH = (
    "http://schemas.openxmlformats.org/officeDocument/2006/math",
    "http://purl.oclc.org/ooxml/officeDocument/math",
)
_COMPATIBLE = "http://schemas.openxmlformats.org/markup-compatibility/2006"
_DRAWING = (
    "http://schemas.openxmlformats.org/drawingml/2006/main",
    "http://purl.oclc.org/ooxml/drawingml/main",
)
_CHANGE = "Change"  # ends the names of what says how something looked before a tracked change
_DELETED = frozenset({"del", "moveFrom"})
_TRACKED = frozenset({"ins", "del", "moveFrom", "moveTo", "cellDel", "cellIns"})
_MARKS = {"footnoteReference": "", "endnoteReference": "end-"}
_DRAWN = frozenset({"docPr", "cNvPr", "shape", "rect", "blip", "imagedata", "textpath"})
_FLAGS = {"t": (True, False), "delText": (True, False), "instrText": (False, True)}
_OFF = frozenset({"0", "false", "off"})

FOOTNOTES: Mapping[str, str] = {"footnote": "", "endnote": "end-"}
COMMENTS: Mapping[str, str] = {"comment": ""}


class LinkedPictures(Protocol):
    """Finds pictures by the ids of the links that lead to them."""

    def picture(self, link: str) -> tuple[str, bytes] | None:
        """Return the name and the bytes of a picture, or None where it is not in the file."""


class DocxBody:
    """Handles elements as `parse_xml` reports them. `comments` maps ids to paragraph numbers.

    `holds` maps the elements that begin a note to the prefix of their ids.
    """

    def __init__(
        self,
        forms: DocxForms,
        holds: Mapping[str, str] | None = None,
        pictures: LinkedPictures | None = None,
    ) -> None:
        self.content = DocxContent(forms)
        self.is_document = False
        self.changes = 0
        self.comments: dict[str, int] = {}
        self.authors: dict[str, None] = {}  # of changes and comments
        self._holds = holds or {}
        self._pictures = pictures
        self._is_text = self._is_code = self._is_drawn = self._is_skipped_text = False
        self._skipped = 0  # depth within a skipped element
        self._former = self._deleted = 0  # depth within formats before a change, and deletions
        self._cells = OpenCells()
        self._choices = OpenAlternatives()
        self._controls: list[bool] = []  # whether the open controls are tables of contents
        self._contents = 0
        self._fields = OpenFields()
        self._description = ""

    def start(self, name: str, attributes: Attributes) -> None:
        """Handle the start of an element."""
        if self._skipped:
            self._skipped += 1
            self._is_skipped_text = name.endswith(" t")
            return
        space, _, local = name.rpartition(" ")
        if space in _WORDS:
            self._start(local, local_values(attributes))
        elif space == _COMPATIBLE:
            self._choose(local, local_values(attributes))
        elif local == "t":
            self._is_text, self._is_drawn = space in _MATH, space in _DRAWING
        elif local in _DRAWN:
            self._draw(local, local_values(attributes))

    def end(self, name: str) -> None:
        """Handle the end of an element."""
        if self._skipped:
            self._skipped -= 1
            self._is_skipped_text = False
            return
        space, _, local = name.rpartition(" ")
        if local in _FLAGS:
            self._is_text = self._is_code = self._is_drawn = False
        elif space == _COMPATIBLE and local == "AlternateContent":
            for words in self._choices.end():
                self.content.say_beside(words, self._omitted)
        elif space in _WORDS:
            self._end(local)

    def said(self, text: str) -> None:
        """Handle text between elements."""
        if self._is_skipped_text:
            self._choices.say(text)
        elif self._is_text:
            self._choices.say(text)
            self.content.say(text, self._omitted)
        elif self._is_drawn:
            self.content.say_beside(text, self._omitted)
        elif self._is_code:
            self._fields.say(text)

    @property
    def _omitted(self) -> OmissionKind | None:
        """Why words are not taken now, None where they are."""
        if self._deleted:
            return OmissionKind.DELETED
        if self._cells.omitted:
            return self._cells.omitted
        return OmissionKind.CONTENTS if self._contents or self._fields.in_contents else None

    def _start(self, local: str, told: Attributes) -> None:
        if "author" in told:
            self.authors[told["author"]] = None
        self._deleted += local in _DELETED
        self.changes += local in _TRACKED or local.endswith(_CHANGE)
        self._cells.start(local, told)
        paragraph = self.content.paragraph
        if local.endswith(_CHANGE):
            self._former += 1
        elif self._former:
            if local == "pStyle" and paragraph:
                paragraph.styles.append(told.get("val", ""))
        elif local in _FLAGS:
            self._is_text, self._is_code = _FLAGS[local]
        elif self._start_block(local, told) or self._start_around(local, told):
            return
        elif not self._start_said(local, told) and paragraph:
            paragraph.tell(local, told)

    def _start_block(self, local: str, told: Attributes) -> bool:
        """Begin a paragraph, table or note, if the element is one; return whether it is."""
        content = self.content
        if local == "p":
            content.begin_paragraph(self._cells.ground)
        elif local == "tbl":
            content.begin_table()
        elif local == "vMerge":
            content.in_table(partial(_merge, self._cells, told))
        elif local in _OF_TABLES:
            content.in_table(partial(_OF_TABLES[local], told))
        elif local in self._holds:
            is_line = told.get("type", "normal") != "normal"
            content.begin_note(self._holds[local] + told.get("id", ""), is_line=is_line)
        else:
            self.is_document |= local == "document"
            return False
        return True

    def _start_around(self, local: str, told: Attributes) -> bool:
        """Handle an element around paragraphs or runs; return whether it is one."""
        if local in ("sdt", "fldSimple"):
            code = told.get("instr", "")
            self.content.hide(hidden_words(code))
            self._controls.append(is_contents(code))
            self._contents += self._controls[-1]
        elif local == "docPartGallery":
            if told.get("val") == "Table of Contents" and self._controls[-1:] == [False]:
                self._controls[-1] = True
                self._contents += 1
        elif local in ("drawing", "pict", "object"):
            self._description = ""
        elif local == "commentReference":
            self.comments.setdefault(told.get("id", ""), self.content.place)
        elif local == "altChunk":
            self.content.log.add(Omission(OmissionKind.FILE, "", self.content.place))
        else:
            return False
        return True

    def _start_said(self, local: str, told: Attributes) -> bool:
        """Handle an element within a run; return whether it is one."""
        paragraph = self.content.paragraph
        if local == "fldChar":
            self.content.hide(self._fields.mark(told.get("fldCharType", "")))
        elif local == "sym":
            said = symbol(told.get("font", ""), told.get("char", ""))
            self.content.say(said, self._omitted)
        elif local in _MARKS:
            is_typed = told.get("customMarkFollows", "0") not in _OFF
            note = _MARKS[local] + told.get("id", "")
            self.content.mark(note, self._omitted, is_typed=is_typed)
        elif local in SIGNS:
            if paragraph and not paragraph.properties:  # there a tab says where one leads to
                self.content.say(SIGNS[local], self._omitted)
        elif local == "r":
            self.content.end_run()
        else:
            return False
        return True

    def _end(self, local: str) -> None:
        if self._cells.end(local):
            self.content.log.flush()
        if local.endswith(_CHANGE):
            self._former -= 1
        elif not self._former and local in _ENDS:
            _ENDS[local](self.content)
        elif local in ("sdt", "fldSimple") and self._controls:
            self._contents -= self._controls.pop()
        elif local in _DELETED:
            self._deleted -= 1
            self.content.log.flush()

    def _choose(self, local: str, told: Attributes) -> None:
        """Read the first alternative that a program understands, and skip the others."""
        if local == "AlternateContent":
            self._choices.begin()
        elif local in ("Choice", "Fallback"):
            self._skipped += self._choices.skips(local, told.get("Requires", ""))

    def _draw(self, local: str, told: Attributes) -> None:
        """Handle a part of a drawing: a description, a picture, or drawn words."""
        if local == "textpath":
            drawn = Omission(OmissionKind.OTHER, told.get("string", ""), self.content.place)
            self.content.log.add(drawn)
        elif local in ("blip", "imagedata"):
            link = told.get("embed") or told.get("id") or told.get("relid") or ""
            self._add_picture(link, self._description or told.get("title", ""))
        else:
            said = told.get("descr") or told.get("alt") or self._description
            self._description = said or told.get("title", "")

    def _add_picture(self, link: str, description: str) -> None:
        if self._deleted or self._pictures is None:
            return
        if found := None if self._cells.omitted else self._pictures.picture(link):
            self.content.add_picture(StructuredPicture(found[0], found[1], description))
        else:
            self.content.omit_picture(description)


def _integer(told: Attributes) -> int:
    value = told.get("val", "")
    return int(value) if value.isascii() and value.isdigit() and len(value) < 6 else 1


def _merge(cells: OpenCells, told: Attributes, table: OpenTable) -> None:
    """Merge the open cell with those below it, or with the one above, which may cover it."""
    if told.get("val", "continue") != "continue":
        table.merge_cell()
    elif table.continue_cell():
        cells.cover()


def _begin_row(_told: Attributes, table: OpenTable) -> None:
    table.begin_row()


def _begin_cell(_told: Attributes, table: OpenTable) -> None:
    table.begin_cell()


def _widen(told: Attributes, table: OpenTable) -> None:
    table.widen_cell(_integer(told))


def _skip(told: Attributes, table: OpenTable) -> None:
    table.skip(_integer(told))


def _mark_head(told: Attributes, table: OpenTable) -> None:
    table.mark_row(is_head=told.get("val", "1") not in _OFF)


_OF_TABLES: Mapping[str, Callable[[Attributes, OpenTable], None]] = {
    "tr": _begin_row,
    "tc": _begin_cell,
    "gridSpan": _widen,
    "gridBefore": _skip,
    "tblHeader": _mark_head,
}
_ENDS: Mapping[str, Callable[[DocxContent], None]] = {
    "p": DocxContent.end_paragraph,
    "tbl": DocxContent.end_table,
    "tc": DocxContent.end_cell,
    "r": DocxContent.end_run,
    "pPr": DocxContent.end_properties,
}
