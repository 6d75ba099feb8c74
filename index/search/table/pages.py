"""The stored file of an index: a sealed head, and pages that are checked whenever they are read.

file = seal(head) number(length of head) head pages
head = text(edition) piece(checks of all pages) description

The seal and the checks are BLAKE2b with a key. A page is copied out of the file before it is
checked, so what is used is what was checked, even where the file is changed or cut meanwhile. In a
mapping of the file neither would hold.
"""

import os
from collections.abc import Callable, Iterable
from functools import lru_cache
from hashlib import blake2b
from hmac import compare_digest
from pathlib import Path
from threading import Lock
from weakref import finalize

from index.search.table.columns import PAGE, Page, TypeCode
from index.search.table.pieces import Doubtful, Pieces, number, piece

KEY = 32  # bytes
_SEAL = 32
_CHECK = 16
_START = _SEAL + len(number(0))
_KEPT = 1_280  # pages in memory: 5 MB
_BINARY = getattr(os, "O_BINARY", 0)  # of Windows


class Pages:
    """The pages of one file. `described` is what `stored` was given, `count` their number."""

    def __init__(self, path: Path, key: bytes, edition: bytes) -> None:
        """Open the file `path`. Raises Doubtful where it was not made so, and OSError."""
        file = _PageFile(path, key)
        seal, length = file.read(0, _SEAL), Pieces(file.read(_SEAL, _START - _SEAL)).number()
        head = file.read(_START, min(length, file.size))
        if not compare_digest(seal, _seal(key, head)):
            raise Doubtful
        told = Pieces(head)
        if told.piece() != edition:
            raise Doubtful
        file.start, file.checks = _START + length, told.piece()
        self.described = told.rest()
        self.count = len(file.checks) // _CHECK
        if file.size != file.start + self.count * PAGE:
            raise Doubtful
        self.page: Callable[[int, TypeCode], Page] = lru_cache(_KEPT)(file.page)


class _PageFile:
    """An open file with pages from `start` on, and the check of each."""

    def __init__(self, path: Path, key: bytes) -> None:
        self._handle = os.open(path, os.O_RDONLY | _BINARY)
        finalize(self, os.close, self._handle)
        self._key = key
        self._reading = Lock()
        self.size = os.fstat(self._handle).st_size
        self.start = 0
        self.checks = b""

    def read(self, at: int, length: int) -> bytes:
        """Return `length` bytes from `at` on, fewer where the file is shorter. Raises OSError."""
        with self._reading:
            os.lseek(self._handle, at, os.SEEK_SET)
            return os.read(self._handle, length)

    def page(self, number: int, typecode: TypeCode) -> Page:
        """Return a page as numbers of the type `typecode`. Raises Doubtful where it was changed."""
        try:
            data = self.read(self.start + number * PAGE, PAGE)
        except OSError as error:
            raise Doubtful from error
        check = self.checks[number * _CHECK : (number + 1) * _CHECK]
        if not compare_digest(_check(self._key, data), check):
            raise Doubtful
        return memoryview(data).cast(typecode)


def stored(
    key: bytes, edition: bytes, described: bytes, pages: Iterable[bytes], count: int
) -> bytearray:
    """Return the file of `count` pages of PAGE bytes, which can be read with the `key`.

    It is made in one place: it is as large as the index.
    """
    length = sum(map(len, (*piece(edition), *piece(bytes(_CHECK * count)), described)))
    whole, checks = bytearray(_START + length + PAGE * count), bytearray()
    at = _START + length
    for page in pages:
        whole[at : at + PAGE] = page
        checks += _check(key, page)
        at += PAGE
    head = b"".join((*piece(edition), *piece(bytes(checks)), described))
    whole[: _START + length] = b"".join((_seal(key, head), number(length), head))
    return whole


def _check(key: bytes, page: bytes) -> bytes:
    return blake2b(page, key=key, digest_size=_CHECK, person=b"Satchel page").digest()


def _seal(key: bytes, head: bytes) -> bytes:
    return blake2b(head, key=key, digest_size=_SEAL, person=b"Satchel index").digest()
