"""Reads a web page (HTML)."""

import base64
import binascii
import re
from collections.abc import Callable
from urllib.parse import unquote_to_bytes

from index.errors import SourceProblem
from index.importers.web.element import Element
from index.importers.web.metadata import page_statements, word_statements
from index.importers.web.page import structured_text
from index.importers.web.page_encoding import read_characters
from index.importers.web.page_parser import PageTooLarge, parse_page
from index.office.metadata import statements
from index.office.text import StructuredText
from index.values import replace

_DATA = re.compile(r"data:image/(png|jpe?g|gif|webp)\s*((?:;[^,;]*)*),", re.IGNORECASE)


type PreparePage = Callable[[Element], None]
"""Changes the elements of a page before its text is read."""


def read_as_it_is(_page: Element) -> None:
    """Change nothing."""


def read(data: bytes, name: str, prepare: PreparePage = read_as_it_is) -> StructuredText:
    """Return the text of the page `data`. Raises SourceProblem, which names the file `name`."""
    text, encoding = read_characters(data)
    try:
        root, _pieces = parse_page(text)
    except PageTooLarge:
        raise SourceProblem(
            "“{name}” is too large a page. Save it in several parts, and import these.", name=name
        ) from None
    told = "" if encoding in ("utf-8", "utf-8-sig") else encoding
    prepare(root)
    made = structured_text([root], held_picture)
    said = statements([*page_statements([root], with_title=True), *word_statements(text)])
    return replace(made, statements=said, encoding=told)


def held_picture(_page: str, address: str) -> tuple[str, bytes] | None:
    """Return the name and the bytes of a picture that an address holds itself, else None."""
    match = _DATA.match(address)
    if match is None:
        return None
    try:
        packed = unquote_to_bytes(address[match.end() :])
        is_coded = match[2].lower().endswith(";base64")
        data = base64.b64decode(packed) if is_coded else packed
    except (binascii.Error, ValueError):
        return None
    return (f"picture.{match[1].lower()}", data) if data else None
