"""Looks through the member of a document: where each passage lies in it, and who speaks there.

So one passage can be read by itself, and all be counted without their words.
"""

from array import array
from hashlib import blake2b
from secrets import token_bytes

import msgspec

from index.container.manifest import UNDECODABLE, read_json
from index.model import PassageHead

_TAG = 8  # bytes: whoever changes a passage does not know the key
_KEY = token_bytes(32)


class _Section[Held](msgspec.Struct):
    passages: list[Held] = []
    sections: list["_Section[Held]"] = []


class _Document[Held](msgspec.Struct):
    sections: list[_Section[Held]] = []

    def passages(self) -> list[Held]:
        """Return what is held of each passage, in reading order."""
        left, found = self.sections[::-1], list[Held]()
        while left:
            section = left.pop()
            found += section.passages
            left += reversed(section.sections)
        return found


class PassagePlaces:
    """The places of the passages in a member whose hash was checked, and a keyed hash of each."""

    def __init__(self, data: bytes) -> None:
        """Find the passages in `data`. Raises ValueError where they do not lie in order."""
        self._starts, self._ends = array("I"), array("I")
        tags, end = [], 0
        for passage in _passages(data):
            start = data.find(passage, end)
            if start < 0:
                raise ValueError("another order")
            end = start + len(passage)
            self._starts.append(start)
            self._ends.append(end)
            tags.append(_tag(passage))
        self._tags = b"".join(tags)

    def __len__(self) -> int:
        return len(self._starts)

    def place(self, number: int) -> tuple[int, int]:
        """Return where a passage begins in the member, and its length in bytes."""
        start = self._starts[number]
        return start, self._ends[number] - start

    def is_right(self, number: int, data: bytes) -> bool:
        """Return whether `data` are the bytes of a passage that were there before."""
        return self._tags[number * _TAG :][:_TAG] == _tag(data)


def _passages(data: bytes) -> list[bytes]:
    try:
        document = msgspec.json.decode(data, type=_Document[msgspec.Raw])
    except UNDECODABLE:
        raise ValueError("no document") from None
    return [bytes(passage) for passage in document.passages()]


def heads_in(data: bytes) -> tuple[PassageHead, ...]:
    """Return the heads of the passages in `data`, in reading order.

    Only for a document that was checked: nothing but the types is. Raises one of UNDECODABLE.
    """
    return tuple(read_json(data, _Document[PassageHead]).passages())


def _tag(data: bytes) -> bytes:
    return blake2b(data, key=_KEY, digest_size=_TAG).digest()
