"""Notes to the pages that are printed, where they stand on pages that are not."""

from bisect import bisect_right
from collections.abc import Iterator, Sequence

from PySide6.QtCore import QCoreApplication, QRectF

from index import Value, replace
from viewer.printing.laid_out_text import PlacedReach
from viewer.printing.page_breaks import KeepTogether, Reach, Slice, Strip, slices

_TITLE, _ABOVE, _GAP = 44, 18, 10  # pixels: of the title, free above it, and between two notes


class NotePages(Value):
    """Notes `below` the last page, or on `pages` of their own."""

    below: tuple[PlacedReach, ...] = ()
    pages: tuple[tuple[PlacedReach, ...], ...] = ()


class PagesTaken(Value):
    """The pages `taken`, counted from 0, of `pages`."""

    pages: Sequence[Slice]
    taken: Sequence[int]

    def have(self, top: float) -> bool:
        """Return whether the line at `top` stands on them, perhaps in a repeated heading row."""
        if page_at(self.pages, top) in self.taken:
            return True
        heads = (self.pages[number].head for number in self.taken)
        return any(head[0] <= top < head[1] for head in heads if head is not None)


def page_at(pages: Sequence[Slice], top: float) -> int:
    """Return the number of the page, counted from 0, on which the line at `top` stands."""
    return max(0, bisect_right(pages, top + 1, key=_top) - 1)


def note_pages(notes: Sequence[Sequence[Strip]], used: float, tall: float) -> NotePages:
    """Return where `notes`, each in strips, stand after a page of which `used` pixels are taken.

    All are on that page if there is room, else on pages of their own, which are `tall`.
    """
    if not notes:
        return NotePages()
    moved = tuple(_moved(notes))
    last = moved[-1][-1].bottom
    if used + _TITLE + last <= tall:
        return NotePages(below=tuple(_placed(notes, moved, Slice(0, last), used + _TITLE)))
    pages = slices([strip for note in moved for strip in note], tall - _TITLE)
    return NotePages(pages=tuple(tuple(_placed(notes, moved, of, _TITLE)) for of in pages))


def notes_title() -> str:
    """Return what stands above notes that are added."""
    return QCoreApplication.translate("Printing", "Notes to these pages")


def title_rect(notes: Sequence[PlacedReach], across: float) -> QRectF:
    """Return the rectangle of the title above `notes`."""
    return QRectF(0, notes[0].at - _TITLE + _ABOVE, across, _TITLE - _ABOVE)


def _moved(notes: Sequence[Sequence[Strip]]) -> Iterator[list[Strip]]:
    """Yield `notes` below one another, as if nothing else stood between them."""
    down = 0.0
    for note in notes:
        by = down - note[0].top
        yield [
            replace(
                strip,
                top=strip.top + by,
                bottom=strip.bottom + by,
                hold=KeepTogether.NOT if strip is note[-1] else strip.hold,
                head=None,
                cuts=tuple(cut + by for cut in strip.cuts),
                begins=False,
            )
            for strip in note
        ]
        down += note[-1].bottom - note[0].top + _GAP


def _placed(
    notes: Sequence[Sequence[Strip]], moved: Sequence[Sequence[Strip]], of: Slice, down: float
) -> Iterator[PlacedReach]:
    """Yield the parts of `notes` within the slice `of`, which is `down` on its page."""
    for note, there in zip(notes, moved, strict=True):
        top, bottom = max(of.top, there[0].top), min(of.bottom, there[-1].bottom)
        if top < bottom:
            by = note[0].top - there[0].top
            reach: Reach = (top + by, bottom + by)
            yield PlacedReach(reach, down + top - of.top)


def _top(of: Slice) -> float:
    return of.top
