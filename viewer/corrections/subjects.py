"""What can be suggested of what is chosen on a screen."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from index import Correction, OpenArchive, Subject, digest_now, digest_of, worded, words_now
from viewer.ui.lists.passage_cards import tells_too_much
from viewer.wording.archive_words import language_word
from viewer.wording.dial import Dial
from viewer.wording.glossary_terms import term_of


@dataclass(frozen=True, slots=True)
class Correctable:
    """Words of an archive that a reader may know better: what they are, and how they stand.

    `source` is the English of a sentence of Satchel, else "".
    """

    subject: Subject
    name: str
    language: str
    about: str
    stands: str
    digest: str
    source: str = ""

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


def correctable(
    archive: OpenArchive, kind: str, thing: str, chosen: str, language: str, dial: Dial
) -> tuple[Correctable, ...]:
    """Return what can be corrected of the thing of that `kind`, else of the passage `chosen`.

    Labels, notes and definitions are those that a reader of `language` sees, as far as the `dial`
    lets notes be told.
    """
    if kind == "theme" and thing:
        return tuple(_theme(archive, thing, language))
    if kind == "term" and thing:
        return tuple(_term(archive, thing, language))
    return tuple(_of_passage(archive, chosen, language, dial))


def withdrawal(archive: OpenArchive, name: str, why: str, by: str) -> Correction:
    """Return the request to withdraw the passage `name`."""
    digest = digest_now(archive, Subject.WITHDRAWAL, name, "")
    return Correction(Subject.WITHDRAWAL, name, digest=digest, why=why, by=by)


def translation(archive: OpenArchive, name: str, language: str) -> Correctable:
    """Return the translation of the passage or footnote `name`, which may be missing."""
    about = QCoreApplication.translate("Correctable", "The translation into {language}").format(
        language=language_word(language)
    )
    found = _made(archive, Subject.TRANSLATION, name, language, about)
    return found or Correctable(Subject.TRANSLATION, name, language, about, "", "")


def of_program(context: str, source: str, stands: str, language: str) -> Correctable:
    """Return a sentence of Satchel's."""
    told = QCoreApplication.translate("Correctable", "A sentence of Satchel, in {language}")
    about = _in(told, language)
    return Correctable(Subject.PROGRAM, context, language, about, stands, digest_of(stands), source)


def _of_passage(
    archive: OpenArchive, name: str, language: str, dial: Dial
) -> Iterator[Correctable]:
    held = archive.passage(name) or archive.footnote(name)
    if held is None:
        return
    if text := _made(
        archive, Subject.PASSAGE, name, "", QCoreApplication.translate("Correctable", "The text")
    ):
        yield text
    made_in = [each.language for each in held.translations]
    own = archive.passage(name)
    text_language = own.language if own else archive.document_of(name).language
    wanted = [] if language == text_language else [language]
    for each in dict.fromkeys([*made_in, *wanted]):
        yield translation(archive, name, each)
    for note in archive.notes_on(name):
        if tells_too_much(archive, note, dial):
            continue
        spoken = _spoken(note.text, language)
        about = QCoreApplication.translate(
            "Correctable", "The editor’s note, in {language}"
        ).format(language=language_word(spoken))
        if found := _made(archive, Subject.NOTE, note.id, spoken, about):
            yield found
    for theme in own.themes if own else ():
        yield from _theme(archive, theme, language)


def _theme(archive: OpenArchive, name: str, language: str) -> Iterator[Correctable]:
    theme = archive.theme(name)
    if theme is None:
        return
    spoken = _spoken(theme.label, language)
    about = QCoreApplication.translate(
        "Correctable", "The name of the theme “{theme}”, in {language}"
    ).format(theme=worded(theme.label, language), language=language_word(spoken))
    if found := _made(archive, Subject.THEME, name, spoken, about):
        yield found


def _term(archive: OpenArchive, name: str, language: str) -> Iterator[Correctable]:
    entry = archive.term(name)
    if entry is None:
        return
    spoken = _spoken(entry.definition, language)
    about = QCoreApplication.translate(
        "Correctable", "The meaning of “{term}”, in {language}"
    ).format(term=term_of(entry.terms, language), language=language_word(spoken))
    if found := _made(archive, Subject.TERM, name, spoken, about):
        yield found


def _made(
    archive: OpenArchive, subject: Subject, name: str, language: str, about: str
) -> Correctable | None:
    stands = words_now(archive, subject, name, language)
    if stands is None:
        return None
    digest = digest_now(archive, subject, name, language)
    return Correctable(subject, name, language, about, stands, digest)


def _spoken(wording: Mapping[str, str], language: str) -> str:
    """Return the language in which a reader of `language` sees `wording`."""
    if language in wording:
        return language
    shown = worded(wording, language)
    return next((each for each, words in wording.items() if words == shown), language)


def _in(told: str, language: str, **values: str) -> str:
    return told.format(language=language_word(language), **values)
