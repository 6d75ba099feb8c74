"""Reads an e-book (EPUB 2 and 3)."""

from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from posixpath import basename

from index.errors import SourceProblem
from index.importers.readers.html import PreparePage, held_picture, read_as_it_is
from index.importers.web.element import Element, ElementEmphasis, PageWords
from index.importers.web.metadata import page_statements
from index.importers.web.notes import address
from index.importers.web.page import structured_text
from index.importers.web.page_encoding import read_characters
from index.importers.web.page_parser import MAX_PIECES, PageTooLarge, parse_page
from index.office.metadata import (
    AUTHOR,
    CONTRIBUTOR,
    DESCRIPTION,
    KEYWORDS,
    PUBLISHER,
    RIGHTS,
    TITLE,
    read_properties,
    statements,
)
from index.office.packed_parts import (
    Attributes,
    OfficeUnreadable,
    PackedParts,
    local_values,
    packed_parts,
    parse_xml,
)
from index.office.text import Omission, OmissionKind, StructuredText
from index.values import replace

_CONTAINER = "META-INF/container.xml"
_ENCRYPTION = "META-INF/encryption.xml"
_PAGES = frozenset({"application/xhtml+xml", "text/html", "text/x-oeb1-document"})
_SHEET = "text/css"
_PICTURES = frozenset({"image/png", "image/jpeg", "image/gif", "image/webp"})
_STATED = {
    "creator": AUTHOR,
    "contributor": CONTRIBUTOR,
    "publisher": PUBLISHER,
    "title": TITLE,
    "subject": KEYWORDS,
    "description": DESCRIPTION,
    "rights": RIGHTS,
}
_MAX_TEXT = 16 << 20  # bytes of all pages
_MAX_PICTURES = 64 << 20  # bytes of all pictures; what is beyond is left out


class BookProtected(Exception):
    """The pages of a book are encrypted."""


@dataclass(slots=True)
class _Package:
    """What the package of a book lists: its files by their ids, and its pages in order."""

    title: str = ""
    kinds: dict[str, str] = field(default_factory=dict)  # path -> media type
    spine: list[str] = field(default_factory=list)  # paths
    contents: set[str] = field(default_factory=set)  # paths of tables of contents
    drawings: int = 0  # pages that are pictures
    guides: set[str] = field(default_factory=set)  # paths of what is called one in EPUB 2
    stated: list[tuple[str, str]] = field(default_factory=list)  # what it says of the book


def read(data: bytes, name: str, prepare: PreparePage = read_as_it_is) -> StructuredText:
    """Return the text of the EPUB `data`. Raises SourceProblem, which names the file `name`."""
    try:
        with packed_parts(data) as parts:
            return _Book(parts, prepare).text()
    except BookProtected:
        raise SourceProblem(
            "“{name}” is encrypted. Ask its publisher for a copy without copy protection (DRM).",
            name=name,
        ) from None
    except PageTooLarge:
        raise SourceProblem("“{name}” is too large a book. Split it first.", name=name) from None
    except OfficeUnreadable:
        raise SourceProblem(
            "“{name}” is damaged or too large. Get another copy, or save it as a web page (.html).",
            name=name,
        ) from None


class _Book:
    """The pages of one book, read in their order."""

    def __init__(self, parts: PackedParts, prepare: PreparePage) -> None:
        self._parts, self._prepare = parts, prepare
        self._package = _read_package(parts)
        self._room = _MAX_PICTURES
        self._sheets: dict[str, str] = {}

    def text(self) -> StructuredText:
        """Return the whole text. Raises BookProtected and OfficeUnreadable."""
        package = self._package
        if not _encrypted(self._parts).isdisjoint(package.spine):
            raise BookProtected
        pages: list[Element] = []
        omissions: list[Omission] = []
        pieces, size = MAX_PIECES, 0
        encodings = set[str]()
        for path in dict.fromkeys(package.spine):
            data = self._parts.part(path)
            size += len(data)
            if size > _MAX_TEXT:
                raise PageTooLarge
            characters, encoding = read_characters(data)
            page, used = parse_page(characters, path, pieces)
            pieces -= used
            self._add_sheets(page)
            self._prepare(page)
            if path in package.contents or (path in package.guides and _is_contents(page)):
                omissions.append(Omission(OmissionKind.CONTENTS, page.words()))
            else:
                pages.append(page)
                encodings.add(encoding)
        omissions += [Omission(OmissionKind.PICTURE, "") for _each in range(package.drawings)]
        text = structured_text(pages, self._picture, package.title)
        stated = statements([*package.stated, *page_statements(pages)])
        told = sorted(encodings - {"utf-8", "utf-8-sig", "utf-16"})
        return replace(
            text,
            omissions=(*omissions, *text.omissions),
            statements=stated,
            encoding=told[0] if told else "",
        )

    def _add_sheets(self, page: Element) -> None:
        """Put the style sheets of the book to which a page is linked into it."""
        for link in page.elements():
            if link.name != "link" or link.tokens("rel") != {"stylesheet"}:
                continue
            path = address(page.page, link.get("href").partition("#")[0])
            if path not in self._sheets and self._package.kinds.get(path) == _SHEET:
                with suppress(OfficeUnreadable):
                    self._sheets[path] = read_characters(self._parts.part(path))[0]
            words = self._sheets.get(path, "")
            link.name, link.children = "style", [PageWords(words, ElementEmphasis())]

    def _picture(self, page: str, link: str) -> tuple[str, bytes] | None:
        """Return the name and the bytes of a picture in the book, None where it has none."""
        if link.startswith("data:"):
            return held_picture(page, link)
        path = address(page, link.partition("#")[0])
        if self._package.kinds.get(path) not in _PICTURES:
            return None
        try:
            data = self._parts.part(path)
        except OfficeUnreadable:
            return None
        self._room -= len(data)
        return (basename(path), data) if self._room >= 0 else None


def _read_package(parts: PackedParts) -> _Package:
    """Return what the package of the book lists. Raises OfficeUnreadable."""
    paths: list[str] = []

    def container(name: str, attributes: Attributes) -> None:
        if name.rpartition(" ")[2] == "rootfile":
            paths.append(local_values(attributes).get("full-path", ""))

    parse_xml(parts.part(_CONTAINER), container)
    if not paths:
        raise OfficeUnreadable
    reader = _PackageReader(paths[0])
    listed = parts.part(paths[0])
    parse_xml(listed, reader.start, reader.end, reader.said)
    package = reader.whole()
    package.stated += read_properties(listed, _STATED)
    return package


class _PackageReader:
    """Takes element after element of a package document (OPF)."""

    def __init__(self, path: str) -> None:
        self._path = path
        self._items: dict[str, Attributes] = {}
        self._spine: list[str] = []
        self._guides: set[str] = set()
        self._titles: list[list[str]] = []
        self._in_title = False

    def start(self, name: str, attributes: Attributes) -> None:
        """Take the start of an element."""
        local, told = name.rpartition(" ")[2], local_values(attributes)
        if local == "item":
            self._items.setdefault(told.get("id", ""), told)
        elif local == "itemref":
            self._spine.append(told.get("idref", ""))
        elif local == "reference" and told.get("type", "").lower() == "toc":
            self._guides.add(self._place(told))
        elif local == "title":
            self._in_title = True
            self._titles.append([])

    def end(self, name: str) -> None:
        """Take the end of an element."""
        if name.rpartition(" ")[2] == "title":
            self._in_title = False

    def said(self, words: str) -> None:
        """Take words between elements."""
        if self._in_title:
            self._titles[-1].append(words)

    def whole(self) -> _Package:
        """Return what the package lists."""
        package = _Package()
        for told in self._items.values():
            package.kinds[self._place(told)] = told.get("media-type", "").lower().strip()
            if "nav" in told.get("properties", "").split():
                package.contents.add(self._place(told))
        items = [self._items[each] for each in self._spine if each in self._items]
        package.spine = [
            self._place(told)
            for told in items
            if told.get("media-type", "").lower().strip() in _PAGES
        ]
        package.drawings = len(items) - len(package.spine)
        package.guides = self._guides
        package.title = " ".join("".join(self._titles[0] if self._titles else []).split())
        if package.title.lower() in ("unknown title", "untitled"):
            package.title = ""
        return package

    def _place(self, told: Mapping[str, str]) -> str:
        return address(self._path, told.get("href", "").partition("#")[0])


def _is_contents(page: Element) -> bool:
    """Return whether most words of a page are links."""
    links = sum(len(each.words()) for each in page.elements() if each.name == "a")
    return 2 * links > len(page.words())


def _encrypted(parts: PackedParts) -> frozenset[str]:
    """Return the paths of the files in a book that are encrypted."""
    found: set[str] = set()
    if _ENCRYPTION not in parts.names:
        return frozenset()

    def start(name: str, attributes: Attributes) -> None:
        if name.rpartition(" ")[2] == "CipherReference":
            found.add(address("", local_values(attributes).get("URI", "")))

    parse_xml(parts.part(_ENCRYPTION), start)
    return frozenset(found)
