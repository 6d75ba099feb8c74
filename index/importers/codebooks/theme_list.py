"""Reads a codebook from a table with a row a theme, as spreadsheets write it (CSV)."""

import codecs
import csv
import io
from collections.abc import Iterator, Mapping, Sequence

from index.errors import SourceProblem
from index.importers.codebooks.foreign_codebook import (
    ForeignCodebook,
    ForeignTheme,
    checked,
    theme_from,
)
from index.limits import MAX_DEPTH
from index.text.russian import read_as_russian
from index.values import replace

_COLUMNS = {  # what their headings are in spreadsheets, folded
    "name": "name code tag theme label тема название код имя аталышы ат",
    "about": "description definition memo about comment описание определение заметка сүрөттөмө",
    "above": "parent category above under родитель категория под үстүндөгү",
    "color": "color colour цвет түс",
}
_KNOWN = {word: column for column, words in _COLUMNS.items() for word in words.split()}
_ORDER = "name", "about", "above"
_SIGNS = ",;\t"
_UNDER = ">"
_MOST = 20_000  # rows that are read; an archive holds a tenth of them

type _Path = tuple[str, ...]
"""The names of a theme and of those above it, from the top."""


def read_theme_list(data: bytes, name: str) -> ForeignCodebook:
    """Return the codebook in the bytes of the file `name`. Raises SourceProblem."""
    text = _decoded(data, name)
    try:
        rows = list(_rows(text))
    except csv.Error:
        raise SourceProblem(
            "“{name}” is no table that can be read. Save it as CSV again.", name=name
        ) from None
    if len(rows) > _MOST or "\0" in text:
        raise SourceProblem(
            "“{name}” is no codebook. Give it a row for each theme: its name, what it is about, "
            "and the theme above it.",
            name=name,
        )
    tree = _Tree(name, rows)
    codebook = checked(name, tree.themes())
    return replace(codebook, again=tuple(tree.again), named=tree.named)


def _rows(text: str) -> Iterator[dict[str, str]]:
    """Yield the rows as column -> words. Without known headings columns count by their order."""
    first = text.split("\n", 1)[0]
    sign = max(_SIGNS, key=first.count)
    table = csv.reader(io.StringIO(text, newline=""), delimiter=sign)
    columns: Sequence[str] = ()
    for number, row in enumerate(table):
        if not number:
            columns = [_KNOWN.get(each.strip().casefold(), "") for each in row]
            if "name" in columns:
                continue
            columns = _ORDER
        if any(each.strip() for each in row):
            yield {key: cell for key, cell in zip(columns, row, strict=False) if key}


def _decoded(data: bytes, name: str) -> str:
    """Return the text in `data`: UTF-8, UTF-16 with its mark, or a code page of Windows."""
    if data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        tries = ["utf-16"]
    else:
        tries = ["utf-8-sig", "cp1252"]
    for encoding in tries:
        try:
            text = data.decode(encoding)
        except UnicodeDecodeError:
            continue
        russian = read_as_russian(data) if encoding == "cp1252" else None
        return russian or text
    raise SourceProblem("“{name}” is not UTF-8 text. Save it as UTF-8 first.", name=name)


class _Tree:
    """The themes that rows tell of, and those that they only name as standing above."""

    def __init__(self, name: str, rows: Sequence[Mapping[str, str]]) -> None:
        self._name, self._rows = name, rows
        self._above = {
            _folded(row.get("name", "")): row["above"]
            for row in rows
            if row.get("above", "").strip()
        }
        self._found: dict[_Path, ForeignTheme] = {}
        self._with_row: set[_Path] = set()
        self.again: list[str] = []
        """The names of rows that repeat one before them."""

    @property
    def named(self) -> tuple[str, ...]:
        """The keys of themes that have no row of their own."""
        return tuple(_key(path) for path in self._found if path not in self._with_row)

    def themes(self) -> Sequence[ForeignTheme]:
        """Return them. Raises SourceProblem where they stand under one another in a circle."""
        for row in self._rows:
            way = self._way(row.get("name", ""), row.get("above", ""))
            self._add(way, row.get("about", ""), row.get("color", "").strip())
        return [*self._found.values()]

    def _way(self, name: str, above: str) -> list[str]:
        """Return the names from the top to `name`, which stands under `above`, if that is told."""
        way = _parts(name)
        seen: set[str] = set()
        while above.strip():
            way = [*_parts(above), *way]
            first = _folded(way[0])
            if first in seen or len(way) > MAX_DEPTH + 1:
                raise SourceProblem(
                    "In “{name}” themes stand under one another in a circle, or more than 16 deep. "
                    "Have one of them stand higher there first.",
                    name=self._name,
                )
            seen.add(first)
            above = self._above.get(first, "")
        return way

    def _add(self, way: Sequence[str], about: str, color: str) -> None:
        path: _Path = ()
        whole = tuple(map(_folded, way))
        if whole in self._with_row:
            self.again.append(f" {_UNDER} ".join(way))
        self._with_row.add(whole)
        for at, words in enumerate(way):
            above, path = path, (*path, _folded(words))
            is_last = at == len(way) - 1
            held = self._found.get(path)
            if held is None or (is_last and not (held.definition or held.color)):
                self._found[path] = theme_from(
                    self._name,
                    words,
                    about if is_last else "",
                    _key(path),
                    above=_key(above),
                    color=color if is_last else "",
                )


def _key(path: _Path) -> str:
    return "\n".join(path)


def _parts(words: str) -> list[str]:
    """Return the names that a cell such as "A > B" names, from the top."""
    return [part for part in map(str.strip, words.split(_UNDER)) if part] or [""]


def _folded(words: str) -> str:
    return " ".join(words.split()).casefold()
