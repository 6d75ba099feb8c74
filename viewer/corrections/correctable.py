"""Words that a reader may know better, and how they stand."""

from PySide6.QtCore import QCoreApplication

from index import Correction, Subject, Value
from viewer.wording.archive_words import language_word


class Correctable(Value):
    """Words of an archive that a reader may know better: what they are, and how they stand.

    `source` is the English of a sentence of Satchel, else ""; `title` that of a theme or term.
    """

    subject: Subject
    name: str
    language: str
    stands: str
    digest: str
    source: str = ""
    title: str = ""

    @property
    def place(self) -> tuple[str, str, str, str]:
        """What a suggestion is on: there is one for each."""
        return self.subject.value, self.name, self.language, self.source

    @property
    def about(self) -> str:
        """What it is, in the language of the window."""
        told = _told(self.subject)
        return told.format(language=language_word(self.language), title=self.title)

    def corrected(self, proposed: str, why: str, by: str, *, is_review: bool = False) -> Correction:
        """Return the correction that has `proposed` stand there."""
        return Correction(
            self.subject,
            self.name,
            self.language,
            self.digest,
            proposed,
            self.source,
            why,
            by,
            is_review,
        )


def _told(subject: Subject) -> str:
    told = {
        Subject.PASSAGE: QCoreApplication.translate("Correctable", "The text"),
        Subject.TRANSLATION: QCoreApplication.translate(
            "Correctable", "The translation into {language}"
        ),
        Subject.NOTE: QCoreApplication.translate("Correctable", "The editor’s note, in {language}"),
        Subject.THEME: QCoreApplication.translate(
            "Correctable", "The name of the theme “{title}”, in {language}"
        ),
        Subject.TERM: QCoreApplication.translate(
            "Correctable", "The meaning of “{title}”, in {language}"
        ),
        Subject.PROGRAM: QCoreApplication.translate(
            "Correctable", "A sentence of Satchel, in {language}"
        ),
        Subject.WITHDRAWAL: QCoreApplication.translate("Correctable", "To be withdrawn"),
    }
    return told[subject]
