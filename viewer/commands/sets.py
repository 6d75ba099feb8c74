"""Finds the set named on a command line: in a file, or in the archive."""

import stat
from pathlib import Path

from index import OpenArchive, Set, read_passphrase
from viewer.commands.common import CannotDo
from viewer.notebook.store.errors import WrongPassphrase
from viewer.notebook.store.shared.set_view import chosen_in
from viewer.notebook.store.shared.share_file import MAX_BYTES, is_sealed, read_set


def chosen_set(
    named: str, archive: OpenArchive, passphrase_file: Path | None = None
) -> tuple[Set, int]:
    """Return the set `named`, as `archive` shows it, and the number of items missing there.

    That is the file of that name where there is one, else the archive's set with that id.
    `passphrase_file` holds the passphrase of a sealed file. Raises CannotDo, SetUnusable,
    WrongPassphrase or KeyUnusable.
    """
    is_beside = Path(named).is_dir() and any(each.id == named for each in archive.content.sets)
    data = None if is_beside else _data_of(Path(named))
    if data is None:
        return _brought(named, archive), 0
    passphrase = None
    if is_sealed(data):
        if passphrase_file is None:
            raise CannotDo(f"“{named}” is sealed. Name its passphrase with --passphrase-file.")
        passphrase = read_passphrase(passphrase_file)
    try:
        found = chosen_in(read_set(data, passphrase), archive)
    except WrongPassphrase:
        raise CannotDo(f"This passphrase does not open “{named}”. Check it.") from None
    except MemoryError:
        raise CannotDo(f"To open “{named}” takes more memory than there is.") from None
    missing = len(found.elsewhere) + len(found.gone)
    if missing and all(item.kind.is_free for item in found.set.items):
        raise CannotDo(f"Nothing in “{named}” is of this archive. Name the archive that it is of.")
    return found.set, missing


def _brought(named: str, archive: OpenArchive) -> Set:
    """Return the set of `archive` with the id `named`. Raises CannotDo."""
    sets = {each.id: each for each in archive.content.sets}
    if named in sets:
        return sets[named]
    ids = ", ".join(sets)
    known = f"Its sets are: {ids}." if ids else "The archive brings none."
    raise CannotDo(f"“{named}” is no file, and no set of this archive. {known}")


def _data_of(file: Path) -> bytes | None:
    """Return the bytes of `file`, or None where there is none. Raises CannotDo."""
    try:
        found = file.stat()
        if not stat.S_ISREG(found.st_mode):  # reading a pipe would block
            raise CannotDo(f"“{file}” is not a file. Name the file of a set.")
        with file.open("rb") as held:
            return held.read(MAX_BYTES + 1)
    except (FileNotFoundError, NotADirectoryError, ValueError):
        return None
    except OSError:
        raise CannotDo(f"“{file}” cannot be read. Check that you may.") from None
