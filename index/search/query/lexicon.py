"""The query language for texts outside archives, such as a reader's notes.

Such a search has its own index and fields; it tokenises texts, parses queries and finds the forms
of words as a search in an archive does.
"""

from collections.abc import Iterator, Mapping, Sequence

from index.search.query.fields import folded_value
from index.search.query.forms import Forms
from index.search.query.parser import Query, parse
from index.search.query.plan import Terms
from index.search.query.syntax_tree import Wildcard, Word
from index.search.query.wildcards import fits, literal
from index.search.text.analysis import Token, terms, tokens

_LANGUAGES = ("en", "ru", "ky")


class Lexicon:
    """The terms of some texts, sorted, and what a query means among them."""

    def __init__(self, sorted_terms: Sequence[str]) -> None:
        self._forms = Forms(sorted_terms, _LANGUAGES)

    @staticmethod
    def terms(text: str) -> list[str]:
        """Return the terms of the words of `text`, in order, for an index."""
        return terms(text)

    @staticmethod
    def tokens(text: str) -> Iterator[Token]:
        """Yield the words of `text` in order, with their terms and places."""
        return tokens(text)

    @staticmethod
    def read(typed: str, fields: Mapping[str, str]) -> Query:
        """Return the query in `typed`; `fields` is what may be typed -> name of the field."""
        return parse(typed, fields)

    @staticmethod
    def folded_value(value: str) -> str:
        """Return `value` of a field as it is compared with what is typed."""
        return folded_value(value)

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
