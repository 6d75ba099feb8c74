"""Paths of files: what Satchel brings with it, and its own data folder. No Qt."""

import os
import stat
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from typing import NamedTuple

from platformdirs import user_data_path

from viewer.platform.bundle import Bundle, find_bundle
from viewer.platform.drives import is_removable

RESOURCES = Path(__file__).resolve().parent.parent.parent / "resources"
HOME_VARIABLE = "SATCHEL_HOME"
WINDOW_VARIABLE = "SATCHEL_WINDOW"  # the place of the window that a relaunch replaces
BESIDE = "satchel-data"
LEFT = "archives-left.txt"
_FILES = ("settings.json", "library.json", "folders.json", "satchel.log", LEFT, "open.lock")
_FOLDERS = ("handed", "indexes", "keys", "ledger", "library", "notebook*", "published")
SHARED = ".satchel-set"  # the suffix of a shared collection or set
NOTICE = ".satchel-notice"  # the suffix of a notice of what was withdrawn
LETTER = ".satchel-letter"  # the suffix of suggestions to an editor


class Home(NamedTuple):  # no value: it tells what a damaged bundle lacks
    """Satchel's own data folder, made when something is first kept in it.

    `brought` is the folder of the archives that came with Satchel. A `portable` data folder lies
    beside the program and moves with it. `bundle` is the program's own folder where it was
    packaged. If `keeps` is False, nothing is written, but files already there are read.
    """

    folder: Path
    brought: Path = RESOURCES / "archives"
    portable: bool = False
    bundle: Bundle | None = None
    keeps: bool = True

    @property
    def settings(self) -> Path:
        """The file of the reader's settings."""
        return self.folder / "settings.json"

    @property
    def folders(self) -> Path:
        """The list of the editor's folders that were worked on last."""
        return self.folder / "folders.json"

    @property
    def own_key(self) -> Path:
        """The editor's own signing key."""
        return self.keys / "own.key"

    @property
    def keys(self) -> Path:
        """The folder of the editor's own key, and of the record of where other keys lay."""
        return self.folder / "keys"

    @property
    def published(self) -> Path:
        """The folder of the record of publications here, beside that in each source folder."""
        return self.folder / "published"

    @property
    def ledger(self) -> Path:
        """The ledger of archives: who signed each, its newest edition, and what was withdrawn."""
        return self.folder / "ledger"

    @property
    def notebook(self) -> Path:
        """The folder of the reader's notebook: its keys, the encrypted file, and its backups."""
        return self.folder / "notebook"

    @property
    def indexes(self) -> Path | None:
        """The folder of the indexes of large archives; None on a stick, or if nothing is kept."""
        goes_about = self.portable or is_removable(self.folder)
        return self.folder / "indexes" if self.keeps and not goes_about else None

    @property
    def archives_left(self) -> Path:
        """The file that exists while archives are copied from another Satchel, which it names."""
        return self.folder / LEFT

    @property
    def log(self) -> Path:
        """The log of bugs, by kind and place alone."""
        return self.folder / "satchel.log"

    def close_to_others(self) -> None:
        """Take the rights of other users from all files of the data folder.

        They may have been made by an earlier Satchel, or by hand. A file system without rights, as
        on many sticks, is no obstacle; nor is Windows, where a user's own folder is closed. Only
        files and folders with Satchel's names are touched.
        """
        if os.name != "posix" or not self.keeps:
            return
        for path in self._own():
            with suppress(OSError):
                found = path.stat() if path == self.folder else path.lstat()
                mode = stat.S_IMODE(found.st_mode)
                is_shared = mode & stat.S_ISVTX or stat.S_ISLNK(found.st_mode)  # such as /tmp
                if mode & 0o077 and found.st_uid == os.geteuid() and not is_shared:
                    path.chmod(mode & ~0o077)

    def _own(self) -> Iterator[Path]:
        """Yield the data folder, and all of Satchel's files and folders in it."""
        yield self.folder
        for pattern in _FILES:
            yield from self.folder.glob(pattern)
        for pattern in _FOLDERS:
            for folder in self.folder.glob(pattern):
                yield folder
                for place, folders, files in os.walk(folder):
                    yield from (Path(place, name) for name in (*folders, *files))


def find_home() -> Home:
    """Return the data folder that the environment names, else the one beside the program.

    Where there is neither, return the system's usual one.
    """
    named, bundle = os.environ.get(HOME_VARIABLE), find_bundle()
    if named:
        return Home(Path(named), bundle=bundle)
    if bundle and (bundle.folder / BESIDE).is_dir():
        return portable_home()
    return Home(user_data_path("satchel", appauthor=False), bundle=bundle)


def portable_home() -> Home:
    """Return the data folder beside the program, for a copy that travels on a stick."""
    bundle = find_bundle()
    program = bundle.folder if bundle else RESOURCES.parent
    return Home(program / BESIDE, portable=True, bundle=bundle)


def is_notice(path: Path) -> bool:
    """Return whether the name of `path` is that of a notice of what was withdrawn."""
    return path.suffix.casefold() == NOTICE


def is_letter(path: Path) -> bool:
    """Return whether the name of `path` is that of suggestions to an editor."""
    return path.suffix.casefold() == LETTER


def bundled_archives(folder: Path = RESOURCES / "archives") -> tuple[Path, ...]:
    """Return the archives in `folder`, by default the program's own."""
    return tuple(sorted(folder.glob("*.satchel")))
