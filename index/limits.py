"""Limits of an archive: the form of its ids, the characters and length of its texts, its size.

What exceeds them is reported to an editor (`index.source`, `index.publication`), and a file that
holds it is refused (`index.container`). These use the same limits, so that nothing is built that
cannot be opened.
"""

import re
import sys
from collections.abc import Iterable, Iterator, Mapping, Sequence
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
    PictureTranslation,
    Set,
    SourceText,
    Theme,
    Translation,
)
from index.values import Value, field_names

ID = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
_OF_IDS = b"abcdefghijklmnopqrstuvwxyz0123456789- "
MAX_FILE = 16 << 20  # bytes of a file in a source folder; no file of a case study is longer
MAX_PASSAGES = 120_000  # of one archive; a case study has a few hundred
MAX_MEMBERS = 5_000  # of a package
MAX_MEMBER = 32 << 20  # bytes of one member
MAX_TOTAL = 120 << 20  # bytes of all members
MAX_THINGS = 200_000  # JSON objects of one member, counted by their braces, such as a passage
MAX_QUOTATION_MARKS = 4_000_000  # of one member: two to each string and to each key
MAX_LINE = 2_000  # characters of a title, label, attribution line or field
MAX_TEXT = 20_000  # characters of a text: a longer paragraph is slow to lay out
MAX_DEPTH = 16  # sections in sections, of which Markdown has 5, and themes under themes
MAX_ITEMS = 1_000  # of one set; a day has time for a hundred
MAX_MINUTES = 1_440  # of one item: a day
MAX_WITHDRAWN = 10_000  # ids of withdrawn or restored things: the ledger remembers each
MAX_NUMBER = 1 << 24  # an edition, a count, a year of age, a line of a text of 16 MB

# Control characters; in one line also those that end it or change the direction of its text.
_CONTROLS = r"\x00-\x08\x0b-\x1f\x7f-\x9f"
DIRECTION_MARKS = "\u202a-\u202e\u2066-\u2069"  # for a pattern: embeddings, overrides, isolates
_NOT_IN_LINE = re.compile(rf"[{_CONTROLS}\t\n\u2028\u2029{DIRECTION_MARKS}]")
_NOT_IN_TEXT = re.compile(rf"[{_CONTROLS}]")
_NOT_RECEIVED = re.compile(r"[\x00-\x08\x0e-\x1b\x7f-\x84\x86-\x9f]")  # white space is allowed

_TEXTS: Mapping[type, set[str]] = {  # fields that may have several lines; all others are one line
    Archive: {"rights"},
    Document: {"citation"},
    Passage: {"text"},
    Footnote: {"text"},
    Translation: {"text"},
    PictureTranslation: {"text"},
    Theme: {"definition"},
    GlossaryEntry: {"definition"},
    EditorNote: {"text"},
    Set: {"about", "contacts"},
    Item: {"words", "note"},
}


_PLAIN = frozenset({str, int, bool, bytes})  # types that hold no dataclass


class Limit(Value):
    """The `most` that there may be of something; `said` is the message, `hint` what to do."""

    most: int
    said: str
    hint: str = "Make several archives of it."
    in_bytes: bool = False


FILES = Limit(
    MAX_MEMBERS - 4,  # the manifest, the head and the two lists are members too
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
    "{name} holds {there} single things, such as passages, attributions, codings and "
    "translations; it may hold {most}.",
    "Make several of it.",
)
VALUES = Limit(
    MAX_QUOTATION_MARKS // 2,
    "{name} holds {there} single values, such as names, words and texts; it may hold {most}.",
    "Make several of it.",
)
FILE = Limit(
    MAX_FILE,
    "This file has {there}; a file of this folder may have {most}.",
    "Make several files of it.",
    in_bytes=True,
)


class Excess(Value):
    """A limit that is exceeded: `there` is the amount found, `name` the part that has it."""

    limit: Limit
    there: int
    name: str = ""

    @property
    def text(self) -> str:
        """The message: how much there is, and how much there may be."""
        told = in_megabytes if self.limit.in_bytes else "{:,}".format
        there, most = told(self.there), told(self.limit.most)
        return self.limit.said.format(there=there, most=most, name=self.name)


def excess(counted: Iterable[tuple[Limit, int, str]]) -> Excess | None:
    """Return the first of `counted` that exceeds its limit, or None.

    Each is a limit, the amount found, and the name of the part that has it.
    """
    for limit, there, name in counted:
        if there > limit.most:
            return Excess(limit, there, name)
    return None


def in_megabytes(size: int) -> str:
    """Return `size` in MB, rounded up, so that an excess never reads as the limit itself."""
    tenths = -(-size * 10 // (1 << 20))
    return f"{tenths // 10:,} MB" if tenths % 10 == 0 else f"{tenths // 10:,}.{tenths % 10} MB"


class ValueFault(Enum):
    """What can be wrong with a value."""

    ID = auto()
    CHARACTER = auto()
    TOO_LONG = auto()
    NUMBER = auto()


class Wrong(Value):
    """A value that no archive may hold, and the name of the field that holds it."""

    field: str
    fault: ValueFault
    value: str


class _Rule(Value):
    """What the strings of one field may be: `unfit` matches characters that are not allowed."""

    field: str
    is_id: bool
    unfit: re.Pattern[str]
    longest: int

    def takes(self, value: str) -> bool:
        """Return whether `value` is short enough, and an id where the field requires one."""
        return len(value) <= self.longest and not (self.is_id and not ID.fullmatch(value))


def wrong_in(thing: Any) -> Iterator[Wrong]:
    """Yield what is wrong with the values of `thing`, but not of the dataclasses in it."""
    for rule in _rules(thing.__class__):
        held = getattr(thing, rule.field)
        if not held and not rule.is_id:
            continue
        if held.__class__ is str and held.isprintable() and rule.takes(held):
            continue  # the common case, of which a large archive has millions
        if held.__class__ is int and 0 <= held <= MAX_NUMBER:
            continue
        for value in _values(held):
            if isinstance(value, str):
                yield from _wrong_string(rule, value)
            elif not 0 <= value <= MAX_NUMBER:
                yield Wrong(rule.field, ValueFault.NUMBER, "")  # it may be too long to print


def may_be_id(value: str) -> bool:
    """Return whether `value` may be an id."""
    return len(value) <= MAX_LINE and ID.fullmatch(value) is not None


def are_ids(text: str) -> bool:
    """Return whether `text` is ids of any length with a blank between each two, or nothing.

    It is ten times as fast as a pattern: the ids of a large archive are millions of characters.
    """
    held = f" {text} " if text else ""
    return (
        text.isascii()
        and not text.encode().translate(None, _OF_IDS)
        and not any(two in held for two in ("  ", " -", "- ", "--"))
    )


def may_be_text(text: str, *, is_line: bool = False) -> bool:
    """Return whether an archive may hold `text`, as one line or as several."""
    unfit, longest = (_NOT_IN_LINE, MAX_LINE) if is_line else (_NOT_IN_TEXT, MAX_TEXT)
    return len(text) <= longest and (text.isprintable() or not unfit.search(text))


def as_text(text: str, *, is_line: bool = False) -> str:
    """Return `text` with blanks in place of control characters. Its length is not checked."""
    return (_NOT_IN_LINE if is_line else _NOT_IN_TEXT).sub(" ", text)


def walk(thing: Any) -> Iterator[Any]:
    """Yield `thing` and every value and dataclass in it, at any depth."""
    left = [thing]
    while left:
        thing = left.pop()
        yield thing
        for rule in reversed(_rules(thing.__class__)):
            held = getattr(thing, rule.field)
            if held and held.__class__ not in _PLAIN:
                left += [inner for inner in reversed(_parts(held)) if field_names(inner.__class__)]


def _parts(held: Any) -> Sequence[Any]:
    if isinstance(held, tuple):
        return held
    return tuple(held.values()) if isinstance(held, Mapping) else (held,)


def _values(value: object) -> Iterator[str | int]:
    """Yield the strings and numbers in `value`, mappings and tuples too, but not in values."""
    left = [value]
    while left:
        inner = left.pop()
        if isinstance(inner, (str, int)):
            yield inner
        elif isinstance(inner, tuple):
            left += inner[::-1]
        elif isinstance(inner, Mapping):
            left += [*inner.keys(), *inner.values()][::-1]


def _wrong_string(rule: _Rule, value: str) -> Iterator[Wrong]:
    if rule.is_id and not ID.fullmatch(value):
        yield Wrong(rule.field, ValueFault.ID, value)
    if len(value) > rule.longest:
        yield Wrong(rule.field, ValueFault.TOO_LONG, value)
    if not value.isprintable() and (found := rule.unfit.search(value)):
        yield Wrong(rule.field, ValueFault.CHARACTER, found[0])


@cache
def _rules(kind: type[Any]) -> tuple[_Rule, ...]:
    return tuple(_rule(kind, name) for name in field_names(kind))


def _rule(kind: type[Any], name: str) -> _Rule:
    if (kind, name) == (SourceText, "text"):
        return _Rule(name, False, _NOT_RECEIVED, sys.maxsize)
    if name in _TEXTS.get(kind, ()):
        return _Rule(name, False, _NOT_IN_TEXT, MAX_TEXT)
    is_id = name == "id" or (kind is Archive and name in ("withdrawn", "restored"))
    return _Rule(name, is_id, _NOT_IN_LINE, MAX_LINE)
