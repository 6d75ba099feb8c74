"""The report of an import: each guess, and each line that was left out."""

from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from typing import Any


@dataclass(frozen=True, slots=True)
class Guess:
    """A guess about something that the text does not state. Lines count from 1."""

    file: str
    line: int
    kind: str
    text: str


@dataclass(frozen=True, slots=True)
class LeftOut:
    """A line of the source that is in no document."""

    file: str
    line: int
    text: str


@dataclass(frozen=True, slots=True)
class Imported:
    """The result of an import. `counts` has `sections`, `passages`, `quotes` and so on."""

    source: str
    guesses: tuple[Guess, ...]
    left_out: tuple[LeftOut, ...]
    counts: Mapping[str, int]
    ok: bool = True


@dataclass(slots=True)
class Report:
    """Collects the guesses and the left-out lines of one file."""

    file: str
    guesses: list[Guess] = field(default_factory=list)
    left_out: list[LeftOut] = field(default_factory=list)

    def guess(self, line: int, kind: str, text: str) -> None:
        """Add a guess about the text on `line`."""
        self.guesses.append(Guess(self.file, line, kind, text))

    def leave_out(self, line: int, text: str) -> None:
        """Add `line` to those left out."""
        self.left_out.append(LeftOut(self.file, line, text))

    def in_order(self) -> list[Guess]:
        """Return the guesses by line."""
        return sorted(self.guesses, key=lambda guess: guess.line)


def imported(result: Imported) -> dict[str, Any]:
    """Return `result` as `satchel import --json` prints it."""
    return {
        "ok": result.ok,
        "source": result.source,
        "guesses": [asdict(guess) for guess in result.guesses],
        "left_out": [asdict(line) for line in result.left_out],
        "counts": dict(result.counts),
    }


def imported_lines(result: Imported) -> list[str]:
    """Return `result` as lines for a terminal."""
    counts = ", ".join(
        f"{name.replace('_', ' ')}: {count}" for name, count in result.counts.items()
    )
    lines = [f"{result.source}: {counts}"]
    if result.guesses:
        lines += ["", "Guessed, so please look:"]
        lines += [f"{each.file}:{each.line}: {each.kind}: {each.text}" for each in result.guesses]
    if result.left_out:
        lines += ["", "Left out of the documents:"]
        lines += [f"{each.file}:{each.line}: {each.text}" for each in result.left_out]
    return lines


def shortened(text: str, most: int = 60) -> str:
    """Return the beginning of `text`, cut between words where it is long."""
    if len(text) <= most:
        return text
    return text[: most - 1].rsplit(" ", 1)[0] + " …"
