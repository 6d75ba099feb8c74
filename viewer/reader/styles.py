"""How each kind of block in a document is set. Sizes and spaces are pixels at 100 %."""

from dataclasses import dataclass, replace
from enum import IntEnum

from PySide6.QtGui import QTextBlockFormat, QTextCharFormat, QTextFormat

from index import Passage, PassageKind
from viewer.kit.look import QUOTE, READING, SMALL, Look

ROLE = QTextFormat.Property.UserProperty + 1
QUOTE_INDENT = 20
GUTTER = 16  # left of the text, for the bar of the chosen passage
PAGE_BEGIN, PAGE_END = 24, 160


class BlockRole(IntEnum):
    """What the canvas paints beside a block."""

    PLAIN = 0
    QUOTE = 1
    ATTRIBUTION = 2
    NOTES_BEGIN = 3
    PICTURE = 4
    TRANSLATED_AS = 5
    TRANSLATION = 6


@dataclass(frozen=True, slots=True)
class BlockStyle:
    """The face and spaces of a block. `editor` blocks are in the interface's face.

    Without a `leading`, lines are as high as what stands in them.
    """

    size: int
    leading: float = 1.6
    ink: str = "ink"
    bold: bool = False
    italic: bool = False
    editor: bool = False
    indent: int = 0
    top: int = 0
    bottom: int = 0
    ground: str = ""
    role: BlockRole = BlockRole.PLAIN
    level: int = 0  # of a heading

    def characters(self, look: Look, *, ink: str = "") -> QTextCharFormat:
        """Return the format of this block's characters, in `ink` where it is not its own."""
        if self.editor:
            font = look.editor_font(self.size, bold=self.bold)
        else:
            font = look.reading_font(self.size, bold=self.bold, italic=self.italic)
        characters = QTextCharFormat()
        characters.setFont(font)
        characters.setForeground(look.colour(ink or self.ink))
        return characters

    def block(self, look: Look) -> QTextBlockFormat:
        """Return the format of the block itself."""
        height = QTextBlockFormat.LineHeightTypes.FixedHeight.value
        block = QTextBlockFormat()
        if self.leading:
            lines = self.size * look.zoom / 100 * self.leading * look.leading
            block.setLineHeight(round(lines), height)
        block.setLeftMargin(self.indent)
        block.setTopMargin(self.top)
        block.setBottomMargin(self.bottom)
        block.setProperty(ROLE, int(self.role))
        if self.level:
            block.setHeadingLevel(self.level)
        if self.ground:
            block.setBackground(look.colour(self.ground))
        return block


TITLE = BlockStyle(27, 1.3, bold=True, top=4, bottom=6, level=1)
TITLE_NOTE = BlockStyle(SMALL, ink="soft", editor=True, bottom=12)
PARAGRAPH = BlockStyle(READING, bottom=14)
LEAD_IN = BlockStyle(READING, bottom=6)
WORDS = BlockStyle(QUOTE, indent=QUOTE_INDENT, top=6, bottom=4, role=BlockRole.QUOTE)
WORDS_ALONE = replace(WORDS, bottom=24)  # a quote that nothing is told of
ATTRIBUTION = BlockStyle(
    READING - 1,
    ink="quote",
    italic=True,
    indent=QUOTE_INDENT,
    bottom=24,
    role=BlockRole.ATTRIBUTION,
)
CARE = BlockStyle(SMALL, ink="care", editor=True, top=6, bottom=2)
STAMP = BlockStyle(SMALL, ink="soft", editor=True, bottom=18)
FOLD = BlockStyle(SMALL + 1, ink="accent", editor=True, bottom=18)
PICTURE = BlockStyle(SMALL, 0, editor=True, top=10, bottom=6, role=BlockRole.PICTURE)
PICTURE_ALONE = replace(PICTURE, bottom=24)  # one without a caption
CAPTION = BlockStyle(SMALL, ink="soft", editor=True, bottom=24)
FOOTNOTE = BlockStyle(READING - 2, bottom=10)
FIRST_FOOTNOTE = BlockStyle(READING - 2, top=44, bottom=10, role=BlockRole.NOTES_BEGIN)
OPEN_NOTE = BlockStyle(READING - 2, indent=QUOTE_INDENT, bottom=16, ground="panel")
TRANSLATED_AS = BlockStyle(
    SMALL, ink="soft", editor=True, indent=QUOTE_INDENT, bottom=2, role=BlockRole.TRANSLATED_AS
)
TRANSLATION = BlockStyle(
    READING - 2, 1.5, editor=True, indent=QUOTE_INDENT, bottom=30, role=BlockRole.TRANSLATION
)


def above_stamp(style: BlockStyle, passage: Passage) -> BlockStyle:
    """Return `style` for the last block of `passage`, with its "as of" close under it if any."""
    return replace(style, bottom=2) if passage.as_of else style


def stamp_under(passage: Passage, *, folded: bool) -> BlockStyle:
    """Return the style of the "as of" under `passage`, which stands as far in as its words do."""
    is_quote = passage.kind is PassageKind.QUOTE and not folded
    return replace(STAMP, indent=QUOTE_INDENT) if is_quote else STAMP


def heading(level: int) -> BlockStyle:
    """Return the style of a section's heading."""
    size = max(23 - 2 * level, READING)
    return BlockStyle(size, 1.35, bold=True, top=24, bottom=10, level=min(level + 1, 6))
