"""What the index knows of each passage and footnote of an archive, in reading order."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from hashlib import blake2b
from typing import overload

from index.disclosure import DialSetting
from index.model import (
    Archive,
    Document,
    Footnote,
    Passage,
    PassageTable,
    Section,
    Translation,
)
from index.search.table.bits import bits_of
from index.search.text.analysis import parts_of

FOOTNOTE = "footnote"
# Words between two texts of one record: more than a query can ask for with ~.
APART = 200
FACETS = ("document", "kind", "theme", "role", "gender", "age_band", "sector", "language", "voice")
FIELDS = (*FACETS, "section", "age")


@dataclass(frozen=True, slots=True)
class Record:
    """A passage or footnote that a search finds by its own words or those of a translation.

    Its number is its position in reading order.
    """

    text: str
    document: str
    section: str
    kind: str
    passage: str | None = None
    footnote: str | None = None
    values: dict[str, tuple[str, ...]] = field(default_factory=dict)
    translations: tuple[Translation, ...] = ()
    table: PassageTable | None = None

    @property
    def texts(self) -> tuple[tuple[str, ...], ...]:
        """The text of the record, and those of its translations, each in its parts.

        A text is one part; that of a table has its caption and its cells as parts, over whose ends
        no phrase reaches.
        """
        texts = (self.text, *(made.text for made in self.translations))
        return tuple(map(parts_of if self.table else _whole, texts))


class Records(Sequence[Record]):
    """The records of an archive: the passages of each document, then its footnotes.

    Records are made on access: all records of a large archive would take more memory than the
    archive itself.
    """

    def __init__(self, archive: Archive) -> None:
        self._items: list[Passage | Footnote] = []
        self._sections: list[tuple[str, ...]] = []
        self._documents: list[Document] = []
        for document in archive.documents:
            self._add(document)

    def _add(self, document: Document) -> None:
        noted: dict[str, tuple[str, ...]] = {}
        for section in document.sections:
            for trail in _trails(section, ()):
                ids = tuple(step.id for step in trail)
                for passage in trail[-1].passages:
                    noted |= {mark.footnote: ids for mark in passage.footnotes}
                    self._append(document, ids, passage)
        for footnote in document.footnotes:
            self._append(document, noted.get(footnote.id, ("",)), footnote)

    def _append(
        self, document: Document, sections: tuple[str, ...], item: Passage | Footnote
    ) -> None:
        self._documents.append(document)
        self._sections.append(sections)
        self._items.append(item)

    def __len__(self) -> int:
        return len(self._items)

    @overload
    def __getitem__(self, number: int) -> Record: ...
    @overload
    def __getitem__(self, number: slice) -> Sequence[Record]: ...
    def __getitem__(self, number: int | slice) -> Record | Sequence[Record]:
        if isinstance(number, slice):
            return [self[each] for each in range(*number.indices(len(self)))]
        item, document = self._items[number], self._documents[number]
        if isinstance(item, Passage):
            return _passage(document, self._sections[number], item)
        return _footnote(document, self._sections[number], item)

    def shown(self, number: int) -> Record:
        """Return a record without its values, which a hit does not show."""
        item, document = self._items[number], self._documents[number]
        kind = item.kind.value if isinstance(item, Passage) else FOOTNOTE
        return Record(
            item.text,
            document.id,
            self._sections[number][-1],
            kind,
            passage=item.id if isinstance(item, Passage) else None,
            footnote=item.id if isinstance(item, Footnote) else None,
            translations=item.translations,
            table=item.table if isinstance(item, Passage) else None,
        )

    def digest(self) -> bytes:
        """Return a hash of all content that the index is built from."""
        told = blake2b(digest_size=32)
        for item, sections, document in zip(
            self._items, self._sections, self._documents, strict=True
        ):
            said = [document.id, document.language, *sections, item.text, item.id]
            if isinstance(item, Passage):
                said += [item.kind, item.language, item.voice, item.voice_of or "", *item.themes]
                if item.attribution:
                    who = item.attribution
                    said += map(str, (who.role, who.gender, who.sector, who.age_band, who.age))
            for made in item.translations:
                said += [made.language, made.text]
            told.update("\x1f".join([*map(str, map(len, said)), *said]).encode(errors="replace"))
        return told.digest()

    def hidden(self, setting: DialSetting, size: int) -> Mapping[str, int]:
        """Return field -> the records, as bits, whose attribution hides it at `setting`.

        Only the first `size` records are looked at. A field that no attribution hides is left out.
        """
        lines = [
            (number, item.attribution)
            for number, item in enumerate(self._items[:size])
            if isinstance(item, Passage) and item.attribution
        ]
        found: dict[str, int] = {}
        for name in setting.may_hide(said for _number, said in lines):
            numbers = [number for number, said in lines if not setting.tells(said, name)]
            if numbers:
                found[name] = bits_of(numbers, size)
        return found

    @property
    def longest(self) -> int:
        """An upper bound for the places of words: no text has more words than characters."""
        return max(map(_reach, self._items), default=0)

    @cached_property
    def told_in(self) -> frozenset[str] | None:
        """The languages of the original texts; None where none of them is translated."""
        if not any(item.translations for item in self._items):
            return None
        own = {item.language for item in self._items if isinstance(item, Passage)}
        own |= {document.language for document in self._documents}
        return frozenset(language.partition("-")[0] for language in own)


def _whole(text: str) -> tuple[str, ...]:
    return (text,)


def _reach(item: Passage | Footnote) -> int:
    return len(item.text) + sum(APART + len(made.text) for made in item.translations)


def _trails(section: Section, above: tuple[Section, ...]) -> Iterator[tuple[Section, ...]]:
    """Yield each section in reading order, after the sections that contain it."""
    trail = (*above, section)
    yield trail
    for inner in section.sections:
        yield from _trails(inner, trail)


def _passage(document: Document, sections: tuple[str, ...], passage: Passage) -> Record:
    said = passage.attribution
    values = {
        "document": (document.id,),
        "section": sections,
        "kind": (passage.kind.value,),
        "voice": (passage.voice.value,),
        "language": _languages(passage.language, passage.translations),
        "theme": passage.themes,
        "role": _known(passage.role),
        "gender": _known(said.gender if said else None),
        "sector": _known(said.sector if said else None),
        "age_band": _known(said.age_band if said else None),
        "age": _known(said.age if said else None),
    }
    return Record(
        text=passage.text,
        document=document.id,
        section=sections[-1],
        kind=passage.kind.value,
        passage=passage.id,
        values={name: value for name, value in values.items() if value},
        translations=passage.translations,
        table=passage.table,
    )


def _footnote(document: Document, sections: tuple[str, ...], footnote: Footnote) -> Record:
    values = {
        "document": (document.id,),
        "section": sections,
        "kind": (FOOTNOTE,),
        "language": _languages(document.language, footnote.translations),
    }
    return Record(
        text=footnote.text,
        document=document.id,
        section=sections[-1],
        kind=FOOTNOTE,
        footnote=footnote.id,
        values=values,
        translations=footnote.translations,
    )


def _languages(own: str, translations: Sequence[Translation]) -> tuple[str, ...]:
    return tuple(dict.fromkeys((own, *(made.language for made in translations))))


def _known(value: str | int | None) -> tuple[str, ...]:
    return () if value is None else (str(value),)
