"""Signs the list of files of a bundle."""

from pathlib import Path

from contents import LIST, write_list
from index import load_key
from index.container.file_list import sign_listing
from index.container.keys import Key
from viewer.commands.keys import own_key, passphrase_of
from viewer.platform.bundle import SIGNATURE, SIGNER
from viewer.platform.paths import find_home


def signing_key(named: Path | None, passphrase_file: Path | None) -> Key:
    """Return the key in the file `named`, else the user's own key, made when first needed.

    Raises CannotDo, KeyUnusable or OutputFailed.
    """
    file = named or own_key(find_home())
    return load_key(file, passphrase_of(file, passphrase_file))


def list_and_sign(folder: Path, program: Path, key: Key | None) -> None:
    """Write the list of all files in `folder`, signed with `key` where there is one.

    The fingerprint of the key is written into `program`, the folder of the program.
    """
    if key:
        told = program / SIGNER
        told.parent.mkdir(parents=True, exist_ok=True)
        told.write_text(f"{key.fingerprint}\n", encoding="utf-8", newline="\n")
    write_list(folder)
    if key:
        (folder / SIGNATURE).write_bytes(sign_listing((folder / LIST).read_bytes(), key))
