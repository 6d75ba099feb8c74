"""Makes source folders from texts, and adds texts to source folders."""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from index.errors import SourceProblem
from index.importers.folder import importing
from index.importers.import_report import Certainty, Guess, Imported
from index.importers.output.guess_table import GUESS_TABLE, pending_guesses
from index.importers.word_comparison import differences
from index.lazy_function import function_at
from index.progress import Progress, Step
from index.publication.checked_folder import read_folder
from index.source.checks.fidelity import FIDELITY
from index.source.problems.problem import Problems, Severity
from index.source.text_files import is_source_folder, read_text

if TYPE_CHECKING:
    from index.revision.removed_words import RemovedWords

_FEW_UNMADE = "No folder could be made of these texts: {why} Import them one by one."
_ONE_UNMADE = "No folder could be made of this text: {why} Mend that, and import it again."
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
    if is_source_folder(folder):
        added: Imported = function_at(_ADDITION)(inputs, folder, removed, pace, asks=asks)
        return replace(added, awaited=_awaited(folder))
    with importing(inputs, folder, pace) as made:
        pace.tell(Step.CHECKING)
        draft = read_folder(made.path, finds_names=False)  # they are told with their places
        problems = draft.problems
        wrong = [
            Guess(problem.file, problem.line or 1, problem.code, problem.text)
            for problem in problems
            if problem.severity is Severity.ERROR or problem.code in FIDELITY
        ]
        if any(problem.severity is Severity.ERROR for problem in problems):
            raise SourceProblem(_FEW_UNMADE if len(inputs) > 1 else _ONE_UNMADE, why=wrong[0].text)
        documents = draft.archive.documents if draft.archive else ()
        wrong += (
            Guess(f"documents/{each.id}.md", 1, kind, said)
            for each in documents
            if each.id in made.structured
            for kind, said in differences(made.structured[each.id], each)
        )
    result = made.result
    told = [replace(each, certainty=Certainty.SURE) for each in wrong]
    guesses = (*told, *result.guesses)
    return replace(result, ok=not wrong, guesses=guesses, awaited=_awaited(folder))


def _awaited(folder: Path) -> int:
    """Return how many guesses of the folder wait to be looked at."""
    return len(pending_guesses(read_text(folder, GUESS_TABLE, Problems()) or ""))
