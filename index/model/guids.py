"""The identifiers of the parts of an archive in files of other programs."""

from uuid import NAMESPACE_URL, uuid5


def guid_of(archive: str, *parts: object) -> str:
    """Return the identifier of a part of the `archive` with this id: the same in every export."""
    return str(uuid5(NAMESPACE_URL, "/".join(("satchel", archive, *map(str, parts)))))
