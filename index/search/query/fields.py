"""The fields of a query: their names, and the values that a typed value stands for."""

import re
from collections.abc import Callable, Iterable, Mapping

from index.search.query.plan import FieldFilter
from index.search.query.syntax_tree import AllOf, AnyOf, Field, Not, Part
from index.search.table.records import FIELDS

NAMES = {name: name for name in FIELDS} | {"lang": "language", "band": "age_band"}
type Labels = Mapping[str, Mapping[str, Iterable[str]]]
"""Field -> value -> its labels in every language."""

_RANGE = re.compile(r"(?P<first>\d{0,3})\s*[-–—\u2010\u2011\u2212+]\s*(?P<last>\d{0,3})")


def having(field: Field, values: Mapping[str, int]) -> FieldFilter:
    """Return the filter for `field`; `values` is value -> how many records have it."""
    if field.name == "age" and (ages := _RANGE.fullmatch(field.value.strip())):
        return FieldFilter("age", tuple(_between(ages["first"], ages["last"], values)))
    wanted = field.value.casefold()
    same = [value for value in values if value.casefold() == wanted]
    if not same and field.prefix and field.name != "age":
        same = [value for value in values if value.casefold().startswith(wanted)]
    return FieldFilter(field.name, tuple(sorted(same)) or (field.value,))


def named(part: Part | None, labels: Labels) -> Part | None:
    """Return `part` with the labels of values replaced by the values.

    What is a value, or begins one that is still typed, is not read as a label.
    """
    match part:
        case Field(name, value, prefix) if name in labels:
            meant = _labelled(value.strip().casefold(), labels[name], prefix=prefix)
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


def _labelled(wanted: str, labels: Mapping[str, Iterable[str]], *, prefix: bool) -> tuple[str, ...]:
    """Return the values with the label `wanted`, or with `prefix`, one that begins with it."""
    values = {value.casefold() for value in labels}
    if not wanted or wanted in values:
        return ()
    same = tuple(value for value, said in labels.items() if wanted in map(str.casefold, said))
    if same or not prefix or any(value.startswith(wanted) for value in values):
        return same
    return tuple(
        value
        for value, said in labels.items()
        if any(each.casefold().startswith(wanted) for each in said)
    )


def settled(part: Part | None, values: Callable[[str], Iterable[str]]) -> Part | None:
    """Return `part` with each known value of a field marked as whole, although still typed."""
    match part:
        case Field(name, value, True) if name == "age" or value.casefold() in {
            each.casefold() for each in values(name)
        }:
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
