"""Writes a table as pages and a description of them, and reads it page by page.

It holds numbers and texts only, and never code.

description = number(size) number(longest) piece(weights) piece(odd) letter(type) piece(wide)
              terms terms terms (letter(type) number(length))* fields gathered
terms       = number(size) text(the first of each bucket, one a line) piece(starts)
fields      = number (text(name) number(first) number(length) number(values))*
gathered    = number (number(first term) number(last) number(first) number(length) number(bits)
              letter(type) number(codes))*

Each column begins with a page of its own. The last is of bytes: the values of fields, and what was
gathered of beginnings, from `first` on.
"""

import struct
import sys
from array import array
from collections.abc import Iterator

from index.search.table.byte_codes import Codes
from index.search.table.columns import PAGE, Column, StoredColumn, TypeCode
from index.search.table.pages import Pages
from index.search.table.pieces import Doubtful, Pieces, number, piece
from index.search.table.postings import BLOCK, TermPostings
from index.search.table.stored_mappings import (
    FieldPlace,
    PackedPlace,
    StoredBeginnings,
    StoredFields,
    bytes_of,
    field_bytes,
)
from index.search.table.table import Table
from index.search.table.term_list import SpellingKeys, TermList
from index.version import VERSION

_FORMAT = 8  # raised with every change of the format or of the meaning of its numbers
EDITION = f"Satchel index {_FORMAT} of {VERSION}, {sys.byteorder}".encode()
_TYPES: tuple[str, ...] = (
    *("I", "B", "B", "B"),
    *("I", "H", "BHI", "I", "H", "BHI", "B"),
    *("I", "B", "B", "B"),
)
"""The type codes that each column may have."""
_CODES: tuple[TypeCode, ...] = ("B", "H", "I")


def described(table: Table) -> tuple[bytes, Iterator[bytes], int]:
    """Return the description of `table`, the pages of its columns, and their number."""
    data, places = _scattered(table)
    columns = [*_columns(table), data]
    parts = [number(table.size), number(table.longest), *piece(array("d", table.weights))]
    parts += [*piece(table.codes.odd), *_typed(table.codes.wide), *piece(table.codes.wide)]
    for terms in (table.terms, table.keyed, table.stems or TermList.of(())):
        parts += (number(len(terms)), *piece("\n".join(terms.firsts).encode()))
        parts += piece(terms.starts)
    for column in columns:
        parts += (*_typed(column), number(len(column)))
    count = sum(-(-len(column) * column.itemsize // PAGE) for column in columns)
    return b"".join((*parts, *places)), _pages(columns), count


def read(pages: Pages) -> Table:
    """Return the table in `pages`, of which almost nothing is read. Raises Doubtful."""
    try:
        return _read(Pieces(pages.described), pages)
    except (ValueError, struct.error, OverflowError, MemoryError) as error:
        raise Doubtful from error


def _columns(table: Table) -> list[Column]:
    stems = table.stems or TermList.of(())
    columns: list[Column] = [table.lengths]
    columns += (each.letters for each in (table.terms, table.keyed, stems))
    for standing in (table.postings, table.further):
        columns += (standing.starts, standing.records, standing.places)
    keys = table.spelling or SpellingKeys(array("I"), array("B"), array("B"))
    return [*columns, table.codes.narrow, keys.letters, keys.lengths, keys.filter]


def _scattered(table: Table) -> tuple["array[int]", list[bytes]]:
    """Return the bytes that are read by place, and the description of the places."""
    data = array("B")
    places = [number(len(table.values))]
    for name, held in table.values.items():
        first = len(data)
        data.frombytes(field_bytes(held))
        places += (*piece(name.encode()), number(first), number(len(data) - first))
        places.append(number(len(held)))
    places.append(number(len(table.gathered)))
    for terms, (bits, codes, scores) in table.gathered.items():
        first, flags = len(data), bytes_of(bits)
        data.frombytes(b"".join((flags, codes.tobytes(), scores.tobytes())))
        each = (*terms, first, len(data) - first, len(flags))
        places += (*map(number, each), *_typed(codes), number(len(codes)))
    return data, places


def _typed(column: Column) -> Iterator[bytes]:
    yield column.typecode.encode()


def _pages(columns: list[Column]) -> Iterator[bytes]:
    for column in columns:
        each = PAGE // column.itemsize
        for first in range(0, len(column), each):
            yield column[first : first + each].tobytes().ljust(PAGE, b"\0")


def _read(told: Pieces, pages: Pages) -> Table:
    size, longest, weights = told.number(), told.number(), told.array("d")
    codes = told.array("I"), told.array(_type(told, "BHI"))
    packed = [_terms(told) for _ in range(3)]
    columns = _stored(told, pages)
    terms, keyed, stems = (
        TermList(*each, letters) for each, letters in zip(packed, columns[1:4], strict=True)
    )
    postings, further = (TermPostings.of(len(terms), *columns[at : at + 3]) for at in (4, 7))
    table = Table(
        size=size,
        terms=terms,
        keyed=keyed,
        stems=stems or None,
        spelling=SpellingKeys(*columns[11:14]) if len(columns[11]) else None,
        postings=postings,
        further=further,
        codes=Codes(columns[10], *codes),
        weights=tuple(weights),
        lengths=columns[0],
        longest=longest,
        values=StoredFields(dict(_field(told) for _ in range(told.number())), columns[14]),
        gathered=StoredBeginnings(dict(_packed(told) for _ in range(told.number())), columns[14]),
    )
    if told.rest() or not _holds_together(table):
        raise Doubtful
    return table


def _terms(told: Pieces) -> tuple[int, list[str], "array[int]"]:
    size, firsts = told.number(), told.text()
    return size, firsts.split("\n") if firsts else [], told.array("I")


def _stored(told: Pieces, pages: Pages) -> list[StoredColumn]:
    """Return the columns, one after the other in the pages."""
    columns: list[StoredColumn] = []
    first = 0
    for types in _TYPES:
        column = StoredColumn(pages.page, first, _type(told, types), told.number())
        first += -(-len(column) * column.itemsize // PAGE)
        columns.append(column)
    if first != pages.count:
        raise Doubtful
    return columns


def _type(told: Pieces, types: str) -> TypeCode:
    code = told.take(1).decode()
    for known in _CODES:
        if known == code and known in types:
            return known
    raise Doubtful


def _field(told: Pieces) -> tuple[str, FieldPlace]:
    return told.text(), FieldPlace(told.number(), told.number(), told.number())


def _packed(told: Pieces) -> tuple[tuple[int, int], PackedPlace]:
    first, last = told.number(), told.number()
    place, length, bits = told.number(), told.number(), told.number()
    return (first, last), PackedPlace(place, length, bits, _type(told, "BHI"), told.number())


def _holds_together(table: Table) -> bool:
    """Return whether the columns are as long as they say to each other."""
    terms, blocks = len(table.terms), (max(0, table.size - 1) >> BLOCK) + 1
    return (
        len(table.lengths) == table.size
        and len(table.codes.narrow) == len(table.postings.records)
        and len(table.codes.odd) == len(table.codes.wide)
        and table.terms.is_whole
        and table.keyed.is_whole
        and (table.stems is None or table.stems.is_whole)
        and (table.spelling is None or table.spelling.is_for(terms))
        and all(
            len(standing.starts) == blocks * terms + 1
            and len(standing.records) == len(standing.places)
            for standing in (table.postings, table.further)
        )
    )
