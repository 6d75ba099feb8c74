"""Rows of the glossary."""

from collections.abc import Iterable, Sequence

from index import OpenArchive, Value, worded
from viewer.platform.keys import on_other_keyboard
from viewer.wording.archive_words import language_word
from viewer.wording.glossary_terms import folded, term_of


class EntryRow(Value):
    """An entry: the term in the reader's language, its definition, and terms by language."""

    id: str
    term: str
    definition: str
    words: tuple[tuple[str, str], ...]

    @property
    def lines(self) -> tuple[str, ...]:
        """The whole entry, line by line."""
        told = tuple(f"{language}: {words}" for language, words in self.words)
        return tuple(filter(None, (self.term, self.definition, *told)))

    @property
    def spoken(self) -> str:
        """What a screen reader says."""
        return ". ".join(line.rstrip(".") for line in self.lines)

    @property
    def choosable(self) -> bool:
        """Every entry can be chosen."""
        return True


def entry_rows(archive: OpenArchive, language: str) -> tuple[EntryRow, ...]:
    """Return a row for each entry of the glossary, in the alphabetical order of `language`."""
    entries = archive.content.glossary
    codes = {code for entry in entries for code in entry.terms}
    named = {code: language_word(code) for code in codes}
    rows = (
        EntryRow(
            entry.id,
            term_of(entry.terms, language),
            worded(entry.definition, language),
            tuple((named[code], ", ".join(words)) for code, words in entry.terms.items()),
        )
        for entry in entries
    )
    return tuple(sorted(rows, key=lambda row: (folded(row.term), row.id)))


def rows_with(rows: Sequence[EntryRow], typed: str) -> tuple[EntryRow, ...]:
    """Return the rows that contain all words of `typed`, or of it on another keyboard layout."""
    found = _having(rows, typed.split())
    return found or _having(rows, on_other_keyboard(typed).split())


def _having(rows: Iterable[EntryRow], words: Sequence[str]) -> tuple[EntryRow, ...]:
    if not words:
        return tuple(rows)
    wanted = [folded(word) for word in words]
    held = ((row, folded("\n".join(row.lines))) for row in rows)
    return tuple(row for row, text in held if all(word in text for word in wanted))
