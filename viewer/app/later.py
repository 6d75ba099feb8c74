"""What is loaded when it is first asked for: screens and sheets that a sitting may never show.

Whoever shows one says `later.HelpWindow(...)`, so that a window is there before its help is. Once
an archive can be read, the rest is loaded beside that: a screen is not waited for twice.
"""

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from viewer.glossary.page import GlossaryPage
    from viewer.keeping.backups import BackupsSheet
    from viewer.keeping.first_keep import FirstKeepSheet
    from viewer.keeping.journey import JourneySheet
    from viewer.keeping.managing import ManagingSheet
    from viewer.keeping.notes import NotePane
    from viewer.keeping.passphrases import Aim, PassphraseSheet
    from viewer.keeping.question import QuestionSheet
    from viewer.keeping.recovery import RecoverySheet
    from viewer.keeping.trouble import TroubleSheet
    from viewer.keeping.unlocking import UnlockSheet
    from viewer.keeping.wiping import WipeSheet
    from viewer.library.page import LibraryPage
    from viewer.library.refusal import RefusalSheet
    from viewer.library.removal import RemovalBox
    from viewer.library.rows import ArchiveRow, row_of
    from viewer.library.sheet import ArrivalSheet, ChangesSheet
    from viewer.notebook.page import NotebookPage
    from viewer.notebook.sharing import ShareSheet, TakeInSheet, set_dialog
    from viewer.people.page import PeoplePage
    from viewer.presenter.after import AfterSheet
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
    from viewer.workshop.changing import SetHand
    from viewer.workshop.page import WorkshopPage
    from viewer.workshop.telling import ItemTeller

_WHERE = {
    "AboutDialog": "viewer.shell.about",
    "action_lines": "viewer.shell.keys_sheet",
    "AfterSheet": "viewer.presenter.after",
    "Aim": "viewer.keeping.passphrases",
    "ArchiveRow": "viewer.library.rows",
    "ArrivalSheet": "viewer.library.sheet",
    "Asking": "viewer.search.asking",
    "BackupsSheet": "viewer.keeping.backups",
    "ByNumber": "viewer.shell.go_to",
    "ChangesSheet": "viewer.library.sheet",
    "FirstKeepSheet": "viewer.keeping.first_keep",
    "GlossaryPage": "viewer.glossary.page",
    "GoToSheet": "viewer.shell.go_to",
    "HelpWindow": "viewer.shell.help",
    "ItemTeller": "viewer.workshop.telling",
    "JourneySheet": "viewer.keeping.journey",
    "keys_on": "viewer.shell.keys_sheet",
    "KeysSheet": "viewer.shell.keys_sheet",
    "LibraryPage": "viewer.library.page",
    "ManagingSheet": "viewer.keeping.managing",
    "NotebookPage": "viewer.notebook.page",
    "NotePane": "viewer.keeping.notes",
    "number_of": "viewer.shell.help",
    "PassphraseSheet": "viewer.keeping.passphrases",
    "PeoplePage": "viewer.people.page",
    "QuestionSheet": "viewer.keeping.question",
    "QuotesPage": "viewer.quotes.page",
    "RecoverySheet": "viewer.keeping.recovery",
    "RefusalSheet": "viewer.library.refusal",
    "RemovalBox": "viewer.library.removal",
    "row_of": "viewer.library.rows",
    "SearchScreen": "viewer.search.page",
    "SetHand": "viewer.workshop.changing",
    "set_dialog": "viewer.notebook.sharing",
    "SettingsDialog": "viewer.shell.settings",
    "ShareSheet": "viewer.notebook.sharing",
    "Switcher": "viewer.shell.switcher",
    "TakeInSheet": "viewer.notebook.sharing",
    "ThemesPage": "viewer.themes.page",
    "TroubleSheet": "viewer.keeping.trouble",
    "UnlockSheet": "viewer.keeping.unlocking",
    "WelcomePage": "viewer.shell.welcome",
    "WipeSheet": "viewer.keeping.wiping",
    "WorkshopPage": "viewer.workshop.page",
}


def __getattr__(name: str) -> object:
    """Return what is called `name`, and load the module that has it."""
    if name not in _WHERE:
        raise AttributeError(f"module 'viewer.app.later' has no attribute {name!r}", name=name)
    value: object = getattr(import_module(_WHERE[name]), name)
    globals()[name] = value
    return value


MODULES = tuple(sorted(set(_WHERE.values())))
"""What has all that is here."""


__all__ = [
    "AboutDialog",
    "AfterSheet",
    "Aim",
    "ArchiveRow",
    "ArrivalSheet",
    "Asking",
    "BackupsSheet",
    "ByNumber",
    "ChangesSheet",
    "FirstKeepSheet",
    "GlossaryPage",
    "GoToSheet",
    "HelpWindow",
    "ItemTeller",
    "JourneySheet",
    "KeysSheet",
    "LibraryPage",
    "ManagingSheet",
    "NotePane",
    "NotebookPage",
    "PassphraseSheet",
    "PeoplePage",
    "QuestionSheet",
    "QuotesPage",
    "RecoverySheet",
    "RefusalSheet",
    "RemovalBox",
    "SearchScreen",
    "SetHand",
    "SettingsDialog",
    "ShareSheet",
    "Switcher",
    "TakeInSheet",
    "ThemesPage",
    "TroubleSheet",
    "UnlockSheet",
    "WelcomePage",
    "WipeSheet",
    "WorkshopPage",
    "action_lines",
    "keys_on",
    "number_of",
    "row_of",
    "set_dialog",
]
