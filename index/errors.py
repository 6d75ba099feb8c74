"""The errors of archives, each with one plain sentence for the reader.

* ArchiveError
  - SourceProblem      an editor's folder cannot become an archive
  - ArchiveDamaged     the file is not what its signer signed
  - ArchiveUnreadable  the file cannot be opened at all
    - ArchiveSealed    it is sealed, and nothing that opens it was given
  - ArchiveRefused     the file is whole, but its signer or edition is not the one that is known
  - KeyUnusable        a signing key cannot be read
  - OutputFailed       a file could not be written
    - NotTakenIn       a copy in the library could not be written or deleted
    - ChangedBeside    a file of a folder was changed by another program meanwhile
    - FolderReadOnly   another desk has the folder, or it may not be written to

Every message is written for the person at the screen: what is wrong, and what to do next.
"""


class Stopped(Exception):
    """The work in which this is raised was cancelled; see `index.progress`."""


class ArchiveError(Exception):
    """An error of which an archive's reader or editor is told.

    `sentence` is constant, so that it can be translated; `values` fill its braces.
    """

    def __init__(self, sentence: str, **values: str) -> None:
        super().__init__(sentence.format(**values))
        self.sentence = sentence
        self.values = values


class SourceProblem(ArchiveError):
    """The editor's folder holds something from which no archive can be made."""


class ArchiveDamaged(ArchiveError):
    """The file's bytes are not those that were signed. `reason` names how, for scripts."""

    def __init__(self, reason: str, sentence: str, **values: str) -> None:
        super().__init__(sentence, **values)
        self.reason = reason


class ArchiveUnreadable(ArchiveError):
    """The file is missing, is no file, or may not be read."""


class ArchiveSealed(ArchiveUnreadable):
    """The file is sealed: it needs its passphrase, or the key of a reader whom it is for."""


class ArchiveRefused(ArchiveError):
    """The file is whole, but its signer or edition is not accepted. `reason` names which."""

    def __init__(self, reason: str, sentence: str, **values: str) -> None:
        super().__init__(sentence, **values)
        self.reason = reason


class KeyUnusable(ArchiveError):
    """The signing key is missing, is no key of Satchel's, or cannot be opened."""


class OutputFailed(ArchiveError):
    """A file could not be written; what was there before is still there."""


class NotTakenIn(OutputFailed):
    """A copy in the library could not be written, or not be deleted."""


class ChangedBeside(OutputFailed):
    """A file of the editor's folder is not as the desk read it; it was not overwritten."""


class FolderReadOnly(OutputFailed):
    """The folder is open elsewhere or may not be written to, so nothing was changed."""
