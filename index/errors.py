"""What can go wrong with an archive, each told in one plain sentence.

* ArchiveError
  - SourceProblem      an editor's folder cannot become an archive
  - ArchiveDamaged     the file is not what its signer signed
  - ArchiveUnreadable  the file cannot be opened at all
  - ArchiveRefused     the file is whole, but its signer or edition is not the one that is known
  - KeyUnusable        a signing key cannot be read
  - OutputFailed       a file could not be written
    - NotTakenIn       a copy in the library could not be written or deleted

Every message is written for the person at the screen: what is wrong, and what to do next.
"""


class Stopped(Exception):
    """Nobody wants the work any more that this is raised in; see `index.progress`."""


class ArchiveError(Exception):
    """Anything wrong with an archive that its reader or editor should be told about.

    `sentence` is always the same words, so that it can be translated; `values` fill its braces.
    """

    def __init__(self, sentence: str, **values: str) -> None:
        super().__init__(sentence.format(**values))
        self.sentence = sentence
        self.values = values


class SourceProblem(ArchiveError):
    """The editor's folder holds something that no archive can be made from."""


class ArchiveDamaged(ArchiveError):
    """The file's bytes are not those that were signed. `reason` names how, for scripts."""

    def __init__(self, reason: str, sentence: str, **values: str) -> None:
        super().__init__(sentence, **values)
        self.reason = reason


class ArchiveUnreadable(ArchiveError):
    """The file is missing, is no file, or may not be read."""


class ArchiveRefused(ArchiveError):
    """The file is whole, but its signer or edition speaks against it. `reason` names which."""

    def __init__(self, reason: str, sentence: str, **values: str) -> None:
        super().__init__(sentence, **values)
        self.reason = reason


class KeyUnusable(ArchiveError):
    """The signing key is missing, or is no key of Satchel's."""


class OutputFailed(ArchiveError):
    """A file could not be written; what was there before is still there."""


class NotTakenIn(OutputFailed):
    """A copy in the library could not be written, or not be deleted."""
