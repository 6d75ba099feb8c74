"""Fills the right pane: on arrival at a place at once, else at a calm moment."""

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from viewer.shell.panes.card import CardPane
from viewer.shell.panes.panes import Panes
from viewer.shell.places.places import Visit
from viewer.ui.screen.screen import Screen

_SOON = 10  # milliseconds


class RightPane(QObject):
    """Connects the current screen to the card beside it.

    `screen_coming` is emitted when another takes its place, before that is seen.
    """

    screen_coming = Signal()

    def __init__(self, card: CardPane, panes: Panes, parent: QObject) -> None:
        super().__init__(parent)
        self._card = card
        self._panes = panes
        self._screen: Screen | None = None
        self._is_arriving = False
        panes.card_due.connect(self._fill_in_time)

    def make_room(self, screen: Screen) -> None:
        """Show the pane before `screen` is seen, if it is needed: else that is laid out twice."""
        self.screen_coming.emit()
        if screen.chosen:
            self._panes.fill_card(filled=True)

    def arrive(self, screen: Screen, visit: Visit) -> None:
        """Show on `screen` what `visit` names; the pane is shown before the page is scrolled."""
        self._screen, self._is_arriving = screen, True
        if visit.left is not None:
            screen.take_manner(visit.left.manner)
        screen.show_target(visit.place.target)
        self._fill()
        if visit.left is not None:
            screen.scroll_back(visit.left.spot)
        self._is_arriving = False

    def show_due(self) -> None:
        """Show now the card that is to be shown soon."""
        self._card.show_due()

    def renew(self) -> None:
        """Show the card again: what it tells of may have changed."""
        self._card.show_anew()

    def tell(self, name: str, *, can_show_text: bool, folded: bool) -> None:
        """Show the card of the passage or footnote `name`, which was just chosen."""
        self._card.show_passage(name, can_show_text=can_show_text, folded=folded)
        if name and not self._is_arriving:
            self._panes.fill_card_soon()

    @Slot()
    def _fill_in_time(self) -> None:
        """Show the pane, or as soon as text has its new size: amid that all is laid out twice."""
        if self._panes.updatesEnabled():
            self._fill()
        else:
            QTimer.singleShot(_SOON, self, self._fill_in_time)

    @Slot()
    def _fill(self) -> None:
        """Show the pane if there is something for it; the chosen line keeps its place."""
        if self._screen is not None and self._panes.is_filled != bool(self._screen.chosen):
            with self._screen.steadied():
                self._panes.fill_card(filled=bool(self._screen.chosen))
