"""What an editor is told after an import: each guess, and all that was left out."""

from collections.abc import Callable, Mapping, Set
from dataclasses import dataclass, field
from hashlib import sha256
from typing import Any

from index.names.found_name import NameKind
from index.office.text import OmissionKind
from index.text.certainty import Certainty as Certainty  # noqa: PLC0414  # others take it from here
from index.values import Value, as_dict, replace, value_field

CHANGES = "changes"  # the kind of what is told before all others
KNOWN = "unchanged"  # the kind of an input of which the folder has all
NAMES = "names"  # how much was found by form; each kind of it follows
REMOVED_WORDS = "removed-words"
WORDS_AGAIN = "words-again"  # that an editor had taken out before
REMOVED = frozenset(
    {OmissionKind.DELETED, OmissionKind.HIDDEN, OmissionKind.COMMENT, OmissionKind.METADATA}
)
_OF_ALL = frozenset(
    {CHANGES, "title", "language", "encoding", "consent", NAMES, REMOVED_WORDS}
)  # of no one place
_LAST = (REMOVED_WORDS, NAMES, *NameKind)  # the kinds that are told after all others
_SHAPES = ("heading", "join", "lead-in", "list", "paragraph", "quote", "table", "turns")
REVIEWED = frozenset({*_SHAPES, "field", "footnote", "hyphen", "mark", "struck"})
"""The kinds of guesses about one passage or heading, that an editor looks at in its place."""
_BY_KIND = {
    **dict.fromkeys(("consent", "cut", "html", "markup", "table"), Certainty.SURE),
    **dict.fromkeys(("words-missing", "words-added", "words-moved"), Certainty.SURE),
    **dict.fromkeys(("hyphen", "mark", "paragraph", "title"), Certainty.DOUBTFUL),
}


class PassageChange(Value):
    """A passage of a folder whose document came again: what it says here, and there.

    A side is "" where its words are not known. `conflict` says why an editor has to decide, "" if
    nothing is to be decided. The words are shown once and stored nowhere.
    """

    passage: str
    conflict: str = ""
    here: str = ""
    there: str = ""


class Guess(Value):
    """Something that was not plainly written.

    `line` counts from 1, in the file or in the text that was made of it. `paragraph` and `page`
    say where that stands in a structured document, from 1; else they are 0. `change` is what became
    of a passage, where that is told.
    """

    file: str
    line: int
    kind: str
    text: str
    paragraph: int = 0
    page: int = 0
    certainty: Certainty = Certainty.LIKELY
    change: PassageChange | None = None


class LeftOut(Value):
    """Words of the source that are in no document. `kind` says what they are.

    `text` are words that an editor removed, too: they are shown once and stored nowhere.
    """

    file: str
    line: int
    text: str
    kind: str = "line"
    paragraph: int = 0
    page: int = 0

    @property
    def storable(self) -> str | None:
        """The words as they may be stored: None for deleted and hidden ones, comments, metadata."""
        return None if self.kind in REMOVED else self.text


class OriginalFile(Value):
    """The file that a document was made from, as it was then. Nothing of it is stored."""

    name: str
    digest: bytes

    def is_still(self, data: bytes) -> bool:
        """Return whether `data` is what was imported."""
        return sha256(data).digest() == self.digest


class ReturningName(Value):
    """A `name` that a mended document would bring into a passage, which says `here` now.

    `instead` is what stands there in its place, "" where that cannot be told.
    """

    passage: str
    name: str
    here: str
    instead: str = ""


class LostWork(Value):
    """What documents would lose that come again: lines under quotes, tables, and stated consent."""

    lines: int = 0
    tables: int = 0
    consent: bool = False


class Imported(Value):
    """The result of an import. `counts` has `sections`, `passages`, `quotes` and so on.

    The inputs in `without_lines` are documents: they have paragraphs and pages, but no lines.
    `originals` is id of a document -> the input that it was made from. `awaited` is how many
    guesses of the folder an editor is to look at, one by one. Where there are `returning` names,
    or `rewords` tells how many passages would get other words, and `lost` what would go, nothing
    was written: an editor is to be asked first. `is_of_tables` tells that only tables changed, as
    where a project brings codings to documents that stay. `titles` is input -> what the document is
    called that was made of it.
    """

    source: str
    guesses: tuple[Guess, ...]
    left_out: tuple[LeftOut, ...]
    counts: Mapping[str, int]
    ok: bool = True
    without_lines: Set[str] = frozenset()
    originals: Mapping[str, OriginalFile] = value_field(default_factory=dict)
    awaited: int = 0
    returning: tuple[ReturningName, ...] = ()
    rewords: int = 0
    lost: LostWork = LostWork()
    is_of_tables: bool = False
    titles: Mapping[str, str] = value_field(default_factory=dict)

    @property
    def is_unchanged(self) -> bool:
        """Whether the folder had all of it already, and nothing was written."""
        return any(each.kind == KNOWN for each in self.guesses)


@dataclass(slots=True)
class Report:
    """Collects the guesses and the left-out lines of one file.

    The lines in `shapes` state only the shape of a table: they are left out, and nobody is told.
    """

    file: str
    guesses: list[Guess] = field(default_factory=list)
    left_out: list[LeftOut] = field(default_factory=list)
    shapes: set[int] = field(default_factory=set)

    def guess(self, line: int, kind: str, text: str, certainty: Certainty | None = None) -> None:
        """Note a guess about the text on `line`; how certain it is follows from its kind."""
        certainty = certainty or _BY_KIND.get(kind, Certainty.LIKELY)
        self.guesses.append(Guess(self.file, line, kind, text, certainty=certainty))

    def leave_out(self, line: int, text: str) -> None:
        """Add `line` to those left out."""
        self.left_out.append(LeftOut(self.file, line, text))

    def place(self, find: Callable[[int], tuple[int, int]]) -> None:
        """Say where the guesses without a place stand in the document, by paragraph and page."""
        placed = ((guess, *find(guess.line)) for guess in self.guesses)
        self.guesses = [
            guess
            if guess.kind in _OF_ALL or guess.paragraph or guess.page
            else replace(guess, paragraph=paragraph, page=page)
            for guess, paragraph, page in placed
        ]

    def in_order(self) -> list[Guess]:
        """Return the guesses by line, open changes first, and what was found by form last."""
        plain = [guess for guess in self.guesses if guess.kind not in _LAST]
        found = [guess for guess in self.guesses if guess.kind in _LAST]
        plain.sort(key=lambda guess: (guess.kind != CHANGES, guess.line))
        return [*plain, *found]


def imported(result: Imported) -> dict[str, Any]:
    """Return `result` as `satchel import --json` prints it, without words that were removed."""
    return {
        "ok": result.ok,
        "source": result.source,
        "guesses": [_placed(as_dict(guess)) for guess in result.guesses],
        "left_out": [_placed(as_dict(each) | {"text": each.storable}) for each in result.left_out],
        "counts": dict(result.counts),
    }


def _placed(values: dict[str, Any]) -> dict[str, Any]:
    """Return `values` with null for a place that is not known, and without words of a change."""
    values.pop("change", None)
    return values | {key: values[key] or None for key in ("paragraph", "page")}


def imported_lines(result: Imported) -> list[str]:
    """Return `result` as lines for a terminal."""
    counts = ", ".join(
        f"{name.replace('_', ' ')}: {count}" for name, count in result.counts.items()
    )
    lines = [f"{result.source}: {counts}"]
    if result.guesses:
        lines += ["", "Guessed, so please look:"]
        lines += [f"{_file(each, result)}: {each.kind}: {each.text}" for each in result.guesses]
    if result.left_out:
        lines += ["", "Left out of the documents:"]
        lines += [f"{_file(each, result)}: {left_out_words(each)}" for each in result.left_out]
    return lines


def _file(told: Guess | LeftOut, result: Imported) -> str:
    place = place_words(told, result)
    return f"{told.file}:{place}" if place else told.file


def place_words(told: Guess | LeftOut, result: Imported) -> str:
    """Return the line; of a document the page and the paragraph, "" where neither is known."""
    line = "" if told.file in result.without_lines else str(told.line)
    return described_place(told.paragraph, told.page) or line


def described_place(paragraph: int, page: int) -> str:
    """Return the page and the paragraph in words, or "" where neither is known."""
    parts = [f"page {page}"] if page else []
    parts += [f"paragraph {paragraph}"] if paragraph else []
    return ", ".join(parts)


def left_out_words(left: LeftOut) -> str:
    """Return what was left out: its kind, unless it is a line, and its words."""
    words = " ".join(left.text.split())
    return words if left.kind == "line" else f"{left.kind}: {words}".rstrip(": ")


def shortened(text: str, most: int = 60) -> str:
    """Return the beginning of `text`, cut between words where it is long."""
    if len(text) <= most:
        return text
    return text[: most - 1].rsplit(" ", 1)[0] + " …"
