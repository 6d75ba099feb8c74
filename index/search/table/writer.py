"""Builds the index of an archive's records with Whoosh's writer, in memory, on this computer.

No Whoosh index from elsewhere is ever opened: it holds pickles, and reading one runs its code.
"""

from collections.abc import Callable

from index.search.pace import WorkPace
from index.search.table.codec import FlatCodec, TableStorage
from index.search.table.posting_pool import Pool
from index.search.table.records import RecordList
from index.search.table.schema import row, schema
from index.search.table.table import Table

_FIRST_GLANCE = 1_000  # records in the first table that can be searched


def build_table(
    records: RecordList,
    pace: WorkPace | None = None,
    glance: Callable[[Table], None] | None = None,
) -> Table:
    """Return the table of `records`; each has its position there as its number.

    Meanwhile `glance` is called with a table of the first 1,000 records, then of 2,000, 4,000 and
    so on, up to half of all: together they take less time than the last table. Raises Cancelled
    where `pace` does.
    """
    pace = pace or WorkPace(len(records))
    pool = Pool(records.longest, len(records), pace)
    if not records:
        return pool.table()
    storage = TableStorage()
    writer = storage.create_index(schema()).writer(codec=FlatCodec(pool))
    writer.pool = pool
    due = _FIRST_GLANCE
    for done, record in enumerate(records):
        if glance and done == due <= len(records) // 2:
            glance(pool.table(keep=True))
            due *= 2
        pace.step(done)
        writer.add_document(**row(record))
    writer.commit(merge=False)
    pace.step(len(records))
    return storage.table
