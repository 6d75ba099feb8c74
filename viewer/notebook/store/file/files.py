"""The files of a notebook, all in one folder: written whole or not at all, and wiped keys first."""

import os
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from index import ArchiveError, make_folder, write_whole
from viewer.notebook.store.errors import NotebookDamaged, NotebookTooNew
from viewer.notebook.store.file.error_messages import reading, saving
from viewer.notebook.store.file.key_slots import MOST_BYTES, Slots, decoded, encoded

_STAMP = "%Y%m%d-%H%M%S"
_ASIDE = ".set-aside-"
_BESIDE = ("", "-wal", "-shm", "-journal")  # the engine's own files are named after the first


@dataclass(frozen=True, slots=True)
class Files:
    """The files of the notebook in `folder`."""

    folder: Path

    @property
    def database(self) -> Path:
        """The encrypted file."""
        return self.folder / "notebook.db"

    @property
    def backups(self) -> Path:
        """The folder of backups."""
        return self.folder / "backups"

    @property
    def lock(self) -> Path:
        """The file that is locked by whoever writes."""
        return self.folder / "lock"

    @property
    def copies(self) -> tuple[Path, Path]:
        """The file of keys, twice, so that one is whole whenever the power goes."""
        return self.folder / "keys", self.folder / "keys.copy"

    @property
    def were_made(self) -> bool:
        """Whether there is a notebook: keys, or what can only be there if there once were keys."""
        with reading():
            return any(map(os.path.lexists, self.copies)) or any(self.backups.glob("[!.]*.db"))

    def prepare(self) -> None:
        """Make the folders, for their owner alone. Raises NotSaved."""
        with saving():
            for folder in (self.folder, self.backups):
                make_folder(folder)
                with suppress(OSError):  # a stick's file system may know of no rights
                    folder.chmod(0o700)

    def slots(self) -> Slots:
        """Return the newest whole slots. Raises NotebookDamaged, ...Unreadable, ...TooNew."""
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
        """Write a copy of the keys anew where it is not the newest; clear what was half written.

        That some of it may fail is no obstacle to reading.
        """
        with suppress(ArchiveError, OSError):
            told = encoded(self.slots())
            for copy, data in zip(self.copies, self._held(), strict=True):
                if data != told:
                    write_whole(copy, told, private=True)
            for draft in (*self.folder.glob(".*"), *self.backups.glob(".*")):
                draft.unlink()

    def aside(self) -> Path:
        """Return a new name for the notebook that lies there, should it be put aside."""
        stamp = datetime.now(UTC).strftime(_STAMP)
        for number in range(1_000):
            path = self.folder / f"notebook.db{_ASIDE}{stamp}{f'-{number}' if number else ''}"
            if not path.exists():
                return path
        raise FileExistsError

    def set_aside(self) -> tuple[Path, ...]:
        """Return the notebooks that were put aside, oldest first."""
        found = self.folder.glob(f"notebook.db{_ASIDE}*")
        return tuple(sorted(path for path in found if not path.name.endswith(("-wal", "-shm"))))

    def put_aside(self) -> Path:
        """Give the whole folder another name beside the old one, and return it. Raises NotSaved."""
        name = f"{self.folder.name}{_ASIDE}{datetime.now(UTC):{_STAMP}}"
        with saving():
            return self.folder.rename(self.folder.with_name(name))

    def wipe(self) -> tuple[Path, ...]:
        """Destroy the notebook, and folders put aside: keys first, else the rest is noise.

        Return what is still there because the system would not let it go.
        """
        others = sorted(self.folder.parent.glob(f"{self.folder.name}{_ASIDE}*"))
        left = (Files(other).wipe() for other in others if other.is_dir() and not _leads(other))
        return (*self._wipe(), *(path for paths in left for path in paths))

    def held(self) -> tuple[Path, ...]:
        """Return every file of the notebook that is there, in the order in which it is wiped."""
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
        """Yield every file of the notebook that is there, in the order in which it is wiped."""
        yield from (path for path in self.copies if os.path.lexists(path))
        for pattern in (".keys*", "notebook.db*", ".*"):
            yield from (path for path in sorted(self.folder.glob(pattern)) if _is_file(path))
        if _leads(self.backups):
            yield self.backups  # the link goes, and nothing of what it leads to
        else:
            for pattern in ("*.db*", ".*"):
                yield from (path for path in sorted(self.backups.glob(pattern)) if _is_file(path))
        yield from (path for path in (self.lock,) if os.path.lexists(path))

    def _held(self) -> list[bytes | None]:
        """Return what is in each copy of the keys, or None where it is missing or too large."""
        held: list[bytes | None] = []
        with reading():
            for copy in self.copies:
                fits = copy.is_file() and copy.stat().st_size <= MOST_BYTES
                held.append(copy.read_bytes() if fits else None)
        return held


def beside(path: Path) -> tuple[Path, ...]:
    """Return the file `path` of the engine's, and those that it may have put beside it."""
    return tuple(path.with_name(path.name + end) for end in _BESIDE)


def copy_whole(source: Path, target: Path) -> None:
    """Copy `source` to `target`, which has no file yet, down to the disk. Raises OSError."""
    how = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
    with source.open("rb") as read, os.fdopen(os.open(target, how, 0o600), "wb") as written:
        while piece := read.read(1 << 20):
            written.write(piece)
        written.flush()
        os.fsync(written.fileno())


def make_private(path: Path) -> None:
    """Make an empty file at `path` that only its owner may read, for the engine to fill.

    What the engine puts beside it has the same rights. Raises OSError.
    """
    os.close(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600))


def sync_file(path: Path) -> None:
    """Bring what was written to `path` down to the disk. Raises OSError."""
    with path.open("rb+") as file:
        os.fsync(file.fileno())


def sync_folder(folder: Path) -> None:
    """Make the names in `folder` last through a power cut, where the system can promise that."""
    if os.name != "posix":
        return
    with suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


def _leads(path: Path) -> bool:
    """Return whether `path` leads elsewhere: a link, or a junction of Windows's."""
    return path.is_symlink() or path.is_junction()


def _is_file(path: Path) -> bool:
    """Return whether `path` is no folder: a link to one is a file by itself."""
    return _leads(path) or not path.is_dir()


def overwrite(path: Path) -> None:
    """Put chance in the place of what is in `path`, down to the disk: not of what a link leads to.

    Raises OSError.
    """
    if _leads(path):
        return
    with path.open("rb+") as file:
        file.write(os.urandom(path.stat().st_size))
        file.flush()
        os.fsync(file.fileno())
