"""The sentences on a change of the notebook that was undone or done again."""

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication

from index import OpenArchive
from viewer.notebook.store.model import Act, NotebookSnapshot, OwnSet, Step
from viewer.notebook.store.shared.set_view import chosen_set
from viewer.wording.item_kinds import item_kind_word
from viewer.wording.number_format import figure

_OF_ITEMS = Act.ALTER_ITEM, Act.TAKE_OUT_ITEMS
_OF_SETS = (
    *_OF_ITEMS,
    Act.ALTER_SET,
    Act.MAKE_SET,
    Act.DUPLICATE_SET,
    Act.ADD_ITEMS,
    Act.MOVE_ITEMS,
    Act.DUPLICATE_ITEMS,
)


def undone_words(step: Step, kept: NotebookSnapshot, archive: OpenArchive) -> str:
    """Return the sentence that `step` was undone; `kept` is the notebook since then."""
    told = QCoreApplication.translate("Notebook", "Undone: {what}.")
    return told.format(what=_step_words(step, kept, archive))


def redone_words(step: Step, kept: NotebookSnapshot, archive: OpenArchive) -> str:
    """Return the sentence that `step` was done again; `kept` is the notebook since then."""
    told = QCoreApplication.translate("Notebook", "Done again: {what}.")
    return told.format(what=_step_words(step, kept, archive))


def _step_words(step: Step, kept: NotebookSnapshot, archive: OpenArchive) -> str:
    """Return what was done, and at which item of which set, where these are there now."""
    what, touched = _act_words(step.act), frozenset(step.ids)
    held = [own for own in kept.sets.values() if own.id in touched]
    if step.act not in _OF_SETS or len(held) != 1:
        return what
    (own,) = held
    told = QCoreApplication.translate("Notebook", "“{title}”").format(title=own.title)
    items = list(_items(own, touched, kept, archive)) if step.act in _OF_ITEMS else []
    if len(items) > 1:
        many = QCoreApplication.translate("Notebook", "%n item(s)", "", len(items))
        told = f"{told}, {many}"
    elif items:
        told = f"{told}, {items[0]}"
    return f"{what} ({told})"


def _items(
    own: OwnSet, touched: frozenset[str], kept: NotebookSnapshot, archive: OpenArchive
) -> Iterator[str]:
    """Yield the number and kind of each of the `touched` items of `own`, as its list has them."""
    there = kept.of_set.get(own.id, ())
    names = chosen_set(own, there, archive).names
    for item in there:
        if item.id in touched:
            kind = item_kind_word(item.kind)
            number = figure(names.index(item.id) + 1) if item.id in names else ""
            yield " · ".join(filter(None, (number, kind)))


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
