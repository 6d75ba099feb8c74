"""Exports in two steps, so that the content of a file can be shown before it is written."""

from collections.abc import Iterable, Iterator, Mapping
from itertools import chain
from pathlib import Path

from index.container.files import write_whole
from index.disclosure import ENOUGH, Counts
from index.errors import OutputFailed
from index.export.archive_export import (
    HiddenFields,
    asked_beyond,
    hidden_from,
    require_some,
)
from index.export.extract import Extract, extract, less
from index.export.formats import Format, FormatGroup, format_of
from index.export.selection import Wanted, quotes_in, select
from index.library.archive import OpenArchive
from index.library.item_details import ItemDetails
from index.model import Item, ItemKind, Level, stays_behind
from index.model.shown_text import AllTexts, TextSetting
from index.names.personal_details import DetailKind
from index.progress import Progress, Step
from index.values import Value, value_field


class WhoIsMeant(Value):
    """How many participants the lines under the quotes of a file fit, by the study's tables.

    `least` is the smallest number that a line fits, ENOUGH or more; None where none is counted.
    `few` quotes fit fewer than ENOUGH, `by_words` ones by their own words alone, which no level
    changes. Of `uncounted` ones nobody knows. A quote without a line counts in `by_words` alone.
    `telling` are the ids of the quotes that fit the fewest by their lines, `telling_words` of those
    by words.
    """

    least: int | None = None
    few: int = 0
    by_words: int = 0
    uncounted: int = 0
    telling: tuple[str, ...] = ()
    telling_words: tuple[str, ...] = ()


class ItemDetail(Value):
    """What the own words of the item `number` of a set, from 1, may hold; `shown` is its kind."""

    number: int
    shown: ItemKind
    detail: DetailKind


class Prepared(Value):
    """The content of a file to be written. `more_told` quotes tell more than their `share` level.

    `asks_who_speaks` tells that passages were chosen by fields that their attributions hide;
    `hidden` are the fields of the query that some attributions hide, and `is_complete` tells
    whether the search covered the whole archive. `no_quotes` passages were asked for that a format
    for quotes alone does not take. `is_sealed` tells that the archive is, which the file is not.
    `items` is id -> number of the first item, from 1, that shows this of the set that was asked
    for, and `details` are what its trainer wrote and everybody gets.
    """

    taken: Extract
    more_told: int
    asks_who_speaks: bool = False
    hidden: HiddenFields = HiddenFields()
    is_complete: bool = True
    meant: WhoIsMeant = WhoIsMeant()
    no_quotes: int = 0
    is_sealed: bool = False
    items: Mapping[str, int] = value_field(default_factory=dict)
    details: tuple[ItemDetail, ...] = ()

    @property
    def asked(self) -> int:
        """The number of passages of the archive that were asked for, with those left out."""
        taken = self.taken
        return taken.count + taken.quotes_left_out + taken.passages_left_out + self.no_quotes


def prepare_export(
    archive: OpenArchive,
    wanted: Wanted,
    form: str | Format,
    level: Level | None = None,
    reading: TextSetting | AllTexts = AllTexts.REVIEWED,
) -> Prepared:
    """Return the content of a file of `archive` in the format `form`. Nothing is written.

    `level` applies to all quotes; None is each quote's own level for sharing. `reading` chooses
    among the original and its translations. References are to the original.
    """
    form = format_of(form)
    if form.group is FormatGroup.REFERENCES:
        reading = AllTexts.REVIEWED
    asked, page = select(archive, wanted, level, quotes_only=False)
    only = frozenset(quotes_in(archive, asked)) if form.quotes_only else asked
    chosen = form.of_set(wanted.chosen)
    taken = form.part_of(extract(archive, level, only, form.use, chosen, reading))
    more = sum(1 for _quote in _told_further(archive, taken, level))
    asked_by = [name for name, values in wanted.choices.items() if values and page is None]
    asks = asked_beyond(taken, asked_by)
    hidden = hidden_from(archive, page, level)
    is_complete = page is None or page.complete
    meant = _meant(archive, taken, level)
    beyond = _beyond(archive, asked, only)
    numbered = [*enumerate(wanted.chosen.items if wanted.chosen else (), start=1)]
    return Prepared(
        *(taken, more, asks, hidden, is_complete, meant, beyond, archive.is_sealed),
        {item.target: number for number, item in reversed(numbered) if item.target},
        tuple(_details(archive, numbered, form, taken.language)),
    )


def write_export(
    taken: Extract, form: str | Format, file: Path, pace: Progress, own: Iterable[Path] = ()
) -> None:
    """Write the extract `taken` to `file`, whole or not at all; `pace` is told of the progress.

    The archives `own` are never overwritten. Raises OutputFailed, and Stopped.
    """
    require_some(taken, format_of(form))
    pace.tell(Step.WRITING)
    if any(_is_same(file, each) for each in own):
        raise OutputFailed("“{name}” is an archive. Choose another name.", name=file.name)
    data = format_of(form).write(taken)
    write_whole(file, data, pace=pace, step=Step.WRITING)


def _beyond(archive: OpenArchive, asked: frozenset[str] | None, only: frozenset[str] | None) -> int:
    """Return how many passages are among those `asked` for, None for all, and not in `only`."""
    held = set(chain.from_iterable(archive.content.passage_ids()))
    return len((held if asked is None else held & asked) - (held if only is None else only))


def _is_same(file: Path, other: Path) -> bool:
    try:
        return file.samefile(other)
    except (OSError, ValueError):
        return False


def _details(
    archive: OpenArchive, numbered: Iterable[tuple[int, Item]], form: Format, language: str
) -> Iterator[ItemDetail]:
    """Yield what the words of items may hold that a file of `form` shows."""
    looked_in = ItemDetails(archive, language)
    for number, item in numbered:
        if form.shows(item.kind) and not stays_behind(item):
            yield from (ItemDetail(number, item.kind, each) for each in looked_in.of(item))


def _meant(archive: OpenArchive, taken: Extract, level: Level | None) -> WhoIsMeant:
    """Return how many participants the lines in the file fit, field by field."""
    lines = {quote.id for quote in taken.quotes if quote.attribution is not None}
    counts = Counts(archive.content.participants, archive.content.vocabulary)
    told: dict[str, int] = {}
    by_words: list[str] = []
    uncounted = 0
    quotes = {quote.id for quote in taken.quotes}
    for name in filter(quotes.__contains__, taken.in_order):  # no other need be decoded
        held = archive.passage(name)
        if held is None or held.attribution is None:
            continue
        said = held.attribution
        at_level = counts.disclosure(said, level or said.share)
        has_line = name in lines
        uncounted += has_line and at_level.k is None and bool(at_level.uncounted)
        fits = counts.disclosure(said, Level.NONE).k
        if fits is not None and fits < ENOUGH:
            by_words.append(name)
        elif has_line and at_level.k is not None:
            told[name] = at_level.k
    few = [name for name, fits in told.items() if fits < ENOUGH]
    least = min((fits for fits in told.values() if fits >= ENOUGH), default=None)
    telling = few or [name for name, fits in told.items() if fits == least]
    counted = len(few), len(by_words), uncounted
    return WhoIsMeant(least, *counted, tuple(telling), tuple(by_words))


def _told_further(archive: OpenArchive, taken: Extract, level: Level | None) -> Iterator[str]:
    """Yield the quotes whose attribution tells more at `level` than at their `share` level."""
    for quote in taken.quotes if level else ():
        held = archive.passage(quote.id)
        said = held.attribution if held else None
        if said is not None and level is not None and less(said.share, level):
            yield quote.id
