"""Paints the reader's highlights, under all other marks."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import pairwise

from PySide6.QtGui import QTextCharFormat
from PySide6.QtWidgets import QTextEdit

from index import Span
from viewer.notebook.service.marks import Mark
from viewer.notebook.store.model import Colour, EntryKind
from viewer.screens.reader.find.mark_painter import selection_of
from viewer.screens.reader.text.layout import DocumentLayout
from viewer.screens.reader.text.stretches import Stretch
from viewer.ui.look.look import Look

type Piece = tuple[Span, Colour, bool]
"""Words with one look: their span, the colour, and whether other highlights lie below it."""


class HighlightPainter:
    """Returns the highlights to paint in a document."""

    def __init__(self, look: Look) -> None:
        self._look = look

    def painted(
        self, layout: DocumentLayout, kept: Mapping[str, Sequence[Mark]], near: range
    ) -> list[QTextEdit.ExtraSelection]:
        """Return the selections of the highlights in `kept`, by passage.

        Only passages with numbers in `near` are included: for others, Qt would have to lay out all
        of the text.
        """
        looks = {(colour, over): self._format(colour, over) for colour in Colour for over in (0, 1)}
        return [
            selection_of(selection, looks[colour, int(is_over)])
            for name in layout.names[near.start : near.stop]
            if name in kept and (stretch := lit_stretch(layout, name)) is not None
            for span, colour, is_over in pieces(kept[name])
            for selection in stretch.selections(span)
        ]

    def _format(self, colour: Colour, over: int) -> QTextCharFormat:
        look = QTextCharFormat()
        look.setBackground(self._look.colour(f"mark_{colour}"))
        look.setForeground(self._look.colour("ink"))
        if over:
            look.setUnderlineStyle(QTextCharFormat.UnderlineStyle.DashUnderline)
            look.setUnderlineColor(self._look.colour("ink"))
        return look


def lit_stretch(layout: DocumentLayout, name: str) -> Stretch | None:
    """Return the stretch of `name`, unless its words are folded."""
    stretch = layout.stretches.get(name)
    return None if stretch is None or stretch.folded else stretch


def lit(marks: Iterable[Mark]) -> list[tuple[Span, Mark]]:
    """Return the highlights in `marks` whose words were found, the newest last."""
    return [
        (mark.span, mark)
        for mark in marks
        if mark.entry.kind is EntryKind.HIGHLIGHT and mark.span and mark.entry.colour
    ]


def pieces(marks: Iterable[Mark]) -> Iterator[Piece]:
    """Yield the highlights of one passage, cut where they overlap; the newest is on top."""
    found = lit(marks)
    ends = sorted({end for span, _mark in found for end in (span.start, span.end)})
    for start, end in pairwise(ends):
        over = [mark for span, mark in found if span.start <= start and end <= span.end]
        if over:
            yield Span(start, end), over[-1].entry.colour or Colour.YELLOW, len(over) > 1
