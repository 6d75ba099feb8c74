"""Whether the parts of an archive fit together, so that no screen need doubt what it is given."""

from collections import Counter
from collections.abc import Iterator, Sequence

from index.model import Archive, Document, Passage, Section, Theme

MAX_DEPTH = 16  # sections in sections; Markdown has 5
MAX_NUMBER = 1_000_000  # an edition, a count, a year of age


def fits_together(archive: Archive) -> bool:
    """Return whether every id is there once, and every position lies in its text."""
    return all(_fits(archive))


def _fits(archive: Archive) -> Iterator[bool]:
    yield bool(archive.documents)
    yield all(_is_shallow(document.sections) for document in archive.documents)
    yield _are_unique([document.id for document in archive.documents])
    yield _are_unique([name for document in archive.documents for name in _ids(document)])
    yield _are_unique([theme.id for theme in archive.themes])
    yield _has_tops(archive.themes)
    yield _numbers_fit(archive)
    known = {passage.id for passage in archive.passages()}
    withdrawn = {withdrawal.passage for withdrawal in archive.withdrawn}
    yield known.isdisjoint(withdrawn)
    yield (known | withdrawn).issuperset(name for note in archive.notes for name in note.passages)
    themes = {theme.id for theme in archive.themes}
    for document in archive.documents:
        footnotes = {note.id for note in document.footnotes}
        yield all(_positions_fit(passage, themes, footnotes) for passage in document.passages())


def _is_shallow(sections: Sequence[Section]) -> bool:
    for _level in range(MAX_DEPTH):
        sections = [inner for section in sections for inner in section.sections]
    return not sections


def _ids(document: Document) -> Iterator[str]:
    yield from (section.id for section in document.walk())
    yield from (passage.id for passage in document.passages())
    yield from (note.id for note in document.footnotes)


def _are_unique(ids: Sequence[str]) -> bool:
    return all(name and count == 1 for name, count in Counter(ids).items())


def _has_tops(themes: Sequence[Theme]) -> bool:
    """Return whether every theme stands under a topmost one, and none under itself."""
    parents = {theme.id: theme.parent for theme in themes}
    reached: set[str | None] = {None}
    while left := {name for name in parents if name not in reached}:
        found = {name for name in left if parents[name] in reached}
        if not found:
            return False
        reached |= found
    return True


def _numbers_fit(archive: Archive) -> bool:
    counts = [row.count for table in archive.participants for row in table.rows]
    ages = [passage.attribution.age or 0 for passage in archive.passages() if passage.attribution]
    return all(0 <= number <= MAX_NUMBER for number in (archive.edition, *counts, *ages))


def _positions_fit(passage: Passage, themes: set[str], footnotes: set[str]) -> bool:
    length = len(passage.text)
    return all(
        mark.footnote in footnotes and 0 <= mark.at <= length for mark in passage.footnotes
    ) and all(
        coding.theme in themes and 0 <= coding.start < coding.end <= length
        for coding in passage.codings
    )
