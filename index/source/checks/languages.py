"""Checks that wordings and texts name valid languages, such as `en`, `ky` or `zh-Hant`."""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import partial

from index.model import Archive, Document
from index.source.kept_parts import KeptParts
from index.source.problems.problem import Problems
from index.values import replace

type FindLine = Callable[[str, str, int], int | None]
"""(file, key of its tables, number of a table) -> the line on which the table begins."""

type Places = Mapping[str, tuple[str, int]]
"""Id of a passage -> its file and line."""

type _Named = tuple[str, int | None, Iterable[str]]
"""A file, a line, and the languages that are named there."""

_LANGUAGE = re.compile(r"[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*")
_HINT = "Write a language as en, ru, ky …, as in label.en or title.ru."


def check_languages(
    archive: Archive, problems: Problems, places: Places, line: FindLine, kept: KeptParts
) -> None:
    """Report to `problems` invalid languages, and glossary entries without any words."""
    wrong = tuple(
        document
        for document in archive.documents
        if kept.of("wrong languages", document.id, (document,), partial(_has_wrong, document))
    )
    in_documents = _in_documents(replace(archive, documents=wrong), places)
    for file, at, languages in (*_in_tables(archive, line), *in_documents):
        for language in languages:
            if not _LANGUAGE.fullmatch(language):
                said = f"“{language}” names no language."
                problems.error(file, at, "bad-language", said, _HINT)
    for number, entry in enumerate(archive.glossary):
        if not any(entry.terms.values()):
            at = line("glossary.toml", "entry", number)
            said = f"“{entry.id}” has no word in any language."
            problems.error("glossary.toml", at, "bad-language", said, 'Give some: en = ["bribe"].')


def _in_tables(archive: Archive, line: FindLine) -> Iterator[_Named]:
    yield "archive.toml", None, (archive.language, *archive.title, *archive.rights)
    for number, theme in enumerate(archive.themes):
        at = line("codebook.toml", "theme", number)
        yield "codebook.toml", at, (*theme.label, *theme.definition)
    for number, entry in enumerate(archive.glossary):
        at = line("glossary.toml", "entry", number)
        yield "glossary.toml", at, (*entry.terms, *entry.definition)
    for name, number, word in archive.vocabulary.entries():
        forms = [language for words in word.label_for.values() for language in words]
        at = line("vocabulary.toml", name, number)
        yield "vocabulary.toml", at, (*word.label, *word.plural, *word.reported, *forms)
    for number, note in enumerate(archive.notes):
        yield "notes.toml", line("notes.toml", "note", number), tuple(note.text)
    for number, table in enumerate(archive.participants):
        labels = [language for row in table.rows for language in row.label]
        at = line("participants.toml", "table", number)
        yield "participants.toml", at, (*table.title, *table.of, *labels)
    for number, each in enumerate(archive.sets):
        said = [language for item in each.items for language in (*item.words, *item.note)]
        at = line("sets.toml", "set", number)
        yield "sets.toml", at, dict.fromkeys((*each.title, *each.about, *each.contacts, *said))


def _has_wrong(document: Document) -> bool:
    """Return whether the document or anything in it names an invalid language."""
    named = [made.language for part in document.translated() for made in part.translations]
    named += [document.language, *(passage.language for passage in document.passages())]
    return not all(map(_LANGUAGE.fullmatch, named))


def _in_documents(archive: Archive, places: Places) -> Iterator[_Named]:
    for document in archive.documents:
        first = next(document.walk(), None)
        file, _line = places.get(first.id if first else "", ("documents", 0))
        if document.language != archive.language:
            yield file, 1, [document.language]
        for passage in document.passages():
            if passage.language != document.language:
                yield *places[passage.id], [passage.language]
        for each in document.translated():
            for made in each.translations:
                yield f"translations/{made.language}.toml", None, [made.language]
