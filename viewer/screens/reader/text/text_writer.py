"""Writes blocks of a document's text through a cursor. Nothing is ever read as HTML."""

from collections.abc import Mapping

from PySide6.QtGui import QTextCharFormat, QTextDocument

from index import Passage
from viewer.ui.look.look import Look
from viewer.ui.look.text_blocks import BlockStyle, BlockWriter

FOOTNOTE_LINK = "footnote:"
FOLD_LINK = "fold:"
_SUPERSCRIPT = QTextCharFormat.VerticalAlignment.AlignSuperScript


class Writer(BlockWriter):
    """A block writer that also writes passages. `signs` maps footnotes to their signs."""

    def __init__(self, text: QTextDocument, look: Look, signs: Mapping[str, str]) -> None:
        super().__init__(text, look)
        self._signs = signs

    def text_of(
        self, passage: Passage, style: BlockStyle, ink: str = ""
    ) -> tuple[tuple[int, int], ...]:
        """Write the words of `passage` with footnote signs; return their offsets and lengths."""
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

    def fold_of(self, passage: Passage, style: BlockStyle, told: str) -> None:
        """Write `told` in place of the words of `passage`, as a link that unfolds them."""
        self.cursor.insertText(told, _link(self.face(style, "accent"), FOLD_LINK + passage.id))

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
