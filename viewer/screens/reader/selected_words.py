"""The words of passages that a selection of the page contains."""

from collections.abc import Callable, Iterable, Iterator
from enum import Enum, auto

from PySide6.QtCore import QTextBoundaryFinder
from PySide6.QtGui import QTextCursor

from index import Span, Value
from viewer.screens.reader.text.canvas import Canvas
from viewer.screens.reader.text.cell_selection import blocks_of, runs_of
from viewer.screens.reader.text.layout import DocumentLayout, role_of
from viewer.screens.reader.text.stretches import Stretch, selected
from viewer.ui.look.marked_text import to_qt
from viewer.ui.look.text_blocks import TRANSLATED

type Words = tuple[str, Span]
"""The id of a passage or footnote, and a span of its text."""

type Held = tuple[str, str, Span]
"""The id of a passage or footnote, its text or translation, and a span of that."""


def picked(selection: QTextCursor, layout: DocumentLayout) -> tuple[Words, ...]:
    """Return the selected words of each passage and footnote.

    Text that is inserted, such as footnote signs and attributions, is not included.
    """
    if not selection.hasSelection():
        return ()
    return tuple(_picked(selection, layout, layout.stretches))


def whole_words(words: Words, text: str) -> Words:
    """Return `words` of `text`, extended so that they begin and end with whole words.

    Punctuation and spaces are no words, and are not extended.
    """
    name, span = words
    start = span.start if _is_edge(text, span.start) else _edge(text, span.start, by=-1)
    end = span.end if _is_edge(text, span.end) else _edge(text, span.end, by=1)
    return name, Span(start, end)


def _is_edge(text: str, at: int) -> bool:
    """Return whether a word boundary is at `at`, by the rules of Unicode (UAX #29)."""
    if not 0 < at < len(text) or text[at].isspace() or text[at - 1].isspace():
        return True
    finder = QTextBoundaryFinder(QTextBoundaryFinder.BoundaryType.Word, text)
    finder.setPosition(to_qt(text, at))
    return finder.isAtBoundary()


def _edge(text: str, at: int, *, by: int) -> int:
    """Return the next word boundary from `at`, in the direction `by`."""
    while not _is_edge(text, at):
        at += by
    return at


class PlaceOfText(Enum):
    """Where the original of a translation stands."""

    ABOVE = auto()
    LEFT = auto()
    NOWHERE = auto()  # the translation is shown alone


def place_of_text(selection: QTextCursor, layout: DocumentLayout) -> PlaceOfText | None:
    """Return where the original is if only words of translations are selected, else None."""
    end = selection.selectionEnd()
    begun = [block for block in blocks_of(selection) if block.position() < end]
    if not selection.hasSelection() or any(role_of(block) not in TRANSLATED for block in begun):
        return None
    name = layout.name_at(selection.selectionStart())
    if name and layout.stretches[name].replaced:
        return PlaceOfText.NOWHERE
    return PlaceOfText.LEFT if layout.text.two_columns else PlaceOfText.ABOVE


class HeldSelection(Value):
    """Selected words, kept while the text is laid out again.

    `originals` and `translations` are the words of each, with the stretch in which they were.
    """

    originals: tuple[Held, ...] = ()
    translations: tuple[Held, ...] = ()

    def restore(self, canvas: Canvas, layout: DocumentLayout) -> None:
        """Select the same words in `layout`, if all of them and no others can be selected there."""
        runs = [
            place.run(span)
            for held, places in self._by_places(layout)
            for name, text, span in held
            if (place := places.get(name)) and not place.folded and place.text == text
        ]
        if not runs or len(runs) < len(self.originals) + len(self.translations):
            return
        selection = selected(layout.text, min(runs)[0], max(end for _begin, end in runs))
        selection.setKeepPositionOnInsert(True)  # of footnotes that are opened again
        canvas.setTextCursor(selection)
        if held_selection(canvas.textCursor(), layout) != self:
            selection.clearSelection()
            canvas.setTextCursor(selection)

    def _by_places(
        self, layout: DocumentLayout
    ) -> tuple[tuple[tuple[Held, ...], dict[str, Stretch]], ...]:
        return (self.originals, layout.stretches), (self.translations, layout.below)


def held_selection(selection: QTextCursor, layout: DocumentLayout) -> HeldSelection:
    """Return the words of `selection`: those that are copied of it, without attributions."""
    if not selection.hasSelection():
        return HeldSelection()
    originals = tuple(_held(selection, layout, layout.stretches))
    translations = _held(selection, layout, layout.below)
    kept = (held for held in translations if not originals or layout.stretches[held[0]].replaced)
    return HeldSelection(originals, tuple(kept))


def _held(
    selection: QTextCursor, layout: DocumentLayout, places: dict[str, Stretch]
) -> Iterator[Held]:
    for name, span in _picked(selection, layout, places):
        yield name, places[name].text, span


def _picked(
    selection: QTextCursor, layout: DocumentLayout, places: dict[str, Stretch]
) -> Iterator[Words]:
    """Yield the selected words of each of `places`, those of texts or of translations."""
    runs = runs_of(selection)
    if not runs:
        return
    from_number, to_number = max(0, layout.number_at(runs[0][0])), layout.number_at(runs[-1][1])
    for name in layout.names[from_number : to_number + 1]:
        stretch = places.get(name)
        if stretch is not None and not stretch.folded:
            spans = (_within(stretch, *run) for run in runs)
            for span in _joined(filter(None, spans)):
                yield name, span


def _joined(spans: Iterable[Span]) -> Iterator[Span]:
    """Yield `spans`, those of neighbouring cells as one."""
    held: Span | None = None
    for span in spans:
        if held is not None and span.start - held.end > 1:
            yield held
            held = None
        held = span if held is None else Span(held.start, span.end)
    if held is not None:
        yield held


def _within(stretch: Stretch, first: int, last: int) -> Span | None:
    """Return the span of the characters from `first` to `last`, without outer space."""
    text, end = stretch.text, len(stretch.text)
    start = _least(end, lambda at: stretch.position(at) >= first)
    stop = _least(end, lambda at: stretch.position(at, ending=True) > last)
    if stretch.position(stop, ending=True) > last:
        stop -= 1
    while start < stop and text[start].isspace():
        start += 1
    while start < stop and text[stop - 1].isspace():
        stop -= 1
    return Span(start, stop) if start < stop else None


def _least(end: int, holds: Callable[[int], bool]) -> int:
    """Return the least number up to `end` for which `holds` is true, or `end`."""
    low, high = 0, end
    while low < high:
        middle = (low + high) // 2
        if holds(middle):
            high = middle
        else:
            low = middle + 1
    return low
