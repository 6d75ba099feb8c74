"""What the lines of a PDF are put together to: a block that grows line by line."""

from dataclasses import dataclass
from enum import Enum, auto

from index.importers.pdf.lines import PdfLine
from index.office.text import StructuredTable, TextRun


class PdfBlockKind(Enum):
    """What a block of a PDF is."""

    PARAGRAPH = auto()
    HEADING = auto()
    ITEM = auto()
    TABLE = auto()


@dataclass(slots=True)
class PdfBlock:
    """A block that grows line by line. `key` ranks a heading, `label` is that of an item."""

    kind: PdfBlockKind
    runs: tuple[TextRun, ...]
    lines: list[PdfLine]
    key: float = 0.0
    label: str = ""
    is_quote: bool = False
    table: StructuredTable | None = None

    @property
    def page(self) -> int:
        """The page that it begins on."""
        return self.lines[0].page

    @property
    def text(self) -> str:
        """Its words."""
        return "".join(run.text for run in self.runs)
