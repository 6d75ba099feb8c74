"""The keys of sealed archives that were opened, which are in memory alone."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from index.container.archive_file import ArchiveFile
from index.errors import ArchiveSealed

if TYPE_CHECKING:
    from index.container.keys import Key
    from index.container.seals.sealed_file import SealedHead

# What opens sealed archives is loaded for those alone: few are.


class Seals:
    """Opens sealed archives with what was given for them before. For any thread."""

    def __init__(self) -> None:
        self._keys: dict[bytes, bytes] = {}  # of files, by their heads

    def opened(self, file: ArchiveFile) -> ArchiveFile:
        """Return what reads the archive in `file`, which is `file` itself unless it is sealed.

        Raises ArchiveSealed where nothing was given that opens it, ArchiveDamaged, and
        ArchiveUnreadable.
        """
        if not file.is_closed:
            return file
        from index.container.seals.sealed_file import SealedFile, SealedHead  # noqa: PLC0415
        from index.container.signature import sealed  # noqa: PLC0415

        key = self._keys.get(SealedHead(file).data)
        if key is None:
            raise sealed()
        return SealedFile(file, key)

    def need(self, path: Path) -> bool:
        """Return whether the file `path` is sealed, and nothing was given that opens it.

        Raises ArchiveDamaged and ArchiveUnreadable.
        """
        head = _head(path)
        return head is not None and head.data not in self._keys

    def try_passphrase(self, path: Path, passphrase: str) -> None:
        """Open the file `path` with `passphrase` from now on, if it is sealed.

        Raises ArchiveSealed where that is another's, KeyUnusable where there is too little memory,
        ArchiveDamaged and ArchiveUnreadable.
        """
        head = _head(path)
        if head is None:
            return
        if not head.has_passphrase:
            raise ArchiveSealed(
                "No passphrase opens this archive: it is sealed for the keys of its readers."
            )
        try:
            key = head.key_by_passphrase(passphrase)
        except MemoryError:
            from index.container.passphrase import no_memory  # noqa: PLC0415

            raise no_memory() from None
        if key is None:
            raise ArchiveSealed("This passphrase does not open the archive. Try again.")
        self._keys[head.data] = key

    def try_keys(self, path: Path, keys: "Sequence[Key]") -> None:
        """Open the file `path` with the keys of readers from now on, if it is sealed.

        Raises ArchiveSealed where it is sealed for none of them, ArchiveDamaged, ArchiveUnreadable.
        """
        head = _head(path)
        if head is None:
            return
        key = head.key_of_reader([each.signing for each in keys])
        if key is None:
            raise ArchiveSealed(
                "This archive is not sealed for this key. Ask its editor for a copy that is."
            )
        self._keys[head.data] = key


def _head(path: Path) -> "SealedHead | None":
    """Return the head of the file `path`, or None where it is not sealed."""
    file = ArchiveFile.at(path)
    if not file.is_closed:
        return None
    from index.container.seals.sealed_file import SealedHead  # noqa: PLC0415

    return SealedHead(file)
