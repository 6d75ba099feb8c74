"""The chosen export: its contents, its format, and the name of the format for the reader."""

from collections.abc import Iterable, Iterator

from PySide6.QtCore import QCoreApplication, QLocale

from index import (
    FORMATS,
    Archive,
    Format,
    Level,
    OpenArchive,
    Progress,
    TextChoice,
    TextSetting,
    Translated,
    Translation,
    Value,
    Wanted,
)
from viewer.printing.typeset import typeset
from viewer.wording.archive_words import language_word

LEVELS: tuple[Level | None, ...] = (None, *Level)
"""The levels of attribution to choose from; None for the editor's own levels."""


class ExportRequest(Value):
    """What to export, in which format, at which level of attribution, and in which texts."""

    wanted: Wanted
    form: str
    level: Level | None
    reading: TextSetting


class Texts(Value):
    """The texts that may be chosen for a file, and the number of the first choice.

    `drafts` are the languages into which some translation is a draft; `reads_draft` tells that the
    screen shows such a language, with which the choice does not begin.
    """

    settings: tuple[TextSetting, ...]
    first: int = 0
    drafts: frozenset[str] = frozenset()
    reads_draft: bool = False

    @classmethod
    def of(
        cls, archive: OpenArchive, reading: TextSetting, last: TextSetting | None = None
    ) -> "Texts":
        """Return those of `archive` for somebody who reads as `reading` says.

        The first choice is the `last` one. Else it is that of the screen where all of it is
        reviewed, and the original otherwise: a draft is in no file before it is chosen for files.
        Without a choice the screen shows reviewed translations alone.
        """
        drafts = _drafts(archive)
        languages = sorted(archive.translated, key=lambda each: (each != reading.language, each))
        chosen = (TextChoice.BOTH, TextChoice.TRANSLATION)
        pairs = ((language, choice) for language in languages for choice in chosen)
        settings = (
            TextSetting(reading.language, TextChoice.ORIGINAL),
            *(TextSetting(language, choice) for language, choice in pairs),
        )
        wanted = TextSetting(reading.language, reading.choice or TextChoice.TRANSLATION)
        at = settings.index(wanted) if wanted in settings else 0
        reads_draft = at > 0 and wanted.language in drafts
        first = 0 if reads_draft else at
        if last is not None:  # the original is one, whatever language the window had then
            first = settings.index(last) if last in settings else 0
        return cls(settings, first, drafts, reads_draft)

    def words(self) -> list[str]:
        """Return the words for each choice, which say where a translation is a draft."""
        return [_text_words(each, self.drafts) for each in self.settings]


def _drafts(archive: OpenArchive) -> frozenset[str]:
    """Return the languages into which some translation of `archive` is a draft."""
    return frozenset(each.language for each in drafts_in(archive.content))


def drafts_in(archive: Archive) -> Iterator[Translation]:
    """Yield the translations in `archive` that are drafts: of passages, captions and all else."""
    for document in archive.documents:
        texts: list[Translated] = [document, *document.passages(), *document.footnotes]
        texts += (*document.walk(), *document.pictures())
        yield from drafts_of(texts)


def drafts_of(texts: Iterable[Translated]) -> Iterator[Translation]:
    """Yield the translations of `texts` that are drafts."""
    for text in texts:
        yield from (made for made in text.translations if not made.is_reviewed)


def _text_words(setting: TextSetting, drafts: frozenset[str]) -> str:
    told = QCoreApplication.translate("Forms", "Original")
    if setting.choice is TextChoice.BOTH:
        told = QCoreApplication.translate("Forms", "Original and translation: {language}")
    elif setting.choice is TextChoice.TRANSLATION:
        told = QCoreApplication.translate("Forms", "Translation: {language}")
    told = told.format(language=language_word(setting.language))
    if setting.choice is TextChoice.ORIGINAL or setting.language not in drafts:
        return told
    return QCoreApplication.translate("Forms", "{text} (draft)").format(text=told)


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
