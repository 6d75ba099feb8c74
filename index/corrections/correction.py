"""What a reader suggests to the editor of an archive."""

from enum import StrEnum
from hashlib import sha256

from index.text.invisible_characters import is_blank
from index.values import Value

MAX_WHY = 2_000  # characters
MAX_NAME = 200


class Subject(StrEnum):
    """What is to be changed. PROGRAM is a sentence of Satchel itself."""

    PASSAGE = "passage"
    TRANSLATION = "translation"
    THEME = "theme"
    NOTE = "note"
    TERM = "term"
    PROGRAM = "program"
    WITHDRAWAL = "withdrawal"


class Correction(Value):
    """One suggestion: other words in place of some, or that a passage is withdrawn.

    `name` is the id of the passage, footnote, theme, note or glossary entry; of a sentence of
    Satchel it is the context in its translation file, and `source` is the sentence in English.
    `language` is that of the words, "" for the text itself. `digest` is `digest_of` the words that
    it was made for: of a translation those of the text, else those that stand there. `by` is ""
    unless a name was typed. `is_review` tells that somebody compared a translation with its text.
    """

    subject: Subject
    name: str
    language: str = ""
    digest: str = ""
    proposed: str = ""
    source: str = ""
    why: str = ""
    by: str = ""
    is_review: bool = False

    @property
    def counts_as_review(self) -> bool:
        """Whether somebody compared it, and gave a name that can be seen."""
        return self.is_review and not is_blank(self.by)


class TakenCorrection(Value):
    """A correction that was taken in at a desk. `is_left` tells that all stays as it is.

    `token` is the same where the same letter is taken in again. `letter` is the same for all of one
    file, and tells nothing of it; `day` is when it was taken in, as 2026-01-31.
    """

    token: bytes
    correction: Correction
    is_left: bool = False
    letter: str = ""
    day: str = ""


class Letter(Value):
    """What one file says: the archive and edition that were read, and the suggestions.

    `unreadable` is how many more there are that nobody can read.
    """

    archive: str
    edition: int
    corrections: tuple[Correction, ...]
    unreadable: int = 0


def digest_of(words: str) -> str:
    """Return the SHA-256 of `words`, in hex."""
    return sha256(words.encode()).hexdigest()
