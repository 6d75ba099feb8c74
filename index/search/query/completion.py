"""Completes the end of a typed query: the name of a field, or one of its values."""

import re
from collections.abc import Callable, Iterable, Mapping

from index.search.query.fields import NAMES, Labels, folded_value
from index.search.text.analysis import fold
from index.values import Value

_OFFERED = ("theme", "kind", "role", "gender", "age", "sector", "section", "voice", "lang", "band")
_LEAST = 4  # letters from which on the name of a field is offered
_MOST = 12
_END = re.compile(
    r"(?:^|(?<=[\s(\-\u2212=]))"
    r'(?:(?P<field>[^\W\d]+):(?:["“”«»„](?P<long>[^"“”«»„]*)|(?P<value>[^\s()"“”«»„]*))'
    r"|(?P<name>[^\W\d]+))$"
)


class Completion(Value):
    """What may replace `typed[start:end]`: each of `words`, as it is typed.

    `field` is the field, by its name in an archive, whose `values` the words stand for, in the same
    order. Where names of fields are offered, `field` is "".
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
    labels: Labels | None = None,
) -> Completion | None:
    """Return the completion of the text before the `cursor`, or None where there is none.

    `values` returns value -> number of records for a field: the most frequent come first. `labels`
    are the labels of values, which may be typed in their place.
    """
    end = max(0, min(cursor, len(typed)))
    if typed[end : end + 1].strip(" \t\n()"):
        return None  # in the middle of a word
    found = _END.search(typed[:end][-200:])
    if found is None:
        return None
    start = end - len(found[0])
    if found["name"] is not None:
        return _name(fold(found["name"]), start, end)
    field = NAMES.get(fold(found["field"]))
    if field is None:
        return None
    begun = found["value"] if found["long"] is None else found["long"]
    offered = _beginning(begun, values(field), (labels or {}).get(field, {}))
    words = tuple(f"{found['field']}:{_quoted(value)}" for value in offered)
    return Completion(start, end, field, offered, words) if offered else None


def _name(typed: str, start: int, end: int) -> Completion | None:
    if len(typed) < _LEAST:
        return None
    names = tuple(f"{name}:" for name in _OFFERED if name.startswith(typed))
    return Completion(start, end, "", names, names) if names else None


def _beginning(
    begun: str, values: Mapping[str, int], labels: Mapping[str, Iterable[str]]
) -> tuple[str, ...]:
    """Return the values that begin with `begun`, then those that contain it.

    Values of which only a label begins with `begun` come last.
    """
    wanted = folded_value(begun.strip())

    def rank(value: str) -> int | None:
        written = folded_value(value)
        if written.startswith(wanted):
            return 0
        if wanted in written:
            return 1
        said = (folded_value(each) for each in labels.get(value, ()))
        return 2 if any(each.startswith(wanted) for each in said) else None

    ranks = {value: place for value in values if value and (place := rank(value)) is not None}
    fitting = sorted(ranks, key=lambda each: (ranks[each], -values[each], each))
    return tuple(each for each in fitting if folded_value(each) != wanted)[:_MOST]


def _quoted(value: str) -> str:
    return f'"{value}"' if re.search(r"[\s()]", value) else value
