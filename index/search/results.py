"""The answer of a search."""

from collections.abc import Callable, Mapping, Sequence
from enum import StrEnum
from functools import cached_property
from typing import NamedTuple, override

from index.model import PassageTable, Span, Translation
from index.search.query.syntax_tree import Field, Part, Unused, Widened
from index.search.table.records import Record
from index.values import Value


class HitText(NamedTuple):
    """A text of a hit in which the words of the query are marked. Spans are positions in `text`.

    `matches` are those words, and `snippet` is the part that a list shows. The text is that of
    `translation`, if any. `table` is the shape of a table whose cells are in `text`.
    """

    text: str
    matches: tuple[Span, ...]
    snippet: Span
    translation: Translation | None = None
    table: PassageTable | None = None


class Hit:
    """A passage or footnote that a query found.

    Its words are marked when they are first asked for: of two hundred hits few come into sight.
    """

    def __init__(self, record: Record, score: float, mark: Callable[[], Sequence[HitText]]) -> None:
        """`mark` returns the texts of the `record` that are shown: one, or that in `read` too."""
        self.passage, self.footnote = record.passage, record.footnote
        self.document, self.section, self.kind = record.document, record.section, record.kind
        self.score = score
        self._mark = mark

    @cached_property
    def _texts(self) -> Sequence[HitText]:
        return self._mark()

    @property
    def id(self) -> str:
        """The id of the passage or footnote."""
        return self.passage or self.footnote or ""

    @property
    def shown(self) -> HitText:
        """Its own text, or that of a translation where only the translation has a match."""
        return self._texts[0]

    @property
    def read(self) -> HitText | None:
        """The same in the translation that is read, where that has a match too."""
        return self._texts[1] if len(self._texts) > 1 else None

    @override
    def __eq__(self, other: object) -> bool:
        return isinstance(other, Hit) and self._told == other._told

    @override
    def __hash__(self) -> int:
        return hash(self.id)

    @property
    def _told(self) -> tuple[object, ...]:
        place = self.document, self.section, self.id, self.kind
        return *place, self.score, *self._texts


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
    other passages with most words of a question that few passages have all words of. `hidden` are
    the fields that some attribution hides: its quote was not found by them.
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
    hidden: frozenset[str] = frozenset()
