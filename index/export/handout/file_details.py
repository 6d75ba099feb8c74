"""What a file tells beside its words: its properties, names within it, and where its links lead.

Nobody who reads the file on paper sees it, and it may name somebody.
"""

import re
from collections.abc import Iterator, Mapping
from contextlib import suppress

from index.importers.web.element import Element
from index.office.numbers import has_words
from index.office.packed_parts import (
    BROKEN,
    Attributes,
    OfficeUnreadable,
    PackedParts,
    local_values,
    packed_parts,
    parse_xml,
)

_PARTS = (".xml", ".rels", ".opf", ".ncx", ".xhtml", ".html", ".htm", ".svg")
_PROPERTIES = re.compile(r"docProps/.*|meta\.xml|customXml/item\d*\.xml|.*\.opf")
_PROGRAMS = """
    Application AppVersion TotalTime generator language created modified date
    creation-date print-date editing-cycles editing-duration revision lastPrinted DocSecurity
    HeadingPairs TitlesOfParts lpstr PresentationFormat
"""
_OF_PROGRAMS = frozenset(_PROGRAMS.split())  # properties that no person types
_OF_BOOKS = ("schema:access", "dcterms:modified", "rendition:")  # properties
_USUAL = re.compile(r"Normal(?:\.dotm?)?|urn:uuid:[\da-f-]+|application/[\w.+-]+", re.IGNORECASE)
_ATTRIBUTES = """
    tooltip author title alt aria-label aria-description aria-roledescription summary abbr
    userId providerId screenTip string-value-if-false
"""
_TELLING = frozenset(_ATTRIBUTES.split())  # attributes, of any element
_NAMED = {  # element -> its attributes
    **dict.fromkeys(("bookmarkStart", "bookmark", "bookmark-start", "reference-mark"), ("name",)),
    **dict.fromkeys(("alias", "tag", "helpText", "statusText"), ("val",)),
    **dict.fromkeys(("reference-mark-start", "section", "cmAuthor"), ("name",)),
    "docVar": ("name", "val"),
}
_MADE = re.compile(r"_?_?(?:GoBack|Toc|Ref|Hlk|OLE_LINK|RefHeading|DdeLink)\w*", re.IGNORECASE)
_LEADS_OUT = re.compile(r"(?!data:|javascript:)[a-z][a-z0-9+.-]+:", re.IGNORECASE)
_LINKS = frozenset({"href", "cite", "longdesc"})
_NOTE = re.compile(r"<!--(.*?)-->", re.DOTALL)
_META = frozenset({"viewport", "color-scheme", "generator", "format-detection", "referrer"})
_OWN_DATA = frozenset({"data-kind", "data-voice", "data-themes", "data-words"})
_LONGEST, _MOST = 500, 2_000  # characters of one, and how many are told of a file


def package_details(data: bytes) -> list[str]:
    """Return what the parts of an office file or a book tell beside their words."""
    found: dict[str, None] = {}
    with suppress(OfficeUnreadable), packed_parts(data) as parts:
        for name in sorted(each for each in parts.names if each.lower().endswith(_PARTS)):
            found |= dict.fromkeys(_of_part(parts, name))
            if len(found) > _MOST:
                break
    return list(found)[:_MOST]


def page_details(root: Element, text: str) -> Iterator[str]:
    """Yield what the elements of a page, whose text is `text`, tell beside its words."""
    for element in root.elements():
        yield from _of_element(element.name, element.attributes)
    yield from _notes(text)


def _of_part(parts: PackedParts, name: str) -> Iterator[str]:
    try:
        data = parts.part(name)
        reader = _Details(is_property=_PROPERTIES.fullmatch(name) is not None)
        parse_xml(data, reader.start, reader.end, reader.said)
    except (OfficeUnreadable, *BROKEN):
        return  # those that hold text are read, or refused, elsewhere
    yield from _plain(reader.found)
    yield from _plain(_notes(data.decode("utf-8", "replace")))


def _plain(told: Iterator[str] | list[str]) -> Iterator[str]:
    yield from filter(has_words, (" ".join(each.split())[:_LONGEST] for each in told))


def _notes(text: str) -> Iterator[str]:
    """Yield the comments of markup, without those that hold other markup for one program."""
    yield from (each for each in _NOTE.findall(text) if not each.lstrip().startswith(("[", "<")))


def _of_element(local: str, told: Mapping[str, str]) -> Iterator[str]:
    yield from (said for name, said in told.items() if name in _TELLING or _is_data(name))
    if local == "meta" and told.get("name", "").lower() not in _META:
        yield told.get("content", "") if told.get("name") else ""
    for name in _NAMED.get(local, ()):
        if not _MADE.fullmatch(told.get(name, "")):
            yield told.get(name, "").replace("_", " ")
    yield from (told[each] for each in _LINKS if _LEADS_OUT.match(told.get(each, "")))
    if told.get("TargetMode") == "External":
        yield told.get("Target", "")


def _is_data(name: str) -> bool:
    return name.startswith("data-") and name not in _OWN_DATA


class _Details:
    """Takes element after element of one part."""

    def __init__(self, *, is_property: bool) -> None:
        self.found: list[str] = []
        self._is_property = is_property
        self._open: list[bool] = []  # whether a person may have typed its words

    def start(self, name: str, attributes: Attributes) -> None:
        """Take the start of an element."""
        local = name.rpartition(" ")[2]
        told = local_values(attributes)
        is_of_program = local in _OF_PROGRAMS or told.get("property", "").startswith(_OF_BOOKS)
        self._open.append(not is_of_program)
        self.found += _of_element(local, told)

    def end(self, _name: str) -> None:
        """Take the end of an element."""
        self._open.pop()

    def said(self, words: str) -> None:
        """Take words between elements."""
        if self._is_property and self._open[-1] and not _USUAL.fullmatch(words.strip()):
            self.found.append(words)
