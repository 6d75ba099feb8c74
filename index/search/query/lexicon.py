"""The query language for texts outside archives, such as a reader's notes.

Such a search has its own index and fields; it tokenises texts, parses queries and finds the forms
of words as a search in an archive does.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence

from index.model import GlossaryEntry
from index.search.query.field_words import keyed_names
from index.search.query.forms import Forms
from index.search.query.glossary import Glossary
from index.search.query.labels import folded_value
from index.search.query.parser import Query, parse
from index.search.query.plan import Terms
from index.search.query.spellings import Spelling
from index.search.query.syntax_tree import Wildcard, Word
from index.search.query.wildcards import fits, literal
from index.search.text.analysis import Token, terms, tokens
from index.search.text.stopwords import COMMON

_LANGUAGES = ("en", "ru", "ky")


class Lexicon:
    """The terms of some texts, sorted, and what a query means among them.

    The entries of a `glossary` lead from words of one language to those of another.
    """

    def __init__(self, sorted_terms: Sequence[str], glossary: Sequence[GlossaryEntry] = ()) -> None:
        self._forms = Forms(sorted_terms, _LANGUAGES)
        self._glossary = Glossary(glossary, self._forms)
        self._spelling = Spelling(sorted_terms, self._glossary, lambda _word: 1)

    @staticmethod
    def terms(text: str) -> list[str]:
        """Return the terms of the words of `text`, in order, for an index."""
        return terms(text)

    @staticmethod
    def tokens(text: str) -> Iterator[Token]:
        """Yield the words of `text` in order, with their terms and places."""
        return tokens(text)

    @staticmethod
    def field_names(called: Mapping[str, Iterable[str]]) -> Mapping[str, str]:
        """Return what `read` needs of fields, from what each of them is `called`."""
        return keyed_names(called)

    @staticmethod
    def read(typed: str, fields: Mapping[str, str]) -> Query:
        """Return the query in `typed`; `fields` is what `field_names` returns."""
        return parse(typed, fields)

    @staticmethod
    def folded_value(value: str) -> str:
        """Return `value` of a field as it is compared with what is typed."""
        return folded_value(value)

    @staticmethod
    def is_small(word: Word) -> bool:
        """Return whether `word` says little by itself, such as “in”."""
        return word.term in COMMON

    def told(self, words: Sequence[Word | Wildcard]) -> list[tuple[Word, ...]]:
        """Return what the glossary has for exactly these `words`, as far as texts hold it."""
        return [tuple(map(Word, terms(each))) for each in self._glossary.told(words)]

    def close(self, word: Word | Wildcard) -> tuple[str, ...]:
        """Return words of the texts that are spelt like `word`, if it stands in none of them."""
        if isinstance(word, Wildcard) or word.exact or self._glossary.told([word]):
            return ()
        meant = self.meant(word)
        is_held = self._forms.known(word.term) if not word.prefix else bool(meant.weights)
        if is_held or (word.prefix and self._forms.any_begins(word.term)):
            return ()
        return self._spelling.close_to(word)

    def spelt(self, words: Sequence[str]) -> Terms:
        """Return the terms that any of `words`, which are in the texts, stands for."""
        return Terms({term: 1.0 for each in words for term in self._forms.weighed(each)})

    def meant(self, word: Word | Wildcard) -> Terms:
        """Return the terms that a word stands for: its forms, or those that begin with it."""
        if isinstance(word, Wildcard):
            begun = self._forms.begun(literal(word.pattern))
            return Terms(dict.fromkeys(filter(fits(word.pattern), begun), 1.0))
        if word.exact:
            return Terms({word.term: 1.0})
        if word.prefix:
            return self._forms.unfinished(word.term)
        return Terms(self._forms.weighed(word.term))
