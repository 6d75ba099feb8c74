"""The act that writes other words for a name, in all documents, tables and texts as received."""

import re
from collections.abc import Iterator, Mapping, Sequence, Set
from functools import partial
from itertools import count

from index.desk.block_forms import read_checked
from index.desk.document_edits import DocumentEdit
from index.desk.folder_acts import SOURCES, Act, ActName
from index.desk.folder_strings import is_of_words
from index.desk.folder_texts import AS_RECEIVED, DOCUMENTS, ids_ever, words_in
from index.desk.followed_tables import followed
from index.desk.names.other_words import Rewording, reworded_document, reworded_table
from index.desk.text_moves import TextMove
from index.importers.ids import slug
from index.importers.output.guess_table import GUESS_TABLE, without_guesses
from index.revision.document_text import RawBlock
from index.source.markdown.blocks import SourceBlockKind

_TELLING = 3  # letters of a name that make an id tell it


def replace_name(
    files: Mapping[str, str], forms: Sequence[str], instead: str, kept: Sequence[str] = ()
) -> Act:
    """Return the act that writes `instead` for each of `forms`, as written, in the whole folder.

    Forms that are `kept` stay where they stand, though another form may be a part of them.
    Codings, footnote marks and emphasis keep their places. A heading that has the name gets an id
    without it, unless a table names it. Raises SourceProblem where one of the files cannot be
    written so: then nothing changes.
    """
    by = Rewording(forms, instead, kept)
    found = {file: text for file, text in files.items() if is_of_words(file) and by.is_in(text)}
    changed: dict[str, str | None] = {}
    given: dict[str, str] = {}  # id of a heading -> its new one
    moves: list[TextMove] = []
    for file in [each for each in found if each.startswith(DOCUMENTS)]:
        held = read_checked(found[file])
        given |= _new_ids(files, held.blocks, by, {*given.values()})
        new = partial(_id, given)
        changed[file] = reworded_document(found[file], held, by, new)
        moves += _moves(held.blocks, by)
    changed |= _followed(files, changed, moves)
    for file in [each for each in {**found, **changed} if _is_table(each)]:
        changed[file] = reworded_table(file, changed.get(file) or files[file], by)
    for file in [each for each in found if each.startswith(SOURCES)]:
        changed[file] = by.received(found[file])
        changed[f"{file}{AS_RECEIVED}"] = None
    if given and GUESS_TABLE in files:
        held_guesses = files[GUESS_TABLE]
        changed[GUESS_TABLE] = without_guesses(held_guesses, lambda each: each.passage in given)
    written = {file: text for file, text in changed.items() if text != files.get(file, "")}
    return Act(ActName.REPLACED, written, {file: files.get(file) for file in written})


def telling_ids(files: Mapping[str, str], forms: Sequence[str]) -> tuple[str, ...]:
    """Return the ids and the names of files that are made of one of `forms`: they tell it still."""
    told = {slug(word) for form in forms for word in form.split()}
    sought = {each for each in told if len(each) >= _TELLING}
    if not sought:
        return ()
    either = "|".join(map(re.escape, sorted(sought)))
    pattern = re.compile(rf"(?<![a-z0-9])(?:{either})(?![a-z0-9])")
    names = (*ids_ever(files), *(each for each in files if "/" in each))
    return tuple(sorted(each for each in names if pattern.search(each.casefold())))


def _is_table(file: str) -> bool:
    return not file.startswith((DOCUMENTS, SOURCES))


def _id(given: Mapping[str, str], block: RawBlock) -> str:
    return given.get(block.id, block.id)


def _moves(blocks: Sequence[RawBlock], by: Rewording) -> Iterator[TextMove]:
    for each in blocks:
        words = each.block.whole().text
        if by.number(words):
            yield from by.moves(each.id, words)


def _new_ids(
    files: Mapping[str, str], blocks: Sequence[RawBlock], by: Rewording, taken: Set[str]
) -> dict[str, str]:
    """Return id -> new id of the headings that have the name, and that no table names."""
    headings = [
        each.id
        for each in blocks
        if each.kind is SourceBlockKind.HEADING and by.number(each.block.text)
    ]
    if not headings:
        return {}
    tables = [text for file, text in files.items() if _is_table(file) and file != GUESS_TABLE]
    held = {*ids_ever(files), *taken}
    numbers = (f"s-{number}" for number in count(1))
    free = (each for each in numbers if each not in held)
    return {name: next(free) for name in headings if not _is_named(name, tables)}


def _is_named(name: str, tables: Sequence[str]) -> bool:
    quoted = f'"{name}"', f"'{name}'"
    return any(each in text for text in tables for each in quoted)


def _followed(
    files: Mapping[str, str], changed: Mapping[str, str | None], moves: Sequence[TextMove]
) -> dict[str, str]:
    """Return the codings at their places in the changed words."""
    before: dict[str, str] = {}
    after: dict[str, str] = {}
    for file, text in changed.items():
        before |= words_in(files[file])
        after |= words_in(text or "")
    tables = {file: text for file, text in files.items() if _is_table(file) and is_of_words(file)}
    edit = DocumentEdit("", tuple(moves))
    return followed(tables, edit, before.get, after.get) if moves else {}
