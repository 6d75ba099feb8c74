"""Notes what could name or place a person in the words of each document."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import partial
from operator import itemgetter
from typing import Any

from index.model import Archive, Document, Passage
from index.names.finder import find_names_in_all
from index.names.found_name import FoundName, NameKind
from index.names.likeness import LikeFinds, like_finds
from index.names.names_aside import NamesAside
from index.names.ordinary_words import names_nobody
from index.names.summary import LABELS, NAMES_ASIDE, NAMES_FOUND, found_by_form
from index.source.checks.file_names import NO_NAMES
from index.source.kept_parts import KeptParts
from index.source.names.searched_words import (
    TABLE_PARTS,
    SearchedText,
    document_texts,
    table_texts,
)
from index.source.problems.problem import Problem, Problems, Severity
from index.source.toml.table_texts import TableTexts
from index.text.certainty import Certainty
from index.text.hostile_toml import toml_in
from index.values import Value, replace

_MOST_NAMES, _MOST_SPELLINGS = 5, 3  # of each kind, and of each name
_HINT = "What is meant to stay, waive in archive.toml with a reason."

_APART = "\n"  # the key and the number of a table

type PlaceOf = Mapping[str, tuple[str, int]]
"""Id of a passage or footnote -> the file and line on which it is written."""


class NameFind(Value):
    """What was found: its words as they stand in the passage or footnote `id`.

    `is_beside` tells that they are said of it. In a file of TOML `id` is the key and the number of
    a table.
    """

    id: str
    words: str
    kind: NameKind
    certainty: Certainty
    is_beside: bool = False


def check_found_names(
    archive: Archive,
    places: PlaceOf,
    tables: TableTexts,
    problems: Problems,
    kept: KeptParts,
    aside: NamesAside,
) -> None:
    """Add to `problems` a note for each document and file of TOML, and for each waived passage.

    What is put `aside` is not told.
    """
    _check_tables(tables, archive.language, problems, kept, aside)
    waived = {each.passage for each in archive.waivers if each.code == NAMES_FOUND}
    for document in archive.documents:
        open_finds: list[NameFind] = []
        apart: defaultdict[str, list[NameFind]] = defaultdict(list)
        for find in names_of(document, kept, aside):
            (apart[find.id] if find.id in waived else open_finds).append(find)
        for name, finds in (("", open_finds), *apart.items()):
            if finds:
                made_of = tuple(finds), tuple(places.get(find.id) for find in finds)
                told = partial(note_on_names, finds, places)
                problems.add(kept.of("names told", f"{document.id} {name}", made_of, told))


def _check_tables(
    tables: TableTexts, language: str, problems: Problems, kept: KeptParts, aside: NamesAside
) -> None:
    """Add to `problems` one note for each file of TOML in which names are found.

    `language` is the archive's.
    """
    for file in TABLE_PARTS:
        finds = names_in_table(file, tables.text(file) or "", language, kept, aside)
        ids = {each.id: each.id.partition(_APART)[::2] for each in finds}
        lines = {name: tables.line(file, key, int(at)) for name, (key, at) in ids.items()}
        if finds:
            places = {name: (file, line or 0) for name, line in lines.items()}
            problems.add(replace(note_on_names(finds, places), file=file, passages=()))


def names_in_table(
    file: str, text: str, language: str, kept: KeptParts, aside: NamesAside
) -> list[NameFind]:
    """Return what is found in the `text` of a file of TOML, without what is put `aside`."""

    def read() -> list[NameFind]:
        return _in_table(kept.of("toml", file, (text,), partial(toml_in, text)), language)

    try:
        found = kept.of("names in table", file, (text, language), read) if text else []
    except (ValueError, RecursionError):  # told where the table is read
        return []
    return [each for each in found if not aside.has(each.words)]


def _in_table(held: Mapping[str, Any], language: str) -> list[NameFind]:
    """Return what is found in what was read of a file of TOML."""
    texts = list(table_texts(held, language))
    found: list[NameFind] = []
    for said in dict.fromkeys(each.language for each in texts):
        chosen = [each for each in texts if each.language == said]
        names = find_names_in_all([each.text for each in chosen], said)
        found += (
            NameFind(f"{each.key}{_APART}{each.number}", words, name.kind, name.certainty)
            for each, those in zip(chosen, names, strict=True)
            for name in those
            if not (each.is_title and _names_nobody(each.text, name, said))
            and (words := " ".join(each.text[name.start : name.end].split()))
        )
    return found


def tell_aside(aside: NamesAside, problems: Problems) -> None:
    """Add to `problems` a note on how many names are put `aside`: a folder comes from anybody."""
    if number := len(aside.held):
        said = f"Names put aside as none, and looked for nowhere: {number:,}."
        hint = f"Where that was not you, delete {NO_NAMES}, and look at what is found then."
        problems.add(Problem(NO_NAMES, None, Severity.NOTE, NAMES_ASIDE, said, hint, words=number))


def names_of(document: Document, kept: KeptParts, aside: NamesAside) -> list[NameFind]:
    """Return what is found in a document, without what is put `aside`.

    It is looked at once as long as it is `kept`.
    """
    found = kept.of("names found", document.id, (document,), partial(_finds, document))
    return [each for each in found if not aside.has(each.words)]


def note_on_names(finds: Sequence[NameFind], places: PlaceOf) -> Problem:
    """Return the note on `finds`, which stand at these `places`."""
    by_kind: dict[NameKind, list[NameFind]] = {
        kind: [find for find in finds if find.kind is kind] for kind in LABELS
    }
    told = [_listed(LABELS[kind], found, places) for kind, found in by_kind.items() if found]
    every = dict.fromkeys(find.id for find in finds)
    ids = tuple(each for each in every if each in places) or tuple(every)
    file, line = places.get(ids[0], ("documents", 0))
    said = f"{found_by_form(len(finds))} {'; '.join(told)}."
    number = len(finds)
    return Problem(file, line or None, Severity.NOTE, NAMES_FOUND, said, _HINT, ids, number)


def _listed(label: str, finds: Sequence[NameFind], places: PlaceOf) -> str:
    """Return how many `finds` of one kind there are, and the names, the most likely first."""
    names = like_finds([(find.words, find.certainty) for find in finds])
    named = ", ".join(_told(each, finds, places) for each in names[:_MOST_NAMES])
    more = f" and {len(names) - _MOST_NAMES:,} more" if len(names) > _MOST_NAMES else ""
    return f"{label}, {len(finds):,}: {named}{more}"


def _told(name: LikeFinds, finds: Sequence[NameFind], places: PlaceOf) -> str:
    """Return one name with its first line, how often it stands elsewhere, and its other forms."""
    lines = [places.get(finds[number].id, ("", 0))[1] for number in name.numbers]
    times = f" {len(lines):,} times, first" if len(lines) > 1 else ""
    where = f"in line {lines[0]}" if lines[0] else "at the top, or in the name of the file"
    told = f"“{name.spellings[0]}”{times} {where}"
    others = ", ".join(f"“{each}”" for each in name.spellings[1:_MOST_SPELLINGS])
    return f"{told} (also {others})" if others else told


def people_in_titles(archive: Archive) -> tuple[str, ...]:
    """Return the names of people in the titles and the names of the files of documents."""
    found = (find for document in archive.documents for find in _in_title(document))
    return tuple(dict.fromkeys(each.words for each in found if each.kind is NameKind.PERSON))


def documents_of_people(archive: Archive) -> tuple[str, ...]:
    """Return the ids of the documents whose title, or the name of whose file, names a person."""
    return tuple(
        document.id
        for document in archive.documents
        if any(each.kind is NameKind.PERSON for each in _in_title(document))
    )


def _in_title(document: Document) -> list[NameFind]:
    """Return what the title tells, and the people whom the id names, which is of its file."""
    written = document.id.replace("-", " ").title()
    found = find_names_in_all([document.title, written], document.language)
    finds = [
        NameFind(document.id, text[each.start : each.end], each.kind, each.certainty)
        for text, names in zip((document.title, written), found, strict=True)
        for each in names
        if (text is document.title or each.kind is NameKind.PERSON)
        and not _names_nobody(text, each, document.language)
    ]
    return [*{each.words.casefold(): each for each in reversed(finds)}.values()][::-1]


def _names_nobody(title: str, found: FoundName, language: str) -> bool:
    """Return whether only the capitals of a title make a name of ordinary words."""
    is_doubtful = found.kind is NameKind.PERSON and found.certainty is Certainty.DOUBTFUL
    return is_doubtful and names_nobody(title[found.start : found.end], language)


def _finds(document: Document) -> list[NameFind]:
    """Return what is found in the title, the name of the file, and the words of a document."""
    texts = list(document_texts(document))
    finds: list[tuple[int, NameFind]] = [(-1, each) for each in _in_title(document)]
    for language in dict.fromkeys(each.language for each in texts):
        chosen = [(at, each) for at, each in enumerate(texts) if each.language == language]
        found = find_names_in_all([each.text for _at, each in chosen], language)
        for (at, each), names in zip(chosen, found, strict=True):
            finds += ((at, find) for find in _not_stated(each, names))
    finds.sort(key=itemgetter(0))
    return [find for _at, find in finds]


def _not_stated(text: SearchedText, names: Iterable[FoundName]) -> Iterator[NameFind]:
    """Yield those of `names` of which the folder does not say already that they are told."""
    for found in names:
        words = " ".join(text.text[found.start : found.end].split())
        if text.is_title and _names_nobody(text.text, found, text.language):
            continue
        if text.passage is None or not _is_stated(text.passage, text.text, found, words):
            yield NameFind(text.id, words, found.kind, found.certainty, text.is_beside)


def _is_stated(passage: Passage, text: str, found: FoundName, words: str) -> bool:
    """Return whether the folder says already that this is told: the line's age, or `reveals`."""
    said = passage.attribution
    if said is None:
        return False
    if found.kind is NameKind.AGE and (text == said.text or "age" in said.reveals):
        return True
    told = [each.partition(":")[2].strip() for each in said.reveals]
    return any(each and each in words for each in told)
