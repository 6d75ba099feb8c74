"""Stores an archive's content for another process: each document as JSON, as in a package.

A process that reads it has the same memory as the viewer, without that of the generator.
"""

from pathlib import Path

import msgspec

from index import Archive, Document, replace

_HEAD = "archive.json"
_DOCUMENTS = "documents"


def store(content: Archive, folder: Path) -> None:
    """Write `content` into `folder`."""
    (folder / _DOCUMENTS).mkdir()
    (folder / _HEAD).write_bytes(msgspec.json.encode(replace(content, documents=())))
    for number, document in enumerate(content.documents):
        (folder / _DOCUMENTS / f"{number:06}.json").write_bytes(msgspec.json.encode(document))


def stored(folder: Path) -> Archive:
    """Return the content that `store` wrote, decoded as packages are."""
    head = msgspec.json.decode((folder / _HEAD).read_bytes(), type=Archive)
    members = sorted((folder / _DOCUMENTS).iterdir())
    documents = (msgspec.json.decode(one.read_bytes(), type=Document) for one in members)
    held = {name: tuple(getattr(head, name)) for name in ("sources", "pictures")}
    return replace(head, documents=tuple(documents), **held)
