"""Makes the parts of the workshop, and connects them."""

from PySide6.QtWidgets import QPushButton, QWidget

from index import OpenArchive
from viewer.notebook.service.keeper import Keeper
from viewer.screens.workshop.add_menu import AddMenu
from viewer.screens.workshop.change_requests import SetChanges
from viewer.screens.workshop.foot import WorkshopFoot
from viewer.screens.workshop.header import SetHeader
from viewer.screens.workshop.item_actions import ItemActions
from viewer.screens.workshop.list import ItemList
from viewer.screens.workshop.own_set_changes import OwnSetChanges
from viewer.screens.workshop.page_layout import Laid, laid_out
from viewer.screens.workshop.panes.item_pane import ItemPane
from viewer.screens.workshop.panes.pane import SetsPane
from viewer.screens.workshop.panes.plan_pane import PlanPane
from viewer.screens.workshop.panes.set_pane import SetPane
from viewer.screens.workshop.passage_picker import PassagePicking
from viewer.screens.workshop.plan.item_words import ItemTeller
from viewer.screens.workshop.set_actions import SetActions
from viewer.screens.workshop.set_controller import SetController, SetFollower, SetViews
from viewer.screens.workshop.shelf import Shelf
from viewer.services.steps import Stepwise
from viewer.ui.look.look import Look
from viewer.ui.widgets.placeholder import EmptyNote
from viewer.wording.dial import Dial

type Common = tuple[OpenArchive, Look, str, Dial]
"""What every screen is made with."""


class WorkshopParts:
    """All parts of the workshop screen, for one archive: made by `in_steps`."""

    def __init__(self, common: Common, keeper: Keeper, at_desk: SetChanges | None) -> None:
        archive, look, language, dial = common
        self.archive, self.keeper, self.dial = archive, keeper, dial
        self.teller = ItemTeller(archive, language, dial)
        self.items, self.pane, self.empty = ItemList(look), SetsPane(look), EmptyNote("")
        asked = keeper, archive, language, self.teller, self.items
        self.hand = at_desk or OwnSetChanges(*asked)
        self.shelf = Shelf(archive, language, keeper, self.hand)
        self.add = AddMenu(archive, language, at_desk=self.hand.at_desk)
        self.above = SetHeader(self.add, at_desk=self.hand.at_desk)

    @classmethod
    def in_steps(
        cls, common: Common, keeper: Keeper, at_desk: SetChanges | None
    ) -> Stepwise["WorkshopParts"]:
        """Make the parts, step by step."""
        parts = cls(common, keeper, at_desk)
        yield
        parts._make_panes(common)
        yield
        parts._make_foot()
        yield
        parts._join(common)
        yield
        parts.teller.details.prepare()
        return parts

    def _make_panes(self, common: Common) -> None:
        archive, look, _language, dial = common
        self.item_pane = ItemPane(archive, dial, look, self.hand)
        self.item_pane.follow(self.items)
        self.set_pane = SetPane(look, self.hand)
        self.plan_pane = PlanPane(look, archive.content.vocabulary, self.hand)

    def _make_foot(self) -> None:
        self.foot = WorkshopFoot(self.item_pane, self.set_pane, self.plan_pane)

    def _join(self, common: Common) -> None:
        archive, look, _language, dial = common
        self.make, self.take_in = QPushButton(), QPushButton()
        self.item_actions = ItemActions(self.items, self.hand, self.add)
        self.picking = PassagePicking(archive, self.teller, look, self.item_actions)
        self.add.passages_wanted.connect(self.picking.ask)
        self.set_actions = SetActions(self.pane, self.hand)
        faces = SetViews(self.pane, self.above, self.items, self.empty, self.foot)
        self.showing = SetController(archive, dial, self.shelf, self.teller, faces)
        panes = self.item_pane, self.set_pane, self.plan_pane
        actions = self.item_actions, self.set_actions
        self.following = SetFollower(self.showing, self.teller, panes, actions, self.above)

    def laid_out(self, page: QWidget) -> Laid:
        """Lay the parts out on `page`; return the widget that holds them."""
        self.add.setParent(page, self.add.windowFlags())  # so that it is deleted with the screen
        making = self.make, self.take_in
        return laid_out(page, self.pane, making, self.above, (self.items, self.empty), self.foot)
