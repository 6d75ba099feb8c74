"""What this computer keeps of an editor: keys, the ledger, the records of publications. No Qt."""

from index import EditorRecords, Keyring, Ledger
from viewer.platform.paths import Home


def records_of(home: Home) -> EditorRecords:
    """Return the keys and records of this computer's editor."""
    keyring = Keyring(home.keys, keeps=home.keeps)
    ledger = Ledger(home.ledger, keeps=home.keeps, own=keyring.keys)
    return EditorRecords(keyring, ledger, home.published, home.keeps)
