"""What every part of an import passes on: blocks of lines, and what they were taken for."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from enum import Enum, auto

from index.importers.structure.lines import Line

BULLETS = "•◦▪▫‣⁃●○■□➢➤✓*+·–-"  # noqa: RUF001


class TextBlockKind(Enum):
    """What a block of lines is taken for."""

    HEADING = auto()
    PARAGRAPH = auto()
    ITEM = auto()
    QUOTE = auto()
    LEAD_IN = auto()
    NOTE = auto()


@dataclass(slots=True)
class TextBlock:
    """Some lines that belong together.

    `gap` counts the blank lines before it. `page` says that a page ended there. `level` is a
    heading's or an item's depth, from 1. `sign` is the bullet of an item, or the mark of a note.
    `parts` are the further paragraphs of a quote. `marked` says that its form was written as
    markup, so that it is no guess. `unparted` says that no blank line stands before it. `chapter`
    says that it is in a row of numbered headings.
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

    @property
    def line(self) -> int:
        """The number of its first line."""
        return self.lines[0].number


def next_text(blocks: Sequence[TextBlock], place: int, step: int = 1) -> TextBlock | None:
    """Return the block after `place` (before it, where `step` is -1) that is no footnote."""
    place += step
    while 0 <= place < len(blocks):
        if blocks[place].kind is not TextBlockKind.NOTE:
            return blocks[place]
        place += step
    return None
