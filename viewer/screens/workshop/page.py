"""The page of the workshop screen: the sets, the items of one, and its plan."""

from functools import partial
from typing import TYPE_CHECKING, override

from PySide6.QtCore import Signal, Slot

from index import ItemKind, OwnPicture, PicturedItem
from viewer.screens.workshop.page_controller import NoteFolding, PageController
from viewer.screens.workshop.page_layout import Laid
from viewer.screens.workshop.panes.picture_button import PictureRequest
from viewer.screens.workshop.parts import WorkshopParts
from viewer.screens.workshop.plan.plan import planned
from viewer.services.settings import CareChoice
from viewer.services.steps import Stepwise
from viewer.ui.screen.clipboard import Excerpt, several
from viewer.ui.screen.printed_text import NotPrinted, PrintContext, Printed, PrintPart
from viewer.ui.screen.screen import PresentedSet, Screen, Spot

if TYPE_CHECKING:
    from index import Wanted


class WorkshopPage(Screen):
    """Shows one set, and changes it.

    `told` carries a sentence on a change, and an offer or None.
    `share_wanted` carries the id of a set of the reader's, `export_wanted` a set, `papers_wanted`
    one of which participants get something on paper; `keeper_wanted` asks to unlock the notebook,
    `sheet_wanted` for the plan on paper, `rehearsal_wanted` for a rehearsal, `take_in_wanted` for
    a shared file to take in, `picture_wanted` for a picture, as a `PictureRequest`.
    """

    told = Signal(str, object)
    keeper_wanted = Signal()
    share_wanted = Signal(str)
    export_wanted = Signal(object)
    papers_wanted = Signal(object)
    sheet_wanted = Signal()
    rehearsal_wanted = Signal()
    take_in_wanted = Signal()
    picture_wanted = Signal(object)

    def __init__(self, parts: WorkshopParts) -> None:
        super().__init__(parts.items)
        self.parts, self.showing = parts, parts.showing
        self.laid: Laid | None = None
        self._archive, self.folds = parts.archive, parts.teller.folds_words
        self._steering = PageController(parts)
        self._folding = NoteFolding(parts, self._steering)
        self._steering.opened.connect(self.passage_opened)
        self._steering.chosen.connect(self._tell_chosen)
        self._steering.keeper_wanted.connect(self.keeper_wanted)
        parts.hand.told.connect(self.told)
        parts.set_actions.share_wanted.connect(self.share_wanted)
        parts.set_actions.export_wanted.connect(self._want_export)
        parts.plan_pane.sheet_wanted.connect(self.sheet_wanted)
        parts.plan_pane.papers_wanted.connect(self._want_papers)
        parts.take_in.setText(self.tr("Take in a set …"))
        parts.take_in.clicked.connect(self.take_in_wanted)
        parts.above.rehearsal_wanted.connect(self.rehearsal_wanted)
        parts.add.picture_wanted.connect(partial(self.picture_wanted.emit, PictureRequest()))
        parts.item_pane.picture.wanted.connect(self.picture_wanted)

    @override
    def filled_in_steps(self) -> Stepwise[None]:
        self.laid = self.parts.laid_out(self)
        yield
        self._steering.catch_up()
        yield from self.parts.foot.laid_out_ahead()

    @property
    @override
    def chosen(self) -> str:
        """The passage of the chosen item, or ""."""
        row = self.parts.items.chosen_row
        is_passage = row is not None and row.entry.item.kind is ItemKind.PASSAGE
        return row.entry.item.target if row and is_passage else ""

    @property
    @override
    def selected(self) -> Excerpt | None:
        """The passages of the selected items, if there are several."""
        return several(self._archive, self._passages, self.parts.dial.reading, self.folds)

    @property
    @override
    def taken(self) -> frozenset[str]:
        """The passages of the selected items."""
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
        """Open the passage or theme of an item in a new tab."""
        shown = self.showing.shown
        entry = shown.entry(row) if shown else None
        item = entry.item if entry else None
        if item is not None and item.kind in (ItemKind.PASSAGE, ItemKind.THEME) and item.target:
            self.opened_apart.emit(item.target)

    @property
    @override
    def can_print(self) -> bool:
        """True: where there is nothing to print, a sentence says what to do."""
        return True

    @override
    def printed(self, paper: PrintContext) -> Printed | NotPrinted:
        """Return the trainer's sheet of the open set: participants get what is exported."""
        from viewer.screens.workshop.trainer_sheet import TrainerSheet  # noqa: PLC0415  rarely

        self.parts.following.save()
        self.parts.hand.settle()
        shown = self.showing.shown
        if shown is None or not shown.entries:
            return NotPrinted(self.tr("Open a set that has items: its plan is printed for you."))
        sheet = TrainerSheet(self._archive, self.parts.teller, self.parts.dial)
        plan = planned(shown.whole, self._archive, self.parts.dial)
        return sheet.written(shown, plan, self.parts.plan_pane.begins, paper)

    @override
    def print_parts(self) -> tuple[PrintPart, ...]:
        return ()  # a plan is printed whole: one with gaps would mislead

    @override
    def exportable(self) -> "Wanted | None":
        """Return the open set."""
        from index import Wanted  # noqa: PLC0415  rarely needed

        found = self.presented()
        return Wanted(chosen=found.set) if found else None

    @override
    def presented(self) -> PresentedSet | None:
        """Return the set to present, with what was typed."""
        self.parts.following.save()
        self.parts.hand.settle()
        shown, row = self.showing.shown, self.parts.items.chosen_row
        if shown is None or not shown.whole.items:
            return None
        at = (row and row.entry.number) or 0
        return PresentedSet(shown.whole, at, shown.names if shown.can_change else ())

    @override
    def fold_notes(self) -> None:
        self._folding.fold()

    @Slot()
    def _want_export(self) -> None:
        if found := self.presented():
            self.export_wanted.emit(found.set)

    @Slot()
    def _want_papers(self) -> None:
        if found := self.presented():
            self.papers_wanted.emit(found.set)

    @Slot()
    def _tell_chosen(self) -> None:
        self.passage_chosen.emit(self.chosen)

    def take_picture(self, asked: PictureRequest, own: OwnPicture | None) -> None:
        """Show the picture that was asked for: as a new item, or on the item it was asked for."""
        if asked.item:
            self.parts.hand.show_picture(asked.item, own)
        elif own is not None:
            self.parts.item_actions.put_in(PicturedItem(ItemKind.OWN_PICTURE, own=own))

    @Slot(object)
    def treat_care(self, care: CareChoice) -> None:
        """Show words with a care note as the reader chose."""
        self._steering.treat_care(care)

    @property
    @override
    def manner(self) -> object:
        """The id of the set shown."""
        return self.showing.name

    @override
    def take_manner(self, manner: object) -> None:
        """Show the set whose id is `manner`."""
        self._steering.catch_up()
        if isinstance(manner, str):
            self._steering.show_set(manner)

    @property
    @override
    def spot(self) -> Spot:
        """The set shown, and its chosen item."""
        return Spot(self.parts.items.chosen, self.scrolled, self.showing.name)

    @override
    def return_to(self, spot: Spot) -> None:
        """Show the set of `spot`, then restore the position."""
        self.take_manner(spot.own)
        super().return_to(spot)

    @override
    def show_target(self, name: str) -> None:
        """Show the set `name`, or for "" keep the one shown."""
        self.take_manner(name)

    def show_next(self, name: str) -> None:
        """Show the set `name` the next time the screen is shown: something was added to it."""
        if not self.isVisible():
            self.showing.show_next(name)

    @override
    def take_focus(self) -> None:
        """Focus the items, or the button that adds or makes some."""
        self._steering.take_focus()
