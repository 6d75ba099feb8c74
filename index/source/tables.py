"""Reads the TOML files of a source folder into the model's objects."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Literal

import msgspec

from index.model import (
    Document,
    EditorNote,
    GlossaryEntry,
    Level,
    ParticipantRow,
    ParticipantTable,
    Theme,
    Withdrawal,
    Wording,
)
from index.source.codings import QuotedCoding
from index.source.problems import Problems

MAX_FILE = 16 << 20  # bytes; a longer file is no part of a case study


@dataclass(frozen=True, slots=True)
class TableSource:
    """A participants' table as it is written."""

    id: str
    title: Wording
    of: Wording
    row: tuple[ParticipantRow, ...]
    field: str | None = None


@dataclass(frozen=True, slots=True)
class TranslationSource:
    """A translated passage as it is written; its language is the file's name."""

    passage: str
    text: str
    status: str
    by: str


@dataclass(frozen=True, slots=True)
class DefaultsSource:
    """What holds for every quote and passage that does not say otherwise."""

    consent: Literal["unknown"] | tuple[str, ...] = "unknown"
    read: Level = Level.FULL
    share: Level = Level.ROLE
    read_reason: str = ""


@dataclass(frozen=True, slots=True)
class ArchiveSource:
    """What `archive.toml` says."""

    id: str
    edition: int
    created: str
    title: Wording
    language: str
    licence: str | None = None
    rights: Wording = field(default_factory=dict)
    defaults: DefaultsSource = field(default_factory=DefaultsSource)
    withdrawn: tuple[Withdrawal, ...] = ()


class Tables:
    """Reads the files of one folder. A file that is absent or wrong gives what `missing` is."""

    def __init__(self, folder: Path, problems: Problems) -> None:
        self._folder = folder
        self._problems = problems

    def archive(self) -> ArchiveSource | None:
        """Return what `archive.toml` says, or None where that is not enough."""
        return self._converted("archive.toml", self._read("archive.toml"), ArchiveSource)

    def codebook(self) -> tuple[Theme, ...]:
        """Return the themes of `codebook.toml`."""
        return self._listed("codebook.toml", "theme", Theme)

    def codings(self) -> tuple[QuotedCoding, ...]:
        """Return the codings of `codings.toml`."""
        return self._listed("codings.toml", "coding", QuotedCoding)

    def notes(self) -> tuple[EditorNote, ...]:
        """Return the editor's notes of `notes.toml`."""
        return self._listed("notes.toml", "note", EditorNote)

    def glossary(self) -> tuple[GlossaryEntry, ...]:
        """Return the entries of `glossary.toml`, whose languages stand beside `id`."""
        entries: list[Any] = self._read("glossary.toml").get("entry", [])
        shaped = [
            {key: entry.pop(key) for key in ("id", "definition") if key in entry} | {"terms": entry}
            for entry in entries
            if isinstance(entry, dict)
        ]
        found = self._converted("glossary.toml", shaped, tuple[GlossaryEntry, ...])
        return found or ()

    def participants(self) -> tuple[ParticipantTable, ...]:
        """Return the tables of `participants.toml`."""
        tables = self._listed("participants.toml", "table", TableSource)
        return tuple(
            ParticipantTable(table.id, table.title, table.of, table.row, table.field)
            for table in tables
        )

    def translations(self) -> Mapping[str, tuple[TranslationSource, ...]]:
        """Return language -> translations, from `translations/*.toml`."""
        files = sorted((self._folder / "translations").glob("*.toml"))
        return {
            file.stem: self._listed(f"translations/{file.name}", "translation", TranslationSource)
            for file in files
        }

    def head(self, file: str, front_matter: str, language: str) -> tuple[Document, str] | None:
        """Return a document's head and the name of its source file ("" where it has none)."""
        values = {"language": language} | self._parsed(file, front_matter)
        source = values.pop("source", "")
        document = self._converted(file, values, Document)
        return None if document is None else (document, str(source))

    def _listed[T](self, file: str, key: str, kind: type[T]) -> tuple[T, ...]:
        return self._converted(file, self._read(file).get(key, []), tuple[kind, ...]) or ()  # type: ignore[valid-type]

    def _read(self, file: str) -> dict[str, Any]:
        text = read_text(self._folder, file, self._problems)
        return self._parsed(file, text) if text else {}

    def _parsed(self, file: str, text: str) -> dict[str, Any]:
        try:
            return tomllib.loads(text)
        except tomllib.TOMLDecodeError as error:
            self._problems.error(file, None, "bad-toml", f"This file is not valid TOML: {error}.")
            return {}

    def _converted[T](self, file: str, values: object, kind: type[T]) -> T | None:
        try:
            return msgspec.convert(values, kind)
        except msgspec.ValidationError as error:
            self._problems.error(file, None, "bad-shape", f"Something is missing here: {error}.")
            return None


def read_text(folder: Path, file: str, problems: Problems) -> str:
    """Return the text of `file` in `folder`, as it is but for a byte order mark."""
    path = folder / file
    try:
        if path.stat().st_size > MAX_FILE:
            problems.error(file, None, "too-large", "This file is larger than 16 MB.")
            return ""
        return path.read_bytes().decode("utf-8-sig")
    except FileNotFoundError:
        return ""
    except (OSError, UnicodeDecodeError):
        hint = "Save it as UTF-8 text in this folder."
        problems.error(file, None, "unreadable", "This file cannot be read as text.", hint)
        return ""
