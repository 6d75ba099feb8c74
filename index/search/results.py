"""The answer of a search."""

from collections.abc import Mapping
from enum import StrEnum
from typing import NamedTuple

from index.model import PassageTable, Span, Translation
from index.search.query.syntax_tree import Field, Part, Unused, Widened
from index.values import Value


class Hit(NamedTuple):
    """A passage or footnote that a query found. Spans are positions in `text`.

    `text` is its own, or that of `translation` where only the translation has a match. `table` is
    the shape of a table whose cells are in `text`. `read` is the same in the translation that is
    read, where that has a match too.
    """

    passage: str | None
    footnote: str | None
    document: str
    section: str
    kind: str
    text: str
    score: float
    matches: tuple[Span, ...]
    snippet: Span
    translation: Translation | None = None
    table: PassageTable | None = None
    read: "Hit | None" = None

    @property
    def id(self) -> str:
        """The id of the passage or footnote."""
        return self.passage or self.footnote or ""


class LeadKind(StrEnum):
    """What a lead is."""

    THEME = "theme"
    TERM = "term"
    DOCUMENT = "document"
    TABLE = "table"
    PICTURE = "picture"


class Lead(NamedTuple):
    """A theme, entry of the glossary, document, table of participants or picture, by its id.

    `passages` is how many a theme has.
    """

    kind: LeadKind
    id: str
    passages: int = 0


class SearchPage(Value):
    """Some of the hits for a query, and counts over all of them.

    `meaning` is the query as it was understood, and `widened` is what was searched beside or in
    place of its words. `unused` says why a part of the query, `unused_text`, was left out, if any.
    `no_fields` are the names in it that no field has. Where nothing is found since no record has a
    value, `absent` are the fields that ask for it.
    `suggestion` is another query that may be meant. `relaxed` tells that no passage has all of the
    words, and that each of these has some of them. An answer that is not `complete` was given from
    a part of the index, while it was still being built; `searched` is how many passages and
    footnotes that has. `voices` is (voice, role) -> number of
    found passages with them; the role is "" where there is none. `leads` are what else the words
    meet, and `beside` words that may be added where no passage has all of the words. `most` are
    other passages with most words of a question that few passages have all words of.
    """

    query: str
    understood_as: str
    total: int
    hits: tuple[Hit, ...]
    facets: Mapping[str, Mapping[str, int]]
    voices: Mapping[tuple[str, str], int]
    took_ms: float
    unused: Unused | None = None
    unused_text: str = ""
    no_fields: tuple[str, ...] = ()
    absent: tuple[Field, ...] = ()
    meaning: Part | None = None
    widened: tuple[Widened, ...] = ()
    suggestion: str | None = None
    complete: bool = True
    searched: int = 0
    relaxed: bool = False
    leads: tuple[Lead, ...] = ()
    beside: tuple[str, ...] = ()
    most: tuple[Hit, ...] = ()
