"""The fields of a query: how each may be written, and which values what was typed asks for."""

import re
from collections.abc import Callable, Iterable, Mapping

from index.search.query.plan import Having
from index.search.query.syntax_tree import AllOf, AnyOf, Field, Not, Part
from index.search.table.records import FIELDS

NAMES = {name: name for name in FIELDS} | {"lang": "language", "band": "age_band"}
_RANGE = re.compile(r"(?P<first>\d{0,3})\s*[-–—\u2010\u2011\u2212+]\s*(?P<last>\d{0,3})")


def having(field: Field, values: Mapping[str, int]) -> Having:
    """Return what to look for where `field` has `values`: value -> how many records have it."""
    if field.name == "age" and (ages := _RANGE.fullmatch(field.value.strip())):
        return Having("age", tuple(_between(ages["first"], ages["last"], values)))
    wanted = field.value.casefold()
    same = [value for value in values if value.casefold() == wanted]
    if not same and field.prefix and field.name != "age":
        same = [value for value in values if value.casefold().startswith(wanted)]
    return Having(field.name, tuple(sorted(same)) or (field.value,))


def settled(part: Part | None, values: Callable[[str], Iterable[str]]) -> Part | None:
    """Return `part` with each value whole that a field has, although it may be still typed."""
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
    """Return the ages of a range; one without an end is open there, as in 30- and -25."""
    if not first and not last:
        return []
    least, most = int(first or 0), int(last or 999)
    return [age for age in ages if age.isdecimal() and least <= int(age) <= most]
