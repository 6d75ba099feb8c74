"""Words for the kinds and colours of entries, and for changes that were undone."""

from PySide6.QtCore import QCoreApplication

from viewer.notebook.store.model import Act, Colour, EntryKind


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


def undone_words(act: Act) -> str:
    """Return the sentence that a change was undone."""
    told = QCoreApplication.translate("Notebook", "Undone: {what}.")
    return told.format(what=_act_words(act))


def redone_words(act: Act) -> str:
    """Return the sentence that a change was done again."""
    told = QCoreApplication.translate("Notebook", "Done again: {what}.")
    return told.format(what=_act_words(act))


def _act_words(act: Act) -> str:
    return {
        Act.STAR: QCoreApplication.translate("Notebook", "star"),
        Act.UNSTAR: QCoreApplication.translate("Notebook", "star taken away"),
        Act.HIGHLIGHT: QCoreApplication.translate("Notebook", "highlight"),
        Act.RECOLOUR: QCoreApplication.translate("Notebook", "another colour"),
        Act.ADD_NOTE: QCoreApplication.translate("Notebook", "new note"),
        Act.WRITE_NOTE: QCoreApplication.translate("Notebook", "what was written in a note"),
        Act.MAKE_COLLECTION: QCoreApplication.translate("Notebook", "new collection"),
        Act.RENAME: QCoreApplication.translate("Notebook", "another title"),
        Act.MOVE: QCoreApplication.translate("Notebook", "collection moved"),
        Act.PUT_IN: QCoreApplication.translate("Notebook", "put into a collection"),
        Act.TAKE_OUT: QCoreApplication.translate("Notebook", "taken out of a collection"),
        Act.REORDER: QCoreApplication.translate("Notebook", "another order"),
        Act.DELETE: QCoreApplication.translate("Notebook", "put into the bin"),
        Act.RESTORE: QCoreApplication.translate("Notebook", "taken out of the bin"),
        Act.SAVE_SEARCH: QCoreApplication.translate("Notebook", "search saved"),
        Act.MERGE: QCoreApplication.translate("Notebook", "what was received"),
        Act.MAKE_SET: QCoreApplication.translate("Notebook", "new set"),
        Act.ALTER_SET: QCoreApplication.translate("Notebook", "what a set says of itself"),
        Act.DUPLICATE_SET: QCoreApplication.translate("Notebook", "copy of a set"),
        Act.ADD_ITEMS: QCoreApplication.translate("Notebook", "added to a set"),
        Act.ALTER_ITEM: QCoreApplication.translate("Notebook", "what was changed at an item"),
        Act.MOVE_ITEMS: QCoreApplication.translate("Notebook", "another order"),
        Act.DUPLICATE_ITEMS: QCoreApplication.translate("Notebook", "copies of items"),
        Act.TAKE_OUT_ITEMS: QCoreApplication.translate("Notebook", "taken out of a set"),
    }[act]
