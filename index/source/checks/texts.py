"""Checks that every text has only characters that can be shown, and is not too long."""

import re
from collections.abc import Callable, Iterator, Mapping
from functools import partial
from typing import Any

from index.limits import DIRECTION_MARKS, MAX_LINE, MAX_TEXT, ValueFault, Wrong, wrong_in
from index.model import Archive, Document, Footnote, Passage, Picture, Section
from index.source.kept_parts import KeptParts
from index.source.problems.problem import Problem, Problems, Severity
from index.text.invisible_characters import BLANK_LETTERS, has_blank_letter
from index.values import Value, field_names

_UNSEEN = re.compile(
    f"[{DIRECTION_MARKS}{BLANK_LETTERS}\u200b\u2060-\u2064\ufeff\U000e0000-\U000e007f]"
)

type FindLine = Callable[[str, str, int], int | None]
"""(file, key of its tables, number of a table) -> the line on which the table begins."""

type Places = Mapping[str, tuple[str, int | None]]
"""Id of a section, passage, picture or footnote -> its file and line."""


class _Written(Value):
    """A thing of the archive, and where its editor wrote it."""

    thing: Any
    file: str
    line: int | None


def check_texts(
    archive: Archive, problems: Problems, places: Places, line: FindLine, kept: KeptParts
) -> None:
    """Report to `problems` every text of `archive` that none may hold, or where signs hide."""
    wrong_in_documents = (
        written
        for document in archive.documents
        if kept.of("wrong texts", document.id, (document,), partial(_has_wrong, document))
        for written in _document(document, places)
    )
    wrong_sources = (
        _Written(source, source.file, None)
        for source in archive.sources
        if kept.of("wrong source", source.file, (source,), partial(_is_wrong, source))
    )
    for written in (*_tables(archive, line), *wrong_sources, *wrong_in_documents):
        for wrong in wrong_in(written.thing):
            if wrong.fault is ValueFault.CHARACTER:
                sign = f"U+{ord(wrong.value):04X}"
                said = f"A character in its {wrong.field} cannot be shown: {sign}."
                problems.error(written.file, written.line, "bad-character", said, "Take it out.")
            elif wrong.fault is ValueFault.TOO_LONG:
                said, hint = _too_long(wrong)
                problems.error(written.file, written.line, "too-long", said, hint)
    _warn_of_unseen(archive, problems, places, line, kept)


def _warn_of_unseen(
    archive: Archive, problems: Problems, places: Places, line: FindLine, kept: KeptParts
) -> None:
    """Warn in `problems` of characters in texts of `archive` that nobody sees, or that turn text.

    Where an archive cannot hold them that is told already.
    """
    in_documents = (
        written
        for document in archive.documents
        if kept.of("unseen", document.id, (document,), partial(_has_unseen, document))
        for written in _document(document, places)
    )
    for written in (*_tables(archive, line), *in_documents):
        if (sign := _unseen_in(written.thing)) and not _is_wrong(written.thing):
            code = f"U+{ord(sign):04X}"
            said = f"A character that nobody sees, or that turns the text, is in it: {code}."
            is_passage = isinstance(written.thing, Passage | Footnote)
            about = (written.thing.id,) if is_passage else ()
            told = "unseen-character", said, "Take it out, unless it belongs there.", about
            problems.add(Problem(written.file, written.line, Severity.WARNING, *told))


def _has_unseen(document: Document) -> bool:
    return any(_unseen_in(written.thing) for written in _document(document, {}))


def _unseen_in(thing: Any) -> str:
    """Return the first such character in the texts of `thing`, or ""."""
    for name in field_names(thing.__class__):
        held = getattr(thing, name)
        for text in held.values() if isinstance(held, Mapping) else (held,):
            if isinstance(text, str) and (sign := unseen_sign(text)):
                return sign
    return ""


def unseen_sign(text: str) -> str:
    """Return the first character of `text` that nobody sees, or that turns the text, or ""."""
    if text.isprintable() and not has_blank_letter(text):
        return ""
    found = _UNSEEN.search(text)
    return found[0] if found else ""


def _too_long(wrong: Wrong) -> tuple[str, str]:
    said = f"Its {wrong.field} has {len(wrong.value):,} characters, which is too long."
    return said, f"A text has at most {MAX_TEXT:,}, a line, such as a title, {MAX_LINE:,}."


def _tables(archive: Archive, line: FindLine) -> Iterator[_Written]:
    yield _Written(archive, "archive.toml", None)
    for file, key, things in (
        ("archive.toml", "waived", archive.waivers),
        ("codebook.toml", "theme", archive.themes),
        ("glossary.toml", "entry", archive.glossary),
        ("participants.toml", "table", archive.participants),
        ("notes.toml", "note", archive.notes),
        ("sets.toml", "set", archive.sets),
        ("vocabulary.toml", "role", archive.vocabulary.roles),
        ("vocabulary.toml", "gender", archive.vocabulary.genders),
        ("vocabulary.toml", "sector", archive.vocabulary.sectors),
    ):
        for number, thing in enumerate(things):
            yield _Written(thing, file, line(file, key, number))
    for number, table in enumerate(archive.participants):
        at = line("participants.toml", "table", number)
        yield from (_Written(row, "participants.toml", at) for row in table.rows)
    for number, each in enumerate(archive.sets):
        at = line("sets.toml", "set", number)
        yield from (_Written(item, "sets.toml", at) for item in each.items)


def _is_wrong(thing: Any) -> bool:
    return any(True for _wrong in wrong_in(thing))


def _has_wrong(document: Document) -> bool:
    return any(_is_wrong(written.thing) for written in _document(document, {}))


def _document(document: Document, places: Places) -> Iterator[_Written]:
    named: list[Section | Passage | Picture | Footnote]
    named = [*document.walk(), *document.passages(), *document.pictures(), *document.footnotes]
    file = "documents"
    for thing in named:
        file, line = places.get(thing.id, (file, None))  # a thing may lack an id
        yield _Written(thing, file, line)
        if isinstance(thing, Passage) and thing.attribution:
            yield _Written(thing.attribution, file, line)
    yield _Written(document, file, None)
    for each in document.translated():
        for translation in each.translations:
            yield _Written(translation, f"translations/{translation.language}.toml", None)
