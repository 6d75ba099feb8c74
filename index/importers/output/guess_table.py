"""The file `guesses.toml`: what was guessed of passages and headings, without a word of them.

Nothing depends on it, so what is wrong in it is passed over, and told once.
"""

import re
from bisect import bisect_right
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import suppress
from itertools import islice
from typing import Any

from index.importers.import_report import REVIEWED, Certainty, Guess
from index.text.hostile_toml import toml_in
from index.values import Value

GUESS_TABLE = "guesses.toml"
ABOUT = """\
# Satchel writes this file when a document is imported: what was guessed, and nobody looked at yet.
# An entry goes when somebody decided at the desk. It may be deleted; nothing depends on it.
"""
_ENTRY = re.compile(r"^(?=\[\[guess\]\])", re.MULTILINE)
_AS_WRITTEN = re.compile(
    r'\[\[guess\]\]\npassage = "([^"\\\n]*)"\nkind = "([a-z-]+)"\ncertainty = "([a-z]+)"\n'
    r"(?:paragraph = (\d{1,9})\n)?(?:page = (\d{1,9})\n)?\s*"
)
_MOST = 20_000  # entries that are read: more cost seconds, and nobody looks at them
_FURTHEST = {"paragraph": 100_000, "page": 1_000}  # of a document that can be imported


class PendingGuess(Value):
    """A guess about the passage or heading `passage` that nobody looked at yet.

    `paragraph` and `page` say where it stands in the imported document; 0 is unknown.
    """

    passage: str
    kind: str
    certainty: Certainty
    paragraph: int = 0
    page: int = 0


def guess_entries(
    guesses: Iterable[Guess], lines: Mapping[str, int], ids: Mapping[str, str] | None = None
) -> list[str]:
    """Return the entries for those of `guesses` that somebody is to look at in their place.

    `lines` is id -> the line of the received text on which it begins. With `ids`, only those are
    told that are among its keys, under their values. Of one kind the most doubtful of a passage is
    told, or the first.
    """
    starts = sorted((line, number, name) for number, (name, line) in enumerate(lines.items()))
    numbers = [line for line, _number, _name in starts]
    found: dict[tuple[str, str], Guess] = {}
    for guess in guesses:
        if guess.kind not in REVIEWED or guess.certainty is Certainty.SURE:
            continue
        if guess.line == 1 and guess.page and not guess.paragraph:
            continue  # its page is known, but not its place
        at = bisect_right(numbers, guess.line) - 1
        name = starts[at][2] if at >= 0 else ""
        name = ids.get(name, "") if ids is not None else name
        before = found.get((name, guess.kind))
        if name and (before is None or _is_more_doubtful(guess, before)):
            found[name, guess.kind] = guess
    return ["\n".join(_lines(name, guess)) for (name, _kind), guess in found.items()]


def _is_more_doubtful(guess: Guess, than: Guess) -> bool:
    return guess.certainty is Certainty.DOUBTFUL and than.certainty is not Certainty.DOUBTFUL


def pending_guesses(text: str) -> tuple[PendingGuess, ...]:
    """Return the guesses in the file `text`, of many the first, each kind once for a passage."""
    found: dict[tuple[str, str], PendingGuess] = {}
    for each in map(_guess_of, islice(_entries(text), _MOST)):
        if each is not None:
            found.setdefault((each.passage, each.kind), each)
    return tuple(found.values())


def unread_guesses(text: str) -> int:
    """Return how many entries of the file `text` are no guesses, or one too many."""
    return sum(1 for _each in _entries(text)) - len(pending_guesses(text))


def _entries(text: str) -> Iterator[str]:
    return (part for part in _ENTRY.split(text) if part.startswith("[[guess]]"))


def without_guesses(text: str, is_decided: Callable[[PendingGuess], bool]) -> str:
    """Return the file `text` without those guesses that are decided."""
    parts = ((part, _guess_of(part)) for part in _ENTRY.split(text))
    return "".join(part for part, guess in parts if guess is None or not is_decided(guess))


def _guess_of(part: str) -> PendingGuess | None:
    """Return the guess that one entry states, or None."""
    values = _values_of(part)
    passage, kind, certainty = (str(values.get(key)) for key in ("passage", "kind", "certainty"))
    if "passage" not in values or kind not in REVIEWED or certainty not in [*Certainty]:
        return None
    places = {key: values.get(key, 0) for key in _FURTHEST}
    if any(type(at) is not int or not 0 <= at <= _FURTHEST[key] for key, at in places.items()):
        return None
    return PendingGuess(passage, kind, Certainty(certainty), **places)


def _values_of(part: str) -> dict[str, Any]:
    """Return what one entry says; as Satchel writes it, without a parser: there may be many."""
    if found := _AS_WRITTEN.fullmatch(part):
        passage, kind, certainty, paragraph, page = found.groups("0")
        words = {"passage": passage, "kind": kind, "certainty": certainty}
        return {**words, "paragraph": int(paragraph), "page": int(page)}
    values: dict[str, Any] = {}
    with suppress(ValueError, LookupError, TypeError):
        values = toml_in(part)["guess"][0]
    return values


def _lines(name: str, guess: Guess) -> Iterator[str]:
    yield "[[guess]]"
    yield f'passage = "{name}"'
    yield f'kind = "{guess.kind}"'
    yield f'certainty = "{guess.certainty}"'
    places = {"paragraph": guess.paragraph, "page": guess.page}
    yield from (f"{key} = {at}" for key, at in places.items() if at)
    yield ""
