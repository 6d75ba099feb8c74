"""What of the items of a set an archive has, and what of it a room may be shown."""

from index.library.archive import OpenArchive
from index.model import Item, ItemKind, Passage, SectionPicture, own_picture
from index.text.invisible_characters import is_blank


def may_be_presented(shown: Passage | SectionPicture) -> bool:
    """Return whether the consent that is recorded, where there is any, covers training."""
    return shown.consent is None or "train" in shown.consent


def is_there(item: Item, archive: OpenArchive) -> bool:
    """Return whether `archive` has what `item` shows."""
    target = item.target
    match item.kind:
        case ItemKind.PASSAGE:
            return archive.passage(target) is not None
        case ItemKind.THEME:
            return archive.theme(target) is not None
        case ItemKind.CHART:
            return archive.table(target) is not None
        case ItemKind.TERM:
            return archive.term(target) is not None
        case ItemKind.PICTURE:
            return archive.picture(target) is not None
        case _:
            return True


def is_presented(item: Item, archive: OpenArchive) -> bool:
    """Return whether a room is shown `item`: consent covers it, or something is written on it."""
    if item.kind is ItemKind.PASSAGE or item.kind is ItemKind.PICTURE:
        is_passage = item.kind is ItemKind.PASSAGE
        shown = archive.passage(item.target) if is_passage else archive.picture(item.target)
        return shown is not None and may_be_presented(shown)
    if item.kind is ItemKind.PAUSE or not item.kind.is_free:
        return is_there(item, archive)
    return own_picture(item) is not None or not all(map(is_blank, item.words.values()))
