"""Blocks of lines with their kinds, which the steps of an import pass on."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from enum import Enum, auto

from index.importers.structure.lines import Line
from index.importers.structure.table_lines import MarkedTable

BULLETS = "•◦▪▫‣⁃●○■□➢➤✓*+·–-"  # noqa: RUF001


class TextBlockKind(Enum):
    """The kind of a block of lines."""

    HEADING = auto()
    PARAGRAPH = auto()
    ITEM = auto()
    QUOTE = auto()
    LEAD_IN = auto()
    NOTE = auto()
    TABLE = auto()


@dataclass(slots=True)
class TextBlock:
    """Some lines that belong together.

    `gap` is the number of blank lines before the block. `page` tells that a page ended there.
    `level` is the depth of a heading or list item, from 1. `sign` is the bullet of an item, or the
    mark of a note. `parts` are the further paragraphs of a quote. `marked` tells that the kind
    comes from markup and is no guess. `unparted` tells that no blank line comes before the block.
    `chapter` tells that it is one of a series of numbered headings. `doubtful` tells that it is a
    doubtful guess who said a quote, or that it is one. The `lines` of a `table` are
    its rows as they are written.
    """

    kind: TextBlockKind
    lines: list[Line]
    gap: int = 0
    page: bool = False
    level: int = 1
    sign: str = ""
    attribution: str | None = None
    attribution_line: int = 0
    parts: list[list[Line]] = field(default_factory=list)
    marked: bool = False
    unparted: bool = False
    chapter: bool = False
    doubtful: bool = False
    table: MarkedTable | None = None

    @property
    def line(self) -> int:
        """The number of the block's first line."""
        return self.lines[0].number


def next_text(blocks: Sequence[TextBlock], place: int, step: int = 1) -> TextBlock | None:
    """Return the next block after `place`, or before it with `step` -1, that is no footnote."""
    place += step
    while 0 <= place < len(blocks):
        if blocks[place].kind is not TextBlockKind.NOTE:
            return blocks[place]
        place += step
    return None
