"""The errors of the notebook, each with one plain sentence for the reader.

* NotebookError
  - WrongPassphrase     the key file is intact, and this passphrase opens none of its slots
  - WrongRecovery       the recovery words are correctly typed, and belong to another notebook
  - MistypedRecovery    the words are no recovery key: some are missing or misspelt
  - NotebookDamaged     the file, or the key file, is damaged or no notebook
  - NotebookUnreadable  the system does not let the notebook be read
  - NotebookBusy        the notebook is open elsewhere, so that it can only be read here
  - NotebookRelocked    its passphrase was changed elsewhere since it was unlocked here
  - NotebookInTheClear  it has no passphrase, and the archive beside it is sealed
  - NotebookTooNew      a newer Satchel made the notebook
  - NotebookThere       there is a notebook already, and it is not replaced
  - NotSaved            the change is not on the disk; the earlier content still is
    - NotebookReadOnly  the system lets the notebook be read here, but not written
  - BackupUnusable      a backup cannot be opened, or is damaged
  - DeskStoreDamaged    what was kept of the editor's desk was damaged, and is deleted
  - OriginalsFull       the originals of documents would take more than may be kept
  - CopyUnusable        a file is no copy of a notebook, or damaged, or of a newer Satchel
  - CopyWouldLieOpen    the notebook has no passphrase, so anybody could read a copy
  - SetUnusable         a shared file is no set, or damaged, or of a newer Satchel
  - TooLargeToShare     what is to be shared exceeds the limits of a shared file

No error contains text of the notebook, a passphrase or a file name. The sentence of a class is
constant, so that it can be translated (`viewer.wording.error_messages`).
"""

from index import ArchiveError


class NotebookError(ArchiveError):
    """The base of all errors of the notebook that its reader sees."""


class WrongPassphrase(NotebookError):
    """The key file is intact, and this passphrase opens none of its slots."""

    def __init__(self) -> None:
        super().__init__(
            "This passphrase does not open it. Check Caps Lock and the keyboard’s language, then "
            "type it again."
        )


class WrongRecovery(NotebookError):
    """The recovery words are correctly typed, and belong to another notebook."""

    def __init__(self) -> None:
        super().__init__(
            "These recovery words belong to another notebook. Look for those that were kept for "
            "this one."
        )


class MistypedRecovery(NotebookError):
    """The words are no recovery key. `unknown` are the indices of words not in the list."""

    def __init__(self, unknown: tuple[int, ...] = ()) -> None:
        super().__init__(
            "These are not all of the recovery words. Compare each with what was kept, then type "
            "them again."
        )
        self.unknown = unknown


class NotebookDamaged(NotebookError):
    """The file is damaged or no notebook; if `keys`, this is true of the key file.

    Without the keys no backup can be opened either.
    """

    def __init__(self, *, keys: bool = False) -> None:
        super().__init__(
            "The notebook’s keys are damaged, so it cannot be opened. Put a copy of its folder "
            "back, if there is one."
            if keys
            else "The notebook is damaged. Nothing of it was changed; open its newest backup."
        )
        self.keys = keys


class NotebookUnreadable(NotebookError):
    """The system does not let the notebook be read, and says `why`."""

    def __init__(self, why: str) -> None:
        super().__init__(
            "The notebook cannot be read: {why}. Put that right, then try again.", why=why
        )


class NotebookBusy(NotebookError):
    """The notebook is open elsewhere, so that it can only be read here."""

    def __init__(self) -> None:
        super().__init__(
            "The notebook is open elsewhere, so it can only be read here. Close it there to write."
        )


class NotebookRelocked(NotebookError):
    """Another process has changed the passphrase since the notebook was unlocked here."""

    def __init__(self) -> None:
        super().__init__(
            "Your notebook was given another passphrase elsewhere. Unlock it with that one."
        )


class NotebookInTheClear(NotebookError):
    """The notebook has no passphrase, and what is to be kept is of a sealed archive."""

    def __init__(self) -> None:
        super().__init__(
            "Nothing of a sealed archive is kept in a notebook without a passphrase. Give your "
            "notebook one first."
        )


class NotebookTooNew(NotebookError):
    """A newer Satchel made the notebook."""

    def __init__(self) -> None:
        super().__init__("A newer Satchel made this notebook. Use that to open it.")


class NotebookThere(NotebookError):
    """There is a notebook already, and no other one replaces or hides it."""

    def __init__(self) -> None:
        super().__init__("There is a notebook here already, and it stays. Unlock that one.")


class NotSaved(NotebookError):
    """The change is not on the disk; the system says `why`. The earlier content still is.

    If the file `is_cut_off`, it must be opened again before anything can be saved.
    """

    is_cut_off = False

    def __init__(self, why: str, *, is_cut_off: bool = False) -> None:
        self.is_cut_off = is_cut_off
        super().__init__(
            "Not saved yet: {why}. What you wrote is still here; put that right, then save again.",
            why=why,
        )


class NotebookReadOnly(NotSaved):
    """The system lets the notebook be read here, but not written, and says `why`."""

    def __init__(self, why: str) -> None:
        super(NotSaved, self).__init__(
            "The notebook can only be read here: {why}. Put that right to write in it again.",
            why=why,
        )


class BackupUnusable(NotebookError):
    """A backup cannot be opened, or is damaged."""

    def __init__(self) -> None:
        super().__init__("This backup is not whole, and nothing was changed. Choose another.")


class DeskStoreDamaged(NotebookError):
    """What was kept of the editor's desk is damaged or has another key, and was deleted."""

    def __init__(self) -> None:
        super().__init__(
            "What was kept of this desk is damaged, and was deleted. Nothing before this can be "
            "taken back."
        )


class OriginalsFull(NotebookError):
    """The originals that are kept for the desk would take more than 64 MB."""

    def __init__(self) -> None:
        super().__init__(
            "The original is not kept: together they would take more than 64 MB. Be done with "
            "others first. Its pages are shown as long as its file stays where it is."
        )


class CopyUnusable(NotebookError):
    """A file is no copy of a notebook, or damaged, or of a `newer` Satchel."""

    def __init__(self, *, newer: bool = False) -> None:
        super().__init__(
            "A newer Satchel made this copy. Use that to bring it back."
            if newer
            else "This file is not a copy of a notebook, or not whole. Choose another."
        )


class CopyWouldLieOpen(NotebookError):
    """The notebook has no passphrase, so anybody could read a copy."""

    def __init__(self) -> None:
        super().__init__(
            "Your notebook has no passphrase, so whoever found a copy could read it. Choose a "
            "passphrase first, then make the copy."
        )


class SetUnusable(NotebookError):
    """A shared file is no set, or damaged, or of a `newer` Satchel."""

    def __init__(self, *, newer: bool = False) -> None:
        super().__init__(
            "A newer Satchel made this set. Use that to open it."
            if newer
            else "This file is not a set of Satchel’s, or not whole. Ask for it again."
        )
        self.newer = newer


class TooLargeToShare(NotebookError):
    """What is to be shared exceeds the limits of a shared file."""

    def __init__(self) -> None:
        super().__init__(
            "This is too large to share. Make several of it, with shorter texts or fewer pictures."
        )
