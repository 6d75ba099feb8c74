"""Changes a TOML file of a folder in one place, and keeps comments, order and spacing.

Only the entry or table in question is parsed for writing, by tomlkit. What comes of it is read with
Python's own parser and must be what was asked for; else nothing changes.
"""

import copy
from collections.abc import Callable, Mapping, Sequence, Set
from itertools import pairwise
from typing import Any

import tomlkit
from tomlkit.exceptions import TOMLKitError

from index.desk.document_blocks import plain_text, written_as
from index.desk.toml_chunks import (
    TomlPath,
    entry_span,
    entry_spans,
    parsed,
    part_span,
    trimmed_end,
)
from index.errors import SourceProblem

_FAILED = "“{name}” is written in a way that cannot be changed here. Change it in a text editor."


def with_value(file: str, text: str, path: TomlPath, value: object) -> str:
    """Return the TOML file with the `value` at `path`; None removes it. Raises SourceProblem."""
    plain = plain_text(text)
    span, inner = _span(plain, path)
    changed = _changed(file, plain, span, lambda held, kit: _put(held, inner, value, kit=kit))
    return written_as(text, changed)


def with_entry(file: str, text: str, path: TomlPath, values: Mapping[str, object]) -> str:
    """Return the TOML file with one entry more in the array of tables at `path`, the last.

    Raises SourceProblem.
    """
    return with_entries_at(file, text, path, None, [values])


def with_entries_at(
    file: str,
    text: str,
    path: TomlPath,
    number: int | None,
    entries: Sequence[Mapping[str, object]],
) -> str:
    """Return the TOML file with `entries` more in the array of tables at `path`.

    They stand before the entry `number` and the comments directly above it, or for None at the end.
    Raises SourceProblem.
    """
    plain = plain_text(text)
    wanted = _with(file, parsed(plain, file), path, lambda held: _put_in(held, number, entries))
    head = ".".join(str(each) for each in path[::2])
    written = "\n".join(f"[[{head}]]\n{_dumped(each)}" for each in entries)
    place = entry_span(plain, (*path, number)) if number is not None else None
    if place is not None:
        at = _with_remarks(plain, place[0])
        changed = f"{plain[:at]}{written}\n{plain[at:]}"
    else:
        span = entry_span(plain, path[:-1]) if len(path) > 1 else (0, len(plain))
        end = span[1] if span else len(plain)
        start = plain[:end] if not end or plain[:end].endswith("\n") else f"{plain[:end]}\n"
        gap = "\n" if start.strip() and not start.endswith("\n\n") else ""
        changed = f"{start}{gap}{written}{plain[end:]}"
    if _reads_as(changed, wanted):
        return written_as(text, changed)
    whole = (0, len(plain))
    return written_as(
        text, _changed(file, plain, whole, lambda held, _kit: _insert(held, path, number, entries))
    )


def with_entries(file: str, text: str, key: str, entries: Sequence[Mapping[str, object]]) -> str:
    """Return the TOML file with `entries` more in the array of tables `key`, the last.

    Raises SourceProblem.
    """
    plain = plain_text(text)
    added = [f"[[{key}]]\n{_dumped(values)}" for values in entries]
    start = plain.rstrip("\n") + "\n\n" if plain.strip() else plain
    appended = start + "\n".join(added)
    held = parsed(plain, file)
    wanted = _with(file, held, (key,), lambda each: [*(each or ()), *map(dict, entries)])
    if not _reads_as(appended, wanted):
        raise SourceProblem(_FAILED, name=file)
    return written_as(text, appended)


def without_entry(file: str, text: str, path: TomlPath) -> str:
    """Return the TOML file without the entry at `path` of an array of tables; comments stay.

    Raises SourceProblem.
    """
    plain = plain_text(text)
    number = path[-1]
    wanted = _with(file, parsed(plain, file), path[:-1], lambda held: _without(held, number))
    span = entry_span(plain, path)
    if span is not None and _reads_as(changed := _cut(plain, span), wanted):
        return written_as(text, changed)
    whole = (0, len(plain))
    return written_as(text, _changed(file, plain, whole, lambda held, _kit: _drop(held, path)))


def without_entries(file: str, text: str, key: str, numbers: Set[int]) -> str:
    """Return the TOML file without the entries `numbers` of the array of tables `key`.

    Their comments stay. Raises SourceProblem.
    """
    plain = plain_text(text)
    spans, held = entry_spans(plain, key), parsed(plain, file)
    left = [each for number, each in enumerate(held.get(key, ())) if number not in numbers]
    wanted = _with(file, held, (key,), lambda _held: left or None)
    changed = plain
    for number, (start, end) in reversed([*enumerate(spans)]):
        if number in numbers:
            changed = _cut(changed, (start, trimmed_end(plain, start, end)))
    if max(numbers, default=0) < len(spans) and _reads_as(changed, wanted):
        return written_as(text, changed)
    for number in sorted(numbers, reverse=True):
        text = without_entry(file, text, (key, number))
    return text


def with_values(file: str, text: str, key: str, name: str, values: Mapping[int, object]) -> str:
    """Return the TOML file with each of `values` as `name` of the entry of `key` of that number.

    Raises SourceProblem.
    """
    plain = plain_text(text)
    spans = entry_spans(plain, key)
    changed, end = [], len(plain)
    for number in sorted(values, reverse=True):
        if number >= len(spans):  # it may be written in one line
            for each, value in values.items():
                text = with_value(file, text, (key, each, name), value)
            return text
        start, stop = spans[number]
        part = with_value(file, plain[start:stop], (key, 0, name), values[number])
        changed += [plain[stop:end], part]
        end = start
    return written_as(text, "".join([plain[:end], *reversed(changed)]))


def with_entry_moved(file: str, text: str, key: str, number: int, to: int) -> str:
    """Return the TOML file with the entry `number` of the array of tables `key` as the one `to`.

    Comments directly above it go with it. Raises SourceProblem.
    """
    plain = plain_text(text)
    held = parsed(plain, file).get(key, ())
    others = [at for at in range(len(held)) if at != number]
    order = [*others[:to], number, *others[to:]]
    wanted = _with(file, parsed(plain, file), (key,), lambda each: [each[at] for at in order])
    span, beside = entry_span(plain, (key, number)), others[min(to, len(others) - 1)]
    place = entry_span(plain, (key, beside))
    if span is not None and place is not None:
        span = _with_remarks(plain, span[0]), span[1]
        entry = plain[slice(*span)].rstrip("\n") + "\n"
        at = _with_remarks(plain, place[0]) if to < len(others) else place[1]
        if to >= len(others):
            entry = f"{'' if plain[:at].endswith(chr(10)) else chr(10)}\n{entry}"
        else:
            entry = f"{entry}\n"
        if at <= span[0]:
            changed = plain[:at] + entry + _cut(plain, span)[at:]
        else:
            left = _cut(plain, span)
            at -= len(plain) - len(left)
            changed = left[:at] + entry + left[at:]
        if _reads_as(changed, wanted):
            return written_as(text, changed)
    raise SourceProblem(_FAILED, name=file)


def with_entries_ordered(file: str, text: str, path: TomlPath, order: Sequence[int]) -> str:
    """Return the TOML file with the entries of the array of tables at `path` in another `order`.

    Comments directly above an entry go with it; what else stands between two stays there.
    Raises SourceProblem.
    """
    plain = plain_text(text)
    held = parsed(plain, file)
    wanted = _with(file, held, path, lambda each: [each[at] for at in order])
    moved = [at for at, number in enumerate(order) if at != number]
    if not moved:
        return text
    spans, end = [], 0
    for number in range(moved[0], moved[-1] + 1):
        span = entry_span(plain, (*path, number))
        if span is None:
            raise SourceProblem(_FAILED, name=file)
        spans.append((max(end, _with_remarks(plain, span[0])), span[1]))
        end = span[1]
    blocks = [plain[slice(*span)].removesuffix("\n") + "\n" for span in spans]
    changed = plain[: spans[0][0]]
    gaps = [plain[a:b] for (_, a), (b, _) in pairwise(spans)]
    for at, gap in zip(order[moved[0] : moved[-1] + 1], [*gaps, plain[end:]], strict=True):
        changed += blocks[at - moved[0]] + gap
    if not _reads_as(changed, wanted):
        raise SourceProblem(_FAILED, name=file)
    return written_as(text, changed)


def _with_remarks(text: str, start: int) -> int:
    """Return where the comments begin that stand directly above the header at `start`.

    Those at the head of the file are about the file.
    """
    at = start
    while at and text[: at - 1].rpartition("\n")[2].lstrip(" \t").startswith("#"):
        at = text.rfind("\n", 0, at - 1) + 1
    return at or start


def _cut(text: str, span: tuple[int, int]) -> str:
    """Return `text` without `span`, and without one of the blank lines around it."""
    before, after = text[: span[0]], text[span[1] :]
    if before.endswith("\n\n") or not before:
        if not after:
            before = before[:-1]
        after = after.removeprefix("\n")
    return before + after


def _drop(held: Any, path: TomlPath) -> None:
    """Remove the entry at `path`, and the array that has none any more."""
    for part in path[:-2]:
        held = held[part]
    del held[path[-2]][path[-1]]
    if not held[path[-2]]:
        del held[path[-2]]


def _insert(
    held: Any, path: TomlPath, number: int | None, entries: Sequence[Mapping[str, object]]
) -> None:
    for part in path[:-1]:
        held = held[part]
    there = held.setdefault(path[-1], [])
    at = len(there) if number is None else number
    for each in reversed(entries):
        there.insert(at, dict(each))


def _put_in(held: Any, number: int | None, entries: Sequence[Mapping[str, object]]) -> Any:
    there = list(held or ())
    at = len(there) if number is None else number
    return [*there[:at], *map(dict, entries), *there[at:]]


def _dumped(values: Mapping[str, object]) -> str:
    """Return `values` as the lines of a table; a wording has dotted keys."""
    table = tomlkit.document()
    for name, value in values.items():
        _put_kit(table, (name,), value)
    return tomlkit.dumps(table)


def _with(file: str, held: Any, path: TomlPath, change: Callable[[Any], Any]) -> Any:
    """Return `held` with a change of what is at `path`, nothing of it where that is None.

    What is not on the way is not copied. Raises SourceProblem where there is no such place.
    """
    try:
        if not path:
            return change(held)
        key: Any = path[0]
        is_list = isinstance(held, list)
        inner = held[key] if is_list else held.get(key)
        changed = _with(file, inner, path[1:], change)
        if is_list:
            return [*held[:key], changed, *held[key + 1 :]]
        left = {name: value for name, value in held.items() if name != key}
    except (KeyError, IndexError, TypeError, AttributeError):
        raise SourceProblem(_FAILED, name=file) from None
    return left if changed is None else left | {key: changed}


def _without(held: Any, number: Any) -> Any:
    left = list(held)
    del left[number]
    return left or None


def _span(text: str, path: TomlPath) -> tuple[tuple[int, int], TomlPath]:
    """Return the part of the file that holds `path`, and the path within that part."""
    length = 0
    while len(path) > length + 1 and isinstance(path[length + 1], int):
        length += 2
    if not length:
        span = part_span(text, str(path[0]))
        return (span, path) if span else ((0, len(text)), path)
    span = entry_span(text, path[:length], str(path[length]))
    keys = [each for each in path[:length] if isinstance(each, str)]
    return (span, (*keys, 0, *path[length:])) if span else ((0, len(text)), path)


def _changed(
    file: str, text: str, span: tuple[int, int], change: Callable[[Any, bool], object]
) -> str:
    """Return `text` with the part at `span` changed by `change`, which is tried on plain values."""
    start, end = span
    part = text[start:end]
    wanted = copy.deepcopy(dict(parsed(part, file)))
    try:
        change(wanted, False)
        document = tomlkit.parse(part)
        if tomlkit.dumps(document) != part:
            raise SourceProblem(_FAILED, name=file)
        change(document, True)
        changed = tomlkit.dumps(document)
    except (TOMLKitError, KeyError, IndexError, TypeError, ValueError, AttributeError):
        raise SourceProblem(_FAILED, name=file) from None
    if text[end:] and changed and not changed.endswith("\n"):
        changed += "\n"
    if not _reads_as(changed, wanted):
        raise SourceProblem(_FAILED, name=file)
    return text[:start] + changed + text[end:]


def _put(held: Any, path: TomlPath, value: object, *, kit: bool) -> None:
    if value is None:
        _remove(held, path)
    elif kit:
        _put_kit(held, path, value)
    else:
        for part in path[:-1]:
            held = held.setdefault(part, {}) if isinstance(held, dict) else held[part]
        held[path[-1]] = value


def _remove(held: Any, path: TomlPath) -> None:
    """Remove what is at `path`, and a wording that has no words any more."""
    if len(path) > 1:
        inner = held[path[0]]
        _remove(inner, path[1:])
        if not isinstance(path[0], int) and not isinstance(path[1], int) and not inner:
            del held[path[0]]
        return
    del held[path[0]]


def _put_kit(held: Any, path: TomlPath, value: object) -> None:
    """Put `value` at `path` of a tomlkit document; what is new in a wording has a dotted key."""
    while len(path) > 1 and (isinstance(path[0], int) or path[0] in held):
        held, path = held[path[0]], path[1:]
    if isinstance(value, Mapping) and value:
        for key, inner in value.items():
            _put_kit(held, (*path, key), inner)
        return
    names = [str(part) for part in path]
    if len(names) > 1:
        held.append(tomlkit.key(names), value)
    else:
        held[names[0]] = value


def _reads_as(text: str, wanted: Mapping[str, object]) -> bool:
    try:
        return parsed(text, "") == wanted
    except SourceProblem:
        return False
