"""The result of the check of a handout, and of one quote in it."""

from collections.abc import Sequence
from enum import StrEnum

from index.export.handout.handout_file import HandoutPlace
from index.values import Value, replace


class QuoteState(StrEnum):
    """The result of the check of a quote."""

    UNCHANGED = "unchanged"
    ALTERED = "altered"
    WITHDRAWN = "withdrawn"
    UNKNOWN = "unknown"


class HandoutQuote(Value):
    """One quote in a handout, with its code and the id of its passage where they are known.

    `difference` is how an altered quote, or the line under it, differs from the archive's. `place`
    is where it stands, on the slide or beside the slide with the number `slide`.
    """

    code: str | None
    passage: str | None
    state: QuoteState
    difference: str | None = None
    place: HandoutPlace = HandoutPlace.TEXT
    slide: int | None = None


class CheckedHandout(Value):
    """The results for the quotes in a handout.

    `others` are the words beside them that Satchel does not write, such as a name, as they stand,
    `unseen` those that nobody sees in the handout, by their colour, size or place, or since they
    were deleted with changes tracked. `missing` are
    the ids of the passages that the set of which it was made has, and the handout has not.
    `without_care` are the codes of the passages whose care note is not before them.
    """

    quotes: tuple[HandoutQuote, ...]
    others: tuple[str, ...] = ()
    unseen: tuple[str, ...] = ()
    missing: tuple[str, ...] = ()
    without_care: tuple[str, ...] = ()

    @property
    def is_unchanged(self) -> bool:
        """Whether each quote is there, unchanged and seen, and nothing else stands beside one."""
        told = (self.others, self.unseen, self.missing, self.without_care)
        is_clean = not any(told)
        return is_clean and all(each.state is QuoteState.UNCHANGED for each in self.quotes)


def joined(quote: HandoutQuote, below: Sequence[HandoutQuote]) -> HandoutQuote:
    """Return the result for `quote` with those for the translations `below` it."""
    told = [each.difference for each in (quote, *below) if each.difference]
    if not told:
        return quote
    return replace(quote, state=QuoteState.ALTERED, difference=" … ".join(told))
