"""Offers to restore the filters of a list where all were removed at once."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from viewer.app import lazy_imports
from viewer.services.messages import Offer
from viewer.shell.bars.message_bar import MessageBar

if TYPE_CHECKING:
    from index import Choices

_WORTH_IT = 2  # values: a single one is quickly chosen again


class FilterUndo(QObject):
    """Connects a screen with a filtered list to the message line."""

    def __init__(
        self, screen: "lazy_imports.SearchScreen | lazy_imports.QuotesPage", messages: MessageBar
    ) -> None:
        super().__init__(screen)
        self._screen = screen
        self._messages = messages
        screen.narrowed.connect(self._offer)

    @Slot(object, object)
    def _offer(self, before: "Choices", now: "Choices") -> None:
        """Offer to restore the filters `before`; withdraw the offer if the reader has gone on."""
        if now or sum(map(len, before.values())) < _WORTH_IT:
            self._messages.withdraw_undo()
            return
        told = self.tr("The list is no longer narrowed.")
        back = partial(self._screen.narrow, before)
        self._messages.show_message(told, Offer(self.tr("Undo"), back, undoes=True))
