"""What the acts on themes read of codebook.toml and codings.toml."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from index.desk.document_blocks import plain_text
from index.desk.folder_texts import document_with, words_in
from index.desk.followed_tables import ARCHIVE, CODINGS
from index.desk.toml_chunks import MISTAKES, entries_naming, parsed
from index.errors import SourceProblem
from index.importers.ids import Ids, slug
from index.limits import MAX_DEPTH, may_be_text
from index.model import Coding
from index.source.codings import QuotedCoding, find_coding

CODEBOOK = "codebook.toml"
THEME = "theme"

type HeldThemes = Sequence[Mapping[str, Any]]
"""The entries of codebook.toml."""

type Parents = Mapping[str, str | None]
"""Theme -> the one that it stands under."""


def held_themes(files: Mapping[str, str]) -> HeldThemes:
    """Return the themes of a folder. Raises SourceProblem."""
    held = parsed(plain_text(files.get(CODEBOOK, "")), CODEBOOK).get(THEME, [])
    if not isinstance(held, list) or not all(
        isinstance(each, dict) and isinstance(each.get("label"), dict) for each in held
    ):
        raise SourceProblem(MISTAKES, name=CODEBOOK)
    return held


def number_of(held: HeldThemes, theme: str) -> int:
    """Return the number of the entry of `theme`. Raises SourceProblem."""
    numbers = [number for number, each in enumerate(held) if each.get("id") == theme]
    if len(numbers) != 1:
        raise SourceProblem("This theme is there no more. Choose another.")
    return numbers[0]


def archive_language(files: Mapping[str, str]) -> str:
    """Return the language of the archive."""
    return str(parsed(plain_text(files.get(ARCHIVE, "")), ARCHIVE).get("language", "en"))


def checked_label(held: HeldThemes, label: str, language: str) -> str:
    """Return `label` on one line. Raises SourceProblem where another theme of `held` has it."""
    label = " ".join(label.split())
    if not label or not may_be_text(label, is_line=True):
        raise SourceProblem("This cannot be the name of a theme. Type a short one.")
    known = {str(each["label"].get(language, "")).casefold() for each in held}
    if label.casefold() in known:
        raise SourceProblem("There is a theme of this name. Choose that one, or type another name.")
    return label


def new_theme_id(held: HeldThemes, label: str) -> str:
    """Return an id for a theme called `label` that none of `held` has."""
    ids = Ids()
    ids.reserve(str(each.get("id")) for each in held)
    return ids.give("", label) if slug(label) else ids.number(THEME)


def parents_of(held: HeldThemes) -> dict[str, str | None]:
    """Return what each theme stands under."""
    return {str(each.get("id")): each.get("parent") for each in held}


def way_up(parents: Parents, theme: str | None) -> list[str]:
    """Return `theme` and those above it, as far as there are some."""
    way: list[str] = []
    while theme is not None and theme in parents and theme not in way:
        way.append(theme)
        theme = parents[theme]
    return way


def require_depth(parents: Parents) -> None:
    """Raise SourceProblem where a theme stands deeper than an archive allows."""
    if any(len(way_up(parents, each)) > MAX_DEPTH for each in parents):
        raise SourceProblem("Themes would stand too deep there. Choose one that stands higher.")


def coding_numbers(files: Mapping[str, str], passage: str, coding: Coding) -> Iterator[int]:
    """Yield the numbers of the entries of codings.toml that say `coding` of `passage`."""
    text = words_in(files[document_with(files, passage)])[passage]
    plain = plain_text(files.get(CODINGS, ""))
    for number, entry in entries_naming(plain, CODINGS, "coding", {passage}):
        if entry.get("passage") != passage or entry.get(THEME) != coding.theme:
            continue
        if coding_of(entry, text) == coding:
            yield number


def coding_of(entry: Mapping[str, Any], text: str) -> Coding | None:
    """Return the coding that an entry of codings.toml says of the passage with this `text`."""
    return find_coding(quoted_of(entry), text)


def quoted_of(entry: Mapping[str, Any]) -> QuotedCoding:
    """Return the coding of an entry of codings.toml, as it is written."""
    said = (str(entry.get(key, "")) for key in ("passage", THEME, "exact", "prefix", "suffix"))
    return QuotedCoding(*said)


def coded_under(files: Mapping[str, str], theme: str) -> dict[int, Mapping[str, Any]]:
    """Return the entries of codings.toml under `theme`, by their numbers."""
    plain = plain_text(files.get(CODINGS, ""))
    found = entries_naming(plain, CODINGS, "coding", {theme})
    return {number: entry for number, entry in found if entry.get(THEME) == theme}


def entries_of(
    files: Mapping[str, str], coded: Sequence[tuple[str, Coding]]
) -> dict[int, Mapping[str, Any]]:
    """Return the entries of codings.toml that say what is `coded`. Raises SourceProblem."""
    numbers: set[int] = set()
    for passage, coding in coded:
        found = set(coding_numbers(files, passage, coding))
        if not found:
            raise SourceProblem("These words are under this theme no more. Look again.")
        numbers |= found
    themes = {coding.theme for _passage, coding in coded}
    held = {at: each for theme in themes for at, each in coded_under(files, theme).items()}
    return {at: held[at] for at in sorted(numbers)}
