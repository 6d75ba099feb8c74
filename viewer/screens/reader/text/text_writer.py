"""Writes blocks of a document's text through a cursor. Nothing is ever read as HTML."""

from bisect import bisect_left, bisect_right
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QTextBlockFormat, QTextCharFormat, QTextCursor, QTextDocument

from index import Emphasis, EmphasisKind, Footnote, Passage, Span, replace
from viewer.screens.reader.text.stretches import selected
from viewer.ui.look.look import Look
from viewer.ui.look.text_blocks import BlockStyle, BlockWriter

FOOTNOTE_LINK = "footnote:"
FOLD_LINK = "fold:"
TABLE_LINK = "table:"
_SUPERSCRIPT = QTextCharFormat.VerticalAlignment.AlignSuperScript
_SUBSCRIPT = QTextCharFormat.VerticalAlignment.AlignSubScript

type Kinds = frozenset[EmphasisKind]
type PutIn = tuple[int, int]
"""The offset in an archive's text at which something is put into it, and the length of that."""


class Inline:
    """A text with footnotes, each at an offset, and with words that are set apart."""

    def __init__(
        self,
        text: str,
        footnotes: Iterable[tuple[int, str]] = (),
        emphasis: Iterable[Emphasis] = (),
    ) -> None:
        self.text = text
        self._notes: dict[int, list[str]] = defaultdict(list)
        for at, footnote in footnotes:
            self._notes[at].append(footnote)
        self._turns, self._kinds = _turns_of(emphasis)
        self._cuts = sorted({*self._notes, *self._turns})

    @classmethod
    def of(cls, passage: Passage) -> "Inline":
        """Return the text of `passage`."""
        notes = ((mark.at, mark.footnote) for mark in passage.footnotes)
        return cls(passage.text, notes, passage.emphasis)

    def pieces(self, span: Span) -> Iterator[tuple[int, int]]:
        """Yield the pieces of `span` with the same emphasis, cut at footnotes too."""
        first, last = bisect_right(self._cuts, span.start), bisect_left(self._cuts, span.end)
        yield from pairwise([span.start, *self._cuts[first:last], span.end])

    def notes_at(self, at: int) -> list[str]:
        """Return the footnotes whose marks are at the offset `at`."""
        return self._notes.get(at, [])

    def kinds_at(self, at: int) -> Kinds:
        """Return how the character at `at` is set apart."""
        turn = bisect_right(self._turns, at) - 1
        return self._kinds[turn] if turn >= 0 else frozenset()


class Writer(BlockWriter):
    """A block writer that also writes passages. `signs` maps footnotes to their signs."""

    def __init__(self, text: QTextDocument, look: Look, signs: Mapping[str, str]) -> None:
        super().__init__(text, look)
        self._signs = signs
        self._apart: dict[tuple[BlockStyle, str, Kinds], QTextCharFormat] = {}

    def text_of(self, passage: Passage, style: BlockStyle, ink: str = "") -> tuple[PutIn, ...]:
        """Write the words of `passage` with footnote signs; return what was put in."""
        return self.inline(Inline.of(passage), Span(0, len(passage.text)), style, ink)

    def inline(
        self, words: Inline, span: Span, style: BlockStyle, ink: str = ""
    ) -> tuple[PutIn, ...]:
        """Write `span` of `words` with footnote signs; return what was put in."""
        put_in: list[PutIn] = []
        for start, end in words.pieces(span):
            put_in += self.signs_of(words.notes_at(start), start, style)
            face = self._set_apart(style, ink, words.kinds_at(start))
            self.cursor.insertText(words.text[start:end], face)
        if span.start < span.end:
            put_in += self.signs_of(words.notes_at(span.end), span.end, style)
        return tuple(put_in)

    def fold_of(self, held: Passage | Footnote, style: BlockStyle, told: str) -> None:
        """Write `told` in place of the words of `held`, as a link that unfolds them."""
        self.link(told, FOLD_LINK + held.id, style)

    def link(self, told: str, target: str, style: BlockStyle) -> None:
        """Write `told` as a link."""
        self.cursor.insertText(told, _link(self.face(style, "accent"), target))

    def signs_of(self, footnotes: Iterable[str], at: int, style: BlockStyle) -> Iterator[PutIn]:
        """Write the signs of `footnotes`, and yield each as put in at the offset `at`."""
        for footnote in footnotes:
            sign = self._signs[footnote]
            self.cursor.insertText(sign, self._sign(footnote, style))
            yield at, len(sign)

    def _sign(self, footnote: str, style: BlockStyle) -> QTextCharFormat:
        sign = _link(self.face(style, "accent"), FOOTNOTE_LINK + footnote)
        sign.setFontWeight(700)
        sign.setVerticalAlignment(_SUPERSCRIPT)
        return sign

    def _set_apart(self, style: BlockStyle, ink: str, kinds: Kinds) -> QTextCharFormat:
        """Return the format of words that are set apart: never by colour alone."""
        if not kinds:
            return self.face(style, ink)
        if (style, ink, kinds) not in self._apart:
            self._apart[style, ink, kinds] = _emphasised(self.face(style, ink), kinds)
        return self._apart[style, ink, kinds]


def _emphasised(face: QTextCharFormat, kinds: Kinds) -> QTextCharFormat:
    apart = QTextCharFormat(face)
    if EmphasisKind.STRONG in kinds:
        apart.setFontWeight(QFont.Weight.Bold)
    if EmphasisKind.EMPHASIS in kinds:
        apart.setFontItalic(not face.fontItalic())  # words in italics are set apart by upright ones
    if EmphasisKind.SUPERSCRIPT in kinds:
        apart.setVerticalAlignment(_SUPERSCRIPT)
    elif EmphasisKind.SUBSCRIPT in kinds:
        apart.setVerticalAlignment(_SUBSCRIPT)
    return apart


def _turns_of(emphasis: Iterable[Emphasis]) -> tuple[list[int], list[Kinds]]:
    """Return the offsets at which the emphasis changes, and how words are set apart from each."""
    changes: dict[int, Counter[EmphasisKind]] = defaultdict(Counter)
    for each in emphasis:
        changes[each.start][each.kind] += 1
        changes[each.end][each.kind] -= 1
    active: Counter[EmphasisKind] = Counter()
    kinds = []
    for turn in sorted(changes):
        active.update(changes[turn])
        kinds.append(frozenset(kind for kind, count in active.items() if count > 0))
    return sorted(changes), kinds


def _link(face: QTextCharFormat, target: str) -> QTextCharFormat:
    link = QTextCharFormat(face)
    link.setAnchor(True)
    link.setAnchorHref(target)
    return link


def place_item(writer: Writer, start: int, style: BlockStyle) -> None:
    """Give the list item at `start` its bullet at its first paragraph alone, on the side it begins.

    Qt indents a text that runs from right to left at its left, too.
    """
    first = writer.cursor.document().findBlock(start)
    is_mirrored = first.textDirection() is Qt.LayoutDirection.RightToLeft
    if is_mirrored:
        QTextCursor(first).setBlockFormat(_mirrored(writer.block(style)))
    if first.next().isValid() and first.next().position() <= writer.place:
        further = writer.block(replace(style, bullet=0))
        rest = selected(writer.cursor.document(), first.next().position(), writer.place)
        rest.setBlockFormat(_mirrored(further) if is_mirrored else further)


def _mirrored(form: QTextBlockFormat) -> QTextBlockFormat:
    mirrored = QTextBlockFormat(form)
    mirrored.setLeftMargin(0)
    mirrored.setRightMargin(form.leftMargin())
    return mirrored
