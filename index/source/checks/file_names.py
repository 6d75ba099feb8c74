"""Holds the names of a folder's files against those that are read: another is passed over."""

from collections.abc import Iterator
from pathlib import Path

from index.source.problems.problem import Problem, Problems, Severity, either
from index.source.problems.proposals import proposed
from index.source.text_files import names_in

VOCABULARY = "vocabulary.toml"
TABLE_FILES = (
    "archive.toml",
    "codebook.toml",
    "codings.toml",
    "glossary.toml",
    "notes.toml",
    "participants.toml",
    "sets.toml",
    VOCABULARY,
)
"""The files of TOML that an editor may write into a folder."""

CONFLICTS = "conflicts.toml"
"""What an editor has to decide after an import; written by Satchel."""

GUESSES = "guesses.toml"
"""What an import guessed and nobody looked at yet; written by Satchel."""

RECORD = "published.toml"
"""The record of what was published; written by Satchel."""

NO_NAMES = "no-names.toml"
"""Of what an editor said that it is no name, as hashes; written by Satchel."""

OWN_FILES = (CONFLICTS, GUESSES, RECORD, NO_NAMES)
"""The files of TOML that Satchel writes."""

_STEMS = tuple(name.removesuffix(".toml") for name in TABLE_FILES)


def check_file_names(folder: Path, problems: Problems) -> None:
    """Tell `problems` of each file that seems meant to be read, and is not."""
    for name in unread_files(folder):
        said = "Satchel reads no file of this name, so nothing in it counts."
        problems.add(
            Problem(name, None, Severity.WARNING, "unknown-file", said, _hint(folder, name))
        )


def unread_files(folder: Path) -> Iterator[str]:
    """Yield the names of such files: TOML of another name, or `vocabulary.toml.txt`."""
    names = names_in(folder)
    for name in names:
        written, ending = name.casefold().partition(".toml")[::2]
        is_toml = name.casefold().endswith(".toml")
        is_in_place_of_one = bool(ending) and written in _STEMS and f"{written}.toml" not in names
        if name not in (*TABLE_FILES, *OWN_FILES) and (is_toml or is_in_place_of_one):
            yield name


def _near(name: str) -> str | None:
    """Return the name that may have been meant by `name`."""
    written = name.casefold().partition(".toml")[0].strip()
    stem = written if written in _STEMS else proposed(written, _STEMS)
    return f"{stem}.toml" if stem else None


def _hint(folder: Path, name: str) -> str:
    near = _near(name)
    if near and (folder / near).exists():
        return f"Put what is in it into {near}, which is there too, or take it out."
    if near:
        return f"Name it {near}."
    free = [each for each in TABLE_FILES if not (folder / each).exists()]
    return f"Take it out, or name it {either(free)}." if free else "Take it out."
