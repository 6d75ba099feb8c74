"""Finds the parts of a TOML file by their headers, so that one is edited and the others are not."""

import re
from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence, Set
from functools import lru_cache
from operator import itemgetter
from typing import Any

from index.errors import SourceProblem
from index.text.common_start import common_start
from index.text.hostile_toml import toml_in
from index.values import Value

_SIGNS = (
    r'"""(?:\\.|[^\\])*?"""+'
    r"|'''.*?'''+"
    r'|"(?:\\.|[^"\\\n])*"'
    r"|'[^'\n]*'|#[^\n]*|[\[\]{}\n]"
)
_TOKEN = re.compile(_SIGNS, re.DOTALL)
_SIMPLE = (  # lines of one plain value each, blank ones and comments, passed over at once
    r"(?:^(?:[ \t]*[\w.-]+[ \t]*=[ \t]*(?:\"[^\"\\\n]*\"|'[^'\n]*'|[\w.+-]+))?"
    r"[ \t]*(?:#[^\n]*)?\n)+"
)
_FAST = re.compile(f"{_SIMPLE}|{_SIGNS}", re.DOTALL | re.MULTILINE)
_BARE = re.compile(r"\[{1,2}[ \t]*([A-Za-z0-9_-]+(?:\.[A-Za-z0-9_-]+)*)[ \t]*\]{1,2}")
_HEADER = re.compile(r"[^\n]*(?:\n|$)")

type TomlPath = Sequence[str | int]
"""Keys, and numbers of entries from 0: `("theme", 2, "label", "en")`."""

_OF_SEVERAL_LINES = ('"""', "'''")
_LARGE = 8_000  # characters; a smaller file is parsed as a whole
MISTAKES = "“{name}” has mistakes. Mend what is told of it first."


class TomlChunk(Value):
    """A header and what stands below it, from `start` to `end` of the file; the first has none."""

    path: tuple[str, ...]
    is_array: bool
    start: int
    end: int


@lru_cache(maxsize=4)
def chunks_of(text: str) -> Sequence[TomlChunk]:
    """Return the chunks of `text` in order, the one without a header first."""
    starts = _starts_after(_LATEST[0], text) if _LATEST and len(text) > _LARGE else None
    starts = [(0, (), False), *_starts(text)] if starts is None else starts
    if len(text) > _LARGE:
        _LATEST[:] = [_Latest(text, starts)]
    ends = [*(start for start, _path, _array in starts[1:]), len(text)]
    return [
        TomlChunk(path, is_array, start, end)
        for (start, path, is_array), end in zip(starts, ends, strict=True)
    ]


type _Start = tuple[int, tuple[str, ...], bool]
"""Where a chunk starts, its path, and whether its table is one of an array."""


class _Latest(Value):
    """A large file as it was cut before."""

    text: str
    starts: Sequence[_Start]


_LATEST: list[_Latest] = []
"""The large file that was cut last, at most one: the next is nearly always a changed copy."""


def _starts_after(before: _Latest, text: str) -> list[_Start] | None:
    """Return the starts in `text`, looked for only where it differs; None where little is alike.

    At a header nothing is open, so what stands below an equal header, in an equal text, is equal;
    but a text of several lines may be closed far below.
    """
    if any(sign in each for sign in _OF_SEVERAL_LINES for each in (before.text, text)):
        return None
    alike = common_start(before.text, text)
    at = bisect_left(before.starts, alike, key=itemgetter(0)) - 1
    while at > 0 and text.find("\n", before.starts[at][0], alike) < 0:
        at -= 1  # the header itself may be another
    if at <= 0:
        return None
    moved = len(text) - len(before.text)
    tail = len(text) - common_start(before.text[alike:][::-1], text[alike:][::-1])
    places = {start: number for number, (start, _path, _array) in enumerate(before.starts)}
    starts = list(before.starts[:at])
    for each in _starts(text, before.starts[at][0]):
        number = places.get(each[0] - moved) if each[0] > tail else None
        if number is not None:
            left = before.starts[number:]
            return starts + [(start + moved, path, array) for start, path, array in left]
        starts.append(each)
    return starts


def _starts(text: str, begin: int = 0) -> Iterator[_Start]:
    """Yield the starts of the chunks from `begin` on, where a header stands or the file begins."""
    for start in _header_places(text, begin):
        found = _HEADER.match(text, start)
        line = found[0] if found else ""
        yield start, _path_of(line.strip()), line.lstrip().startswith("[[")


def _header_places(text: str, begin: int = 0) -> Iterator[int]:
    """Yield where a line with a header begins: one that starts with `[` outside of any value."""
    depth, line_start = 0, begin
    for token in _FAST.finditer(text, begin):
        sign = token[0]
        if sign.endswith("\n"):
            line_start = token.end()
        elif sign in ("[", "{"):
            if sign == "[" and not depth and not text[line_start : token.start()].strip(" \t"):
                yield line_start
                line_start = -1 if line_start < 0 else token.end()
            depth += 1
        elif sign in ("]", "}"):
            depth = max(0, depth - 1)


def _path_of(line: str) -> tuple[str, ...]:
    bare = _BARE.match(line)
    if bare:
        return tuple(bare[1].split("."))
    path: list[str] = []
    try:
        held: object = toml_in(line)
    except ValueError:
        return ()
    while isinstance(held, dict | list) and held:
        if isinstance(held, list):
            held = held[0]
        else:
            path.append(next(iter(held)))
            held = held[path[-1]]
    return tuple(path)


def entry_span(text: str, path: TomlPath, key: str | None = None) -> tuple[int, int] | None:
    """Return where the entry at `path` of an array of tables stands, with all its parts.

    With a `key` that no part of it is about, its parts are left out. Blank lines and comments
    before the next header are not of it. None where there is no such.
    """
    held = chunks_of(text)
    first, stop = 0, len(held)
    names: tuple[str, ...] = ()
    for part, number in zip(path[::2], path[1::2], strict=True):
        names = (*names, str(part))
        begins = [at for at in range(first, stop) if held[at].path == names and held[at].is_array]
        if not isinstance(number, int) or number >= len(begins):
            return None
        first = begins[number]
        last = first + 1
        while last < stop and len(held[last].path) > len(names) and _within(held[last], names):
            last += 1
        stop = last
    start = held[first].start
    if key and not any(_within(each, (*names, key)) for each in held[first + 1 : stop]):
        stop = first + 1
    return start, trimmed_end(text, start, held[stop - 1].end)


def _within(chunk: TomlChunk, names: tuple[str, ...]) -> bool:
    return chunk.path[: len(names)] == names


def part_span(text: str, key: str) -> tuple[int, int] | None:
    """Return where the value of `key` at the top of the file is written: its table, or the start.

    None where it is an array of tables, or in several parts.
    """
    held = chunks_of(text)
    own = [each for each in held if each.path[:1] == (key,)]
    if not own:
        return held[0].start, trimmed_end(text, held[0].start, held[0].end)
    if len(own) > 1 or own[0].is_array or len(own[0].path) > 1:
        return None
    return own[0].start, trimmed_end(text, own[0].start, own[0].end)


def trimmed_end(text: str, start: int, end: int) -> int:
    """Return the end of the last line from `start` to `end` that is neither blank nor a comment."""
    last = at = start
    for token in _TOKEN.finditer(text, start, end):
        if text[at : token.start()].strip():
            last = token.start()
        at = token.end()
        if token[0] != "\n" and not token[0].startswith("#"):
            last = at
    if text[at:end].strip():
        last = end
    line_end = text.find("\n", last, end) + 1
    return start if last == start else line_end or end


def parsed(text: str, name: str) -> Mapping[str, Any]:
    """Return the content of the TOML file `name`, which is not to be changed. Raises SourceProblem.

    Of a large file only the parts are parsed that were not read lately.
    """
    try:
        composed = _composed(text) if len(text) > _LARGE else None
        return _loaded(text) if composed is None else composed
    except (ValueError, RecursionError):
        raise SourceProblem(MISTAKES, name=name) from None


@lru_cache(maxsize=20_000)
def _loaded(part: str) -> Mapping[str, Any]:
    return toml_in(part)


@lru_cache(maxsize=2)  # what an act writes is what the next one finds
def _composed(text: str) -> Mapping[str, Any] | None:
    """Return the content of a file whose parts can be read one by one; None where they cannot."""
    first, *others = chunks_of(text)
    whole = dict(_loaded(text[first.start : first.end]))
    arrays: dict[str, list[Any]] = {}
    at = 0
    while at < len(others):
        chunk, end = others[at], at + 1
        while end < len(others) and others[end].path[:1] == chunk.path and others[end].path[1:]:
            end += 1
        if len(chunk.path) != 1 or chunk.path[0] in whole:
            return None
        key = chunk.path[0]
        held = _loaded(text[chunk.start : others[end - 1].end]).get(key)
        if chunk.is_array and isinstance(held, list):
            arrays.setdefault(key, []).extend(held)
        else:
            whole[key] = held
        at = end
    return None if arrays.keys() & whole.keys() else whole | arrays


def entries_naming(
    text: str, name: str, key: str, words: Set[str]
) -> Iterator[tuple[int, dict[str, Any]]]:
    """Yield the entries of the array of tables `key` in which one of `words` is written.

    Each comes with its number, the last first.
    """
    if not any(word in text for word in words):
        return
    spans = entry_spans(text, key)
    if not spans:  # it may be written in one line
        held = parsed(text, name).get(key, [])
        yield from reversed(list(enumerate(held)))
        return
    for number in range(len(spans) - 1, -1, -1):
        part = text[slice(*spans[number])]
        if any(word in part for word in words):
            yield number, parsed(part, name)[key][0]


def entry_spans(text: str, key: str) -> list[tuple[int, int]]:
    """Return where each entry of the array of tables `key` stands, up to the next header."""
    spans: list[tuple[int, int]] = []
    is_within = False
    for chunk in chunks_of(text):
        if chunk.path == (key,) and chunk.is_array:
            spans.append((chunk.start, chunk.end))
            is_within = True
        elif is_within and chunk.path[:1] == (key,):
            spans[-1] = (spans[-1][0], chunk.end)
        else:
            is_within = False
    return spans
