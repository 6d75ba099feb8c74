"""The export formats. Each table of `resources/export/formats.toml` is one format."""

import tomllib
from collections.abc import Callable, Iterator, Mapping
from enum import StrEnum
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING

from index.lazy_function import function_at
from index.model import Archive, ItemKind, Set
from index.values import Value, replace

if TYPE_CHECKING:
    from index.export.extract import Extract

type Writer = Callable[[Extract], bytes]

_TABLE = Path(__file__).resolve().parent.parent.parent / "resources" / "export" / "formats.toml"


class FormatGroup(StrEnum):
    """What formats are for. The window lists formats by group, in this order."""

    WORKSHOP = "workshop"
    TEXT = "text"
    DATA = "data"
    REFERENCES = "references"


class Format(Value):
    """One format; `formats.toml` describes its fields.

    `writer` is a function, or its place, `module:function`, which is loaded when it is used.
    """

    name: str
    suffix: str
    use: str
    group: FormatGroup
    writer: str | Writer
    words: Mapping[str, str]
    is_first: bool = False
    quotes_only: bool = False
    has_tables: bool = True
    has_passages: bool = True
    kept_on: str = ""
    for_trainer: bool = False
    keeps_original: bool = False
    needs: str = ""

    @property
    def is_offered(self) -> bool:
        """Whether the library that it needs is there."""
        return not self.needs or find_spec(self.needs) is not None

    @property
    def is_typeset(self) -> bool:
        """Whether the format is typeset for paper, by a writer of the viewer, which needs Qt."""
        return isinstance(self.writer, str) and self.writer.startswith("viewer.")

    def write(self, taken: "Extract") -> bytes:
        """Return the bytes of a file of the extract `taken`. Raises TypeError if typeset."""
        taken = self.part_of(replace(taken, chosen=self.of_set(taken.chosen)))
        if not isinstance(self.writer, str):
            return self.writer(taken)
        if self.is_typeset:
            raise TypeError(f"{self.name} needs Qt: viewer.printing.typeset has its writer")
        writer: Writer = function_at(self.writer)
        return writer(taken)

    def part_of(self, taken: "Extract") -> "Extract":
        """Return what a file of this format has of `taken`: one without passages, its themes."""
        if self.has_passages:
            return taken
        themes = taken.archive.themes
        archive = Archive(
            *(taken.archive.id, taken.archive.edition, taken.archive.created),
            taken.archive.title,
            taken.archive.language,
            themes=themes,
            draft=taken.archive.draft,
        )
        return replace(
            taken,
            archive=archive,
            quotes_left_out=0,
            passages_left_out=0,
            notes_left_out=0,
            kept_back={},
            chosen=None,
            items_missing=0,
            questions_left_out=0,
            tables=(),
            names_numbers=False,
        )

    def has_something(self, taken: "Extract") -> bool:
        """Return whether a file of `taken` holds anything of what was asked for."""
        if self.quotes_only:
            return bool(taken.count)
        return not taken.is_empty if self.has_passages else bool(taken.archive.themes)

    def shows(self, kind: ItemKind) -> bool:
        """Return whether it has the own words of those items of a set that are of this `kind`."""
        return kind is ItemKind.QUESTION if self.quotes_only else self.has_tables

    def of_set(self, chosen: Set | None) -> Set | None:
        """Return what a file of this format may have of a set: only the trainer's has notes."""
        if chosen is None or self.for_trainer:
            return chosen
        items = tuple(replace(item, note={}, minutes=0) for item in chosen.items)
        return replace(chosen, items=items)

    def words_in(self, language: str) -> str:
        """Return the name of the format in the window, in `language` or else in English."""
        return self.words.get(language) or self.words["en"]


def _rows() -> Iterator[Format]:
    for name, row in tomllib.loads(_TABLE.read_text("utf-8")).items():
        yield Format(name, group=FormatGroup(row.pop("group")), **row)


FORMATS: Mapping[str, Format] = {row.name: row for row in _rows()}
"""Every format by its name, in the order of the table."""
EXPORTS = tuple(name for name, row in FORMATS.items() if not row.is_typeset)
"""The formats that need no Qt."""


def format_of(form: str | Format) -> Format:
    """Return the format `form`, given as such or by its name."""
    return FORMATS[form] if isinstance(form, str) else form


def grouped_formats() -> Iterator[tuple[Format, ...]]:
    """Yield the formats of each group that can be written, in the order of the window."""
    for group in FormatGroup:
        rows = (row for row in FORMATS.values() if row.group is group and row.is_offered)
        yield tuple(sorted(rows, key=lambda row: not row.is_first))
