"""All sets: those of the archive, and the reader's own."""

from collections.abc import Iterator

from index import OpenArchive, worded
from viewer.notebook.service.keeper import Keeper
from viewer.notebook.store.model import OwnItem, OwnSet
from viewer.screens.workshop.change_requests import SetChanges
from viewer.screens.workshop.own_sets import own_set
from viewer.screens.workshop.panes.pane import Line
from viewer.screens.workshop.shown_set import READY_MADE, Shown, edited_set, ready_made


class Shelf:
    """Finds sets by id, and caches the last own one for display."""

    def __init__(
        self, archive: OpenArchive, language: str, keeper: Keeper, hand: SetChanges
    ) -> None:
        self._archive, self._language, self._keeper = archive, language, keeper
        self._hand = hand
        self._made: tuple[OwnSet, tuple[OwnItem, ...], Shown] | None = None

    def shown(self, name: str) -> Shown | None:
        """Return the set `name` for display, or None."""
        if name.startswith(READY_MADE):
            return self._of_archive(name)
        kept = self._keeper.kept
        own = kept.sets.get(name)
        if own is None:
            return None
        items = kept.of_set.get(name, ())
        if self._made is None or self._made[0] is not own or self._made[1] is not items:
            can_change = not self._hand.at_desk
            shown = own_set(own, items, self._archive, can_change=can_change)
            self._made = own, items, shown
        return self._made[2]

    def _of_archive(self, name: str) -> Shown | None:
        """Return a set of the archive, at a desk as its folder has it."""
        hand, archive, language = self._hand, self._archive, self._language
        if hand.at_desk:
            named = hand.sets.get(name)
            asked = archive, language, hand.language, tuple(archive.content.title)
            return edited_set(named, *asked) if named else None
        found = (each for each in archive.content.sets if f"{READY_MADE}{each.id}" == name)
        chosen = next(found, None)
        return ready_made(chosen, archive, language) if chosen else None

    def first(self) -> str:
        """Return the id of the set to show if none was chosen, or ""."""
        latest = self._keeper.kept.latest_set
        brought = next((name for name, _title, _count in self.brought_lines()), "")
        if self._hand.at_desk and brought:
            return brought
        return latest.id if latest else brought

    def own_lines(self) -> Iterator[Line]:
        """Yield the lines of the reader's own sets, by title."""
        kept = self._keeper.kept
        for own in sorted(kept.sets.values(), key=lambda each: (each.title.casefold(), each.id)):
            yield own.id, own.title, len(kept.of_set.get(own.id, ()))

    def brought_lines(self) -> Iterator[Line]:
        """Yield the lines of the archive's sets, in its order."""
        if self._hand.at_desk:
            held = ((name, named.set) for name, named in self._hand.sets.items())
        else:
            sets = self._archive.content.sets
            held = ((f"{READY_MADE}{each.id}", each) for each in sets)
        for name, each in held:
            yield name, worded(each.title, self._language), len(each.items)
