"""The record of what was published of a source folder, and of its signer: `published.toml`.

It is in the folder, with a copy in Satchel's own data: each can restore the other. A folder is
compared with it, so that an older copy of the folder, or a forgotten withdrawal, is noticed.
"""

import json
from collections.abc import Collection, Iterable
from functools import partial
from hashlib import sha256
from itertools import pairwise
from pathlib import Path
from typing import Any

from index.container.codec import content_hash
from index.container.edition_statement import Said, is_edition_signed, sign_edition
from index.container.files import read_whole, write_whole
from index.container.keys import Key, KeyIdentity
from index.container.notice import notice_again, signature_of
from index.errors import ArchiveUnreadable
from index.limits import MAX_NUMBER, may_be_id
from index.model import Archive
from index.source.checks.returned_words import (
    HASH_LENGTH,
    PublishedWords,
    merged_ids,
    word_hashes,
)
from index.source.kept_parts import KeptParts
from index.source.problems.problem import Problem, Severity
from index.text.hostile_toml import toml_in
from index.values import Value, replace

FILE = "published.toml"
_KEY = 32  # bytes of a public key
_SIGNATURE = 64  # bytes
_ABOUT = """\
# Satchel writes this file when an archive of this folder is signed or published. Keep it with the
# folder: it is what keeps a withdrawn passage, or another key, from slipping into an edition.
"""


class PublishedEdition(Value):
    """One edition: `sha256` is the hash of its content, `signer` a fingerprint.

    `withdrawn` and `restored` are all ids that this edition and earlier ones withdrew or restored.
    `notice` is the signature of its notice in hex, or "", and `signature` that of all the rest.
    `words` are id and hash of what it shows and no earlier edition showed so (`word_hashes`). Its
    file was written `sealed`; an old record does not say so.
    """

    number: int
    date: str
    sha256: str
    signer: str
    withdrawn: tuple[str, ...] = ()
    restored: tuple[str, ...] = ()
    notice: str = ""
    signature: str = ""
    words: tuple[tuple[str, str], ...] = ()
    sealed: bool = False

    def said(self, archive: str) -> Said:
        """Return what is signed: what is said of this edition of the archive with that id."""
        told = (self.number, self.date, self.sha256, self.withdrawn, self.restored, self.notice)
        sealed = ("sealed",) if self.sealed else ()
        return (archive, *told, *map(" ".join, self.words), *sealed)


class Published(Value):
    """The record of the archive `id`. Editions are sorted by their numbers."""

    id: str
    signer: KeyIdentity | None = None
    editions: tuple[PublishedEdition, ...] = ()

    @property
    def newest(self) -> PublishedEdition | None:
        """The edition with the highest number, or None where none was published."""
        return self.editions[-1] if self.editions else None

    @property
    def sealed_before(self) -> int | None:
        """The number of the newest edition, if that was sealed, or None."""
        return self.newest.number if self.newest and self.newest.sealed else None

    @property
    def withdrawn(self) -> frozenset[str]:
        """The ids that were withdrawn and not restored since."""
        return frozenset(self.newest.withdrawn if self.newest else ())

    @property
    def restored(self) -> frozenset[str]:
        """The ids that were restored and not withdrawn again since."""
        return frozenset(self.newest.restored if self.newest else ())

    @property
    def words(self) -> PublishedWords:
        """What is known of the words of all editions."""
        pairs = (pair for each in self.editions for pair in each.words)
        return PublishedWords(self.id, self.withdrawn, merged_ids(pairs))

    def edition(self, number: int) -> PublishedEdition | None:
        """Return the edition `number`, or None."""
        return next((each for each in self.editions if each.number == number), None)

    def has(self, archive: Archive) -> bool:
        """Return whether the edition of its number was published with the content of `archive`."""
        same = self.edition(archive.edition)
        return same is not None and same.sha256 == content_hash(archive)

    def gap(self, number: int) -> range:
        """Return the first numbers of editions up to `number` that are missing, if any are."""
        held = [each.number for each in self.editions] or [0]
        for before, after in pairwise((*held, max(number, held[-1]))):
            if after - before > 1:
                return range(before + 1, after)
        return range(0)

    def before(self, number: int) -> PublishedEdition | None:
        """Return the last edition before `number`, or None."""
        return next((each for each in reversed(self.editions) if each.number < number), None)

    @property
    def notice(self) -> bytes | None:
        """The notice of the newest edition as it was signed, or None where there is none."""
        newest, signer = self.newest, self.signer
        if newest is None or signer is None or not newest.notice:
            return None
        signature = bytes.fromhex(newest.notice)
        return notice_again(self.id, newest.number, newest.withdrawn, signer, signature)

    def with_edition(
        self,
        archive: Archive,
        date: str,
        key: Key,
        notice: bytes | None = None,
        *,
        sealed: bool = False,
    ) -> "Published":
        """Return this record with the edition `archive` added, unless it has it already."""
        if self.edition(archive.edition):
            return self
        signature = signature_of(notice).hex() if notice else ""
        known = {pair for each in self.editions for pair in each.words}
        withdrawn = (self.withdrawn | set(archive.withdrawn)) - set(archive.restored)
        restored = (self.restored | set(archive.restored)) - set(archive.withdrawn)
        made = PublishedEdition(
            archive.edition,
            date,
            content_hash(archive),
            key.fingerprint,
            tuple(sorted(withdrawn)),
            tuple(sorted(restored)),
            signature,
            words=tuple(each for each in word_hashes(archive) if each not in known),
            sealed=sealed,
        )
        signed = replace(made, signature=sign_edition(made.said(self.id), key).hex())
        return self.joined((signed,))

    def joined(self, editions: Iterable[PublishedEdition]) -> "Published":
        """Return this record with more `editions`."""
        return replace(self, editions=_in_order((*self.editions, *editions)))

    def without(self, editions: Iterable[PublishedEdition]) -> "Published":
        """Return this record without these `editions`."""
        gone = {each.number for each in editions}
        return replace(self, editions=tuple(e for e in self.editions if e.number not in gone))

    def vouched(self, known: "Published", keys: Collection[bytes]) -> "Published":
        """Return this record without editions that are neither `known` nor signed with `keys`."""
        return replace(
            self,
            editions=tuple(
                each
                for each in self.editions
                if known.edition(each.number) == each
                or is_edition_signed(each.said(self.id), bytes.fromhex(each.signature), keys)
            ),
        )


class RecordWrong(Exception):
    """The record cannot be used; `problem` says why."""

    def __init__(self, problem: Problem) -> None:
        super().__init__(problem.code)
        self.problem = problem


def read_published(path: Path, archive: str, kept: KeptParts | None = None) -> Published:
    """Return the record `path` of the archive with this id: an empty one where it is absent.

    Raises RecordWrong, also where it is a link: who wrote it may have it lead out of the folder.
    """
    if path.is_symlink():
        hint = "Put the file itself in its place, or take the link out."
        raise _wrong("record-unreadable", "This is a link.", hint, path)
    try:
        if not path.exists():
            return Published(archive)
        said = record_in(path, kept or KeptParts())
    except (ArchiveUnreadable, OSError, ValueError):
        hint = "Put a copy of it back; or delete it, and Satchel restores what it knows."
        raise _wrong("record-unreadable", "This record cannot be read.", hint, path) from None
    if said.id != archive:
        told = f"This is the record of another archive, “{said.id}”."
        raise _wrong("record-differs", told, "Put that of this folder in its place.", path)
    return said


def record_in(path: Path, kept: KeptParts) -> Published:
    """Return the record `path`, of any archive.

    Raises ArchiveUnreadable or OSError, and ValueError where it is none, or a link.
    """
    if path.is_symlink():
        raise ValueError("a link")
    data = read_whole(path)
    return kept.of("record", str(path), (data,), partial(_parsed, data))


def write_published(published: Published, path: Path, *, private: bool = False) -> None:
    """Write `published` to `path`, whole or not at all. Raises OutputFailed.

    A `private` file, for Satchel's own copy, is readable by its owner alone.
    """
    write_whole(path, _text(published).encode(), private=private)


def own_copy(folder: Path, archive: str) -> Path:
    """Return the path in `folder` of the copy for the archive with this id; it hides the id."""
    return folder / f"{sha256(b'satchel published\0' + archive.encode()).hexdigest()[:32]}.toml"


def merged(one: Published, other: Published, declared: str | None) -> Published:
    """Return the union of two records of the same archive.

    `declared` is the fingerprint in `archive.toml`, which decides where neither signer introduced
    the other. Raises RecordWrong where the records contradict each other.
    """
    held = {each.number: each for each in one.editions}
    for each in other.editions:
        known = held.setdefault(each.number, each)
        if known.sha256 != each.sha256:
            told = f"Two different editions {each.number} were published of this archive."
            hint = (
                "Keep the record of those that were handed out: this file, or Satchel’s own "
                "copy; delete the other, and publish the rest under higher numbers."
            )
            raise _wrong("record-differs", told, hint)
        withdrawn = tuple(sorted({*known.withdrawn, *each.withdrawn}))
        restored = tuple(sorted({*known.restored, *each.restored}))
        held[each.number] = replace(
            known,
            withdrawn=withdrawn,
            restored=restored,
            notice=known.notice or each.notice,
            sealed=known.sealed or each.sealed,
        )
    signer = _later(one.signer, other.signer, declared)
    return Published(one.id, signer, _in_order(held.values()))


def _wrong(code: str, told: str, hint: str, path: Path = Path(FILE)) -> RecordWrong:
    name = FILE if path.name == FILE else str(path)
    return RecordWrong(Problem(name, None, Severity.ERROR, code, told, hint))


def _later(
    one: KeyIdentity | None, other: KeyIdentity | None, declared: str | None
) -> KeyIdentity | None:
    """Return the later of two signers: the one whom the other introduced."""
    if one is None or other is None or one == other:
        return one or other
    if one.key in other.keys:
        return other
    if other.key in one.keys:
        return one
    for each in (one, other):
        if each.fingerprint == declared:
            return each
    told = f"Two keys are recorded as this folder’s: {one.fingerprint}, and {other.fingerprint}."
    hint = "Write the one that is right into archive.toml: signer = “its fingerprint”."
    raise _wrong("record-differs", told, hint.replace("“", '"').replace("”", '"'))


def _in_order(editions: Iterable[PublishedEdition]) -> tuple[PublishedEdition, ...]:
    return tuple(sorted(editions, key=lambda each: each.number))


def _parsed(data: bytes) -> Published:
    """Return the record in `data`. Raises ValueError where it is none."""
    try:
        held = toml_in(data.decode("utf-8-sig"))
        signer = _signer(held["signer"]) if "signer" in held else None
        editions = tuple(_edition(**each) for each in held.get("edition", ()))
        name = _text_of(held["id"])
    except (TypeError, KeyError, RecursionError):
        raise ValueError("no record") from None
    if len({each.number for each in editions}) != len(editions):
        raise ValueError("a number twice")
    return Published(name, signer, _in_order(editions))


def _signer(said: dict[str, Any]) -> KeyIdentity:
    statements = tuple(bytes.fromhex(each) for each in said["introduced"])
    signer = KeyIdentity(bytes.fromhex(said["key"]), statements)
    if len(signer.key) != _KEY or signer.fingerprint != said["fingerprint"] or not signer.keys:
        raise ValueError("another key")
    return signer


def _edition(
    *,
    number: int,
    withdrawn: Any,
    restored: Any = (),
    notice: Any = "",
    signature: Any = "",
    words: Any = "",
    **said: Any,
) -> PublishedEdition:
    if type(number) is not int or not 0 < number <= MAX_NUMBER:
        raise ValueError("no number")
    gone, again = tuple(withdrawn), tuple(restored)
    if not all(isinstance(each, str) and may_be_id(each) for each in (*gone, *again)):
        raise ValueError("no ids")
    date, digest, signer = (_text_of(said.pop(key)) for key in ("date", "sha256", "signer"))
    sealed = said.pop("sealed", False)
    lengths = {len(bytes.fromhex(_text_of(each))) for each in (notice, signature)}
    if said or not lengths <= {0, _SIGNATURE} or not isinstance(sealed, bool):
        raise ValueError("more, or no signature")
    known = tuple(map(_id_and_hash, _text_of(words).splitlines()))
    return PublishedEdition(
        number, date, digest, signer, gone, again, notice, signature, known, sealed
    )


def _id_and_hash(line: str) -> tuple[str, str]:
    name, digest = line.split(" ")
    if not may_be_id(name) or len(bytes.fromhex(digest)) * 2 != HASH_LENGTH:
        raise ValueError("no id and hash")
    return name, digest


def _text_of(value: object) -> str:
    if not isinstance(value, str):
        raise TypeError("no text")
    return value


def _text(published: Published) -> str:
    lines = [_ABOUT, f"id = {_quoted(published.id)}"]
    if signer := published.signer:
        lines += ["", "[signer]", f"fingerprint = {_quoted(signer.fingerprint)}"]
        lines += [f"key = {_quoted(signer.key.hex())}"]
        lines += [f"introduced = {_listed(each.hex() for each in signer.statements)}"]
    for each in published.editions:
        lines += ["", "[[edition]]", f"number = {each.number}", f"date = {_quoted(each.date)}"]
        lines += [f"sha256 = {_quoted(each.sha256)}", f"signer = {_quoted(each.signer)}"]
        lines += [f"withdrawn = {_listed(each.withdrawn)}", f"restored = {_listed(each.restored)}"]
        lines += ["sealed = true"] if each.sealed else []
        lines += [f"notice = {_quoted(each.notice)}"] if each.notice else []
        lines += [f"signature = {_quoted(each.signature)}"] if each.signature else []
        lines += ['words = """', *map(" ".join, each.words), '"""'] if each.words else []
    return "\n".join(lines) + "\n"


def _listed(values: Iterable[str]) -> str:
    return "[" + ", ".join(map(_quoted, values)) + "]"


def _quoted(value: str) -> str:
    """Return `value` as a TOML string: as in JSON, but with DEL escaped."""
    return json.dumps(value, ensure_ascii=False).replace("\x7f", "\\u007f")
