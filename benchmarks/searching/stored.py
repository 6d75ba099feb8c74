"""An archive's content between two processes: each document as JSON, as a package has it.

So a process that opens it holds what the viewer would hold, and nothing that the generator left.
"""

from dataclasses import replace
from pathlib import Path

import msgspec

from index import Archive, Document

_HEAD = "archive.json"
_DOCUMENTS = "documents"


def store(content: Archive, folder: Path) -> None:
    """Write `content` into `folder`."""
    (folder / _DOCUMENTS).mkdir()
    (folder / _HEAD).write_bytes(msgspec.json.encode(replace(content, documents=())))
    for number, document in enumerate(content.documents):
        (folder / _DOCUMENTS / f"{number:06}.json").write_bytes(msgspec.json.encode(document))


def stored(folder: Path) -> Archive:
    """Return the content that `store` wrote, read with the decoder that reads packages."""
    head = msgspec.json.decode((folder / _HEAD).read_bytes(), type=Archive)
    members = sorted((folder / _DOCUMENTS).iterdir())
    documents = (msgspec.json.decode(one.read_bytes(), type=Document) for one in members)
    return replace(head, documents=tuple(documents))
