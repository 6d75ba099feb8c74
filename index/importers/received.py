"""Reads a received file as text, or raises an error with the reason."""

import codecs
import os
import re
import stat
from collections.abc import Callable
from hashlib import sha256
from pathlib import Path
from typing import BinaryIO

from index.errors import SourceProblem
from index.importers.characters.stray_characters import (
    StrayCharacter,
    without_strays,
    without_strays_within,
)
from index.importers.formats import NO_TEXTS, FileKind, kind_of
from index.importers.structured_text import WrittenText, write_structured
from index.lazy_function import function_at
from index.limits import MAX_TEXT
from index.office.text import MOST_HEADINGS, StructuredText
from index.text.russian import read_as_russian
from index.values import Value

MAX_BYTES = 16 << 20  # the limit of a file in a source folder
_LOOKED_AT = 64 << 10  # bytes at each end of a file by which its kind is recognised
_FEW = 3  # characters that no text has, in a short one
_NO_TEXT = re.compile(r"[\x00-\x08\x0e-\x1b\ufffe\uffff]")


class ReceivedText(Value):
    """A text as it came, and its kind. `encoding` is what its bytes were read as.

    Of a structured document `text` is what it was `written` as, and `data` that text too. `strays`
    are the characters that were taken out of the text, and `digest` is that of the file's bytes.
    Where words were taken out of it that an editor had taken out before, `cleared` does so with
    others, such as its title.
    """

    path: Path
    data: bytes
    text: str
    encoding: str
    kind: FileKind
    written: WrittenText | None = None
    strays: tuple[StrayCharacter, ...] = ()
    digest: bytes = b""
    cleared: Callable[[str], str] | None = None


class Incoming(Value):
    """A file that comes in. `received` is its text where it was a part of another file.

    There it may have an identifier, its `guid`.
    """

    path: Path
    received: ReceivedText | None = None
    guid: str = ""


def read_incoming(each: Incoming, tell: Callable[[int, int], None]) -> ReceivedText:
    """Return the text that comes in, as `read_received` does."""
    return each.received or read_received(each.path, tell)


def read_received(
    path: Path, tell: Callable[[int, int], None] = lambda _done, _total: None
) -> ReceivedText:
    """Return the text in the file `path`.

    `tell` is told now and then how many pages are read, and of how many, which is 0 where the file
    has none or they are not counted yet; it may raise.

    Raises SourceProblem where it is no text that can be read. A pipe is never opened, since reading
    could block for ever.
    """
    return _received(path, *_bytes_of(path), tell)


def read_part(path: Path, data: bytes, tell: Callable[[int, int], None]) -> ReceivedText:
    """Return the text in `data`, a part of another file that is named `path` here.

    Raises SourceProblem where it is no text that can be read.
    """
    kind = kind_of(path, data[:_LOOKED_AT], data[-_LOOKED_AT:])
    if kind.refusal:
        raise SourceProblem(kind.refusal, name=path.name)
    return _received(path, data, kind, tell)


def is_project(path: Path) -> bool:
    """Return whether a file is a project of REFI-QDA; one that cannot be read is told of later."""
    try:
        if not stat.S_ISREG(path.stat().st_mode):
            return False
        with path.open("rb") as file:
            kind = _kind_in(path, file).name
    except (OSError, ValueError):
        return False
    return kind == "qdpx" or (kind == "zip" and path.suffix.lower() == ".qdpx")


def why_unreadable(path: Path) -> SourceProblem | None:
    """Return why the file `path` cannot be read, else None; where it has to be parsed, None."""
    try:
        data, kind = _bytes_of(path)
        if not kind.parser:
            _received(path, data, kind, lambda _done, _total: None)
    except SourceProblem as error:
        return error
    return None


def _received(
    path: Path, data: bytes, kind: FileKind, tell: Callable[[int, int], None]
) -> ReceivedText:
    """Return the text in the bytes of a file of this `kind`. Raises SourceProblem."""
    digest = sha256(data).digest()
    written = None
    if kind.parser:
        parse = function_at(kind.parser)
        structured = parse(data, path.name, tell) if kind.is_slow else parse(data, path.name)
        tell(0, 0)
        _check_length(structured, path.name)
        structured, strays = without_strays_within(structured)
        written = write_structured(structured)
        text, data = written.text, written.text.encode()
        encoding = structured.encoding or "utf-8-sig"
    else:
        text, encoding = decoded(data, path.name)
        if "\0" in text or len(_NO_TEXT.findall(text)) > max(_FEW, len(text) / 500):
            raise SourceProblem(
                "“{name}” is not a text. Save it as plain text or Markdown first.", name=path.name
            )
        text, strays = without_strays(text)
    if not text.strip():
        raise SourceProblem("“{name}” holds no words. Choose another.", name=path.name)
    if max(map(len, text.split())) > MAX_TEXT:
        raise SourceProblem(
            "“{name}” has more than 20,000 letters without a blank between them, which no passage "
            "can hold. Put blanks between its words, and import it again.",
            name=path.name,
        )
    return ReceivedText(path, data, text, encoding, kind, written, strays, digest)


def _check_length(text: StructuredText, name: str) -> None:
    """Raise SourceProblem where the text has more headings than a document may have sections."""
    if sum(each.heading is not None for each in text.paragraphs()) > MOST_HEADINGS:
        raise too_long(name)


def too_long(name: str) -> SourceProblem:
    """Return the error for a file called `name` that holds more than one document may."""
    return SourceProblem(
        "“{name}” is too long for one document. Import it in several parts.", name=name
    )


def _bytes_of(path: Path) -> tuple[bytes, FileKind]:
    try:
        found = path.stat()
        if not stat.S_ISREG(found.st_mode):
            raise SourceProblem("“{name}” is not a file. Choose another.", name=path.name)
        with path.open("rb") as file:
            kind = _kind_in(path, file)
            if kind.refusal:
                raise SourceProblem(kind.refusal, name=path.name)
            if found.st_size > MAX_BYTES:
                raise SourceProblem(
                    "“{name}” is larger than 16 MB. Import it in several parts.", name=path.name
                )
            file.seek(0)
            return file.read(MAX_BYTES + 1), kind
    except FileNotFoundError:
        raise SourceProblem("“{name}” is not there. Check its name.", name=path.name) from None
    except PermissionError:
        raise SourceProblem(
            "“{name}” may not be read by this user. Ask for a copy that you may read.",
            name=path.name,
        ) from None
    except (OSError, ValueError):
        raise SourceProblem("“{name}” cannot be read. Try another copy.", name=path.name) from None


def _kind_in(path: Path, file: BinaryIO) -> FileKind:
    """Return the kind of an open file, by its first and last bytes."""
    beginning = file.read(_LOOKED_AT)
    file.seek(0, os.SEEK_END)
    file.seek(max(0, file.tell() - _LOOKED_AT))
    return kind_of(path, beginning, file.read(_LOOKED_AT))


def decoded(data: bytes, name: str) -> tuple[str, str]:
    """Return the text in `data` and its encoding: UTF-8, UTF-16 with a BOM, or windows-1251."""
    marked = data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE))
    for encoding in ("utf-16",) if marked else ("utf-8-sig",):
        try:
            return data.decode(encoding), encoding
        except UnicodeDecodeError:
            break
    russian = None if marked or b"\0" in data else read_as_russian(data)
    if russian is not None:
        return russian, "windows-1251"
    if Path(name).suffix.casefold() in NO_TEXTS:
        raise SourceProblem(
            "“{name}” is damaged, or not what its name says. Look for another copy of it.",
            name=name,
        )
    raise SourceProblem("“{name}” is not UTF-8 text. Save it as UTF-8 first.", name=name)
