"""Searches notes, and the words they are on, with the query language of the archives.

A query is parsed as an archive's is, and its words stand for all their forms. Beside an open
archive, the translations that it shows of kept words are searched too, and its glossary leads from
one language to another. FTS5 gets only terms
from the index itself, each in quotation marks, so that nobody can type FTS5 syntax. Operators are
computed here, with sets of entry numbers, since FTS5 knows neither colours nor collections and
cannot search for entries that lack a word. Where nothing is found, words that stand nowhere are
replaced by words with a close spelling, as in an archive.

Results are ordered by the time of their last change, the newest first.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import islice, product
from typing import Protocol
from weakref import ref

from index import (
    AllOf,
    AnyOf,
    Field,
    GlossaryEntry,
    Lexicon,
    Not,
    Part,
    Phrase,
    Span,
    Unused,
    Value,
    Why,
    Widened,
    Wildcard,
    Word,
)
from viewer.notebook.store.entries.note_index import NoteIndex, TranslationIndex
from viewer.notebook.store.entries.notebook import Notebook
from viewer.notebook.store.model import Anchor, Entry, EntryKind, NotebookSnapshot

FIELDS = Lexicon.field_names(
    {
        "colour": ("Colour", "Color", "Цвет", "Түсү"),  # noqa: RUF001
        "kind": ("Kind", "Вид", "Түрү"),  # noqa: RUF001
        "collection": ("Collection", "Подборка", "Топтом"),
        "document": ("Document", "Документ"),
        "archive": ("Archive", "Архив"),
    }
)
"""What may be typed in any language of the window -> the field of a notebook."""

_MOST_TERMS = 1_000  # terms that one word stands for
_MOST_PHRASES = 200  # combinations of the forms of a phrase


class OpenTexts(Protocol):
    """What an open archive adds to a search."""

    @property
    def glossary(self) -> Sequence[GlossaryEntry]:
        """The entries of its glossary."""

    def translation(self, anchor: Anchor) -> str:
        """Return the translation that is shown of the words of `anchor`, or ""."""


class Meant(Value):
    """The terms that one word of a query stands for, and a prefix of further terms, or ""."""

    terms: tuple[str, ...]
    beginning: str = ""

    def marks(self, term: str) -> bool:
        """Return whether `term` is one of the terms or has the prefix."""
        return term in self.terms or bool(self.beginning and term.startswith(self.beginning))


@dataclass(frozen=True, slots=True)
class Answer:
    """The entries that a query found, and the first part of it that could not be used.

    `respelt` are the words that stand nowhere, with those that were searched in their place.
    """

    entries: tuple[str, ...]
    unused: Unused | None = None
    unused_text: str = ""
    respelt: tuple[Widened, ...] = ()
    _meant: tuple[Meant, ...] = field(default=(), repr=False)

    def marks(self, text: str) -> tuple[Span, ...]:
        """Return the spans of the query's words in a note, or in the words it is on."""
        return tuple(
            Span(token.start, token.end)
            for token in Lexicon.tokens(text)
            if any(meant.marks(token.term) for meant in self._meant)
        )


class NoteFinder:
    """Searches one notebook, and keeps what searches share until the notebook changes."""

    def __init__(self, notebook: Notebook) -> None:
        self._notebook = notebook
        self._translations = TranslationIndex()
        self._ready: tuple[int, ref[OpenTexts] | None, _Held] | None = None

    def get_ready(self) -> None:
        """Load what searches need, which takes some 50 ms, ahead of the first one."""
        self._held(None).lexicon.meant(Word("ready"))

    def find(
        self,
        typed: str,
        said: Mapping[str, str] | None = None,
        beside: OpenTexts | None = None,
    ) -> Answer:
        """Return the entries that `typed` finds, without the bin. No input is an error.

        `said` maps words for colours and kinds in the reader's language, in lower case, to values.
        `beside` is the open archive; another one whenever it shows other texts.
        """
        query = Lexicon.read(typed, FIELDS)
        if query.meaning is None:
            return Answer((), query.unused, query.unused_text)
        held = self._held(beside)
        search = _Search(held, said or {})
        numbers = search.numbers(query.meaning) & held.live.keys()
        if not numbers and (spellings := search.spellings()):
            search = _Search(held, said or {}, spellings)
            numbers = search.numbers(query.meaning) & held.live.keys()
        found = [held.live[number] for number in numbers]
        found.sort(key=lambda name: held.kept.entries[name].changed, reverse=True)
        unused, respelt = (query.unused, query.unused_text), search.respelt if found else {}
        return Answer(tuple(found), *unused, tuple(respelt), tuple(search.meant))

    def _held(self, beside: OpenTexts | None) -> "_Held":
        """Return what searches need of the notebook's present content."""
        kept, words = self._notebook.kept, self._notebook.changer.words
        open_texts = ref(beside) if beside else None  # its file may be closed before the notebook
        if self._ready is None or self._ready[:2] != (kept.number, open_texts):
            self._ready = kept.number, open_texts, _Held(kept, words, self._translations, beside)
        return self._ready[2]


class _Held:
    """The content at one moment, for searches: entries by number, terms, field values."""

    def __init__(
        self,
        kept: NotebookSnapshot,
        words: NoteIndex,
        translations: TranslationIndex,
        beside: OpenTexts | None,
    ) -> None:
        self.kept = kept
        self._words, self._translations = words, translations
        there = kept.entries
        self.live = {number: name for number, name in words.names.items() if name in there}
        translations.show(self._translated(beside) if beside else {})
        known = sorted({*words.vocabulary, *translations.vocabulary})
        self.lexicon = Lexicon(known, beside.glossary if beside else ())
        self._values: dict[str, dict[str, set[int]]] = {}

    def _translated(self, beside: OpenTexts) -> dict[int, str]:
        """Return number of an entry -> the translation that `beside` shows of its words."""
        anchors = ((number, self.kept.entries[name].anchor) for number, name in self.live.items())
        told = ((number, beside.translation(anchor)) for number, anchor in anchors if anchor)
        return {number: text for number, text in told if text}

    def matching(self, expression: str) -> set[int]:
        """Return the numbers of the entries whose texts an FTS5 expression matches."""
        return self._words.matching(expression) | self._translations.matching(expression)

    def having(self, name: str) -> dict[str, set[int]]:
        """Return value -> numbers of the entries that have it, for one field."""
        if name not in self._values:
            told = self._titled() if name == "collection" else self._told(name)
            by_value: dict[str, set[int]] = {}
            for number, value in told:
                by_value.setdefault(Lexicon.folded_value(value), set()).add(number)
            self._values[name] = by_value
        return self._values[name]

    def _told(self, name: str) -> Iterator[tuple[int, str]]:
        for number, each in self.live.items():
            for value in _values(name, self.kept.entries[each]):
                yield number, value

    def _titled(self) -> Iterator[tuple[int, str]]:
        """Yield entry numbers with the titles of their collections and of the parents of these."""
        numbers = {name: number for number, name in self.live.items()}
        for collection in self.kept.collections.values():
            above = self.kept.collections.get(collection.parent or "")
            for member in self.kept.of_collection.get(collection.id, ()):
                if member.entry in numbers:
                    yield numbers[member.entry], collection.title
                    if above:
                        yield numbers[member.entry], above.title


class _Search:
    """One search in the content of a notebook; `instead` is term -> spellings in its place."""

    def __init__(
        self,
        held: _Held,
        said: Mapping[str, str],
        instead: Mapping[str, tuple[str, ...]] | None = None,
    ) -> None:
        self._held = held
        self._instead = instead or {}
        self._asked: dict[Word, None] = {}  # the words that are to be found
        self.respelt: dict[Widened, None] = {}
        self._said = {Lexicon.folded_value(word): meant for word, meant in said.items()}
        self._is_barred = False
        self.meant: list[Meant] = []

    def spellings(self) -> dict[str, tuple[str, ...]]:
        """Return term -> close spellings that are in what is kept, of words that stand nowhere."""
        close = {word.term: self._held.lexicon.close(word) for word in self._asked}
        kept = {term: tuple(filter(self._is_kept, words)) for term, words in close.items()}
        return {term: words for term, words in kept.items() if words}

    def _is_kept(self, term: str) -> bool:
        return not self._held.live.keys().isdisjoint(self._held.matching(_quoted(term)))

    def numbers(self, part: Part) -> set[int]:
        """Return the numbers of the entries that a part of a query finds."""
        match part:
            case Not(inner):
                return self._held.live.keys() - self._barred(inner)
            case AllOf(parts):
                return set.intersection(*map(self.numbers, parts))
            case AnyOf(parts):
                return set.union(*map(self.numbers, parts))
            case Field(name, value, prefix):
                return self._having(name, value, prefix=prefix)
            case Phrase(words, within):
                found = self._near([self._terms(word) for word in words], within)
                return found | (self._foreign(words) if within is None else set())
            case _:
                return self._near([self._terms(part)], None) | self._foreign((part,))

    def _foreign(self, words: Sequence[Word | Wildcard]) -> set[int]:
        """Return the numbers of the entries with words of other languages for `words`."""
        found = set[int]()
        for told in self._held.lexicon.told(words):
            is_alone = len(told) == 1
            each = [self._terms(w, marks=is_alone or not Lexicon.is_small(w)) for w in told]
            found |= self._near(each, None)
        return found

    def _barred(self, inner: Part) -> set[int]:
        before, self._is_barred = self._is_barred, True
        found = self.numbers(inner)
        self._is_barred = before
        return found

    def _terms(self, word: Word | Wildcard, *, marks: bool = True) -> Meant:
        told = self._held.lexicon.meant(word)
        if isinstance(word, Word) and not self._is_barred:
            self._asked[word] = None
            if spelt := self._instead.get(word.term, ()):
                self.respelt[Widened(word.term, spelt, Why.SPELLING)] = None
                told = self._held.lexicon.spelt(spelt)
        ordered = sorted(told.weights, key=lambda term: -told.weights[term])
        meant = Meant(tuple(ordered[:_MOST_TERMS]), told.beginning)
        if marks and not self._is_barred:
            self.meant.append(meant)
        return meant

    def _near(self, words: Sequence[Meant], within: int | None) -> set[int]:
        each = [[*map(_quoted, word.terms), *_begun(word.beginning)] for word in words]
        if not all(each):
            return set()
        if len(each) == 1:
            return self._held.matching(" OR ".join(each[0]))
        phrases = islice(product(*each), _MOST_PHRASES)
        if within is None:
            joined = [" + ".join(phrase) for phrase in phrases]
        else:
            # FTS5 counts all words between the first and the last, Satchel only the others.
            gap = within + len(each) - 2
            joined = [f"NEAR({' '.join(phrase)}, {gap})" for phrase in phrases]
        return self._held.matching(" OR ".join(joined))

    def _having(self, name: str, value: str, *, prefix: bool) -> set[int]:
        """Return the entries with a value in a field; with `prefix`, else those that begin so."""
        typed, held = Lexicon.folded_value(value), self._held.having(name)
        wanted = {self._said.get(typed, typed)}
        if prefix and not wanted & held.keys():
            begun = {meant for said, meant in self._said.items() if said.startswith(typed)}
            wanted = {each for each in held if each.startswith(typed) or each in begun}
        return set().union(*(held.get(each, set()) for each in wanted))


def _values(name: str, entry: Entry) -> tuple[str, ...]:
    """Return the values of an entry in a field. Any entry with a note counts as a note too."""
    match name:
        case "colour":
            return (entry.colour.value,) if entry.colour else ()
        case "kind":
            return (entry.kind.value, EntryKind.NOTE.value) if entry.note else (entry.kind.value,)
        case "document":
            return (entry.anchor.document,) if entry.anchor else ()
        case _:
            return (entry.anchor.archive,) if entry.anchor else ()


def _quoted(term: str) -> str:
    return '"{}"'.format(term.replace('"', '""'))


def _begun(beginning: str) -> list[str]:
    return [f"{_quoted(beginning)} *"] if beginning else []
