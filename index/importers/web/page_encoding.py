"""Finds out in which encoding a web page is, and reads its characters."""

import codecs
import re

from index.text.russian import read_as_russian

_LOOKED_AT = 4_096  # bytes at the beginning of a page that may name its encoding
_STATED = re.compile(rb"""charset\s*=\s*["']?\s*([\w.:-]{2,30})""", re.IGNORECASE)
_STATED_IN_XML = re.compile(rb"""<\?xml[^>]*encoding\s*=\s*["']([\w.:-]{2,30})["']""")
_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_MEANT = {  # what pages state -> what browsers read
    "iso-8859-1": "windows-1252",
    "iso8859-1": "windows-1252",
    "latin1": "windows-1252",
    "us-ascii": "windows-1252",
    "ascii": "windows-1252",
    "x-cp1251": "windows-1251",
    "cp1251": "windows-1251",
    "cp1252": "windows-1252",
    "koi8": "koi8-r",
    "iso-8859-9": "windows-1254",
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "utf8": "utf-8",
    "utf-16": "utf-8",  # a page that could be read so far as to state it
    "utf-16le": "utf-8",
    "utf-16be": "utf-8",
}
_NAMES = (
    "utf-8 windows-1250 windows-1251 windows-1252 windows-1253 windows-1254 windows-1255"
    " windows-1256 windows-1257 windows-1258 koi8-r koi8-u ibm866 iso-8859-2 iso-8859-3"
    " iso-8859-4 iso-8859-5 iso-8859-7 iso-8859-10 iso-8859-13 iso-8859-14 iso-8859-15"
    " iso-8859-16 mac-cyrillic gb18030 big5 shift_jis euc-jp iso-2022-jp euc-kr"
)
_KNOWN = frozenset(_NAMES.split())
_UNKNOWN_SIGN = "\ufffd"


def read_characters(data: bytes) -> tuple[str, str]:
    """Return the characters of a page, and the encoding in which they are."""
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return data.decode(encoding, "replace"), encoding
    stated = _stated(data[:_LOOKED_AT])
    for encoding in (stated, "utf-8"):
        text = _decoded(data, encoding)
        if text is not None:
            return text, encoding
    for encoding in ("windows-1251", "koi8-r"):
        russian = read_as_russian(data, encoding)
        if russian is not None:
            return russian, encoding
    if stated != "utf-8" or data.count(b"\xef\xbf\xbd") or _is_mostly_utf8(data):
        return data.decode(stated, "replace"), stated
    text = data.decode("windows-1252", "replace")
    return text, "windows-1252"


def _stated(beginning: bytes) -> str:
    """Return the encoding that a page states, UTF-8 where it states none that is known."""
    found = _STATED_IN_XML.search(beginning) or _STATED.search(beginning)
    name = found[1].decode("ascii", "replace").lower() if found else "utf-8"
    name = _MEANT.get(name, name)
    return name if name in _KNOWN else "utf-8"


def _decoded(data: bytes, encoding: str) -> str | None:
    try:
        return data.decode(encoding)
    except UnicodeDecodeError:
        return None


def _is_mostly_utf8(data: bytes) -> bool:
    """Return whether a few broken characters are all that keeps a page from being UTF-8."""
    text = data.decode("utf-8", "replace")
    beyond = sum(not sign.isascii() for sign in text)
    return text.count(_UNKNOWN_SIGN) * 10 < beyond
