"""Makes a set of the passages in a collection, in their order, each once."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from index import ItemKind, OpenArchive
from viewer.notebook.store.model import Act, Anchor, NotebookSnapshot, OwnSet

if TYPE_CHECKING:
    from viewer.notebook.store.entries.notebook import Notebook


def passages_of(
    kept: NotebookSnapshot, name: str, archive: OpenArchive
) -> tuple[tuple[Anchor, ...], int]:
    """Return the passages in a collection and those nested in it, and how many entries are on none.

    A footnote is no passage, as far as it can be known: its archive may not be open.
    """
    names = [name, *(each.id for each in kept.within(name))]
    entries = [entry for each in names for entry in kept.members(each)]
    there = [each.anchor for each in entries if each.anchor and _is_passage(each.anchor, archive)]
    once = {anchor.where: anchor for anchor in reversed(there)}
    ordered = tuple(once[where] for where in dict.fromkeys(anchor.where for anchor in there))
    return ordered, len(entries) - len(there)


def make_set(notebook: "Notebook", title: str, anchors: Sequence[Anchor]) -> OwnSet:
    """Make a set of whole passages."""
    from viewer.notebook.store.entries.sets import Draft  # noqa: PLC0415  rarely needed

    return notebook.sets.make(title, [Draft(ItemKind.PASSAGE, anchor) for anchor in anchors])


def unmake_set(notebook: "Notebook", name: str) -> None:
    """Undo the making of a set; if other changes followed, put it into the bin."""
    step = notebook.kept.undoable
    if step is not None and step.act is Act.MAKE_SET and name in step.ids:
        notebook.undo()
    else:
        notebook.delete([name])


def _is_passage(anchor: Anchor, archive: OpenArchive) -> bool:
    is_footnote = anchor.archive == archive.content.id and archive.footnote(anchor.passage)
    return bool(anchor.exact) and not is_footnote
