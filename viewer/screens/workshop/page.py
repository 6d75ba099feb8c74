"""The workshop as a screen: sets of what a room is shown, planned, put in order, written on."""

from typing import TYPE_CHECKING, override

from PySide6.QtCore import Signal, Slot

from index import ItemKind, OpenArchive, Set
from viewer.notebook.service.keeper import Keeper
from viewer.screens.workshop.page_controller import PageController
from viewer.screens.workshop.parts import WorkshopParts
from viewer.services.settings import CareChoice
from viewer.ui.look.look import Look
from viewer.ui.screen.clipboard import Excerpt, several
from viewer.ui.screen.screen import Screen, Spot
from viewer.wording.dial import Dial

if TYPE_CHECKING:
    from index import Wanted


class WorkshopPage(Screen):
    """Shows one set. `told` says what was done, with an offer or None.

    `share_wanted` names a set of the reader's, `export_wanted` tells a set that is to be exported,
    `keeper_wanted` asks for what unlocks the notebook.
    """

    told = Signal(str, object)
    keeper_wanted = Signal()
    share_wanted = Signal(str)
    export_wanted = Signal(object)

    def __init__(
        self, archive: OpenArchive, look: Look, language: str, dial: Dial, keeper: Keeper
    ) -> None:
        self.parts = parts = WorkshopParts(archive, look, language, dial, keeper)
        super().__init__(parts.items)
        self._archive = archive
        self.showing = parts.showing
        self._steering = PageController(parts)
        self.laid = parts.laid_out(self)
        self._steering.opened.connect(self.passage_opened)
        self._steering.chosen.connect(self._tell_chosen)
        self._steering.keeper_wanted.connect(self.keeper_wanted)
        parts.hand.told.connect(self.told)
        parts.set_actions.share_wanted.connect(self.share_wanted)
        parts.set_actions.export_wanted.connect(self.export_wanted)
        self._steering.catch_up()

    @property
    @override
    def chosen(self) -> str:
        """The passage that the chosen item shows, or ""."""
        row = self.parts.items.chosen_row
        is_passage = row is not None and row.entry.item.kind is ItemKind.PASSAGE
        return row.entry.item.target if row and is_passage else ""

    @property
    @override
    def selected(self) -> Excerpt | None:
        """The passages of the items that are selected, where they are several."""
        names = self._passages
        return several(self._archive, names) if len(names) > 1 else None

    @property
    @override
    def taken(self) -> frozenset[str]:
        """The passages of the items that are selected."""
        return frozenset(self._passages)

    @property
    def _passages(self) -> list[str]:
        shown, taken = self.showing.shown, set(self.parts.items.taken)
        if shown is None:
            return []
        those = (each.item for each in shown.entries if each.id in taken)
        targets = (each.target for each in those if each.kind is ItemKind.PASSAGE)
        return list(dict.fromkeys(filter(None, targets)))

    @override
    def open_apart(self, row: str) -> None:
        """Open the passage or theme that an item shows in a tab of its own."""
        shown = self.showing.shown
        entry = shown.entry(row) if shown else None
        item = entry.item if entry else None
        if item is not None and item.kind in (ItemKind.PASSAGE, ItemKind.THEME) and item.target:
            self.opened_apart.emit(item.target)

    @property
    @override
    def can_print(self) -> bool:
        """A set is put on paper by exporting it."""
        return False

    @override
    def exportable(self) -> "Wanted | None":
        """Return the set that is open."""
        from index import Wanted  # noqa: PLC0415  few export

        found = self.presented()
        return Wanted(chosen=found[0]) if found else None

    @override
    def presented(self) -> tuple[Set, int] | None:
        """Return what can be shown to a room, and which of its items is chosen, or None."""
        self.parts.following.save()
        shown, row = self.showing.shown, self.parts.items.chosen_row
        if shown is None or not shown.whole.items:
            return None
        return shown.whole, (row and row.entry.number) or 0

    @Slot()
    def _tell_chosen(self) -> None:
        self.passage_chosen.emit(self.chosen)

    @Slot(object)
    def treat_care(self, care: CareChoice) -> None:
        """Show words that need care as the reader chose."""
        self._steering.treat_care(care)

    @property
    @override
    def manner(self) -> object:
        """Which set is shown."""
        return self.showing.name

    @override
    def take_manner(self, manner: object) -> None:
        """Show the set that was shown before."""
        self._steering.catch_up()
        if isinstance(manner, str):
            self._steering.show_set(manner)

    @property
    @override
    def spot(self) -> Spot:
        """Which set is shown, and which of its items is chosen."""
        return Spot(self.parts.items.chosen, self.scrolled, self.showing.name)

    @override
    def return_to(self, spot: Spot) -> None:
        """Show the set that was shown, and go back to where the reader was."""
        self.take_manner(spot.own)
        super().return_to(spot)

    @override
    def show_target(self, name: str) -> None:
        """Show the set `name`, or the one that was shown."""
        self.take_manner(name)

    def show_next(self, name: str) -> None:
        """Show the set `name` when the reader comes here again: something was put into it."""
        if not self.isVisible():
            self.showing.name = name

    @override
    def take_focus(self) -> None:
        """Let the reader act on the items, or on what makes some."""
        self._steering.take_focus()
