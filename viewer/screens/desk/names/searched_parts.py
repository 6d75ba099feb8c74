"""The sentence that says in which parts of a folder names are looked for, and in which not."""

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from index import SearchedPart, UnsearchedPart

_CONTEXT = "Names"
_SEARCHED = {
    SearchedPart.DOCUMENTS: QT_TRANSLATE_NOOP(
        "Names", "documents with their titles and care notes"
    ),
    SearchedPart.TRANSLATIONS: QT_TRANSLATE_NOOP("Names", "translations"),
    SearchedPart.NOTES: QT_TRANSLATE_NOOP("Names", "editor's notes"),
    SearchedPart.SETS: QT_TRANSLATE_NOOP("Names", "sets with the presenter's notes"),
    SearchedPart.GLOSSARY: QT_TRANSLATE_NOOP("Names", "glossary"),
    SearchedPart.CODEBOOK: QT_TRANSLATE_NOOP("Names", "codebook with memos"),
    SearchedPart.PARTICIPANTS: QT_TRANSLATE_NOOP("Names", "participants"),
    SearchedPart.VOCABULARY: QT_TRANSLATE_NOOP("Names", "vocabulary"),
    SearchedPart.RIGHTS: QT_TRANSLATE_NOOP("Names", "title, rights and reasons of the archive"),
}
_UNSEARCHED = {
    UnsearchedPart.RECEIVED: QT_TRANSLATE_NOOP("Names", "texts as received"),
    UnsearchedPart.PICTURES: QT_TRANSLATE_NOOP("Names", "what pictures show"),
    UnsearchedPart.COMMENTS: QT_TRANSLATE_NOOP("Names", "comments in files"),
    UnsearchedPart.IDS: QT_TRANSLATE_NOOP("Names", "ids"),
    UnsearchedPart.TRANSLATORS: QT_TRANSLATE_NOOP("Names", "who translated"),
}


def searched_sentence() -> str:
    """Return where names were looked for, and where not."""
    said = QCoreApplication.translate("Names", "Looked for in: {searched}. Not in: {unsearched}.")
    searched = (_word(_SEARCHED[each]) for each in SearchedPart)
    unsearched = (_word(_UNSEARCHED[each]) for each in UnsearchedPart)
    return said.format(searched=", ".join(searched), unsearched=", ".join(unsearched))


def _word(said: object) -> str:
    return QCoreApplication.translate(_CONTEXT, str(said))
