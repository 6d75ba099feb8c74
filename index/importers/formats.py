"""The kinds of files: which are read, by what, and which are refused, by what is in them.

The markup of what is no text would be signed as somebody's words. Each refusal is one sentence,
with what to do. docs/import.md says how to add an importer.
"""

import codecs
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

_SAVE = "Open it in Word or LibreOffice and save it as plain text (.txt)."
_UNPACK = "Unpack it, and import the texts in it."
_OPEN = "Open it in the program that made it, and save its words as plain text (.txt)."
_WRITE_DOWN = "Write its words down in a text file (.txt)."
_OPEN_DOCUMENT = b"application/vnd.oasis.opendocument."
_SHEET, _SLIDES = "a spreadsheet", "a presentation"


@dataclass(frozen=True, slots=True)
class FileKind:
    """One kind of file: what it is known by, and what reads it or why nothing does.

    `reader` and `parser` are functions, as module:function. A reader makes blocks of the lines of
    a text: `(list[Line], Report) -> tuple[Assembler, Report]`. A parser makes a structured text of
    what is no plain text: `(bytes, name) -> StructuredText`; that is written as Markdown, which
    the reader reads. Without a reader a file is refused: it is `said` to be what it is, and the
    `hint` says what to do.

    `begins` are its first bytes; `in_zip`, `in_ole` and `in_riff` stand in such a file of its kind.
    Where none fits, `suffixes` of its name count. `has_tags` is whether tags may stand in it as
    text. `ending` is that of its text in `source/`.
    """

    name: str
    said: str = ""
    hint: str = ""
    reader: str = ""
    parser: str = ""
    ending: str = "txt"
    suffixes: tuple[str, ...] = ()
    begins: tuple[bytes, ...] = ()
    in_zip: tuple[bytes, ...] = ()
    in_ole: tuple[str, ...] = ()
    in_riff: tuple[bytes, ...] = ()
    has_tags: bool = False

    @property
    def refusal(self) -> str | None:
        """The sentence that says why such a file is not read, or None where it is."""
        return None if self.reader else f"“{{name}}” is {self.said}, not plain text. {self.hint}"


_MARKDOWN = "index.importers.markdown_text:read_markdown"
_PLAIN = FileKind("plain", reader="index.importers.plain_text:read_plain")
_KINDS = (  # where a file fits several, the first counts
    _PLAIN,
    FileKind(
        "markdown",
        reader=_MARKDOWN,
        ending="md",
        suffixes=(".md", ".markdown", ".mdown", ".mkd"),
        has_tags=True,
    ),
    FileKind("html", "a web page (HTML)", _SAVE),
    FileKind("xml", "XML", _OPEN),
    FileKind("rtf", "a Word document (RTF)", _SAVE),
    FileKind(
        "docx",
        reader=_MARKDOWN,
        parser="index.importers.readers.docx:read",
        ending="md",
        in_zip=(b"word/",),
    ),
    FileKind("doc", "an older Word document (DOC)", _SAVE, in_ole=("WordDocument",)),
    FileKind("sheet", _SHEET, _OPEN, in_zip=(b"xl/",), in_ole=("Workbook",)),
    FileKind("slides", _SLIDES, _OPEN, in_zip=(b"ppt/",), in_ole=("PowerPoint Document",)),
    FileKind("office", "a file of an office program", _OPEN),
    FileKind(
        "epub",
        "an e-book (EPUB)",
        "Turn it into plain text (.txt), as calibre can.",
        in_zip=(b"application/epub+zip",),
    ),
    FileKind("odt", "a document of LibreOffice (ODT)", _SAVE, in_zip=(_OPEN_DOCUMENT + b"text",)),
    FileKind("ods", _SHEET, _OPEN, in_zip=(_OPEN_DOCUMENT + b"spreadsheet",)),
    FileKind("odp", _SLIDES, _OPEN, in_zip=(_OPEN_DOCUMENT + b"presentation",)),
    FileKind(
        "archive",
        "an archive of Satchel",
        "Open it in Satchel; it needs no import.",
        in_zip=(b"archive.json",),
    ),
    FileKind("zip", "a ZIP file", _UNPACK),
    FileKind(
        "pdf",
        reader=_MARKDOWN,
        parser="index.importers.readers.pdf:read",
        ending="md",
        begins=(b"%PDF-",),
    ),
    FileKind(
        "packed",
        "a packed file",
        _UNPACK,
        begins=(b"\x1f\x8b", b"7z\xbc\xaf\x27\x1c", b"Rar!\x1a\x07", b"\xfd7zXZ\x00", b"BZh"),
    ),
    FileKind(
        "picture",
        "a picture",
        _WRITE_DOWN,
        begins=(b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff", b"GIF8", b"II*\x00", b"MM\x00*"),
        in_riff=(b"WEBP",),
    ),
    FileKind(
        "recording",
        "a recording",
        _WRITE_DOWN,
        begins=(b"ID3", b"OggS", b"fLaC", b"\x1aE\xdf\xa3"),
        in_riff=(b"WAVE", b"AVI "),
    ),
    FileKind("program", "a program", "Choose a text.", begins=(b"\x7fELF",)),
)
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_PICTURE_BOXES = (b"heic", b"heix", b"mif1", b"avif")

_BEFORE_MARKUP = re.compile(r"(?:\s|\ufeff|<\?xml[^>]*>|<!--.*?-->)*", re.DOTALL)
_PAGE = re.compile(
    r"<(?:!doctype\s+html|(?:html|head|body|meta|title)(?:\s+[\w:-]+\s*=[^<>]*)?\s*/?>)",
    re.IGNORECASE,
)
_PART = re.compile(
    r"<(?:p|div|span|h[1-6]|table|ul|ol|section|article|main|font|center|style|script|blockquote)"
    r"(?:\s[^<>]*)?>",
    re.IGNORECASE,
)
_CLOSED = re.compile(r"</(?:p|div|span|h[1-6]|table|ul|ol|li|td|body|html)>", re.IGNORECASE)
_BODY = re.compile(r"<body\b[^<>]*>", re.IGNORECASE)
_FEWEST_PARTS = 2
_WEB_NAMES = frozenset({".html", ".htm", ".xhtml", ".mht", ".mhtml"})


def kind_of(path: Path, beginning: bytes, end: bytes) -> FileKind:
    """Return what kind of file `path` is: plain text, where it may be that and nothing else.

    `beginning` and `end` are what it begins and ends with; they may overlap.
    """
    suffix = path.suffix.lower()
    called = next((kind for kind in _KINDS if suffix in kind.suffixes), _PLAIN)
    found = _binary(beginning, end)
    if found is None:
        found = _markup(path, beginning, has_tags=called.has_tags)
    return next((kind for kind in _KINDS if kind.name == found), called)


def _binary(beginning: bytes, end: bytes) -> str | None:
    if beginning.startswith((b"PK\x03\x04", b"PK\x05\x06")):
        return next(_fitting("in_zip", beginning + end), "zip")
    if beginning.startswith(_OLE):
        return next(_fitting("in_ole", beginning + end), "office")
    if beginning.startswith(b"RIFF"):
        return next(_fitting("in_riff", beginning[8:12]), None)
    if beginning[4:8] == b"ftyp":
        return "picture" if beginning[8:12] in _PICTURE_BOXES else "recording"
    begun = (kind.name for kind in _KINDS if beginning.startswith(kind.begins))
    kind = next(begun, None)
    return kind if kind == "pdf" or not _may_be_text(beginning) else None


def _fitting(field: str, within: bytes) -> Iterator[str]:
    """Yield the kinds of which a sign in `field` stands `within` a file."""
    for kind in _KINDS:
        for sign in getattr(kind, field):
            if (sign if isinstance(sign, bytes) else sign.encode("utf-16-le")) in within:
                yield kind.name


def _may_be_text(beginning: bytes) -> bool:
    """Return whether these bytes are letters, which may spell the sign of a format by chance."""
    try:
        beginning[:1_000].decode()
    except UnicodeDecodeError:
        return False
    return b"\0" not in beginning


def _markup(path: Path, beginning: bytes, *, has_tags: bool) -> str | None:
    marked = beginning.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE))
    text = beginning.decode("utf-16" if marked else "utf-8", "replace")
    if text.lstrip("\ufeff \t\r\n").startswith("{\\rtf"):
        return "rtf"
    before = _BEFORE_MARKUP.match(text)
    start = before.end() if before else 0
    if _PAGE.match(text, start):
        return "html"
    if "<?xml" in text[:start]:
        return "xml"
    parts = len(_CLOSED.findall(text))
    is_page = "</body>" in text.lower() and _BODY.search(text) is not None
    is_page = is_page or (path.suffix.lower() in _WEB_NAMES and parts > 0)
    begins = _PART.match(text, start) is not None and parts >= _FEWEST_PARTS
    return "html" if not has_tags and (is_page or begins) else None
