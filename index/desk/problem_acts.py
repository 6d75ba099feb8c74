"""The acts that settle what `check` tells: a finding is waived, a conflict is decided."""

from collections.abc import Mapping
from typing import Any

from index.desk.document_blocks import plain_text
from index.desk.folder_acts import Act, ActName, table_act
from index.desk.folder_texts import document_with, words_in
from index.desk.followed_tables import ARCHIVE, CODINGS
from index.desk.table_edits import with_entry, with_value, without_entry
from index.desk.themes.codebook_texts import quoted_of
from index.desk.toml_chunks import entries_naming, parsed
from index.errors import SourceProblem
from index.source.checks.file_names import CONFLICTS
from index.source.checks.table_waivers import unused_words
from index.source.checks.waivers import may_be_waived
from index.source.codings import find_coding, unfit_words
from index.source.problems.problem import Problem


def waive(files: Mapping[str, str], problem: Problem, reason: str) -> Act:
    """Let `problem` stand for that `reason`, which readers of the archive see.

    Raises SourceProblem where it cannot be waived.
    """
    said = " ".join(reason.split())
    if not may_be_waived(problem) or not said:
        raise SourceProblem("This cannot stay as it is. Mend it.")
    values = {"code": problem.code, "reason": said}
    if problem.passages:
        values["passage"] = problem.passages[0]
    text = with_entry(ARCHIVE, files[ARCHIVE], ("waived",), values)
    return Act(ActName.WAIVE, {ARCHIVE: text}, {ARCHIVE: files[ARCHIVE]})


def take_back(files: Mapping[str, str], problem: Problem) -> Act:
    """Take the waivers back that `problem` tells to cover nothing. Raises SourceProblem."""
    text = files[ARCHIVE]
    held: Any = parsed(plain_text(text), ARCHIVE).get("waived", ())
    for number in reversed(range(len(held))):
        named = (held[number].get(key) for key in ("code", "passage", "table"))
        if unused_words(*map(str, filter(None, named))) == problem.text:
            text = without_entry(ARCHIVE, text, ("waived", number))
    return Act(ActName.WAIVE_OUT, {ARCHIVE: text}, {ARCHIVE: files[ARCHIVE]})


def take_unfit_off(files: Mapping[str, str], problem: Problem) -> Act:
    """Take the coding off whose words have no one place, as `problem` tells. Raises SourceProblem.

    It changes nothing where they have one again.
    """
    (passage,) = problem.passages
    words = words_in(files[document_with(files, passage)])[passage]
    text = files.get(CODINGS, "")
    for number, entry in entries_naming(plain_text(text), CODINGS, "coding", {passage}):
        quoted = quoted_of(entry)
        if unfit_words(quoted) == problem.text and find_coding(quoted, words) is None:
            left = without_entry(CODINGS, text, ("coding", number))
            return table_act(ActName.CODE_OFF, files, {CODINGS: left}, codings_gone=1)
    return table_act(ActName.CODE_OFF, files, {})


def decide(files: Mapping[str, str], passage: str) -> Act:
    """Take the conflicts of `passage` for decided: it stays as it is now. Raises SourceProblem.

    What was decided of withdrawn words is kept, so that it is not asked again.
    """
    before = text = files.get(CONFLICTS, "")
    for number, entry in entries_naming(plain_text(before), CONFLICTS, "conflict", {passage}):
        if entry.get("passage") == passage:
            at = ("conflict", number)
            is_kept = entry.get("kind") == "withdrawn" and entry.get("words")
            text = (
                with_value(CONFLICTS, text, (*at, "decided"), value=True)
                if is_kept
                else without_entry(CONFLICTS, text, at)
            )
    return Act(ActName.DECIDE, {CONFLICTS: text}, {CONFLICTS: before})
