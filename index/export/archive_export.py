"""Writes an archive, or what is found in it, into a file of another format."""

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from index.container.files import write_out
from index.disclosure import TOLD_BY, DialSetting
from index.errors import OutputFailed
from index.export.extract import Extract, extract
from index.export.formats import Format, format_of
from index.export.selection import Wanted, select
from index.library.archive import OpenArchive
from index.model import Level, Set
from index.search.query.syntax_tree import fields_of
from index.search.results import SearchPage


@dataclass(frozen=True, slots=True)
class Exported:
    """What an export came to. `found` is what was searched for, where something was.

    `hidden` are the fields that were asked for and that not every line tells: quotes were found by
    them only where their line does.
    """

    taken: Extract
    found: SearchPage | None = None
    hidden: tuple[str, ...] = ()


def export_archive(
    archive: OpenArchive,
    file: Path,
    form: str | Format,
    level: Level | None = None,
    query: str = "",
    chosen: Set | None = None,
) -> Exported:
    """Write `archive` to `file` in the format `form`, perhaps by name, whole or not at all.

    `file` may be a stream, or `-` for standard output: see `write_out`.
    `level` is what is told under every quote; without one it is each quote's own for sharing.
    With a `query` only the passages that it finds are written, and those whose footnotes it finds;
    where a set is `chosen`, only what that shows, in its order. Raises OutputFailed, also where
    consent lets nothing of it be written.
    """
    form = format_of(form)
    wanted = Wanted(query=query, chosen=chosen)
    only, found = select(archive, wanted, level, quotes_only=form.quotes_only)
    taken = extract(archive, level, only, form.use, chosen)
    require_some(taken)
    write_out(file, form.write(taken))
    return Exported(taken, found, hidden_from(archive, found, level))


def require_some(taken: Extract) -> None:
    """Raise OutputFailed where what the speakers agreed to leaves nothing of what was asked for."""
    if not (taken.is_empty and taken.quotes_left_out + taken.passages_left_out):
        return
    match taken.use:
        case "train":
            raise OutputFailed(
                "Nothing was written: what the speakers agreed to does not cover training."
            )
        case "print":
            raise OutputFailed(
                "Nothing was written: what the speakers agreed to does not cover printing."
            )
        case _:
            raise OutputFailed(
                "Nothing was written: what the speakers agreed to does not cover publishing."
            )


def hidden_from(
    archive: OpenArchive, found: SearchPage | None, level: Level | None
) -> tuple[str, ...]:
    """Return the fields that the search `found` asks for and that not every line of a quote tells.

    The lines are told at `level`, or each at its own for sharing.
    """
    setting = DialSetting(level, leaves=True)
    lines = (said for quote in archive.quotes if (said := quote.attribution))
    asked = fields_of(found.meaning) if found else frozenset()
    return tuple(sorted(asked & setting.may_hide(lines)))


def asked_beyond(taken: Extract, fields: Iterable[str]) -> bool:
    """Return whether some line in `taken` does not tell one of `fields`, which it is chosen by."""
    asked = set(fields).intersection(TOLD_BY[Level.FULL])
    levels = (said.share if (said := quote.attribution) else Level.NONE for quote in taken.quotes)
    return any(asked.difference(TOLD_BY[level]) for level in levels)
