"""Reads a codebook from a file of another program."""

import stat
from pathlib import Path

from index.errors import SourceProblem
from index.importers.codebooks.foreign_codebook import ForeignCodebook
from index.importers.codebooks.qdc import read_qdc
from index.importers.codebooks.theme_list import read_theme_list
from index.importers.received import is_project
from index.lazy_function import function_at

_MOST = 16 << 20  # bytes, as of every file of a folder
_BEGINNINGS = (b"<", b"\xef\xbb\xbf<", b"\xff\xfe<\0", b"\xfe\xff\0<")  # of XML
_OF_PROJECT = "index.importers.refi.package:codebook_in"  # most codebooks do without it
_BLANKS = b" \t\r\n"
_PACKED = b"PK\x03\x04", b"\xd0\xcf\x11\xe0"


def read_codebook(path: Path) -> ForeignCodebook:
    """Return the codebook in a file of REFI-QDA or a table (CSV). Raises SourceProblem."""
    if is_project(path):
        of_project: ForeignCodebook = function_at(_OF_PROJECT)(path)
        return of_project
    data, name = _bytes_of(path), path.name
    if data.startswith(_PACKED):
        raise SourceProblem(
            "“{name}” is packed, and is not read. Export the codebook alone, as .qdc or CSV.",
            name=name,
        )
    if data.lstrip(_BLANKS).startswith(_BEGINNINGS):
        return read_qdc(data, name)
    return read_theme_list(data, name)


def _bytes_of(path: Path) -> bytes:
    """Return the bytes of a file. A pipe is never opened: reading could block for ever."""
    try:
        found = path.stat()
        if not stat.S_ISREG(found.st_mode):
            raise SourceProblem("“{name}” is not a file. Choose another.", name=path.name)
        if found.st_size > _MOST:
            raise SourceProblem("“{name}” is larger than 16 MB. Choose another.", name=path.name)
        with path.open("rb") as file:
            return file.read(_MOST)
    except (OSError, ValueError):
        raise SourceProblem("“{name}” cannot be read. Try another copy.", name=path.name) from None
