"""The commands that make keys and print fingerprints, and the prompt for a passphrase.

A passphrase comes from a terminal, without echo, or from a file; never from the command line, which
other programs can read.
"""

import os
import sys
from pathlib import Path

import click

from index import (
    Keyring,
    fingerprint_of,
    load_key,
    make_folder,
    make_key,
    needs_passphrase,
    read_passphrase,
)
from viewer.commands.common import FILE, CannotDo, Context, in_one_line, say
from viewer.platform.paths import Home
from viewer.services.passphrase_strength import FEWEST, Weakness, WordList, drawn, weakness_of

_EASY = {
    Weakness.SHORT: f"it has fewer than {FEWEST} characters",
    Weakness.COMMON: "it is a common one, or nearly, or digits alone, or keys in their order",
}

PASSPHRASE_FILE = click.option(
    "--passphrase-file", type=FILE, help="A file whose first line is the key's passphrase."
)


@click.command()
@click.option("-o", "--output", "file", required=True, type=FILE, help="The key file to make.")
@click.option("--no-passphrase", is_flag=True, help="Leave the key open to whoever has the file.")
@PASSPHRASE_FILE
@click.option(
    "--successor-of", "old_key", type=FILE, help="Your key until now: it introduces this."
)
@click.option("--old-passphrase-file", type=FILE, help="A file whose first line is that key's.")
@click.pass_obj
def keygen(
    context: Context,
    file: Path,
    passphrase_file: Path | None,
    old_key: Path | None,
    old_passphrase_file: Path | None,
    *,
    no_passphrase: bool,
) -> int:
    """Make a signing key and print its fingerprint.

    Archives that a successor signs are accepted by whoever knows the key before it. Where the
    file lies is remembered here, so that the folders it signs find it again.
    """
    if no_passphrase and passphrase_file is not None:
        raise click.UsageError("Choose one of --no-passphrase and --passphrase-file.")
    if old_passphrase_file is not None and old_key is None:
        raise click.UsageError("--old-passphrase-file is for the key of --successor-of.")
    if os.path.lexists(file):  # before a passphrase is asked for
        raise CannotDo(f"“{file.name}” is there already. Choose another name.")
    predecessor = None
    if old_key is not None:
        old_passphrase = passphrase_of(old_key, old_passphrase_file, "--old-passphrase-file")
        predecessor = load_key(old_key, old_passphrase)
    passphrase = None if no_passphrase else _new_passphrase(passphrase_file)
    made = make_key(file, passphrase, predecessor=predecessor)
    keyring = Keyring(context.home.keys, keeps=context.home.keeps)
    for own in filter(None, (old_key, file)):
        keyring.remember(own)
    click.echo(made)
    return 0


def passphrase_of(
    key_file: Path, passphrase_file: Path | None, option: str = "--passphrase-file"
) -> str | None:
    """Return the passphrase of a key, or None where it needs none. Raises CannotDo, KeyUnusable.

    `option` is the name of the option for a passphrase file.
    """
    if not needs_passphrase(key_file):
        return None
    if passphrase_file is not None:
        return read_passphrase(passphrase_file)
    if not at_terminal():
        raise CannotDo(f"“{key_file.name}” needs its passphrase. Name it with {option}.")
    where = f"{fingerprint_of(key_file)}, in {key_file.absolute().parent}"
    return _ask(in_one_line(f"Passphrase of “{key_file.name}” ({where})"))


def own_key(home: Home) -> Path:
    """Return the editor's own key, made without a passphrase at the first use.

    Raises CannotDo or OutputFailed.
    """
    if not home.own_key.exists():
        if not home.keeps:
            raise CannotDo("With --no-trace no key is made. Name one with --sign.")
        try:
            make_folder(home.own_key.parent)
        except OSError:
            raise CannotDo(f"{home.folder} cannot be written. Name a key with --sign.") from None
        make_key(home.own_key)
        say(f"Made a signing key of your own, without a passphrase: {home.own_key}")
    return home.own_key


def _new_passphrase(passphrase_file: Path | None) -> str:
    """Return the passphrase of a new key. Warn of one that is easily guessed, and confirm it."""
    if passphrase_file is not None:
        passphrase = read_passphrase(passphrase_file)
        warn_of_weak(passphrase, "The key is made all the same.")
        return passphrase
    if not at_terminal():
        raise CannotDo(
            "A new key needs a passphrase. Name one with --passphrase-file, or say --no-passphrase."
        )
    while True:
        passphrase = _ask("Passphrase for the new key", twice="Once more")
        weakness = weakness_of(passphrase)
        if weakness is None:
            return passphrase
        say(f"This passphrase is easily guessed: {_EASY[weakness]}.")
        say(f"Six words that were drawn by lot just now: {drawn(WordList.ENGLISH)}")
        if click.confirm("Use yours although it is easily guessed?", err=True):
            return passphrase


def warn_of_weak(passphrase: str, then: str) -> None:
    """Print that `passphrase` is easily guessed, if it is, and what is done `then`."""
    if weakness := weakness_of(passphrase):
        say(f"This passphrase is easily guessed: {_EASY[weakness]}. {then}")


def _ask(prompt: str, *, twice: str | bool = False) -> str:
    answer: str = click.prompt(prompt, hide_input=True, confirmation_prompt=twice, err=True)
    return answer


def at_terminal() -> bool:
    """Return whether somebody can be asked."""
    return sys.stdin is not None and sys.stdin.isatty()
