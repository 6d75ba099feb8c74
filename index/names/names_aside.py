"""What an editor put aside as no name: keyed hashes of spellings in `no-names.toml`.

A word that is replaced later does not stay there. The key stands beside the hashes: they only keep
the word from being read.
"""

from collections.abc import Iterable, Iterator
from functools import cached_property
from hashlib import blake2b
from typing import Any

from index.text.hostile_toml import toml_in

_LONGEST_KEY = 64  # bytes


class NamesAside:
    """The spellings that are put aside, by the `text` of the file. One that is wrong holds none."""

    def __init__(self, text: str) -> None:
        self._text = text.removeprefix("\ufeff")
        self._known: dict[str, bool] = {}

    def has(self, spelling: str) -> bool:
        """Return whether `spelling` is put aside."""
        if not self.held:
            return False
        if spelling not in self._known:
            self._known[spelling] = self.held.issuperset(self.digests([spelling]))
        return self._known[spelling]

    def digests(self, spellings: Iterable[str]) -> Iterator[str]:
        """Yield the hash of each of `spellings`, whatever its capitals."""
        key = self.key.encode()[:_LONGEST_KEY]
        for each in dict.fromkeys(each.casefold() for each in spellings):
            yield blake2b(each.encode(), key=key, digest_size=16, person=b"no-names").hexdigest()

    @property
    def key(self) -> str:
        """The key of the hashes, or "" where there is none yet."""
        return str(self._said.get("key", ""))

    @cached_property
    def held(self) -> frozenset[str]:
        """The hashes that are written down."""
        words = self._said.get("word")
        listed = words if isinstance(words, list) else []
        return frozenset(str(each.get("hash")) for each in listed if isinstance(each, dict))

    @cached_property
    def _said(self) -> dict[str, Any]:
        try:
            return toml_in(self._text)
        except ValueError:
            return {}
