"""Reads the TOML files of a source folder into the model's objects."""

import re
import stat
import tomllib
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import msgspec

from index.limits import FILE, excess
from index.model import EditorNote, GlossaryEntry, ParticipantTable, Theme
from index.source.codings import QuotedCoding
from index.source.problems import Problems
from index.source.written import (
    ArchiveSource,
    HeadSource,
    SetSource,
    TableSource,
    TranslationSource,
)

_TOML_LINE = re.compile(r" \(at line (\d+), column \d+\)$")
_NUMBERED = re.compile(r"\$\[(\d+)\]")


class Tables:
    """Reads the files of one folder. A file that is absent or wrong gives what `missing` is."""

    def __init__(self, folder: Path, problems: Problems) -> None:
        self._folder = folder
        self._problems = problems
        self._texts: dict[str, str] = {}
        self._lines: dict[tuple[str, str], list[int]] = {}

    def archive(self) -> ArchiveSource | None:
        """Return what `archive.toml` says, or None where that is not enough."""
        values = self._read("archive.toml")
        return None if values is None else self._converted("archive.toml", values, ArchiveSource)

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
        """Return the sets of `sets.toml`, whatever the kinds of their items are."""
        return self._listed("sets.toml", "set", SetSource)

    def translations(self) -> Mapping[str, tuple[TranslationSource, ...]]:
        """Return language -> translations, from `translations/*.toml`."""
        return {
            Path(file).stem: self._listed(file, "translation", TranslationSource)
            for file in files_in(self._folder, "translations", ".toml")
        }

    def head(self, file: str, front_matter: str, language: str) -> HeadSource | None:
        """Return what a document's front matter says; `language` is the archive's."""
        values = self._parsed(file, front_matter, lines_before=1)
        if values is None:
            return None
        return self._converted(file, {"language": language} | values, HeadSource)

    def line(self, file: str, key: str, number: int) -> int | None:
        """Return the line on which the table `[[key]]` with this number, from 0, begins."""
        lines = self._lines.get((file, key))
        if lines is None:
            begins = re.compile(rf"[ \t]*\[\[[ \t]*{key}[ \t]*\]\]")
            written = enumerate(self._texts.get(file, "").split("\n"), 1)
            lines = self._lines[file, key] = [at for at, each in written if begins.match(each)]
        return lines[number] if number < len(lines) else None

    def _listed[T](self, file: str, key: str, kind: type[T]) -> tuple[T, ...]:
        entries = self._entries(file, key)
        return self._converted(file, entries, tuple[kind, ...], key=key) or ()  # type: ignore[valid-type]

    def _entries(self, file: str, key: str) -> list[dict[str, Any]]:
        """Return the tables `[[key]]` of `file`, which may hold nothing else."""
        values = self._read(file) or {}
        for other in values.keys() - {key}:
            hint = f"Every part of this file begins with [[{key}]]."
            self._problems.error(file, None, "unknown-key", f"“{other}” means nothing here.", hint)
        entries = values.get(key, [])
        if isinstance(entries, list) and all(isinstance(entry, dict) for entry in entries):
            return entries
        self._problems.error(file, None, "bad-shape", f"Write [[{key}]], once for each.")
        return []

    def _read(self, file: str) -> dict[str, Any] | None:
        text = read_text(self._folder, file, self._problems)
        if text is None:
            return None
        self._texts[file] = text
        return self._parsed(file, text)

    def _parsed(self, file: str, text: str, lines_before: int = 0) -> dict[str, Any] | None:
        try:
            return tomllib.loads(text.replace("\r\n", "\n"))
        except tomllib.TOMLDecodeError as error:
            why, line = _TOML_LINE.sub("", str(error)), _TOML_LINE.search(str(error))
            at = int(line[1]) + lines_before if line else None
            self._problems.error(file, at, "bad-toml", f"This is not valid TOML: {why}.")
        except (RecursionError, ValueError):  # too deep, or a number too long
            self._problems.error(file, None, "bad-toml", "This file is no TOML of Satchel's.")
        return None

    def _converted[T](self, file: str, values: object, kind: type[T], key: str = "") -> T | None:
        try:
            converted = msgspec.convert(values, kind)
        except msgspec.ValidationError as error:
            line = self._line_of(file, key, str(error))
            said = f"This has not the form that it needs: {error}."
            self._problems.error(file, line, "bad-shape", said)
            return None
        for path in _unknown(values, msgspec.to_builtins(converted), "$"):
            line = self._line_of(file, key, path)
            self._problems.error(file, line, "unknown-key", f"“{path}” means nothing here.")
        return converted

    def _line_of(self, file: str, key: str, path: str) -> int | None:
        number = _NUMBERED.search(path)
        return self.line(file, key, int(number[1])) if number and key else None


def _unknown(given: object, kept: object, path: str) -> Iterator[str]:
    """Yield the path of every key of `given` that the conversion to `kept` passed over."""
    if isinstance(given, dict) and isinstance(kept, dict):
        for key, value in given.items():
            if key in kept:
                yield from _unknown(value, kept[key], f"{path}.{key}")
            else:
                yield f"{path}.{key}"
    elif isinstance(given, list) and isinstance(kept, list | tuple):
        for number, (each, held) in enumerate(zip(given, kept, strict=False)):
            yield from _unknown(each, held, f"{path}[{number}]")


def files_in(folder: Path, part: str, ending: str) -> list[str]:
    """Return the files in the folder `part` of `folder` with that ending, as `part/name`, in order.

    Hidden ones are no part of an archive: editors and systems leave them beside the real ones.
    """
    try:
        names = [path.name for path in (folder / part).iterdir()]
    except (OSError, ValueError):
        return []
    return [
        f"{part}/{name}"
        for name in sorted(names)
        if name.endswith(ending) and not name.startswith(".")
    ]


def size_of(path: Path) -> int:
    """Return how many bytes the file `path` has; 0 where nobody can say."""
    try:
        return path.stat().st_size
    except (OSError, ValueError):
        return 0


def read_text(folder: Path, file: str, problems: Problems) -> str | None:
    """Return the text of `file` in `folder`, as it is but for a byte order mark.

    It is "" where there is no such file, and None where `problems` was told what is wrong.
    """
    path = folder / file
    try:
        if not path.resolve().is_relative_to(folder.resolve()):
            hint = "Put the file itself into this folder."
            problems.error(file, None, "unreadable", "This leads out of the folder.", hint)
            return None
        found = path.stat()
        if over := excess([(FILE, found.st_size, "")]):
            problems.exceeds(file, None, over, "too-large")
            return None
        if not stat.S_ISREG(found.st_mode):  # a pipe would be waited for
            raise OSError  # noqa: TRY301
        return path.read_bytes().decode("utf-8-sig")
    except FileNotFoundError:
        return ""
    except (OSError, ValueError):
        hint = "Save it as UTF-8 text in this folder."
        problems.error(file, None, "unreadable", "This file cannot be read as text.", hint)
        return None
