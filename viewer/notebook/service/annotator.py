"""Annotates the open archive: stars, highlights and their removal, as changes of the notebook."""

from collections.abc import Callable, Collection, Iterable, Sequence
from typing import TYPE_CHECKING

from index import Span
from viewer.notebook.service.keeper import Keeper
from viewer.notebook.service.marks import KeptMarks
from viewer.notebook.service.status import NotebookState
from viewer.notebook.store.model import Colour, EntryKind, Where

if TYPE_CHECKING:
    from viewer.notebook.store.entries.notebook import Notebook
    from viewer.notebook.store.model import Anchor

type Words = tuple[str, Span]
"""The id of a passage or footnote, and a span of its text."""


class Annotator:
    """Annotates the open archive. Each method makes one change, with one undo."""

    def __init__(self, marks: KeptMarks, keeper: Keeper) -> None:
        self._marks = marks
        self._keeper = keeper

    @property
    def can_keep(self) -> bool:
        """Whether anything of this archive can be kept: nothing of a preview can."""
        return self._marks.can_keep

    def toggle_stars(self, names: Collection[str], then: Callable[[bool], None]) -> None:
        """Star passages, or unstar them if all are starred; `then` gets whether they are now.

        While the notebook is locked the reader sees no stars, and none is taken away.
        """
        those = self._in_order(names)
        moved = {
            name: [m.entry.id for m in self._marks.at(name) if m.entry.kind is EntryKind.STAR]
            for name in those
        }
        may_take = self._keeper.keeping is NotebookState.OPEN

        def work(notebook: "Notebook") -> bool:
            there = {name: self._stars(notebook, name, moved[name]) for name in those}
            if may_take and all(there.values()):
                notebook.unstar(where for found in there.values() for where in found)
                return False
            notebook.star(self._whole(name) for name in those if not there[name])
            return True

        self._keeper.keep(work, then)

    def highlight(self, words: Sequence[Words], colour: Colour, then: Callable[[], None]) -> None:
        """Highlight words, each of one passage, in one colour."""
        those = list(words)

        def work(notebook: "Notebook") -> None:
            notebook.highlight([self._anchor(*each) for each in those], colour)

        self._keeper.keep(work, lambda _done: then())

    def erase(self, entries: Iterable[str], then: Callable[[], None]) -> None:
        """Put entries into the bin."""
        those = list(entries)
        self._keeper.keep(lambda notebook: notebook.delete(those), lambda _done: then())

    def _stars(self, notebook: "Notebook", name: str, seen: Iterable[str]) -> list[Where]:
        """Return where in the notebook the stars on a passage of this edition are."""
        kept = notebook.kept
        there = [*kept.at(self._marks.archive.content.id, name)]
        there += [kept.entries[each] for each in seen if each in kept.entries]
        found = (each.where for each in there if each.kind is EntryKind.STAR)
        return [where for where in found if where is not None]

    def _whole(self, name: str) -> "Anchor":
        from viewer.notebook.store.entries.anchors import anchor_on  # noqa: PLC0415  loaded when needed

        return anchor_on(self._marks.archive, name)

    def _anchor(self, name: str, span: Span) -> "Anchor":
        from viewer.notebook.store.entries.anchors import anchor_on  # noqa: PLC0415  loaded when needed

        return anchor_on(self._marks.archive, name, span.start, span.end)

    def _in_order(self, names: Collection[str]) -> list[str]:
        """Return `names` in the order of the text, without unknown ids."""
        archive = self._marks.archive
        known = [name for name in names if archive.passage(name) or archive.footnote(name)]
        if len(known) < 2:
            return known
        order: list[str] = []
        for outline in archive.content.outlines:
            order += [*outline.passage_ids(), *outline.footnotes.split()]
        return [name for name in order if name in set(known)]
