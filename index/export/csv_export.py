"""Writes the passages of an extract as CSV in which no cell is read as a formula."""

import csv
import io
import re
from collections.abc import Iterator

from index.export.extract import Extract
from index.export.provenance import left_out_lines, numbers_lines
from index.export.rows import table_of

# What a spreadsheet reads as a formula (OWASP ASVS 1.2.10), also with full-width characters, and
# after blanks and invisible characters.
_RECKONED = re.compile(
    r"[\t\r\0]|[\s\0\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]*"
    r"[=+\-@\uff1d\uff0b\uff0d\uff20]"
)


def commas_of(extract: Extract) -> bytes:
    """Return `extract` as CSV: UTF-8 with a byte order mark, lines that end in CR LF.

    A cell that would be a formula gets a ' before it, and is not changed otherwise. Rows at the end
    tell what was left out (kind "left-out"), that the text names hidden counts ("numbers"), and
    where participants can find help ("contacts").
    """
    file = io.StringIO(newline="")
    columns, *rows = table_of(extract)
    for kind, line in _below(extract):
        said = {"kind": kind, "text": line}
        rows.append([said.get(name, "") for name in columns])
    csv.writer(file).writerows([map(harmless, row) for row in (columns, *rows)])
    return file.getvalue().encode("utf-8-sig")


def _below(extract: Extract) -> Iterator[tuple[str, str]]:
    yield from (("left-out", line) for line in left_out_lines(extract))
    yield from (("numbers", line) for line in numbers_lines(extract, tables=False))
    if contacts := extract.contacts:
        yield "contacts", contacts


def harmless(cell: str) -> str:
    """Return `cell`, with ' before it where a spreadsheet would read it as a formula."""
    return f"'{cell}" if _RECKONED.match(cell) else cell
