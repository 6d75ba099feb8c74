"""What Whoosh keeps: one text field of folded terms with their positions, and the filters."""

from collections.abc import Iterable, Iterator
from typing import Any

from whoosh.analysis import Token, Tokenizer
from whoosh.fields import KEYWORD, TEXT, Schema
from whoosh.formats import Positions

from index.search.table.records import APART, FIELDS, Record
from index.search.text.analysis import terms, tokens

TEXT_FIELD = "text"
SEPARATOR = "\x1f"


class PassageTokenizer(Tokenizer):  # type: ignore[misc]
    """Hands our tokens to Whoosh."""

    def __call__(self, value: str, *, start_pos: int = 0, **_options: Any) -> Iterator[Token]:
        """Yield Whoosh's one reused token for each word of `value`."""
        token = Token(positions=True, chars=True, removestops=True)
        for position, word in enumerate(tokens(value), start=start_pos):
            token.original = token.text = word.term
            token.pos = position
            token.startchar, token.endchar = word.start, word.end
            token.boost = 1.0
            yield token


class ValueTokenizer(Tokenizer):  # type: ignore[misc]
    """Hands the values of a field to Whoosh, each whole."""

    def __call__(self, value: str, *, start_pos: int = 0, **_options: Any) -> Iterator[Token]:
        """Yield Whoosh's one reused token for each value."""
        token = Token()
        for position, part in enumerate(value.split(SEPARATOR), start=start_pos):
            token.original = token.text = part
            token.pos, token.boost = position, 1.0
            yield token


class Places(Positions):  # type: ignore[misc]
    """Where a term stands in some texts: a list of how many words are before it, as it is.

    Whoosh's own would pickle each. Only the words of the first text, which is the passage's own,
    make up the length of the record: what is translated weighs no less than what is not.
    """

    def word_values(
        self,
        value: tuple[str, ...],
        analyzer: Any,  # noqa: ARG002  our terms are at hand
        **_options: Any,
    ) -> Iterable[tuple[str, int, float, list[int]]]:
        """Return each term with how often the first text has it, its weight, and its places."""
        standing: dict[str, list[int]] = {}
        own: dict[str, int] = {}
        start = 0
        for number, text in enumerate(value):
            words = terms(text)
            for place, term in enumerate(words, start):
                if term in standing:
                    standing[term].append(place)
                else:
                    standing[term] = [place]
            if not number:
                own = {term: len(places) for term, places in standing.items()}
            start += len(words) + APART
        return [(term, own.get(term, 0), len(places), places) for term, places in standing.items()]

    def encode(self, poslist: list[int]) -> list[int]:
        """Return places as they are kept."""
        return poslist

    def decode_positions(self, valuestring: list[int]) -> list[int]:
        """Return places of what was kept."""
        return valuestring

    def decode_frequency(self, valuestring: list[int]) -> int:
        """Return how many places were kept."""
        return len(valuestring)


def schema() -> Schema:
    """Return the schema of every index of ours."""
    fields = {name: KEYWORD(analyzer=ValueTokenizer(), scorable=False) for name in FIELDS}
    text = TEXT(analyzer=PassageTokenizer(), phrase=True, stored=False)
    text.format = Places()
    return Schema(**{TEXT_FIELD: text}, **fields)


def row(record: Record) -> dict[str, str | tuple[str, ...]]:
    """Return what Whoosh is given of `record`."""
    values = {name: SEPARATOR.join(each) for name, each in record.values.items()}
    return {TEXT_FIELD: record.texts} | values
