"""What is asked of every engine, what it answers with, and what an engine has to offer."""

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
    """What every engine is given of one passage or footnote: its text, and field -> values."""

    text: str
    values: Mapping[str, tuple[str, ...]]


@dataclass(frozen=True, slots=True)
class Query:
    """Words that must all be found, and perhaps the beginning of one more, `prefix`.

    `phrase` says that the words stand side by side; `close` that the word is spelt wrong by one
    letter; `instead` are phrases that the glossary has for the word; `having` is a field and the
    value that it must have.
    """

    kind: str
    words: tuple[str, ...] = ()
    phrase: bool = False
    prefix: str = ""
    close: bool = False
    instead: tuple[str, ...] = ()
    having: tuple[str, str] | None = None

    def typed(self, *, exact: bool = False) -> str:
        """Return it in Satchel's query language: as people type it, or for these forms alone."""
        if self.phrase:
            return '"{}" '.format(" ".join(self.words))
        parts = [f"={word}" if exact else word for word in self.words]
        if self.having:
            parts.append(f"{self.having[0]}:{self.having[1]}")
        if self.prefix:
            return " ".join([*parts, self.prefix + ("*" if exact else "")])
        return " ".join(parts) + " "


@dataclass(frozen=True, slots=True)
class Answer:
    """How many rows were found, counts over all of them, and the snippets of the first 20."""

    total: int
    facets: Mapping[str, Mapping[str, int]]
    snippets: Sequence[str]


class Engine(Protocol):
    """One full-text engine. `build` and `open` are called in processes of their own."""

    def build(self, rows: Iterable[Row], content: "Archive", folder: Path) -> None:
        """Index `rows`, all of `content`, into `folder` if the engine keeps files."""

    def open(self, content: "Archive | None", folder: Path) -> None:
        """Make ready to answer. `content` is None where the engine needs its own files only."""

    def answer(self, query: Query, *, exact: bool = False) -> Answer:
        """Return what `query` finds; `exact` is without other forms of its words."""

    def close(self) -> None:
        """Let go of the files that `open` opened."""
