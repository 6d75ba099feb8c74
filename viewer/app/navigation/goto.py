"""Connects the switcher, the go-to sheet and the sheet of keys to a window and its workspace."""

from itertools import chain, groupby
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtGui import QAction

from index import Document
from viewer.app import lazy_imports
from viewer.app.context.archive_screens import ArchiveScreens
from viewer.app.context.window_services import ArchiveContext
from viewer.services.settings import CareChoice
from viewer.shell.dialogs.goals import Goal, Goals, action_goals
from viewer.shell.menus.action_list import every_action
from viewer.shell.places.places import ScreenName
from viewer.shell.window import MainWindow
from viewer.shell.workspace import Workspace

if TYPE_CHECKING:
    from viewer.shell.dialogs.goto_sheet import Destination

_SWITCHER = (720, 520)  # pixels at 100 %
_GO_TO = (520, 0)  # the height is that of its text
_MOST_RECENT = 12


class GotoController(QObject):
    """Connects what the reader types to get somewhere to the open archive.

    `code_met` carries a handout's code of another archive.
    """

    code_met = Signal(object)

    def __init__(
        self,
        window: MainWindow,
        workspace: Workspace,
        parts: ArchiveContext,
        screens: ArchiveScreens,
    ) -> None:
        super().__init__(workspace)
        self._archive, self._look, language, dial = parts.common
        self._choices = parts.choices
        self._window, self._workspace, self._screens = window, workspace, screens
        self._goals = Goals(self._archive, language, dial, workspace.names)
        do = window.actions_
        do.switcher.triggered.connect(self._open_switcher)
        do.go_to.triggered.connect(self._ask_where)
        do.keys.triggered.connect(self._show_keys)

    @Slot()
    def _open_switcher(self) -> None:
        do, recent = self._window.actions_, self._workspace.tabs.recent[:_MOST_RECENT]
        own = [each for each in every_action(self._window.menuBar()) if each[1] is not do.switcher]
        covered = do.care_covered.isChecked() or self._choices.now.care is CareChoice.FOLD
        goals = chain(list(action_goals(own)), self._goals.every(care_covered=covered))
        switcher = lazy_imports.Switcher(
            goals, list(self._goals.recent(recent)), self._look, self._window
        )
        switcher.goal_chosen.connect(self._go)
        switcher.lie_over(*map(self._look.scaled, _SWITCHER))

    @Slot(object, bool)
    def _go(self, goal: Goal, apart: bool) -> None:
        if goal.action is not None:
            QTimer.singleShot(0, goal.action.trigger)  # after the focus is back in the window
        elif goal.place is not None:
            (self._workspace.tabs.open if apart else self._workspace.go_soon)(goal.place)

    @Slot()
    def _ask_where(self) -> None:
        by_number = lazy_imports.ByNumber(self._archive, self._document, self._workspace.names)
        told = self.tr(
            "The number of a passage in “{title}”, “quote 7”, a code such as {code}, or that of a "
            "handout"
        )
        told = told.format(title=by_number.document, code=by_number.example)
        sheet = lazy_imports.GoToSheet(by_number.find, told, self._window)
        sheet.chosen.connect(self._go_to)
        sheet.lie_over(*map(self._look.scaled, _GO_TO))

    @Slot(object)
    def _go_to(self, found: "Destination") -> None:
        place = found.place
        if found.other_archive is not None:
            self.code_met.emit(found.other_archive)
        if place is None:
            return
        if place.screen is ScreenName.READER and self._archive.is_withdrawn(place.target):
            self._workspace.show_text(place.target)  # reports the withdrawal
        else:
            self._workspace.go_soon(place)
        if found.told:
            self._window.messages.show_message(found.told)

    @property
    def _document(self) -> Document:
        """The document that is being read, or was read last."""
        return self._screens.reader.document

    @Slot()
    def _show_keys(self) -> None:
        do, place = self._window.actions_, self._workspace.history.place
        if place is None:
            return
        reading = (
            do.next_passage, do.previous_passage, do.find, do.next_match, do.previous_match,
            do.themes_in_text, do.next_text, do.source,
        )  # fmt: skip
        groups = [lazy_imports.keys_on(place.screen, reading)]
        menus = groupby(every_action(self._window.menuBar()), key=_menu)
        for menu, held in menus:
            lines = lazy_imports.action_lines(
                action for _menu, action in held if action not in reading
            )
            if lines:
                groups.append((menu, lines))
        sheet = lazy_imports.KeysSheet(groups, self._look, self._window)
        sheet.lie_over(*sheet.wanted)


def _menu(held: tuple[str, QAction]) -> str:
    return held[0]
