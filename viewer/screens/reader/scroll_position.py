"""Where on the page a reader is, in words of the text rather than pixels of one build of it."""

from dataclasses import dataclass

from index import Document, OpenArchive
from viewer.screens.reader.text.canvas import Canvas
from viewer.screens.reader.text.layout import DocumentLayout
from viewer.screens.reader.text.styles import GUTTER


@dataclass(frozen=True, slots=True)
class ReadingPosition:
    """The document, the topmost passage and how far above the page's top it begins, and the like.

    `notes` are the footnotes that are open, `sought` is what is looked for in the page, `portion`
    the place of what is shown among the portions of the document.
    """

    document: str
    top: str
    above: int
    notes: tuple[str, ...]
    sought: str
    portion: int = 0


def topmost(canvas: Canvas, layout: DocumentLayout) -> tuple[str, int]:
    """Return the passage at the top of the page, or "", and where it begins, in pixels."""
    name = layout.name_at(canvas.first_position)
    return name, canvas.top_of(layout.stretches[name].begin) if name in layout.stretches else 0


def in_sight(canvas: Canvas, layout: DocumentLayout, chosen: str) -> tuple[str, int]:
    """Return a passage whose beginning is on the page, and where: `chosen` if that is one.

    Else it is the topmost, to be shown from its beginning.
    """
    if chosen in layout.stretches:
        top = canvas.top_of(layout.stretches[chosen].begin)
        if 0 <= top < canvas.viewport().height():
            return chosen, top
    name, top = topmost(canvas, layout)
    return name, max(top, GUTTER)


def scroll_so(canvas: Canvas, layout: DocumentLayout, name: str, top: int) -> bool:
    """Scroll until the passage `name` begins at `top`; return False where it is not here."""
    if name not in layout.stretches:
        return False
    bar = canvas.verticalScrollBar()
    bar.setValue(bar.value() + canvas.top_of(layout.stretches[name].begin) - top)
    return True


@dataclass(frozen=True, slots=True)
class HeldPlace:
    """Where a reader is in a text that is about to be laid out anew: at the position `here`.

    `seen` is a passage in sight and where it is. The text is `length` characters long.
    """

    here: int
    seen: tuple[str, int]
    length: int
    is_at_top: bool

    def restore(self, canvas: Canvas, layout: DocumentLayout) -> None:
        """Bring the same words to the top of the page, in whichever text that is now."""
        has_same_words = self.length == layout.text.characterCount()
        if has_same_words or not scroll_so(canvas, layout, *self.seen):
            canvas.scroll_to(self.here)


def held_place(canvas: Canvas, layout: DocumentLayout, chosen: str) -> HeldPlace:
    """Return where the reader is now, who has `chosen` a passage."""
    return HeldPlace(
        canvas.first_position,
        in_sight(canvas, layout, chosen),
        layout.text.characterCount(),
        canvas.verticalScrollBar().value() == 0,
    )


@dataclass(frozen=True, slots=True)
class HeldWords:
    """Which words of the passage `name` are at the top of the page, and how far under it.

    They begin `after` so many letters of it.
    """

    name: str
    after: int
    below: int

    def restore(self, canvas: Canvas, layout: DocumentLayout) -> None:
        """Bring them there, or the end of the passage, in whichever text that is now."""
        if self.name in layout.stretches:
            stretch = layout.stretches[self.name]
            canvas.scroll_to(min(stretch.begin + self.after, stretch.end), below=self.below)


def held_words(canvas: Canvas, layout: DocumentLayout) -> HeldWords:
    """Return what a reader has at the top of the page, who has translations put in or taken out."""
    first = canvas.first_position
    name = layout.name_at(first)
    begin = layout.stretches[name].begin if name else 0
    return HeldWords(name, first - begin, canvas.height_of(first))


def document_with(archive: OpenArchive, name: str) -> Document | None:
    """Return the document that is, or holds, what is called `name`, or None."""
    for document in archive.content.documents:
        if name == document.id or any(name == section.id for section in document.walk()):
            return document
    known = archive.passage(name) or archive.footnote(name)
    return archive.document_of(name) if known else None
