"""The content of a shared collection or set, as values and as canonical JSON.

Canonical JSON has sorted keys and no spaces. Times are not shared, since they would tell when
somebody read; of a set only the time of day at which it begins is. A set with that has the format
TIMED, one with pictures of its maker's own PICTURED, one with questions of a room ASKED; of several
formats it has the highest, which an earlier Satchel does not read. Everything else has FORMAT.
Reading accepts only content that is written exactly as this module writes it.
"""

import json
import re
from base64 import b64decode, b64encode
from collections.abc import Iterable, Mapping
from typing import Any

from index import (
    MAX_ITEMS,
    MAX_MINUTES,
    ItemKind,
    OwnPicture,
    Value,
    are_clean,
    fingerprint,
    invisible_in,
    may_be_id,
    may_be_text,
)
from viewer.notebook.store.entries.sets import Draft
from viewer.notebook.store.model import Anchor, Colour, Entry, EntryKind

MAX_ENTRIES = 20_000
MAX_COLLECTIONS = 500
FORMAT = 1
PICTURED = 2
TIMED = 3
ASKED = 4
_TIME = re.compile("([01][0-9]|2[0-3]):[0-5][0-9]")
_ID = re.compile("[0-9a-f]{32}")
_MOST = 1 << 31
_ANCHOR = tuple(zip(Anchor._fields, (str, int, *(str,) * 5, *(int,) * 4, bool), strict=True))


class SharedEntry(Value):
    """An entry as it is shared."""

    id: str
    kind: EntryKind
    anchor: Anchor | None
    colour: Colour | None
    note: str


class SharedCollection(Value):
    """A collection as it is shared. `entries` are ids, in order."""

    id: str
    title: str
    parent: str | None
    entries: tuple[str, ...]


class _Signed(Value):
    """The base of shared content: who signed it."""

    signer: bytes

    @property
    def fingerprint(self) -> str:
        """The fingerprint of the key, which two people compare to know that it is the same."""
        return fingerprint(self.signer)


class Shared(_Signed):
    """A shared collection, with the collections in it."""

    collections: tuple[SharedCollection, ...]
    entries: Mapping[str, SharedEntry]

    @property
    def title(self) -> str:
        """The title of the collection."""
        return self.collections[0].title

    @property
    def archives(self) -> frozenset[str]:
        """The ids of the archives that its entries are in."""
        return frozenset(each.anchor.archive for each in self.entries.values() if each.anchor)

    @property
    def noted(self) -> int:
        """The number of entries with a note."""
        return sum(bool(each.note) for each in self.entries.values())

    @property
    def unseen(self) -> str:
        """Each character of its titles and notes that nobody sees, or that turns them, once."""
        titles = (each.title for each in self.collections)
        return _unseen_in((*titles, *(each.note for each in self.entries.values())))


class SharedSet(_Signed):
    """A shared set for a workshop. `begins` is the time of day at which it does, or ""."""

    id: str
    title: str
    about: str
    contacts: str
    in_steps: bool
    items: tuple[Draft, ...]
    begins: str = ""

    @property
    def archives(self) -> frozenset[str]:
        """The ids of the archives of its items."""
        return frozenset(each.anchor.archive for each in self.items if each.anchor)

    @property
    def noted(self) -> int:
        """The number of items with a note for the presenter."""
        return sum(bool(each.note) for each in self.items)

    @property
    def unseen(self) -> str:
        """Each character of its texts that nobody sees, or that turns the text, once."""
        own = [text for each in self.items for text in (each.words, each.note)]
        own += [each.own.description for each in self.items if each.own]
        return _unseen_in((self.title, self.about, self.contacts, *own))

    @property
    def minutes(self) -> int:
        """The sum of the minutes of its items."""
        return sum(each.minutes for each in self.items)

    @property
    def pictures(self) -> tuple[OwnPicture, ...]:
        """The pictures of its maker's own."""
        return tuple(each.own for each in self.items if each.own)


def _unseen_in(texts: Iterable[str]) -> str:
    return invisible_in("".join(texts))


def content_of(entry: Entry | SharedEntry) -> dict[str, Any]:
    """Return the content of an entry as JSON values."""
    return {
        "kind": entry.kind.value,
        "anchor": entry.anchor._asdict() if entry.anchor else None,
        "colour": entry.colour.value if entry.colour else None,
        "note": entry.note,
    }


def content_of_set(shared: SharedSet) -> dict[str, Any]:
    """Return the content of a set as JSON values."""
    told = {
        "id": shared.id,
        "title": shared.title,
        "about": shared.about,
        "contacts": shared.contacts,
        "in_steps": shared.in_steps,
        "items": [*map(_content_of_item, shared.items)],
    }
    return told | ({"begins": shared.begins} if shared.begins else {})


def _content_of_item(item: Draft) -> dict[str, Any]:
    told: dict[str, Any] = {
        "kind": item.kind.value,
        "anchor": item.anchor._asdict() if item.anchor else None,
        "words": item.words,
        "note": item.note,
        "minutes": item.minutes,
        "in_steps": item.in_steps,
        "may_drop": item.may_drop,
    }
    if item.handed_out is not None:
        told["handed_out"] = item.handed_out
    if own := item.own:
        told["picture"] = {
            "data": b64encode(own.data).decode(),
            "ending": own.ending,
            "width": own.width,
            "height": own.height,
            "description": own.description,
        }
    return told


def format_of(shared: Shared | SharedSet) -> int:
    """Return the number of the format of `shared`: the lowest that can hold it."""
    if not isinstance(shared, SharedSet):
        return FORMAT
    if any(each.handed_out is not None for each in shared.items):
        return ASKED
    return TIMED if shared.begins else PICTURED if shared.pictures else FORMAT


def encoded(shared: Shared | SharedSet) -> bytes:
    """Return the JSON of `shared`, without its signer."""
    if isinstance(shared, Shared):
        return _json(_written(shared))
    return _json({"format": format_of(shared), "set": content_of_set(shared)})


def decoded(content: bytes, signer: bytes) -> Shared | SharedSet:
    """Return the shared thing in `content`, which `signer` has signed. Raises ValueError."""
    try:
        told = json.loads(content)
        shared = _read_set(told, signer) if "set" in told else _read(told, signer)
        is_ours = encoded(shared) == content
    except (KeyError, TypeError, AttributeError, RecursionError):
        raise ValueError from None
    if not is_ours:
        raise ValueError
    return shared


def _written(shared: Shared) -> dict[str, Any]:
    first = shared.collections[0].id
    return {
        "format": FORMAT,
        "collections": [
            {
                "id": each.id,
                "title": each.title,
                "parent": None if each.id == first else first,
                "entries": list(each.entries),
            }
            for each in shared.collections
        ],
        "entries": {name: content_of(each) for name, each in shared.entries.items()},
    }


def _read(told: Any, signer: bytes) -> Shared:
    """Return the collection in parsed JSON. Raises ValueError, KeyError or TypeError."""
    if told["format"] != FORMAT or not 0 < len(told["collections"]) <= MAX_COLLECTIONS:
        raise ValueError
    if len(told["entries"]) > MAX_ENTRIES:
        raise ValueError
    entries = {_id(name): _entry(name, each) for name, each in told["entries"].items()}
    collections = tuple(map(_collection, told["collections"]))
    held = [name for each in collections for name in each.entries]
    if set(held) != entries.keys() or any(
        len(set(each.entries)) != len(each.entries) for each in collections
    ):
        raise ValueError
    if len({each.id for each in collections}) != len(collections):
        raise ValueError
    return Shared(signer, collections, entries)


def _read_set(told: Any, signer: bytes) -> SharedSet:
    """Return the set in parsed JSON. Raises ValueError, KeyError or TypeError."""
    said = told["set"]
    if len(_is(said["items"], list)) > MAX_ITEMS:
        raise ValueError
    shared = SharedSet(
        signer,
        _id(said["id"]),
        _is(said["title"], str),
        _is(said["about"], str),
        _is(said["contacts"], str),
        _is(said["in_steps"], bool),
        tuple(map(_item, said["items"])),
        _is(said.get("begins", ""), str),
    )
    if not may_be_shared(shared):
        raise ValueError
    return shared


def may_be_shared(shared: SharedSet) -> bool:
    """Return whether a set keeps the limits of size and text of a set in an archive."""
    texts = [shared.about, shared.contacts]
    texts += [text for each in shared.items for text in (each.words, each.note)]
    return (
        len(shared.items) <= MAX_ITEMS
        and may_be_text(shared.title, is_line=True)
        and all(map(may_be_text, texts))
        and all(may_be_text(each.description, is_line=True) for each in shared.pictures)
        and are_clean(shared.pictures)
        and (not shared.begins or _TIME.fullmatch(shared.begins) is not None)
    )


def _item(told: Any) -> Draft:
    anchor, minutes, in_steps = told["anchor"], _is(told["minutes"], int), told["in_steps"]
    if not 0 <= minutes <= MAX_MINUTES:
        raise ValueError
    return Draft(
        ItemKind(told["kind"]),
        None if anchor is None else _anchor(anchor),
        _is(told["words"], str),
        _is(told["note"], str),
        minutes,
        None if in_steps is None else _is(in_steps, bool),
        _is(told["may_drop"], bool),
        _picture(told["picture"]) if "picture" in told else None,
        _is(told["handed_out"], bool) if "handed_out" in told else None,
    )


def _picture(told: Any) -> OwnPicture:
    return OwnPicture(
        b64decode(_is(told["data"], str), validate=True),
        _is(told["ending"], str),
        _is(told["width"], int),
        _is(told["height"], int),
        _is(told["description"], str),
    )


def _collection(told: Any) -> SharedCollection:
    parent = told["parent"]
    return SharedCollection(
        _id(told["id"]),
        _is(told["title"], str),
        None if parent is None else _id(parent),
        tuple(map(_id, _is(told["entries"], list))),
    )


def _entry(name: str, told: Any) -> SharedEntry:
    kind, anchor, colour = EntryKind(told["kind"]), told["anchor"], told["colour"]
    if (kind is EntryKind.HIGHLIGHT) != (colour is not None):
        raise ValueError
    if anchor is None and kind is not EntryKind.NOTE:
        raise ValueError
    return SharedEntry(
        name,
        kind,
        None if anchor is None else _anchor(anchor),
        None if colour is None else Colour(colour),
        _is(told["note"], str),
    )


def _anchor(told: Any) -> Anchor:
    values: list[Any] = [_is(told[name], kind) for name, kind in _ANCHOR]
    numbers = (value for value in values if isinstance(value, int))
    if not all(-1 <= number < _MOST for number in numbers):
        raise ValueError
    anchor = Anchor(*values)
    names = filter(None, (anchor.archive, anchor.document, anchor.passage))
    if not all(map(may_be_id, names)):
        raise ValueError
    if not all(map(may_be_text, (anchor.exact, anchor.prefix, anchor.suffix))):
        raise ValueError
    return anchor


def _id(told: Any) -> str:
    if not isinstance(told, str) or not _ID.fullmatch(told):
        raise ValueError
    return told


def _is[T](told: Any, kind: type[T]) -> T:
    """Return `told` if it is of exactly this type: to Python, True is an int too."""
    if type(told) is not kind:
        raise ValueError
    if isinstance(told, str):
        told.encode()  # lone surrogates cannot be stored
    return told


def _json(told: object) -> bytes:
    return json.dumps(told, ensure_ascii=False, sort_keys=True, separators=(",", ":")).encode()
