"""The chosen export: its contents, its format, and the name of the format for the reader."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QLocale

from index import (
    FORMATS,
    Format,
    Level,
    OpenArchive,
    Progress,
    TextChoice,
    TextSetting,
    Wanted,
)
from viewer.printing.typeset import typeset
from viewer.wording.archive_words import language_word


@dataclass(frozen=True, slots=True)
class ExportRequest:
    """What to export, in which format, at which level of attribution, and in which texts."""

    wanted: Wanted
    form: str
    level: Level | None
    reading: TextSetting


@dataclass(frozen=True, slots=True)
class Texts:
    """The texts that may be chosen for a file, and the number of the first choice."""

    settings: tuple[TextSetting, ...]
    first: int = 0

    @classmethod
    def of(cls, archive: OpenArchive, reading: TextSetting) -> "Texts":
        """Return those of `archive` for somebody who reads as `reading` says.

        A draft is in no file before it is chosen: on the screen, or here.
        """
        languages = sorted(archive.translated, key=lambda each: (each != reading.language, each))
        chosen = (TextChoice.BOTH, TextChoice.TRANSLATION)
        pairs = ((language, choice) for language in languages for choice in chosen)
        settings = (
            TextSetting(reading.language, TextChoice.ORIGINAL),
            *(TextSetting(language, choice) for language, choice in pairs),
        )
        wanted = TextSetting(reading.language, reading.choice)
        return cls(settings, settings.index(wanted) if wanted in settings else 0)


def text_words(setting: TextSetting) -> str:
    """Return the words for one choice among the texts."""
    told = QCoreApplication.translate("Forms", "Original")
    if setting.choice is TextChoice.BOTH:
        told = QCoreApplication.translate("Forms", "Original and translation: {language}")
    elif setting.choice is TextChoice.TRANSLATION:
        told = QCoreApplication.translate("Forms", "Translation: {language}")
    return told.format(language=language_word(setting.language))


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
