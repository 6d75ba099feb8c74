"""The format that is chosen for an export, in words that a trainer knows."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QLocale

from index import FORMATS, Format, Level, Progress, Wanted
from viewer.printing.typeset import typeset


@dataclass(frozen=True, slots=True)
class ExportRequest:
    """What is to be exported, in which format, and how much it is to tell of who speaks."""

    wanted: Wanted
    form: str
    level: Level | None


def format_for(form: str, pace: Progress | None = None) -> Format:
    """Return the format `form`, ready to be written. Where it is typeset, `pace` is told of it."""
    row = FORMATS[form]
    return typeset(row, pace) if row.is_typeset else row


def form_words(form: Format) -> str:
    """Return what `form` is called, in the language of the window.

    The table of formats has the words in each language; a translator that alters every text, as
    for a language twice as long, alters them too.
    """
    language = QLocale().name().partition("_")[0]
    return QCoreApplication.translate("Forms", form.words_in(language))
