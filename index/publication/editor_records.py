"""What a computer keeps of an editor. Commands that only read need no more of publications."""

from pathlib import Path

from index.library.key_files import Keyring
from index.library.ledger import Ledger
from index.values import Value


class EditorRecords(Value):
    """The editor's records on this computer: keys, ledger, and publications.

    `copies` is the folder with Satchel's own copies of the records of publications. With `keeps`
    False no copy is written.
    """

    keyring: Keyring
    ledger: Ledger
    copies: Path
    keeps: bool = True
