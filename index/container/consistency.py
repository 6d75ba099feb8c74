"""Checks that the parts of an archive fit together, so that no screen need check them."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence, Set
from itertools import chain

from index.container.picture_check import pictures_fit, pictures_stand
from index.content_limits import SECTIONS, too_much_in, too_much_in_all
from index.limits import (
    MAX_DEPTH,
    MAX_ITEMS,
    MAX_LINE,
    MAX_MINUTES,
    MAX_WITHDRAWN,
    are_ids,
    walk,
    wrong_in,
)
from index.model import (
    ARCHIVE_KINDS,
    Archive,
    Attribution,
    CellGrid,
    Document,
    DocumentOutline,
    Item,
    ItemKind,
    Passage,
    PassageKind,
    Section,
    SourceText,
    Theme,
)
from index.values import replace

type DocumentFits = Callable[[Document, frozenset[str]], bool]
"""Returns whether a document fits, in an archive with these themes."""


def document_fits(document: Document, themes: frozenset[str]) -> bool:
    """Return whether all that can be checked of `document` by itself is as it must be."""
    return document_holds(document, themes) and part_is_right(document)


def part_is_right(part: Archive | Document | Section | SourceText | Attribution) -> bool:
    """Return whether every value in `part` is one that an archive may hold."""
    return not any(wrong for inner in walk(part) for wrong in wrong_in(inner))


def document_holds(document: Document, themes: frozenset[str]) -> bool:
    """Return whether `document` can be shown: its parts fit together, and are not too much."""
    return all(_fits_alone(document, themes))


def fits_together(
    archive: Archive,
    document_fits: DocumentFits = document_fits,
    outlines: Sequence[DocumentOutline] | None = None,
) -> bool:
    """Return whether each id is unique, each position lies in its text, and each limit is kept.

    Whether every value is one that an archive may hold is checked too. `outlines` are those of its
    documents, where they are known.
    """
    themes = frozenset(theme.id for theme in archive.themes)
    return (
        all(_fits_around(archive, outlines or archive.outlines))
        and all(map(part_is_right, archive.sources))
        and all(document_fits(document, themes) for document in archive.documents)
        and pictures_fit(archive)
    )


def fits_around(archive: Archive) -> bool:
    """Return whether all but the documents, sources and pictures of `archive` is as it must be.

    What is told of them in its outlines must fit together too. They are not looked at.
    """
    outlined = archive.outlines
    return all(map(_outline_fits, outlined)) and all(_fits_around(archive, outlined))


def _outline_fits(outline: DocumentOutline) -> bool:
    """Return whether the headings can be shown, and the ids are such."""
    document = outline.document
    if not _is_shallow(document.sections):
        return False
    sections = [*document.walk()]
    held = " ".join(filter(None, (*outline.passages, *outline.pictures, outline.footnotes)))
    return (
        len(sections) <= SECTIONS.most
        and all(map(_heading_fits, sections))
        and _are_ids([section.id for section in sections])
        and not document.footnotes
        and len(outline.passages) == len(outline.pictures) == len(sections)
        and are_ids(held)
        and part_is_right(replace(document, sections=()))
    )


def _heading_fits(section: Section) -> bool:
    """Return whether `section` can be shown as a heading; its id is not looked at."""
    if section.passages or section.pictures or not 1 <= section.level <= MAX_DEPTH:
        return False
    if section.translations or not section.title.isprintable():
        return part_is_right(replace(section, sections=()))
    return len(section.title) <= MAX_LINE  # the common case


def _are_ids(names: Sequence[str]) -> bool:
    """Return whether each of `names` may be an id: what `limits.may_be_id` says of one."""
    together = " ".join(names)
    is_one_each = together.count(" ") == max(0, len(names) - 1)
    longest = max(map(len, names), default=0)
    return is_one_each and longest <= MAX_LINE and are_ids(together)


def _fits_alone(document: Document, themes: frozenset[str]) -> Iterator[bool]:
    yield _is_shallow(document.sections)
    yield not too_much_in(document)
    yield all(1 <= section.level <= MAX_DEPTH for section in document.walk())
    footnotes = {note.id for note in document.footnotes}
    yield all(_positions_fit(passage, themes, footnotes) for passage in document.passages())
    yield all(map(_table_fits, document.passages()))
    yield all(map(_depth_fits, document.passages()))
    yield pictures_stand(document)


def _fits_around(archive: Archive, outlines: Sequence[DocumentOutline]) -> Iterator[bool]:
    yield bool(outlines)
    yield not any(too_much_in_all(archive))
    yield part_is_right(replace(archive, documents=(), sources=(), pictures=()))
    ids = [*chain.from_iterable(each.ids() for each in outlines)]
    held = set(ids)
    yield len(held) == len(ids)
    yield all(_are_unique(ids) for ids in _sets_of_ids(archive, outlines))
    yield _has_tops(archive.themes)
    yield _ages_fit(archive)
    yield len(archive.withdrawn) + len(archive.restored) <= MAX_WITHDRAWN
    yield _are_unique(archive.withdrawn + archive.restored)
    if not (archive.withdrawn or archive.notes or archive.sets):
        return  # nothing names a passage or picture
    withdrawn = set(archive.withdrawn)
    noted = {name for note in archive.notes for name in note.passages}
    named = {item.target for each in archive.sets for item in each.items} | withdrawn | noted
    passages, pictures = _told_apart(named & held, outlines)
    yield withdrawn.isdisjoint(passages) and withdrawn.isdisjoint(pictures)
    yield noted.difference(passages) <= withdrawn
    yield _sets_fit(archive, {ItemKind.PASSAGE: passages, ItemKind.PICTURE: pictures})


def _told_apart(ids: set[str], outlines: Sequence[DocumentOutline]) -> tuple[set[str], set[str]]:
    """Return those of `ids` that passages have, and those that pictures have."""
    pictures = ids.intersection(chain.from_iterable(each.picture_ids() for each in outlines))
    others = ids.intersection(chain.from_iterable(each.other_ids() for each in outlines))
    return ids - pictures - others, pictures


def _is_shallow(sections: Sequence[Section]) -> bool:
    for _level in range(MAX_DEPTH):
        sections = [inner for section in sections for inner in section.sections]
    return not sections


def _sets_of_ids(archive: Archive, outlines: Iterable[DocumentOutline]) -> Iterator[list[str]]:
    yield [each.document.id for each in outlines]
    for things in (archive.themes, archive.glossary, archive.participants, archive.notes):
        yield [thing.id for thing in things]
    yield [each.id for each in archive.sets]
    vocabulary = archive.vocabulary
    for entries in (vocabulary.roles, vocabulary.genders, vocabulary.sectors):
        yield [entry.id for entry in entries]


def _are_unique(ids: Sequence[str]) -> bool:
    return len(set(ids)) == len(ids)


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


def _sets_fit(archive: Archive, held: Mapping[ItemKind, Set[str]]) -> bool:
    """Return whether every item of every set has something to show, and a possible duration.

    `held` are the ids of those passages and pictures that the sets name and that are there.
    """
    targets = {
        ItemKind.THEME: {theme.id for theme in archive.themes},
        ItemKind.CHART: {table.id for table in archive.participants},
        ItemKind.TERM: {entry.id for entry in archive.glossary},
        **held,
    }

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
