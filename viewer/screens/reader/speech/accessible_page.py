"""The accessible tree of the page: headings, passages, quotes, pictures and footnotes.

Qt exposes a text as one block. Here each part of a document is an object of its own, made when a
screen reader first asks for one. Two traps of PySide shape the code:

- Both Qt and Python take accessible objects to be their own. So each is kept for as long as Qt
  knows it (`viewer/ui/look/accessibility.py`), and only Qt deletes a part.
- `interface_cast` crashes the program, whatever an override returns. So the parts offer no actions
  and no text by characters: the name of each holds all of its words.

A quote is a paragraph in a block quote: of a block quote Orca reads no words, only that it is
entered and left. A table has rows, and these have cells.
"""

from collections.abc import Callable, Iterator, Sequence
from functools import partial
from typing import override

from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QAccessible, QAccessibleEvent, QAccessibleInterface
from PySide6.QtWidgets import QAccessibleWidget

from index import Document, Passage, PassageKind, Section, Span
from viewer.screens.reader.speech.accessible_part import AccessiblePart, Part, kind_of
from viewer.screens.reader.text.canvas import Canvas
from viewer.screens.reader.text.layout import DocumentLayout, table_of
from viewer.ui.look.accessibility import set_accessible_interface
from viewer.wording.spoken_table import SpokenTable

_Role = QAccessible.Role


def parts_of(document: Document) -> Iterator[Part]:
    """Yield the parts of `document` in the order of the page."""
    yield Part(document.id, _Role.Heading)
    for section in document.walk():
        if section.title and not document.repeats_title(section):
            yield Part(section.id, _Role.Heading)
        yield from _within(section)
    yield from (Part(footnote.id, _Role.Note) for footnote in document.footnotes)


def _within(section: Section) -> Iterator[Part]:
    for at, passage in enumerate((*section.passages, None)):
        yield from (Part(each.id, _Role.Graphic) for each in section.pictures if each.at == at)
        if passage is not None:
            yield Part(passage.id, _role_of(passage))


def _role_of(passage: Passage) -> QAccessible.Role:
    if table_of(passage) is not None:
        return _Role.Table
    return _Role.BlockQuote if passage.kind is PassageKind.QUOTE else _Role.Paragraph


class AccessiblePage(QAccessibleWidget):
    """The page for screen readers: a document whose parts get their `words` by id.

    `table` returns the table with an id, or None while its words are folded.
    """

    def __init__(
        self,
        canvas: Canvas,
        words: Callable[[str], str],
        table: Callable[[str], SpokenTable | None],
    ) -> None:
        super().__init__(canvas, _Role.Document)
        self._canvas = canvas
        self._words = words
        self.table = table
        self._layout: DocumentLayout | None = None
        self._parts: tuple[Part, ...] | None = None
        self._made: dict[int, AccessiblePart] = {}
        self._numbers: dict[str, int] = {}
        self._chosen = ""
        set_accessible_interface(canvas, self)
        canvas.destroyed.connect(partial(_give_back, self._made))

    def set_layout(self, layout: DocumentLayout) -> None:
        """Set the document. If it is the same one laid out again, keep its parts."""
        before, self._layout = self._layout, layout
        if before is None or layout.document is not before.document:
            self._parts, self._chosen = None, ""
            _give_back(self._made)
            self._tell(QAccessibleEvent(self._canvas, QAccessible.Event.ObjectReorder))

    def choose(self, name: str) -> None:
        """Set the part at which the reader is."""
        self._chosen = name

    def tell_focus(self) -> bool:
        """Report focus on the chosen part to screen readers; return whether there is one."""
        part = self.focusChild()
        if not isinstance(part, AccessiblePart):
            return False
        self._tell(QAccessibleEvent(part, QAccessible.Event.Focus))
        return True

    def tell_renamed(self, name: str) -> None:
        """Report to screen readers that the words of the part `name` have changed."""
        if (part := self._part(name)) is not None:
            self._tell(QAccessibleEvent(part, QAccessible.Event.NameChanged))

    @override
    def childCount(self) -> int:
        return len(self._all) + super().childCount()

    @override
    def child(self, index: int, /) -> QAccessibleInterface:
        if not 0 <= index < len(self._all):
            return super().child(index - len(self._all))
        if index not in self._made:
            self._made[index] = kind_of(self._all[index])(self, self._all[index], index, self)
        return self._made[index]

    @override
    def indexOfChild(self, child: QAccessibleInterface, /) -> int:
        if isinstance(child, AccessiblePart):
            return child.index
        at = super().indexOfChild(child)
        return at if at < 0 else at + len(self._all)

    @override
    def childAt(self, x: int, y: int, /) -> QAccessibleInterface | None:  # type: ignore[override]
        """Return the part at a point of the screen."""
        at = self._canvas.viewport().mapFromGlobal(QPoint(x, y))
        if self._layout is None or not self._canvas.viewport().rect().contains(at):
            return super().childAt(x, y)
        return self._part(self._layout.name_at(self._canvas.cursorForPosition(at).position()))

    @override
    def focusChild(self) -> QAccessibleInterface | None:  # type: ignore[override]
        if not self._canvas.hasFocus():
            return super().focusChild()
        return self._part(self._chosen) or self

    def is_chosen(self, name: str) -> bool:
        """Return whether the part `name` is the one at which the reader is."""
        return bool(name) and name == self._chosen

    def has_focus(self) -> bool:
        """Return whether the page has the focus."""
        return self._canvas.hasFocus()

    def is_in_sight(self, name: str) -> bool:
        """Return whether any of the part `name` is visible."""
        viewport = self._canvas.viewport()
        return viewport.isVisible() and viewport.rect().intersects(self._rect(name))

    def words(self, name: str) -> str:
        """Return the words of the part `name`."""
        return self._words(name)

    def rect_of(self, name: str) -> QRect:
        """Return the rectangle of the part `name` on the screen, visible or not."""
        viewport = self._canvas.viewport()
        return self._rect(name).translated(viewport.mapToGlobal(QPoint()))

    def rect_of_words(self, name: str, words: Span) -> QRect:
        """Return the rectangle of `words` of the part `name` on the screen, visible or not."""
        stretch = self._layout.stretches.get(name) if self._layout else None
        if stretch is None:
            return QRect()
        begin, end = map(self._canvas.line_at, stretch.run(words))
        return begin.united(end).translated(self._canvas.viewport().mapToGlobal(QPoint()))

    def shows(self, place: QRect) -> bool:
        """Return whether any of `place` on the screen is visible."""
        viewport = self._canvas.viewport()
        seen = viewport.rect().translated(viewport.mapToGlobal(QPoint()))
        return viewport.isVisible() and seen.intersects(place)

    def _rect(self, name: str) -> QRect:
        """Return the rectangle of the part `name` in the viewport."""
        if self._layout is None:
            return QRect()
        begin, end = self._layout.extent(name)
        rect = self._canvas.line_at(begin).united(self._canvas.line_at(end))
        return QRect(0, rect.top(), self._canvas.viewport().width(), rect.height())

    @property
    def _all(self) -> Sequence[Part]:
        """The parts of the document, collected at the first use."""
        if self._parts is None:
            document = self._layout.document if self._layout else None
            self._parts = tuple(parts_of(document)) if document else ()
            self._numbers = {part.id: number for number, part in enumerate(self._parts)}
            first = document.sections[:1] if document else ()
            for section in first:  # its heading may be the title
                self._numbers.setdefault(section.id, 0)
        return self._parts

    def _part(self, name: str) -> QAccessibleInterface | None:
        known = self._numbers.get(name, -1) if self._all else -1
        part = None if known < 0 else self.child(known)
        return part.within or part if isinstance(part, AccessiblePart) else None

    def _tell(self, event: QAccessibleEvent) -> None:
        if QAccessible.isActive():
            QAccessible.updateAccessibility(event)


def _give_back(made: dict[int, AccessiblePart]) -> None:
    """Have Qt delete the parts; until then they are held in `made`."""
    for part in made.values():
        part.give_back()
    made.clear()
