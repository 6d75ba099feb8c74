"""The fields of a query: their names, and the values that a typed value stands for."""

import re
from collections.abc import Callable, Iterable, Mapping

from index.search.query.plan import FieldFilter
from index.search.query.syntax_tree import AllOf, AnyOf, Field, Not, Part
from index.search.table.records import FIELDS
from index.search.text.analysis import fold
from index.search.text.missing_letters import plain

NAMES = {name: name for name in FIELDS} | {"lang": "language", "band": "age_band"}
type Labels = Mapping[str, Mapping[str, Iterable[str]]]
"""Field -> value -> its labels in every language."""

_RANGE = re.compile(r"(?P<first>\d{0,3})\s*[-–—\u2010\u2011\u2212+]\s*(?P<last>\d{0,3})")


def having(field: Field, values: Mapping[str, int]) -> FieldFilter:
    """Return the filter for `field`; `values` is value -> how many records have it."""
    if field.name == "age" and (ages := _RANGE.fullmatch(field.value.strip())):
        return FieldFilter("age", tuple(_between(ages["first"], ages["last"], values)))
    prefix = field.prefix and field.name != "age"
    same = _called(field.value, {value: (value,) for value in values}, prefix=prefix)
    return FieldFilter(field.name, tuple(sorted(same)) or (field.value,))


def folded_value(value: str) -> str:
    """Return `value` of a field as it is compared: as a word of the text is, on any keyboard."""
    return plain(fold(value))


def _called(
    typed: str, names: Mapping[str, Iterable[str]], *, prefix: bool = False
) -> tuple[str, ...]:
    """Return the values with the name `typed`, or with `prefix`, one that begins with it.

    The same letters come before those of another keyboard: “ун” is not “үн” where both are there.
    """
    for key in (str.casefold, folded_value):
        wanted = key(typed)
        same = tuple(value for value, said in names.items() if wanted in map(key, said))
        if same:
            return same
    wanted = folded_value(typed)
    return tuple(
        value
        for value, said in names.items()
        if prefix and any(folded_value(each).startswith(wanted) for each in said)
    )


def named(part: Part | None, labels: Labels) -> Part | None:
    """Return `part` with the labels of values replaced by the values.

    What is a value, or begins one that is still typed, is not read as a label.
    """
    match part:
        case Field(name, value, prefix) if name in labels:
            meant = _labelled(value.strip(), labels[name], prefix=prefix)
            if not meant:
                return part
            fields = tuple(Field(name, each) for each in meant)
            return fields[0] if len(fields) == 1 else AnyOf(fields)
        case Not(inner):
            return Not(named(inner, labels) or inner)
        case AllOf(parts):
            return AllOf(tuple(named(inner, labels) or inner for inner in parts))
        case AnyOf(parts):
            return AnyOf(tuple(named(inner, labels) or inner for inner in parts))
        case _:
            return part


def _labelled(typed: str, labels: Mapping[str, Iterable[str]], *, prefix: bool) -> tuple[str, ...]:
    """Return the values with the label `typed`, or with `prefix`, one that begins with it."""
    values = {value: (value,) for value in labels}
    if not typed or _called(typed, values):
        return ()
    return _called(typed, labels, prefix=prefix and not _called(typed, values, prefix=prefix))


def settled(part: Part | None, values: Callable[[str], Iterable[str]]) -> Part | None:
    """Return `part` with each known value of a field marked as whole, although still typed."""
    match part:
        case Field(name, value, True) if name == "age" or folded_value(value) in map(
            folded_value, values(name)
        ):
            return Field(name, value)
        case Not(inner):
            return Not(_settled(inner, values))
        case AllOf(parts):
            return AllOf(tuple(_settled(inner, values) for inner in parts))
        case AnyOf(parts):
            return AnyOf(tuple(_settled(inner, values) for inner in parts))
        case _:
            return part


def _settled(part: Part, values: Callable[[str], Iterable[str]]) -> Part:
    return settled(part, values) or part


def _between(first: str, last: str, ages: Iterable[str]) -> list[str]:
    """Return those of `ages` in a range, which may be open at one end, as in 30- and -25."""
    if not first and not last:
        return []
    least, most = int(first or 0), int(last or 999)
    return [age for age in ages if age.isdecimal() and least <= int(age) <= most]
