"""Writes blocks of a document's text through a cursor. Nothing in it is ever read as HTML."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QTextBlockFormat, QTextCharFormat, QTextCursor, QTextDocument

from index import Passage
from viewer.kit.look import Look
from viewer.reader.styles import BlockStyle

FOOTNOTE_LINK = "footnote:"
FOLD_LINK = "fold:"
_SUPERSCRIPT = QTextCharFormat.VerticalAlignment.AlignSuperScript


class Writer:
    """Writes at `cursor`, in the look that is in force. `signs` tells the sign of each footnote."""

    def __init__(self, text: QTextDocument, look: Look, signs: Mapping[str, str]) -> None:
        self.cursor = QTextCursor(text)
        self._look = look
        self._signs = signs
        self._blocks: dict[BlockStyle, QTextBlockFormat] = {}
        self._faces: dict[tuple[BlockStyle, str], QTextCharFormat] = {}

    def line(self, style: BlockStyle, text: str) -> None:
        """Write a block of `text`."""
        self.open_block(style)
        self.words(style, text)

    def words(self, style: BlockStyle, text: str, *, ink: str = "") -> None:
        """Write `text` into the block that is open, in `ink` where it is not the style's own."""
        self.cursor.insertText(text, self.face(style, ink))

    def open_block(self, style: BlockStyle) -> None:
        """Begin a block; the first one is there already."""
        if self.cursor.position() == 0:
            self.set_block(style)
        else:
            self.cursor.insertBlock(self.block(style))

    def set_block(self, style: BlockStyle) -> None:
        """Give the block that is open another style."""
        self.cursor.setBlockFormat(self.block(style))

    def text_of(
        self, passage: Passage, style: BlockStyle, ink: str = ""
    ) -> tuple[tuple[int, int], ...]:
        """Write the words of `passage` with the signs of its footnotes; return where they went."""
        put_in: list[tuple[int, int]] = []
        at = 0
        for mark in sorted(passage.footnotes, key=lambda mark: mark.at):
            self.words(style, passage.text[at : mark.at], ink=ink)
            sign = self._signs[mark.footnote]
            self.cursor.insertText(sign, self._sign(mark.footnote, style))
            put_in.append((mark.at, len(sign)))
            at = mark.at
        self.words(style, passage.text[at:], ink=ink)
        return tuple(put_in)

    def fold_of(self, passage: Passage, style: BlockStyle) -> None:
        """Write in place of the words of `passage` a line that opens them."""
        told = QCoreApplication.translate(
            "Reader", "The words are folded. Enter or a click opens them."
        )
        self.cursor.insertText(told, _link(self.face(style, "accent"), FOLD_LINK + passage.id))

    def here(self) -> QTextCursor:
        """Return a cursor that stays at the character where writing stands."""
        cursor = QTextCursor(self.cursor)
        cursor.setKeepPositionOnInsert(True)
        return cursor

    def block(self, style: BlockStyle) -> QTextBlockFormat:
        """Return the format of a block, made once: a long document has thousands."""
        if style not in self._blocks:
            self._blocks[style] = style.block(self._look)
        return self._blocks[style]

    def face(self, style: BlockStyle, ink: str = "") -> QTextCharFormat:
        """Return the format of characters, made once."""
        if (style, ink) not in self._faces:
            self._faces[style, ink] = style.characters(self._look, ink=ink)
        return self._faces[style, ink]

    def _sign(self, footnote: str, style: BlockStyle) -> QTextCharFormat:
        sign = _link(self.face(style, "accent"), FOOTNOTE_LINK + footnote)
        sign.setFontWeight(700)
        sign.setVerticalAlignment(_SUPERSCRIPT)
        return sign


def _link(face: QTextCharFormat, target: str) -> QTextCharFormat:
    link = QTextCharFormat(face)
    link.setAnchor(True)
    link.setAnchorHref(target)
    return link
