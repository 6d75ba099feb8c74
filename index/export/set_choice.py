"""What may be shared of a set, and what belongs to a selection beside its passages."""

from collections.abc import Iterator

from index.counts.reports import Codebook
from index.export.words import LANGUAGES
from index.model import Archive, ItemKind, Set, Theme, stays_behind
from index.values import replace


def shown_of(chosen: Set, archive: Archive, *, notes: bool) -> Set:
    """Return `chosen` with the items whose targets are in `archive`.

    The description, which is for the presenter, is removed. So are notes, which may tell anything,
    unless `notes` is True for a file that is to be presented, and questions of a room that are not
    handed out. Contacts stay: participants may need them.
    """
    targets = archive.targets()
    items = (
        item if notes else replace(item, note={})
        for item in chosen.items
        if (item.kind.is_free or item.target in targets[item.kind]) and not stays_behind(item)
    )
    return replace(chosen, items=tuple(items), about={})


def language_of(chosen: Set, archive: Archive) -> str:
    """Return the only language of `chosen`, if Satchel has it, else the archive's."""
    said = next(iter(chosen.title), "")
    return said if len(chosen.title) == 1 and said in LANGUAGES else archive.language


def missing_of(chosen: Set, whole: Archive) -> int:
    """Return the number of items of `chosen` whose targets `whole` does not hold."""
    targets = whole.targets()
    shown = (item for item in chosen.items if not item.kind.is_free)
    return sum(1 for item in shown if item.target not in targets[item.kind])


def sets_of(archive: Archive) -> tuple[Set, ...]:
    """Return the sets of `archive` with the items that have targets, without notes."""
    return tuple(shown_of(each, archive, notes=False) for each in archive.sets)


def selection(archive: Archive, chosen: Set | None) -> Archive:
    """Return `archive` with only the themes, tables and terms that belong to its passages.

    What the set `chosen` shows belongs to them too.
    """
    shown = {(item.kind, item.target) for item in chosen.items} if chosen else set()
    return replace(
        archive,
        themes=tuple(_themes(archive, {name for kind, name in shown if kind is ItemKind.THEME})),
        participants=tuple(
            each for each in archive.participants if (ItemKind.CHART, each.id) in shown
        ),
        glossary=tuple(each for each in archive.glossary if (ItemKind.TERM, each.id) in shown),
        sets=(),
    )


def _themes(archive: Archive, shown: set[str]) -> Iterator[Theme]:
    """Yield the themes that are in use or in `shown`, and the themes above them."""
    codebook = Codebook(archive)
    above = {theme.id: theme.parent for theme in archive.themes}
    left = list(shown)
    while left:
        parent = above.get(left.pop())
        if parent is not None and parent not in shown:
            shown.add(parent)
            left.append(parent)
    for theme in archive.themes:
        if theme.id in shown or codebook.under(theme.id):
            yield theme
