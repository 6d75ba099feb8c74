"""The participants' tables as one list of headings and bars."""

from collections.abc import Iterator
from dataclasses import dataclass

from index import OpenArchive, ParticipantTable, worded
from viewer.kit.figures import figure


@dataclass(frozen=True, slots=True)
class HeadingRow:
    """What a table counts, and whom."""

    title: str
    of: str

    @property
    def id(self) -> str:
        """A heading leads nowhere."""
        return ""

    @property
    def spoken(self) -> str:
        """What a screen reader says."""
        return f"{self.title}. {self.of}"

    @property
    def choosable(self) -> bool:
        """A heading cannot be chosen."""
        return False


@dataclass(frozen=True, slots=True)
class BarRow:
    """A group and how many are in it. `id` is the query for what they say, "" where none is."""

    id: str
    label: str
    count: int
    most: int

    @property
    def spoken(self) -> str:
        """What a screen reader says."""
        return f"{self.label}: {figure(self.count)}"

    @property
    def choosable(self) -> bool:
        """Whether the source tells what these people say."""
        return bool(self.id)


type PeopleRow = HeadingRow | BarRow


def people_rows(
    archive: OpenArchive, language: str, withheld: frozenset[tuple[str, str]] = frozenset()
) -> tuple[PeopleRow, ...]:
    """Return the rows of every table of `archive`, in order.

    The fields and values `withheld` lead nowhere.
    """
    said = _values_said(archive) - withheld
    return tuple(
        row for table in archive.content.participants for row in _rows(table, language, said)
    )


def _rows(
    table: ParticipantTable, language: str, said: frozenset[tuple[str, str]]
) -> Iterator[PeopleRow]:
    yield HeadingRow(worded(table.title, language), worded(table.of, language))
    most = max((row.count for row in table.rows), default=0)
    for row in table.rows:
        known = table.field is not None and (table.field, row.value or "") in said
        query = _query(table.field or "", row.value or "") if known else ""
        yield BarRow(query, worded(row.label, language), row.count, most)


def _values_said(archive: OpenArchive) -> frozenset[tuple[str, str]]:
    """Return each field and value by which some passage says who speaks."""
    said = {("role", passage.role) for passage in archive.content.passages() if passage.role}
    for quote in archive.quotes:
        for field in ("gender", "sector", "age_band"):
            value = getattr(quote.attribution, field, None)
            said |= {(field, value)} if value else set()
    return frozenset(said)


def _query(field: str, value: str) -> str:
    return f'{field}:"{value}"' if " " in value else f"{field}:{value}"
