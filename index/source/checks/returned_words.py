"""Finds passages and pictures that an edition withdrew, whatever their ids are now.

They are known by hashes of their words, or of the bytes of a picture. Characters that nobody sees
do not count, since the words look the same with them. A passage of fewer words than
`_FEWEST` is known by its id alone: its words may well be said by somebody else.
"""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from hashlib import blake2b
from unicodedata import normalize

from index.model import Archive, Document
from index.source.kept_parts import KeptParts
from index.source.problems.problem import Problem, Problems, Severity
from index.text.invisible_characters import without_invisible

WORDS_RETURNED = "words-returned"
HASH_LENGTH = 16  # hexadecimal digits

_FEWEST = 5  # words
_WORD = re.compile(r"\w+")


@dataclass(frozen=True, slots=True)
class PublishedWords:
    """What the record of an archive knows of its words: hash -> ids under which they stood.

    `withdrawn` are the ids that an edition withdrew.
    """

    archive: str
    withdrawn: frozenset[str]
    ids: Mapping[str, frozenset[str]]


type PlaceOf = Mapping[str, tuple[str, int]]
"""Id of a passage -> the file and line on which it is written."""


def word_hashes(archive: Archive, kept: KeptParts | None = None) -> dict[str, str]:
    """Return id -> hash of the passages and pictures of `archive` that are known by their words."""
    kept = kept or KeptParts()
    found: dict[str, str] = {}
    for each in archive.documents:
        found |= kept.of("hashes", each.id, (each,), partial(_hashes, each))
    data = {file.name: file.data for file in archive.pictures}
    for picture in archive.placed_pictures():
        if picture.file in data:
            found[picture.id] = _hash(data[picture.file])
    return found


def check_returned_words(
    archive: Archive,
    published: Sequence[PublishedWords],
    places: PlaceOf,
    problems: Problems,
    kept: KeptParts,
) -> None:
    """Report what `archive` shows although it was withdrawn under another id, or elsewhere.

    What has the id under which it was withdrawn is reported where the record is compared, unless
    it is restored on purpose.
    """
    gone: dict[str, tuple[str, frozenset[str]]] = {}
    for each in sorted(published, key=lambda known: known.archive == archive.id):
        gone |= {digest: (each.archive, names) for digest, names in _withdrawn(each, archive)}
    for name, digest in word_hashes(archive, kept).items() if gone else ():
        other, names = gone.get(digest, ("", frozenset()))
        is_itself = other == archive.id and name in names
        if names and not is_itself and name not in archive.withdrawn:
            problems.add(_returned(name, other if other != archive.id else "", names, places))


def _withdrawn(published: PublishedWords, archive: Archive) -> Iterator[tuple[str, frozenset[str]]]:
    """Yield hash and ids of what is withdrawn, by an edition or by the folder as it is now."""
    withdrawn = published.withdrawn
    if published.archive == archive.id:
        withdrawn = (withdrawn | set(archive.withdrawn)) - set(archive.restored)
    for digest, names in published.ids.items() if withdrawn else ():
        if there := withdrawn & names:
            yield digest, there


def _returned(name: str, archive: str, was: frozenset[str], places: PlaceOf) -> Problem:
    """Return the problem that `name` `was` withdrawn, from another `archive` if one is named."""
    source = f" from the archive “{archive}”" if archive else ""
    told = f"What “{name}” says was withdrawn{source} as “{min(was)}”."
    hint = "Withdraw it here too. If it may be published, waive this with a reason."
    file, line = places.get(name, ("documents", 0))
    return Problem(file, line or None, Severity.ERROR, WORDS_RETURNED, told, hint, (name,))


def _hashes(document: Document) -> dict[str, str]:
    said = ((passage.id, _words(passage.text)) for passage in document.passages())
    return {name: _hash("\0".join(words).encode()) for name, words in said if words}


def _words(text: str) -> Sequence[str]:
    words: Sequence[str] = _WORD.findall(normalize("NFKC", without_invisible(text)).casefold())
    return words if len(words) >= _FEWEST else ()


def _hash(data: bytes) -> str:
    return blake2b(data, digest_size=HASH_LENGTH // 2, person=b"withdrawn").hexdigest()


def merged_ids(pairs: Iterable[tuple[str, str]]) -> Mapping[str, frozenset[str]]:
    """Return hash -> ids of the `pairs` of id and hash."""
    found: dict[str, frozenset[str]] = {}
    for name, digest in pairs:
        found[digest] = found.get(digest, frozenset()) | {name}
    return found
