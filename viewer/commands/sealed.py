"""What opens a sealed archive, and what shall open one, on the command line."""

import os
import re
from collections.abc import Callable, Sequence
from functools import wraps
from pathlib import Path
from typing import Any

import click

from index import Sealing, Seals, Value, fingerprint_of, load_key, public_key_of, read_passphrase
from viewer.commands.common import FILE, CannotDo
from viewer.commands.keys import at_terminal, passphrase_of, warn_of_weak

_PASSPHRASE_FILE = "--seal-passphrase-file"  # noqa: S105  the name of an option
_PUBLIC_KEY = re.compile(r"[0-9a-f]{64}")


class SealOptions(Value):
    """What opens a sealed archive: its passphrase, or a reader's `key`, with that passphrase."""

    passphrase_file: Path | None = None
    key: Path | None = None

    def seals(self, file: Path | None) -> Seals:
        """Return what opens the archive in `file`; a passphrase is asked for at a terminal.

        One that is not sealed needs nothing. Raises CannotDo and ArchiveError.
        """
        seals = Seals()
        if file is None or not os.path.isfile(file):  # noqa: PTH113  it raises for a long name
            return seals
        if self.key is not None:
            passphrase = passphrase_of(self.key, self.passphrase_file, _PASSPHRASE_FILE)
            seals.try_keys(file, [load_key(self.key, passphrase)])
        elif self.passphrase_file is not None:
            seals.try_passphrase(file, read_passphrase(self.passphrase_file))
        elif seals.need(file):
            if not at_terminal():
                raise CannotDo(
                    f"“{file.name}” is sealed. Name its passphrase with {_PASSPHRASE_FILE}, or a "
                    "reader’s key with --seal-key."
                )
            asked = click.prompt(f"Passphrase of “{file.name}”", hide_input=True, err=True)
            seals.try_passphrase(file, asked)
        return seals


def opens_sealed(command: Callable[..., int]) -> Callable[..., int]:
    """Give `command` the options that open a sealed archive, as its argument `sealed`."""

    @click.option(
        _PASSPHRASE_FILE, type=FILE, help="A file whose first line opens a sealed archive."
    )
    @click.option("--seal-key", type=FILE, help="The key of a reader for whom it was sealed.")
    @wraps(command)
    def with_options(
        *given: Any, seal_passphrase_file: Path | None, seal_key: Path | None, **said: Any
    ) -> int:
        return command(*given, sealed=SealOptions(seal_passphrase_file, seal_key), **said)

    return with_options


@click.command()
@click.argument("file", type=FILE)
@click.option("--public", is_flag=True, help="Print the public key itself, for “build --seal-for”.")
@opens_sealed
def fingerprint(file: Path, *, public: bool, sealed: SealOptions) -> int:
    """Print the fingerprint of a key, or of who signed an archive."""
    seals = sealed.seals(file)
    click.echo(public_key_of(file, seals).hex() if public else fingerprint_of(file, seals))
    return 0


def sealing_of(passphrase_file: Path | None, readers: Sequence[str]) -> Sealing | None:
    """Return what is to open an archive, or None where it is not to be sealed.

    `readers` are key files, archives that they signed, or public keys in hexadecimal digits. Raises
    ArchiveError.
    """
    if passphrase_file is None and not readers:
        return None
    passphrase = read_passphrase(passphrase_file) if passphrase_file else None
    if passphrase is not None:
        warn_of_weak(passphrase, "The archive is sealed with it all the same.")
    return Sealing(passphrase, tuple(map(_public_key, readers)))


def _public_key(named: str) -> bytes:
    if _PUBLIC_KEY.fullmatch(named) and not os.path.lexists(named):
        return bytes.fromhex(named)
    return public_key_of(Path(named))
