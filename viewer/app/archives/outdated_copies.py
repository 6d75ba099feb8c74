"""Deletes sealed copies of older editions, known for that once they were opened. No Qt."""

from contextlib import suppress

from index import ArchiveRefused, Ledger, Library, NotTakenIn, ReceivedArchive, TrustGround

_STRANGERS = (TrustGround.NONE, TrustGround.OTHER)


def QT_TRANSLATE_NOOP(_context: str, text: str) -> str:  # noqa: N802  Qt's tool finds it by name
    """Return `text`, marked for translators: Qt is not imported here."""
    return text


_DELETED = QT_TRANSLATE_NOOP(
    "Errors",
    "Edition {edition} of “{id}” is older than one opened here. Its sealed copy was deleted from "
    "the library: use the newer one.",
)


def without_outdated(
    received: ReceivedArchive, refused: ArchiveRefused, library: Library, ledger: Ledger
) -> ArchiveRefused:
    """Return what is told of `received`, which the ledger `refused`.

    If it is the sealed copy of an edition older than one known here, by a signer known here, it is
    deleted from the library: the newer edition could not be compared with it. Raises
    ArchiveUnreadable.
    """
    archive, holding = received.archive, library.find(received.sha256)
    if refused.reason != "older-edition" or not archive.is_sealed or holding is None:
        return refused
    is_strange = ledger.standing(archive, asked=True).ground in _STRANGERS
    if is_strange or not holding.is_copy or not library.keeps:
        return refused
    with suppress(NotTakenIn):
        library.remove(holding)
        return ArchiveRefused(refused.reason, _DELETED, **refused.values)
    return refused
