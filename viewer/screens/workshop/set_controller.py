"""Shows the chosen set in the list, the header and the panes."""

from PySide6.QtCore import QObject, QSignalBlocker, Signal, Slot

from index import Item, ItemKind, OpenArchive, own_words, replace
from viewer.screens.workshop.foot import WorkshopFoot
from viewer.screens.workshop.header import SetHeader
from viewer.screens.workshop.item_actions import ItemActions
from viewer.screens.workshop.list import ItemList
from viewer.screens.workshop.panes.item_pane import ItemPane
from viewer.screens.workshop.panes.pane import SetsPane
from viewer.screens.workshop.panes.plan_pane import PlanPane
from viewer.screens.workshop.panes.set_pane import SetPane
from viewer.screens.workshop.plan.item_words import ItemRow, ItemTeller
from viewer.screens.workshop.plan.plan import WorkshopPlan, planned, proposed
from viewer.screens.workshop.set_actions import SetActions
from viewer.screens.workshop.shelf import Shelf
from viewer.screens.workshop.shown_set import Shown
from viewer.ui.widgets.placeholder import EmptyNote
from viewer.wording.dial import Dial

PAUSE_MINUTES = 3


class SetViews:
    """The widgets of the screen that show a set."""

    def __init__(
        self,
        pane: SetsPane,
        above: SetHeader,
        items: ItemList,
        empty: EmptyNote,
        foot: WorkshopFoot,
    ) -> None:
        self.pane, self.above, self.items, self.empty, self.foot = pane, above, items, empty, foot


class SetController(QObject):
    """Shows one set. `changed` is sent when the set shown has changed."""

    changed = Signal()

    def __init__(
        self, archive: OpenArchive, dial: Dial, shelf: Shelf, teller: ItemTeller, faces: SetViews
    ) -> None:
        super().__init__(faces.items)
        self._archive, self._dial, self._shelf, self._teller = archive, dial, shelf, teller
        self._faces = faces
        self._answered: dict[str, set[str]] = {}  # set -> items in runs with an answer
        self._listed = ""  # the set in the list
        self.name = ""  # the set to show
        self._gone: list[str] = []  # sets that were shown until they were deleted
        self.shown: Shown | None = None
        self.plan: WorkshopPlan | None = None
        self.can_write = False
        faces.above.suggestion.declined.connect(self._leave_so)

    @property
    def entry_of(self) -> str:
        """The id of the chosen item, or ""."""
        return self._faces.items.chosen

    def show(self, name: str) -> None:
        """Show the set `name`."""
        self.show_next(name)
        self.refresh()

    def show_next(self, name: str) -> None:
        """Show the set `name` from the next `refresh` on."""
        self.name, self._gone = name, []

    def refresh(self) -> None:
        """Show the present content of the set; if it is gone, the first set until it is back."""
        back = next((name for name in reversed(self._gone) if self._shelf.shown(name)), None)
        if back is not None:
            self.name, self._gone = back, self._gone[: self._gone.index(back)]
        shown = self._shelf.shown(self.name)
        if shown is None:
            self._gone += [self.name] if self.name else []
            self.name = self._shelf.first()
            shown = self._shelf.shown(self.name)
        self.shown = shown
        self.plan = planned(shown.whole, self._archive, self._dial) if shown else None
        self._fill(shown)
        self._propose()
        self.changed.emit()

    def _fill(self, shown: Shown | None) -> None:
        items, teller = self._faces.items, self._teller
        manner = self._dial.level, teller.care, teller.tells_plan
        rows = [ItemRow(each, manner, self._teller) for each in shown.entries] if shown else []
        is_same = shown is not None and shown.id == self._listed
        self._listed = shown.id if shown else ""
        with QSignalBlocker(items):
            (items.update_rows if is_same else items.show_rows)(rows)
            items.choose_first()
        items.setVisible(bool(rows))
        self._faces.empty.setVisible(not rows)

    def _propose(self) -> None:
        """Suggest a pause, if it can be inserted and was not suggested for that run."""
        shown, plan = self.shown, self.plan
        found = None
        if shown is not None and plan is not None and shown.can_change and self.can_write:
            answered = self._answered.get(shown.id, set())
            found = proposed(plan.runs, shown.names, answered)
        self._faces.above.suggestion.propose(found)

    def take_pause(self, actions: ItemActions, words: str) -> None:
        """Insert the suggested pause."""
        shown, plan = self.shown, self.plan
        found = None
        if shown is not None and plan is not None:
            found = proposed(plan.runs, shown.names, self._answered.get(shown.id, set()))
        if shown is not None and found is not None:
            before = shown.names[found[1]]
            self._leave_so()
            pause = Item(ItemKind.PAUSE, words=own_words(words), minutes=PAUSE_MINUTES)
            actions.put_before(pause, before)

    @Slot()
    def _leave_so(self) -> None:
        """Suggest nothing more for the run in question."""
        shown, plan = self.shown, self.plan
        if shown is None or plan is None:
            return
        answered = self._answered.setdefault(shown.id, set())
        found = proposed(plan.runs, shown.names, answered)
        if found is not None:
            answered |= {shown.names[number] for number in found[0].numbers}
        self._propose()


class SetFollower(QObject):
    """Updates panes, actions and header when the set or the chosen item changes."""

    def __init__(
        self,
        showing: SetController,
        teller: ItemTeller,
        panes: tuple[ItemPane, SetPane, PlanPane],
        actions: tuple[ItemActions, SetActions],
        above: SetHeader,
    ) -> None:
        super().__init__(showing)
        self._showing, self._teller, self._above = showing, teller, above
        self._item, self._set, self._plan = panes
        self._item_actions, self._set_actions = actions
        showing.changed.connect(self.follow)

    @Slot()
    def follow(self) -> None:
        """Show the present set and item."""
        showing = self._showing
        shown, plan = showing.shown, showing.plan
        can_change = showing.can_write and shown is not None and shown.can_change
        entry = shown.entry(showing.entry_of) if shown else None
        language = shown.language if shown else ""
        self._item.show_entry(
            entry,
            self._teller,
            can_write=can_change,
            is_own=shown is not None and shown.is_own,
            language=language,
        )
        self._set.show_set(shown, can_write=can_change)
        self._plan.show_plan(shown, plan)
        self._item_actions.show_set(shown, can_write=can_change)
        self._set_actions.show_set(shown, can_write=showing.can_write)
        self._above.setVisible(shown is not None)
        if shown is not None and plan is not None:
            told = plan if self._teller.tells_plan else replace(plan, minutes=0)
            self._above.show_set(shown, told, can_write=can_change, may_adopt=showing.can_write)

    def save(self) -> None:
        """Save what was typed now."""
        self._item.save()
        self._set.save()
