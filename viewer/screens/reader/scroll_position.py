"""Positions of a reader in a text, by passages rather than pixels of one layout."""

from index import Document, OpenArchive, Value
from viewer.screens.reader.selected_words import HeldSelection, held_selection
from viewer.screens.reader.text.canvas import Canvas
from viewer.screens.reader.text.layout import DocumentLayout
from viewer.screens.reader.text.scrolled_text import Aim
from viewer.screens.reader.text.styles import GUTTER


class ReadingPosition(Value):
    """A position: the document, its top passage, and how far above the page's top that begins.

    `notes` are the open footnotes, `sought` the words in the find bar, `portion` the index of the
    portion shown.
    """

    document: str
    top: str
    above: int
    notes: tuple[str, ...]
    sought: str
    portion: int = 0


def topmost(canvas: Canvas, layout: DocumentLayout) -> tuple[str, int]:
    """Return the passage at the top, or the last one above it, or "", and its first line's y."""
    number = layout.number_at(canvas.first_position)
    name = layout.names[number] if number >= 0 else ""
    return name, canvas.height_of(layout.stretches[name].begin) if name in layout.stretches else 0


def in_sight(canvas: Canvas, layout: DocumentLayout, chosen: str) -> tuple[str, int]:
    """Return a passage that begins on the page, and its y: `chosen` if possible.

    Else return the top passage, with a y at which its beginning is visible. Of a text on its way to
    a place nothing is asked: it arrives there in any width.
    """
    if canvas.aim is not None:
        return "", 0
    if chosen in layout.stretches:
        top = canvas.height_of(layout.stretches[chosen].begin)
        if 0 <= top < canvas.viewport().height():
            return chosen, top
    name, top = topmost(canvas, layout)
    return name, max(top, GUTTER)


def passage_read(canvas: Canvas, layout: DocumentLayout, chosen: str) -> str:
    """Return `chosen` where it begins on the page, else the first that begins in its upper half.

    Where none does, the top one is long, and read. A text on its way to a place goes to `chosen`.
    """
    if canvas.aim is not None and chosen:
        return chosen
    name, _height = in_sight(canvas, layout, chosen)
    if name and name == chosen:
        return name
    first, half = canvas.first_position, canvas.viewport().height() / 2
    number = layout.number_at(first)
    for following in layout.names[max(0, number) : number + 2]:
        if 0 <= canvas.height_of(layout.stretches[following].begin) < half:
            return following
    return layout.names[number] if number >= 0 else ""


def scroll_so(canvas: Canvas, layout: DocumentLayout, name: str, top: int) -> bool:
    """Scroll the first line of `name` to `top`; return False if it is not laid out."""
    if name not in layout.stretches:
        return False
    canvas.scroll_to(layout.stretches[name].begin, below=top)
    return True


class HeldPlace(Value):
    """A position, kept while the text is laid out again: the position `here` in the text.

    `seen` is a visible passage and its y, `match` the y of the current match if that is visible.
    `length` is the number of characters of the text. `selection` is what is selected, wherever
    that is.
    """

    here: int
    seen: tuple[str, int]
    match: int | None
    selection: HeldSelection
    length: int
    is_at_top: bool

    def restore(self, canvas: Canvas, layout: DocumentLayout, match: int | None) -> None:
        """Scroll to the same words in the present text, with the current match at `match`."""
        has_same_words = self.length == layout.text.characterCount()
        if self.match is not None and match is not None:
            canvas.scroll_to(match, below=self.match)
        elif has_same_words or not scroll_so(canvas, layout, *self.seen):
            canvas.scroll_to(self.here)


def held_place(canvas: Canvas, layout: DocumentLayout, chosen: str, match: int | None) -> HeldPlace:
    """Return the present position, with `chosen` as the visible passage if possible.

    `match` is the position of the current match, or None.
    """
    return HeldPlace(
        canvas.first_position,
        in_sight(canvas, layout, chosen),
        _height_in_sight(canvas, match),
        held_selection(canvas.textCursor(), layout),
        layout.text.characterCount(),
        canvas.verticalScrollBar().value() == 0,
    )


def _height_in_sight(canvas: Canvas, position: int | None) -> int | None:
    """Return the y of the line at `position`, or None if that is not visible."""
    if position is None or canvas.aim is not None:
        return None
    first, last = canvas.positions_seen
    return canvas.height_of(position) if first <= position <= last else None


class HeldWords(Value):
    """The words at the top of the page: in passage `name`, `after` so many characters.

    They are `below` pixels under the top. Above the first passage, `after` is counted from the top
    of the text.
    """

    name: str
    after: int
    below: int

    def restore(self, canvas: Canvas, layout: DocumentLayout) -> None:
        """Scroll the words, or the end of their passage, to the same height in the present text."""
        if self.name in layout.stretches:
            stretch = layout.stretches[self.name]
            canvas.scroll_to(min(stretch.begin + self.after, stretch.end), below=self.below)
        elif not self.name:
            canvas.scroll_to(self.after, below=self.below)


def held_words(canvas: Canvas, layout: DocumentLayout) -> HeldWords:
    """Return the words at the top, before translations are inserted or removed."""
    first = canvas.first_position
    name = layout.name_at(first)
    begin = layout.stretches[name].begin if name else 0
    return HeldWords(name, first - begin, canvas.height_of(first))


class KeptWords:
    """Keeps the words at the top while the text of `canvas` takes other forms.

    Until the reader scrolls they are the same, although lines begin with other words in each form.
    """

    def __init__(self, canvas: Canvas) -> None:
        self._canvas = canvas
        self._held = HeldWords("", 0, 0)
        self._aim: Aim | None = None

    def hold(self, layout: DocumentLayout) -> None:
        """Hold the words at the top of `layout`, unless those held before are there still."""
        if self._aim is None or self._canvas.reached is not self._aim:
            self._held = held_words(self._canvas, layout)

    def restore(self, layout: DocumentLayout) -> None:
        """Scroll the words to the same height in `layout`."""
        self._held.restore(self._canvas, layout)
        self._aim = self._canvas.aim or self._canvas.reached


def document_with(archive: OpenArchive, name: str) -> Document | None:
    """Return the document that has, or contains, the id `name`, or None."""
    content = archive.content
    if not name:
        return None
    for number, document in enumerate(content.headed):
        if name == document.id:  # before a section of another that has the same
            return content.documents[number]
    for number, document in enumerate(content.headed):
        if any(name == section.id for section in document.walk()):
            return content.documents[number]
    known = archive.passage(name) or archive.footnote(name)
    return archive.document_of(name) if known else None
