"""Gives a document another id: its file, its text as received, and what names it follow."""

from collections.abc import Iterator, Mapping, Sequence
from itertools import count
from pathlib import PurePosixPath

from index.desk.document_blocks import plain_text, written_as
from index.desk.documents.document_order import order_after
from index.desk.folder_acts import SOURCES, Act, ActName
from index.desk.folder_texts import AS_RECEIVED, DOCUMENTS, file_of_document, front_of, ids_ever
from index.desk.followed_tables import ARCHIVE, TRANSLATIONS
from index.desk.passage_withdrawal import is_published
from index.desk.table_edits import with_value, with_values
from index.desk.toml_chunks import entries_naming
from index.errors import SourceProblem
from index.importers.output.guess_table import GUESS_TABLE
from index.limits import may_be_id
from index.source.checks.file_names import CONFLICTS
from index.source.document_files import FENCE
from index.values import Value

_PREFIX = "document"


class DocumentToRename(Value):
    """The document `title`, the `id` that it has, and a `free` one that tells nothing.

    `was_published` tells that editions of the folder are out, which may have the old one.
    """

    title: str
    id: str
    free: str
    was_published: bool = False


def document_to_rename(files: Mapping[str, str], name: str) -> DocumentToRename:
    """Return what is asked before the document `name` gets another id. Raises SourceProblem."""
    title = str(front_of(files[file_of_document(files, name)]).get("title", ""))
    free = next(each for each in _numbered() if not _is_taken(files, each))
    return DocumentToRename(title, name, free, is_published(files))


def renamed_document(files: Mapping[str, str], name: str, new: str) -> Act:
    """Return the act that gives the document `name` the id `new`, also as the name of its files.

    What is said of its passages names these, and stays; documents keep their order. The bytes of a
    text that came in another encoding go, since their file is named like it. Raises SourceProblem
    where `new` is no id, or is taken.
    """
    file = file_of_document(files, name)
    if not may_be_id(new):
        raise SourceProblem("Use small Latin letters and digits, with hyphens between: document-2.")
    if new == name and file == f"{DOCUMENTS}{new}.md":
        return Act(ActName.DOCUMENT_NAME, {}, {})
    if new != name and _is_taken(files, new):
        raise SourceProblem("“{words}” is taken. Choose another name.", words=new[:40])
    changed: dict[str, str | None] = {}
    changed |= _renamed_source(files, file, new)
    own = _with_front(changed.get(file) or files[file], "id", new)
    changed |= {file: None, f"{DOCUMENTS}{new}.md": own}
    for table in [each for each in files if each in (ARCHIVE, CONFLICTS, GUESS_TABLE)] + [
        each for each in files if each.startswith(TRANSLATIONS)
    ]:
        text = _renamed_in(table, files[table], name, new)
        if text != files[table]:
            changed[table] = text
    changed |= order_after({**files, **changed}, files, name, new)
    return Act(ActName.DOCUMENT_NAME, changed, {each: files.get(each) for each in changed})


def _numbered() -> Iterator[str]:
    return (f"{_PREFIX}-{number}" for number in count(1))


def _is_taken(files: Mapping[str, str], name: str) -> bool:
    """Return whether an id, or a file of a document or of its text, is called `name`."""
    stems = {PurePosixPath(file).stem for file in files if file.startswith((DOCUMENTS, SOURCES))}
    return name in stems or name in ids_ever(files)


def _renamed_source(files: Mapping[str, str], file: str, new: str) -> dict[str, str | None]:
    """Return the text as received of the document `file` under the name `new`.

    Other documents that were made of it name it so, too.
    """
    source = str(front_of(files[file]).get("source", ""))
    if source not in files:
        return {}
    suffix = PurePosixPath(source).suffix
    path = f"{SOURCES}{new}{suffix}"
    if path == source:
        return {}
    changed: dict[str, str | None] = {source: None, f"{source}{AS_RECEIVED}": None}
    changed[path] = files[source]
    for each, text in files.items():
        if each.startswith(DOCUMENTS) and front_of(text).get("source") == source:
            changed[each] = _with_front(text, "source", path)
    return changed


def _with_front(text: str, key: str, value: str) -> str:
    opening, head, body = plain_text(text).split(f"{FENCE}\n", 2)
    changed = with_value("", head, (key,), value)
    return written_as(text, f"{opening}{FENCE}\n{changed}{FENCE}\n{body}")


_NAMING: Mapping[str, Sequence[tuple[str, str]]] = {
    ARCHIVE: (("waived", "passage"),),
    CONFLICTS: (("conflict", "document"), ("conflict", "passage")),
    GUESS_TABLE: (("guess", "passage"),),
}
"""Table -> the entries that may name a document, and their keys; translations name it by title."""


def _renamed_in(table: str, text: str, name: str, new: str) -> str:
    for key, named in _NAMING.get(table, (("translation", "passage"),)):
        entries = entries_naming(plain_text(text), table, key, frozenset({name}))
        numbers = {number: new for number, entry in entries if entry.get(named) == name}
        if numbers:
            text = with_values(table, text, key, named, numbers)
    return text
