"""Makes a notebook of today's format for `formats/`, where one of each stays for good.

`python -m tests.store.vault.keep_format NUMBER`, once, when the format of the files has changed.
"""

import sys
from pathlib import Path

from tests.store.vault.notes import PASSPHRASE, change, fill, terms
from viewer.store.vault import Vault

FORMATS = Path(__file__).with_name("formats")


def main(number):
    folder = FORMATS / number
    notebook = Vault(folder, terms()).create("before")
    fill(notebook.connection, 12)
    notebook.change_passphrase(PASSPHRASE)
    change(notebook.connection, "5", "Жаңы сөздөр")
    change(notebook.connection, "6", None)
    notebook.close()
    (folder / "lock").unlink()
    (folder / "words.txt").write_text("\n".join(notebook.words) + "\n", encoding="ascii")


if __name__ == "__main__":
    main(sys.argv[1])
