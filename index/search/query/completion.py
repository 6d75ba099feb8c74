"""Completes the end of a typed query: the name of a field, or one of its values."""

import re
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from itertools import chain

from index.search.query.field_words import CALLED, LONG_NAMES, name_key
from index.search.query.labels import FieldWords, SaidValue, folded_value
from index.values import Value

_OFFERED = (
    *("theme", "kind", "role", "gender", "age", "sector"),
    *("section", "voice", "language", "age_band"),
)
_LEAST = 4  # letters from which on the name of a field is offered
_MOST = 60  # values: nobody looks through more
_END = re.compile(
    r"(?:^|(?<=[\s(\-\u2212=]))"
    rf'(?:(?P<field>(?i:{LONG_NAMES})|[^\W\d]+):(?:["“”«»„](?P<long>[^"“”«»„]*)|(?P<value>[^\s()"“”«»„]*))'
    r"|(?P<name>[^\W\d]+))$"
)
_QUOTED = re.compile(r'["“”«»„]')

type LabelOf = Callable[[str, str], str]
"""A field and one of its values -> the label of that value in the reader's language."""


class Completion(Value):
    """What may replace `typed[start:end]`: each of `words`, as it is typed.

    `field` is the field, by its name in an archive, whose `values` the words stand for, in the same
    order. Where names of fields are offered, `field` is "", and the values are the fields.
    """

    start: int
    end: int
    field: str
    values: tuple[str, ...]
    words: tuple[str, ...]


def completions(
    typed: str,
    cursor: int,
    values: Callable[[str], Mapping[str, int]],
    words: FieldWords,
    label_of: LabelOf | None = None,
) -> Completion | None:
    """Return the completion of the text before the `cursor`, or None where there is none.

    `values` returns value -> number of records for a field: the most frequent come first. `words`
    are what fields and values are called, which may be typed in their place. After the name of a
    field that is not English, values are offered by `label_of`, where that means no other value.
    """
    end = max(0, min(cursor, len(typed)))
    if typed[end : end + 1].strip(" \t\n()"):
        return None  # in the middle of a word
    found = _END.search(typed[:end][-200:])
    if found is None:
        return None
    start = end - len(found[0])
    if found["name"] is not None:
        return _name(found["name"], start, end)
    field = words.names.get(name_key(found["field"]))
    if field is None:
        return None
    begun = found["value"] if found["long"] is None else found["long"]
    offered = _beginning(begun, values(field), words.said(field))
    called: Sequence[str] = offered
    if label_of is not None and not found["field"].isascii():
        labels = [(value, label_of(field, value)) for value in offered]
        called = _called(labels, values(field), words.said(field))
    typed_for = tuple(f"{found['field']}:{_quoted(each)}" for each in called)
    return Completion(start, end, field, offered, typed_for) if offered else None


def _name(typed: str, start: int, end: int) -> Completion | None:
    """Return the fields of which a name begins with `typed`, each by the first such name."""
    if len(typed) < _LEAST:
        return None
    wanted = name_key(typed)
    begun = {
        field: name.lower()
        for field in _OFFERED
        for name in reversed(CALLED[field])
        if name_key(name).startswith(wanted)
    }
    names = tuple(f"{name}:" for name in begun.values())
    return Completion(start, end, "", tuple(begun), names) if names else None


def _beginning(
    begun: str, values: Mapping[str, int], said: Mapping[str, SaidValue]
) -> tuple[str, ...]:
    """Return the values that begin with `begun`, then those of which a later word does.

    Values of which only a label, or a word of one, begins with `begun` come last. Letters within a
    word find nothing: “man” is in “woman”.
    """
    wanted = folded_value(begun.strip())

    def rank(value: str) -> int | None:
        written = folded_value(value)
        if written.startswith(wanted):
            return 0
        if re.search(rf"(?<![^\W_]){re.escape(wanted)}", written):
            return 1
        called = said.get(value)
        return 2 if called and called.is_begun(wanted) else None

    ranks = {value: place for value in values if value and (place := rank(value)) is not None}
    fitting = sorted(ranks, key=lambda each: (ranks[each], -values[each], each))
    return tuple(each for each in fitting if folded_value(each) != wanted)[:_MOST]


def _called(
    labels: Iterable[tuple[str, str]], values: Iterable[str], said: Mapping[str, SaidValue]
) -> Sequence[str]:
    """Return the label of each value where a query with it means this value alone, else the value.

    A query takes what is a value for that, and else finds all values with this label.
    """
    written = {key(each) for each in (*said, *values) for key in (str.casefold, folded_value)}
    having = Counter(chain.from_iterable(each.labels for each in said.values()))

    def is_alone(label: str, value: str) -> bool:
        lower = label.casefold()
        is_its_own = value in said and lower in said[value].labels and having[lower] == 1
        is_value = lower in written or folded_value(label) in written
        return is_its_own and not is_value and not _QUOTED.search(label)

    told = ((value, " ".join(label.split())) for value, label in labels)
    return [label if is_alone(label, value) else value for value, label in told]


def _quoted(value: str) -> str:
    return f'"{value}"' if re.search(r"[\s()]", value) else value
