"""Makes source folders from texts, and adds texts to source folders."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from index.errors import SourceProblem
from index.importers.folder import DraftFolder, importing
from index.importers.import_report import Certainty, Guess, Imported
from index.importers.output.guess_table import GUESS_TABLE, pending_guesses
from index.importers.received import Incoming, is_project, why_unreadable
from index.importers.word_comparison import differences
from index.lazy_function import function_at
from index.progress import Progress, Step
from index.publication.checked_folder import read_folder
from index.source.checks.fidelity import FIDELITY
from index.source.problems.problem import Problems, Severity
from index.source.text_files import files_in, is_source_folder, read_text
from index.values import Value, replace

if TYPE_CHECKING:
    from index.importers.refi.arrival import TableCompletion
    from index.revision.removed_words import RemovedWords

_FEW_UNMADE = "No folder could be made of these texts: {why} Import them one by one."
_ONE_UNMADE = "No folder could be made of this text: {why} Mend that, and import it again."
_ARRIVAL = "index.importers.refi.arrival:Arrival"
_UNPACKED = "index.importers.refi.package:unpacked"
_TABLES = "index.desk.projects.project_tables:complete_tables"
_ADDITION = "index.publication.text_addition:add_to_folder"  # a new folder does without it


def import_texts(
    inputs: Sequence[Path],
    folder: Path,
    pace: Progress | None = None,
    removed: "RemovedWords | None" = None,
    *,
    asks: bool = False,
) -> Imported:
    """Make the source folder `folder` from the documents and texts `inputs`.

    A new folder is read back; words that it lacks are guesses of the kind `words-missing`, and then
    `ok` is False. A source folder gets them added without the words `removed` from it before; where
    it `asks`, only if no words or names change. Raises SourceProblem, OutputFailed and Stopped.
    """
    pace = pace or Progress()
    arrived, complete, projects = _arrived(inputs, pace)
    if is_source_folder(folder):
        arrival = function_at(_ARRIVAL)(arrived, complete)
        added: Imported = function_at(_ADDITION)(arrival, folder, removed, pace, asks=asks)
        return replace(
            added, awaited=_awaited(folder), without_lines=added.without_lines | projects
        )
    with importing(arrived, folder, pace) as made:
        pace.tell(Step.CHECKING)
        told_of = _complete(made, complete) if complete else ()
        wrong = _wrong_in(made, len(inputs))
    result = made.result
    told = [replace(each, certainty=Certainty.SURE) for each in wrong]
    guesses = (*told, *told_of, *result.guesses)
    without_lines = result.without_lines | projects
    result = replace(result, ok=not wrong, guesses=guesses, without_lines=without_lines)
    return replace(result, awaited=_awaited(folder))


class RefusedInput(Value):
    """An input that an import leaves aside, and `why`."""

    path: Path
    why: SourceProblem


def import_readable(
    inputs: Sequence[Path],
    folder: Path,
    pace: Progress,
    removed: "RemovedWords | None" = None,
    *,
    asks: bool = False,
) -> tuple[Imported | None, tuple[RefusedInput, ...]]:
    """Add `inputs` to `folder` as `import_texts` does, without those that cannot be added.

    Returns the result, None where no input is left, and what is left aside. Raises SourceProblem
    where that is of no one input.
    """
    seen = {path: None if is_project(path) else why_unreadable(path) for path in inputs}
    refused = {path: why for path, why in seen.items() if why is not None}
    result = None
    while result is None and (left := [path for path in inputs if path not in refused]):
        try:
            result = import_texts(left, folder, pace, removed, asks=asks)
        except SourceProblem as error:
            named = {path for path in left if path.name == error.values.get("name")}
            if len(named) != 1:
                raise
            refused[named.pop()] = error
    return result, tuple(RefusedInput(*each) for each in refused.items())


def _arrived(
    inputs: Sequence[Path], pace: Progress
) -> "tuple[Sequence[Incoming], TableCompletion | None, frozenset[str]]":
    """Return the texts in `inputs`, what completes tables, and the names of projects among them."""
    if not any(map(is_project, inputs)):
        return [Incoming(each) for each in inputs], None, frozenset()
    arrived, projects = function_at(_UNPACKED)(inputs, pace)
    complete = partial(function_at(_TABLES), projects)
    return arrived, complete, frozenset(str(each.path) for each in projects)


def _complete(made: DraftFolder, complete: "TableCompletion") -> Sequence[Guess]:
    """Complete the tables of a folder that is made, and return what is told of that."""
    names = [each.name for each in made.path.iterdir() if each.suffix == ".toml"]
    names += files_in(made.path, "documents", ".md")
    files = {name: (made.path / name).read_text("utf-8") for name in names}
    changed, told = complete(files, made.result.originals, frozenset(), frozenset())
    for name, text in changed.items():
        place = made.path / name
        place.parent.mkdir(exist_ok=True)
        place.write_text(text, "utf-8", newline="\n")
    return told


def _wrong_in(made: DraftFolder, inputs: int) -> Sequence[Guess]:
    """Return in what a folder differs from its texts. Raises SourceProblem where it has errors."""
    draft = read_folder(made.path, finds_names=False)  # they are told with their places
    problems = draft.problems
    wrong = [
        Guess(problem.file, problem.line or 1, problem.code, problem.text)
        for problem in problems
        if problem.severity is Severity.ERROR or problem.code in FIDELITY
    ]
    if any(problem.severity is Severity.ERROR for problem in problems):
        raise SourceProblem(_FEW_UNMADE if inputs > 1 else _ONE_UNMADE, why=wrong[0].text)
    documents = draft.archive.documents if draft.archive else ()
    wrong += (
        Guess(f"documents/{each.id}.md", 1, kind, said)
        for each in documents
        if each.id in made.structured
        for kind, said in differences(made.structured[each.id], each)
    )
    return wrong


def _awaited(folder: Path) -> int:
    """Return how many guesses of the folder wait to be looked at."""
    return len(pending_guesses(read_text(folder, GUESS_TABLE, Problems()) or ""))
