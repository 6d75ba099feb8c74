"""Recognises files that are no plain text by what is in them, whatever their names say.

Their markup would be signed as somebody's words. Each is told in one sentence, with what to do.
"""

import codecs
import re
from pathlib import Path

_SAVE = "Open it in Word or LibreOffice and save it as plain text (.txt)."
_UNPACK = "Unpack it, and import the texts in it."
_OPEN = "Open it in the program that made it, and save its words as plain text (.txt)."
_WRITE_DOWN = "Write its words down in a text file (.txt)."

_TOLD = {  # what a file is -> how that is said, and what to do
    "html": ("a web page (HTML)", _SAVE),
    "xml": ("XML", _OPEN),
    "rtf": ("a Word document (RTF)", _SAVE),
    "docx": ("a Word document (DOCX)", _SAVE),
    "doc": ("an older Word document (DOC)", _SAVE),
    "odt": ("a document of LibreOffice (ODT)", _SAVE),
    "sheet": ("a spreadsheet", _OPEN),
    "slides": ("a presentation", _OPEN),
    "office": ("a file of an office program", _OPEN),
    "epub": ("an e-book (EPUB)", "Turn it into plain text (.txt), as calibre can."),
    "pdf": (
        "a PDF",
        "Open it in Word and save it as plain text (.txt), or copy its words into a text file.",
    ),
    "archive": ("an archive of Satchel", "Open it in Satchel; it needs no import."),
    "zip": ("a ZIP file", _UNPACK),
    "packed": ("a packed file", _UNPACK),
    "picture": ("a picture", _WRITE_DOWN),
    "recording": ("a recording", _WRITE_DOWN),
    "program": ("a program", "Choose a text."),
}
_BEGINNINGS = {
    b"%PDF-": "pdf",
    b"\x1f\x8b": "packed",
    b"7z\xbc\xaf\x27\x1c": "packed",
    b"Rar!\x1a\x07": "packed",
    b"\xfd7zXZ\x00": "packed",
    b"BZh": "packed",
    b"\x89PNG\r\n\x1a\n": "picture",
    b"\xff\xd8\xff": "picture",
    b"GIF8": "picture",
    b"II*\x00": "picture",
    b"MM\x00*": "picture",
    b"ID3": "recording",
    b"OggS": "recording",
    b"fLaC": "recording",
    b"\x1aE\xdf\xa3": "recording",
    b"\x7fELF": "program",
}
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_IN_OLE = {"WordDocument": "doc", "Workbook": "sheet", "PowerPoint Document": "slides"}
_IN_ZIP = {
    b"word/": "docx",
    b"xl/": "sheet",
    b"ppt/": "slides",
    b"application/epub+zip": "epub",
    b"application/vnd.oasis.opendocument.text": "odt",
    b"application/vnd.oasis.opendocument.spreadsheet": "sheet",
    b"application/vnd.oasis.opendocument.presentation": "slides",
    b"archive.json": "archive",
}
_IN_RIFF = {b"WEBP": "picture", b"WAVE": "recording", b"AVI ": "recording"}
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


def why_no_text(path: Path, beginning: bytes, end: bytes, *, is_markdown: bool) -> str | None:
    """Return the sentence that tells what the file `path` is, or None where it may be a text.

    `beginning` and `end` are what it begins and ends with; they may overlap.
    """
    kind = _binary(beginning, end) or _markup(path, beginning, is_markdown=is_markdown)
    if kind is None:
        return None
    what, hint = _TOLD[kind]
    return f"“{{name}}” is {what}, not plain text. {hint}"


def _binary(beginning: bytes, end: bytes) -> str | None:
    if beginning.startswith((b"PK\x03\x04", b"PK\x05\x06")):
        within = beginning + end
        return next((kind for sign, kind in _IN_ZIP.items() if sign in within), "zip")
    if beginning.startswith(_OLE):
        within = beginning + end
        found = (kind for name, kind in _IN_OLE.items() if name.encode("utf-16-le") in within)
        return next(found, "office")
    if beginning.startswith(b"RIFF"):
        return _IN_RIFF.get(beginning[8:12])
    if beginning[4:8] == b"ftyp":
        return "picture" if beginning[8:12] in _PICTURE_BOXES else "recording"
    kind = next((kind for sign, kind in _BEGINNINGS.items() if beginning.startswith(sign)), None)
    return kind if kind == "pdf" or not _may_be_text(beginning) else None


def _may_be_text(beginning: bytes) -> bool:
    """Return whether these bytes are letters, which may spell the sign of a format by chance."""
    try:
        beginning[:1_000].decode()
    except UnicodeDecodeError:
        return False
    return b"\0" not in beginning


def _markup(path: Path, beginning: bytes, *, is_markdown: bool) -> str | None:
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
    return "html" if not is_markdown and (is_page or begins) else None
