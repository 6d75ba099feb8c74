"""Reports what an import left for an editor to decide, and an import that was interrupted."""

from pathlib import Path

from index.source.checks.file_names import CONFLICTS
from index.source.problems.problem import Problem, Problems, Severity
from index.source.tables import Tables
from index.source.text_files import PENDING
from index.source.toml_schema import ConflictSource

CONFLICT = "conflict"
_WHAT = {
    "changed": "was changed by you and in the document that was imported again",
    "gone": "is not in the document any more, and you worked on it",
    "removed": "was taken out by you, and is changed in the document",
    "replaced": "has a name in the document that you replaced",
    "withdrawn": "is withdrawn, and the document that was imported has its words",
}
_HINT = "Look there, write what is right, then delete this entry from conflicts.toml."


def check_conflicts(folder: Path, tables: Tables, problems: Problems) -> None:
    """Report to `problems` each conflict of the folder as an error: nothing is built before."""
    if (folder / PENDING).is_dir():
        said = "An import into this folder was interrupted."
        hint = "Import the document again: that finishes it."
        problems.error(PENDING, None, "import-unfinished", said, hint)
    for number, each in enumerate(tables.conflicts()):
        said = f"“{each.passage}” of “{each.document}” {_WHAT[each.kind]} ({_place(each)})."
        line = tables.line(CONFLICTS, "conflict", number)
        problems.add(
            Problem(CONFLICTS, line, Severity.ERROR, CONFLICT, said, _HINT, (each.passage,))
        )


def _place(conflict: ConflictSource) -> str:
    """Return where the passage stands in the imported document, as the report tells it."""
    parts = [f"page {conflict.page}"] if conflict.page else []
    parts += [f"paragraph {conflict.paragraph}"] if conflict.paragraph else []
    parts = parts or ([f"line {conflict.line}"] if conflict.line else [])
    return ", ".join(parts) or "in no place of the document"
