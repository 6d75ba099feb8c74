"""How each kind of text block is set, and a writer of blocks through a cursor."""

from enum import IntEnum

from PySide6.QtGui import (
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
)

from index import Value
from viewer.ui.look.look import Look

ROLE = QTextFormat.Property.UserProperty + 1
KEEPS = QTextFormat.Property.UserProperty + 2  # whether a block stays on the page of the next
WHOLE = QTextFormat.Property.UserProperty + 3  # whether all lines of a block stay on one page
BAR = QTextFormat.Property.UserProperty + 4  # on paper: the length of a bar, as a part of its cell
VOICE = QTextFormat.Property.UserProperty + 5  # the voice that the bar counts, if any
RULED = QTextFormat.Property.UserProperty + 7  # on paper: whether a table has rules of its width
BESIDE = QTextFormat.Property.UserProperty + 9  # a table of two columns: a text, its translation
BULLET = QTextFormat.Property.UserProperty + 8  # the depth of a list item that begins with a bullet


class BlockRole(IntEnum):
    """What a block is, where its words do not show it."""

    PLAIN = 0
    QUOTE = 1
    ATTRIBUTION = 2
    NOTES_BEGIN = 3
    PICTURE = 4
    TRANSLATED_AS = 5
    TRANSLATION = 6
    STAMP = 7
    SAID = 8  # on paper: what the screen shows in the margin
    TABLE_END = 9  # the block that Qt needs below a table, or a link above its list
    TRANSLATED_QUOTE = 10  # in place of a quote
    TRANSLATED_LINE = 11  # the attribution under a translation


TRANSLATED = (
    BlockRole.TRANSLATED_AS,
    BlockRole.TRANSLATION,
    BlockRole.TRANSLATED_QUOTE,
    BlockRole.TRANSLATED_LINE,
)
"""What a translation consists of."""
QUOTED = (BlockRole.QUOTE, BlockRole.ATTRIBUTION, BlockRole.TRANSLATED_QUOTE)
"""What has the bar of a quote beside it, as has a line under a translated quote."""


def is_quoted(block: QTextBlock) -> bool:
    """Return whether `block` has the bar of a quote beside it."""
    role, before = _role(block), _role(block.previous())
    is_line = role == BlockRole.TRANSLATED_LINE and before == BlockRole.TRANSLATED_QUOTE
    return role in QUOTED or is_line


def has_line_below(block: QTextBlock) -> bool:
    """Return whether the block after `block` is an attribution."""
    return _role(block.next()) in (BlockRole.ATTRIBUTION, BlockRole.TRANSLATED_LINE)


def _role(block: QTextBlock) -> int:
    return int(block.blockFormat().intProperty(ROLE)) if block.isValid() else BlockRole.PLAIN


class BlockStyle(Value):
    """The face and spaces of a block. `editor` blocks are in the interface face.

    Without `leading`, a line is as high as its content. On paper, a block that `keeps` stays on one
    page with the start of the next block; all lines of a `whole` block stay on one page, and one
    that `begins` is the first on its page. `bullet` is the depth of a list item, beside which a
    bullet is painted, or 0.
    """

    size: int
    leading: float = 1.6
    ink: str = "ink"
    bold: bool = False
    italic: bool = False
    editor: bool = False
    indent: int = 0
    hang: int = 0  # how far to the left of the indent the first line begins
    top: int = 0
    bottom: int = 0
    ground: str = ""
    role: BlockRole = BlockRole.PLAIN
    level: int = 0  # of a heading
    keeps: bool = False
    whole: bool = False
    bullet: int = 0
    begins: bool = False

    def characters(self, look: Look, *, ink: str = "") -> QTextCharFormat:
        """Return the format of this block's characters, in `ink` or else in its own colour."""
        if self.editor:
            font = look.interface_font(self.size, bold=self.bold)
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
        block.setLeftMargin(indented(self.indent, look))
        block.setTextIndent(-indented(self.hang, look))
        block.setTopMargin(self.top)
        block.setBottomMargin(self.bottom)
        block.setProperty(ROLE, int(self.role))
        block.setProperty(KEEPS, self.keeps)
        block.setProperty(WHOLE, self.whole)
        if self.begins:
            block.setPageBreakPolicy(QTextFormat.PageBreakFlag.PageBreak_AlwaysBefore)
        if self.bullet:
            block.setProperty(BULLET, self.bullet)
        if self.level:
            block.setHeadingLevel(self.level)
        if self.ground:
            block.setBackground(look.colour(self.ground))
        return block


def indented(pixels: int, look: Look) -> int:
    """Return the indent of `pixels` at 100 %. It grows less than the letters do.

    A bullet needs room beside larger words, and in a deep list their lines need it, too.
    """
    return round(pixels * (1 + 0.3 * (look.zoom - 100) / 100))


class BlockWriter:
    """Writes blocks at `cursor`, in the given look. No text is ever read as HTML."""

    def __init__(self, text: QTextDocument, look: Look) -> None:
        self.cursor = QTextCursor(text)
        self._look = look
        self._blank = 0  # where a block begins to which nothing is written yet
        self._blocks: dict[BlockStyle, QTextBlockFormat] = {}
        self._faces: dict[tuple[BlockStyle, str], QTextCharFormat] = {}

    def line(self, style: BlockStyle, text: str) -> None:
        """Write a block of `text`."""
        self.open_block(style)
        self.words(style, text)

    def words(self, style: BlockStyle, text: str, *, ink: str = "") -> None:
        """Write `text` into the open block, in `ink` if given, else in the style's own colour."""
        self.cursor.insertText(text, self.face(style, ink))

    def open_block(self, style: BlockStyle) -> None:
        """Begin a block, or style the one at the cursor if nothing is written to it yet."""
        if self.cursor.position() in (0, self._blank):
            self.set_block(style)
            self._blank = 0
        else:
            self.cursor.insertBlock(self.block(style))

    def enter(self, position: int) -> None:
        """Go to the block at `position`, to which nothing is written yet."""
        self.cursor.setPosition(position)
        self._blank = position

    def set_block(self, style: BlockStyle) -> None:
        """Give the open block another style."""
        self.cursor.setBlockFormat(self.block(style))

    @property
    def place(self) -> int:
        """The position of the cursor."""
        return self.cursor.position()

    def block(self, style: BlockStyle) -> QTextBlockFormat:
        """Return the format of a block, made once for each style: a long document has thousands."""
        if style not in self._blocks:
            self._blocks[style] = style.block(self._look)
        return self._blocks[style]

    def face(self, style: BlockStyle, ink: str = "") -> QTextCharFormat:
        """Return the format of characters, made once for each style and colour."""
        if (style, ink) not in self._faces:
            self._faces[style, ink] = style.characters(self._look, ink=ink)
        return self._faces[style, ink]
