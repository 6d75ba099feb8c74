"""The queries for every engine: some of each class, drawn from an archive with a fixed seed."""

import re
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from itertools import chain, islice

from benchmarks.searching.corpus import misspelt
from benchmarks.searching.question import Query, Row
from benchmarks.searching.words import seeded
from index import Archive
from index.model import GlossaryEntry
from index.search.text.stopwords import COMMON

EACH = 15  # queries of a class: a third each of frequent, middling and rare words
_WORD = r"(?<![\w’'-])([^\W\d_]{3,})(?![\w’'-])"  # a word that every engine tokenises alike
_PLAIN, _PAIR = re.compile(_WORD), re.compile(f"{_WORD} {_WORD}")
_LETTERS = 12
_FILTERS = ("kind", "language", "sector", "theme", "gender", "role")


def queries(content: Archive, rows: Sequence[Row]) -> list[Query]:
    """Return the queries for `content`, whose rows are `rows`; the same at every call."""
    chooser = _Chooser(rows)
    return [query for ask in _CLASSES for query in ask(chooser)] + list(_glossary(content))


class _Chooser:
    """Draws words of an archive, and words near them."""

    def __init__(self, rows: Sequence[Row]) -> None:
        self.random = seeded("queries")
        self._rows = rows
        held: Counter[str] = Counter()
        for row in rows:
            held.update(set(_PLAIN.findall(row.text.lower())))
        self.known = held.keys()
        ranked = sorted(held, key=lambda word: (-held[word], word))
        first, second = max(10, len(ranked) // 500), max(100, len(ranked) // 20)
        self._bands = (ranked[:first], ranked[first:second], ranked[second:])

    def words(self, least: int = 0) -> Iterator[str]:
        """Yield EACH words, frequent, middling and rare in turn, of at least `least` letters."""
        for number in range(EACH):
            band = self._bands[number % 3]
            yield self.random.choice([word for word in band if len(word) >= least] or band)

    def row(self, word: str) -> Row:
        """Return a random row that holds `word`."""
        start = self.random.randrange(len(self._rows))
        turned = (self._rows[(start + n) % len(self._rows)] for n in range(len(self._rows)))
        return next(row for row in turned if word in _PLAIN.findall(row.text.lower()))

    def beside(self, word: str) -> str:
        """Return another word of a row with `word`, or `word` itself."""
        others = sorted(set(_PLAIN.findall(self.row(word).text.lower())) - {word})
        return self.random.choice(others) if others else word

    def following(self, word: str) -> tuple[str, str]:
        """Return two adjacent words, one of them `word` if possible."""
        pairs = _PAIR.findall(self.row(word).text.lower())
        return self.random.choice([pair for pair in pairs if word in pair] or pairs)

    def scattered(self, word: str) -> tuple[str, ...]:
        """Return `word` and middling and rare words, of which no row has all."""
        while True:
            others = [self.random.choice(band) for band in self._bands[1:] for _ in range(2)]
            words = tuple(dict.fromkeys(each for each in (word, *others) if each not in COMMON))
            if not any(set(words) <= set(_PLAIN.findall(row.text.lower())) for row in self._rows):
                return words

    def close(self, word: str) -> str:
        """Return a misspelling of `word` that is in no row."""
        spellings = (misspelt(self.random, word) for _ in range(50))
        return next((one for one in spellings if one not in self.known), word + word[-1])


def _one_word(choose: _Chooser) -> Iterator[Query]:
    for word in choose.words():
        yield Query("one word", (word,))


def _two_words(choose: _Chooser) -> Iterator[Query]:
    for word in choose.words():
        yield Query("two words", (word, choose.beside(word)))


def _phrase(choose: _Chooser) -> Iterator[Query]:
    for word in choose.words():
        yield Query("phrase", choose.following(word), phrase=True)


def _prefix(choose: _Chooser) -> Iterator[Query]:
    for number, word in enumerate(choose.words()):
        yield Query("prefix, 2+ letters", prefix=word[: 2 + number // 3 % 3])


def _letter(choose: _Chooser) -> Iterator[Query]:
    often = Counter(word[0] for word in sorted(choose.known))
    for letter, _count in often.most_common(_LETTERS):
        yield Query("one letter", prefix=letter)


def _word_and_prefix(choose: _Chooser) -> Iterator[Query]:
    for word in choose.words():
        yield Query("word + prefix", (word,), prefix=choose.beside(word)[:3])


def _some_words(choose: _Chooser) -> Iterator[Query]:
    for word in choose.words():
        yield Query("some of the words", choose.scattered(word), some=True)


def _close(choose: _Chooser) -> Iterator[Query]:
    for word in choose.words(least=5):
        yield Query("close spelling", (choose.close(word),), close=True)


def _filtered(choose: _Chooser) -> Iterator[Query]:
    for number, word in enumerate(choose.words()):
        values = choose.row(word).values
        name = next(name for name in _FILTERS[number % 6 :] + _FILTERS if name in values)
        value = "quote" if name == "kind" else values[name][0]
        yield Query("filter + facets", (word,), having=(name, value))


def _glossary(content: Archive) -> Iterator[Query]:
    """Yield queries with glossary words of other languages than the archive's."""
    own = content.language
    asked = ((entry.terms.get(own), _foreign(entry, own)) for entry in content.glossary)
    whole = ((instead, word) for instead, word in asked if instead and word)
    for instead, word in islice(whole, EACH):
        yield Query("glossary", (word,), instead=instead)


def _foreign(entry: GlossaryEntry, own: str) -> str | None:
    """Return the first single word of `entry` in another language than `own`, or None."""
    others = (terms for language, terms in entry.terms.items() if language != own)
    return next((each.lower() for each in chain(*others) if _PLAIN.fullmatch(each)), None)


_CLASSES: tuple[Callable[[_Chooser], Iterator[Query]], ...] = (
    _one_word,
    _two_words,
    _phrase,
    _prefix,
    _letter,
    _word_and_prefix,
    _close,
    _filtered,
    _some_words,
)
