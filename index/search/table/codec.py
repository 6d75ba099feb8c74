"""A Whoosh codec whose writer fills a flat table, without pickles."""

from array import array
from collections.abc import Iterator
from typing import Any

from whoosh.codec import base
from whoosh.filedb.filestore import RamStorage

from index.search.table.posting_pool import Pool
from index.search.table.schema import TEXT_FIELD
from index.search.table.table import Table


class TableStorage(RamStorage):  # type: ignore[misc]
    """Holds the table, and in memory the few files that Whoosh itself writes."""

    table: Table


class FlatCodec(base.Codec):  # type: ignore[misc]
    """Writes the table of a posting pool."""

    length_stats = False

    def __init__(self, pool: Pool) -> None:
        self._pool = pool

    def per_document_writer(self, storage: Any, segment: Any) -> "DocumentsWriter":  # noqa: ARG002
        """Return the writer of the lengths of records."""
        return DocumentsWriter(self._pool.lengths)

    def field_writer(self, storage: TableStorage, segment: Any) -> "TableWriter":  # noqa: ARG002
        """Return the writer that makes the table in the end."""
        return TableWriter(storage, self._pool)

    def new_segment(self, storage: Any, indexname: str) -> "TableSegment":  # noqa: ARG002
        """Return the only segment of such an index."""
        return TableSegment(indexname)


class TableSegment(base.Segment):  # type: ignore[misc]
    """Tells Whoosh the number of records; none is ever deleted."""

    size = 0

    def should_assemble(self) -> bool:
        """Return False: there are no files to assemble."""
        return False

    def doc_count_all(self) -> int:
        """Return the number of records."""
        return self.size

    def set_doc_count(self, doccount: int) -> None:
        """Set the number of records."""
        self.size = doccount

    def deleted_count(self) -> int:
        """Return the number of deleted records, which is 0."""
        return 0

    def deleted_docs(self) -> Iterator[int]:
        """Yield the deleted records, of which there are none."""
        return iter(())

    def is_deleted(self, docnum: int) -> bool:  # noqa: ARG002
        """Return False: no record is deleted."""
        return False


class DocumentsWriter(base.PerDocumentWriter):  # type: ignore[misc]
    """Stores the length of each record's text, in words."""

    def __init__(self, lengths: "array[int]") -> None:
        self._lengths = lengths
        self.is_closed = False

    def start_doc(self, docnum: int) -> None:  # noqa: ARG002
        """Begin a record, with length 0."""
        self._lengths.append(0)

    def add_field(self, fieldname: str, fieldobj: Any, value: Any, length: int) -> None:  # noqa: ARG002
        """Store the length of the record's own text."""
        if fieldname == TEXT_FIELD:
            self._lengths[-1] = length

    def close(self) -> None:
        """Mark the writer as closed."""
        self.is_closed = True


class TableWriter(base.FieldWriter):  # type: ignore[misc]
    """Makes the table from the posting pool."""

    def __init__(self, storage: TableStorage, pool: Pool) -> None:
        self._storage = storage
        self._pool = pool
        self.is_closed = False

    def add_postings(self, schema: Any, lengths: Any, items: Any) -> None:  # noqa: ARG002
        """Put the table into the storage."""
        self._storage.table = self._pool.table()

    def close(self) -> None:
        """Mark the writer as closed."""
        self.is_closed = True
