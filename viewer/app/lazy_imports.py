"""Classes loaded at their first use: screens and sheets that a run may never show.

Callers write `lazy_imports.HelpWindow(...)`, so that the window is shown before the help is loaded.
Once an archive can be read, the other screens are loaded in the background, so that nobody waits
for them.
"""

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from viewer.corrections.asking_sheet import AskingSheet
    from viewer.corrections.basket_sheet import BasketSheet, unwritten
    from viewer.corrections.own_sentences import own_sentences
    from viewer.corrections.review_sheet import ReviewSheet
    from viewer.corrections.sentence_sheet import SentenceSheet
    from viewer.corrections.subjects import correctable, withdrawal
    from viewer.corrections.suggestion_sheet import SuggestionSheet, WithdrawalSheet
    from viewer.notebook.dialogs.backups import BackupsSheet
    from viewer.notebook.dialogs.first_keep import FirstKeepSheet
    from viewer.notebook.dialogs.management import ManagingSheet
    from viewer.notebook.dialogs.note_pane import NotePane
    from viewer.notebook.dialogs.passphrases import PassphraseChange, PassphraseSheet
    from viewer.notebook.dialogs.question import QuestionSheet
    from viewer.notebook.dialogs.recovery import RecoverySheet
    from viewer.notebook.dialogs.trouble import TroubleSheet
    from viewer.notebook.dialogs.unlock import UnlockSheet
    from viewer.notebook.dialogs.wipe import WipeSheet
    from viewer.presenter.trainer.one_screen_sheet import OneScreenSheet
    from viewer.presenter.trainer.open_questions_sheet import OpenQuestionsSheet
    from viewer.presenter.trainer.review_sheet import AfterSheet
    from viewer.presenter.trainer.room_text_sheet import RoomTextSheet
    from viewer.screens.codebook.page import ThemesPage
    from viewer.screens.desk.translations.differing_sheet import DifferingTranslationSheet
    from viewer.screens.glossary.page import GlossaryPage
    from viewer.screens.library.arrival_sheet import ArrivalSheet, ChangesSheet
    from viewer.screens.library.notice_sheet import NoticeSheet
    from viewer.screens.library.page import LibraryPage
    from viewer.screens.library.refusal import RefusalSheet
    from viewer.screens.library.removal import RemovalBox
    from viewer.screens.library.rows import ArchiveRow, row_of
    from viewer.screens.library.unseal_sheet import UnsealSheet
    from viewer.screens.notebook.page import NotebookPage
    from viewer.screens.notebook.share_dialogs import ShareSheet, TakeInSheet, set_dialog
    from viewer.screens.notebook.shown_texts import ShownTexts
    from viewer.screens.participants.page import PeoplePage
    from viewer.screens.quotes.page import QuotesPage
    from viewer.screens.search.page import SearchScreen
    from viewer.screens.search.query_runner import QueryRunner
    from viewer.screens.workshop.own_set_changes import OwnSetChanges
    from viewer.screens.workshop.page import WorkshopPage
    from viewer.screens.workshop.parts import WorkshopParts
    from viewer.screens.workshop.plan.item_words import ItemTeller
    from viewer.shell.dialogs.about import AboutDialog
    from viewer.shell.dialogs.goto_sheet import ByNumber, GoToSheet
    from viewer.shell.dialogs.keys_sheet import KeysSheet, action_lines, keys_on
    from viewer.shell.dialogs.settings import SettingsDialog
    from viewer.shell.dialogs.switcher import Switcher
    from viewer.shell.dialogs.welcome import WelcomePage
    from viewer.shell.help.window import HelpWindow, number_of
    from viewer.traces.sheet import JourneySheet

_WHERE = {
    "DifferingTranslationSheet": "viewer.screens.desk.translations.differing_sheet",
    "ReviewSheet": "viewer.corrections.review_sheet",
    "WithdrawalSheet": "viewer.corrections.suggestion_sheet",
    "SuggestionSheet": "viewer.corrections.suggestion_sheet",
    "SentenceSheet": "viewer.corrections.sentence_sheet",
    "own_sentences": "viewer.corrections.own_sentences",
    "unwritten": "viewer.corrections.basket_sheet",
    "BasketSheet": "viewer.corrections.basket_sheet",
    "correctable": "viewer.corrections.subjects",
    "withdrawal": "viewer.corrections.subjects",
    "AskingSheet": "viewer.corrections.asking_sheet",
    "AboutDialog": "viewer.shell.dialogs.about",
    "action_lines": "viewer.shell.dialogs.keys_sheet",
    "AfterSheet": "viewer.presenter.trainer.review_sheet",
    "OneScreenSheet": "viewer.presenter.trainer.one_screen_sheet",
    "OpenQuestionsSheet": "viewer.presenter.trainer.open_questions_sheet",
    "RoomTextSheet": "viewer.presenter.trainer.room_text_sheet",
    "PassphraseChange": "viewer.notebook.dialogs.passphrases",
    "ArchiveRow": "viewer.screens.library.rows",
    "ArrivalSheet": "viewer.screens.library.arrival_sheet",
    "QueryRunner": "viewer.screens.search.query_runner",
    "BackupsSheet": "viewer.notebook.dialogs.backups",
    "ByNumber": "viewer.shell.dialogs.goto_sheet",
    "ChangesSheet": "viewer.screens.library.arrival_sheet",
    "FirstKeepSheet": "viewer.notebook.dialogs.first_keep",
    "GlossaryPage": "viewer.screens.glossary.page",
    "GoToSheet": "viewer.shell.dialogs.goto_sheet",
    "HelpWindow": "viewer.shell.help.window",
    "ItemTeller": "viewer.screens.workshop.plan.item_words",
    "JourneySheet": "viewer.traces.sheet",
    "keys_on": "viewer.shell.dialogs.keys_sheet",
    "KeysSheet": "viewer.shell.dialogs.keys_sheet",
    "LibraryPage": "viewer.screens.library.page",
    "ManagingSheet": "viewer.notebook.dialogs.management",
    "NotebookPage": "viewer.screens.notebook.page",
    "NotePane": "viewer.notebook.dialogs.note_pane",
    "NoticeSheet": "viewer.screens.library.notice_sheet",
    "number_of": "viewer.shell.help.window",
    "OwnSetChanges": "viewer.screens.workshop.own_set_changes",
    "PassphraseSheet": "viewer.notebook.dialogs.passphrases",
    "PeoplePage": "viewer.screens.participants.page",
    "QuestionSheet": "viewer.notebook.dialogs.question",
    "QuotesPage": "viewer.screens.quotes.page",
    "RecoverySheet": "viewer.notebook.dialogs.recovery",
    "RefusalSheet": "viewer.screens.library.refusal",
    "RemovalBox": "viewer.screens.library.removal",
    "row_of": "viewer.screens.library.rows",
    "SearchScreen": "viewer.screens.search.page",
    "set_dialog": "viewer.screens.notebook.share_dialogs",
    "SettingsDialog": "viewer.shell.dialogs.settings",
    "ShareSheet": "viewer.screens.notebook.share_dialogs",
    "ShownTexts": "viewer.screens.notebook.shown_texts",
    "Switcher": "viewer.shell.dialogs.switcher",
    "TakeInSheet": "viewer.screens.notebook.share_dialogs",
    "ThemesPage": "viewer.screens.codebook.page",
    "TroubleSheet": "viewer.notebook.dialogs.trouble",
    "UnlockSheet": "viewer.notebook.dialogs.unlock",
    "UnsealSheet": "viewer.screens.library.unseal_sheet",
    "WelcomePage": "viewer.shell.dialogs.welcome",
    "WipeSheet": "viewer.notebook.dialogs.wipe",
    "WorkshopPage": "viewer.screens.workshop.page",
    "WorkshopParts": "viewer.screens.workshop.parts",
}


def __getattr__(name: str) -> object:
    """Return the object `name` of the module that defines it, loading the module."""
    if name not in _WHERE:
        raise AttributeError(
            f"module 'viewer.app.lazy_imports' has no attribute {name!r}", name=name
        )
    value: object = getattr(import_module(_WHERE[name]), name)
    globals()[name] = value
    return value


_SCREENS = (
    "QuotesPage",
    "ThemesPage",
    "SearchScreen",
    "PeoplePage",
    "GlossaryPage",
    "NotebookPage",
    "WorkshopPage",
)
_PRESENTER = "viewer.presenter.programme", "viewer.presenter.stage"
_EXPORT = "viewer.app.export.export_controller", "viewer.handouts.export_sheet"
SCREENS = (*(_WHERE[name] for name in _SCREENS), *_PRESENTER, _WHERE["LibraryPage"], *_EXPORT)
"""The modules of the screens, those that most readers go to first, of a presentation, and of an
export."""


__all__ = [
    "AboutDialog",
    "AfterSheet",
    "ArchiveRow",
    "ArrivalSheet",
    "AskingSheet",
    "BackupsSheet",
    "BasketSheet",
    "ByNumber",
    "ChangesSheet",
    "DifferingTranslationSheet",
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
    "NoticeSheet",
    "OneScreenSheet",
    "OpenQuestionsSheet",
    "OwnSetChanges",
    "PassphraseChange",
    "PassphraseSheet",
    "PeoplePage",
    "QueryRunner",
    "QuestionSheet",
    "QuotesPage",
    "RecoverySheet",
    "RefusalSheet",
    "RemovalBox",
    "ReviewSheet",
    "RoomTextSheet",
    "SearchScreen",
    "SentenceSheet",
    "SettingsDialog",
    "ShareSheet",
    "ShownTexts",
    "SuggestionSheet",
    "Switcher",
    "TakeInSheet",
    "ThemesPage",
    "TroubleSheet",
    "UnlockSheet",
    "UnsealSheet",
    "WelcomePage",
    "WipeSheet",
    "WithdrawalSheet",
    "WorkshopPage",
    "WorkshopParts",
    "action_lines",
    "correctable",
    "keys_on",
    "number_of",
    "own_sentences",
    "row_of",
    "set_dialog",
    "unwritten",
    "withdrawal",
]
