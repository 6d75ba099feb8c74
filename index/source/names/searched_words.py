"""Decides in which words of a folder names are looked for, and says which those are.

`satchel check` and the desk both ask here. It reads words, not people: what is found by form in
them is no list of who is named.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from enum import StrEnum
from typing import Any

from index.limits import may_be_id
from index.model import Document, Footnote, Passage, Picture
from index.source.checks.file_names import VOCABULARY
from index.values import Value

_LANGUAGE = re.compile(r"[a-z]{2,3}(?:-\w+)?")
_NO_WORDS = frozenset(
    {"id", "source", "file", "gone", "created", "date", "language", "code", "licence", "signer"}
)
"""The keys of tables whose values name something, or are a date or the name of a licence."""

_TITLE = "title"  # the key of that of the archive


class FolderPart(StrEnum):
    """A part of a folder. In those that are `searched` names are looked for."""

    DOCUMENTS = "documents"
    TRANSLATIONS = "translations"
    NOTES = "notes"
    SETS = "sets"
    GLOSSARY = "glossary"
    CODEBOOK = "codebook"
    PARTICIPANTS = "participants"
    VOCABULARY = "vocabulary"
    RIGHTS = "rights"
    RECEIVED = "received"
    PICTURES = "pictures"
    COMMENTS = "comments"
    IDS = "ids"
    TRANSLATORS = "translators"

    @property
    def searched(self) -> bool:
        """Whether names are looked for in it."""
        return self in _SEARCHED


TABLE_PARTS: Mapping[str, FolderPart] = {
    "archive.toml": FolderPart.RIGHTS,
    "codebook.toml": FolderPart.CODEBOOK,
    "glossary.toml": FolderPart.GLOSSARY,
    "notes.toml": FolderPart.NOTES,
    "participants.toml": FolderPart.PARTICIPANTS,
    "sets.toml": FolderPart.SETS,
    VOCABULARY: FolderPart.VOCABULARY,
}
"""File -> what it is. The words of `codings.toml` are those of passages."""

_SEARCHED = {
    FolderPart.DOCUMENTS: "documents (titles, headings, passages, lines under quotes, care notes,"
    " footnotes, descriptions of pictures, statements in the front matter, people in the file's"
    " name)",
    FolderPart.TRANSLATIONS: "translations",
    FolderPart.NOTES: "editor's notes",
    FolderPart.SETS: "ready-made sets with the presenter's notes",
    FolderPart.GLOSSARY: "the glossary",
    FolderPart.CODEBOOK: "the codebook with its memos",
    FolderPart.PARTICIPANTS: "tables of who took part",
    FolderPart.VOCABULARY: "the vocabulary",
    FolderPart.RIGHTS: "archive.toml (title, rights, statements, reasons)",
    FolderPart.RECEIVED: "texts as received where no document has the words",
}
_UNSEARCHED = {
    FolderPart.PICTURES: "what pictures show",
    FolderPart.COMMENTS: "comments in files",
    FolderPart.IDS: "ids and other names of files",
    FolderPart.TRANSLATORS: "who translated and reviewed",
}
SEARCHED_SAID = (
    f"Names were looked for in: {', '.join(_SEARCHED.values())}. "
    f"Not in: {', '.join(_UNSEARCHED.values())}."
)


class SearchedText(Value):
    """Words of a document in which names are looked for.

    `id` is that of the passage, heading, picture or footnote, or of the document. `is_beside` tells
    that they are said of it: no translation has them, `is_title` that they are a heading.
    """

    id: str
    language: str
    text: str
    passage: Passage | None = None
    is_beside: bool = False
    is_title: bool = False


class EntryText(Value):
    """Words of the table `key` with this `number`, from 0; of the file itself `key` is "".

    `is_title` tells that they are the title of the archive.
    """

    language: str
    text: str
    key: str = ""
    number: int = 0
    is_title: bool = False


def document_texts(document: Document) -> Iterator[SearchedText]:
    """Yield the words of `document`, but for its title."""
    for stated in (document.place, document.creator, document.citation):
        if stated:
            yield SearchedText(document.id, document.language, stated, is_beside=True)
    for section in document.walk():
        yield SearchedText(section.id, document.language, section.title, is_title=True)
        for passage in section.passages:
            yield from _texts_of(passage)
        for picture in section.pictures:
            for text in (picture.description, picture.caption or ""):
                yield SearchedText(picture.id, document.language, text)
            yield from _translations(picture)
    for note in document.footnotes:
        yield SearchedText(note.id, document.language, note.text)
        yield from _translations(note)


def _texts_of(passage: Passage) -> Iterator[SearchedText]:
    yield SearchedText(passage.id, passage.language, passage.text, passage)
    beside = list(passage.care)
    if said := passage.attribution:
        yield SearchedText(passage.id, passage.language, said.text, passage)
        beside += filter(None, (said.read_reason,))
    for text in beside:
        yield SearchedText(passage.id, passage.language, text, passage, is_beside=True)
    yield from _translations(passage)


def _translations(of: Passage | Picture | Footnote) -> Iterator[SearchedText]:
    passage = of if isinstance(of, Passage) else None
    for each in of.translations:
        yield SearchedText(of.id, each.language, each.text, passage)


def table_texts(held: Mapping[str, Any], language: str) -> Iterator[EntryText]:
    """Yield the words of what was read of a file of TOML. `language` is the archive's."""
    for key, value in held.items():
        if isinstance(value, list) and all(isinstance(each, Mapping) for each in value):
            for number, entry in enumerate(value):
                words = _strings(entry, "", language)
                yield from (EntryText(said, text, key, number) for said, text in words)
        else:
            words = _strings(value, key, language)
            yield from (EntryText(*each, is_title=key == _TITLE) for each in words)


def _strings(held: object, key: str, language: str) -> Iterator[tuple[str, str]]:
    """Yield (language, words) of each text in `held`, which stands under `key`."""
    if isinstance(held, str):
        if key not in _NO_WORDS and not may_be_id(held):
            yield language, held
    elif isinstance(held, Mapping):
        for name, value in held.items():
            is_language = isinstance(value, str | list) and _LANGUAGE.fullmatch(name)
            yield from _strings(value, name, name if is_language else language)
    elif isinstance(held, Sequence):
        for each in held:
            yield from _strings(each, key, language)
