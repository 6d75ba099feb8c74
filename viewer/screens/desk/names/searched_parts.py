"""The sentences that say in which parts of a folder names are looked for, and in which not."""

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from index import FolderPart

_CONTEXT = "Names"
_PARTS = {
    FolderPart.DOCUMENTS: QT_TRANSLATE_NOOP("Names", "documents with their titles and care notes"),
    FolderPart.TRANSLATIONS: QT_TRANSLATE_NOOP("Names", "translations"),
    FolderPart.NOTES: QT_TRANSLATE_NOOP("Names", "editor's notes"),
    FolderPart.SETS: QT_TRANSLATE_NOOP("Names", "sets with the presenter's notes"),
    FolderPart.GLOSSARY: QT_TRANSLATE_NOOP("Names", "glossary"),
    FolderPart.CODEBOOK: QT_TRANSLATE_NOOP("Names", "codebook with memos"),
    FolderPart.PARTICIPANTS: QT_TRANSLATE_NOOP("Names", "participants"),
    FolderPart.VOCABULARY: QT_TRANSLATE_NOOP("Names", "vocabulary"),
    FolderPart.RIGHTS: QT_TRANSLATE_NOOP("Names", "title, rights and reasons of the archive"),
    FolderPart.RECEIVED: QT_TRANSLATE_NOOP("Names", "texts as received"),
    FolderPart.PICTURES: QT_TRANSLATE_NOOP("Names", "what pictures show"),
    FolderPart.COMMENTS: QT_TRANSLATE_NOOP("Names", "comments in files"),
    FolderPart.IDS: QT_TRANSLATE_NOOP("Names", "ids"),
    FolderPart.TRANSLATORS: QT_TRANSLATE_NOOP("Names", "who translated"),
}


def searched_sentence() -> str:
    """Return where names were looked for, and where not."""
    said = QCoreApplication.translate("Names", "Looked for in: {searched}. Not in: {unsearched}.")
    return said.format(searched=_parts(is_searched=True), unsearched=_parts(is_searched=False))


def unsearched_sentence() -> str:
    """Return where names were not looked for, in few words."""
    said = QCoreApplication.translate("Names", "Not looked for in: {unsearched}.")
    return said.format(unsearched=_parts(is_searched=False))


def _parts(*, is_searched: bool) -> str:
    named = (words for part, words in _PARTS.items() if part.searched is is_searched)
    return ", ".join(map(_word, named))


def _word(said: object) -> str:
    return QCoreApplication.translate(_CONTEXT, str(said))


def old_sentence() -> str:
    """Return what is said of names that are not those of the files as they are."""
    return QCoreApplication.translate(
        "NamesPane",
        "These names are as of the last good build. Mend the errors before you replace one.",
    )
