"""The participants' tables as one list of headings and bars."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import IntEnum
from typing import override

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from index import OpenArchive, ParticipantTable, worded

type Index = QModelIndex | QPersistentModelIndex


class PeopleRole(IntEnum):
    """What a view may ask of a row, besides its text."""

    ROW = Qt.ItemDataRole.UserRole


@dataclass(frozen=True, slots=True)
class HeadingRow:
    """What a table counts, and whom."""

    title: str
    of: str


@dataclass(frozen=True, slots=True)
class BarRow:
    """A group, how many are in it, and the query for what they say ("" where none is known)."""

    label: str
    count: int
    most: int
    query: str


type PeopleRow = HeadingRow | BarRow


def people_rows(archive: OpenArchive, language: str) -> tuple[PeopleRow, ...]:
    """Return the rows of every table of `archive`, in order."""
    said = _values_said(archive)
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
        yield BarRow(worded(row.label, language), row.count, most, query)


def _values_said(archive: OpenArchive) -> frozenset[tuple[str, str]]:
    """Return each field and value by which some passage says who speaks."""
    said = {("role", passage.role) for passage in archive.content.passages() if passage.role}
    for quote in archive.quotes:
        for field in ("gender", "sector", "age_band"):
            value = getattr(quote.attribution, field)
            said |= {(field, value)} if value else set()
    return frozenset(said)


def _query(field: str, value: str) -> str:
    return f'{field}:"{value}"' if " " in value else f"{field}:{value}"


class PeopleModel(QAbstractListModel):
    """One row for each heading and bar. Only a bar that leads somewhere can be chosen."""

    def __init__(self, rows: tuple[PeopleRow, ...], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows = rows

    @override
    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self._rows)

    @override
    def flags(self, index: Index) -> Qt.ItemFlag:
        if index.isValid() and isinstance(self._rows[index.row()], BarRow):
            return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return Qt.ItemFlag.NoItemFlags

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.AccessibleTextRole:
                return f"{row.title}. {row.of}" if isinstance(row, HeadingRow) else _spoken(row)
            case PeopleRole.ROW:
                return row
            case _:
                return None


def _spoken(row: BarRow) -> str:
    return f"{row.label}: {row.count}"
