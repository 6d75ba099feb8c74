"""What can be suggested of what is chosen on a screen."""

from collections.abc import Iterator, Mapping

from index import OpenArchive, Subject, digest_now, digest_of, worded, words_now
from viewer.corrections.correctable import Correctable
from viewer.ui.lists.passage_cards import tells_too_much
from viewer.wording.dial import Dial
from viewer.wording.glossary_terms import term_of


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


def withdrawal(archive: OpenArchive, name: str, words: str) -> Correctable:
    """Return the passage `name`, which has these `words`, to be withdrawn."""
    digest = digest_now(archive, Subject.WITHDRAWAL, name, "")
    return Correctable(Subject.WITHDRAWAL, name, "", words, digest)


def translation(archive: OpenArchive, name: str, language: str) -> Correctable:
    """Return the translation of the passage or footnote `name`, which may be missing."""
    found = _made(archive, Subject.TRANSLATION, name, language)
    return found or Correctable(Subject.TRANSLATION, name, language, "", "")


def of_program(context: str, source: str, stands: str, language: str) -> Correctable:
    """Return a sentence of Satchel's."""
    return Correctable(Subject.PROGRAM, context, language, stands, digest_of(stands), source)


def _of_passage(
    archive: OpenArchive, name: str, language: str, dial: Dial
) -> Iterator[Correctable]:
    held = archive.passage(name) or archive.footnote(name)
    if held is None:
        return
    if text := _made(archive, Subject.PASSAGE, name, ""):
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
        if found := _made(archive, Subject.NOTE, note.id, spoken):
            yield found
    for theme in own.themes if own else ():
        yield from _theme(archive, theme, language)


def _theme(archive: OpenArchive, name: str, language: str) -> Iterator[Correctable]:
    theme = archive.theme(name)
    if theme is None:
        return
    spoken = _spoken(theme.label, language)
    title = worded(theme.label, language)
    if found := _made(archive, Subject.THEME, name, spoken, title):
        yield found


def _term(archive: OpenArchive, name: str, language: str) -> Iterator[Correctable]:
    entry = archive.term(name)
    if entry is None:
        return
    spoken = _spoken(entry.definition, language)
    title = term_of(entry.terms, language)
    if found := _made(archive, Subject.TERM, name, spoken, title):
        yield found


def _made(
    archive: OpenArchive, subject: Subject, name: str, language: str, title: str = ""
) -> Correctable | None:
    stands = words_now(archive, subject, name, language)
    if stands is None:
        return None
    digest = digest_now(archive, subject, name, language)
    return Correctable(subject, name, language, stands, digest, title=title)


def _spoken(wording: Mapping[str, str], language: str) -> str:
    """Return the language in which a reader of `language` sees `wording`."""
    if language in wording:
        return language
    shown = worded(wording, language)
    return next((each for each, words in wording.items() if words == shown), language)
