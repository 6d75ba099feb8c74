"""The parts of the page for screen readers: paragraphs, quotes, tables with rows and cells."""

from collections.abc import Callable, Sequence
from typing import Protocol, override

from PySide6.QtCore import QObject, QRect
from PySide6.QtGui import QAccessible, QAccessibleInterface, QWindow
from shiboken6 import isValid

from index import Span, TableCell, Value
from viewer.wording.spoken_table import SpokenTable

_Role = QAccessible.Role
_NAME = QAccessible.Text.Name


class Part(Value):
    """One part of a document: its id and its role."""

    id: str
    role: QAccessible.Role


class PartsPage(Protocol):
    """The page, which answers for its parts, by their ids. Places are on the screen."""

    table: Callable[[str], SpokenTable | None]

    def isValid(self) -> bool:  # noqa: N802  Qt's
        """Return whether the page is still there."""

    def window(self) -> QWindow:
        """Return the window of the page."""

    def words(self, name: str) -> str:
        """Return the words of a part."""

    def is_chosen(self, name: str) -> bool:
        """Return whether the reader is at a part."""

    def has_focus(self) -> bool:
        """Return whether the page has the focus."""

    def is_in_sight(self, name: str) -> bool:
        """Return whether any of a part is visible."""

    def shows(self, place: QRect) -> bool:
        """Return whether any of `place` is visible."""

    def rect_of(self, name: str) -> QRect:
        """Return the place of a part."""

    def rect_of_words(self, name: str, words: Span) -> QRect:
        """Return the place of `words` of a part."""


class AccessiblePiece(QAccessibleInterface):
    """Something on the page. `number` is Qt's for it; `index` is its place in `around`.

    What is in it is made when it is first asked for.
    """

    def __init__(self, page: PartsPage, around: QAccessibleInterface, index: int) -> None:
        super().__init__()
        self._page = page
        self._around = around
        self.index = index
        self.number = QAccessible.registerAccessibleInterface(self)
        self._made: tuple[AccessiblePiece, ...] | None = None

    def make(self) -> Sequence["AccessiblePiece"]:
        """Make what is in it."""
        return ()

    @property
    def pieces(self) -> tuple["AccessiblePiece", ...]:
        """What is in it."""
        if self._made is None:
            self._made = tuple(self.make())
        return self._made

    def give_back(self) -> None:
        """Have Qt delete this and what is in it, the innermost first."""
        for piece in self._made or ():
            piece.give_back()
        QAccessible.deleteAccessibleInterface(self.number)

    @override
    def isValid(self) -> bool:
        return isValid(self._page) and self._page.isValid()

    @override
    def object(self) -> QObject | None:  # type: ignore[override]
        return None

    @override
    def window(self) -> QWindow:
        return self._page.window()

    @override
    def parent(self) -> QAccessibleInterface:
        return self._around

    @override
    def childCount(self) -> int:
        return len(self.pieces)

    @override
    def child(self, index: int, /) -> QAccessibleInterface | None:  # type: ignore[override]
        return self.pieces[index] if 0 <= index < len(self.pieces) else None

    @override
    def childAt(self, x: int, y: int, /) -> QAccessibleInterface | None:  # type: ignore[override]
        return next((piece for piece in self.pieces if piece.rect().contains(x, y)), None)

    @override
    def indexOfChild(self, child: QAccessibleInterface, /) -> int:
        return next((at for at, piece in enumerate(self.pieces) if piece is child), -1)

    @override
    def setText(self, kind: QAccessible.Text, text: str, /) -> None:
        """Ignore the text: an archive cannot be edited."""


class AccessiblePart(AccessiblePiece):
    """One part of the page for screen readers. It asks the page for all answers.

    `within` is the paragraph in a block quote, which has the words.
    """

    def __init__(
        self, page: PartsPage, part: Part, index: int, around: QAccessibleInterface
    ) -> None:
        super().__init__(page, around, index)
        self._part = part

    @override
    def make(self) -> Sequence[AccessiblePiece]:
        if self._part.role is not _Role.BlockQuote:
            return ()
        return (AccessiblePart(self._page, Part(self._part.id, _Role.Paragraph), 0, self),)

    @property
    def within(self) -> "AccessiblePart | None":
        """The paragraph in a block quote, else None."""
        pieces = self.pieces if self._part.role is _Role.BlockQuote else ()
        return next((piece for piece in pieces if isinstance(piece, AccessiblePart)), None)

    @override
    def childAt(self, x: int, y: int, /) -> QAccessibleInterface | None:  # type: ignore[override]
        return self.within or super().childAt(x, y)

    @override
    def role(self) -> QAccessible.Role:
        return self._part.role

    @override
    def text(self, kind: QAccessible.Text, /) -> str:
        has_words = kind is _NAME and self._part.role is not _Role.BlockQuote
        return self._page.words(self._part.id) if has_words else ""

    @override
    def rect(self) -> QRect:
        return self._page.rect_of(self._part.id)

    @override
    def state(self) -> QAccessible.State:
        state, chosen = QAccessible.State(), self._page.is_chosen(self._part.id)
        state.offscreen = int(not self._page.is_in_sight(self._part.id))
        if self._part.role is not _Role.BlockQuote:
            state.selectable = state.focusable = 1
            state.selected = int(chosen)
            state.focused = int(chosen and self._page.has_focus())
        return state


class AccessibleTable(AccessiblePart):
    """A table. It has no rows while its words are folded."""

    @override
    def make(self) -> Sequence[AccessiblePiece]:
        table = self._page.table(self._part.id)
        rows = table.grid.rows if table else ()
        return tuple(
            AccessibleRow(self._page, self, at, (self._part.id, table, cells))
            for at, cells in enumerate(rows)
            if table is not None
        )

    @property
    @override
    def pieces(self) -> tuple[AccessiblePiece, ...]:
        return super().pieces if self._page.table(self._part.id) is not None else ()


type _Row = tuple[str, SpokenTable, tuple[TableCell, ...]]
"""The id of a table, the table in words, and the cells of one of its rows."""


class AccessibleRow(AccessiblePiece):
    """A row of a table, which tells all of its cells."""

    def __init__(
        self, page: PartsPage, around: QAccessibleInterface, index: int, row: _Row
    ) -> None:
        super().__init__(page, around, index)
        self._name, self._table, self._cells = row

    @override
    def make(self) -> Sequence[AccessiblePiece]:
        return tuple(
            AccessibleCell(self._page, self, at, (self._name, self._table, (cell,)))
            for at, cell in enumerate(self._cells)
        )

    @override
    def role(self) -> QAccessible.Role:
        return _Role.Row

    @override
    def text(self, kind: QAccessible.Text, /) -> str:
        return self._table.row(self._cells) if kind is _NAME else ""

    @override
    def rect(self) -> QRect:
        words = Span(self._cells[0].start, self._cells[-1].end)
        return self._page.rect_of_words(self._name, words)

    @override
    def state(self) -> QAccessible.State:
        state = QAccessible.State()
        state.offscreen = int(not self._page.shows(self.rect()))
        return state


class AccessibleCell(AccessibleRow):
    """A cell of a table, which tells its headers too."""

    @override
    def make(self) -> Sequence[AccessiblePiece]:
        return ()

    @override
    def role(self) -> QAccessible.Role:
        (cell,) = self._cells
        if not self._table.grid.is_header(cell):
            return _Role.Cell
        return _Role.ColumnHeader if self._table.is_above(cell) else _Role.RowHeader

    @override
    def text(self, kind: QAccessible.Text, /) -> str:
        return self._table.cell(self._cells[0]) if kind is _NAME else ""


def kind_of(part: Part) -> type[AccessiblePart]:
    """Return the class of `part` for screen readers."""
    return AccessibleTable if part.role is _Role.Table else AccessiblePart
