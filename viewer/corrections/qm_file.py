"""Reads the sentences in a compiled translation file of Qt's (.qm). No Qt.

The format is that of `qtbase/src/corelib/kernel/qtranslator.cpp`: after 16 bytes come blocks, each
with a tag and a length; the block of messages is a run of tagged fields.
"""

import struct
from collections.abc import Iterator

from index import Value

_BEGINNING = 16
_MESSAGES = 0x69
_END, _TRANSLATION, _SOURCE, _CONTEXT, _COMMENT = 1, 3, 6, 7, 8


class OwnSentence(Value):
    """A sentence of Satchel's: its context, in English, and in another language.

    `translations` has several where there is a plural.
    """

    context: str
    source: str
    translations: tuple[str, ...]


def sentences_in(data: bytes) -> Iterator[OwnSentence]:
    """Yield the sentences of the .qm file `data`. Raises ValueError where it is damaged."""
    block, at = _messages(data), 0
    held: dict[int, bytes] = {}
    translations: list[str] = []
    while at < len(block):
        tag, at = block[at], at + 1
        if tag == _END:
            source, context = held.get(_SOURCE, b""), held.get(_CONTEXT, b"")
            if source:
                yield OwnSentence(context.decode(), source.decode(), tuple(translations))
            held, translations = {}, []
            continue
        if tag not in (_TRANSLATION, _SOURCE, _CONTEXT, _COMMENT):
            raise ValueError("no message")
        field, at = _field(block, at)
        if tag == _TRANSLATION:
            translations.append(field.decode("utf-16-be"))
        else:
            held[tag] = field


def _messages(data: bytes) -> bytes:
    at = _BEGINNING
    while at + 5 <= len(data):
        tag, size = struct.unpack_from(">BI", data, at)
        at += 5
        if tag == _MESSAGES:
            return data[at : at + size]
        at += size
    raise ValueError("no messages")


def _field(block: bytes, at: int) -> tuple[bytes, int]:
    """Return the field whose length stands at `at`, and where it ends."""
    if at + 4 > len(block):
        raise ValueError("cut off")
    (size,) = struct.unpack_from(">I", block, at)
    end = at + 4 + (0 if size == 0xFFFFFFFF else size)
    return block[at + 4 : end], end
