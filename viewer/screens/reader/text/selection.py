"""Reads what a selection of a document's text contains: words and attributions."""

from collections.abc import Iterable, Iterator, Mapping
from operator import itemgetter

from PySide6.QtGui import QTextBlock, QTextCursor, QTextFragment

from index import OpenArchive, Passage, Translation
from viewer.screens.reader.text.cell_selection import blocks_of, row_of
from viewer.screens.reader.text.layout import DocumentLayout
from viewer.screens.reader.text.stretches import Stretch
from viewer.screens.reader.text.text_writer import FOOTNOTE_LINK
from viewer.ui.look.text_blocks import ROLE, TRANSLATED, BlockRole
from viewer.ui.screen.clipboard import (
    DASH,
    Excerpt,
    Line,
    TranslatedLine,
    leaves_as_quote,
    texts_of,
)

_WORDS = (BlockRole.TRANSLATION, BlockRole.TRANSLATED_QUOTE)


class TextSelection:
    """Reads selections of one layout."""

    def __init__(self, archive: OpenArchive, layout: DocumentLayout) -> None:
        self._archive = archive
        self._layout = layout

    def excerpt(self, selection: QTextCursor) -> Excerpt | None:
        """Return the content of `selection`; None if it has no words, such as a footnote's mark.

        A part of an attribution stands for all of it. If words of a quote are selected without its
        attribution, that is added: no quote leaves without who says it. Translations below their
        originals are left out, unless they are selected alone. Each that leaves has its label.
        """
        if not selection.hasSelection():
            return None
        reached, folded = self._covered(selection)
        touched = tuple(self._quotes(reached))
        translated = self._translated(selection, has_original=bool(reached))
        placed: list[tuple[int, Line]] = []
        if reached or not translated:
            placed += self._lines(selection, _last_blocks(selection, touched))
        is_added = bool(translated) or len(placed) > len(tuple(_rows(selection)))
        for name, lines in translated.items():
            placed += ((self._layout.stretches[name].begin, line) for line in lines)
        told = tuple(line for _place, line in sorted(placed, key=itemgetter(0)))
        names = {*translated, *(stretch.id for stretch in reached)}
        passages = (self._archive.passage(name) for name in translated)
        quotes = [quote for quote, _stretch in touched]
        quotes += (each for each in passages if each and leaves_as_quote(each))
        excerpt = Excerpt(
            told,
            tuple(quotes),
            DASH if is_added else "",
            tuple(name for name in self._layout.names if name in names),
            texts=texts_of(original=bool(reached), translation=bool(translated)),
            language=""
            if reached
            else next((self._made(each).language for each in translated), ""),
            leaves_out=bool(reached) and self._leaves_out(selection),
            made=frozenset(
                line for lines in translated.values() for line in lines if isinstance(line, str)
            ),
            folded=folded,
            vocabulary=self._archive.content.vocabulary,
        )
        return excerpt if any(told) else None

    def _translated(self, selection: QTextCursor, *, has_original: bool) -> dict[str, list[Line]]:
        """Return id -> selected words of its translation, with its label and the attribution.

        With `has_original`, those of passages whose original is shown too are left out.
        """
        held: dict[str, list[QTextBlock]] = {}
        for block in blocks_of(selection):
            name = self._layout.name_at(block.position())
            is_left = has_original and name and not self._layout.stretches[name].replaced
            if _role(block) in TRANSLATED and name and not is_left:
                held.setdefault(name, []).append(block)
        return {name: [*self._lines_of(selection, name, blocks)] for name, blocks in held.items()}

    def _leaves_out(self, selection: QTextCursor) -> bool:
        """Return whether words of a translation are selected whose original is shown too."""
        blocks = filter(_is_translation, blocks_of(selection))
        return any(
            not self._layout.stretches[name].replaced
            for block in blocks
            if (name := self._layout.name_at(block.position())) and _within(selection, block)
        )

    def _lines_of(
        self, selection: QTextCursor, name: str, blocks: Iterable[QTextBlock]
    ) -> Iterator[Line]:
        words = [_words_of(selection, row) for row in _grouped(filter(_is_translation, blocks))]
        yield from (self._label_of(name), *filter(None, words))
        passage = self._archive.passage(name)
        if passage is not None and passage.attribution:
            yield TranslatedLine(passage, self._made(name))

    def _made(self, name: str) -> Translation:
        """Return the translation of the passage or footnote `name` that is shown."""
        original = self._archive.passage(name) or self._archive.footnote(name)
        made = original.translations if original else ()
        return next(each for each in made if each.text == self._layout.below[name].text)

    def _label_of(self, name: str) -> str:
        """Return the line that says what the translation of `name` is."""
        block = self._layout.below[name].start.block()
        while _role(block) in _WORDS:
            block = block.previous()
        return block.text()

    def _covered(self, selection: QTextCursor) -> tuple[tuple[Stretch, ...], tuple[str, ...]]:
        """Return the stretches of which words, or the attribution, are selected.

        With them are the ids of the passages that are folded among what is selected.
        """
        held: list[Stretch] = []
        for stretch in self._layout.stretches.values():
            begins, ends = stretch.position(0), stretch.end
            if selection.selectionStart() < ends and begins < selection.selectionEnd():
                held.append(stretch)
        passages = self._layout.passages
        folded = tuple(each.id for each in held if each.folded and each.id in passages)
        return tuple(stretch for stretch in held if not stretch.folded), folded

    def _quotes(self, reached: Iterable[Stretch]) -> Iterator[tuple[Passage, Stretch]]:
        for stretch in reached:
            passage = self._archive.passage(stretch.id)
            if passage is not None and leaves_as_quote(passage):
                yield passage, stretch

    def _lines(
        self, selection: QTextCursor, last_of: Mapping[int, Passage]
    ) -> Iterator[tuple[int, Line]]:
        """Yield the selected lines, each with the position at which its block begins.

        `last_of` has quotes by the block in which their words end.
        """
        told = self._layout.lines()
        for row in _rows(selection):
            block = row[-1]
            words, number = _words_of(selection, row), block.blockNumber()
            yield block.position(), told.get(number, words) if words else words
            quote = last_of.get(number)
            has_line = number + 1 in told and block.next().position() < selection.selectionEnd()
            if quote is not None and quote.attribution and not has_line:
                yield block.position(), quote


def _last_blocks(
    selection: QTextCursor, touched: Iterable[tuple[Passage, Stretch]]
) -> dict[int, Passage]:
    """Return quotes by the number of the block in which their selected words end."""
    last = {}
    for quote, stretch in touched:
        end = stretch.position(len(quote.text), ending=True)
        if selection.selectionStart() < end:
            block = selection.document().findBlock(min(end, selection.selectionEnd()))
            last[block.blockNumber()] = quote
    return last


def _rows(selection: QTextCursor) -> Iterator[list[QTextBlock]]:
    """Yield the blocks of the selection, those of a table's row together.

    Pictures and translations are left out.
    """
    without = (BlockRole.PICTURE, *TRANSLATED)
    return _grouped(block for block in blocks_of(selection) if _role(block) not in without)


def _grouped(blocks: Iterable[QTextBlock]) -> Iterator[list[QTextBlock]]:
    row: list[QTextBlock] = []
    place = None
    for block in blocks:
        before, place = place, row_of(block)
        if row and (place is None or place != before):
            yield row
            row = []
        row.append(block)
    if row:
        yield row


def _words_of(selection: QTextCursor, row: Iterable[QTextBlock]) -> str:
    """Return the selected words of a line, or of a table's row with tabs between its cells."""
    return "\t".join(_within(selection, block) for block in row)


def _role(block: QTextBlock) -> int:
    return int(block.blockFormat().intProperty(ROLE))


def _is_translation(block: QTextBlock) -> bool:
    return _role(block) in _WORDS


def _within(selection: QTextCursor, block: QTextBlock) -> str:
    """Return the selected words of `block`."""
    end = block.position() + block.length() - 1
    first, last = selection.selectionStart(), selection.selectionEnd()
    if selection.hasComplexSelection():  # whole cells
        first, last = block.position(), end
    first, last = max(block.position(), first), min(end, last)
    parts = (_part(selection, run, first, last) for run in _runs(block))
    return "".join(parts).replace("\u2028", "\n")


def _runs(block: QTextBlock) -> Iterator[QTextFragment]:
    """Yield the runs of one look in `block`, without the signs of footnotes."""
    at = block.begin()
    while not at.atEnd():
        if not at.fragment().charFormat().anchorHref().startswith(FOOTNOTE_LINK):
            yield at.fragment()
        at += 1


def _part(selection: QTextCursor, run: QTextFragment, first: int, last: int) -> str:
    """Return the words of `run` between two positions."""
    start, end = max(run.position(), first), min(run.position() + run.length(), last)
    if start >= end:
        return ""
    part = QTextCursor(selection.document())
    part.setPosition(start)
    part.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
    return part.selectedText()
