"""Signing keys: Ed25519 pairs, each in a small text file.

A key file is one JSON object. `satchel_key` is 1 in a plain file, which holds `seed` and, in all
but the oldest, `public`. It is 2 in a file closed by a passphrase, which holds `public`, the cost
and salt of Argon2id, the sealed seed, and a `checksum` of these, which tells a damaged file from a
wrong passphrase. A file of either kind may hold `introduced`: statements of the keys before this
one, oldest first. Bytes are in hex. `public` can be read without the passphrase.
"""

from hashlib import sha256
from pathlib import Path

import msgspec
from nacl.signing import SigningKey

from index.container.files import read_whole, write_whole
from index.container.fingerprint import fingerprint
from index.container.introduction import MOST, introduce, introducers
from index.container.passphrase import COST, Cost, Sealed, no_memory, seal, unseal
from index.errors import ArchiveUnreadable, KeyUnusable
from index.values import Value

MAX_KEY_FILE = 4_096
_CONTEXT = b"satchel key 2\0"


class _Plain(
    msgspec.Struct, frozen=True, tag_field="satchel_key", tag=1, forbid_unknown_fields=True
):
    """A plain key file, which can be used without a passphrase."""

    seed: str
    public: str | None = None
    introduced: tuple[str, ...] = ()


class _Closed(
    msgspec.Struct, frozen=True, tag_field="satchel_key", tag=2, forbid_unknown_fields=True
):
    """A key file that a passphrase opens."""

    public: str
    passes: int
    memory: int
    salt: str
    sealed: str
    checksum: str
    introduced: tuple[str, ...] = ()


class Key(Value):
    """A signing key, and the statements that introduce it, oldest first."""

    signing: SigningKey
    statements: tuple[bytes, ...] = ()

    @property
    def public(self) -> bytes:
        """The public key."""
        return self.signing.verify_key.encode()

    @property
    def fingerprint(self) -> str:
        """What two people read to each other to know that they mean this key."""
        return fingerprint(self.public)

    @property
    def identity(self) -> "KeyIdentity":
        """What the key file says without its passphrase."""
        return KeyIdentity(self.public, self.statements)


class KeyIdentity(Value):
    """What a key file says without its passphrase: the public key, and what introduces that."""

    key: bytes
    statements: tuple[bytes, ...] = ()

    @property
    def keys(self) -> tuple[bytes, ...]:
        """The key, and those that introduced it. Raises ValueError where a statement is invalid."""
        return (self.key, *introducers(self.statements, self.key))

    @property
    def fingerprint(self) -> str:
        """What two people read to each other to know that they mean this key."""
        return fingerprint(self.key)


def new_key(predecessor: Key | None = None) -> Key:
    """Return a new random key, introduced by `predecessor` where there is one.

    Raises KeyUnusable where `predecessor` was itself introduced by too many keys.
    """
    signing = SigningKey.generate()
    if predecessor is None:
        return Key(signing)
    if len(predecessor.statements) == MOST:
        raise KeyUnusable("This key has too many before it. Make one that is wholly new.")
    statement = introduce(predecessor.signing, signing.verify_key.encode())
    return Key(signing, (*predecessor.statements, statement))


def save_key(key: Key, path: Path, passphrase: str | None = None, *, cost: Cost = COST) -> None:
    """Write `key` to the new file `path`, readable by its owner only.

    Without a passphrase the file is plain. Raises OutputFailed, also where `path` exists, and
    KeyUnusable where there is too little memory.
    """
    introduced = tuple(statement.hex() for statement in key.statements)
    held: _Plain | _Closed = _Plain(key.signing.encode().hex(), key.public.hex(), introduced)
    if passphrase is not None:
        held = _closed(key, introduced, passphrase, cost)
    write_whole(path, msgspec.json.encode(held) + b"\n", private=True, new=True)


def load_key(path: Path, passphrase: str | None = None) -> Key:
    """Return the key in the file `path`. A plain one needs no passphrase. Raises KeyUnusable."""
    held = _read(_bytes_of(path), path.name)
    if isinstance(held, _Plain):
        signing = _plain_key(held, path.name)
    elif passphrase is None:
        raise KeyUnusable("“{name}” needs its passphrase.", name=path.name)
    else:
        signing = _opened(held, passphrase, path.name)
    try:
        statements = tuple(bytes.fromhex(each) for each in held.introduced)
        introducers(statements, signing.verify_key.encode())
    except ValueError:
        raise _damaged(path.name) from None
    return Key(signing, statements)


def needs_passphrase(path: Path) -> bool:
    """Return whether the key in the file `path` is closed. Raises KeyUnusable."""
    return isinstance(_read(_bytes_of(path), path.name), _Closed)


def looks_like_key(data: bytes) -> bool:
    """Return whether `data` begins as a key file does, and not as an archive."""
    return data[:256].lstrip().startswith(b"{")


def public_key_in(data: bytes, name: str) -> bytes:
    """Return the public key in the key file `data` called `name`. Raises KeyUnusable.

    In a closed file, which is read without its passphrase, it is not checked against the seed.
    """
    held = _read(data, name)
    if isinstance(held, _Plain):
        return _plain_key(held, name).verify_key.encode()
    return bytes.fromhex(held.public)


def identity_of(path: Path) -> KeyIdentity:
    """Return what the key file `path` says without its passphrase. Raises KeyUnusable."""
    data = _bytes_of(path)
    held, key = _read(data, path.name), public_key_in(data, path.name)
    try:
        statements = tuple(bytes.fromhex(each) for each in held.introduced)
        introducers(statements, key)
    except ValueError:
        raise _damaged(path.name) from None
    return KeyIdentity(key, statements)


def _bytes_of(path: Path) -> bytes:
    try:
        return read_whole(path)
    except ArchiveUnreadable as error:
        raise KeyUnusable(error.sentence, **error.values) from None


def _read(data: bytes, name: str) -> _Plain | _Closed:
    """Return the key file `data` called `name`, after checking its checksum where it has one."""
    try:
        small = data if len(data) <= MAX_KEY_FILE else b""
        held: _Plain | _Closed = msgspec.json.decode(small, type=_Plain | _Closed)
        whole = isinstance(held, _Plain) or held.checksum == _checksum(held)
    except (msgspec.MsgspecError, ValueError, RecursionError, OverflowError):
        raise KeyUnusable("“{name}” is no signing key of Satchel's.", name=name) from None
    if not whole:
        raise _damaged(name)
    return held


def _plain_key(held: _Plain, name: str) -> SigningKey:
    try:
        key = SigningKey(bytes.fromhex(held.seed))
    except ValueError:
        raise KeyUnusable("“{name}” is no signing key of Satchel's.", name=name) from None
    if held.public not in (None, key.verify_key.encode().hex()):
        raise _damaged(name)
    return key


def _closed(key: Key, introduced: tuple[str, ...], passphrase: str, cost: Cost) -> _Closed:
    public = key.public
    try:
        sealed = seal(key.signing.encode(), passphrase, _CONTEXT + public, cost)
    except MemoryError:
        raise no_memory() from None
    salt, box = sealed.salt.hex(), sealed.box.hex()
    held = _Closed(public.hex(), cost.passes, cost.memory, salt, box, "", introduced)
    return msgspec.structs.replace(held, checksum=_checksum(held))


def _opened(held: _Closed, passphrase: str, name: str) -> SigningKey:
    cost = Cost(held.passes, held.memory)
    public = bytes.fromhex(held.public)
    try:
        sealed = Sealed(cost, bytes.fromhex(held.salt), bytes.fromhex(held.sealed))
        seed = unseal(sealed, passphrase, _CONTEXT + public)
        key = None if seed is None else SigningKey(seed)
    except ValueError:
        raise KeyUnusable("“{name}” is closed in a way that Satchel refuses.", name=name) from None
    except MemoryError:
        raise no_memory() from None
    if key is None:
        raise KeyUnusable("This is not the passphrase of “{name}”. Try again.", name=name)
    if key.verify_key.encode() != public:
        raise _damaged(name)
    return key


def _checksum(held: _Closed) -> str:
    """Return the SHA-256 of the fields of `held`. Raises ValueError where one is not in hex."""
    fixed = [bytes.fromhex(held.public), bytes.fromhex(held.salt), bytes.fromhex(held.sealed)]
    if len(fixed[0]) != 32:
        raise ValueError
    fixed += [bytes.fromhex(statement) for statement in held.introduced]
    numbers = f"{held.passes} {held.memory}".encode()
    return sha256(
        _CONTEXT + b"\0".join([numbers, *(part.hex().encode() for part in fixed)])
    ).hexdigest()


def _damaged(name: str) -> KeyUnusable:
    return KeyUnusable("“{name}” was damaged. Use your copy of this key.", name=name)
