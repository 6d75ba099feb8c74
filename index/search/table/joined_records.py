"""The records of several archives as those of one index.

In such an index an archive is what a document is elsewhere: the value of the field `document` is
the name of the archive. Themes, roles, genders and sectors of different archives are the same value
where their labels are the same in the reader's language.
"""

from bisect import bisect_right
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import cached_property
from hashlib import blake2b
from itertools import accumulate
from typing import override

from index.model import VOCABULARY_FIELDS, Archive, Attribution, worded
from index.search.table.records import Record, RecordList, Records
from index.values import Value, replace

type Called = Mapping[str, Mapping[str, str]]
"""Field -> value in one archive -> the value that the index has."""


class JoinedPart(Value):
    """What is known of the records of the archive `name` while it is not open."""

    name: str
    size: int
    content: bytes
    longest: int
    lines: tuple[tuple[int, Attribution], ...]
    own_languages: frozenset[str]
    is_translated: bool
    called: Called

    @classmethod
    def of(cls, name: str, archive: Archive, called: Called) -> "JoinedPart":
        """Return what is known of the records of `archive`, whose values are `called` so."""
        records = Records(archive)
        return cls(
            name,
            len(records),
            records.digest(),
            records.longest,
            tuple(records.lines),
            records.own_languages,
            records.is_translated,
            called,
        )


class JoinedValues:
    """The values of archives that are joined, by their labels in one language."""

    def __init__(self, language: str) -> None:
        self._language = language
        self._known: dict[tuple[str, str], str] = {}  # (field, folded label) -> value
        self.labels: dict[str, dict[str, set[str]]] = {"document": {}}
        """Field -> value -> its labels in every language, and what archives call it."""

    def called(self, name: str, archive: Archive) -> Called:
        """Return what the values of `archive`, with the name `name`, are called here."""
        self.labels["document"][name] = {archive.id, *archive.title.values()}
        called: dict[str, dict[str, str]] = {"theme": {}}
        for theme in archive.themes:
            label = worded(theme.label, self._language)
            called["theme"][theme.id] = self._value("theme", theme.id, label, theme.label.values())
        words = archive.vocabulary
        for field in VOCABULARY_FIELDS:
            named = {}
            for value, said in words.labels_of(field).items():
                label = words.label(field, value, self._language)
                named[value] = self._value(field, value, label, said)
            called[field] = named
        return called

    def _value(self, field: str, own: str, label: str, said: Iterable[str]) -> str:
        """Return the value for `own`, with `label` in the reader's language and those `said`."""
        label = " ".join(label.split()) or own
        value = self._known.setdefault((field, label.casefold()), label)
        labels = self.labels.setdefault(field, {}).setdefault(value, set())
        labels.add(own)
        labels.update(said)
        return value


class JoinedRecords(RecordList):
    """The records of `parts`, one archive after the other.

    `opened` returns the records of an archive, or None where it cannot be read any more: then its
    records are empty.
    """

    def __init__(
        self, parts: Sequence[JoinedPart], opened: Callable[[str], Records | None]
    ) -> None:
        self._parts = parts
        self._opened = opened
        self.ends = list(accumulate(part.size for part in parts))
        """The number of records up to the end of each part."""

    def __len__(self) -> int:
        return self.ends[-1] if self.ends else 0

    @override
    def record(self, number: int) -> Record:
        """Return a record. Raises IndexError."""
        part, records, at = self._place(number)
        return _joined(records[at], part) if records else _nothing(part)

    def __iter__(self) -> Iterator[Record]:
        for part in self._parts:
            records = self._held(part)
            if records:
                yield from (_joined(record, part) for record in records)
            else:
                yield from (_nothing(part) for _number in range(part.size))

    def _place(self, number: int) -> tuple[JoinedPart, Records | None, int]:
        if not 0 <= number < len(self):
            raise IndexError(number)
        place = bisect_right(self.ends, number)
        part = self._parts[place]
        return part, self._held(part), number - self.ends[place] + part.size

    def _held(self, part: JoinedPart) -> Records | None:
        """Return the records of `part`, if its archive still is what it was."""
        records = self._opened(part.name)
        is_same = records is not None and len(records) == part.size
        return records if is_same else None

    @override
    def shown(self, number: int) -> Record:
        part, records, at = self._place(number)
        return replace(records.shown(at), document=part.name) if records else _nothing(part)

    @override
    def digest(self) -> bytes:
        told = blake2b(digest_size=32)
        for part in self._parts:
            called = sorted((field, sorted(each.items())) for field, each in part.called.items())
            told.update(part.content + repr((part.name, called)).encode(errors="replace"))
        return told.digest()

    def have_checked(self) -> None:
        """Do nothing: what is read of an archive that is opened again is checked again."""

    @property
    @override
    def is_damaged(self) -> bool:
        return False

    @cached_property
    @override
    def lines(self) -> Sequence[tuple[int, Attribution]]:
        firsts = [end - part.size for part, end in zip(self._parts, self.ends, strict=True)]
        return [
            (first + number, said)
            for part, first in zip(self._parts, firsts, strict=True)
            for number, said in part.lines
        ]

    @property
    @override
    def longest(self) -> int:
        return max((part.longest for part in self._parts), default=0)

    @cached_property
    @override
    def told_in(self) -> frozenset[str] | None:
        if not any(part.is_translated for part in self._parts):
            return None
        return frozenset().union(*(part.own_languages for part in self._parts))


def _nothing(part: JoinedPart) -> Record:
    return Record("", part.name, "", "")


def _joined(record: Record, part: JoinedPart) -> Record:
    """Return `record` with the values that the index has."""
    values = record.values | {"document": (part.name,)} if record.kind else {}
    for field, called in part.called.items():
        if field in values:
            values[field] = tuple(dict.fromkeys(called.get(v, v) for v in values[field]))
    return replace(record, document=part.name, values=values)
