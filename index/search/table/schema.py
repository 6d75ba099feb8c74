"""The Whoosh schema: one text field of folded terms with positions, and the filter fields."""

from collections.abc import Iterator
from typing import Any

from whoosh.analysis import Token, Tokenizer
from whoosh.fields import KEYWORD, TEXT, Schema
from whoosh.formats import Positions

from index.search.table.records import APART, FIELDS, Record
from index.search.text.analysis import terms, tokens

TEXT_FIELD = "text"
SEPARATOR = "\x1f"

type PlacedWords = tuple[int, list[str]]
"""The place of the first of some words, and the words."""


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

    Whoosh's own format would pickle each list.
    """

    def encode(self, poslist: list[int]) -> list[int]:
        """Return the places, unchanged."""
        return poslist

    def decode_positions(self, valuestring: list[int]) -> list[int]:
        """Return the encoded places, unchanged."""
        return valuestring

    def decode_frequency(self, valuestring: list[int]) -> int:
        """Return the number of encoded places."""
        return len(valuestring)


class RecordText(TEXT):  # type: ignore[misc]
    """The texts of a record. All of its words are one item, for which the pool is asked once."""

    def index(
        self, value: tuple[tuple[str, ...], ...], **_options: Any
    ) -> Iterator[tuple[bytes, int, float, list[PlacedWords]]]:
        """Yield one item: its number of words is that of the first text, the record's own.

        So translations do not lower the score of a record. `value` are texts in their parts. One
        place between two parts is free, so that no phrase reaches from one into the next.
        """
        placed: list[PlacedWords] = []
        own = start = 0
        for number, parts in enumerate(value):
            for part in parts:
                words = terms(part)
                placed.append((start, words))
                start += len(words) + 1
                own += 0 if number else len(words)
            start += APART - 1
        yield b"", own, 1.0, placed


class FieldValues(KEYWORD):  # type: ignore[misc]
    """The values of a field of a record, which are taken as they are."""

    def index(self, value: str, **_options: Any) -> Iterator[tuple[bytes, int, float, bytes]]:
        """Yield an item for each different value."""
        for each in dict.fromkeys(value.split(SEPARATOR)):
            yield each.encode(), 1, 1.0, b""


def schema() -> Schema:
    """Return the schema of an archive's index."""
    fields = {name: FieldValues(analyzer=ValueTokenizer(), scorable=False) for name in FIELDS}
    text = RecordText(analyzer=PassageTokenizer(), phrase=True, stored=False)
    text.format = Places()
    return Schema(**{TEXT_FIELD: text}, **fields)


def row(record: Record) -> dict[str, str | tuple[tuple[str, ...], ...]]:
    """Return `record` as the arguments of Whoosh's `add_document`."""
    values = {name: SEPARATOR.join(each) for name, each in record.values.items()}
    return {TEXT_FIELD: record.texts} | values
