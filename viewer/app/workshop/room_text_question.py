"""Asks before the first presentation whether a room reads drafts, where it would read originals."""

from collections.abc import Iterable

from index import OpenArchive, RoomChoice, may_be_presented, review_states
from viewer.app import lazy_imports
from viewer.app.context.window_services import WindowServices
from viewer.services.patience import Patience
from viewer.shell.window import MainWindow


class RoomTextQuestion:
    """Asks once for each archive and language of the window, and not after a choice in the menu."""

    def __init__(self, window: MainWindow, archive: OpenArchive, services: WindowServices) -> None:
        self._window, self._archive, self._services = window, archive, services
        self._is_told = False

    def asks(self, names: Iterable[str], patience: Patience, *, from_chosen: bool) -> bool:
        """Ask if any passage of `names` has only a draft; return whether. Raises StoppedError.

        After the answer it is presented from the first item, or `from_chosen`.
        """
        is_chosen = self._services.dial.room.choice is not None
        if self._is_told or is_chosen or not self._has_draft(names, patience):
            return False
        self._is_told = True
        do = self._window.actions_
        show = do.present_from_here if from_chosen else do.present
        sheet = lazy_imports.RoomTextSheet(self._services.look, self._window)
        texts = do.room_texts.actions()
        below = next(each for each in texts if each.data() == RoomChoice.ORIGINAL_FIRST)
        sheet.originals_wanted.connect(show.trigger)
        sheet.drafts_wanted.connect(below.trigger)
        sheet.drafts_wanted.connect(show.trigger)
        sheet.open()
        return True

    def _has_draft(self, names: Iterable[str], patience: Patience) -> bool:
        language = self._services.language
        if language not in self._archive.translated:
            return False
        with patience:
            for name in names:
                patience.turn()
                passage = self._archive.passage(name)
                if passage is None or not may_be_presented(passage):
                    continue
                if False in review_states([passage], language):
                    return True
        return False
