"""What Whoosh keeps: one text field of folded terms with their positions, and the filters."""

from collections.abc import Iterator
from typing import Any

from whoosh.analysis import Token, Tokenizer
from whoosh.fields import KEYWORD, TEXT, Schema

from index.search.analysis import tokens
from index.search.records import FIELDS, Record

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


def schema() -> Schema:
    """Return the schema of every index of ours."""
    fields = {name: KEYWORD(analyzer=ValueTokenizer(), scorable=False) for name in FIELDS}
    text = TEXT(analyzer=PassageTokenizer(), phrase=True, stored=False)
    return Schema(**{TEXT_FIELD: text}, **fields)


def row(record: Record) -> dict[str, str]:
    """Return what Whoosh is given of `record`."""
    values = {name: SEPARATOR.join(each) for name, each in record.values.items()}
    return {TEXT_FIELD: record.text} | values
