"""The chosen export: its contents, its format, and the name of the format for the reader."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QLocale

from index import FORMATS, Format, Level, Progress, Wanted
from viewer.printing.typeset import typeset


@dataclass(frozen=True, slots=True)
class ExportRequest:
    """What to export, in which format, and at which level of attribution."""

    wanted: Wanted
    form: str
    level: Level | None


def format_for(form: str, pace: Progress | None = None) -> Format:
    """Return the format `form`. If it is typeset, its writer reports to `pace`."""
    row = FORMATS[form]
    return typeset(row, pace) if row.is_typeset else row


def form_words(form: Format) -> str:
    """Return the name of `form` in the language of the window.

    The table of formats has the names in each language; they pass through `translate` too, for
    translators that alter every text, as in tests of long texts.
    """
    language = QLocale().name().partition("_")[0]
    return QCoreApplication.translate("Forms", form.words_in(language))
