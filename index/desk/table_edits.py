"""Changes a TOML file of a folder in one place, and keeps comments, order and spacing.

Only the entry or table in question is parsed for writing, by tomlkit. What comes of it is read with
Python's own parser and must be what was asked for; else nothing changes.
"""

import copy
from collections.abc import Callable, Mapping, Sequence
from typing import Any

import tomlkit
from tomlkit.exceptions import TOMLKitError

from index.desk.document_blocks import plain_text, written_as
from index.desk.toml_chunks import entry_span, parsed, part_span
from index.errors import SourceProblem

type TomlPath = Sequence[str | int]
"""Keys, and numbers of entries from 0: `("theme", 2, "label", "en")`."""

_FAILED = "“{name}” is written in a way that cannot be changed here. Change it in a text editor."


def with_value(file: str, text: str, path: TomlPath, value: object) -> str:
    """Return the TOML file with the `value` at `path`; None removes it. Raises SourceProblem."""
    plain = plain_text(text)
    span, inner = _span(plain, path)
    changed = _changed(file, plain, span, lambda held, kit: _put(held, inner, value, kit=kit))
    return written_as(text, changed)


def with_entry(file: str, text: str, key: str, values: Mapping[str, object]) -> str:
    """Return the TOML file with one entry more of the array of tables `key`, the last.

    Raises SourceProblem.
    """
    plain = plain_text(text)
    before = parsed(plain, file)
    wanted = copy.deepcopy(before)
    entries = wanted.setdefault(key, [])
    if not isinstance(entries, list):
        raise SourceProblem(_FAILED, name=file)
    entries.append(dict(values))
    table = tomlkit.document()
    for name, value in values.items():
        _put_kit(table, (name,), value)
    start = plain if not plain or plain.endswith("\n") else f"{plain}\n"
    gap = "\n" if start.strip() and not start.endswith("\n\n") else ""
    appended = f"{start}{gap}[[{key}]]\n{tomlkit.dumps(table)}"
    if _reads_as(appended, wanted):
        return written_as(text, appended)
    changed = _changed(file, plain, (0, len(plain)), lambda held, _kit: _append(held, key, values))
    return written_as(text, changed)


def without_entry(file: str, text: str, key: str, number: int) -> str:
    """Return the TOML file without the entry `number`, from 0, of `key`; comments stay.

    Raises SourceProblem.
    """
    plain = plain_text(text)
    wanted: Any = parsed(plain, file)
    try:
        del wanted[key][number]
    except (KeyError, IndexError, TypeError):
        raise SourceProblem(_FAILED, name=file) from None
    span = entry_span(plain, key, number)
    if span is not None:
        before, after = plain[: span[0]], plain[span[1] :]
        if before.endswith("\n\n") or not before:
            after = after.removeprefix("\n")
        left = dict(wanted)
        if not left[key]:
            del left[key]
        if _reads_as(before + after, left):
            return written_as(text, before + after)
    changed = _changed(
        file, plain, (0, len(plain)), lambda held, _kit: held[key].__delitem__(number)
    )
    return written_as(text, changed)


def _span(text: str, path: TomlPath) -> tuple[tuple[int, int], TomlPath]:
    """Return the part of the file that holds `path`, and the path within that part."""
    key = str(path[0])
    number = path[1] if len(path) > 1 else None
    if isinstance(number, int):
        span = entry_span(text, key, number)
        inner: TomlPath = (key, 0, *path[2:])
    else:
        span, inner = part_span(text, key), path
    return (span, inner) if span else ((0, len(text)), path)


def _changed(
    file: str, text: str, span: tuple[int, int], change: Callable[[Any, bool], object]
) -> str:
    """Return `text` with the part at `span` changed by `change`, which is tried on plain values."""
    start, end = span
    part = text[start:end]
    wanted = copy.deepcopy(parsed(part, file))
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


def _append(held: Any, key: str, values: Mapping[str, object]) -> None:
    held.setdefault(key, []).append(dict(values))


def _reads_as(text: str, wanted: Mapping[str, object]) -> bool:
    try:
        return parsed(text, "") == wanted
    except SourceProblem:
        return False
