"""A collection or set as one file, `.satchel-set`, for a colleague who has the same archives.

The file is MAGIC, the content in canonical JSON (sorted keys, no spaces), the public key of the
signer (32 bytes) and an Ed25519 signature (64 bytes) over CONTEXT, that key and the SHA-512 of the
content. MAGIC ends with the number of the content's format, and so does SEALED. Each notebook has a
signing key of its own, made when something is first shared, which never leaves it. The key stands
for the notebook and does not tell whose it is, but it shows that two files come from one notebook.

A sealed file is SEALED, the cost of Argon2id (passes, 4 bytes, and memory, 8 bytes, big-endian),
its salt, a box of XChaCha20-Poly1305, and the SHA-256 of all before, which tells a damaged file
from a wrong passphrase. The box holds the length of a file as above (8 bytes, big-endian), that
file, and zeros up to one of few lengths (`length_padding`). So the signer is hidden too, and the
length tells little of how much was chosen.

Nothing is parsed before the signature is verified.
"""

import re
from collections.abc import Container
from hashlib import sha256, sha512

import apsw
from nacl.exceptions import BadSignatureError
from nacl.pwhash import argon2id
from nacl.signing import SigningKey, VerifyKey

from index import Cost, Sealed, padded, replace, seal, unseal
from viewer.notebook.store.entries.notebook import Notebook
from viewer.notebook.store.entries.sets import Draft, draft_of
from viewer.notebook.store.errors import SetUnusable, TooLargeToShare, WrongPassphrase
from viewer.notebook.store.model import Collection, EntryKind, NotebookSnapshot, Where
from viewer.notebook.store.shared.content import (
    ASKED,
    FORMAT,
    MAX_COLLECTIONS,
    MAX_ENTRIES,
    PICTURED,
    TIMED,
    Shared,
    SharedCollection,
    SharedEntry,
    SharedSet,
    decoded,
    encoded,
    format_of,
    may_be_shared,
)

MAX_BYTES = 16 << 20
MAGIC = b"SATCHEL SET 1\n"
SEALED = b"SATCHEL SEALED SET 1\n"
_MAGICS = {
    FORMAT: MAGIC,
    PICTURED: b"SATCHEL SET 2\n",
    TIMED: b"SATCHEL SET 3\n",
    ASKED: b"SATCHEL SET 4\n",
}
_SEALS = {
    FORMAT: SEALED,
    PICTURED: b"SATCHEL SEALED SET 2\n",
    TIMED: b"SATCHEL SEALED SET 3\n",
    ASKED: b"SATCHEL SEALED SET 4\n",
}
CONTEXT = b"satchel set 1\0"
_NEWER = re.compile(rb"SATCHEL (?:SEALED )?SET [5-9]\n")
_TRAILER = 32 + 64
_COSTS = 4, 8
_SUM = 32
_LENGTH = 8


def share(
    notebook: Notebook,
    collection: str,
    passphrase: str | None = None,
    *,
    notes: bool = True,
    cost: Cost | None = None,
) -> bytes:
    """Return the file of a collection, sealed if there is a passphrase.

    Without `notes` it holds only what was chosen. Raises KeyError for an unknown collection,
    TooLargeToShare, NotSaved and MemoryError.
    """
    return _packed(notebook, _told(notebook.kept, collection, notes=notes), passphrase, cost)


def share_set(
    notebook: Notebook,
    name: str,
    passphrase: str | None = None,
    *,
    notes: bool = True,
    cost: Cost | None = None,
    withheld: Container[Where] = (),
) -> bytes:
    """Return the file of a set, sealed if there is a passphrase.

    Without `notes` it leaves out the notes for the presenter, and what the set is for; the words of
    passages that are `withheld` always. Raises KeyError for an unknown set, TooLargeToShare,
    NotSaved and MemoryError.
    """
    told = _told_set(notebook.kept, name, withheld, notes=notes)
    return _packed(notebook, told, passphrase, cost)


def _packed(
    notebook: Notebook, shared: Shared | SharedSet, passphrase: str | None, cost: Cost | None
) -> bytes:
    """Return the signed file of `shared`. Raises TooLargeToShare, NotSaved, MemoryError."""
    key = _own_key(notebook)
    content = encoded(shared)
    file = _MAGICS[format_of(shared)] + content + bytes(key.verify_key)
    file += key.sign(_signed(content, bytes(key.verify_key))).signature
    if passphrase is not None:
        file = _sealed(file, passphrase, cost, _SEALS[format_of(shared)])
    if len(file) > MAX_BYTES:
        raise TooLargeToShare
    return file


def is_sealed(data: bytes) -> bool:
    """Return whether the file `data` needs a passphrase."""
    return data.startswith((*_SEALS.values(),))


def read_set(data: bytes, passphrase: str | None = None) -> Shared | SharedSet:
    """Return the collection or set in the file `data`, not yet merged (`merge`).

    Raises SetUnusable, WrongPassphrase (also if a sealed file is read without one) and MemoryError.
    """
    if len(data) > MAX_BYTES:
        raise SetUnusable
    if _NEWER.match(data):
        raise SetUnusable(newer=True)
    if is_sealed(data):
        data = _unsealed(data, passphrase)
    if not data.startswith((*_MAGICS.values(),)) or len(data) < len(MAGIC) + _TRAILER:
        raise SetUnusable
    content = data[len(MAGIC) : -_TRAILER]
    signer, signature = data[-_TRAILER:-64], data[-64:]
    try:
        VerifyKey(signer).verify(_signed(content, signer), signature)
        shared = decoded(content, signer)
    except (BadSignatureError, ValueError):
        raise SetUnusable from None
    if not data.startswith(_MAGICS[format_of(shared)]):
        raise SetUnusable
    return shared


def _told(kept: NotebookSnapshot, collection: str, *, notes: bool) -> Shared:
    whole = kept.collections[collection]
    told = [_collected(each, kept) for each in (whole, *kept.within(collection))]
    names = dict.fromkeys(name for each in told for name in each.entries)
    entries = {}
    for name in names:
        entry = kept.entries[name]
        note = entry.note if notes or entry.kind is EntryKind.NOTE else ""
        entries[name] = SharedEntry(name, entry.kind, entry.anchor, entry.colour, note)
    if len(entries) > MAX_ENTRIES or len(told) > MAX_COLLECTIONS:
        raise TooLargeToShare
    return Shared(b"", tuple(told), entries)


def _told_set(
    kept: NotebookSnapshot, name: str, withheld: Container[Where], *, notes: bool
) -> SharedSet:
    own, items = kept.sets[name], kept.of_set[name]
    drafts = [_without(draft_of(item), withheld) for item in items]
    told = tuple(drafts) if notes else tuple(replace(each, note="") for each in drafts)
    about, begins = (own.about, own.begins) if notes else ("", "")
    shared = SharedSet(b"", own.id, own.title, about, own.contacts, own.in_steps, told, begins)
    if not may_be_shared(shared):
        raise TooLargeToShare
    return shared


def _without(draft: Draft, withheld: Container[Where]) -> Draft:
    """Return `draft` without the words of its passage, where that is `withheld`."""
    anchor = draft.anchor
    if anchor is None or anchor.where not in withheld:
        return draft
    bare = anchor._replace(exact="", prefix="", suffix="", start=0, whole=True)
    return replace(draft, anchor=bare)


def _collected(each: Collection, kept: NotebookSnapshot) -> SharedCollection:
    names = tuple(entry.id for entry in kept.members(each.id))
    return SharedCollection(each.id, each.title, each.parent, names)


def _signed(content: bytes, public: bytes) -> bytes:
    return CONTEXT + public + sha512(content).digest()


def _sealed(file: bytes, passphrase: str, cost: Cost | None, magic: bytes) -> bytes:
    held = padded(len(file).to_bytes(_LENGTH) + file)
    box = seal(held, passphrase, CONTEXT, cost) if cost else seal(held, passphrase, CONTEXT)
    costs = (box.cost.passes, box.cost.memory)
    told = b"".join(number.to_bytes(size) for number, size in zip(costs, _COSTS, strict=True))
    whole = magic + told + box.salt + box.box
    return whole + sha256(whole).digest()


def _unsealed(data: bytes, passphrase: str | None) -> bytes:
    whole, checksum = data[:-_SUM], data[-_SUM:]
    if sha256(whole).digest() != checksum:
        raise SetUnusable
    if passphrase is None:
        raise WrongPassphrase
    rest = whole[len(SEALED) :]
    passes, rest = int.from_bytes(rest[: _COSTS[0]]), rest[_COSTS[0] :]
    memory, rest = int.from_bytes(rest[: _COSTS[1]]), rest[_COSTS[1] :]
    salt, box = rest[: argon2id.SALTBYTES], rest[argon2id.SALTBYTES :]
    try:
        opened = unseal(Sealed(Cost(passes, memory), salt, box), passphrase, CONTEXT)
    except ValueError:
        raise SetUnusable from None
    if opened is None:
        raise WrongPassphrase
    end = _LENGTH + int.from_bytes(opened[:_LENGTH])
    if padded(opened[:end]) != opened:
        raise SetUnusable
    return opened[_LENGTH:end]


def _own_key(notebook: Notebook) -> SigningKey:
    """Return this notebook's signing key; make it at the first call."""
    changer = notebook.changer
    found = changer.connection.execute("SELECT value FROM own WHERE name = 'signing'").fetchall()
    if found:
        return SigningKey(bytes(found[0][0]))  # type: ignore[arg-type]
    key = SigningKey.generate()

    def work(cursor: apsw.Cursor) -> None:
        cursor.execute("INSERT INTO own VALUES ('signing', ?)", (bytes(key),))

    changer.quietly({}, work)
    return key
