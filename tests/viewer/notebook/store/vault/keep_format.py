"""Makes a notebook of today's format for `formats/`, where one of each stays for good.

`python -m tests.viewer.notebook.store.vault.keep_format NUMBER`, once, when the format of the
files or of the tables has changed. In the first one the set was a collection of that kind.
"""

import sys
from pathlib import Path

from index import ItemKind
from tests.viewer.notebook.store.conftest import on_passage
from tests.viewer.notebook.store.vault.notes import (
    PASSPHRASE,
    Desk,
    body_of,
    change,
    fill,
    make_set,
    terms,
)
from viewer.notebook.store.entries.sets import Draft
from viewer.notebook.store.vault.vault import Vault

FORMATS = Path(__file__).with_name("formats")


def main(number):
    folder = FORMATS / number
    notebook = Vault(folder, terms()).create("before")
    fill(notebook.connection, 12)
    Desk.of(notebook.connection).add_note(f"12|{body_of(12)}", on_passage(1))
    make_set(notebook.connection, "Evening", [Draft(ItemKind.PASSAGE, on_passage(1))])
    notebook.change_passphrase(PASSPHRASE)
    change(notebook.connection, "5", "Жаңы сөздөр")
    change(notebook.connection, "6", None)
    notebook.close()
    (folder / "lock").unlink()
    (folder / "words.txt").write_text("\n".join(notebook.words) + "\n", encoding="ascii")


if __name__ == "__main__":
    main(sys.argv[1])
