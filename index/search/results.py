"""What a search answers with."""

from collections.abc import Mapping
from dataclasses import dataclass

from index.model import Span
from index.search.query import Unused


@dataclass(frozen=True, slots=True)
class Hit:
    """A passage or footnote that answers a query. Spans point into its own `text`."""

    passage: str | None
    footnote: str | None
    document: str
    section: str
    kind: str
    text: str
    score: float
    matches: tuple[Span, ...]
    snippet: Span

    @property
    def id(self) -> str:
        """The id of the passage or footnote."""
        return self.passage or self.footnote or ""


@dataclass(frozen=True, slots=True)
class SearchPage:
    """Some of the hits for a query, and counts over all of them.

    `unused` says why a part of the query, `unused_text`, was left out, where one was.
    """

    query: str
    understood_as: str
    total: int
    hits: tuple[Hit, ...]
    facets: Mapping[str, Mapping[str, int]]
    took_ms: float
    unused: Unused | None = None
    unused_text: str = ""
