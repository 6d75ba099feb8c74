"""Lists what could name somebody in a folder, by form, and puts aside what is no name."""

import secrets
from collections.abc import Iterator, Mapping, Sequence
from functools import partial

from index.desk.document_blocks import plain_text
from index.desk.folder_acts import Act, ActName
from index.desk.folder_texts import DOCUMENTS, documents_of, front_of, left_out_lines
from index.desk.table_edits import with_entries, with_value
from index.errors import SourceProblem
from index.model import Archive, SourceText
from index.names.found_name import NameKind
from index.names.likeness import like_finds
from index.names.names_aside import NamesAside
from index.names.summary import LABELS
from index.source.checks.alignment import Alignment
from index.source.checks.file_names import NO_NAMES
from index.source.kept_parts import KeptParts
from index.source.names.found_names import NameFind, names_in_table, names_of
from index.source.names.received_names import received_names
from index.source.names.searched_words import TABLE_PARTS
from index.text.certainty import Certainty
from index.values import Value, replace

_ORDER = {each: number for number, each in enumerate(Certainty)}
_OF_PEOPLE = frozenset({NameKind.PERSON, NameKind.KINSHIP})


class FolderName(Value):
    """A name that was found by form: its spellings, the likeliest or longest first.

    `number` is how often it was found, and `passages` are where, in their order.
    """

    kind: NameKind
    certainty: Certainty
    spellings: tuple[str, ...]
    number: int
    passages: tuple[str, ...]

    @property
    def is_of_person(self) -> bool:
        """Whether each of its words alone could name the person too."""
        return self.kind in _OF_PEOPLE


def folder_names(
    archive: Archive, kept: KeptParts, files: Mapping[str, str]
) -> tuple[FolderName, ...]:
    """Return what was found in the whole folder and is not put aside, likely names first."""
    aside = NamesAside(files.get(NO_NAMES, ""))
    finds = [find for document in archive.documents for find in names_of(document, kept, aside)]
    for file in TABLE_PARTS:
        text = plain_text(files.get(file, ""))
        listed = names_in_table(file, text, archive.language, kept, aside)
        finds += (replace(each, id="") for each in listed)
    finds += (replace(each, id="") for each in _received(archive, kept, files, aside))
    by_kind = ([each for each in finds if each.kind is kind] for kind in LABELS)
    found = [name for those in by_kind for name in _names(those)]
    return tuple(sorted(found, key=lambda each: (_ORDER[each.certainty], -each.number)))


def _received(
    archive: Archive, kept: KeptParts, files: Mapping[str, str], aside: NamesAside
) -> Iterator[NameFind]:
    """Yield what is found in texts as received that go out, where no document has the words."""
    languages = {each.id: each.language for each in archive.documents}
    fronts = {file: front_of(text) for file, text in files.items() if file.startswith(DOCUMENTS)}
    for source in archive.sources:
        own = {file: front for file, front in fronts.items() if front.get("source") == source.file}
        named = (languages.get(str(front.get("id")), "") for front in own.values())
        language = next(filter(None, named), archive.language)
        texts = tuple(files[each] for each in (*own, source.file) if each in files)
        find = partial(_received_in, files, source, language)
        found = kept.of("names left out", source.file, (source, language, *texts), find)
        yield from (each for each in found if not aside.has(each.words))


def _received_in(files: Mapping[str, str], published: SourceText, language: str) -> list[NameFind]:
    file = published.file
    if file not in files:
        return []
    source = SourceText(file, files[file].removeprefix("\ufeff"))
    try:
        documents = tuple(documents_of(files, file))
    except SourceProblem:  # told among the problems: what is listed is of the last good build
        return []
    alignment = Alignment(source, documents, left_out_lines(files, file))
    return received_names(source, published, alignment, language)


def put_aside(files: Mapping[str, str], spellings: Sequence[str]) -> Act:
    """Return the act that puts names with these `spellings` aside: they are none."""
    text = files.get(NO_NAMES, "")
    aside = NamesAside(text)
    if not aside.key:
        key = secrets.token_hex(16)
        text = with_value(NO_NAMES, text, ("key",), key)
        aside = NamesAside(text)
    new = [{"hash": each} for each in aside.digests(spellings) if each not in aside.held]
    text = with_entries(NO_NAMES, text, "word", new) if new else text
    return Act(ActName.NO_NAME, {NO_NAMES: text}, {NO_NAMES: files.get(NO_NAMES)})


def look_again(files: Mapping[str, str]) -> Act:
    """Return the act after which nothing is put aside any more."""
    return Act(ActName.NAMES_AGAIN, {NO_NAMES: None}, {NO_NAMES: files.get(NO_NAMES)})


def _names(finds: Sequence[NameFind]) -> Iterator[FolderName]:
    for like in like_finds([(each.words, each.certainty) for each in finds]):
        own = [finds[number] for number in like.numbers]
        surest = min((each.certainty for each in own), key=_ORDER.__getitem__)
        passages = tuple(dict.fromkeys(each.id for each in own if each.id))
        yield FolderName(own[0].kind, surest, like.spellings, len(own), passages)
