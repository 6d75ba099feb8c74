"""The words of an archive and of a set that may stand in a file, and the lines about them."""

from collections.abc import Iterable, Iterator

from index.disclosure import ENOUGH
from index.export.provenance import cited_alone
from index.export.words import Words
from index.model import (
    CELL_END,
    ROW_END,
    Archive,
    Document,
    Passage,
    Picture,
    Set,
    TitleTranslation,
    Translation,
    Voice,
)
from index.model.shown_text import Translated
from index.values import replace


def texts_in(content: Archive) -> Iterator[str]:
    """Yield the texts and titles of an archive with their translations, its notes and terms."""
    for passage in content.passages():
        yield from _translated(passage.text, passage.translations)
        if passage.table is not None:
            yield from passage.text.replace(ROW_END, CELL_END).split(CELL_END)
    for document in content.documents:
        yield from _translated(document.title, document.translations)
        for section in document.walk():
            yield from _translated(section.title, section.translations)
        for footnote in document.footnotes:
            yield footnote.mark
            yield from _translated(footnote.text, footnote.translations)
        for picture in document.pictures():
            yield from (picture.caption or "", *(each.caption for each in picture.translations))
            yield from _descriptions(picture)
    yield from _told_of(content)


def set_words(chosen: Set) -> Iterator[str]:
    """Yield the words of a set's own, in each language and line by line."""
    wordings = [chosen.title, chosen.contacts]
    wordings += [each for item in chosen.items for each in (item.words, item.note)]
    for wording in wordings:
        for text in wording.values():
            yield from (text, *text.splitlines())


def lines_about(content: Archive, words: Words) -> Iterator[str]:
    """Yield the lines in `words` above and below the texts and pictures of an archive."""
    yield from (words.say(name, number=ENOUGH) for name in ("numbers_untold", "fewer_line"))
    for passage in content.passages():
        yield from _lines_about(passage, words)
    for document in content.documents:
        yield from citations(document, words)
        held: list[Translated] = [document, *document.walk(), *document.footnotes]
        for each in (*held, *document.pictures()):
            yield from _labels(document.language, each.translations, words)
        for shown in document.placed_pictures():
            yield words.care(shown.care)
            for said in _descriptions(shown.picture):
                yield words.say("picture", what=said)


def citations(document: Document, words: Words) -> Iterator[str]:
    """Yield how `document` is cited in `words`, with its title or a translation of that."""
    for title in _translated(document.title, document.translations):
        yield cited_alone(words, replace(document, title=title))


def _lines_about(passage: Passage, words: Words) -> Iterator[str]:
    yield words.care(passage.care)
    if passage.voice is Voice.REPORTED:
        yield words.voice(passage.voice, passage.role or "")
    yield from _labels(passage.language, passage.translations, words)
    yield words.say("in_original", language=words.name("language", passage.language))
    if passage.as_of:
        yield words.say("as_of", year=passage.as_of)


def _labels(language: str, made: Iterable[Translation], words: Words) -> Iterator[str]:
    for each in made:
        yield words.translation(each, language)
        yield words.say("in_original", language=words.name("language", each.language))


def _descriptions(picture: Picture) -> Iterator[str]:
    """Yield what a file may say that `picture` shows, alone or in several languages."""
    said, made = picture.description, picture.translations
    yield said
    for each in made:
        yield from (each.description, f"{said} / {each.description}")
    reviewed = [each for each in made if each.is_reviewed]
    for several in (made, reviewed):
        yield " / ".join((said, *(each.description for each in several)))


def _told_of(content: Archive) -> Iterator[str]:
    """Yield the editor's notes, the themes and the terms of an archive."""
    for theme in content.themes:
        yield from (*theme.label.values(), *theme.definition.values())
    for note in content.notes:
        yield from note.text.values()
    for entry in content.glossary:
        yield from entry.definition.values()
        for terms in entry.terms.values():
            yield from (*terms, ", ".join(terms))


def _translated(text: str, made: Iterable[Translation | TitleTranslation]) -> Iterator[str]:
    for each in (text, *(translation.text for translation in made)):
        yield each
        yield from each.split("\n")
