"""The kinds of files, recognised by their content: the readers of some, why others are refused.

Markup that is read as text would be signed as somebody's words. Each refusal is one sentence with
what to do. docs/import.md says how to add an importer.
"""

import codecs
import re
from collections.abc import Iterator
from pathlib import Path

from index.values import Value

_SAVE = "Open it in Word or LibreOffice and save it as DOCX."
_UNPACK = "Unpack it, and import the texts in it."
_OPEN = "Open it in the program that made it, and save it as DOCX or as plain text (.txt)."
_WRITE_DOWN = "Write its words down in a document or a text file."
_OPEN_DOCUMENT = b"application/vnd.oasis.opendocument."
_SHEET, _SLIDES = "a spreadsheet", "a presentation"


NO_TEXTS = frozenset({".docx", ".doc", ".odt", ".pdf", ".epub", ".qdpx"})
"""What the names of files end with that are no plain text, whatever is in them."""


class FileKind(Value):
    """One kind of file: how it is recognised, and its reader, or why it is refused.

    `reader` and `parser` are functions, as module:function. A reader makes blocks from the lines
    of a text: `(list[Line], Report) -> tuple[Assembler, Report]`. A parser makes a structured text
    from bytes that are no plain text: `(bytes, name) -> StructuredText`; it is written as Markdown,
    which the reader reads. Without a reader a file is refused: `said` is what it is called, and
    `hint` says what to do.

    `begins` are possible first bytes; `in_zip`, `in_ole` and `in_riff` are byte strings within such
    a container. Where none of these fits, `suffixes` of the file name decide. `has_tags` tells that
    HTML tags are allowed in it as text. `ending` is the ending of its text in `source/`. `is_slow`
    tells that its parser takes a function too, which is told of pages, and which may raise.
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
    is_slow: bool = False

    @property
    def refusal(self) -> str | None:
        """The sentence why such a file is refused, or None where it is read."""
        return None if self.reader else f"“{{name}}” is {self.said}, which is not read. {self.hint}"


_MARKDOWN = "index.importers.markdown_text:read_markdown"
_PLAIN = FileKind("plain", reader="index.importers.plain_text:read_plain")
KINDS = (  # the first that fits counts
    _PLAIN,
    FileKind(
        "markdown",
        reader=_MARKDOWN,
        ending="md",
        suffixes=(".md", ".markdown", ".mdown", ".mkd"),
        has_tags=True,
    ),
    FileKind("html", reader=_MARKDOWN, parser="index.importers.readers.html:read", ending="md"),
    FileKind(
        "mht",
        "a web page packed with its pictures (MHT)",
        "Open it in a browser and save it as a web page (.html).",
    ),
    FileKind("xml", "XML", _OPEN),
    FileKind(
        "qdpx",
        "a project of REFI-QDA within another file",
        "Import the project by itself.",
        in_zip=(b"project.qde",),
    ),
    FileKind("rtf", "a Word document (RTF)", _SAVE),
    FileKind(
        "docx",
        reader=_MARKDOWN,
        parser="index.importers.readers.docx:read",
        ending="md",
        in_zip=(b"word/",),
    ),
    FileKind(
        "encrypted",
        "protected by a password",
        "Open it in Word or LibreOffice, and save it without one.",
        in_ole=("EncryptedPackage",),
    ),
    FileKind("doc", "an older Word document (DOC)", _SAVE, in_ole=("WordDocument",)),
    FileKind("sheet", _SHEET, _OPEN, in_zip=(b"xl/",), in_ole=("Workbook",)),
    FileKind("slides", _SLIDES, _OPEN, in_zip=(b"ppt/",), in_ole=("PowerPoint Document",)),
    FileKind("office", "a file of an office program", _OPEN),
    FileKind(
        "epub",
        reader=_MARKDOWN,
        parser="index.importers.readers.epub:read",
        ending="md",
        in_zip=(b"application/epub+zip",),
    ),
    FileKind(
        "odt",
        reader=_MARKDOWN,
        parser="index.importers.readers.odt:read",
        ending="md",
        in_zip=(_OPEN_DOCUMENT + b"text",),
    ),
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
        is_slow=True,
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
_PACKED_PAGE = re.compile(
    r"\s*(?:(?:From|Snapshot-Content-Location|Subject|Date|MIME-Version|X-[\w-]+):[^\n]*\n){1,20}"
    r"(?:[^\n]*\n){0,3}?Content-Type:\s*multipart/related",
    re.IGNORECASE,
)
_WEB_NAMES = frozenset({".html", ".htm", ".xhtml", ".mht", ".mhtml"})


def kind_of(path: Path, beginning: bytes, end: bytes) -> FileKind:
    """Return the kind of the file `path`: plain text where no other kind fits.

    `beginning` and `end` are its first and last bytes; they may overlap.
    """
    suffix = path.suffix.lower()
    called = next((kind for kind in KINDS if suffix in kind.suffixes), _PLAIN)
    found = _binary(beginning, end)
    if found is None:
        found = _markup(path, beginning, has_tags=called.has_tags)
    return next((kind for kind in KINDS if kind.name == found), called)


def _binary(beginning: bytes, end: bytes) -> str | None:
    if beginning.startswith((b"PK\x03\x04", b"PK\x05\x06")):
        return next(_fitting("in_zip", beginning + end), "zip")
    if beginning.startswith(_OLE):
        return next(_fitting("in_ole", beginning + end), "office")
    if beginning.startswith(b"RIFF"):
        return next(_fitting("in_riff", beginning[8:12]), None)
    if beginning[4:8] == b"ftyp":
        return "picture" if beginning[8:12] in _PICTURE_BOXES else "recording"
    begun = (kind.name for kind in KINDS if beginning.startswith(kind.begins))
    kind = next(begun, None)
    return kind if kind == "pdf" or not _may_be_text(beginning) else None


def _fitting(field: str, within: bytes) -> Iterator[str]:
    """Yield the names of the kinds of which a byte string in `field` is `within` the file."""
    for kind in KINDS:
        for sign in getattr(kind, field):
            if (sign if isinstance(sign, bytes) else sign.encode("utf-16-le")) in within:
                yield kind.name


def _may_be_text(beginning: bytes) -> bool:
    """Return whether these bytes are text, which may begin like another format by chance."""
    try:
        beginning[:1_000].decode()
    except UnicodeDecodeError:
        return False
    return b"\0" not in beginning


def _markup(path: Path, beginning: bytes, *, has_tags: bool) -> str | None:
    marked = beginning.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE))
    text = beginning.decode("utf-16" if marked else "utf-8", "replace")
    if _PACKED_PAGE.match(text):
        return "mht"
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
