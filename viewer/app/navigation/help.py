"""Opens the help beside the window, at the section on the current screen."""

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from viewer.app import lazy_imports
from viewer.shell.menus.actions import PageName
from viewer.shell.places.places import ScreenName
from viewer.shell.window import MainWindow
from viewer.ui.look.look import Look

_TOLD = {
    ScreenName.READER: "Reading",
    ScreenName.SEARCH: "Finding",
    ScreenName.QUOTES: "Quotes, themes, people",
    ScreenName.THEMES: "Quotes, themes, people",
    ScreenName.PEOPLE: "Quotes, themes, people",
    ScreenName.GLOSSARY: "Quotes, themes, people",
    ScreenName.NOTEBOOK: "The notebook",
    ScreenName.WORKSHOP: "The workshop",
}
LIBRARY = "Other archives, and who signed them"
PROBLEMS = "Making an archive: the desk"
LIMITS = "What Satchel protects, and what it cannot"
TITLES = frozenset({*_TOLD.values(), LIBRARY, PROBLEMS, LIMITS})
"""The sections that may be opened, by their titles in the English help."""


class HelpController(QObject):
    """Connects one window to its help, which is opened once and then raised."""

    def __init__(self, window: MainWindow, look: Look, language: str) -> None:
        super().__init__(window)
        self._window = window
        self._look = look
        self._language = language
        self._opened: dict[QWidget, lazy_imports.HelpWindow] = {}  # by the widget under each
        window.actions_.help.triggered.connect(self.show)

    @Slot()
    def show(self) -> None:
        """Show the help on the reader's present place."""
        self._open(self._window, self._title)

    def show_limits(self, asked_in: QWidget) -> None:
        """Show what Satchel protects, beside the sheet `asked_in`."""
        self._open(asked_in, LIMITS)

    def _open(self, over: QWidget, title: str) -> None:
        """Show a section over a window. Over one blocked by a modal sheet it could not be used."""
        self._opened = {under: help_ for under, help_ in self._opened.items() if isValid(help_)}
        if over not in self._opened:
            do = self._window.actions_
            self._opened[over] = lazy_imports.HelpWindow(self._language, self._look, over)
            self._opened[over].addActions([do.larger, do.smaller, do.usual_size])
        self._opened[over].open_at(lazy_imports.number_of(title))

    @property
    def _title(self) -> str:
        """The section on the reader's present place, by its title in English."""
        window, focus = self._window, QApplication.focusWidget()
        if window.foot is not None and focus is not None and window.foot.isAncestorOf(focus):
            return PROBLEMS
        if window.shown_by is PageName.LIBRARY:
            return LIBRARY
        if window.workspace is None or not window.is_reading:
            return ""
        place = window.workspace.history.place
        return _TOLD[place.screen] if place else ""
