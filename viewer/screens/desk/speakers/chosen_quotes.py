"""What the chosen quotes have in common."""

from collections.abc import Iterable, Mapping, Sequence, Set

from index import Disclosure, Level, SpokenQuote, SpokenQuotes
from viewer.screens.desk.speakers.value_box import DIFFERS

FIELDS = ("role", "gender", "age", "sector")
"""What a line may state of who speaks."""


class ChosenQuotes:
    """Some quotes of a folder, in reading order. `guessed` are those whose line an import read."""

    def __init__(
        self, held: SpokenQuotes, names: Iterable[str], guessed: Set[str] = frozenset()
    ) -> None:
        wanted = frozenset(names)
        self.guessed = guessed & wanted
        self.held = held
        self.quotes = tuple(each for each in held.quotes if each.id in wanted)

    @property
    def names(self) -> tuple[str, ...]:
        """The ids of the quotes."""
        return tuple(each.id for each in self.quotes)

    @property
    def only(self) -> SpokenQuote | None:
        """The quote, where it is one."""
        return self.quotes[0] if len(self.quotes) == 1 else None

    @property
    def have_lines(self) -> bool:
        """Whether each has an attribution line."""
        return all(each.said is not None for each in self.quotes)

    def stated(self, key: str) -> str | None:
        """Return what all of them state of `key`, None where none does, or DIFFERS."""
        return _common([each.own.get(key) for each in self.quotes])

    def given(self, key: str) -> str | None:
        """Return what holds of `key` where a quote states nothing, None for nothing, or DIFFERS."""
        return _common([each.given.get(key) for each in self.quotes])

    @property
    def revealable(self) -> frozenset[str]:
        """The fields that the words of all of them may tell: those that all lines give.

        One that they tell already is among them; where they differ, none is.
        """
        told = self.stated("reveals")
        if told == DIFFERS or not self.have_lines:
            return frozenset()
        given = {each for each in FIELDS if all(each in quote.own for quote in self.quotes)}
        return frozenset(given | {each for each in FIELDS if each in (told or "").split(", ")})

    def told(self, level: Level) -> Disclosure | None:
        """Return how many the quote fits at `level`, where it is one with a line."""
        said = self.only.said if self.only else None
        return self.held.counts.disclosure(said, level) if said else None

    def is_safe(self, level: Level) -> bool:
        """Return whether each fits enough people at `level`; telling nothing is safe."""
        counts = self.held.counts
        lines = (each.said for each in self.quotes if each.said is not None)
        return level is Level.NONE or all(counts.disclosure(said, level).is_safe for said in lines)

    @property
    def others(self) -> Mapping[str, SpokenQuote]:
        """The quotes with a line that are not chosen, one for each person who is known as one.

        They are by the speaker, or by the id of a quote that states none.
        """
        found: dict[str, SpokenQuote] = {}
        chosen = frozenset(self.names)
        for each in self.held.quotes:
            if each.said is not None and each.id not in chosen:
                found.setdefault(each.own.get("speaker", each.id), each)
        return found

    @property
    def speaker(self) -> str | None:
        """The id of a quote that the same person says, None where none is stated, or DIFFERS.

        Where one person says only the chosen ones, it is the first of these.
        """
        stated = self.stated("speaker")
        if stated in (None, DIFFERS):
            return stated
        other = self.others.get(stated or "")
        if other is not None:
            return other.id
        return self.names[0] if len(self.names) > 1 else None


def _common(values: Sequence[str | None]) -> str | None:
    return values[0] if len(set(values)) == 1 else DIFFERS
