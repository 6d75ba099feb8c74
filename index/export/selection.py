"""Selects the passages of an archive that are exported."""

from collections.abc import Container, Iterator

from index.disclosure import DialSetting
from index.library.archive import OpenArchive
from index.model import Level, PassageKind, Set
from index.search.request import Choices
from index.search.results import SearchPage
from index.values import Value, value_field


class Wanted(Value):
    """What is to be exported of an archive; all of it by default.

    `names` are ids of passages and footnotes, already narrowed by `choices`. A `query` selects what
    it finds, narrowed by `choices`; a `chosen` set what it shows, in its order.
    """

    names: frozenset[str] | None = None
    query: str = ""
    choices: Choices = value_field(default_factory=dict)
    chosen: Set | None = None


EVERYTHING = Wanted()


def select(
    archive: OpenArchive, wanted: Wanted, level: Level | None, *, quotes_only: bool
) -> tuple[frozenset[str] | None, SearchPage | None]:
    """Return the ids of the wanted passages, None for all, and the answer of the search, if any.

    What attributions hide at `level`, or at their own level for sharing, is not searched.
    """
    only, page = None, None
    if wanted.query:
        setting = DialSetting(level, leaves=True)
        page = archive.search(wanted.query, wanted.choices, setting, limit=_most_hits(archive))
        only = frozenset(_names_on(archive, {hit.id for hit in page.hits}))
    elif wanted.chosen is not None:
        only = frozenset(wanted.chosen.passages())
    elif wanted.names is not None:
        only = frozenset(_names_on(archive, wanted.names))
    return frozenset(quotes_in(archive, only)) if quotes_only else only, page


def _most_hits(archive: OpenArchive) -> int:
    """Return the largest number of hits that a search of `archive` can have."""
    notes = sum(len(document.footnotes) for document in archive.content.documents)
    return notes + sum(1 for _passage in archive.content.passages())


def quotes_in(archive: OpenArchive, only: Container[str] | None) -> Iterator[str]:
    """Yield the ids of the quotes among the passages `only`; None means all passages."""
    for passage in archive.content.passages():
        if passage.kind is PassageKind.QUOTE and (only is None or passage.id in only):
            yield passage.id


def _names_on(archive: OpenArchive, names: Container[str]) -> Iterator[str]:
    """Yield the passages among `names`, and those that mark the footnotes among `names`."""
    for passage in archive.content.passages():
        if passage.id in names or any(mark.footnote in names for mark in passage.footnotes):
            yield passage.id
