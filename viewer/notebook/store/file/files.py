"""The files of a notebook, in one folder: written whole or not at all, wiped keys first."""

import os
from collections.abc import Iterator
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path

from index import ArchiveError, Value, make_folder, write_whole
from viewer.notebook.store.errors import NotebookDamaged, NotebookTooNew
from viewer.notebook.store.file.error_messages import reading, saving
from viewer.notebook.store.file.key_slots import MOST_BYTES, Slots, decoded, encoded

_STAMP = "%Y%m%d-%H%M%S"
_ASIDE = ".set-aside-"
_BESIDE = ("", "-wal", "-shm", "-journal")  # the suffixes of SQLite's own files


class Files(Value):
    """The files of the notebook in `folder`."""

    folder: Path

    @property
    def database(self) -> Path:
        """The encrypted file."""
        return self.folder / "notebook.db"

    @property
    def desk(self) -> Path:
        """The encrypted file of the editor's desk."""
        return self.folder / "desk.db"

    @property
    def backups(self) -> Path:
        """The folder of backups."""
        return self.folder / "backups"

    @property
    def lock(self) -> Path:
        """The lock file of the process that writes."""
        return self.folder / "lock"

    @property
    def copies(self) -> tuple[Path, Path]:
        """The two copies of the key file: one is intact whenever the power fails."""
        return self.folder / "keys", self.folder / "keys.copy"

    @property
    def were_made(self) -> bool:
        """Whether there is a notebook: key files, or backups, which imply that there were keys."""
        with reading():
            return any(map(os.path.lexists, self.copies)) or any(self.backups.glob("[!.]*.db"))

    def prepare(self) -> None:
        """Make the folders, accessible to their owner only. Raises NotSaved."""
        with saving():
            for folder in (self.folder, self.backups):
                make_folder(folder)
                with suppress(OSError):  # a stick's file system may have no permissions
                    folder.chmod(0o700)

    def slots(self) -> Slots:
        """Return the newest intact slots. Raises NotebookDamaged, ...Unreadable, ...TooNew."""
        whole, newer = [], False
        for data in filter(None, self._held()):
            try:
                whole.append(decoded(data))
            except NotebookTooNew:
                newer = True
            except NotebookDamaged:
                continue
        if newer:
            raise NotebookTooNew
        if not whole:
            raise NotebookDamaged(keys=True)
        return max(whole, key=lambda slots: slots.generation)

    def keep(self, slots: Slots) -> None:
        """Write both copies of `slots`, one after the other. Raises NotSaved."""
        with saving():
            for copy in self.copies:
                write_whole(copy, encoded(slots), private=True)

    def mend(self) -> None:
        """Rewrite a copy of the keys that is not the newest; delete unfinished files.

        Failures are ignored, since they do not prevent reading.
        """
        with suppress(ArchiveError, OSError):
            told = encoded(self.slots())
            for copy, data in zip(self.copies, self._held(), strict=True):
                if data != told:
                    write_whole(copy, told, private=True)
            for draft in (*self.folder.glob(".*"), *self.backups.glob(".*")):
                draft.unlink()

    def aside(self) -> Path:
        """Return an unused name under which the present database can be put aside."""
        stamp = datetime.now(UTC).strftime(_STAMP)
        for number in range(1_000):
            path = self.folder / f"notebook.db{_ASIDE}{stamp}{f'-{number}' if number else ''}"
            if not path.exists():
                return path
        raise FileExistsError

    def set_aside(self) -> tuple[Path, ...]:
        """Return the databases that were put aside, oldest first."""
        found = self.folder.glob(f"notebook.db{_ASIDE}*")
        return tuple(sorted(path for path in found if not path.name.endswith(("-wal", "-shm"))))

    def put_aside(self) -> Path:
        """Rename the whole folder, next to its old name; return the new path. Raises NotSaved."""
        name = f"{self.folder.name}{_ASIDE}{datetime.now(UTC):{_STAMP}}"
        with saving():
            return self.folder.rename(self.folder.with_name(name))

    def wipe(self) -> tuple[Path, ...]:
        """Destroy the notebook, and folders put aside: first the keys.

        Without the keys the rest is noise. Return the files that the system did not let be deleted.
        """
        others = sorted(self.folder.parent.glob(f"{self.folder.name}{_ASIDE}*"))
        left = (Files(other).wipe() for other in others if other.is_dir() and not _leads(other))
        return (*self._wipe(), *(path for paths in left for path in paths))

    def held(self) -> tuple[Path, ...]:
        """Return every existing file of the notebook, in the order in which they are wiped."""
        return tuple(dict.fromkeys(self._all()))

    def _wipe(self) -> tuple[Path, ...]:
        for path in (*self.copies, *self.folder.glob(".keys*")):
            with suppress(OSError):
                overwrite(path)
        for path in self._all():
            with suppress(OSError):
                path.unlink()
        for folder in (self.backups, self.folder):
            with suppress(OSError):
                sync_folder(folder)
                folder.rmdir()
        return self.held()

    def _all(self) -> Iterator[Path]:
        """Yield every existing file of the notebook, in the order in which they are wiped."""
        yield from (path for path in self.copies if os.path.lexists(path))
        for pattern in (".keys*", "notebook.db*", "desk.db*", ".*"):
            yield from (path for path in sorted(self.folder.glob(pattern)) if _is_file(path))
        if _leads(self.backups):
            yield self.backups  # the link is deleted, not its target
        else:
            for pattern in ("*.db*", ".*"):
                yield from (path for path in sorted(self.backups.glob(pattern)) if _is_file(path))
        yield from (path for path in (self.lock,) if os.path.lexists(path))

    def _held(self) -> list[bytes | None]:
        """Return the bytes of each copy of the keys, None if it is missing or too large."""
        held: list[bytes | None] = []
        with reading():
            for copy in self.copies:
                fits = copy.is_file() and copy.stat().st_size <= MOST_BYTES
                held.append(copy.read_bytes() if fits else None)
        return held


def beside(path: Path) -> tuple[Path, ...]:
    """Return the path of a database and of the files that SQLite may make beside it."""
    return tuple(path.with_name(path.name + end) for end in _BESIDE)


def copy_whole(source: Path, target: Path) -> None:
    """Copy `source` to the new file `target`, and sync it to the disk. Raises OSError."""
    how = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
    with source.open("rb") as read, os.fdopen(os.open(target, how, 0o600), "wb") as written:
        while piece := read.read(1 << 20):
            written.write(piece)
        written.flush()
        os.fsync(written.fileno())


def make_private(path: Path) -> None:
    """Make an empty file at `path` that only its owner may read, for SQLite to fill.

    SQLite gives its files beside it the same permissions. Raises OSError.
    """
    os.close(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600))


def sync_file(path: Path) -> None:
    """Sync the content of `path` to the disk. Raises OSError."""
    with path.open("rb+") as file:
        os.fsync(file.fileno())


def sync_folder(folder: Path) -> None:
    """Sync the names in `folder` to the disk, where the system can."""
    if os.name != "posix":
        return
    with suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


def _leads(path: Path) -> bool:
    """Return whether `path` is a link, or a junction on Windows."""
    return path.is_symlink() or path.is_junction()


def _is_file(path: Path) -> bool:
    """Return whether `path` is no folder; a link to a folder counts as a file."""
    return _leads(path) or not path.is_dir()


def overwrite(path: Path) -> None:
    """Overwrite the content of `path` with random bytes, synced; a link's target stays.

    Raises OSError.
    """
    if _leads(path):
        return
    with path.open("rb+") as file:
        file.write(os.urandom(path.stat().st_size))
        file.flush()
        os.fsync(file.fileno())
