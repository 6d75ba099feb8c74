"""Builds an archive's Whoosh index, in memory, on this computer.

No index is ever taken from elsewhere: Whoosh keeps pickles, and reading one runs its code.
"""

from collections.abc import Sequence

from whoosh.filedb.filestore import RamStorage
from whoosh.index import Index

from index.search.records import Record
from index.search.schema import row, schema


def build_index(records: Sequence[Record]) -> Index:
    """Return an index in which each record has the document number of its place in `records`."""
    index = RamStorage().create_index(schema())
    writer = index.writer()
    for record in records:
        writer.add_document(**row(record))
    writer.commit(optimize=True)
    return index
