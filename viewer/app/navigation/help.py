"""Opens the help beside the window, at what it says of the screen that one is at."""

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtWidgets import QApplication, QWidget

from viewer.app import lazy_imports
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
PROBLEMS = "Making an archive: the preview"
LIMITS = "What Satchel protects, and what it cannot"
TITLES = frozenset({*_TOLD.values(), LIBRARY, PROBLEMS, LIMITS})
"""The sections that are opened, by their titles in the English help."""


class HelpController(QObject):
    """Between one window and its help, which is opened once and then comes to the front."""

    def __init__(self, window: MainWindow, look: Look, language: str) -> None:
        super().__init__(window)
        self._window = window
        self._look = look
        self._language = language
        window.actions_.help.triggered.connect(self.show)

    @Slot()
    def show(self) -> None:
        """Show what the help says of where the reader is."""
        self._open(self._window, self._title)

    def show_limits(self, asked_in: QWidget) -> None:
        """Show what Satchel protects, beside the sheet in which that is asked."""
        self._open(asked_in, LIMITS)

    def _open(self, over: QWidget, title: str) -> None:
        """Show a section over a window. One that is closed off by a sheet could not be used."""
        here = Qt.FindChildOption.FindDirectChildrenOnly
        help_ = over.findChild(lazy_imports.HelpWindow, options=here)
        if help_ is None:
            do = self._window.actions_
            help_ = lazy_imports.HelpWindow(self._language, self._look, over)
            help_.addActions([do.larger, do.smaller, do.usual_size])
        help_.open_at(lazy_imports.number_of(title))

    @property
    def _title(self) -> str:
        """The section about where the reader is, by its title in English."""
        window, focus = self._window, QApplication.focusWidget()
        problems = window.findChild(QWidget, "problems")
        if problems is not None and focus is not None and problems.isAncestorOf(focus):
            return PROBLEMS
        if window.shown_by == "library":
            return LIBRARY
        if window.workspace is None or not window.is_reading:
            return ""
        place = window.workspace.history.place
        return _TOLD[place.screen] if place else ""
