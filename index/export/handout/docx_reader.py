"""Reads the paragraphs of a DOCX from anywhere. It is capped, and nothing in it is looked up."""

import io
import zipfile
import zlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from xml.parsers import expat  # streams, and is told below to refuse what could grow

from index.container.files import read_whole
from index.errors import ArchiveUnreadable

MAX_PART = 16 << 20  # bytes of XML; the handout of 1,000 quotes has less than one million
MAX_PARTS = 5_000
_WAYS = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)
_ENCRYPTED = 1  # a flag
_WORDS = (
    "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
    "http://purl.oclc.org/ooxml/wordprocessingml/main",
)
_SIGNS = {"tab": "\t", "br": "\n", "cr": "\n", "noBreakHyphen": "\u2011", "softHyphen": "\u00ad"}
_QUOTES = frozenset({"quote", "intense quote", "quotations"})


@dataclass(frozen=True, slots=True)
class Paragraph:
    """One paragraph as it reads, and whether it has a style for quotes."""

    text: str
    is_quote: bool


def paragraphs_of(file: Path) -> list[Paragraph]:
    """Return the paragraphs of the text of a DOCX, without what is marked as deleted.

    Raises ArchiveUnreadable, with a sentence that says why: also where there is no word in it, for
    nobody is to take that for a handout in which all is well.
    """
    data = read_whole(file)
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as packed:
            text, styles = _parts(packed)
        paragraphs = _Text(frozenset(_quoting(styles))).read(text)
    except _BROKEN as problem:
        if file.suffix.casefold() == ".docx" and not isinstance(problem, _OtherKind):
            raise ArchiveUnreadable(
                "“{name}” is no DOCX that can be read. Save it as DOCX once more.", name=file.name
            ) from None
        raise ArchiveUnreadable(
            "“{name}” is no Word document (DOCX), and no other kind can be checked. Save its text "
            "as DOCX, then check that.",
            name=file.name,
        ) from None
    if not any(each.text.strip() for each in paragraphs):
        raise ArchiveUnreadable(
            "“{name}” holds no words that could be checked. Choose another file.", name=file.name
        )
    return paragraphs


class _Unfit(Exception):
    """What a DOCX is not, or not at this size."""


class _OtherKind(_Unfit):
    """What is packed as a DOCX is, and is none: slides, a sheet of numbers."""


_BROKEN = (
    *(_Unfit, expat.ExpatError, zipfile.BadZipFile, zlib.error, EOFError, OSError),
    *(ValueError, RuntimeError, LookupError),  # for names, ways to pack and letters nobody knows
)


def _parts(packed: zipfile.ZipFile) -> tuple[bytes, bytes]:
    """Return the part with the text, and that with the styles or what has none."""
    names = {each.filename for each in packed.infolist()}
    if len(packed.infolist()) > MAX_PARTS:
        raise _Unfit
    main = next(_links(_part(packed, "_rels/.rels"), "/officeDocument"), "word/document.xml")
    folder, _, name = main.rpartition("/")
    beside = f"{folder}/_rels/{name}.rels"
    styles = f"{folder}/styles.xml"
    if beside in names:
        found = next(_links(_part(packed, beside), "/styles"), styles)
        styles = found if found in names else f"{folder}/{found}"
    return _part(packed, main), _part(packed, styles) if styles in names else b"<none/>"


def _part(packed: zipfile.ZipFile, name: str) -> bytes:
    """Return the bytes of one part. Raises _Unfit before they are too many."""
    try:
        entry = packed.getinfo(name)
    except KeyError:
        raise _Unfit from None
    odd = entry.compress_type not in _WAYS or entry.flag_bits & _ENCRYPTED
    if odd or entry.file_size > MAX_PART:  # it is not read beyond what it says
        raise _Unfit
    return packed.read(entry)


type _Attributes = dict[str, str]


def _parse(
    data: bytes,
    start: Callable[[str, _Attributes], None],
    end: Callable[[str], None] | None = None,
    said: Callable[[str], None] | None = None,
) -> None:
    """Read XML, telling of its elements. Raises _Unfit where it defines anything of its own."""
    parser = expat.ParserCreate(namespace_separator=" ")
    parser.buffer_text = True
    parser.StartDoctypeDeclHandler = _refuse
    parser.StartElementHandler = start
    if end:
        parser.EndElementHandler = end
    if said:
        parser.CharacterDataHandler = said
    parser.Parse(data, True)


def _refuse(*_about: object) -> None:
    raise _Unfit


def _links(data: bytes, kind: str) -> Iterator[str]:
    """Yield where the links of a `kind` lead to, without a stroke before."""
    found: list[str] = []

    def start(_name: str, attributes: _Attributes) -> None:
        if attributes.get("Type", "").endswith(kind):
            found.append(attributes.get("Target", "").lstrip("/"))

    _parse(data, start)
    yield from found


def _quoting(data: bytes) -> set[str]:
    """Return the ids of the styles for quotes: their names are English in every Word, not these."""
    found: set[str] = set()
    style = ""

    def start(name: str, attributes: _Attributes) -> None:
        nonlocal style
        local = name.rpartition(" ")[2]
        told = {key.rpartition(" ")[2]: value for key, value in attributes.items()}
        if local == "style":
            style = told.get("styleId", "")
        elif local == "name" and told.get("val", "").casefold() in _QUOTES:
            found.add(style)

    _parse(data, start)
    return found


class _Text:
    """Gathers paragraphs. One in a box within another is told before that."""

    def __init__(self, quoting: frozenset[str]) -> None:
        self._quoting = quoting
        self._told: list[Paragraph] = []
        self._open: list[tuple[list[str], list[bool]]] = []
        self._is_text = False
        self._unread = 0  # elements deep in what is not to be read
        self._is_document = False

    def read(self, data: bytes) -> list[Paragraph]:
        """Return the paragraphs in `data`."""
        _parse(data, self._start, self._end, self._said)
        if not self._is_document:
            raise _OtherKind
        return self._told

    def _start(self, name: str, attributes: _Attributes) -> None:
        space, _, local = name.rpartition(" ")
        if self._unread or local in ("Fallback", "moveFrom", "del"):
            self._unread += 1
        elif space in _WORDS:
            self._begin(local, attributes.get(f"{space} val", ""))

    def _begin(self, local: str, value: str) -> None:
        """Begin one of Word's elements, of which `value` is what it is set to."""
        self._is_document |= local == "document"
        if local == "p":
            self._open.append(([], []))
        elif not self._open:
            return
        elif local == "t":
            self._is_text = True
        elif local in _SIGNS:
            self._open[-1][0].append(_SIGNS[local])
        elif local == "pStyle":
            self._open[-1][1].append(value in self._quoting)

    def _end(self, name: str) -> None:
        if self._unread:
            self._unread -= 1
            return
        space, _, local = name.rpartition(" ")
        if local == "t":
            self._is_text = False
        elif local == "p" and space in _WORDS and self._open:
            pieces, quoting = self._open.pop()
            self._told.append(Paragraph("".join(pieces), any(quoting)))

    def _said(self, text: str) -> None:
        if self._is_text and not self._unread and self._open:
            self._open[-1][0].append(text)
