"""The queries and answers that all engines share, and the protocol of an engine."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from index import Archive

FACETS = ("document", "kind", "theme", "role", "gender", "age_band", "sector", "language")
SHOWN = 20  # hits of an answer, each with a snippet
SNIPPET = 220  # characters


@dataclass(frozen=True, slots=True)
class Row:
    """A passage or footnote for the engines: its text, and field -> values."""

    text: str
    values: Mapping[str, tuple[str, ...]]


@dataclass(frozen=True, slots=True)
class Query:
    """Words that must all be found, and the beginning of one more, `prefix`, if any.

    With `some`, no row has all of the words and any of them is enough: a question, typed with small
    words that are not searched. `phrase` tells that the words are adjacent; `close` that the word
    is misspelt by one letter; `instead` are phrases that the glossary has for the word; `having` is
    a field and its required value.
    """

    kind: str
    words: tuple[str, ...] = ()
    phrase: bool = False
    prefix: str = ""
    close: bool = False
    instead: tuple[str, ...] = ()
    having: tuple[str, str] | None = None
    some: bool = False

    def typed(self, *, exact: bool = False) -> str:
        """Return the query in Satchel's language, as typed, or with `exact` for exact forms."""
        if self.phrase:
            return '"{}" '.format(" ".join(self.words))
        parts = [f"={word}" if exact else word for word in self.words]
        if self.some:
            return f"Why is the {' or the '.join(parts)}?"
        if self.having:
            parts.append(f"{self.having[0]}:{self.having[1]}")
        if self.prefix:
            return " ".join([*parts, self.prefix + ("*" if exact else "")])
        return " ".join(parts) + " "


@dataclass(frozen=True, slots=True)
class Answer:
    """The number of hits, facet counts over all of them, and snippets of the first SHOWN."""

    total: int
    facets: Mapping[str, Mapping[str, int]]
    snippets: Sequence[str]


class Engine(Protocol):
    """One full-text engine. `build` and `open` are called in processes of their own."""

    def build(self, rows: Iterable[Row], content: "Archive", folder: Path) -> None:
        """Index `rows`, all of `content`, into `folder` if the engine stores files."""

    def open(self, content: "Archive | None", folder: Path) -> None:
        """Prepare to answer. `content` is None where the engine needs its own files only."""

    def answer(self, query: Query, *, exact: bool = False) -> Answer:
        """Return the answer to `query`; with `exact`, without other forms of its words."""

    def close(self) -> None:
        """Close the files that `open` opened."""
