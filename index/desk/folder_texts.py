"""What the acts of the desk need to know of a folder: its documents, its ids, its sources."""

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Set
from contextlib import suppress
from functools import lru_cache
from itertools import count, islice
from operator import attrgetter
from typing import Any

from index.desk.block_forms import read_checked
from index.desk.document_blocks import plain_text, written_as
from index.desk.followed_tables import ARCHIVE, CODINGS
from index.desk.table_edits import with_value
from index.desk.toml_chunks import parsed
from index.errors import SourceProblem
from index.model import Document, SourceText
from index.source.document_files import FENCE
from index.source.documents import Defaults, DocumentReader, Gathered, as_received
from index.source.markdown.blocks import SourceBlockKind
from index.source.markdown.table_text import table_text
from index.source.problems.problem import Problems
from index.source.toml_schema import HeadSource

_GROUP = re.compile(r"\{#([a-z0-9-]+)")
_ID = re.compile(r"[a-z0-9-]+")
_FENCE = re.compile(rf"{re.escape(FENCE)}(?:\r\n?|\n)")
_NAMED = [re.compile(rf"""{sign}([a-z0-9]+(?:-[a-z0-9]+)*)["']""") for sign in "\"'"]
"""One for each sign: a text is searched twice as fast for a pattern that begins with one."""
_GROUP_OF = attrgetter("attributes")  # of a block
_LISTS = ("role", "gender", "sector")
DOCUMENTS, PICTURES, VOCABULARY = "documents/", "pictures/", "vocabulary.toml"
AS_RECEIVED = ".as-received"
"""The ending of the bytes of a source that came in another encoding, beside it."""


def front_of(text: str) -> Mapping[str, Any]:
    """Return the front matter of a document; empty where it has mistakes."""
    return _parsed_front(_front(text))


def _front(text: str) -> str:
    """Return the front matter of a document as it is written, or ""."""
    fences = [*islice(_FENCE.finditer(text), 2)]
    return plain_text(text[fences[0].end() : fences[1].start()]) if len(fences) > 1 else ""


@lru_cache(maxsize=2_000)
def _parsed_front(front: str) -> Mapping[str, Any]:
    try:
        return parsed(front, "")
    except SourceProblem:
        return {}


def file_of_document(files: Mapping[str, str], name: str) -> str:
    """Return the file of the document with the id `name`. Raises SourceProblem."""
    for file, text in files.items():
        if file.startswith(DOCUMENTS) and front_of(text).get("id") == name:
            return file
    raise SourceProblem("This document is there no more. Choose another.")


def document_with(files: Mapping[str, str], name: str) -> str:
    """Return the document file that has the block `name`. Raises SourceProblem."""
    written = re.compile(rf"\{{#{re.escape(name)}[\s}}]")
    is_plain = _ID.fullmatch(name) is not None
    found = [
        file
        for file, text in files.items()
        if file.startswith(DOCUMENTS)
        and (name in _ids_in(file, text) or not is_plain)
        and written.search(text)
        and name in words_in(text)
    ]
    if len(found) != 1:
        raise SourceProblem("“{name}” is not in one document. Look for it.", name=name)
    return found[0]


def documents_with(
    files: Mapping[str, str], names: Set[str], *, all_there: bool = True
) -> dict[str, Set[str]]:
    """Return document file -> those of `names` whose blocks it has.

    Raises SourceProblem where one is not there, if they must be `all_there`.
    """
    found: dict[str, Set[str]] = {}
    times: Counter[str] = Counter()
    for file, text in files.items():
        is_named = file.startswith(DOCUMENTS) and names & _ids_in(file, text)
        if is_named and (held := names & {each.id for each in read_checked(text).blocks}):
            found[file] = held
            times.update(held)
    for name in sorted(names):
        if all_there and times[name] != 1:
            raise SourceProblem("“{name}” is not in one document. Look for it.", name=name)
    return found


def words_in(text: str) -> dict[str, str]:
    """Return the words of each block of a document, by its id."""
    found: dict[str, str] = {}
    for each in read_checked(text).blocks:
        block = each.block
        found[each.id] = table_text(block).words.text if block.cells else block.text
    return found


def translated_in(text: str) -> dict[str, str]:
    """Return what can be translated of each block of a document: of a picture its caption too."""
    pictures = {
        each.id: "\n".join(filter(None, (each.block.text, each.block.picture[1])))
        for each in read_checked(text).blocks
        if each.block.picture is not None
    }
    return words_in(text) | pictures


def ids_ever(files: Mapping[str, str]) -> set[str]:
    """Return all ids that the folder names: given, gone, withdrawn, published or only mentioned."""
    for file in _IDS.keys() - files.keys():
        _IDS.pop(file, None)
    return set().union(*(_ids_in(file, text) for file, text in files.items()))


def look_ahead(files: Mapping[str, str]) -> Iterator[str]:
    """Look into each of `files` as acts do, so that the first of a sitting need not; yield it."""
    for file, text in files.items():
        _ids_in(file, text)
        if file == CODINGS:
            with suppress(SourceProblem):
                parsed(plain_text(text), file)
        yield file


_IDS: dict[str, tuple[str, frozenset[str]]] = {}
"""File -> its text, and the ids that it names: of 20,000 passages they are not looked for twice."""


def _ids_in(file: str, text: str) -> frozenset[str]:
    held = _IDS.get(file)
    if held is None or held[0] != text:
        is_document = file.startswith(DOCUMENTS)
        told = _front(text) if is_document else text
        found = {name for each in _NAMED for name in each.findall(told)}
        found.update(_GROUP.findall(text) if is_document else ())
        held = _IDS[file] = text, frozenset(found)
    return held[1]


def vocabulary_of(files: Mapping[str, str]) -> dict[str, set[str]]:
    """Return the ids of the vocabulary, by role, gender and sector."""
    held: Any = parsed(plain_text(files.get(VOCABULARY, "")), VOCABULARY)
    return {key: {str(each.get("id")) for each in held.get(key, ())} for key in _LISTS}


def withdrawn_in(files: Mapping[str, str]) -> set[str]:
    """Return the ids that archive.toml withdraws."""
    held: Any = parsed(plain_text(files.get(ARCHIVE, "")), ARCHIVE)
    return {str(each.get("passage")) for each in held.get("withdrawn", ())}


def documents_of(files: Mapping[str, str], source: str) -> Iterator[Document]:
    """Yield the documents that were made of `source`, in their order, without an editor's lines.

    Raises SourceProblem where one cannot be read.
    """
    for file in sorted(each for each in files if each.startswith(DOCUMENTS)):
        if front_of(files[file]).get("source") == source:
            yield _document(file, files[file])


def _document(file: str, text: str) -> Document:
    front = front_of(text)
    problems = Problems()
    reader = DocumentReader(file, 1, Defaults(), problems, Gathered())
    title_by = front.get("title_by")
    head = HeadSource(str(front.get("id", "")), str(front.get("title", "")), "en", title_by)
    blocks = [each.block for each in read_checked(text).blocks]
    document = reader.read(head.document(), blocks)
    if problems.block:
        raise SourceProblem("“{name}” has mistakes. Mend what is told of it first.", name=file)
    return as_received(document, {each.id: each.values for each in map(_GROUP_OF, blocks)})


def source_of(files: Mapping[str, str], file: str) -> SourceText | None:
    """Return the received text of the document `file`; None where there is none."""
    name = str(front_of(files[file]).get("source", ""))
    text = files.get(name)
    return SourceText(name, text.removeprefix("\ufeff")) if text else None


def left_out_lines(files: Mapping[str, str], source: str) -> frozenset[int]:
    """Return the lines of `source` that its documents leave out on purpose."""
    fronts = (front_of(text) for file, text in files.items() if file.startswith(DOCUMENTS))
    return frozenset(
        line
        for front in fronts
        if front.get("source") == source
        for line in front.get("left_out", ())
    )


def is_heading(text: str, name: str) -> bool:
    """Return whether the block `name` of a document is a heading."""
    kinds = (each.kind for each in read_checked(text).blocks if each.id == name)
    return next(kinds, None) is SourceBlockKind.HEADING


def renamed_heading(text: str, name: str, taken: Set[str]) -> str:
    """Return the document with an id for the heading `name` that says none of its words."""
    number = next(each for each in count(1) if f"s-{each}" not in taken)
    return re.sub(rf"\{{#{re.escape(name)}(?=[\s}}])", f"{{#s-{number}", text, count=1)


def with_titles(files: Mapping[str, str], file: str, old: str, title: str) -> dict[str, str]:
    """Return the document `file`, and archive.toml, with another title where that is the `old` one.

    They are file -> text, and only those that change.
    """
    changed = {}
    if front_of(files[file]).get("title") == old:
        changed[file] = _with_title(files[file], title)
    text = files.get(ARCHIVE, "")
    held = parsed(plain_text(text), ARCHIVE).get("title", {})
    for language, words in held.items() if isinstance(held, Mapping) else ():
        if words == old:
            text = changed[ARCHIVE] = with_value(ARCHIVE, text, ("title", language), title)
    return changed


def _with_title(text: str, title: str) -> str:
    opening, head, body = plain_text(text).split(f"{FENCE}\n", 2)
    changed = with_value("", head, ("title",), title)
    return written_as(text, f"{opening}{FENCE}\n{changed}{FENCE}\n{body}")
