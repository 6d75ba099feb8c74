"""What is loaded when it is first asked for: screens and sheets that a sitting may never show.

Whoever shows one says `later.HelpWindow(...)`, so that a window is there before its help is.
"""

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from viewer.glossary.page import GlossaryPage
    from viewer.library.page import LibraryPage
    from viewer.library.removal import RemovalBox
    from viewer.library.rows import ArchiveRow, row_of
    from viewer.library.sheet import ArrivalSheet, ChangesSheet
    from viewer.notebook.page import NotebookPage
    from viewer.people.page import PeoplePage
    from viewer.quotes.page import QuotesPage
    from viewer.search.asking import Asking
    from viewer.search.page import SearchScreen
    from viewer.shell.about import AboutDialog
    from viewer.shell.go_to import ByNumber, GoToSheet
    from viewer.shell.help import HelpWindow, number_of
    from viewer.shell.keys_sheet import KeysSheet, action_lines, keys_on
    from viewer.shell.settings import SettingsDialog
    from viewer.shell.switcher import Switcher
    from viewer.shell.welcome import WelcomePage
    from viewer.themes.page import ThemesPage

_WHERE = {
    "AboutDialog": "viewer.shell.about",
    "ArchiveRow": "viewer.library.rows",
    "ArrivalSheet": "viewer.library.sheet",
    "Asking": "viewer.search.asking",
    "ByNumber": "viewer.shell.go_to",
    "ChangesSheet": "viewer.library.sheet",
    "GlossaryPage": "viewer.glossary.page",
    "GoToSheet": "viewer.shell.go_to",
    "HelpWindow": "viewer.shell.help",
    "KeysSheet": "viewer.shell.keys_sheet",
    "LibraryPage": "viewer.library.page",
    "NotebookPage": "viewer.notebook.page",
    "PeoplePage": "viewer.people.page",
    "QuotesPage": "viewer.quotes.page",
    "RemovalBox": "viewer.library.removal",
    "SearchScreen": "viewer.search.page",
    "SettingsDialog": "viewer.shell.settings",
    "Switcher": "viewer.shell.switcher",
    "ThemesPage": "viewer.themes.page",
    "action_lines": "viewer.shell.keys_sheet",
    "WelcomePage": "viewer.shell.welcome",
    "keys_on": "viewer.shell.keys_sheet",
    "number_of": "viewer.shell.help",
    "row_of": "viewer.library.rows",
}


def __getattr__(name: str) -> object:
    """Return what is called `name`, and load the module that has it."""
    if name not in _WHERE:
        raise AttributeError(f"module 'viewer.app.later' has no attribute {name!r}", name=name)
    value: object = getattr(import_module(_WHERE[name]), name)
    globals()[name] = value
    return value


__all__ = [
    "AboutDialog",
    "ArchiveRow",
    "ArrivalSheet",
    "Asking",
    "ByNumber",
    "ChangesSheet",
    "GlossaryPage",
    "GoToSheet",
    "HelpWindow",
    "KeysSheet",
    "LibraryPage",
    "NotebookPage",
    "PeoplePage",
    "QuotesPage",
    "RemovalBox",
    "SearchScreen",
    "SettingsDialog",
    "Switcher",
    "ThemesPage",
    "WelcomePage",
    "action_lines",
    "keys_on",
    "number_of",
    "row_of",
]
