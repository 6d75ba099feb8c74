"""The lists in which the system records recently opened files, and their entries for archives.

These lists belong to other programs: an entry that names a file of Satchel's is cut out, and
everything else in the list stays, byte for byte.
"""

import codecs
import os
import re
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO
from urllib.parse import unquote
from xml.parsers import expat  # streams; entity declarations are refused below

from index import Value, write_whole

_MOST = 32 << 20  # bytes of a list: a larger one is left alone
_MOST_SHORTCUT = 1 << 20  # bytes
_MOST_THUMBNAILS = 100_000  # files looked at
_SIGNATURE, _CHECKSUM = 8, 4  # bytes at the start of a PNG, and after each of its chunks
_MOST_CHUNKS, _MOST_TEXT = 200, 8_192  # chunks read; bytes of a chunk
_OWN = re.compile(r"\.satchel(-[a-z]{1,20})?", re.IGNORECASE)
_ADDRESS = re.compile(r"^URL(\[\$e\])?=(.*)$", re.MULTILINE)
_ENCODINGS = ("UTF-8", "ASCII", "US-ASCII")
_BLANKS = (b" ", b"\t", b"\r", b"\n")
_CLOSING = b"</bookmark"
_OF = b"Thumb::URI\0"
_TARGET = re.compile(rb"\.satchel(-[a-z]{1,20})?\0", re.IGNORECASE)
_TARGET_WIDE = re.compile(rb"\.\0s\0a\0t\0c\0h\0e\0l\0(-\0([a-z]\0){1,20})?\0\0", re.IGNORECASE)


class ListUnreadable(Exception):
    """A list of the system has an unexpected form, and is left alone."""


class RecentFile(Value):
    """An entry in the list `place`, or a file `place`, that names a file of Satchel's."""

    place: Path
    size: int


class SystemLists(Value):
    """The places of these lists; None where this system has none of the kind.

    `bookmarks` is one file; in `documents` and `shortcuts` each entry is a file, and in `pictures`
    each file is a thumbnail.
    """

    bookmarks: Path | None = None
    documents: Path | None = None
    shortcuts: Path | None = None
    pictures: Path | None = None

    def recent(self) -> list[RecentFile]:
        """Return the entries that name a file of Satchel's."""
        found = [RecentFile(path, path.lstat().st_size) for path in self._notes()]
        if self.bookmarks is not None:
            try:
                data = _read(self.bookmarks, _MOST)
                spans = _spans(data)
            except (OSError, ListUnreadable):
                return found
            found += [RecentFile(self.bookmarks, end - start) for start, end in spans]
        return found

    def notes(self) -> list[Path]:
        """Return the files that each are such an entry."""
        return list(self._notes())

    def _notes(self) -> Iterator[Path]:
        for folder, names_own in ((self.documents, _is_document), (self.shortcuts, _is_shortcut)):
            for path in _files(folder):
                try:
                    if names_own(path):
                        yield path
                except (OSError, ListUnreadable):
                    continue

    def cut_bookmarks(self) -> None:
        """Cut the entries that name a file of Satchel's out of the bookmarks.

        Raises OSError, OutputFailed, and ListUnreadable where the file has an unexpected form.
        """
        if self.bookmarks is None or not self.bookmarks.exists():
            return
        if self.bookmarks.is_symlink():
            raise ListUnreadable
        data = _read(self.bookmarks, _MOST)
        spans = _spans(data)
        if not spans:
            return
        starts = [0, *(end for _start, end in spans)]
        ends = [*(start for start, _end in spans), len(data)]
        left = b"".join(data[start:end] for start, end in zip(starts, ends, strict=True))
        if _spans(left):  # raises ListUnreadable if no longer well formed
            raise ListUnreadable
        write_whole(self.bookmarks, left, private=True)

    def thumbnails(self) -> Iterator[Path]:
        """Yield the thumbnails of Satchel's files."""
        for path in _pictures(self.pictures):
            try:
                with path.open("rb") as file:
                    is_own = _names_own(unquote(_pictured(file)))
            except OSError:
                continue
            if is_own:
                yield path


def system_lists() -> SystemLists:
    """Return the places of this computer's lists, found as its programs find them."""
    if sys.platform == "win32":
        roaming = os.environ.get("APPDATA")
        return SystemLists(
            shortcuts=Path(roaming, "Microsoft", "Windows", "Recent") if roaming else None
        )
    data = _folder("XDG_DATA_HOME", ".local/share")
    cache = _folder("XDG_CACHE_HOME", ".cache")
    return SystemLists(
        bookmarks=data / "recently-used.xbel" if data else None,
        documents=data / "RecentDocuments" if data else None,
        pictures=cache / "thumbnails" if cache else None,
    )


def _folder(variable: str, usual: str) -> Path | None:
    named = os.environ.get(variable)
    if named and Path(named).is_absolute():
        return Path(named)
    home = os.environ.get("HOME")
    return Path(home, usual) if home else None


def _names_own(name: str) -> bool:
    """Return whether `name`, of a file or an address, has a suffix of Satchel's files."""
    return _OWN.fullmatch(Path(name).suffix) is not None


def _is_document(path: Path) -> bool:
    """Return whether the KDE file `path` names a file of Satchel's."""
    if path.suffix != ".desktop":
        return False
    told = _ADDRESS.search(_read(path, _MOST_SHORTCUT).decode("utf-8", "replace"))
    return told is not None and _names_own(unquote(told[2].strip()))


def _is_shortcut(path: Path) -> bool:
    """Return whether the Windows shortcut `path` leads to a file of Satchel's."""
    if path.suffix.lower() != ".lnk":
        return False
    if _names_own(path.stem):
        return True
    data = _read(path, _MOST_SHORTCUT)
    return bool(_TARGET.search(data) or _TARGET_WIDE.search(data))


class _Bookmarks:
    """Parses a list of bookmarks, and records the byte ranges of those for Satchel's files."""

    def __init__(self, data: bytes) -> None:
        self.spans: list[tuple[int, int]] = []
        self._data = data
        self._begun: int | None = None
        self._is_within = False
        self._parser = expat.ParserCreate()
        self._parser.XmlDeclHandler = self._declare
        self._parser.EntityDeclHandler = self._refuse
        self._parser.StartElementHandler = self._start
        self._parser.EndElementHandler = self._end

    def read(self) -> None:
        """Parse the whole list. Raises ListUnreadable."""
        if self._data[:2] in (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE):
            raise ListUnreadable
        try:
            self._parser.Parse(self._data, True)
        except expat.ExpatError:
            raise ListUnreadable from None

    def _declare(self, _version: str, encoding: str | None, _alone: int) -> None:
        if encoding is not None and encoding.upper() not in _ENCODINGS:
            raise ListUnreadable

    def _refuse(self, *_about: object) -> None:
        raise ListUnreadable

    def _start(self, name: str, values: dict[str, str]) -> None:
        if name != "bookmark":
            return
        if self._is_within:
            raise ListUnreadable
        self._is_within = True
        is_own = _names_own(unquote(values.get("href", "")))
        self._begun = self._parser.CurrentByteIndex if is_own else None

    def _end(self, name: str) -> None:
        if name != "bookmark":
            return
        begun, self._begun, self._is_within = self._begun, None, False
        if begun is None:
            return
        closed = _end_of(self._data, self._parser.CurrentByteIndex)
        while begun and self._data[begun - 1 : begun] in _BLANKS:
            begun -= 1
        self.spans.append((begun, closed))


def _spans(data: bytes) -> list[tuple[int, int]]:
    """Return the byte ranges of the bookmarks for Satchel's files.

    Each includes the line break and blanks before it. Raises ListUnreadable.
    """
    bookmarks = _Bookmarks(data)
    bookmarks.read()
    return bookmarks.spans


def _end_of(data: bytes, at: int) -> int:
    """Return the end of the bookmark whose end the parser reported at `at`.

    The parser reports the start of the closing tag or, for an empty element, its end.
    """
    if not data.startswith(_CLOSING, at):
        return at
    return data.index(b">", at) + 1


def _pictured(file: BinaryIO) -> str:
    """Return the address in the PNG chunk that says what a thumbnail is of, or ""."""
    file.seek(_SIGNATURE)
    for _ in range(_MOST_CHUNKS):
        head = file.read(8)
        size, kind = int.from_bytes(head[:4]), head[4:]
        if kind == b"tEXt" and size <= _MOST_TEXT:
            told = file.read(size)
            if told.startswith(_OF):
                return told.removeprefix(_OF).decode("latin-1")
            size = 0
        if len(head) < 8 or kind == b"IEND":
            break
        file.seek(size + _CHECKSUM, os.SEEK_CUR)
    return ""


def _read(path: Path, most: int) -> bytes:
    """Return the contents of the file `path`. Raises OSError; ListUnreadable above `most` bytes."""
    if path.stat().st_size > most or not path.is_file():
        raise ListUnreadable
    return path.read_bytes()


def _files(folder: Path | None) -> list[Path]:
    try:
        return sorted(folder.iterdir()) if folder is not None and not folder.is_symlink() else []
    except OSError:
        return []


def _pictures(folder: Path | None) -> Iterator[Path]:
    """Yield the pictures in a folder of thumbnails: by size, or by program for failed ones."""
    looked_at = 0
    for size in _files(folder):
        for path in _files(size):
            for picture in _files(path) if path.is_dir() else (path,):
                if picture.suffix == ".png" and looked_at < _MOST_THUMBNAILS:
                    looked_at += 1
                    yield picture
