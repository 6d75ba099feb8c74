"""Finds passages and pictures that an edition withdrew, whatever their ids are now.

They are known by hashes of their words, or of the bytes of a picture. Characters that nobody sees
do not count, nor letters of another alphabet that look the same, since the words look the same with
them. A passage of fewer words than `_FEWEST` is known by its id alone: its words may well be said
by somebody else. So may a sentence: within other words one of `_FEWEST_WITHIN` is looked for.
"""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import partial
from hashlib import blake2b
from unicodedata import normalize

from index.model import Archive, Document
from index.source.checks.withdrawn_words import places as strings_of
from index.source.kept_parts import KeptParts
from index.source.problems.problem import Problem, Problems, Severity, Spot
from index.text.beginnings import beginning_of
from index.text.invisible_characters import without_invisible
from index.text.look_alikes import in_one_alphabet
from index.values import Value, replace

WORDS_RETURNED = "words-returned"
HASH_LENGTH = 16  # hexadecimal digits

_FEWEST, _FEWEST_WITHIN = 5, 8  # words
_PARTS = re.compile(r"[\n\t]+|(?<=[.!?…])[\s”»\"]+|[“”«»„\"]|:\s")
_WORD = re.compile(r"\w+")


class PublishedWords(Value):
    """What the record of an archive knows of its words: hash -> ids under which they stood.

    `withdrawn` are the ids that an edition withdrew.
    """

    archive: str
    withdrawn: frozenset[str]
    ids: Mapping[str, frozenset[str]]


type PlaceOf = Mapping[str, tuple[str, int]]
"""Id of a passage -> the file and line on which it is written."""


class _Said(Value):
    """Where `words` are said, in words, the id of the passage or picture or "", and their hash."""

    where: str
    owner: str
    digest: str
    words: str = ""


def word_hashes(archive: Archive, kept: KeptParts | None = None) -> tuple[tuple[str, str], ...]:
    """Return id and hash of the passages and pictures of `archive` that are known by their words.

    One that mixes alphabets has two hashes.
    """
    kept = kept or KeptParts()
    found: list[tuple[str, str]] = []
    for each in archive.documents:
        found += kept.of("hashes", each.id, (each,), partial(_hashes, each))
    return (*found, *_picture_hashes(archive, kept))


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
    told: dict[str, Problem] = {}
    for said in _all_said(archive, frozenset(gone), kept) if gone else ():
        other, names = gone.get(said.digest, ("", frozenset()))
        is_itself = other == archive.id and said.owner in names
        if names and not is_itself and said.owner not in archive.withdrawn:
            source = other if other != archive.id else ""
            problem = _placed(_returned(said, source, names, places), said, archive)
            told.setdefault(said.owner or said.where, problem)
    problems.extend(told.values())


def _all_said(archive: Archive, gone: frozenset[str], kept: KeptParts) -> Iterator[_Said]:
    """Yield what `archive` says that has one of the hashes `gone`, own words of passages first."""
    yield from (_Said("", name, digest) for name, digest in word_hashes(archive, kept))
    rest = replace(archive, documents=(), sources=(), pictures=())
    parts: Mapping[str, Archive | Document] = {"": rest} | {e.id: e for e in archive.documents}
    for name, each in parts.items():
        yield from kept.of("returned", name, (each, gone), partial(_said_in, each, gone))


def _withdrawn(published: PublishedWords, archive: Archive) -> Iterator[tuple[str, frozenset[str]]]:
    """Yield hash and ids of what is withdrawn, by an edition or by the folder as it is now."""
    withdrawn = published.withdrawn
    if published.archive == archive.id:
        withdrawn = (withdrawn | set(archive.withdrawn)) - set(archive.restored)
    for digest, names in published.ids.items() if withdrawn else ():
        if there := withdrawn & names:
            yield digest, there


def _returned(said: _Said, archive: str, was: frozenset[str], places: PlaceOf) -> Problem:
    """Return the problem that what is `said` `was` withdrawn, from another `archive` if named."""
    source = f" from the archive “{archive}”" if archive else ""
    what = f"What {said.where} says" if said.where else f"What “{said.owner}” says"
    told = f"{what} was withdrawn{source} as “{min(was)}”."
    hint = "Withdraw it here too. If it may be published, waive this with a reason."
    if not said.owner:
        hint = "Take it out there too. If it may be published, waive this with a reason."
    name = said.owner or said.where.partition("“")[2].removesuffix("”")
    file, line = places.get(name, ("documents" if said.owner else "archive.toml", 0))
    about = (said.owner,) if said.owner else ()
    return Problem(file, line or None, Severity.ERROR, WORDS_RETURNED, told, hint, about)


def _placed(problem: Problem, said: _Said, archive: Archive) -> Problem:
    """Return `problem` with the words that are `said`, and the document that says them."""
    for document in archive.documents if said.owner else ():
        for passage in document.passages():
            if passage.id == said.owner:
                spot = Spot(document.title, problem.line or 0)
                return replace(problem, about=beginning_of(passage.text), spot=spot)
    return replace(problem, about=beginning_of(said.words))


def _hashes(document: Document) -> list[tuple[str, str]]:
    return [(each.id, digest) for each in document.passages() for digest in word_digests(each.text)]


def _picture_hashes(archive: Archive, kept: KeptParts) -> Iterator[tuple[str, str]]:
    data = {file.name: file.data for file in archive.pictures}
    for picture in archive.placed_pictures():
        if held := data.get(picture.file):
            yield picture.id, kept.of("picture hash", picture.id, (held,), partial(_hash, held))


def _said_in(held: Archive | Document, gone: frozenset[str]) -> list[_Said]:
    """Return what is said in `held` that is `gone`, as a whole text or as a sentence of one."""
    found: dict[_Said, None] = {}
    for where, owner, text in strings_of(held):
        digests = word_digests(text)
        for part in _PARTS.split(text) if digests else ():
            digests += word_digests(part, _FEWEST_WITHIN)
        found |= {_Said(where, owner, each, text): None for each in digests if each in gone}
    return list(found)


def word_digests(text: str, fewest: int = _FEWEST) -> list[str]:
    """Return the hashes of `text`: as it is written, and with letters of one alphabet a word.

    There is none where it has fewer words.
    """
    plain = normalize("NFKC", without_invisible(text)).casefold()
    found = dict.fromkeys((plain, in_one_alphabet(plain)))
    words = [_WORD.findall(each) for each in found]
    return [_hash("\0".join(each).encode()) for each in words if len(each) >= fewest]


def _hash(data: bytes) -> str:
    return blake2b(data, digest_size=HASH_LENGTH // 2, person=b"withdrawn").hexdigest()


def merged_ids(pairs: Iterable[tuple[str, str]]) -> Mapping[str, frozenset[str]]:
    """Return hash -> ids of the `pairs` of id and hash."""
    found: dict[str, frozenset[str]] = {}
    for name, digest in pairs:
        found[digest] = found.get(digest, frozenset()) | {name}
    return found
