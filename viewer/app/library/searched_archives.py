"""Which archives of the library a search looks through. No search engine is loaded for it."""

from collections.abc import Mapping

from index import Value, value_field
from viewer.screens.library.entries import LibraryEntry


class SearchedArchives(Value):
    """The archives that can be searched, by name, and those that are `chosen`; () means all.

    A name is the SHA-256 of an archive that the library holds: it may be stored. Beside them so
    many are not searched: `sealed` ones, `unread` ones that are gone or not as they were, and `new`
    ones, which nobody has opened yet.
    """

    entries: Mapping[str, LibraryEntry] = value_field(default_factory=dict)
    chosen: tuple[str, ...] = ()
    sealed: int = 0
    unread: int = 0
    new: int = 0
