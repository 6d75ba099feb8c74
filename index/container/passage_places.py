"""Where each passage lies in the member of its document, so that one can be read by itself."""

from array import array
from hashlib import blake2b
from itertools import chain
from secrets import token_bytes

import msgspec

from index.container.manifest import UNDECODABLE

_TAG = 8  # bytes: whoever changes a passage does not know the key
_KEY = token_bytes(32)


class _Section(msgspec.Struct):
    passages: list[msgspec.Raw] = []
    sections: list["_Section"] = []


class _Document(msgspec.Struct):
    sections: list[_Section] = []


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
        sections = msgspec.json.decode(data, type=_Document).sections
    except UNDECODABLE:
        raise ValueError("no document") from None
    left, found = sections[::-1], []
    while left:
        section = left.pop()
        found.append(section.passages)
        left += reversed(section.sections)
    return [bytes(passage) for passage in chain.from_iterable(found)]


def _tag(data: bytes) -> bytes:
    return blake2b(data, key=_KEY, digest_size=_TAG).digest()
