"""Links to passages and footnotes that stay valid from edition to edition (docs/links.md)."""

import re
from collections.abc import Iterator
from hashlib import sha256

from index.values import Value

_HASH = 8  # hexadecimal digits: enough to see that words were changed
_ID = "[a-z0-9]+(?:-[a-z0-9]+)*"
_LINK = re.compile(rf"satchel:({_ID})/({_ID})#([0-9a-f]{{{_HASH}}})(?![0-9a-f])")
# Typed text is matched from a slash in both directions, so that no letter is read twice.
_BEFORE = re.compile(r"\s*+([a-z0-9]++(?:\s*+-[a-z0-9]++)*+)")  # backwards
_AFTER = re.compile(  # a line may end after a hyphen
    rf"\s*+([a-z0-9]++(?:-\s*+[a-z0-9]++)*+)\s*+#\s*+([0-9a-f]{{{_HASH}}})(?![0-9a-f])"
)


class Link(Value):
    """A link in some text: `text[start:end]`. `digest` is that of the words it was made for."""

    archive: str
    name: str
    digest: str
    start: int
    end: int

    def fits(self, words: str) -> bool:
        """Return whether this link was made for `words`."""
        return self.digest == _digest(words)


def link_of(archive: str, name: str, words: str) -> str:
    """Return the link to the passage or footnote `name` of the archive called `archive`.

    The last part of the link is a hash of `words`, by which a change of the words is seen.
    """
    return f"satchel:{archive}/{name}#{_digest(words)}"


def links_in(text: str) -> Iterator[Link]:
    """Yield the links in `text`, in their order."""
    for found in _LINK.finditer(text):
        archive, name, digest = found.groups()
        yield Link(archive, name, digest, *found.span())


def typed_link(typed: str) -> Link | None:
    """Return the first link in a typed or pasted text, or None.

    The link may lack `satchel:`, and may have capitals, or blanks between its parts. `start` and
    `end` are positions in `typed.lower()`.
    """
    told = typed.lower()
    for link in links_in(told):
        return link
    for slash in re.finditer("/", told):
        after = _AFTER.match(told, slash.end())
        before = _BEFORE.match(told[: slash.start()][::-1]) if after else None
        if after and before:
            name, digest = after.groups()
            start = slash.start() - before.end()
            return Link(_joined(before[1][::-1]), _joined(name), digest, start, after.end())
    return None


def _joined(name: str) -> str:
    """Return `name` without blanks."""
    return "".join(name.split())


def _digest(words: str) -> str:
    return sha256(words.encode()).hexdigest()[:_HASH]
