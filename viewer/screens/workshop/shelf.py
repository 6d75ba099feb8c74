"""All sets: those of the archive, and the reader's own."""

from collections.abc import Iterator

from index import OpenArchive, worded
from viewer.notebook.service.keeper import Keeper
from viewer.notebook.store.model import OwnItem, OwnSet
from viewer.screens.workshop.own_sets import own_set
from viewer.screens.workshop.panes.pane import Line
from viewer.screens.workshop.shown_set import READY_MADE, Shown, ready_made


class Shelf:
    """Finds sets by id, and caches the last own one for display."""

    def __init__(self, archive: OpenArchive, language: str, keeper: Keeper) -> None:
        self._archive, self._language, self._keeper = archive, language, keeper
        self._brought = {f"{READY_MADE}{each.id}": each for each in archive.content.sets}
        self._made: tuple[OwnSet, tuple[OwnItem, ...], Shown] | None = None

    def shown(self, name: str) -> Shown | None:
        """Return the set `name` for display, or None."""
        if name in self._brought:
            return ready_made(self._brought[name], self._archive, self._language)
        kept = self._keeper.kept
        own = kept.sets.get(name)
        if own is None:
            return None
        items = kept.of_set.get(name, ())
        if self._made is None or self._made[0] is not own or self._made[1] is not items:
            self._made = own, items, own_set(own, items, self._archive)
        return self._made[2]

    def first(self) -> str:
        """Return the id of the set to show if none was chosen, or ""."""
        latest = self._keeper.kept.latest_set
        return latest.id if latest else next(iter(self._brought), "")

    def own_lines(self) -> Iterator[Line]:
        """Yield the lines of the reader's own sets, by title."""
        kept = self._keeper.kept
        for own in sorted(kept.sets.values(), key=lambda each: (each.title.casefold(), each.id)):
            yield own.id, own.title, len(kept.of_set.get(own.id, ()))

    def brought_lines(self) -> Iterator[Line]:
        """Yield the lines of the archive's sets, in its order."""
        for name, each in self._brought.items():
            yield name, worded(each.title, self._language), len(each.items)
