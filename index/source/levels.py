"""Sets the levels at which each quote's attribution is told, and checks how many fit it.

Where an editor states no level, it is the highest at which at least three participants could be
meant, else `none`.
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace

from index.disclosure import ENOUGH, Counts, Disclosure
from index.model import Archive, Attribution, Level, Passage
from index.source.problems.problem import Problem, Problems, Severity

FEW_AT_READ = "too-few-at-read"
FEW_AT_SHARE = "too-few-at-share"
NO_SAFE_LEVEL = "no-safe-level"
UNCOUNTED = "nobody-counted"


@dataclass(frozen=True, slots=True)
class Stated:
    """The levels that an editor states for one quote, and why `read` may fit fewer than three."""

    read: Level | None = None
    share: Level | None = None
    read_reason: str = ""


class Levels:
    """Sets the levels of one archive's quotes; `stated` and `places` have ids as keys."""

    def __init__(
        self,
        archive: Archive,
        stated: Mapping[str, Stated],
        places: Mapping[str, tuple[str, int]],
        problems: Problems,
    ) -> None:
        self._counts = Counts(archive.participants)
        self._stated = stated
        self._places = places
        self._problems = problems

    def settled(self, passage: Passage) -> Passage:
        """Return `passage` with its levels; report where too few people could be meant."""
        said = passage.attribution
        if said is None:
            return passage
        stated = self._stated.get(passage.id, Stated())
        safest = self._counts.highest_safe(said)
        settled = replace(
            said,
            read=stated.read or safest or Level.NONE,
            share=stated.share or safest or Level.NONE,
            read_reason=stated.read_reason,
        )
        self._check(passage, settled, safest)
        return replace(passage, attribution=settled)

    def tell_uncounted(self, archive: Archive) -> None:
        """Report once that quotes are shared without attribution, since no table counts anybody."""
        quotes = [each for each in archive.passages() if each.attribution]
        unstated = [quote for quote in quotes if self._stated.get(quote.id, Stated()).share is None]
        if archive.participants or not unstated:
            return
        said = "No table counts the participants, so quotes are shared without saying who speaks."
        hint = "Count them in participants.toml, or state share."
        file, line = self._places[unstated[0].id]
        ids = tuple(quote.id for quote in unstated)
        self._problems.add(Problem(file, line, Severity.NOTE, UNCOUNTED, said, hint, ids))

    def _check(self, passage: Passage, said: Attribution, safest: Level | None) -> None:
        if self._tells_of_few(said, said.share, safest):
            told = self._counts.disclosure(said, said.share)
            self._tell(passage, FEW_AT_SHARE if safest else NO_SAFE_LEVEL, told, safest)
        if said.read is said.share or said.read_reason:
            return
        if self._tells_of_few(said, said.read, safest):
            told = self._counts.disclosure(said, said.read)
            self._tell(passage, FEW_AT_READ, told, safest)

    def _tells_of_few(self, said: Attribution, level: Level, safest: Level | None) -> bool:
        """Return whether too few people could be meant at `level`.

        Without a line, that depends on what the quote's own words reveal.
        """
        if level is Level.NONE:
            return bool(said.reveals) and safest is None
        return not self._counts.disclosure(said, level).is_safe

    def _tell(self, passage: Passage, code: str, told: Disclosure, safest: Level | None) -> None:
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
        file, line = self._places[passage.id]
        self._problems.add(Problem(file, line, Severity.ERROR, code, said, hint, (passage.id,)))
