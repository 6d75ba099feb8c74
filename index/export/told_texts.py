"""The texts of a file that are not Satchel's own words."""

from collections.abc import Iterable, Iterator

from index.counts.small_counts import ToldTable
from index.model import Archive, Set, Wording


def told_texts(archive: Archive, tables: Iterable[ToldTable], shown: Set | None) -> Iterator[str]:
    """Yield all texts of a file that are not Satchel's own words."""
    for passage in archive.passages():
        yield from (passage.text, *(made.text for made in passage.translations))
    for document in archive.documents:
        for note in document.footnotes:
            yield from (note.text, *(made.text for made in note.translations))
        yield from (each.title for each in document.walk())
    for picture in archive.placed_pictures():
        yield from (picture.text, *(made.text for made in picture.translations))
    wordings: list[Wording] = [note.text for note in archive.notes]
    wordings += [theme.definition for theme in archive.themes]
    wordings += [entry.definition for entry in archive.glossary]
    for table in tables:
        wordings += [table.title, table.of]
    for each in (*archive.sets, *([shown] if shown else [])):
        wordings += [words for item in each.items for words in (item.words, item.note)]
        yield from (own.description for own in each.own_pictures())
    yield from (text for wording in wordings for text in wording.values())
