"""The fields of a query: the values that a typed value stands for."""

import re
from collections.abc import Callable, Iterable, Mapping

from index.search.query.labels import LONGEST, FieldWords, SaidValue, folded_value, stems_of
from index.search.query.plan import FieldFilter
from index.search.query.syntax_tree import AllOf, AnyOf, Field, Not, Part

_RANGE = re.compile(r"(?P<first>\d{0,3})\s*[-–—\u2010\u2011\u2212+]\s*(?P<last>\d{0,3})")


def having(field: Field, values: Mapping[str, int]) -> FieldFilter:
    """Return the filter for `field`; `values` is value -> how many records have it."""
    if field.name == "age" and (ages := _RANGE.fullmatch(field.value.strip())):
        return FieldFilter("age", tuple(_between(ages["first"], ages["last"], values)))
    prefix = field.prefix and field.name != "age"
    same = _same(field.value, values, prefix=prefix)
    return FieldFilter(field.name, tuple(sorted(same)) or (field.value,))


def _same(typed: str, values: Iterable[str], *, prefix: bool = False) -> tuple[str, ...]:
    """Return those of `values` that `typed` is, or with `prefix`, that begin with it.

    The same letters come before those of another keyboard: “ун” is not “үн” where both are there.
    """
    values = tuple(values)
    for key in (str.casefold, folded_value):
        wanted = key(typed)
        if same := tuple(value for value in values if key(value) == wanted):
            return same
    return tuple(each for each in values if prefix and folded_value(each).startswith(wanted))


def named(
    part: Part | None, words: FieldWords, values: Callable[[str], Iterable[str]]
) -> Part | None:
    """Return `part` with the labels of values replaced by the values.

    What is one of the `values` of a field, or begins one that is still typed, is no label.
    """
    match part:
        case Field(name, value, prefix):
            said = words.said(name)
            own = dict.fromkeys((*said, *values(name))) if said else ()
            meant = _labelled(value.strip(), said, own, prefix=prefix)
            if not meant:
                return part
            fields = tuple(Field(name, each) for each in meant)
            return fields[0] if len(fields) == 1 else AnyOf(fields)
        case Not(inner):
            return Not(_named(inner, words, values))
        case AllOf(parts):
            return AllOf(tuple(_named(inner, words, values) for inner in parts))
        case AnyOf(parts):
            return AnyOf(tuple(_named(inner, words, values) for inner in parts))
        case _:
            return part


def _named(part: Part, words: FieldWords, values: Callable[[str], Iterable[str]]) -> Part:
    return named(part, words, values) or part


def _labelled(
    typed: str, said: Mapping[str, SaidValue], values: Iterable[str], *, prefix: bool
) -> tuple[str, ...]:
    """Return the values with the label `typed`, else those of which it is some of the words.

    With `prefix`, the last of these words may be a beginning. Where it is none, it may be forms.
    """
    if not typed or _same(typed, values):
        return ()
    typed = typed[:LONGEST]
    lower, folded = typed.casefold(), folded_value(typed)
    for whole in (
        tuple(value for value, each in said.items() if lower in each.labels),
        tuple(value for value, each in said.items() if folded in each.folded),
    ):
        if whole:
            return whole
    if prefix and _same(typed, values, prefix=True):
        return ()
    begun = tuple(
        value
        for value, each in said.items()
        if (each.is_begun(folded) if prefix else each.has_words(folded))
    )
    stems = frozenset() if begun else stems_of(typed)
    return begun or tuple(value for value, each in said.items() if stems and stems <= each.stems)


def absent(part: Part | None, values: Callable[[str], Mapping[str, int]]) -> tuple[Field, ...]:
    """Return the fields of `part` without whose values it finds nothing, and that none has."""
    match part:
        case Field(name):
            held = values(name)
            return () if any(each in held for each in having(part, held).values) else (part,)
        case AllOf(parts):
            return tuple(each for inner in parts for each in absent(inner, values))
        case AnyOf(parts):
            lacking = [absent(inner, values) for inner in parts]
            return tuple(each for fields in lacking for each in fields) if all(lacking) else ()
        case _:
            return ()


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
