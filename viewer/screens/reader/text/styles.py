"""The style of each kind of block in a document. Sizes and spaces are pixels at 100 %."""

from functools import cache

from PySide6.QtGui import QFont

from index import Passage, PassageKind, is_numbered, replace
from viewer.ui.look.bullets import ROOM
from viewer.ui.look.look import QUOTE, READING, SMALL, Look
from viewer.ui.look.text_blocks import BlockRole, BlockStyle

QUOTE_INDENT = 20
DEEPEST_INDENT = 6  # items that stand deeper are indented as far: a line needs room for words
ROW_INDENT = 20
GUTTER = 16  # left of the text, for the bar of the chosen passage
PAGE_BEGIN, PAGE_END = 24, 160

TITLE = BlockStyle(27, 1.3, bold=True, top=4, bottom=6, level=1, keeps=True, whole=True)
TITLE_NOTE = BlockStyle(SMALL, ink="soft", editor=True, bottom=12, keeps=True)
PARAGRAPH = BlockStyle(READING, bottom=14)
ITEM = BlockStyle(READING, bottom=10)
LEAD_IN = BlockStyle(READING, bottom=6, keeps=True)
WORDS = BlockStyle(
    QUOTE,
    indent=QUOTE_INDENT,
    top=6,
    bottom=4,
    role=BlockRole.QUOTE,
    keeps=True,
    whole=True,
)
WORDS_ALONE = replace(WORDS, bottom=24, keeps=False)  # a quote without attribution
ATTRIBUTION = BlockStyle(
    READING - 1,
    ink="quote",
    italic=True,
    indent=QUOTE_INDENT,
    bottom=24,
    role=BlockRole.ATTRIBUTION,
)
CARE = BlockStyle(SMALL, ink="care", editor=True, top=6, bottom=2, keeps=True)
STAMP = BlockStyle(SMALL, ink="soft", editor=True, bottom=18, role=BlockRole.STAMP)
FOLD = BlockStyle(SMALL + 1, ink="accent", editor=True, bottom=18)
PICTURE = BlockStyle(SMALL, 0, editor=True, top=10, bottom=6, role=BlockRole.PICTURE, keeps=True)
PICTURE_ALONE = replace(PICTURE, bottom=24, keeps=False)  # without a caption
CAPTION = BlockStyle(SMALL, ink="soft", editor=True, bottom=24)
TABLE_CAPTION = BlockStyle(READING - 1, 1.45, bold=True, top=8, bottom=2, keeps=True, whole=True)
CELL = BlockStyle(READING - 2, 1.4)
HEADER_CELL = replace(CELL, bold=True)
ROW = BlockStyle(READING - 1, 1.5, indent=ROW_INDENT, bottom=10, whole=True)
HEADER_ROW = BlockStyle(READING - 2, 1.45, bottom=6, keeps=True, whole=True)
CELL_LABEL = BlockStyle(SMALL + 1, editor=True, ink="soft")
UNDER_TABLE = BlockStyle(1, 1, editor=True, bottom=20, role=BlockRole.TABLE_END)
CLOSE_UNDER = replace(UNDER_TABLE, bottom=2, keeps=True)
TABLE_OFFER = BlockStyle(
    SMALL + 1, editor=True, top=2, bottom=8, role=BlockRole.TABLE_END, keeps=True
)
FOOTNOTE = BlockStyle(READING - 2, bottom=10)
FIRST_FOOTNOTE = BlockStyle(READING - 2, top=44, bottom=10, role=BlockRole.NOTES_BEGIN)
OPEN_NOTE = BlockStyle(READING - 2, indent=QUOTE_INDENT, bottom=16, ground="panel")
TRANSLATED_AS = BlockStyle(
    SMALL,
    ink="soft",
    editor=True,
    indent=QUOTE_INDENT,
    bottom=2,
    role=BlockRole.TRANSLATED_AS,
    keeps=True,
)
TRANSLATION = BlockStyle(
    READING - 2, 1.5, editor=True, indent=QUOTE_INDENT, bottom=30, role=BlockRole.TRANSLATION
)
TRANSLATED_ABOVE = replace(TRANSLATED_AS, indent=0, top=6)
TRANSLATED_LINE = BlockStyle(
    READING - 2,
    ink="quote",
    italic=True,
    editor=False,
    indent=QUOTE_INDENT,
    bottom=24,
    role=BlockRole.TRANSLATED_LINE,
)
TRANSLATED_TITLE = BlockStyle(
    READING, 1.4, ink="soft", editor=True, bottom=10, role=BlockRole.TRANSLATION, keeps=True
)
CAPTION_ABOVE = replace(CAPTION, bottom=2, keeps=True)
TRANSLATED_CAPTION = replace(CAPTION, role=BlockRole.TRANSLATION)
SAID = BlockStyle(
    SMALL, 1.75, ink="soft", editor=True, indent=QUOTE_INDENT, bottom=18, role=BlockRole.SAID
)
"""What the screen shows in the margin, and paper below the text."""


def usual_fonts(look: Look) -> list[QFont]:
    """Return the fonts in which a page is set before anything is chosen on it."""
    styles = TITLE, heading(1), PARAGRAPH, WORDS, CAPTION
    return [style.characters(look).font() for style in styles]


def above_stamp(style: BlockStyle, passage: Passage) -> BlockStyle:
    """Return `style` for the last block of `passage`, closer to an "as of" line if there is one."""
    return replace(style, bottom=2, keeps=True) if passage.as_of else style


def stamp_under(passage: Passage, *, folded: bool) -> BlockStyle:
    """Return the style of the "as of" line under `passage`, indented like its words."""
    is_indented = passage.kind in (PassageKind.QUOTE, PassageKind.LIST_ITEM) and not folded
    indent = style_of(passage, attributed=False).indent if is_indented else 0
    return replace(STAMP, indent=indent)


def heading(level: int) -> BlockStyle:
    """Return the style of a section's heading."""
    size = max(23 - 2 * level, READING)
    level = min(level + 1, 6)
    return BlockStyle(size, 1.35, bold=True, top=24, bottom=10, level=level, keeps=True, whole=True)


@cache  # a long document has thousands of items
def item(depth: int, *, has_bullet: bool) -> BlockStyle:
    """Return the style of a paragraph of a list item."""
    indent = ROOM * min(depth, DEEPEST_INDENT)
    return replace(ITEM, indent=indent, bullet=depth if has_bullet else 0)


def style_of(passage: Passage, *, attributed: bool) -> BlockStyle:
    """Return the style of the words of `passage`; `attributed` if an attribution follows."""
    match passage.kind:
        case PassageKind.QUOTE if attributed:
            return WORDS
        case PassageKind.QUOTE:
            return above_stamp(WORDS_ALONE, passage)
        case _ if passage.table is not None:
            return TABLE_CAPTION if passage.table.has_caption else UNDER_TABLE
        case PassageKind.LIST_ITEM:
            has_bullet = not is_numbered(passage.text)
            return above_stamp(item(passage.depth, has_bullet=has_bullet), passage)
        case PassageKind.LEAD_IN:
            return above_stamp(LEAD_IN, passage)
        case _:
            return above_stamp(PARAGRAPH, passage)
