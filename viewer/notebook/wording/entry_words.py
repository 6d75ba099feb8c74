"""Words for the kinds and colours of entries."""

from PySide6.QtCore import QCoreApplication

from viewer.notebook.store.model import Colour, EntryKind


def colour_word(colour: str) -> str:
    """Return the name of a highlight's colour, beginning with a capital."""
    words: dict[str, str] = {
        Colour.YELLOW: QCoreApplication.translate("Notebook", "Yellow"),
        Colour.GREEN: QCoreApplication.translate("Notebook", "Green"),
        Colour.BLUE: QCoreApplication.translate("Notebook", "Blue"),
        Colour.ROSE: QCoreApplication.translate("Notebook", "Rose"),
    }
    return words.get(colour, colour)


def kind_word(kind: str) -> str:
    """Return the name of a kind of entry, beginning with a capital."""
    words: dict[str, str] = {
        EntryKind.STAR: QCoreApplication.translate("Notebook", "Star"),
        EntryKind.HIGHLIGHT: QCoreApplication.translate("Notebook", "Highlight"),
        EntryKind.NOTE: QCoreApplication.translate("Notebook", "Note"),
    }
    return words.get(kind, kind)


def words_meant() -> dict[str, str]:
    """Return word -> code for all colours and kinds, in the reader's language."""
    colours = {colour_word(each).casefold(): each.value for each in Colour}
    return colours | {kind_word(each).casefold(): each.value for each in EntryKind}
