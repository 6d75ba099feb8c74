"""Reads the TOML files of a source folder into the model's objects."""

import tomllib
from collections.abc import Iterator, Mapping, Sequence
from functools import partial
from pathlib import Path
from typing import Any

import msgspec

from index.model import (
    VOCABULARY_FIELDS,
    EditorNote,
    GlossaryEntry,
    ParticipantTable,
    Theme,
    Vocabulary,
    VocabularyEntry,
)
from index.source.checks.file_names import CONFLICTS, VOCABULARY
from index.source.codings import QuotedCoding
from index.source.kept_parts import KeptParts
from index.source.problems.problem import Problem, Problems, Severity, either
from index.source.text_files import files_in
from index.source.toml.entry_parts import entry_parts, only_entry
from index.source.toml.mistakes import mistake_in
from index.source.toml.shapes import line_of, misnamed, misshape, near_key
from index.source.toml.table_texts import TableTexts
from index.source.toml_schema import (
    ArchiveSource,
    ConflictSource,
    HeadSource,
    SetSource,
    TableSource,
    ThemeSource,
    TranslationSource,
)
from index.text.hostile_toml import toml_in

_LARGE = 8_000  # characters; a smaller file is read as a whole


class Tables:
    """Reads the TOML files of one folder. A file that is absent or wrong counts as empty.

    `lost` are the files with errors: references into them cannot be checked, and are not reported,
    since they have the same cause.
    """

    def __init__(self, folder: Path, problems: Problems, kept: KeptParts | None = None) -> None:
        self._folder = folder
        self._problems = problems
        self._kept = kept or KeptParts()
        self.lost: set[str] = set()
        self._written = TableTexts(folder, problems, self._kept)

    def archive(self) -> ArchiveSource | None:
        """Return the content of `archive.toml`, or None where it is missing or wrong."""
        values = self._read("archive.toml")
        return None if values is None else self._converted("archive.toml", values, ArchiveSource)

    def codebook(self) -> tuple[Theme, ...]:
        """Return the themes of `codebook.toml`."""
        return tuple(each.theme for each in self._listed("codebook.toml", "theme", ThemeSource))

    def codings(self) -> tuple[QuotedCoding, ...]:
        """Return the codings of `codings.toml`."""
        return self._listed("codings.toml", "coding", QuotedCoding)

    def notes(self) -> tuple[EditorNote, ...]:
        """Return the editor's notes of `notes.toml`."""
        return self._listed("notes.toml", "note", EditorNote)

    def conflicts(self) -> tuple[ConflictSource, ...]:
        """Return the conflicts of `conflicts.toml`."""
        return self._listed(CONFLICTS, "conflict", ConflictSource)

    def glossary(self) -> tuple[GlossaryEntry, ...]:
        """Return the entries of `glossary.toml`, whose languages are keys beside `id`."""
        shaped = [
            {key: entry[key] for key in ("id", "definition") if key in entry}
            | {"terms": {key: entry[key] for key in entry if key not in ("id", "definition")}}
            for entry in self._entries("glossary.toml", "entry")
        ]
        kind = tuple[GlossaryEntry, ...]
        return self._converted("glossary.toml", shaped, kind, key="entry") or ()

    def participants(self) -> tuple[ParticipantTable, ...]:
        """Return the tables of `participants.toml`."""
        tables = self._listed("participants.toml", "table", TableSource)
        return tuple(
            ParticipantTable(table.id, table.title, table.of, table.row, table.field)
            for table in tables
        )

    def sets(self) -> tuple[SetSource, ...]:
        """Return the sets of `sets.toml`, also with items of unknown kinds."""
        return self._listed("sets.toml", "set", SetSource)

    def vocabulary(self) -> Vocabulary:
        """Return the roles, genders and sectors of `vocabulary.toml`."""
        file, kind = VOCABULARY, tuple[VocabularyEntry, ...]
        written = self._by_key(file, VOCABULARY_FIELDS)
        return Vocabulary(
            *(self._converted(file, each, kind, key=key) or () for key, each in written.items())
        )

    def translations(self) -> Mapping[str, tuple[TranslationSource, ...]]:
        """Return language -> translations, from `translations/*.toml`."""
        return {
            Path(file).stem: self._listed(file, "translation", TranslationSource)
            for file in files_in(self._folder, "translations", ".toml", self._problems)
        }

    def read_all(self) -> None:
        """Read every file but archive.toml, so that their errors are reported."""
        for read in (self.codebook, self.notes, self.glossary, self.participants):
            read()
        self.sets()
        self.vocabulary()
        self.read_joined()

    def read_joined(self) -> None:
        """Read the files that are joined to documents, where a document cannot be read."""
        self.codings()
        self.translations()

    def head(self, file: str, front_matter: str, language: str) -> HeadSource | None:
        """Return a document's front matter, None if it is wrong; `language` is the archive's."""
        values = self._parsed(file, front_matter, lines_before=1)
        if values is None:
            return None
        self._written.texts[file] = "\n" + front_matter  # so that lines count as in the file
        return self._converted(file, {"language": language} | values, HeadSource)

    @property
    def texts(self) -> TableTexts:
        """The texts of the files."""
        return self._written

    def line(self, file: str, key: str, number: int) -> int | None:
        """Return the line on which the table `[[key]]` with this number, from 0, begins."""
        return self._written.line(file, key, number)

    def _listed[T](self, file: str, key: str, kind: type[T]) -> tuple[T, ...]:
        known = self._known(file, key, kind)
        if known is not None:
            return known
        entries = self._entries(file, key)
        return self._converted(file, entries, tuple[kind, ...], key=key) or ()  # type: ignore[valid-type]

    def _known[T](self, file: str, key: str, kind: type[T]) -> tuple[T, ...] | None:
        """Return the entries of a large file of which only those are read that are new.

        None where something is wrong, or the file is small or has another shape.
        """
        text = self._text(file)
        if text is None or len(text) < _LARGE:
            return None
        name = f"{file} {key}"
        known: dict[str, T] = self._kept.of("entries", name, (), dict)
        return self._kept.of("table", name, (text,), lambda: _read_anew(text, key, kind, known))

    def _entries(self, file: str, key: str) -> list[dict[str, Any]]:
        """Return the tables `[[key]]` of `file`; other keys are reported."""
        return self._by_key(file, (key,))[key]

    def _by_key(self, file: str, keys: Sequence[str]) -> dict[str, list[dict[str, Any]]]:
        """Return key -> its tables in `file`, for each of `keys`; other keys are reported."""
        values = self._read(file)
        if values == {} and (self._folder / file).exists():
            self._tell_empty(file, keys)
        values = values or {}
        for other in sorted(values.keys() - set(keys)):
            line, _row = line_of(self._written.texts.get(file, ""), f"$.{other}")
            hint = f"Every part of this file begins with {_headers(keys)}."
            said = f"“{other}” means nothing here."
            self._problems.error(file, line, "unknown-key", said, hint)
        return {key: self._tables_of(file, key, values.get(key, [])) for key in keys}

    def _tell_empty(self, file: str, keys: Sequence[str]) -> None:
        """Tell of a file that holds nothing.

        One of remarks is as `satchel import` leaves it, so that is told of the vocabulary alone:
        without it a folder can be built, and its readers see values as they are written.
        """
        said, severity = "This file is empty, so it says nothing.", Severity.WARNING
        if self._written.texts[file].strip():
            said, severity = "This file holds remarks alone, so it says nothing.", Severity.NOTE
        hint = f"Write {_headers(keys)} for each thing in it, or take the file out."
        if severity is Severity.WARNING or file == VOCABULARY:
            self._problems.add(Problem(file, None, severity, "empty-file", said, hint))

    def _tables_of(self, file: str, key: str, entries: object) -> list[dict[str, Any]]:
        if isinstance(entries, list) and all(isinstance(entry, dict) for entry in entries):
            return entries
        line, _row = line_of(self._written.texts.get(file, ""), f"$.{key}")
        said = f"“{key}” is no list of tables."
        self._lose(file, line, "bad-shape", said, f"Write [[{key}]], once for each.")
        return []

    def _read(self, file: str) -> dict[str, Any] | None:
        text = self._text(file)
        return None if text is None else self._parsed(file, text)

    def _text(self, file: str) -> str | None:
        """Return the text of `file`, or None where it cannot be read, which is told once."""
        text = self._written.text(file)
        if text is None:
            self.lost.add(file)
        return text

    def _parsed(self, file: str, text: str, lines_before: int = 0) -> dict[str, Any] | None:
        try:
            return self._kept.of("toml", file, (text,), partial(toml_in, text))
        except tomllib.TOMLDecodeError as error:
            found = mistake_in(text, error)
            line = found.line + lines_before
            said = f"Line {line}, character {found.character}: {found.said}."
            self._lose(file, line, "bad-toml", said, found.hint)
        except (RecursionError, ValueError):  # nested too deeply
            self._lose(file, None, "bad-toml", "This file is no TOML of Satchel's.")
        return None

    def _lose(self, file: str, line: int | None, code: str, said: str, hint: str = "") -> None:
        self.lost.add(file)
        self._problems.error(file, line, code, said, hint)

    def _converted[T](self, file: str, values: object, kind: type[T], key: str = "") -> T | None:
        text = self._written.texts.get(file, "")
        try:
            converted = msgspec.convert(values, kind)
        except msgspec.ValidationError as error:
            found = misshape(str(error), text, values, key)
            self._lose(file, found.line, "bad-shape", found.said, found.hint)
            return None
        for path, right in _unknown(values, msgspec.to_builtins(converted), "$"):
            wrong = misnamed(text, path, right, key)
            self._problems.error(file, wrong.line, "unknown-key", wrong.said, wrong.hint)
        return converted


def _read_anew[T](text: str, key: str, kind: type[T], known: dict[str, T]) -> tuple[T, ...] | None:
    """Return the entries of `text`, of which those that are `known` need not be read."""
    parts = entry_parts(text, key) or ()
    found = {part: known.get(part) or _entry(part, key, kind) for part in parts}
    known.clear()
    known.update((part, each) for part, each in found.items() if each is not None)
    made = tuple(each for part in parts if (each := found[part]) is not None)
    return made if parts and len(made) == len(parts) else None


def _entry[T](part: str, key: str, kind: type[T]) -> T | None:
    """Return the entry in `part`; None where anything is wrong with it."""
    values = only_entry(part, key)
    if values is None:
        return None
    try:
        made = msgspec.convert(values, kind)
    except msgspec.ValidationError:
        return None
    return made if next(_unknown(values, msgspec.to_builtins(made), "$"), None) is None else None


def _headers(keys: Sequence[str]) -> str:
    return either([f"[[{key}]]" for key in keys])


def _unknown(given: object, kept: object, path: str) -> Iterator[tuple[str, str | None]]:
    """Yield (path, proposed key or None) of every key of `given` that is not in `kept`.

    `kept` is `given` after conversion, which drops unknown keys.
    """
    if isinstance(given, dict) and isinstance(kept, dict):
        for key, value in given.items():
            if key in kept:
                yield from _unknown(value, kept[key], f"{path}.{key}")
            else:
                yield f"{path}.{key}", near_key(key, sorted(kept.keys() - given.keys()))
    elif isinstance(given, list) and isinstance(kept, list | tuple):
        for number, (each, held) in enumerate(zip(given, kept, strict=False)):
            yield from _unknown(each, held, f"{path}[{number}]")
