"""Exports an archive, or what a search finds in it, to a file of another format."""

from collections.abc import Iterable
from pathlib import Path

from index.container.files import write_out
from index.disclosure import TOLD_BY, DialSetting
from index.errors import OutputFailed
from index.export.extract import Extract, extract
from index.export.formats import Format, format_of
from index.export.selection import EVERYTHING, Wanted, select
from index.library.archive import OpenArchive
from index.model import Level
from index.model.shown_text import AllTexts, TextSetting
from index.search.query.syntax_tree import fields_left_out, fields_of
from index.search.results import SearchPage
from index.values import Value


class HiddenFields(Value):
    """The fields of a query that some attributions hide.

    A quote was found by one of those `asked`, and left out by one of those `left_out`, only where
    its attribution tells that.
    """

    asked: tuple[str, ...] = ()
    left_out: tuple[str, ...] = ()


class Exported(Value):
    """The result of an export. `found` is the answer of the search, if there was one.

    `hidden` are the fields of the query that some attributions hide.
    """

    taken: Extract
    found: SearchPage | None = None
    hidden: HiddenFields = HiddenFields()


def export_archive(
    archive: OpenArchive,
    file: Path,
    form: str | Format,
    level: Level | None = None,
    wanted: Wanted = EVERYTHING,
    reading: TextSetting | AllTexts = AllTexts.REVIEWED,
) -> Exported:
    """Write `archive` to `file` in the format `form`, whole or not at all.

    `form` is a format or its name; `file` may be a stream, or `-` for standard output: see
    `write_out`. `level` applies to all quotes; None is each quote's own level for sharing. Only
    what is `wanted` is written, in the texts that `reading` chooses. Raises OutputFailed, also
    where consent allows none of it.
    """
    form = format_of(form)
    only, found = select(archive, wanted, level, quotes_only=form.quotes_only)
    taken = form.part_of(
        extract(archive, level, only, form.use, form.of_set(wanted.chosen), reading)
    )
    require_some(taken, form)
    write_out(file, form.write(taken))
    return Exported(taken, found, hidden_from(archive, found, level))


def require_some(taken: Extract, form: Format) -> None:
    """Raise OutputFailed where consent, or a `form` for quotes, leaves nothing of what was asked.

    Of a whole archive without any text, a file is written all the same.
    """
    kept_back = taken.quotes_left_out + taken.passages_left_out + taken.pictures_left_out
    is_empty = not taken.count if form.quotes_only else taken.is_empty
    if is_empty and form.quotes_only and not kept_back:
        raise OutputFailed("Nothing was written: cards take only quotes, and there is none.")
    if not (is_empty and kept_back):
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
) -> HiddenFields:
    """Return the fields of the search `found` that the attribution of some quote hides.

    Attributions are taken at `level`, or each at its own level for sharing.
    """
    setting = DialSetting(level, leaves=True)
    lines = (said for quote in archive.quotes if (said := quote.attribution))
    meaning, hidden = found.meaning if found else None, setting.may_hide(lines)
    left_out = fields_left_out(meaning)
    asked = fields_of(meaning) - left_out
    return HiddenFields(tuple(sorted(asked & hidden)), tuple(sorted(left_out & hidden)))


def asked_beyond(taken: Extract, fields: Iterable[str]) -> bool:
    """Return whether an attribution in `taken` hides one of `fields`, by which it was chosen."""
    asked = set(fields).intersection(TOLD_BY[Level.FULL])
    levels = (said.share if (said := quote.attribution) else Level.NONE for quote in taken.quotes)
    return any(asked.difference(TOLD_BY[level]) for level in levels)
