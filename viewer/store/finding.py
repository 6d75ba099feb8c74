"""Searches notes, and the words they are on, with the query language of the archives.

The query is read as an archive's is, and its words stand for all their forms. What FTS5 is asked
are always terms out of the index itself, each in quotation marks, so that nothing of its own
language can be typed. How parts are joined is worked out here, with sets of numbers, for FTS5
knows nothing of colours and collections and cannot look for what lacks a word.

What is found stands in the order in which it was last changed, the newest first.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from itertools import islice, product

from index import (
    AllOf,
    AnyOf,
    Field,
    Forms,
    Not,
    Part,
    Phrase,
    Span,
    Unused,
    Wildcard,
    Word,
    fits,
    literal,
    parse_query,
    tokens,
)
from viewer.store.model import Entry, EntryKind, Kept
from viewer.store.notebook import Notebook
from viewer.store.words import Words

FIELDS = {
    "colour": "colour",
    "color": "colour",
    "kind": "kind",
    "collection": "collection",
    "set": "collection",
    "document": "document",
    "archive": "archive",
}
_LANGUAGES = ("en", "ru", "ky")
_MOST_TERMS = 1_000  # that one word stands for
_MOST_PHRASES = 200  # of the forms of its words


@dataclass(frozen=True, slots=True)
class Meant:
    """The terms that one word of a query stands for, and what others begin with, or ""."""

    terms: tuple[str, ...]
    beginning: str = ""

    def marks(self, term: str) -> bool:
        """Return whether `term` is one of them."""
        return term in self.terms or bool(self.beginning and term.startswith(self.beginning))


@dataclass(frozen=True, slots=True)
class Answer:
    """The entries that a query found, and the first thing in it that could not be used."""

    entries: tuple[str, ...]
    unused: Unused | None = None
    unused_text: str = ""
    _meant: tuple[Meant, ...] = field(default=(), repr=False)

    def marks(self, text: str) -> tuple[Span, ...]:
        """Return where in a note, or in the words it is on, the words looked for stand."""
        return tuple(
            Span(token.start, token.end)
            for token in tokens(text)
            if any(meant.marks(token.term) for meant in self._meant)
        )


def find(notebook: Notebook, typed: str, said: Mapping[str, str] | None = None) -> Answer:
    """Return what `typed` finds among what is kept. Nothing that can be typed is an error.

    `said` is what the reader's language calls colours and kinds, in small letters -> their values.
    What is in the bin is not found.
    """
    query = parse_query(typed, FIELDS)
    if query.meaning is None:
        return Answer((), query.unused, query.unused_text)
    search = _Search(notebook.changer.words, notebook.kept, said or {})
    numbers = search.numbers(query.meaning) & search.live.keys()
    kept = notebook.kept.entries
    found = sorted(
        (search.live[number] for number in numbers),
        key=lambda name: kept[name].changed,
        reverse=True,
    )
    return Answer(tuple(found), query.unused, query.unused_text, tuple(search.meant))


class _Search:
    """One search in a notebook."""

    def __init__(self, words: Words, kept: Kept, said: Mapping[str, str]) -> None:
        self._words = words
        self._kept = kept
        self._said = said
        self._forms = Forms(words.vocabulary, _LANGUAGES)
        self._is_barred = False
        self.meant: list[Meant] = []
        self.live = {number: name for number, name in words.names.items() if name in kept.entries}

    def numbers(self, part: Part) -> set[int]:
        """Return the numbers of what a part of a query finds."""
        match part:
            case Not(inner):
                return self.live.keys() - self._barred(inner)
            case AllOf(parts):
                return set.intersection(*map(self.numbers, parts))
            case AnyOf(parts):
                return set.union(*map(self.numbers, parts))
            case Field(name, value, prefix):
                return self._having(name, value, prefix=prefix)
            case Phrase(words, within):
                return self._near([self._terms(word) for word in words], within)
            case _:
                return self._near([self._terms(part)], None)

    def _barred(self, inner: Part) -> set[int]:
        before, self._is_barred = self._is_barred, True
        found = self.numbers(inner)
        self._is_barred = before
        return found

    def _terms(self, word: Word | Wildcard) -> Meant:
        meant = self._meaning(word)
        if not self._is_barred:
            self.meant.append(meant)
        return meant

    def _meaning(self, word: Word | Wildcard) -> Meant:
        if isinstance(word, Wildcard):
            fit = fits(word.pattern)
            begun = self._forms.begun(literal(word.pattern))
            return Meant(tuple(islice(filter(fit, begun), _MOST_TERMS)))
        if word.exact:
            return Meant((word.term,))
        if word.prefix:
            unfinished = self._forms.unfinished(word.term)
            weights: Mapping[str, float] = unfinished.weights
            return Meant(_heaviest(weights), word.term)
        return Meant(_heaviest(self._forms.weighed(word.term)))

    def _near(self, words: Sequence[Meant], within: int | None) -> set[int]:
        each = [[*map(_quoted, word.terms), *_begun(word.beginning)] for word in words]
        if not all(each):
            return set()
        if len(each) == 1:
            return self._words.matching(" OR ".join(each[0]))
        phrases = islice(product(*each), _MOST_PHRASES)
        if within is None:
            joined = [" + ".join(phrase) for phrase in phrases]
        else:
            # FTS5 counts all words between the first and the last, ours only the others.
            gap = within + len(each) - 2
            joined = [f"NEAR({' '.join(phrase)}, {gap})" for phrase in phrases]
        return self._words.matching(" OR ".join(joined))

    def _having(self, name: str, value: str, *, prefix: bool) -> set[int]:
        """Return what has a value in a field; while it is typed, what it is the beginning of."""
        typed = value.casefold()
        wanted = {self._said.get(typed, typed)}
        held = self._collected() if name == "collection" else self._valued(name)
        if prefix and not any(wanted & values for values in held.values()):
            begun = {meant for said, meant in self._said.items() if said.startswith(typed)}
            every = {each for values in held.values() for each in values}
            wanted = {each for each in every if each.startswith(typed) or each in begun}
        return {number for number, values in held.items() if wanted & values}

    def _valued(self, name: str) -> dict[int, set[str]]:
        entries = self._kept.entries
        return {number: _values(name, entries[each]) for number, each in self.live.items()}

    def _collected(self) -> dict[int, set[str]]:
        """Return the titles under which each entry is, also of what holds its collection."""
        numbers = {name: number for number, name in self.live.items()}
        titles: dict[int, set[str]] = {}
        for collection in self._kept.collections.values():
            above = self._kept.collections.get(collection.parent or "")
            named = {each.title.casefold() for each in (collection, above) if each}
            for member in self._kept.of_collection.get(collection.id, ()):
                if member.entry in numbers:
                    titles.setdefault(numbers[member.entry], set()).update(named)
        return titles


def _values(name: str, entry: Entry) -> set[str]:
    """Return what an entry has in a field. One with a note is a note, whatever else it is."""
    match name:
        case "colour":
            return {entry.colour.value} if entry.colour else set()
        case "kind":
            return {entry.kind.value, EntryKind.NOTE.value} if entry.note else {entry.kind.value}
        case "document":
            return {entry.anchor.document.casefold()} if entry.anchor else set()
        case _:
            return {entry.anchor.archive.casefold()} if entry.anchor else set()


def _heaviest(weights: Mapping[str, float]) -> tuple[str, ...]:
    ordered = sorted(weights, key=lambda term: -weights[term])
    return tuple(ordered[:_MOST_TERMS])


def _quoted(term: str) -> str:
    return '"{}"'.format(term.replace('"', '""'))


def _begun(beginning: str) -> list[str]:
    return [f"{_quoted(beginning)} *"] if beginning else []
