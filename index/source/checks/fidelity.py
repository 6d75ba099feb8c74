"""Checks that the documents hold every word of the received text, in order, and no other.

All differences are reported, and nothing is corrected.
"""

from collections.abc import Iterator, Mapping, Sequence, Set

from index.source.checks.alignment import Alignment, Stretch
from index.source.checks.source_alignments import Alignments
from index.source.problems.problem import Problem, Problems, Severity

QUOTE_ALTERED = "quote-altered"
MISSING = "words-missing"
FIDELITY = frozenset({MISSING, "words-added"})
_MOST_SHOWN = 12  # words of a difference that are quoted
_HINT = "Put the words in, or say in a note why they are not there."
_HINT_SOURCE = (
    "Put the words in, or say in a note why they are not there. The archive holds this text too: "
    "what nobody may read, such as a name, must be taken out of it here as well."
)
_HINT_QUOTE = (
    "Put its words back. Where a name was replaced, replace it in the source too. Where the source "
    "is wrong, waive this with a reason."
)
_HINT_WITHDRAWN = "A passage is withdrawn that no document holds: these words go with it."


def unfaithful(
    file: str, alignments: Alignments, quotes: Mapping[str, tuple[str, int]], withdrawn: bool
) -> tuple[Problem, ...]:
    """Return the differences between the source `file` and its documents, and altered `quotes`."""
    problems, alignment = Problems(), alignments.of(file)
    fidelity = Fidelity(problems, withdrawn=withdrawn)
    fidelity.check(file, alignment)
    fidelity.check_quotes(quotes, alignment)
    return problems.found()


class Fidelity:
    """Reports to `problems` each run of words that only one of the two texts has.

    With `withdrawn`, withdrawn passages were deleted from the documents already: then words that
    only the source has are left out of the archive, which is reported as a note.
    """

    def __init__(self, problems: Problems, *, withdrawn: bool = False) -> None:
        self._problems = problems
        self._withdrawn = withdrawn

    def check(self, file: str, alignment: Alignment) -> None:
        """Report the differences between the source `file` and the documents."""
        for stretch in () if alignment.is_equal else alignment.stretches:
            if not stretch.equal:
                missing = [each.word for each in stretch.theirs]
                self._tell_missing(file, stretch.line, missing)
                added = [each.word for each in stretch.ours]
                self._tell(file, stretch.line, "words-added", added)
        self._tell_left_out(file, alignment.left_out)

    def check_quotes(self, quotes: Mapping[str, tuple[str, int]], alignment: Alignment) -> None:
        """Report those of `quotes`, id -> file and line, that are not verbatim in the source."""
        if alignment.is_equal:
            return
        altered = {name: stretch for stretch, name in _altered(alignment.stretches)}
        for name, (file, line) in quotes.items():
            if name in altered and not alignment.stands(name):
                at = altered[name].line
                said = f"This quote is not as the source has it, near line {at} of that."
                self._problems.add(
                    Problem(file, line, Severity.ERROR, QUOTE_ALTERED, said, _HINT_QUOTE, (name,))
                )

    def _tell_left_out(self, file: str, lines: Set[int]) -> None:
        """Report as a note that lines of the source are left out of the documents on purpose."""
        if lines:
            some = "one line" if len(lines) == 1 else f"{len(lines)} lines"
            said = f"The documents leave out {some} of this text on purpose."
            hint = "What is left out stands in left_out in the front matter."
            self._problems.add(Problem(file, min(lines), Severity.NOTE, "left-out", said, hint))

    def _tell_missing(self, file: str, line: int | None, words: Sequence[str]) -> None:
        if not self._withdrawn:
            self._tell(file, line, MISSING, words)
        elif words:
            some = "One word is" if len(words) == 1 else f"{len(words)} words are"
            said = f"{some} left out of the archive's copy of the source."
            self._problems.add(
                Problem(file, line, Severity.NOTE, "words-withdrawn", said, _HINT_WITHDRAWN)
            )

    def _tell(self, file: str, line: int | None, code: str, words: Sequence[str]) -> None:
        if not words:
            return
        shown = " ".join(words[:_MOST_SHOWN]) + (" …" if len(words) > _MOST_SHOWN else "")
        these = "These words are not in the source"
        these = "These words are not in the documents" if code == MISSING else these
        said = f"{these}, or not in this order: “{shown}”."
        hint = _HINT_SOURCE if code == MISSING else _HINT
        warning = Severity.WARNING
        self._problems.add(Problem(file, line, warning, code, said, hint, words=len(words)))


def _altered(stretches: Sequence[Stretch]) -> Iterator[tuple[Stretch, str]]:
    """Yield each differing stretch with the id of each passage that it touches."""
    told = [stretch for stretch in stretches if stretch.ours or stretch.theirs]
    for before, stretch, after in zip([None, *told], told, [*told[1:], None], strict=False):
        if stretch.equal:
            continue
        yield from ((stretch, own.passage) for own in stretch.ours)
        if before and after and before.ours and after.ours:
            name = before.ours[-1].passage
            if name == after.ours[0].passage:  # words of the source are missing within it
                yield stretch, name
