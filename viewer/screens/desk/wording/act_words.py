"""What the acts of the desk are called, where one is taken back or done again."""

from collections.abc import Mapping

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from index import ActName

_NAMES: Mapping[ActName, object] = {
    ActName.KIND: QT_TRANSLATE_NOOP("Acts", "another kind of passage"),
    ActName.LINE: QT_TRANSLATE_NOOP("Acts", "an attribution line"),
    ActName.OWN_LINE: QT_TRANSLATE_NOOP("Acts", "a line written under a quote"),
    ActName.LINE_OFF: QT_TRANSLATE_NOOP("Acts", "an attribution line taken off"),
    ActName.FOOTNOTE: QT_TRANSLATE_NOOP("Acts", "a footnote"),
    ActName.TABLED: QT_TRANSLATE_NOOP("Acts", "a table made of passages"),
    ActName.JOIN: QT_TRANSLATE_NOOP("Acts", "two passages joined"),
    ActName.PART: QT_TRANSLATE_NOOP("Acts", "a passage split"),
    ActName.LEAVE_OUT: QT_TRANSLATE_NOOP("Acts", "a passage left out"),
    ActName.WORDS: QT_TRANSLATE_NOOP("Acts", "other words of a passage"),
    ActName.LINE_WORDS: QT_TRANSLATE_NOOP("Acts", "other words of an attribution line"),
    ActName.ATTRIBUTE: QT_TRANSLATE_NOOP("Acts", "what is stated of quotes"),
    ActName.TABLE: QT_TRANSLATE_NOOP("Acts", "a change of a table of the folder"),
    ActName.ENTRY: QT_TRANSLATE_NOOP("Acts", "a new entry"),
    ActName.ENTRY_OUT: QT_TRANSLATE_NOOP("Acts", "an entry taken out"),
    ActName.VOCABULARY: QT_TRANSLATE_NOOP("Acts", "words of the vocabulary"),
    ActName.CONSENT: QT_TRANSLATE_NOOP("Acts", "what people consented to"),
    ActName.WITHDRAW: QT_TRANSLATE_NOOP("Acts", "a passage withdrawn"),
    ActName.WITHDRAW_OFF: QT_TRANSLATE_NOOP("Acts", "a withdrawn passage put back"),
    ActName.ACCEPT: QT_TRANSLATE_NOOP("Acts", "guesses accepted"),
    ActName.WAIVE: QT_TRANSLATE_NOOP("Acts", "a problem that may stay"),
    ActName.WAIVE_OUT: QT_TRANSLATE_NOOP("Acts", "a problem that may stay no more"),
    ActName.DECIDE: QT_TRANSLATE_NOOP("Acts", "a conflict decided"),
    ActName.CODE: QT_TRANSLATE_NOOP("Acts", "words put under a theme"),
    ActName.CODE_OFF: QT_TRANSLATE_NOOP("Acts", "a coding taken off"),
    ActName.THEME: QT_TRANSLATE_NOOP("Acts", "a new theme"),
    ActName.THEME_WORDS: QT_TRANSLATE_NOOP("Acts", "words of a theme"),
    ActName.THEME_PLACE: QT_TRANSLATE_NOOP("Acts", "another place of a theme"),
    ActName.THEME_OUT: QT_TRANSLATE_NOOP("Acts", "a theme removed"),
    ActName.THEME_MERGE: QT_TRANSLATE_NOOP("Acts", "themes put together"),
    ActName.RECODE: QT_TRANSLATE_NOOP("Acts", "words put under another theme"),
    ActName.CODEBOOK_IN: QT_TRANSLATE_NOOP("Acts", "a codebook taken in"),
    ActName.PROJECT_IN: QT_TRANSLATE_NOOP("Acts", "a project taken in"),
    ActName.COUNTS: QT_TRANSLATE_NOOP("Acts", "a table of who took part"),
    ActName.COUNTS_OUT: QT_TRANSLATE_NOOP("Acts", "a table of who took part removed"),
    ActName.SET: QT_TRANSLATE_NOOP("Acts", "a new set"),
    ActName.SET_CHANGE: QT_TRANSLATE_NOOP("Acts", "a change of a set"),
    ActName.SET_OUT: QT_TRANSLATE_NOOP("Acts", "a set deleted"),
    ActName.TRANSLATION: QT_TRANSLATE_NOOP("Acts", "a translation"),
    ActName.REVIEW: QT_TRANSLATE_NOOP("Acts", "a review of a translation"),
    ActName.TERM: QT_TRANSLATE_NOOP("Acts", "an entry of the glossary"),
    ActName.TERM_OUT: QT_TRANSLATE_NOOP("Acts", "an entry of the glossary removed"),
    ActName.NOTE: QT_TRANSLATE_NOOP("Acts", "a note"),
    ActName.NOTE_OUT: QT_TRANSLATE_NOOP("Acts", "a note removed"),
    ActName.ABOUT_ARCHIVE: QT_TRANSLATE_NOOP("Acts", "what the archive says of itself"),
    ActName.ABOUT_DOCUMENT: QT_TRANSLATE_NOOP("Acts", "what a document says of itself"),
    ActName.DOCUMENT_PLACE: QT_TRANSLATE_NOOP("Acts", "another place of a document"),
    ActName.DOCUMENT_NAME: QT_TRANSLATE_NOOP("Acts", "another name of a document"),
    ActName.DOCUMENT_OUT: QT_TRANSLATE_NOOP("Acts", "a document taken out"),
    ActName.RECEIVED: QT_TRANSLATE_NOOP("Acts", "a change of the text as received"),
    ActName.REPLACED: QT_TRANSLATE_NOOP("Acts", "a name replaced"),
    ActName.NO_NAME: QT_TRANSLATE_NOOP("Acts", "a name put aside"),
    ActName.NAMES_AGAIN: QT_TRANSLATE_NOOP("Acts", "names looked for again"),
}


def act_words(name: ActName) -> str:
    """Return what the act `name` is called within a sentence."""
    return QCoreApplication.translate("Acts", str(_NAMES[name]))
