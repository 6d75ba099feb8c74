"""What opens sealed archives here: passphrases that are typed, keys of this computer. No Qt."""

from contextlib import suppress
from pathlib import Path

from index import ArchiveSealed, KeyUnusable, Seals, needs_passphrase
from viewer.platform.paths import Home


class SealedKeys:
    """Opens sealed archives; `seals` hold what opened them. On a worker.

    Nothing of it is written, and it is forgotten as Satchel is locked or ends.
    """

    def __init__(self, home: Home) -> None:
        self._home = home
        self.seals = Seals()

    def open_unasked(self, path: Path) -> bool:
        """Return whether a key of this computer that has no passphrase opens the file `path`."""
        from index import load_key  # noqa: PLC0415  few have keys

        keys = []
        for each in self._key_files(closed=False):
            with suppress(KeyUnusable):
                keys.append(load_key(each))
        try:
            self.seals.try_keys(path, keys)
        except ArchiveSealed:
            return False
        return True

    def open_with(self, path: Path, typed: str) -> None:
        """Open the file `path` with its passphrase, or a key with that of the key, as `typed`.

        Raises ArchiveSealed where it opens with neither, and ArchiveError.
        """
        from index import load_key  # noqa: PLC0415  few have keys

        try:
            self.seals.try_passphrase(path, typed)
        except ArchiveSealed:
            for each in self._key_files(closed=True):
                with suppress(KeyUnusable, ArchiveSealed):
                    self.seals.try_keys(path, [load_key(each, typed)])
                    return
            raise

    def _key_files(self, *, closed: bool) -> list[Path]:
        from index import Keyring  # noqa: PLC0415  not before the first window

        files = Keyring(self._home.keys, keeps=self._home.keeps).files()
        return [each for each in files if needs_passphrase(each) is closed]
