"""Blocks: the parts of an exported text, in reading order."""

from enum import Enum, auto

from index.export.text.runs import MarkedText
from index.export.text.table_cells import ExportTable, export_table
from index.model import Emphasis, FootnoteMark, PassageTable, Span
from index.values import Value

_LONG = 2_000  # characters: half a page
_MOST_ROWS = 12  # of a table on one page


class Kind(Enum):
    """The kind of a block. TITLE to PROMPT are the archive's words, LINE and later are Satchel's.

    A PROMPT is a text of a set: a question, an instruction, a pause. A GRID is a table of the text,
    and a TABLE one that Satchel makes. A ROOM to write in and a SCALE stand only on paper of a
    workshop, and are without words of the archive.
    """

    TITLE = auto()
    HEADING = auto()
    TEXT = auto()
    ITEM = auto()
    GRID = auto()
    QUOTE = auto()
    ATTRIBUTION = auto()
    TRANSLATION = auto()
    NOTE = auto()
    PICTURE = auto()
    FOOTNOTE = auto()
    PROMPT = auto()
    LINE = auto()
    CARE = auto()
    LABEL = auto()
    STAMP = auto()
    SOURCE = auto()
    TABLE = auto()
    ROOM = auto()
    SCALE = auto()


class Block(Value):
    """A paragraph, heading, table or picture. `language` is that of its text.

    A HEADING has a `level`, from 1, and an ITEM its depth as that; a passage, PICTURE or FOOTNOTE
    has its id as `name`, a FOOTNOTE its mark as `sign`; `marks` are the places of footnotes in the
    text. A TABLE has `rows`, and below a heading `name` says which; a GRID has its shape as
    `table`, and a PICTURE the name of its file in `sign`. A block that `leads` stays on the page of
    the one below it; a LABEL says what that is. A ROOM has its number of lines as `level`, a SCALE
    the words for its ends in `rows`. A block that `begins` is first on its page. A `phrase` of a
    passage stands out.
    """

    kind: Kind
    text: str
    language: str
    level: int = 0
    marks: tuple[FootnoteMark, ...] = ()
    name: str = ""
    sign: str = ""
    rows: tuple[tuple[str, str], ...] = ()
    emphasis: tuple[Emphasis, ...] = ()
    table: PassageTable | None = None
    leads: bool = False
    begins: bool = False
    phrase: Span | None = None

    @property
    def words(self) -> MarkedText:
        """Its text with the marks of footnotes and the emphasis in it."""
        return MarkedText(self.text, self.marks, self.emphasis, self.phrase)

    @property
    def is_long(self) -> bool:
        """Whether it may not fit on a page: programs that keep it together leave its care note."""
        return len(self.text) > _LONG

    @property
    def is_chart(self) -> bool:
        """Whether it is a TABLE that stands on one page, such as that of a chart."""
        return self.kind is Kind.TABLE and not self.name and len(self.rows) <= _MOST_ROWS

    def grid(self) -> ExportTable:
        """Return a GRID as a table of cells."""
        return export_table(self.words, self.table or PassageTable())
