"""The list of quotes in a package: that of each document is decoded when it is looked at."""

from collections.abc import Sequence
from typing import overload

from index.container.codec import QUOTES
from index.container.consistency import part_is_right
from index.container.manifest import UNDECODABLE, bad_content, listed_in, read_json
from index.container.package import Package
from index.container.weights import is_too_heavy
from index.errors import ArchiveError
from index.model import OutlinedDocuments, OutlinedQuote, quotes_in


class StoredQuotes(Sequence[tuple[OutlinedQuote, ...]]):
    """The quotes of each of `documents`, and its other passages with an attribution.

    Where their list is damaged they are found in the document.
    """

    def __init__(self, package: Package, documents: OutlinedDocuments) -> None:
        self._documents = documents
        self._failure: ArchiveError | None = None
        self._listed: list[bytes | tuple[OutlinedQuote, ...]] = []
        try:
            self._listed += _lists_in(package, len(documents))
        except ArchiveError as failure:
            self._failure = failure

    def __len__(self) -> int:
        return len(self._documents)

    @overload
    def __getitem__(self, number: int) -> tuple[OutlinedQuote, ...]: ...
    @overload
    def __getitem__(self, number: slice) -> tuple[tuple[OutlinedQuote, ...], ...]: ...
    def __getitem__(
        self, number: int | slice
    ) -> tuple[OutlinedQuote, ...] | tuple[tuple[OutlinedQuote, ...], ...]:
        if isinstance(number, slice):
            return tuple(self[each] for each in range(*number.indices(len(self))))
        number = range(len(self))[number]
        try:
            return self.listed(number)
        except ArchiveError:
            return quotes_in(self._documents[number])

    def listed(self, number: int) -> tuple[OutlinedQuote, ...]:
        """Return those that are listed for the document `number`.

        Raises ArchiveDamaged and ArchiveUnreadable.
        """
        if self._failure:
            raise self._failure
        quotes = self._listed[number]
        if isinstance(quotes, bytes):
            quotes = _decoded(quotes, self._documents.outlines[number].size)
            self._listed[number] = quotes
        return quotes


def _lists_in(package: Package, count: int) -> list[bytes]:
    """Return the list of each document. Raises ArchiveDamaged and ArchiveUnreadable."""
    data = package.read(QUOTES)
    if is_too_heavy(data):
        raise bad_content()
    try:
        listed = listed_in(data)
    except UNDECODABLE:
        raise bad_content() from None
    if len(listed) != count:
        raise bad_content()
    return listed


def _decoded(listed: bytes, size: int) -> tuple[OutlinedQuote, ...]:
    """Return the quotes of a document of `size` passages. Raises ArchiveDamaged."""
    try:
        quotes = read_json(listed, tuple[OutlinedQuote, ...])
    except UNDECODABLE:
        raise bad_content() from None
    said = [each.attribution for each in quotes if each.attribution]
    if not all(map(part_is_right, said)) or not all(0 <= each.at < size for each in quotes):
        raise bad_content()
    return quotes
