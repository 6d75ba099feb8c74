"""Recognises a source of a project whose words a document of the folder has as Satchel writes them.

Such a source is the document without its work: no line, table or field could be read from it.
"""

import re
from collections.abc import Iterator

from index.importers.received import Incoming
from index.model.guids import guid_of
from index.revision.folder_state import FolderState, KeptDocument

_BLANK_LINE = re.compile(r"\n[^\S\n]*\n")
_LINE = "— "  # begins the line under a quote

type _Words = tuple[str, ...]


def document_of_source(state: FolderState, incoming: Incoming) -> KeptDocument | None:
    """Return the document of which the project's source `incoming` is the text, or None.

    It has its identifier, or begins with its title and has no words that the document lacks.
    """
    if incoming.received is None:
        return None
    archive = str(state.head.get("id"))
    for each in state.documents:
        if incoming.guid and incoming.guid == guid_of(archive, "document", each.front.get("id")):
            return each
    if incoming.received.written is not None:
        return None
    parts = [*_parts(incoming.received.text.removeprefix("\ufeff").replace("\r\n", "\n"))]
    found = (each for each in state.documents if _has(each, parts))
    return next(found, None)


def _has(document: KeptDocument, parts: list[str]) -> bool:
    """Return whether a document has all `parts` of a text, the first of them as its title."""
    title = _words(str(document.front.get("title", "")))
    if not title or not parts or _words(parts[0]) != title:
        return False
    blocks, notes = document.text.blocks, document.text.notes
    ours = {_words(part) for each in blocks for part in _parts(each.block.whole().text)}
    below = {_words(part) for each in notes for part in _parts(each.block.whole().text)}
    rest = [each for each in parts[1:] if not each.startswith(_LINE)]
    others = [each for each in map(_words, rest) if each not in ours and each[1:] not in below]
    return bool(rest) and (not others or (bool(below) and [*map(len, others)] == [1]))


def _parts(text: str) -> Iterator[str]:
    return (each.strip() for each in _BLANK_LINE.split(text) if each.strip())


def _words(text: str) -> _Words:
    return tuple(text.split())
