"""Finds the parts of a TOML file by their headers, so that one is edited and the others are not."""

import re
import tomllib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from index.errors import SourceProblem

_TOKEN = re.compile(
    r'"""(?:\\.|[^\\])*?"""+'
    r"|'''.*?'''+"
    r'|"(?:\\.|[^"\\\n])*"'
    r"|'[^'\n]*'|#[^\n]*|[\[\]{}\n]",
    re.DOTALL,
)
_BARE = re.compile(r"\[{1,2}[ \t]*([A-Za-z0-9_-]+(?:\.[A-Za-z0-9_-]+)*)[ \t]*\]{1,2}")
_HEADER = re.compile(r"[^\n]*(?:\n|$)")

type TomlPath = Sequence[str | int]
"""Keys, and numbers of entries from 0: `("theme", 2, "label", "en")`."""

MISTAKES = "“{name}” has mistakes. Mend what is told of it first."


@dataclass(frozen=True, slots=True)
class TomlChunk:
    """A header and what stands below it, from `start` to `end` of the file; the first has none."""

    path: tuple[str, ...]
    is_array: bool
    start: int
    end: int


def chunks_of(text: str) -> list[TomlChunk]:
    """Return the chunks of `text` in order, the one without a header first."""
    starts: list[tuple[int, tuple[str, ...], bool]] = [(0, (), False)]
    for start in _header_places(text):
        found = _HEADER.match(text, start)
        line = found[0] if found else ""
        starts.append((start, _path_of(line.strip()), line.lstrip().startswith("[[")))
    ends = [*(start for start, _path, _array in starts[1:]), len(text)]
    return [
        TomlChunk(path, is_array, start, end)
        for (start, path, is_array), end in zip(starts, ends, strict=True)
    ]


def _header_places(text: str) -> Iterator[int]:
    """Yield where a line with a header begins: one that starts with `[` outside of any value."""
    depth, line_start = 0, 0
    for token in _TOKEN.finditer(text):
        sign = token[0]
        if sign == "\n":
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
        held: object = tomllib.loads(line)
    except tomllib.TOMLDecodeError:
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


def parsed(text: str, name: str) -> dict[str, object]:
    """Return the content of the TOML file `name`. Raises SourceProblem."""
    try:
        return tomllib.loads(text)
    except (ValueError, RecursionError):
        raise SourceProblem(MISTAKES, name=name) from None
