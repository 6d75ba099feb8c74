"""The engine Satchel, by the interface that the viewer uses."""

import gc
from collections.abc import Iterable
from pathlib import Path

from benchmarks.searching.question import FACETS, SHOWN, Answer, Query, Row
from index import Archive, OpenArchive


class Satchel:
    """An open archive, with its content and its index in memory."""

    def build(self, rows: Iterable[Row], content: Archive, folder: Path) -> None:  # noqa: ARG002
        """Build the index, and store that of a large archive, as the viewer does."""
        OpenArchive(content, None).build_index(cache=folder)

    def open(self, content: Archive | None, folder: Path) -> None:
        """Open the archive, and load its stored index, as the viewer does.

        As there, no garbage is collected during a search.
        """
        assert content is not None  # noqa: S101
        self._archive = OpenArchive(content, None)
        self._archive.build_index(cache=folder)
        gc.freeze()
        gc.disable()

    def close(self) -> None:
        """Have garbage collected again."""
        gc.enable()
        gc.unfreeze()

    def answer(self, query: Query, *, exact: bool = False) -> Answer:
        """Search for the query as it is typed."""
        page = self._archive.search(query.typed(exact=exact), limit=SHOWN, leads=True)
        shown = [
            hit.shown.text[hit.shown.snippet.start : hit.shown.snippet.end] for hit in page.hits
        ]
        return Answer(page.total, {name: page.facets[name] for name in FACETS}, shown)
