"""The Whoosh schema: one text field of folded terms with positions, and the filter fields."""

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
    """Gives our tokens to Whoosh."""

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
    """Gives the values of a field to Whoosh, each as one token."""

    def __call__(self, value: str, *, start_pos: int = 0, **_options: Any) -> Iterator[Token]:
        """Yield Whoosh's one reused token for each value."""
        token = Token()
        for position, part in enumerate(value.split(SEPARATOR), start=start_pos):
            token.original = token.text = part
            token.pos, token.boost = position, 1.0
            yield token


class Places(Positions):  # type: ignore[misc]
    """The places of a term in the texts of a record, as a plain list of word positions.

    Whoosh's own format would pickle each list. Only the words of the first text, the record's own,
    count towards its length, so that translations do not lower the score of a record.
    """

    def word_values(
        self,
        value: tuple[tuple[str, ...], ...],
        analyzer: Any,  # noqa: ARG002  terms() splits the text
        **_options: Any,
    ) -> Iterable[tuple[str, int, float, list[int]]]:
        """Return (term, occurrences in the first text, weight, places) of each term.

        `value` are texts in their parts. One place between two parts is free, so that no phrase
        reaches from one into the next.
        """
        standing: dict[str, list[int]] = {}
        own: dict[str, int] = {}
        start = 0
        for number, parts in enumerate(value):
            for part in parts:
                words = terms(part)
                for place, term in enumerate(words, start):
                    if term in standing:
                        standing[term].append(place)
                    else:
                        standing[term] = [place]
                start += len(words) + 1
            if not number:
                own = {term: len(places) for term, places in standing.items()}
            start += APART - 1
        return [(term, own.get(term, 0), len(places), places) for term, places in standing.items()]

    def encode(self, poslist: list[int]) -> list[int]:
        """Return the places, unchanged."""
        return poslist

    def decode_positions(self, valuestring: list[int]) -> list[int]:
        """Return the encoded places, unchanged."""
        return valuestring

    def decode_frequency(self, valuestring: list[int]) -> int:
        """Return the number of encoded places."""
        return len(valuestring)


def schema() -> Schema:
    """Return the schema of an archive's index."""
    fields = {name: KEYWORD(analyzer=ValueTokenizer(), scorable=False) for name in FIELDS}
    text = TEXT(analyzer=PassageTokenizer(), phrase=True, stored=False)
    text.format = Places()
    return Schema(**{TEXT_FIELD: text}, **fields)


def row(record: Record) -> dict[str, str | tuple[tuple[str, ...], ...]]:
    """Return `record` as the arguments of Whoosh's `add_document`."""
    values = {name: SEPARATOR.join(each) for name, each in record.values.items()}
    return {TEXT_FIELD: record.texts} | values
