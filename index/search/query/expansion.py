"""Expands the words of a query into the terms of an archive: forms, languages, spellings."""

from collections.abc import Callable, Mapping, Sequence
from itertools import islice
from typing import TypeGuard

from index.search.query.fields import having
from index.search.query.forms import EXACT, MAX_EXPANSION, Forms
from index.search.query.glossary import Glossary
from index.search.query.numbers import joined, parted
from index.search.query.plan import All, Any, Near, Plan, Terms, Without
from index.search.query.syntax_tree import (
    AllOf,
    AnyOf,
    Field,
    Not,
    Part,
    Phrase,
    Unused,
    Why,
    Widened,
    Wildcard,
    Word,
)
from index.search.query.wildcards import fits, literal
from index.search.text.analysis import terms
from index.search.text.stopwords import COMMON
from index.values import Value, value_field

GLOSSARY, SPELLING = 0.4, 0.3  # weights of a word found in it, where a typed one has 1


class Expanded(Value):
    """The plan of a query, what was searched beside its words, and what could not be used.

    `asked` is the number of words to be found, `telling` the number of these that are no stop
    words, `unknown` are the words that stand in no text, and `common` the stop words that do.
    """

    plan: Plan
    widened: tuple[Widened, ...] = ()
    unused: Unused | None = None
    unused_text: str = ""
    asked: int = 0
    telling: int = 0
    unknown: tuple[Word, ...] = ()
    common: tuple[Word, ...] = ()


class Replacement(Value):
    """Term of a word that is not found -> spellings to look for instead; () leaves the word out."""

    spellings: Mapping[str, tuple[str, ...]] = value_field(default_factory=dict)

    def leaves_out(self, part: Part) -> bool:
        """Return whether `part` is a word that is left out."""
        return isinstance(part, Word) and self.spellings.get(part.term) == ()


class Expansion:
    """Expands queries in one archive."""

    def __init__(
        self, forms: Forms, glossary: Glossary, values: Callable[[str], Mapping[str, int]]
    ) -> None:
        self._forms = forms
        self._glossary = glossary
        self._values = values

    def expand(self, part: Part | None, instead: Replacement | None = None) -> Expanded:
        """Return the plan of `part` and what was changed in it; `instead` replaces its words."""
        if part is None:
            return Expanded(Any(()))
        one = _One(self._forms, self._glossary, self._values, instead or Replacement())
        plan = one.plan(part)
        return Expanded(
            plan,
            tuple(dict.fromkeys(one.widened)),
            Unused.TOO_WIDE if one.too_wide else None,
            one.too_wide,
            len(one.asked),
            sum(isinstance(word, Wildcard) or word.term not in COMMON for word in one.asked),
            tuple(dict.fromkeys(one.unknown)),
            tuple(word for word in one.asked if _is_common(word) and word not in one.unknown),
        )


class _One:
    """The expansion of one query."""

    def __init__(
        self,
        forms: Forms,
        glossary: Glossary,
        values: Callable[[str], Mapping[str, int]],
        instead: Replacement,
    ) -> None:
        self._forms = forms
        self._glossary = glossary
        self._values = values
        self._instead = instead
        self.widened: list[Widened] = []
        self.unknown: list[Word] = []
        self.asked: frozenset[Word | Wildcard] = frozenset()
        self.too_wide = ""

    def plan(self, part: Part) -> Plan:
        match part:
            case Field():
                return having(part, self._values(part.name))
            case Not(inner):
                return Without(self._barred(inner))
            case AllOf(parts):
                plans = self._together(parts)
                return plans[0] if len(plans) == 1 else All(tuple(plans))
            case AnyOf(parts):
                return Any(tuple(self.plan(inner) for inner in parts))
            case _:
                return self._words(part)

    def _barred(self, part: Part) -> Plan:
        """Return the plan of a part that must not be found: none of its words is replaced."""
        before = self._instead, self.asked, len(self.unknown)
        self._instead = Replacement()
        plan = self.plan(part)
        self._instead, self.asked = before[:2]
        del self.unknown[before[2] :]
        return plan

    def _together(self, parts: Sequence[Part]) -> list[Plan]:
        """Return the plans of `parts`; adjacent words may be one glossary entry or number."""
        plans: list[Plan] = []
        at = 0
        while at < len(parts):
            part = parts[at]
            if self._instead.leaves_out(part) and isinstance(part, Word):
                why = Why.COMMON if self._forms.known(part.term) else Why.LEFT_OUT
                self.widened.append(Widened(part.term, (), why))
                at += 1
                continue
            together = self._entry(parts[at:]) or self._number(parts[at:])
            plans.append(self.plan(part) if together is None else together[0])
            at += 1 if together is None else together[1]
        return plans or [Any(())]

    def _entry(self, parts: Sequence[Part]) -> tuple[Plan, int] | None:
        """Return the plan where the first `parts` are one glossary entry, and their number."""
        runs = [_plain_words(part) for part in parts[: self._glossary.longest]]
        length = runs.index(()) if () in runs else len(runs)
        for many in range(length, 1, -1):
            words = [word for run in runs[:many] for word in run]
            if told := self._glossary.told(words):
                self._count(words, known=True)
                each = [tuple(self._terms(word) for word in run) for run in runs[:many]]
                plans = tuple(run[0] if len(run) == 1 else Near(run) for run in each)
                return self._beside(All(plans), words, told), many
        return None

    def _number(self, parts: Sequence[Part]) -> tuple[Plan, int] | None:
        """Return the plan where the first `parts` may form one number, and how many they are."""
        words = joined(parts)
        if not words:
            return None
        self._count(words, known=True)
        whole = Word("".join(word.term for word in words), prefix=words[-1].prefix)
        each = All(tuple(self._terms(word) for word in words))
        return Any((self._terms(whole), each)), len(words)

    def _words(self, part: Word | Wildcard | Phrase) -> Plan:
        if isinstance(part, Phrase):
            words: Sequence[Word | Wildcard] = part.words
            plan: Plan = Near(tuple(self._terms(word) for word in words), part.within)
            told = () if part.within is not None else self._glossary.told(words)
        elif isinstance(part, Word) and part.term in self._instead.spellings:
            return self._respelt(part)
        else:
            words, plan = (part,), self._in_groups(part)
            told = self._glossary.told(words)
        self._count(words, known=bool(told) or isinstance(plan, Any))
        return self._beside(plan, words, told) if told else plan

    def _in_groups(self, word: Word | Wildcard) -> Plan:
        """Return the plan of a word; of a number also its digits in groups of three."""
        plan = self._terms(word)
        groups = parted(word.term) if isinstance(word, Word) and not word.exact else ()
        if not groups or not all(self._forms.holds(group) for group in groups):
            return plan
        return Any((plan, Near(tuple(Terms({group: EXACT}) for group in groups))))

    def _count(self, words: Sequence[Word | Wildcard], *, known: bool) -> None:
        self.asked = self.asked.union(words)
        for word in words:
            if isinstance(word, Word) and not (known or word.exact or self._is_held(word)):
                self.unknown.append(word)

    def _is_held(self, word: Word) -> bool:
        if word.prefix:
            meant = self._forms.unfinished(word.term)
            return bool(meant.weights) or self._forms.any_begins(word.term)
        return self._forms.known(word.term)

    def _beside(self, plan: Plan, words: Sequence[Word | Wildcard], told: Sequence[str]) -> Plan:
        """Return a plan for `plan` or any of the glossary's words `told`."""
        typed = " ".join(word.term for word in words if isinstance(word, Word))
        self.widened.append(Widened(typed, tuple(told), Why.GLOSSARY))
        single: dict[str, float] = {}
        phrases: dict[tuple[tuple[str, ...], ...], Plan] = {}
        for written in told:
            forms = [self._forms.weighed(term) for term in terms(written)]
            if len(forms) == 1:
                single |= _lighter(forms[0], GLOSSARY, single)
            else:
                each = tuple(Terms(_lighter(form, GLOSSARY)) for form in forms)
                phrases.setdefault(tuple(tuple(sorted(form)) for form in forms), Near(each))
        if isinstance(plan, Terms):
            whole = Terms({**single, **plan.weights}, plan.beginning, plan.rest)
            plans: list[Plan] = [whole, *phrases.values()]
        else:
            plans = [plan, *([Terms(single)] if single else []), *phrases.values()]
        return plans[0] if len(plans) == 1 else Any(tuple(plans))

    def _terms(self, word: Word | Wildcard) -> Terms:
        if isinstance(word, Wildcard):
            return self._fitting(word.pattern)
        if spelt := self._instead.spellings.get(word.term):
            self.widened.append(Widened(word.term, spelt, Why.SPELLING))
            weights: dict[str, float] = {}
            for each in spelt:
                weights |= _lighter(self._forms.weighed(each), SPELLING, weights)
            return Terms(weights)
        if word.exact:
            return Terms({word.term: EXACT} if self._forms.holds(word.term) else {})
        if word.prefix:
            return self._forms.unfinished(word.term)
        return Terms(self._forms.weighed(word.term))

    def _respelt(self, word: Word) -> Plan:
        """Return the plan of the spellings that replace a word that is in no text."""
        plan: Plan = self._terms(word)
        for spelt in self._instead.spellings[word.term]:
            if told := self._glossary.told([Word(spelt)]):
                plan = self._beside(plan, [Word(spelt)], told)
        return plan

    def _fitting(self, pattern: str) -> Terms:
        begins = literal(pattern)
        if pattern == begins + "*":
            return Terms({}, beginning=begins)
        fit = fits(pattern)
        weights = {term: EXACT for term in self._forms.begun(begins) if fit(term)}
        if "*" not in pattern:  # it stands for whole words, and so for their forms
            weights |= self._forms.of_stems(pattern) | weights
        if len(weights) > MAX_EXPANSION:
            self.too_wide = self.too_wide or pattern
        return Terms(dict(islice(weights.items(), MAX_EXPANSION)))


def _is_common(word: Word | Wildcard) -> TypeGuard[Word]:
    return isinstance(word, Word) and not (word.exact or word.prefix) and word.term in COMMON


def _plain_words(part: Part) -> tuple[Word, ...]:
    """Return the words of a word or an adjacent phrase without wildcards; () for others."""
    words = (part,) if isinstance(part, Word) else part.words if isinstance(part, Phrase) else ()
    plain = tuple(word for word in words if isinstance(word, Word))
    distant = isinstance(part, Phrase) and part.within is not None
    return () if distant or len(plain) < len(words) else plain


def _lighter(
    weights: Mapping[str, float], factor: float, known: Mapping[str, float] | None = None
) -> dict[str, float]:
    """Return `weights` times `factor`; a term that is `known` keeps the higher weight."""
    before = known or {}
    return {
        term: max(round(weight * factor, 3), before.get(term, 0.0))
        for term, weight in weights.items()
    }
