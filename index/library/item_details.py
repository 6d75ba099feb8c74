"""Finds in a set what its trainer wrote and everybody gets: names, telephones and addresses.

A name is not told where the archive has it: in its titles, themes and terms, or in those of its
texts that may be presented and printed.
"""

import re
from collections.abc import Iterable, Iterator
from itertools import chain

from index.library.archive import OpenArchive
from index.model import Archive, Item, own_picture
from index.model.shown_text import Titled
from index.names.personal_details import DetailKind, personal_details
from index.names.word_lists import read_word_lists

_MOST_READ = 1_000  # passages: of larger archives only the headings are read
_USES = frozenset({"train", "print"})
_WORD = re.compile(r"[^\W\d_][\w’'-]*")
_STEM, _ENDING = 4, 2  # letters that all forms of a name have, at least, and of its own ending
_POSSESSIVE = re.compile(r"[’']s?$")


class ItemDetails:
    """Looks in items of sets of `archive`; words without a language are in `language`."""

    def __init__(self, archive: OpenArchive, language: str) -> None:
        self._archive, self._language = archive, language
        self._named: dict[str, bool] = {}  # whether the archive has a name
        self._found: dict[tuple[str, str], tuple[DetailKind, ...]] = {}  # by words and language

    @staticmethod
    def prepare() -> None:
        """Read now what the first look into any words needs."""
        read_word_lists()

    def of(self, item: Item) -> tuple[DetailKind, ...]:
        """Return what the own words of `item` may hold, each kind once, in the order of kinds."""
        if not item.kind.is_free:
            return ()
        own = own_picture(item)
        return self._in_all((*item.words.items(), *([("", own.description)] if own else ())))

    def of_note(self, item: Item) -> tuple[DetailKind, ...]:
        """Return the same of the trainer's note on `item`, of whatever kind it is."""
        return self._in_all(item.note.items())

    def _in_all(self, said: Iterable[tuple[str, str]]) -> tuple[DetailKind, ...]:
        found = {each for language, words in said for each in self._in_words(words, language)}
        return tuple(kind for kind in DetailKind if kind in found)

    def _in_words(self, words: str, language: str) -> tuple[DetailKind, ...]:
        asked = words, language or self._language
        if asked not in self._found:
            details = personal_details(*asked)
            self._found[asked] = tuple(
                each.kind
                for each in details
                if each.kind is not DetailKind.NAME or not self._is_named(each.words)
            )
        return self._found[asked]

    def _is_named(self, name: str) -> bool:
        """Return whether the archive has `name` in any of its forms."""
        if name not in self._named:
            forms = _forms_of(name)
            self._named[name] = any(map(forms.search, _texts(self._archive.content)))
        return self._named[name]


def _forms_of(name: str) -> re.Pattern[str]:
    """Return a pattern of the capitals in `name`, one after the other, with other endings."""
    capitals = [word for word in _WORD.findall(name) if word[0].isupper()] or [name]
    return re.compile(rf"\b{r'\W{1,2}'.join(map(_form_of, capitals))}\b")


def _form_of(word: str) -> str:
    """Return a pattern of `word`: in Latin letters as it is, else with any ending."""
    if word.isascii() or "’" in word:
        return f"{re.escape(_POSSESSIVE.sub('', word))}(?:[’']s?)?"
    stem = word[: max(_STEM, len(word) - _ENDING)]
    return rf"{re.escape(stem)}\w{{0,{_ENDING + 2}}}"


def _texts(archive: Archive) -> Iterator[str]:
    """Yield what `archive` says to everybody, its headings first."""
    yield from _headings(archive)
    if archive.size > _MOST_READ:
        return
    for document in archive.documents:
        for section in document.walk():
            for passage in section.passages:
                if passage.consent is None or {*passage.consent} >= _USES:
                    yield from (passage.text, *(made.text for made in passage.translations))


def _headings(archive: Archive) -> Iterator[str]:
    """Yield the titles, themes, terms and groups of `archive`, and who made it."""
    yield from (*archive.title.values(), *archive.rights.values(), *archive.terms.values())
    for theme in archive.themes:
        yield from (*theme.label.values(), *theme.definition.values())
    for entry in archive.glossary:
        yield from (*chain.from_iterable(entry.terms.values()), *entry.definition.values())
    for table in archive.participants:
        wordings = table.title, table.of, *(row.label for row in table.rows)
        yield from chain.from_iterable(each.values() for each in wordings)
    for document in archive.headed:
        yield from filter(None, (document.creator, document.place, document.citation))
        headed: list[Titled] = [document, *document.walk()]
        for titled in headed:
            yield titled.title
            yield from (made.text for made in titled.translations)
