"""Satchel's own search, through the door that the viewer uses."""

from collections.abc import Iterable
from pathlib import Path

from benchmarks.searching.question import FACETS, SHOWN, Answer, Query, Row
from index import Archive, OpenArchive


class Satchel:
    """The archive itself: its content is in memory, and so is its index."""

    def build(self, rows: Iterable[Row], content: Archive, folder: Path) -> None:  # noqa: ARG002
        """Make the index, and keep that of a large archive, as the viewer does."""
        OpenArchive(content, None).build_index(cache=folder)

    def open(self, content: Archive | None, folder: Path) -> None:
        """Open the archive, as the viewer does with what it has read, and take the index kept."""
        assert content is not None  # noqa: S101
        self._archive = OpenArchive(content, None)
        self._archive.build_index(cache=folder)

    def close(self) -> None:
        """No file is open."""

    def answer(self, query: Query, *, exact: bool = False) -> Answer:
        """Search for the query as it is typed."""
        page = self._archive.search(query.typed(exact=exact), limit=SHOWN)
        shown = [hit.text[hit.snippet.start : hit.snippet.end] for hit in page.hits]
        return Answer(page.total, {name: page.facets[name] for name in FACETS}, shown)
