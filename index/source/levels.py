"""Sets the levels at which each quote's attribution is told, and checks how many fit it.

Where an editor states no level, it is the highest at which at least three participants could be
meant, else `none`.
"""

from collections.abc import Iterator, Mapping

from index.disclosure import ENOUGH, Counts, Disclosure
from index.model import Archive, Attribution, Document, Level, Passage
from index.source.passages import map_document
from index.source.problems.problem import Problem, Problems, Severity
from index.values import Value, replace

FEW_AT_READ = "too-few-at-read"
FEW_AT_SHARE = "too-few-at-share"
NO_SAFE_LEVEL = "no-safe-level"
UNCOUNTED = "nobody-counted"


class Stated(Value):
    """The levels that an editor states for one quote, and why `read` may fit fewer than three."""

    read: Level | None = None
    share: Level | None = None
    read_reason: str = ""


type Places = Mapping[str, tuple[str, int]]
"""Id of a quote -> its file and line."""


class Levels:
    """Sets the levels of one archive's quotes."""

    def __init__(self, archive: Archive) -> None:
        self._counts = Counts(archive.participants, archive.vocabulary)

    def settle(
        self, document: Document, stated: Mapping[str, Stated], places: Places
    ) -> tuple[Document, tuple[Problem, ...]]:
        """Return `document` with the levels of its quotes, and where too few could be meant.

        `stated` and `places` have the ids of its quotes as keys, and may have more.
        """
        problems = Problems()

        def settled(passage: Passage) -> Passage:
            if passage.attribution is None:
                return passage
            own = stated.get(passage.id, Stated())
            safest = self._counts.highest_safe(passage.attribution)
            said = replace(
                passage.attribution,
                read=own.read or safest or Level.NONE,
                share=own.share or safest or Level.NONE,
                read_reason=own.read_reason,
            )
            for code, text, hint in self._found(said, safest):
                file, line = places[passage.id]
                names = (passage.id,)
                problems.add(Problem(file, line, Severity.ERROR, code, text, hint, names))
            return replace(passage, attribution=said)

        return map_document(document, settled), problems.found()

    def _found(self, said: Attribution, safest: Level | None) -> Iterator[tuple[str, str, str]]:
        """Yield the code, the sentence and the hint where too few could be meant."""
        if self._tells_of_few(said, said.share, safest):
            told = self._counts.disclosure(said, said.share)
            yield _told(FEW_AT_SHARE if safest else NO_SAFE_LEVEL, told, safest)
        if said.read is said.share or said.read_reason:
            return
        if self._tells_of_few(said, said.read, safest):
            told = self._counts.disclosure(said, said.read)
            yield _told(FEW_AT_READ, told, safest)

    def _tells_of_few(self, said: Attribution, level: Level, safest: Level | None) -> bool:
        """Return whether too few people could be meant at `level`.

        Without a line, that depends on what the quote's own words reveal.
        """
        if level is Level.NONE:
            return bool(said.reveals) and safest is None
        return not self._counts.disclosure(said, level).fits_enough


def tell_uncounted(
    archive: Archive, stated: Mapping[str, Stated], places: Places, problems: Problems
) -> None:
    """Report once that quotes are shared without attribution, since no table counts anybody."""
    if archive.participants:
        return
    quotes = [each for each in archive.passages() if each.attribution]
    unstated = [quote for quote in quotes if stated.get(quote.id, Stated()).share is None]
    if not unstated:
        return
    said = "No table counts the participants, so quotes are shared without saying who speaks."
    hint = "Count them in participants.toml, or state share."
    file, line = places[unstated[0].id]
    ids = tuple(quote.id for quote in unstated)
    problems.add(Problem(file, line, Severity.NOTE, UNCOUNTED, said, hint, ids))


def _told(code: str, told: Disclosure, safest: Level | None) -> tuple[str, str, str]:
    where = "read" if code == FEW_AT_READ else "shared"
    counted = "an unknown number" if told.k is None else str(told.k)
    said = f"Told as “{told.level}” where it is {where}, this quote could mean {counted}"
    said += f" of the participants; at least {ENOUGH} are wanted."
    if code == NO_SAFE_LEVEL:
        said += " No level is safe: its own words tell who speaks, or nothing counts them."
    if safest:
        hint = f"The highest safe level is {safest}."
        hint += " Or state read_reason." if code == FEW_AT_READ else ""
    else:
        hint = "Leave the quote out, or waive this in archive.toml with a reason."
    return code, said, hint
