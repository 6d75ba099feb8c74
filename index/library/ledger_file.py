"""The files of the ledger: one of keyed hashes for each archive, and the key of the hashes."""

import json
import re
import secrets
from collections.abc import Iterable, Mapping
from hashlib import blake2b
from pathlib import Path
from threading import Lock
from typing import Any

from index.container.files import make_folder, read_whole, write_whole
from index.errors import ArchiveUnreadable, OutputFailed
from index.limits import MAX_NUMBER
from index.values import Value, as_dict, replace

VERSION = 2
_MOST = 8 << 20  # bytes of an entry
_SALT = 32  # bytes
_MOST_SIGNERS = 16  # of one archive; beyond these the one trusted longest ago is dropped
_MOST_WITHDRAWN = 100_000  # more than any editor withdraws: a limit on memory and time
_HASH = re.compile(r"[0-9a-f]{32}")


class SignerRecord(Value):
    """What is remembered of one signer of an archive, as far as the reader trusted it.

    `edition` is the highest one that was opened here, 0 where none was, and `content` the hash of
    its content. `accepted` tells that the reader was asked about the signer, and accepted.
    `replaced` are the hashes of the keys before the signer's, each of which introduced the next.
    `sealed` tells that the file of that edition was sealed.
    """

    signer: str
    edition: int = 0
    content: str = ""
    accepted: bool = False
    replaced: tuple[str, ...] = ()
    sealed: bool = False


class NoticeRecord(Value):
    """What the notices of one signer withdrew: hash of an id -> the edition that withdraws it.

    `signers` are the hashes of the key that signed the newest of them, and of those before it.
    """

    signers: tuple[str, ...]
    withdrawn: Mapping[str, int]


class LedgerEntry(Value):
    """What is remembered of one archive. The last of `signers` is the one trusted now.

    `withdrawn` are the hashes of all ids that any of the signers withdrew and none restored since;
    `bundled` is the newest edition that came with Satchel. `notices` are those whose edition was
    not opened here yet, each for the archives of its signer alone.
    """

    signers: tuple[SignerRecord, ...] = ()
    withdrawn: frozenset[str] = frozenset()
    bundled: int = 0
    notices: tuple[NoticeRecord, ...] = ()

    def with_record(
        self, record: SignerRecord, before: SignerRecord | None, *, last: bool
    ) -> "LedgerEntry":
        """Return this entry with `record` in place of `before`: as the `last`, or next to last."""
        others = [each for each in self.signers if each not in (before, record)]
        others.insert(len(others) if last else len(others) - 1, record)
        return replace(self, signers=tuple(others[-_MOST_SIGNERS:]))

    def with_withdrawn(self, gone: set[str], again: set[str]) -> "LedgerEntry":
        """Return this entry with the hashes `gone` withdrawn and the hashes `again` restored."""
        left = (self.withdrawn | gone) - again
        return self if len(left) > _MOST_WITHDRAWN else replace(self, withdrawn=left)


class LedgerFolder:
    """The folder of the ledger's files, which is made when something is first written.

    With `keeps` False nothing is written. Whoever changes an entry holds `changing` from reading it
    to writing it.
    """

    def __init__(self, path: Path, *, keeps: bool) -> None:
        self._path = path
        self._keeps = keeps
        self.changing = Lock()
        self._unwritten: dict[str, LedgerEntry] = {}  # entries with notices

    def hashed(self, archive: str, kind: bytes = b"", value: bytes = b"") -> str:
        """Return the keyed hash of an archive's id together with a `value` of some `kind`."""
        return self.all_hashed(archive, kind, [value])[0]

    def all_hashed(self, archive: str, kind: bytes, values: Iterable[bytes]) -> list[str]:
        """Return the keyed hash of each of `values`, in their order."""
        salt, start = self._salt(), b"\0".join((archive.encode(), kind, b""))
        return [blake2b(start + value, key=salt, digest_size=16).hexdigest() for value in values]

    def keys(self, archive: str, keys: Iterable[bytes]) -> list[str]:
        """Return the keyed hash of each of some public keys, for the archive with this id."""
        return self.all_hashed(archive, b"key", keys)

    def passages(self, archive: str, ids: Iterable[str]) -> list[str]:
        """Return the keyed hash of each of the `ids` of passages and pictures of the archive."""
        return self.all_hashed(archive, b"passage", (each.encode() for each in ids))

    def read(self, archive: str) -> LedgerEntry:
        """Return what is remembered of the archive with this id. Raises ArchiveUnreadable."""
        if archive in self._unwritten:
            return self._unwritten[archive]
        if not self._path.is_dir():
            return LedgerEntry()
        file = self._path / f"{self.hashed(archive)}.json"
        if not file.exists():
            return LedgerEntry()
        try:
            return _parsed(read_whole(file))
        except (
            ArchiveUnreadable,
            AttributeError,
            ValueError,
            TypeError,
            KeyError,
            RecursionError,
        ):
            raise _unusable(file) from None

    def write(self, archive: str, entry: LedgerEntry) -> bool:
        """Write `entry` of the archive with this id; return whether that succeeded.

        An entry with notices that cannot be written lasts as long as this object.
        """
        is_written = self._put(self._path / f"{self.hashed(archive)}.json", _written(entry))
        if is_written:
            self._unwritten.pop(archive, None)
        elif entry.notices or archive in self._unwritten:
            self._unwritten[archive] = entry
        return is_written

    def _salt(self) -> bytes:
        """Return the key of the hashes, made when it is first needed."""
        file = self._path / "salt"
        if not file.exists():
            self._put(file, secrets.token_hex(_SALT), new=True)  # another process may be first
        if not file.exists():
            return bytes(_SALT)  # nothing can be stored here, so no hash is stored either
        try:
            salt = bytes.fromhex(read_whole(file).decode("ascii").strip())
        except (ArchiveUnreadable, ValueError):
            raise _unusable(file) from None
        if len(salt) != _SALT:
            raise _unusable(file)
        return salt

    def _put(self, file: Path, text: str, *, new: bool = False) -> bool:
        if not self._keeps:
            return False
        try:
            make_folder(self._path)
            write_whole(file, text.encode() + b"\n", private=True, new=new)
        except (OSError, OutputFailed):
            return False
        return True


def _parsed(data: bytes) -> LedgerEntry:
    """Return the entry in `data`. Raises ValueError, TypeError or KeyError where it is none."""
    held: Any = json.loads(data if len(data) <= _MOST else b"")
    if held["version"] != VERSION:
        raise ValueError("another version")
    signers = tuple(_record(each) for each in held["signers"])
    withdrawn = frozenset(_hash(each) for each in held["withdrawn"])
    notices = tuple(_notice(each) for each in held.get("notices", ()))
    return LedgerEntry(signers, withdrawn, _number(held["bundled"]), notices)


def _written(entry: LedgerEntry) -> str:
    """Return `entry` as the JSON text that `_parsed` reads."""
    signers = [as_dict(each) for each in entry.signers]
    notices = [as_dict(each) for each in entry.notices]
    held = {"signers": signers, "withdrawn": sorted(entry.withdrawn), "bundled": entry.bundled}
    return json.dumps({"version": VERSION} | held | ({"notices": notices} if notices else {}))


def _record(said: Any) -> SignerRecord:
    accepted, sealed = said["accepted"], said.get("sealed", False)
    if not isinstance(accepted, bool) or not isinstance(sealed, bool):
        raise TypeError("no answer")
    content = said["content"] and _hash(said["content"])
    replaced = tuple(_hash(each) for each in said.get("replaced", ()))
    return SignerRecord(
        _hash(said["signer"]), _number(said["edition"]), content, accepted, replaced, sealed
    )


def _notice(said: Any) -> NoticeRecord:
    withdrawn = {_hash(name): _number(edition) for name, edition in said["withdrawn"].items()}
    return NoticeRecord(tuple(_hash(each) for each in said["signers"]), withdrawn)


def _hash(value: object) -> str:
    if not isinstance(value, str) or not _HASH.fullmatch(value):
        raise ValueError("no hash")
    return value


def _number(value: object) -> int:
    if type(value) is not int or not 0 <= value <= MAX_NUMBER:
        raise ValueError("no number")
    return value


def _unusable(file: Path) -> ArchiveUnreadable:
    return ArchiveUnreadable(
        "Satchel's record of signers, “{name}” in its data folder, cannot be read. "
        "Put a copy of it back, or delete it to begin a new one.",
        name=f"{file.parent.name}/{file.name}",
    )
