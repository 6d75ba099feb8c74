"""What differs between a text and its translation, in the language of who compares them."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from index import Document, OpenArchive, Passage, differences_between, original_of


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


def differences_from(archive: OpenArchive, name: str, made: str, into: str) -> str:
    """Return what differs between the text `name` and what is `made` of it, or "".

    `into` is the language of what is made.
    """
    held = archive.translatable(name)
    if held is None or not made.strip():
        return ""
    spoken = held if isinstance(held, Passage | Document) else archive.document_of(name)
    return difference_words(*differences_between(original_of(held), spoken.language, made, into))
