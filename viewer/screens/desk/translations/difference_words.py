"""What differs between a text and its translation, in the editor's language."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from index import TranslationDifferences


def difference_words(found: TranslationDifferences) -> str:
    """Return what only one of the two texts has, as sentences; "" where nothing differs."""
    missing = (*found.numbers_missing, *found.names_missing)
    added = (*found.numbers_added, *found.names_added)
    said = []
    if missing:
        told = QCoreApplication.translate("Translations", "Only in the text: {words}.")
        said.append(told.format(words=_listed(missing)))
    if added:
        told = QCoreApplication.translate("Translations", "Only in the translation: {words}.")
        said.append(told.format(words=_listed(added)))
    return " ".join(said)


def _listed(words: Sequence[str]) -> str:
    return ", ".join(words)
