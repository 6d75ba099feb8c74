"""The ways to take a query: as it was typed, and where that finds nothing, otherwise."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from itertools import count, islice
from threading import Lock

from index.search.answer.suggestions import Suggestions
from index.search.query.expansion import Expanded, Expansion, Replacement
from index.search.query.parser import described
from index.search.query.relaxation import counting, relaxed, relaxed_meaning
from index.search.query.snippets import Marker
from index.search.query.syntax_tree import Part, Why
from index.search.text.stopwords import COMMON
from index.values import replace

_LEAVES_OUT = (Why.LEFT_OUT, Why.COMMON)
_WITHOUT_COMMON: dict[str, tuple[str, ...]] = dict.fromkeys(COMMON, ())


@dataclass(frozen=True)
class QueryReading:
    """One way to take a query. Where it `is_relaxed`, some of the words are enough."""

    meaning: Part | None
    expanded: Expanded
    is_relaxed: bool = False

    @cached_property
    def understood_as(self) -> str:
        """The query as it is understood, in the query language."""
        return described(self.meaning)

    @cached_property
    def marker(self) -> Marker:
        """Finds the words of this reading in texts."""
        return Marker(self.expanded.plan)


class QueryReadings:
    """The ways to take one query, the closest to it first. Each is made when it is needed."""

    def __init__(
        self, meaning: Part | None, expansion: Expansion, suggestions: Suggestions
    ) -> None:
        self.first = QueryReading(meaning, expansion.expand(meaning))
        self._making = Lock()
        self._made = [self.first]
        self._coming = _others(self.first, expansion, suggestions)

    def __iter__(self) -> Iterator[QueryReading]:
        """Yield what was made before, then what is left; several threads may ask."""
        for place in count():
            with self._making:
                if place == len(self._made):
                    self._made += islice(self._coming, 1)
            if place == len(self._made):
                return
            yield self._made[place]


def _others(
    first: QueryReading, expansion: Expansion, suggestions: Suggestions
) -> Iterator[QueryReading]:
    """Yield readings with other spellings, then those in which some of the words are enough."""
    meaning, instead = first.meaning, list(suggestions.instead(first.expanded))
    for each in instead:
        yield QueryReading(meaning, expansion.expand(meaning, each))
    yield _relaxed(meaning, expansion, _WITHOUT_COMMON)
    for each in instead[:1]:
        close = {word: said for word, said in each.spellings.items() if said}
        yield _relaxed(meaning, expansion, _WITHOUT_COMMON | close)


def _relaxed(
    meaning: Part | None, expansion: Expansion, instead: dict[str, tuple[str, ...]]
) -> QueryReading:
    """Return the reading in which some of the words are enough, stop words left out."""
    asked = meaning and counting(meaning)
    whole = expansion.expand(asked, Replacement(instead))
    widened = tuple(each for each in whole.widened if each.why not in _LEAVES_OUT)
    expanded = replace(whole, plan=relaxed(whole.plan), widened=widened)
    return QueryReading(asked and relaxed_meaning(asked), expanded, is_relaxed=True)
