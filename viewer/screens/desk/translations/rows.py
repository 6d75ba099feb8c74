"""The rows of the list of passages, and what is still to be done of their translations."""

from collections.abc import Iterator, Mapping, Sequence
from enum import Enum, auto

from PySide6.QtCore import QCoreApplication

from index import Archive, Document, Problem, Section, Severity, Translation, Value
from viewer.screens.desk.mends import UNFINISHED, plain_words
from viewer.wording.archive_words import (
    language_word,
    quoted_in,
    said_languages,
    writable_languages,
)
from viewer.wording.number_format import day, figure

_LONGEST = 120  # characters of a passage in the list


class TranslationStep(Enum):
    """What is still to be done of a translation."""

    MISSING = auto()
    DRAFT = auto()
    REVIEWED = auto()


class TranslatedText(Value):
    """A title, passage, picture or footnote, and its translation into one language, if any.

    A picture that `is_bare` has no caption.
    """

    id: str
    text: str
    language: str
    made: Translation | None = None
    is_title: bool = False
    is_bare: bool = False

    @property
    def step(self) -> TranslationStep:
        """What is still to be done."""
        if self.made is None:
            return TranslationStep.MISSING
        is_done = self.made.is_reviewed
        return TranslationStep.REVIEWED if is_done else TranslationStep.DRAFT


class TextRow(Value):
    """A row on a text. `found` are the problems of its translation."""

    of: TranslatedText
    found: tuple[Problem, ...] = ()

    @property
    def choosable(self) -> bool:
        """Every text can be chosen."""
        return True

    @property
    def id(self) -> str:
        """The id of the passage or footnote."""
        return self.of.id

    @property
    def unfinished(self) -> str:
        """The words of a translation that somebody stopped in the middle of; "" for none."""
        return next((each.about for each in self.found if each.code == UNFINISHED), "")

    @property
    def word(self) -> str:
        """What is still to be done, in a word."""
        if self.unfinished:
            return QCoreApplication.translate("Translations", "Unfinished")
        return {
            TranslationStep.MISSING: QCoreApplication.translate("Translations", "Missing"),
            TranslationStep.DRAFT: QCoreApplication.translate("Translations", "Draft"),
            TranslationStep.REVIEWED: QCoreApplication.translate("Translations", "Reviewed"),
        }[self.of.step]

    @property
    def place(self) -> str:
        """Who reviewed it, and when."""
        made = self.of.made
        if made is None or self.of.step is not TranslationStep.REVIEWED:
            return ""
        return f"{made.by}, {day(made.reviewed_on)}" if made.reviewed_on else made.by

    @property
    def severity(self) -> Severity:
        """What is to be looked at weighs more."""
        is_done = self.of.step is not TranslationStep.MISSING and not self.found
        return Severity.NOTE if is_done else Severity.WARNING

    @property
    def text(self) -> str:
        """The beginning of the text."""
        words = " ".join(self.of.text.split())
        return words if len(words) <= _LONGEST else f"{words[: _LONGEST - 1].rstrip()}…"

    @property
    def aside(self) -> str:
        """What is still to be done, in a word."""
        return self.word

    @property
    def hint(self) -> str:
        """What is to be looked at."""
        return " ".join(plain_words(each) for each in self.found)

    @property
    def gender(self) -> str:
        """That its words tell a gender, with these words; "" where they do not."""
        told = (each for each in self.found if each.code == "gender-told")
        return " ".join(f"{plain_words(each)} {quoted_in(each.text)}" for each in told)

    @property
    def spoken(self) -> str:
        """What a screen reader says."""
        return " ".join(filter(None, (f"{self.word}.", self.place, self.text, self.hint)))


def translated_texts(archive: Archive, language: str) -> tuple[TranslatedText, ...]:
    """Return the texts of `archive` that are in another language than this."""
    return tuple(each for each in _texts(archive, language) if each.language != language)


def _texts(archive: Archive, language: str) -> Iterator[TranslatedText]:
    for document in archive.documents:
        yield _title(document, document, language)
        for section in document.walk():
            if not document.repeats_title(section):
                yield _title(section, document, language)
            for each in section.passages:
                made = _into(each.translations, language)
                yield TranslatedText(each.id, each.text, each.language, made)
            for picture in section.pictures:
                made = _into(picture.translations, language)
                text, is_bare = picture.text, not picture.caption
                yield TranslatedText(picture.id, text, document.language, made, is_bare=is_bare)
        for note in document.footnotes:
            made = _into(note.translations, language)
            yield TranslatedText(note.id, note.text, document.language, made)


def _title(titled: Document | Section, document: Document, language: str) -> TranslatedText:
    made = _into(titled.translations, language)
    return TranslatedText(titled.id, titled.title, document.language, made, is_title=True)


def _into(made: Sequence[Translation], language: str) -> Translation | None:
    return next((each for each in made if each.language == language), None)


def target_languages(archive: Archive, own: Sequence[str]) -> tuple[str, ...]:
    """Return the languages to translate into; that of the archive is none.

    Where the archive has no words in another language yet, they are those of Satchel, `own`.
    """
    is_first = len(said_languages(archive)) == 1
    found = own if is_first else writable_languages(archive)
    return tuple(each for each in found if each != archive.language)


def meter_words(texts: Sequence[TranslatedText], language: str) -> str:
    """Return how many of `texts` are translated into `language`, and how many reviewed."""
    steps = [each.step for each in texts]
    told = QCoreApplication.translate(
        "Translations", "{language}: {made} of {all} translated, {reviewed} reviewed"
    )
    return told.format(
        language=language_word(language),
        made=figure(len(steps) - steps.count(TranslationStep.MISSING)),
        all=figure(len(steps)),
        reviewed=figure(steps.count(TranslationStep.REVIEWED)),
    )


def problems_of(problems: Sequence[Problem], language: str) -> Mapping[str, tuple[Problem, ...]]:
    """Return id of a passage -> the problems of its translation into `language`."""
    file, found = f"translations/{language}.toml", dict[str, tuple[Problem, ...]]()
    for each in problems:
        if each.file == file and each.passages:
            name = each.passages[0]
            found[name] = (*found.get(name, ()), each)
    return found
