"""Reads a source folder with all checks, also of how large its archive would be."""

from collections.abc import Sequence
from pathlib import Path

from index.container.codec import encode
from index.container.weights import heaviest
from index.importers.output.guess_table import GUESS_TABLE, unread_guesses
from index.limits import Excess
from index.source.folder import KnownWords, SourceDraft, read_source
from index.source.problems.problem import Problem, Problems, Severity
from index.source.text_files import read_text
from index.values import replace


def read_folder(
    folder: Path, *, finds_names: bool = True, published: KnownWords | None = None
) -> SourceDraft:
    """Return the source folder `folder`, with a problem where its archive would be too large.

    All commands read a folder by this function, so that `check` reports what `build` does.
    `published` is as for `read_source`. Raises SourceProblem.
    """
    draft = read_source(folder, finds_names=finds_names, published=published)
    table = read_text(folder, GUESS_TABLE, Problems()) or ""
    draft = replace(draft, problems=(*draft.problems, *of_guesses(table)))
    over = heaviest(encode(draft.archive), draft.archive) if draft.archive else None
    if over is None:
        return draft
    return replace(draft, archive=None, problems=with_excess(draft.problems, over))


def with_excess(found: Sequence[Problem], over: Excess) -> tuple[Problem, ...]:
    """Return the problems `found`, and that the archive is too large."""
    problems = Problems(found)
    problems.exceeds("documents", None, over)
    return problems.found()


def of_guesses(table: str) -> tuple[Problem, ...]:
    """Return the problem of entries of the file `table` that are no guesses, if there are any."""
    number = unread_guesses(table)
    if not number:
        return ()
    said = f"{number} entries of this list cannot be guesses of an import, and are passed over."
    hint = "Nothing depends on this file: delete it, or ask who changed it."
    return (Problem(GUESS_TABLE, None, Severity.NOTE, "guess-unread", said, hint),)
