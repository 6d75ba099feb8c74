"""Reads a flat table the way Whoosh's own searcher asks for it, to compare what both find."""

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterator, Sequence
from typing import Any

from whoosh.codec import base
from whoosh.index import TOC, FileIndex
from whoosh.matching import ListMatcher, Matcher
from whoosh.reading import TermInfo, TermNotFound
from whoosh.util.numeric import byte_to_length, length_to_byte

from index.search.table.bits import numbers_of
from index.search.table.codec import TableSegment, TableStorage
from index.search.table.postings import PLACE
from index.search.table.schema import TEXT_FIELD, schema
from index.search.table.table import Table


class Documents(base.PerDocumentReader):
    """How many records there are, and how many words each has."""

    def __init__(self, table: Table) -> None:
        self._table = table

    def doc_count(self) -> int:
        """Return how many records there are."""
        return self._table.size

    def doc_count_all(self) -> int:
        """Return how many records there are."""
        return self._table.size

    def has_deletions(self) -> bool:
        """Return whether any record is deleted."""
        return False

    def is_deleted(self, docnum: int) -> bool:  # noqa: ARG002
        """Return whether a record is deleted."""
        return False

    def deleted_docs(self) -> tuple[int, ...]:
        """Return the deleted records."""
        return ()

    def doc_field_length(self, docnum: int, fieldname: str, default: int = 0) -> int:
        """Return the length of a record's text, as exact as Whoosh keeps it."""
        if fieldname != TEXT_FIELD:
            return default
        return int(byte_to_length(length_to_byte(self._table.lengths[docnum])))

    def field_length(self, fieldname: str) -> int:
        """Return the length of all texts."""
        return sum(self._table.lengths) if fieldname == TEXT_FIELD else 0

    def min_field_length(self, fieldname: str) -> int:
        """Return the length of the shortest text."""
        return min(self._table.lengths, default=0) if fieldname == TEXT_FIELD else 0

    def max_field_length(self, fieldname: str) -> int:
        """Return the length of the longest text."""
        return max(self._table.lengths, default=0) if fieldname == TEXT_FIELD else 0

    def stored_fields(self, docnum: int) -> dict[str, Any]:  # noqa: ARG002
        """Return what is stored of a record: nothing, for the archive has it."""
        return {}


class WhooshTerms(base.TermsReader):
    """The terms of every field, and the postings of each."""

    def __init__(self, table: Table) -> None:
        self._table = table
        self._keys = [(TEXT_FIELD, term.encode()) for term in table.terms]
        for name, values in table.values.items():
            self._keys += [(name, value.encode()) for value in values]
        self._keys.sort()

    def __contains__(self, term: tuple[str, bytes]) -> bool:
        at = bisect_left(self._keys, term)
        return self._keys[at : at + 1] == [term]

    def indexed_field_names(self) -> list[str]:
        """Return the names of the fields that have terms."""
        return sorted({name for name, _text in self._keys})

    def cursor(self, fieldname: str, fieldobj: Any) -> "Cursor":  # noqa: ARG002
        """Return what walks over the terms of a field."""
        return Cursor([text for name, text in self._keys if name == fieldname])

    def terms(self) -> Iterator[tuple[str, bytes]]:
        """Yield field and term."""
        return iter(self._keys)

    def terms_from(self, fieldname: str, prefix: bytes) -> Iterator[tuple[str, bytes]]:
        """Yield field and term from there on."""
        return iter(self._keys[bisect_left(self._keys, (fieldname, prefix)) :])

    def items(self) -> Iterator[tuple[tuple[str, bytes], TermInfo]]:
        """Yield the terms with what is known of each."""
        return ((key, self.term_info(*key)) for key in self._keys)

    def items_from(
        self, fieldname: str, prefix: bytes
    ) -> Iterator[tuple[tuple[str, bytes], TermInfo]]:
        """Yield from there on the terms with what is known of each."""
        return ((key, self.term_info(*key)) for key in self.terms_from(fieldname, prefix))

    def term_info(self, fieldname: str, text: bytes) -> TermInfo:
        """Return how often a term stands in how many records."""
        info = TermInfo()
        documents = Documents(self._table)
        for record, places in self._standing(fieldname, text).items():
            info.add_posting(record, len(places), documents.doc_field_length(record, fieldname, 1))
        return info

    def matcher(self, fieldname: str, text: bytes, format_: Any, scorer: Any = None) -> Matcher:
        """Return what walks over the postings of a term."""
        standing = self._standing(fieldname, text)
        return ListMatcher(
            list(standing),
            [float(len(places)) for places in standing.values()],
            list(standing.values()),
            format_,
            scorer=scorer,
            term=(fieldname, text),
            terminfo=self.term_info(fieldname, text),
        )

    def _standing(self, fieldname: str, text: bytes) -> dict[int, list[int]]:
        """Return the records in which a term stands, and its places there."""
        if (fieldname, text) not in self:
            raise TermNotFound(f"No term {fieldname}:{text!r}")
        table = self._table
        if fieldname != TEXT_FIELD:
            held = table.having(fieldname, [text.decode()])
            return {record: [0] for record in numbers_of(held, table.size)}
        at = table.find(text.decode())
        standing: defaultdict[int, list[int]] = defaultdict(list)
        for place in sorted(table.places((at, at + 1))):
            standing[place >> PLACE].append(place & ((1 << PLACE) - 1))
        return dict(standing)


class Cursor(base.FieldCursor):
    """Walks over the sorted terms of one field."""

    def __init__(self, terms: Sequence[bytes]) -> None:
        self._terms = terms
        self._at = 0

    def first(self) -> str | None:
        """Go to the first term."""
        self._at = 0
        return self.text()

    def find(self, term: bytes | str) -> str | None:
        """Go to the first term that is not before `term`."""
        wanted = term.encode() if isinstance(term, str) else term
        self._at = bisect_left(self._terms, wanted)
        return self.text()

    def next(self) -> str | None:
        """Go on by one term."""
        self._at += 1
        return self.text()

    def text(self) -> str | None:
        """Return the term here, or None past the last."""
        return self._terms[self._at].decode() if self.is_valid() else None

    def is_valid(self) -> bool:
        """Return whether there is a term here."""
        return self._at < len(self._terms)


class ReadingCodec(base.Codec):
    """Reads the table that is in the storage."""

    def terms_reader(self, storage: TableStorage, _segment: Any) -> WhooshTerms:
        """Return what reads terms and postings."""
        return WhooshTerms(storage.table)

    def per_document_reader(self, storage: TableStorage, _segment: Any) -> Documents:
        """Return what reads the lengths of records."""
        return Documents(storage.table)


class ReadableSegment(TableSegment):
    """A segment that is read too."""

    def codec(self) -> ReadingCodec:
        """Return the codec to read with."""
        return ReadingCodec()


def index_over(table: Table) -> FileIndex:
    """Return a Whoosh index that reads `table`."""
    storage = TableStorage()
    storage.table = table
    segment = ReadableSegment("MAIN")
    segment.set_doc_count(table.size)
    TOC(schema(), [segment], 1).write(storage, "MAIN")
    return FileIndex(storage, indexname="MAIN")
