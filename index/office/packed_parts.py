"""Reads the parts of an untrusted office file, with limits and without external entities."""

import io
import zipfile
import zlib
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from xml.parsers import expat  # a stream parser; DTDs are refused below

MAX_PART = 16 << 20  # bytes of XML; a handout with 1,000 quotes has less than one million
MAX_ALL = 128 << 20  # bytes of all parts that are read of one file
_MOST_PICTURES = 64 << 20  # bytes of all its pictures
MAX_PARTS = 5_000
_WAYS = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)
_ENCRYPTED = 1  # a flag

type Attributes = dict[str, str]


class OfficeUnreadable(Exception):
    """The file is of another kind, damaged, or too large."""


class OtherOfficeKind(OfficeUnreadable):
    """The file is an Office file of another kind, such as slides or a spreadsheet."""


class TooManyHeadings(OfficeUnreadable):
    """The text has more headings than a document may have sections."""


class TooManyParagraphs(OfficeUnreadable):
    """The text has more paragraphs than any that is read."""


class OfficeEncrypted(OfficeUnreadable):
    """A file is protected by a password."""


BROKEN = (
    *(expat.ExpatError, zipfile.BadZipFile, zlib.error, EOFError, OSError),
    *(ValueError, RuntimeError, LookupError),  # unknown names, compressions and encodings
)
"""What libraries raise for a damaged file."""


class PackedParts:
    """The parts of one office file. `names` are all names of parts, each of which is there once."""

    def __init__(self, packed: zipfile.ZipFile) -> None:
        if len(packed.infolist()) > MAX_PARTS:
            raise OfficeUnreadable
        self._packed = packed
        self._room = MAX_ALL
        self._pictures: dict[str, bytes] = {}
        self.names = frozenset(each.filename for each in packed.infolist())
        is_odf = "content.xml" in self.names  # where capitals count
        known = self.names if is_odf else {each.casefold() for each in self.names}
        if len(known) < len(packed.infolist()):  # programs differ in which one they show
            raise OfficeUnreadable

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
            except (OfficeUnreadable, *BROKEN):
                return None
        return name.rpartition("/")[2], self._pictures[name]

    def part(self, name: str) -> bytes:
        """Return the bytes of one part. Raises OfficeUnreadable, also where it is too large."""
        if name not in self.names:
            raise OfficeUnreadable
        entry = self._packed.getinfo(name)
        odd = entry.compress_type not in _WAYS or entry.flag_bits & _ENCRYPTED
        # No more than the stated size is read.
        if odd or entry.file_size > min(MAX_PART, self._room):
            raise OfficeUnreadable
        self._room -= entry.file_size
        return self._packed.read(entry)


@contextmanager
def packed_parts(data: bytes) -> Iterator[PackedParts]:
    """Open the parts of the office file `data`.

    Any error within the `with` block that a damaged file causes is raised as OfficeUnreadable.
    """
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as packed:
            yield PackedParts(packed)
    except BROKEN as problem:
        raise OfficeUnreadable from problem


def parse_xml(
    data: bytes,
    start: Callable[[str, Attributes], None],
    end: Callable[[str], None] | None = None,
    said: Callable[[str], None] | None = None,
) -> None:
    """Parse XML and call `start`, `end` and `said` for its elements and text.

    Names of elements are "namespace name". Raises OfficeUnreadable where the XML has a DTD.
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
    """Return `attributes` with names without namespaces."""
    if not attributes:
        return attributes
    return {name.rpartition(" ")[2]: value for name, value in attributes.items()}


def _refuse(*_about: object) -> None:
    raise OfficeUnreadable
