"""What differs between a text and its translation, in the editor's language."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication


def difference_words(missing: Sequence[str], added: Sequence[str]) -> str:
    """Return what only the text and only the translation has, as sentences."""
    said = []
    if missing:
        told = QCoreApplication.translate("Translations", "Only in the text: {words}.")
        said.append(told.format(words=", ".join(missing)))
    if added:
        told = QCoreApplication.translate("Translations", "Only in the translation: {words}.")
        said.append(told.format(words=", ".join(added)))
    return " ".join(said)
