"""Opens the parts of an office file from anywhere. Reading is capped, and nothing is looked up."""

import io
import zipfile
import zlib
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from xml.parsers import expat  # streams, and is told below to refuse what could grow

MAX_PART = 16 << 20  # bytes of XML; the handout of 1,000 quotes has less than one million
MAX_ALL = 128 << 20  # bytes of all parts that are read of one file
_MOST_PICTURES = 64 << 20  # bytes of all its pictures
MAX_PARTS = 5_000
_WAYS = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)
_ENCRYPTED = 1  # a flag

type Attributes = dict[str, str]


class OfficeUnreadable(Exception):
    """A file is not of the kind that is read, or damaged, or too large."""


class OtherOfficeKind(OfficeUnreadable):
    """A file is packed as the kind that is read, and holds another: slides, a sheet of numbers."""


class OfficeEncrypted(OfficeUnreadable):
    """A file is protected by a password."""


_BROKEN = (
    *(expat.ExpatError, zipfile.BadZipFile, zlib.error, EOFError, OSError),
    *(ValueError, RuntimeError, LookupError),  # for names, ways to pack and letters nobody knows
)


class PackedParts:
    """The parts of one office file, by their names."""

    def __init__(self, packed: zipfile.ZipFile) -> None:
        if len(packed.infolist()) > MAX_PARTS:
            raise OfficeUnreadable
        self._packed = packed
        self._room = MAX_ALL
        self._pictures: dict[str, bytes] = {}
        self.names = frozenset(each.filename for each in packed.infolist())

    def picture(self, name: str) -> tuple[str, bytes] | None:
        """Return the last part of a picture's name, and its bytes.

        None is where it is not there, too large, or where all together would be.
        """
        if name not in self._pictures:
            size = self._packed.getinfo(name).file_size if name in self.names else 0
            taken = sum(map(len, self._pictures.values()))
            if not 0 < size <= _MOST_PICTURES - taken:
                return None
            try:
                self._pictures[name] = self.part(name)
            except (OfficeUnreadable, *_BROKEN):
                return None
        return name.rpartition("/")[2], self._pictures[name]

    def part(self, name: str) -> bytes:
        """Return the bytes of one part. Raises OfficeUnreadable before they are too many."""
        if name not in self.names:
            raise OfficeUnreadable
        entry = self._packed.getinfo(name)
        odd = entry.compress_type not in _WAYS or entry.flag_bits & _ENCRYPTED
        if odd or entry.file_size > min(MAX_PART, self._room):  # not read beyond what it says
            raise OfficeUnreadable
        self._room -= entry.file_size
        return self._packed.read(entry)


@contextmanager
def packed_parts(data: bytes) -> Iterator[PackedParts]:
    """Open the parts of the office file `data`.

    Whatever shows in the block that it is none, or damaged, is raised as OfficeUnreadable.
    """
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as packed:
            yield PackedParts(packed)
    except _BROKEN as problem:
        raise OfficeUnreadable from problem


def parse_xml(
    data: bytes,
    start: Callable[[str, Attributes], None],
    end: Callable[[str], None] | None = None,
    said: Callable[[str], None] | None = None,
) -> None:
    """Read XML, telling of its elements, whose names have their namespace and a blank before them.

    Raises OfficeUnreadable where it defines anything of its own.
    """
    parser = expat.ParserCreate(namespace_separator=" ")
    parser.buffer_text = True
    parser.StartDoctypeDeclHandler = _refuse
    parser.StartElementHandler = start
    if end:
        parser.EndElementHandler = end
    if said:
        parser.CharacterDataHandler = said
    parser.Parse(data, True)


def local_values(attributes: Attributes) -> Attributes:
    """Return `attributes` by their names without a namespace."""
    return {name.rpartition(" ")[2]: value for name, value in attributes.items()}


def _refuse(*_about: object) -> None:
    raise OfficeUnreadable
