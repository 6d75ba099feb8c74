"""Reports what an import left for an editor to decide, and an import that was interrupted."""

from collections.abc import Mapping, Sequence
from pathlib import Path

from index.model import Document
from index.source.checks.file_names import CONFLICTS
from index.source.problems.problem import Problem, Problems, Severity, Spot
from index.source.tables import Tables
from index.source.text_files import PENDING
from index.source.toml_schema import ConflictSource
from index.text.beginnings import beginning_of
from index.values import Value, replace

CONFLICT = "conflict"
_MOST = 100  # that are told one by one
_WHAT = {
    "changed": "was changed by you and in the document that was imported again",
    "gone": "is not in the document any more, and you worked on it",
    "removed": "was taken out by you, and is changed in the document",
    "replaced": "has a name in the document that you replaced",
    "withdrawn": "is withdrawn, and the document that was imported has its words",
}


class FolderPlaces(Value):
    """The places of a folder: id of a passage -> file and line, and id of a document -> file."""

    passages: Mapping[str, tuple[str, int]]
    documents: Mapping[str, str]


def check_conflicts(
    folder: Path,
    tables: Tables,
    documents: Sequence[Document],
    places: FolderPlaces,
    problems: Problems,
) -> None:
    """Report to `problems` each conflict of the folder as an error: nothing is built before.

    Those of passages in `documents` are named by their first words.
    """
    if (folder / PENDING).is_dir():
        said = "An import into this folder was interrupted."
        hint = "Import the document again: that finishes it."
        problems.error(PENDING, None, "import-unfinished", said, hint)
    every = enumerate(tables.conflicts())
    conflicts = [(number, each) for number, each in every if not each.decided]
    words = _first_words(documents, {each.passage for _number, each in conflicts[:_MOST]})
    titles = {each.id: each.title for each in documents}
    for number, each in conflicts[:_MOST]:
        line = tables.line(CONFLICTS, "conflict", number)
        told = _conflict(each, line, words.get(each.passage, ""), places)
        where = each.line, each.paragraph, each.page
        title = titles.get(each.document, "")
        problems.add(replace(told, spot=Spot(title, *where) if title or any(where) else None))
    if (more := len(conflicts) - _MOST) > 0:
        line = tables.line(CONFLICTS, "conflict", conflicts[_MOST][0])
        said = f"And {more:,} more of which you have to decide, as the file tells."
        problems.error(CONFLICTS, line, CONFLICT, said, "They are listed once others are decided.")


def _conflict(
    conflict: ConflictSource, line: int | None, words: str, places: FolderPlaces
) -> Problem:
    name, document = conflict.passage, conflict.document
    told = f"“{words}” ({name})" if words else f"“{name}” of “{document}”"
    hint = f"Look there, write what is right, then delete its entry, in line {line} of {CONFLICTS}."
    file, at = places.passages.get(name, (places.documents.get(document, CONFLICTS), 0))
    return Problem(
        file,
        (line if file == CONFLICTS else at) or None,
        Severity.ERROR,
        CONFLICT,
        f"{told} {_WHAT[conflict.kind]} ({_place(conflict)}).",
        hint,
        (name,),
        kind=conflict.kind,
        about=words,
    )


def _first_words(documents: Sequence[Document], names: set[str]) -> dict[str, str]:
    """Return id -> the beginning of its words, for those of the passages `names` that are there."""
    found = {}
    for document in documents if names else ():
        for passage in document.passages():
            if passage.id in names:
                found[passage.id] = beginning_of(passage.text)
    return found


def _place(conflict: ConflictSource) -> str:
    """Return where the passage stands in the imported document, as the report tells it."""
    parts = [f"page {conflict.page}"] if conflict.page else []
    parts += [f"paragraph {conflict.paragraph}"] if conflict.paragraph else []
    parts = parts or ([f"line {conflict.line}"] if conflict.line else [])
    return ", ".join(parts) or "in no place of the document"
