"""Tables as they are stored, and read from a file."""

from index.search.table import columns, pages, serialization, term_list
from index.search.table.pages import Pages, stored
from index.search.table.serialization import EDITION, described, read

KEY = bytes(range(32))


def told(table):
    """All of a table, as it is stored."""
    return stored(KEY, EDITION, *described(table))


def read_whole(folder, body):
    """The table in the file `body`."""
    path = folder / "whole.index"
    path.unlink(missing_ok=True)  # an open one is read as it was
    path.write_bytes(body)
    return read(Pages(path, KEY, EDITION))


def same(one, other):
    """Whether both are tables that hold the same."""
    return one is not None and told(one) == told(other)


def cut_small(patched):
    """Have pages of eight bytes, and two terms packed together, as if all were large."""
    for module in (columns, pages, serialization):
        patched.setattr(module, "PAGE", 8)
    patched.setattr(term_list, "BUCKET", 2)
