"""The base class of every screen of an open archive."""

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QAbstractItemView, QAbstractScrollArea, QWidget

from index import Value
from viewer.services.steps import Stepwise
from viewer.ui.lists.rows import RowList
from viewer.ui.lists.stars import Stars
from viewer.ui.screen.clipboard import Excerpt, never_folded
from viewer.ui.screen.printed_text import (
    NotPrinted,
    PrintContext,
    Printed,
    PrintPart,
    selected_part,
)

if TYPE_CHECKING:
    from index import Passage, Set, Wanted


class Spot(Value):
    """Where the reader was on a screen. `own` holds what only that kind of screen remembers."""

    chosen: str
    scroll: int
    own: object = None


class PresentedSet(Value):
    """A set to present, the number of its chosen item, and the ids of items that may change."""

    set: "Set"
    at: int
    ids: tuple[str, ...] = ()


class Screen(QWidget):
    """Base class of a screen: signals what the reader chose, and restores where they were.

    `opened_apart` carries the id of a passage or theme, or a query, to be shown in a tab of its
    own. `scrolled_away` carries the id of what is chosen when `scrolled_to` has changed.
    """

    passage_chosen = Signal(str)
    scrolled_away = Signal(str)
    content_changed = Signal()
    passage_opened = Signal(str)
    opened_apart = Signal(str)

    def __init__(self, scrolling: QAbstractScrollArea) -> None:
        super().__init__()
        self.setObjectName("page")
        self._scrolling = scrolling
        self.folds: Callable[[Passage], bool] = never_folded  # whether its words are, on the screen
        self._offered: list[QAction] = []
        self._stars: Stars | None = None
        if isinstance(scrolling, RowList):
            scrolling.row_opened_apart.connect(self.open_apart)
        if isinstance(scrolling, QAbstractItemView):
            scrolling.model().modelReset.connect(self.content_changed)

    def filled_in_steps(self) -> Stepwise[None]:
        """Make what is on the screen, step by step, once it is in its place in the window.

        Qt applies the style again to all that is put in another place.
        """
        yield from ()

    def take_focus(self) -> None:
        """Give the keyboard to the widget that the reader uses most on this screen."""
        self._scrolling.setFocus()

    @Slot(str)
    def open_apart(self, row: str) -> None:
        """Emit `opened_apart` for `row`, as the list names it."""
        self.opened_apart.emit(row)

    @property
    def scrolled(self) -> int:
        """How far down the page is, in pixels."""
        return self._scrolling.verticalScrollBar().value()

    @property
    def chosen(self) -> str:
        """The id of the chosen passage or footnote, or ""."""
        return ""

    @property
    def scrolled_to(self) -> str:
        """The id of what the reader scrolled to, if what is chosen is out of sight; else ""."""
        return ""

    @property
    def chosen_in_sight(self) -> str:
        """The id of what the right pane tells of: what is chosen, unless it is out of sight."""
        return "" if self.scrolled_to else self.chosen

    @property
    def selected(self) -> Excerpt | None:
        """The selected words, or None."""
        return None

    @property
    def meant(self) -> str:
        """The id of the passage that an act on one passage is about, or "".

        That is the chosen one, unless words of others alone are selected; then the first of them.
        """
        selected = self.selected
        names = selected.passages if selected else ()
        return self.chosen if self.chosen in names or not names else names[0]

    @property
    def can_print(self) -> bool:
        """Whether there is anything to print."""
        view = self._scrolling
        return not isinstance(view, QAbstractItemView) or view.model().rowCount() > 0

    @property
    def taken(self) -> frozenset[str]:
        """The ids of the selected passages, or of the chosen one where nothing is selected."""
        selected = self.selected
        names = selected.passages if selected else ()
        return frozenset(names or filter(None, (self.chosen,)))

    @property
    def subject(self) -> tuple[str, str]:
        """The kind of the chosen thing that is no passage, such as "theme", and its id, or ""."""
        return "", ""

    def printed(self, paper: PrintContext) -> Printed | NotPrinted:  # noqa: ARG002  for subclasses
        """Return what is shown, written for `paper`, or the reason why it cannot be printed."""
        return NotPrinted("")

    def print_parts(self) -> tuple[PrintPart, ...]:
        """Return what may be printed of this screen: all of it, then what is chosen, if any."""
        return PrintPart(self.tr("The whole list")), *selected_part(self.taken)

    def exportable(self) -> "Wanted | None":
        """Return what of this screen can be exported, beside what is chosen on it."""
        return None

    def presented(self) -> "PresentedSet | None":
        """Return a set that can be presented, or None."""
        return None

    def ready_for(self, target: str) -> Stepwise[None] | None:  # noqa: ARG002  for subclasses
        """Return the steps after which it is quick to show `target`; None where it is already."""
        return None

    def fold_notes(self) -> None:
        """Show no speaker's notes, nor what a set is for, until they are asked for.

        A room may still see the screen.
        """

    @property
    def views(self) -> Sequence[QAbstractScrollArea]:
        """The widgets of this screen in which passages are chosen."""
        return (self._scrolling,)

    def offer(self, action: QAction) -> None:
        """Add `action` to the context menu."""
        self._offered.append(action)
        for view in self.views:
            _offer_in(view, action)

    def show_stars(self, stars: Stars) -> None:
        """Show from now on which passages are starred, and let a click star them."""
        self._stars = stars
        for view in self.views:
            _star_in(view, stars)

    def equip(self, views: Sequence[QAbstractScrollArea]) -> None:
        """Give `views`, which were made later, the actions and stars of the others."""
        for view in views:
            for action in self._offered:
                _offer_in(view, action)
            if self._stars is not None:
                _star_in(view, self._stars)

    @property
    def manner(self) -> object:
        """The state that the screen's place does not hold, such as what narrows its list."""
        return None

    def take_manner(self, manner: object) -> None:
        """Restore `manner`, as it was when the place was left, before the place is shown."""

    def restore_scroll(self, value: int) -> None:
        """Scroll to `value`, which `scrolled` returned before."""
        self._scrolling.verticalScrollBar().setValue(value)

    def scroll_back(self, spot: Spot) -> None:
        """Choose what was chosen at `spot`, and scroll to where the page was."""
        if isinstance(self._scrolling, RowList):
            self._scrolling.choose(spot.chosen)
        self.restore_scroll(spot.scroll)

    @contextmanager
    def steadied(self) -> Iterator[None]:
        """Keep the chosen row at the same height while the width of the screen changes."""
        view = self._scrolling
        where = view.height_of_chosen if isinstance(view, RowList) else None
        yield
        if where is not None and isinstance(view, RowList):
            view.lay_out_at(*where)

    @property
    def spot(self) -> Spot:
        """Where the reader is on this screen."""
        return Spot(self.chosen, self.scrolled)

    def return_to(self, spot: Spot) -> None:
        """Go back to `spot`, which a screen of this kind returned, perhaps in an earlier build."""
        if isinstance(self._scrolling, RowList):
            self._scrolling.choose(spot.chosen)
            self._scrolling.lay_out_all()
        self.restore_scroll(spot.scroll)

    def renew(self) -> bool:
        """Show the archive, whose content changed; return whether that can be done in place."""
        return False

    def show_target(self, name: str) -> None:
        """Show the passage, section, theme or query that a place names; "" for the start."""


def _offer_in(view: QAbstractScrollArea, action: QAction) -> None:
    view.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
    view.addAction(action)


def _star_in(view: QAbstractScrollArea, stars: Stars) -> None:
    if isinstance(view, QAbstractItemView):
        from viewer.ui.lists.star_column import StarsInList  # noqa: PLC0415  only lists need it

        StarsInList(view, stars)
