"""Takes a document out of its folder, with its text as received and all that is said of it."""

from collections.abc import Iterator, Mapping, Sequence, Set
from pathlib import PurePosixPath

from index.desk.block_forms import read_checked
from index.desk.document_edits import DocumentEdit
from index.desk.documents.document_order import without_in_order
from index.desk.folder_acts import SOURCES, Act, ActName
from index.desk.folder_texts import (
    AS_RECEIVED,
    DOCUMENTS,
    PICTURES,
    file_of_document,
    front_of,
    withdrawn_in,
)
from index.desk.followed_tables import ARCHIVE, CODINGS, NOTES, followed
from index.desk.passage_withdrawal import is_published, published_in, with_withdrawn
from index.desk.set_items import sets_showing
from index.desk.toml_chunks import entries_naming, parsed
from index.errors import SourceProblem
from index.importers.output.guess_table import GUESS_TABLE, without_guesses
from index.revision.document_text import RawBlock
from index.source.checks.returned_words import word_digests
from index.source.markdown.blocks import SourceBlockKind
from index.values import Value

_NO_PASSAGES = frozenset({SourceBlockKind.HEADING, SourceBlockKind.FOOTNOTE})


class DocumentToGo(Value):
    """What goes with the document `title`: so many passages and pictures, and all on them.

    `sets` is how many ready-made sets show some of them. Where it `was_published`, its passages are
    withdrawn from the next edition.
    """

    title: str
    passages: int
    codings: int = 0
    notes: int = 0
    sets: int = 0
    was_published: bool = False


def document_to_go(files: Mapping[str, str], name: str) -> DocumentToGo:
    """Return what goes with the document `name`. Raises SourceProblem."""
    file = file_of_document(files, name)
    blocks = read_checked(files[file]).blocks
    gone = {each.id for each in blocks}
    codings = parsed(files.get(CODINGS, ""), CODINGS).get("coding", ())
    return DocumentToGo(
        str(front_of(files[file]).get("title", "")),
        len(_passages(blocks)),
        sum(each.get("passage") in gone for each in codings),
        len([*_notes_on(files, gone)]),
        sets_showing(files, gone),
        _was_published(files, blocks),
    )


def without_document(files: Mapping[str, str], name: str, reason: str = "") -> Act:
    """Return the act that takes the document `name` out, with what tables say of its passages.

    Pictures that no other document shows go too. If an edition had it, all of its passages are
    withdrawn for that `reason`. Raises SourceProblem where another document has the same source.
    """
    file = file_of_document(files, name)
    blocks = read_checked(files[file]).blocks
    tables = {
        each: text
        for each, text in files.items()
        if not each.startswith((DOCUMENTS, SOURCES, GUESS_TABLE))
    }
    head = dict(without_in_order(files, name))
    if _was_published(files, blocks):
        there = withdrawn_in(files)
        new = [each for each in _passages(blocks) if each not in there]
        head = {ARCHIVE: with_withdrawn({**files, **head}, new, reason)} if new else head
    gone = frozenset(each.id for each in blocks)
    edit = DocumentEdit("", removed=tuple(gone))
    left = followed({**tables, **head}, edit, _no_words, _no_words)
    guesses = files.get(GUESS_TABLE, "")
    unasked = without_guesses(guesses, lambda each: each.passage in gone)
    changed: dict[str, str | None] = {**head, **left}
    changed |= {GUESS_TABLE: unasked} if unasked != guesses else {}
    changed |= dict.fromkeys((file, *_own_source(files, file), *_own_pictures(files, file, blocks)))
    seen = {each: files.get(each) for each in changed}
    return Act(ActName.DOCUMENT_OUT, changed, seen)


def _no_words(_name: str) -> None:
    """Return no words: what is said of a passage that goes need not be found in it."""


def _passages(blocks: Sequence[RawBlock]) -> tuple[str, ...]:
    """Return the ids of the passages and pictures among `blocks`: what can be withdrawn."""
    return tuple(each.id for each in blocks if each.kind not in _NO_PASSAGES)


def _notes_on(files: Mapping[str, str], names: Set[str]) -> Iterator[int]:
    """Yield the numbers of the notes that are on some of `names`."""
    for number, entry in entries_naming(files.get(NOTES, ""), NOTES, "note", names):
        if not names.isdisjoint(entry.get("passages", ())):
            yield number


def _was_published(files: Mapping[str, str], blocks: Sequence[RawBlock]) -> bool:
    """Return whether an edition had this document, or may have had it.

    A record does not have passages of few words: one that has no other may be in any edition.
    """
    if not is_published(files):
        return False
    known = published_in(files)
    is_in_record = not known.isdisjoint(each.id for each in blocks)
    return is_in_record or not any(word_digests(each.block.text) for each in blocks)


def _own_source(files: Mapping[str, str], file: str) -> tuple[str, ...]:
    """Return the text as received of the document `file`, with its bytes beside it.

    Raises SourceProblem where another document has it too.
    """
    source = str(front_of(files[file]).get("source", ""))
    others = (text for each, text in files.items() if each.startswith(DOCUMENTS) and each != file)
    if any(front_of(text).get("source") == source for text in others) and source:
        raise SourceProblem(
            "Another document was made of the same text, “{name}”. Leave out its passages instead.",
            name=source,
        )
    return (source, f"{source}{AS_RECEIVED}") if source in files else ()


def _own_pictures(files: Mapping[str, str], file: str, blocks: Sequence[RawBlock]) -> Iterator[str]:
    """Yield the pictures that only the document `file` shows."""
    shown = {each.block.picture[0] for each in blocks if each.block.picture is not None}
    others = {each: text for each, text in files.items() if each.startswith(DOCUMENTS)}
    del others[file]
    for picture in sorted(shown):
        name = PurePosixPath(picture).name
        if picture == f"{PICTURES}{name}" and not any(name in text for text in others.values()):
            yield picture
