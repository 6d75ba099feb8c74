"""Changes one value in the group of a block, and leaves the others and their spacing."""

import re
from collections.abc import Mapping

from index.errors import SourceProblem
from index.limits import may_be_text
from index.revision.document_text import RawBlock, group_of

_BEGIN = re.compile(r"\{#[^\s{}\"]*")
_PART = re.compile(r'\s+([a-z_]+)=(?:"[^"]*"|[^\s"{}]+)')
_END = re.compile(r"\s*\}")
_PLAIN = re.compile(r"[^\W_]+(?:[-:.][^\W_]+)*")
_MARKUP = re.compile(r"[\\*_^~\[\]`<&]")


def with_group_value(group: str, key: str, value: str | None) -> str:
    """Return `group` with the `value` of `key`, or without it. Raises SourceProblem."""
    begin = _BEGIN.match(group)
    at = begin.end() if begin else 0
    places: dict[str, tuple[int, int]] = {}
    while begin and (part := _PART.match(group, at)):
        places[part[1]] = part.span()
        at = part.end()
    end = _END.match(group, at)
    if end is None or end.end() != len(group):
        raise SourceProblem("A group in braces has mistakes. Mend what is told of it first.")
    start, stop = places.get(key, (at, at))
    if value is None:
        return group[:start] + group[stop:]
    spacing = re.match(r"\s*", group[start:stop])
    blank = (spacing[0] if spacing else "") or " "
    return f"{group[:start]}{blank}{key}={written_value(value)}{group[stop:]}"


def written_value(value: str) -> str:
    """Return `value` as a group holds it. Raises SourceProblem where none can."""
    if not value or '"' in value or not may_be_text(value, is_line=True):
        raise SourceProblem("This value cannot be written. Use other words, in one line.")
    if _PLAIN.fullmatch(value):
        return value
    return '"' + _MARKUP.sub(r"\\\g<0>", value) + '"'


def with_values(block: RawBlock, values: Mapping[str, str | None]) -> str:
    """Return the group of `block` with each of `values`, or without those that are None."""
    group = group_of(block)
    held = block.block.attributes.values
    for key, value in values.items():
        if held.get(key) != value:
            group = with_group_value(group, key, value)
    return group


def changed_values(held: Mapping[str, str], values: Mapping[str, str | None]) -> dict[str, str]:
    """Return `held` with `values`, without those that are None."""
    changed = {**held, **values}
    return {key: value for key, value in changed.items() if value is not None}


def with_other_id(group: str, name: str) -> str:
    """Return `group` with the id `name`."""
    return _BEGIN.sub(f"{{#{name}", group, count=1)
