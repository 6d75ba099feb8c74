"""What the values of an archive may be: the form of its ids, the letters and length of its texts.

And how much of everything one archive may hold. An editor is told of what is beyond them
(`index.source`, `index.publication`), and a file that holds such a thing is refused
(`index.container`). All ask here, so that nothing is built that cannot be opened.
"""

import re
import sys
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, fields, is_dataclass
from enum import Enum, auto
from functools import cache
from typing import Any

from index.model import (
    Archive,
    Document,
    EditorNote,
    Footnote,
    GlossaryEntry,
    Item,
    Passage,
    Set,
    SourceText,
    Theme,
    Translation,
)

ID = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
MAX_FILE = 16 << 20  # bytes of a file in a source folder; a longer one is no part of a case study
MAX_PASSAGES = 60_000  # of one archive; a case study has a few hundred
MAX_MEMBERS = 5_000  # of a package
MAX_MEMBER = 32 << 20  # bytes of one
MAX_TOTAL = 40 << 20  # bytes of all
MAX_THINGS = 200_000  # what is in braces, such as a passage or the place of a footnote's mark
MAX_QUOTATION_MARKS = 4_000_000  # two to a string, and to the name of a value
MAX_LINE = 2_000  # characters of a title, label, attribution line or field
MAX_TEXT = 20_000  # characters of a text: beyond it, one paragraph takes long to be laid out
MAX_DEPTH = 16  # sections in sections, of which Markdown has 5, and themes under themes
MAX_ITEMS = 1_000  # of one set, of which a day has time for a hundred
MAX_MINUTES = 600  # of one item
MAX_WITHDRAWN = 10_000  # ids that an archive says are withdrawn, or restored: each is remembered
MAX_NUMBER = 1 << 24  # an edition, a count, a year of age, a line of a text of 16 MB

# Controls, and in one line also what ends it, or turns the order of its letters around.
_CONTROLS = r"\x00-\x08\x0b-\x1f\x7f-\x9f"
_NOT_IN_LINE = re.compile(rf"[{_CONTROLS}\t\n\u2028\u2029\u202a-\u202e\u2066-\u2069]")
_NOT_IN_TEXT = re.compile(rf"[{_CONTROLS}]")
_NOT_RECEIVED = re.compile(r"[\x00-\x08\x0e-\x1b\x7f-\x84\x86-\x9f]")  # blanks of every kind may

_TEXTS = {  # what may run over several lines; all else is a line
    Archive: {"rights"},
    Document: {"citation"},
    Passage: {"text"},
    Footnote: {"text"},
    Translation: {"text"},
    Theme: {"definition"},
    GlossaryEntry: {"definition"},
    EditorNote: {"text"},
    Set: {"about", "contacts"},
    Item: {"words", "note"},
}


_PLAIN = frozenset({str, int, bool, bytes})  # what holds no things


@dataclass(frozen=True, slots=True)
class Limit:
    """The most that there may be of something; `said` tells it, and `hint` what to do."""

    most: int
    said: str
    hint: str = "Make several archives of it."
    in_bytes: bool = False


FILES = Limit(
    MAX_MEMBERS - 2,  # the manifest and the head are members too
    "This folder has {there} documents, sources and pictures; an archive may have {most}.",
)
PASSAGES = Limit(MAX_PASSAGES, "This folder has {there} passages; an archive may have {most}.")
DOCUMENTS = Limit(
    MAX_TOTAL,
    "The documents of this folder come to {there}; an archive may have {most}.",
    in_bytes=True,
)
SOURCES = Limit(
    MAX_TOTAL,
    "The sources of this folder come to {there}; an archive may have {most}.",
    in_bytes=True,
)
MEMBER = Limit(
    MAX_MEMBER,
    "{name} comes to {there} in an archive; it may have {most}.",
    "Make several of it.",
    in_bytes=True,
)
TOTAL = Limit(
    MAX_TOTAL, "This folder comes to {there} in an archive; it may have {most}.", in_bytes=True
)
THINGS = Limit(
    MAX_THINGS,
    "This folder holds {there} single things, such as passages, attributions, codings and "
    "translations; an archive may hold {most}.",
)
VALUES = Limit(
    MAX_QUOTATION_MARKS // 2,
    "This folder holds {there} single values, such as names, words and texts; "
    "an archive may hold {most}.",
)
FILE = Limit(
    MAX_FILE,
    "This file has {there}; a file of this folder may have {most}.",
    "Make several files of it.",
    in_bytes=True,
)


@dataclass(frozen=True, slots=True)
class Excess:
    """A limit that is exceeded: `there` is the amount found, `name` the part that has it."""

    limit: Limit
    there: int
    name: str = ""

    @property
    def text(self) -> str:
        """What is told of it: the number that is there, and the number that may be."""
        told = in_megabytes if self.limit.in_bytes else "{:,}".format
        there, most = told(self.there), told(self.limit.most)
        return self.limit.said.format(there=there, most=most, name=self.name)


def excess(counted: Iterable[tuple[Limit, int, str]]) -> Excess | None:
    """Return the first of what was `counted` that goes beyond its limit, or None.

    Each is a limit, how much there is, and whose that is.
    """
    for limit, there, name in counted:
        if there > limit.most:
            return Excess(limit, there, name)
    return None


def in_megabytes(size: int) -> str:
    """Return `size` in MB, rounded up, so that what is too much never looks like the most."""
    tenths = -(-size * 10 // (1 << 20))
    return f"{tenths // 10:,} MB" if tenths % 10 == 0 else f"{tenths // 10:,}.{tenths % 10} MB"


class ValueFault(Enum):
    """What can be wrong with a value."""

    ID = auto()
    CHARACTER = auto()
    TOO_LONG = auto()
    NUMBER = auto()


@dataclass(frozen=True, slots=True)
class Wrong:
    """A value that no archive may hold, and the name of the field that holds it."""

    field: str
    fault: ValueFault
    value: str


@dataclass(frozen=True, slots=True)
class _Rule:
    """What the strings of one field may be."""

    field: str
    is_id: bool
    unfit: re.Pattern[str]
    longest: int

    def takes(self, value: str) -> bool:
        """Return whether `value` is not too long, and an id where it must be."""
        return len(value) <= self.longest and not (self.is_id and not ID.fullmatch(value))


def wrong_in(thing: Any) -> Iterator[Wrong]:
    """Yield what is wrong with the values of `thing`, but not of the things that it holds."""
    for rule in _rules(thing.__class__):
        held = getattr(thing, rule.field)
        if not held and not rule.is_id:
            continue
        if held.__class__ is str and held.isprintable() and rule.takes(held):
            continue  # as nearly all are, and a large archive has millions of them
        if held.__class__ is int and 0 <= held <= MAX_NUMBER:
            continue
        for value in _values(held):
            if isinstance(value, str):
                yield from _wrong_string(rule, value)
            elif not 0 <= value <= MAX_NUMBER:
                yield Wrong(rule.field, ValueFault.NUMBER, "")  # it may be too long to be written


def may_be_id(value: str) -> bool:
    """Return whether `value` may be an id."""
    return len(value) <= MAX_LINE and ID.fullmatch(value) is not None


def may_be_text(text: str, *, is_line: bool = False) -> bool:
    """Return whether an archive may hold `text`, as one line or as several."""
    unfit, longest = (_NOT_IN_LINE, MAX_LINE) if is_line else (_NOT_IN_TEXT, MAX_TEXT)
    return len(text) <= longest and (text.isprintable() or not unfit.search(text))


def as_text(text: str, *, is_line: bool = False) -> str:
    """Return `text` with blanks in place of controls, which no archive may hold, however long."""
    return (_NOT_IN_LINE if is_line else _NOT_IN_TEXT).sub(" ", text)


def walk(thing: Any) -> Iterator[Any]:
    """Yield `thing` and every thing that it holds, however deep."""
    left = [thing]
    while left:
        thing = left.pop()
        yield thing
        for rule in reversed(_rules(thing.__class__)):
            held = getattr(thing, rule.field)
            if held and held.__class__ not in _PLAIN:
                left += [inner for inner in reversed(_parts(held)) if is_dataclass(inner)]


def _parts(held: Any) -> Sequence[Any]:
    if isinstance(held, tuple):
        return held
    return tuple(held.values()) if isinstance(held, Mapping) else (held,)


def _values(value: object) -> Iterator[str | int]:
    """Yield the strings and numbers in `value`: keys and lists, but nothing of things."""
    if isinstance(value, str | int):
        yield value
    elif isinstance(value, Mapping):
        yield from value.keys()
        for inner in value.values():
            yield from _values(inner)
    elif isinstance(value, tuple):
        for inner in value:
            yield from _values(inner)


def _wrong_string(rule: _Rule, value: str) -> Iterator[Wrong]:
    if rule.is_id and not ID.fullmatch(value):
        yield Wrong(rule.field, ValueFault.ID, value)
    if len(value) > rule.longest:
        yield Wrong(rule.field, ValueFault.TOO_LONG, value)
    if not value.isprintable() and (found := rule.unfit.search(value)):
        yield Wrong(rule.field, ValueFault.CHARACTER, found[0])


@cache
def _rules(kind: type[Any]) -> tuple[_Rule, ...]:
    names = [field.name for field in fields(kind)] if is_dataclass(kind) else []
    return tuple(_rule(kind, name) for name in names)


def _rule(kind: type[Any], name: str) -> _Rule:
    if (kind, name) == (SourceText, "text"):
        return _Rule(name, False, _NOT_RECEIVED, sys.maxsize)
    if name in _TEXTS.get(kind, ()):
        return _Rule(name, False, _NOT_IN_TEXT, MAX_TEXT)
    is_id = name == "id" or (kind is Archive and name in ("withdrawn", "restored"))
    return _Rule(name, is_id, _NOT_IN_LINE, MAX_LINE)
