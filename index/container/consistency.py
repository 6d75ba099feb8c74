"""Checks that the parts of an archive fit together, so that no screen need check them."""

from collections import Counter
from collections.abc import Callable, Iterator, Sequence, Set
from dataclasses import replace

from index.container.picture_check import pictures_fit
from index.content_limits import too_much_in, too_much_in_all
from index.limits import MAX_DEPTH, MAX_ITEMS, MAX_MINUTES, MAX_WITHDRAWN, walk, wrong_in
from index.model import (
    ARCHIVE_KINDS,
    Archive,
    CellGrid,
    Document,
    Item,
    Passage,
    PassageKind,
    Section,
    SourceText,
    Theme,
)

type DocumentFits = Callable[[Document, frozenset[str]], bool]
"""Returns whether a document fits, in an archive with these themes."""


def document_fits(document: Document, themes: frozenset[str]) -> bool:
    """Return whether all that can be checked of `document` by itself is as it must be."""
    return document_holds(document, themes) and part_is_right(document)


def part_is_right(part: Archive | Document | SourceText) -> bool:
    """Return whether every value in `part` is one that an archive may hold."""
    return not any(wrong for inner in walk(part) for wrong in wrong_in(inner))


def document_holds(document: Document, themes: frozenset[str]) -> bool:
    """Return whether `document` can be shown: its parts fit together, and are not too much."""
    return all(_fits_alone(document, themes))


def fits_together(archive: Archive, document_fits: DocumentFits = document_fits) -> bool:
    """Return whether each id is unique, each position lies in its text, and each limit is kept.

    Whether every value is one that an archive may hold is checked too.
    """
    return all(_fits(archive, document_fits))


def _fits_alone(document: Document, themes: frozenset[str]) -> Iterator[bool]:
    yield _is_shallow(document.sections)
    yield not too_much_in(document)
    yield all(1 <= section.level <= MAX_DEPTH for section in document.walk())
    footnotes = {note.id for note in document.footnotes}
    yield all(_positions_fit(passage, themes, footnotes) for passage in document.passages())
    yield all(map(_table_fits, document.passages()))
    yield all(map(_depth_fits, document.passages()))


def _fits(archive: Archive, document_fits: DocumentFits) -> Iterator[bool]:
    yield bool(archive.documents)
    yield not any(too_much_in_all(archive))
    themes = frozenset(theme.id for theme in archive.themes)
    yield all(document_fits(document, themes) for document in archive.documents)
    yield part_is_right(replace(archive, documents=()))
    sections = [section for document in archive.documents for section in document.walk()]
    yield all(_are_unique(ids) for ids in _sets_of_ids(archive, sections))
    yield _has_tops(archive.themes)
    yield _ages_fit(archive)
    known = {passage.id for passage in archive.passages()}
    yield len(archive.withdrawn) + len(archive.restored) <= MAX_WITHDRAWN
    yield _are_unique(archive.withdrawn + archive.restored)
    withdrawn = set(archive.withdrawn)
    yield not withdrawn or withdrawn.isdisjoint(archive.shown())
    yield (known | withdrawn).issuperset(name for note in archive.notes for name in note.passages)
    yield _sets_fit(archive)
    yield pictures_fit(archive)


def _is_shallow(sections: Sequence[Section]) -> bool:
    for _level in range(MAX_DEPTH):
        sections = [inner for section in sections for inner in section.sections]
    return not sections


def _sets_of_ids(archive: Archive, sections: Sequence[Section]) -> Iterator[list[str]]:
    yield [document.id for document in archive.documents]
    notes = [note.id for document in archive.documents for note in document.footnotes]
    yield [name for section in sections for name in _ids(section)] + notes
    for things in (archive.themes, archive.glossary, archive.participants, archive.notes):
        yield [thing.id for thing in things]
    yield [each.id for each in archive.sets]
    vocabulary = archive.vocabulary
    for entries in (vocabulary.roles, vocabulary.genders, vocabulary.sectors):
        yield [entry.id for entry in entries]


def _ids(section: Section) -> Iterator[str]:
    yield section.id
    yield from (passage.id for passage in section.passages)
    yield from (picture.id for picture in section.pictures)


def _are_unique(ids: Sequence[str]) -> bool:
    return all(count == 1 for count in Counter(ids).values())


def _has_tops(themes: Sequence[Theme]) -> bool:
    """Return whether every theme is below a topmost one, not too deep, and not below itself."""
    left = {theme.id: theme.parent for theme in themes}
    above: set[str | None] = {None}
    for _level in range(MAX_DEPTH):
        above = {name for name, parent in left.items() if parent in above}
        left = {name: parent for name, parent in left.items() if name not in above}
    return not left


def _ages_fit(archive: Archive) -> bool:
    rows = [row for table in archive.participants for row in table.rows]
    return all(row.ages is None or row.ages[0] <= row.ages[1] for row in rows)


def _sets_fit(archive: Archive) -> bool:
    """Return whether every item of every set has something to show, and a possible duration."""
    targets = archive.targets() if archive.sets else {}

    def fits(item: Item) -> bool:
        if item.kind.is_free:
            shows = bool(item.words) and not item.target and item.kind in ARCHIVE_KINDS
        else:
            shows = item.target in targets[item.kind] and not item.words
        return shows and item.minutes <= MAX_MINUTES

    return all(
        0 < len(each.items) <= MAX_ITEMS and all(map(fits, each.items)) for each in archive.sets
    )


def _positions_fit(passage: Passage, themes: Set[str], footnotes: set[str]) -> bool:
    length = len(passage.text)
    return (
        all(mark.footnote in footnotes and mark.at <= length for mark in passage.footnotes)
        and all(
            coding.theme in themes and coding.start < coding.end <= length
            for coding in passage.codings
        )
        and all(each.start < each.end <= length for each in passage.emphasis)
    )


def _table_fits(passage: Passage) -> bool:
    """Return whether a table, and nothing else, has a shape, into which its cells fit."""
    if passage.table is None:
        return passage.kind is not PassageKind.TABLE
    return passage.kind is PassageKind.TABLE and CellGrid(passage.text, passage.table).fits


def _depth_fits(passage: Passage) -> bool:
    """Return whether only a list item stands in more than one list."""
    return passage.depth == 1 or (passage.kind is PassageKind.LIST_ITEM and passage.depth > 1)
