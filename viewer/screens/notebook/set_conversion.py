"""Makes a set of the passages in a collection, in their order, each once."""

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from index import Item, ItemKind, OpenArchive, Set, own_words
from viewer.notebook.store.model import Act, Anchor, Entry, NotebookSnapshot, OwnSet
from viewer.screens.notebook.edition_change import EditionChange, passage_of

if TYPE_CHECKING:
    from viewer.notebook.store.entries.notebook import Notebook


def passages_of(
    kept: NotebookSnapshot, name: str, archive: OpenArchive
) -> tuple[tuple[Anchor, ...], int]:
    """Return the passages in a collection and those nested in it, and how many entries are on none.

    A footnote is no passage, as far as it can be known: its archive may not be open.
    """
    entries = [*_entries_in(kept, name)]
    there = [each.anchor for each in entries if each.anchor and _is_passage(each.anchor, archive)]
    once = {anchor.where: anchor for anchor in reversed(there)}
    ordered = tuple(once[where] for where in dict.fromkeys(anchor.where for anchor in there))
    return ordered, len(entries) - len(there)


def set_of(
    kept: NotebookSnapshot, name: str, archive: OpenArchive, change: EditionChange
) -> Set | None:
    """Return the passages of `archive` in a collection as a set, or None where there are none.

    A footnote brings the passages that refer to it along. Nothing that the reader wrote is in it
    but the title of the collection.
    """
    targets: dict[str, None] = {}
    for entry in _entries_in(kept, name):
        target = passage_of(change.of(entry.anchor)) if entry.anchor else ""
        targets |= dict.fromkeys(_with_footnote(target, archive))
    items = tuple(Item(ItemKind.PASSAGE, target) for target in targets)
    return Set("", own_words(kept.collections[name].title), items) if items else None


def _entries_in(kept: NotebookSnapshot, name: str) -> Iterator[Entry]:
    """Yield the entries in a collection, then in those nested in it."""
    for each in (name, *(nested.id for nested in kept.within(name))):
        yield from kept.members(each)


def _with_footnote(target: str, archive: OpenArchive) -> Iterator[str]:
    """Yield a passage, or the passages that refer to a footnote."""
    if archive.passage(target):
        yield target
    elif archive.footnote(target):
        for passage in archive.document_of(target).passages():
            if any(mark.footnote == target for mark in passage.footnotes):
                yield passage.id


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
