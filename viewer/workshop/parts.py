"""The parts of the workshop, made once and handed to one another."""

from PySide6.QtWidgets import QPushButton, QWidget

from index import OpenArchive
from viewer.keeping.keeper import Keeper
from viewer.kit.dial import Dial
from viewer.kit.empty import EmptyNote
from viewer.kit.look import Look
from viewer.workshop.above import Above
from viewer.workshop.acting import ItemActions
from viewer.workshop.adding import AddMenu
from viewer.workshop.changing import SetHand
from viewer.workshop.foot import Foot
from viewer.workshop.item_pane import ItemPane
from viewer.workshop.laying import Laid, laid_out
from viewer.workshop.list import ItemList
from viewer.workshop.pane import SetsPane
from viewer.workshop.plan_pane import PlanPane
from viewer.workshop.set_pane import SetPane
from viewer.workshop.shelf import Shelf
from viewer.workshop.shelving import SetActions
from viewer.workshop.showing import Faces, Following, Showing
from viewer.workshop.telling import ItemTeller


class Parts:
    """All that the screen is made of, for one archive."""

    def __init__(
        self, archive: OpenArchive, look: Look, language: str, dial: Dial, keeper: Keeper
    ) -> None:
        self.archive, self.keeper, self.dial = archive, keeper, dial
        self.teller = ItemTeller(archive, language, dial)
        self.shelf = Shelf(archive, language, keeper)
        self.items, self.pane, self.empty = ItemList(look), SetsPane(look), EmptyNote("")
        self.hand = SetHand(keeper, archive, language, self.teller, self.items)
        self.add = AddMenu(archive, language)
        self.above = Above(self.add)
        self.item_pane = ItemPane(archive, language, dial, keeper, look, self.hand)
        self.set_pane = SetPane(keeper, look, self.hand)
        self.plan_pane = PlanPane(look)
        self.foot = Foot(self.item_pane, self.set_pane, self.plan_pane)
        self.make = QPushButton()
        self.item_actions = ItemActions(self.items, self.hand, self.add)
        self.set_actions = SetActions(self.pane, self.hand)
        faces = Faces(self.pane, self.above, self.items, self.empty, self.foot)
        self.showing = Showing(archive, dial, self.shelf, self.teller, faces)
        panes = self.item_pane, self.set_pane, self.plan_pane
        actions = self.item_actions, self.set_actions
        self.following = Following(self.showing, self.teller, panes, actions, self.above)

    def laid_out(self, page: QWidget) -> Laid:
        """Lay all of it out on `page`; return what holds it."""
        self.add.setParent(page, self.add.windowFlags())  # so that it goes with the screen
        return laid_out(page, self.pane, self.make, self.above, (self.items, self.empty), self.foot)
