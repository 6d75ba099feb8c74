"""Explains values of a wrong type in valid TOML: their line, and what to write.

The converter, msgspec, names a path such as `$.withdrawn[1].date`.
"""

import re
from collections.abc import Iterable, Sequence

from index.source.problems.proposals import proposed
from index.source.toml.failure import KEY_VALUE, quoted, write
from index.values import Value

_PATH = re.compile(r" - at `([^`]*)`$")
_STEP = re.compile(r"\.(\w+)|\[(\d+)\]")
_LACKS = re.compile(r"Object missing required field `(\w+)`")
_KINDS = re.compile(r"Expected `([^`]+)`, got `([^`]+)`")
_LIMIT = re.compile(r"Expected `int` ([<>]=?) (-?\d+)")
_HEADER = re.compile(r"\s*\[")
_LEVELS = "full, banded, role, none"
_VALUES = {
    "read": _LEVELS,
    "share": _LEVELS,
    "access": "open, safeguarded, controlled, unknown",
    "status": "draft, reviewed",
}
_WORDINGS = frozenset(
    {"title", "label", "definition", "text", "of", "words", "about", "rights", "plural", "reported"}
)
_BY_GENDER = re.compile(r"label\.([a-z]+)\.([a-z0-9-]+)")
_NUMBERS = frozenset({"edition", "count", "minutes"})
_NAMES = {
    "str": "a text",
    "int": "a whole number",
    "float": "a number",
    "bool": "true or false",
    "array": "a list",
    "date": "a date without quotation marks",
    "datetime": "a date without quotation marks",
    "time": "a time without quotation marks",
    "object": "one thing in several languages",
}


class ShapeError(Value):
    """The message about a value of a wrong type, its line from 1, and a hint."""

    line: int | None
    said: str
    hint: str = ""


def misshape(error: str, text: str, values: object, key: str = "") -> ShapeError:
    """Return the message for `error`, which a converter raised for `values` of the file `text`.

    Where `values` is a list, it holds the tables `[[key]]`.
    """
    found = _PATH.search(error)
    path, what = (found[1], error[: found.start()]) if found else ("$", error)
    line, row = line_of(text, path, key)
    lacks, kinds = _LACKS.match(what), _KINDS.match(what)
    if lacks:
        given = _at(values, path)
        written = near_key(lacks[1], given if isinstance(given, dict) else ())
        if written:
            return misnamed(text, f"{path}.{written}", lacks[1], key)
        return ShapeError(line, f"“{lacks[1]}” is missing.", f"Write: {_example(lacks[1])}")
    name = next((step[1] for step in reversed([*_STEP.finditer(path)]) if step[1]), "this")
    if kinds and {kinds[1], kinds[2]} <= _NAMES.keys():
        said = f"“{name}” is {_NAMES[kinds[2]]}, and must be {_NAMES[kinds[1]]}."
        return ShapeError(line, said, _proposal(row, kinds[1]))
    if what.startswith("Invalid enum value"):
        hint = f"Write one of these: {_VALUES[name]}." if name in _VALUES else ""
        return ShapeError(line, f"“{name}” has a value that is not known.", hint)
    return ShapeError(line, f"“{name}” has not the form that it needs.", _limit(what))


def _limit(what: str) -> str:
    """Return the hint of the limit that `what` names, or ""."""
    found = _LIMIT.search(what)
    return f"The number is to be {found[1]} {found[2]}." if found else ""


def misnamed(text: str, path: str, right: str | None, key: str = "") -> ShapeError:
    """Return the message for the unknown key at `path`, for which `right` may be meant."""
    line, row = line_of(text, path, key)
    name = path.rpartition(".")[2]
    said = f"“{name}” means nothing here."
    if right is None:
        return ShapeError(line, said)
    return ShapeError(
        line, said, write(row.strip().replace(name, right, 1), else_=f"Write: {right}")
    )


def near_key(name: str, others: Iterable[str]) -> str | None:
    """Return the one of `others` that differs from `name` by case or a slip, or None."""
    known = [other for other in others if other != name]
    same = (other for other in known if other.casefold() == name.casefold())
    return next(same, None) or proposed(name, known)


def _at(values: object, path: str) -> object:
    """Return the value at `path` in `values`, or None."""
    for step in _STEP.finditer(path):
        if step[1] and isinstance(values, dict):
            values = values.get(step[1])
        elif step[2] and isinstance(values, list) and int(step[2]) < len(values):
            values = values[int(step[2])]
        else:
            return None
    return values


def line_of(text: str, path: str, key: str = "") -> tuple[int | None, str]:
    """Return the number, from 1, and the text of the line of `text` with the value at `path`.

    Where that line is not found, the first line of its table is returned.
    """
    rows = text.split("\n")
    steps = [(step[1], step[2]) for step in _STEP.finditer(path)]
    steps = [(key, ""), *steps] if key and steps and steps[0][1] else steps
    start, header = 0, ""
    for place, (name, _number) in enumerate(steps):
        if not name:
            continue
        index = steps[place + 1][1] if place + 1 < len(steps) else ""
        header = f"{header}.{name}" if header else name
        table = _table(rows, start, header, int(index)) if index else None
        table = table if table is not None else _table(rows, start, header, 0)
        if table is None:
            return _row(rows, start, name)
        start = table + 1
    return (start, rows[start - 1]) if start else (None, "")


def _table(rows: Sequence[str], start: int, header: str, number: int) -> int | None:
    """Return the row in which the table `header` with this number, from 0, begins, from `start`."""
    begins = re.compile(rf"\s*\[+[ \t]*{re.escape(header)}[ \t]*\]")
    found = [at for at in range(start, len(rows)) if begins.match(rows[at])]
    return found[number] if number < len(found) else None


def _row(rows: Sequence[str], start: int, name: str) -> tuple[int | None, str]:
    gives = re.compile(rf"\s*\"?{re.escape(name)}\"?\s*[.=]")
    for at in range(start, len(rows)):
        if _HEADER.match(rows[at]):
            break
        if gives.match(rows[at]):
            return at + 1, rows[at]
    return (start, rows[start - 1]) if start else (None, "")


def _example(name: str) -> str:
    if name in _WORDINGS:
        return f'{name}.en = "…"'
    if name in _NUMBERS:
        return f"{name} = 1"
    return f'{name} = ["…"]' if name == "passages" else f'{name} = "…"'


def _proposal(row: str, wanted: str) -> str:
    """Return the hint to write `row` with a value of the type `wanted`, or ""."""
    found = KEY_VALUE.match(row)
    if found is None:
        return ""
    key, value = found["key"], found["value"].split(" #")[0].strip()
    bare = value.strip("\"'")
    ways = {
        "str": quoted(bare),
        "int": bare,
        "bool": bare.lower(),
        "array": f"[{value}]",
    }
    if wanted == "str" and (form := _BY_GENDER.fullmatch(key)):
        return write(f"label_for.{form[2]}.{form[1]} = {value}", else_="")
    if wanted == "object":
        return write(f"{key}.en = {value}", else_="")
    if wanted == "int" and not bare.isdecimal():
        return "Write a whole number, without quotation marks."
    return write(f"{key} = {ways[wanted]}", else_="") if wanted in ways else ""
