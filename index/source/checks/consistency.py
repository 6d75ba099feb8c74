"""Checks the numbers and words of a text against each other, and reports contradictions.

Nothing is corrected: the source is shown verbatim. The editor can point a contradiction out in a
note beside the text.
"""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import partial
from itertools import pairwise

from index.model import Archive, Document, ParticipantRow, ParticipantTable, Passage, Wording
from index.source.kept_parts import KeptParts
from index.source.problems.problem import Problem, Problems, Severity
from index.values import Value

type PlaceOf = Mapping[str, tuple[str, int]]
"""Id of a passage -> the file and line on which it is written."""

_TABLES = "participants.toml"
_PARTS_OF_A_WHOLE = ("gender", "sector", "age_band")
_COUNT = re.compile(r"\d+")
_RANGE = re.compile(
    r"\bage[sd]?\b[^.\t\n]{0,60}?\b(\d{1,3})\s*(?:to|and|-|–)\s*(\d{1,3})\b"
    r"|возраст\w*[^.\t\n]{0,60}?\b(\d{1,3})\s*(?:до|-|–)\s*(\d{1,3})\b",
    re.IGNORECASE,
)
_ARTICLE = re.compile(  # from the start of a clause, not from each letter
    r"(?:^|(?<=[().;:]))(?P<offence>[^().;:]*)\((?P<article>(?:Article|статья|ст\.)\s*\d+[^)]*)\)",
    re.IGNORECASE,
)
_JOINERS = re.compile(r"^[\s,]*(?:and|or|и|или|а также)\b\s*|^[\s,]+", re.IGNORECASE)  # noqa: RUF001
_AGES = re.compile(
    r"\b(?:Article|статья|ст\.)\s*\d|\d[\d,.]*\s*(?:soms?|сом\w*|USD|EUR)\b|[$€]\s*\d"
    r"|\b(?:fines?|legislation|штраф\w*)\b[^.]*\d",
    re.IGNORECASE,
)
_NOTE_HINT = "Say it beside the text in an editor's note; the source stays as it is."


class _Fact(Value):
    """What the words of a passage say: ranges of ages, articles, and whether they age.

    `offences` are articles and what each is given for.
    """

    passage: Passage
    ranges: tuple[tuple[int, int], ...]
    offences: tuple[tuple[str, str], ...]
    ages: bool


class Consistency:
    """Reports contradictions to `problems` as warnings: the editor decides what they mean."""

    def __init__(self, problems: Problems, places: PlaceOf, kept: KeptParts) -> None:
        self._problems = problems
        self._places = places
        self._kept = kept

    def check(self, archive: Archive) -> None:
        """Check the tables, the quotes and the words of `archive` against one another."""
        facts = [
            fact
            for document in archive.documents
            for fact in self._kept.of("facts", document.id, (document,), partial(_facts, document))
        ]
        quotes = [passage for passage in archive.passages() if passage.attribution]
        tables = archive.participants
        bands = sorted(
            (row for table in tables for row in table.rows if row.ages),
            key=lambda row: row.ages or (0, 0),
        )
        for table in tables:
            self._check_sum(table)
        self._check_gaps(bands)
        self._check_ages(facts, quotes, bands)
        self._check_attributions(quotes)
        self._check_articles(facts)
        self._check_dates(facts, archive.created)

    def _check_sum(self, table: ParticipantTable) -> None:
        whole = _COUNT.search(_english(table.of))
        total = sum(row.count for row in table.rows)
        if whole and table.field in _PARTS_OF_A_WHOLE and total != int(whole[0]):
            said = f"The rows of “{table.id}” add up to {total}, not to {whole[0]}."
            self._warn_table("band-sum", said)

    def _check_gaps(self, bands: Sequence[ParticipantRow]) -> None:
        for below, above in pairwise(bands):
            last, first = (below.ages or (0, 0))[1], (above.ages or (0, 0))[0]
            if first > last + 1:
                missing = " to ".join(str(age) for age in sorted({last + 1, first - 1}))
                self._warn_table("band-gap", f"Age {missing} is in no band.")
            elif first <= last:
                self._warn_table("band-gap", f"Age {first} is in two bands.")

    def _check_ages(
        self,
        facts: Sequence[_Fact],
        quotes: Sequence[Passage],
        bands: Sequence[ParticipantRow],
    ) -> None:
        ranges = [(each.passage, *found) for each in facts for found in each.ranges]
        lowest, highest = _reach(bands)
        full = bool(bands) and bool(ranges)
        for passage, first, last in ranges:
            if bands and (last > highest or first < lowest):
                said = (
                    f"The range {first} to {last} reaches beyond the bands, which end at {highest}."
                )
                self._warn("age-outside-bands", said, [passage])
        for quote in quotes:
            age = quote.attribution.age if quote.attribution else None
            if age is None:
                continue
            if bands and not any(_within(age, row.ages) for row in bands):
                self._warn("age-outside-bands", f"Nobody aged {age} is in any band.", [quote])
                full = True
            if ranges and not any(first <= age <= last for _, first, last in ranges):
                said = f"Age {age} is outside every range that the text gives."
                self._warn("age-outside-bands", said, [quote])
        outside = [quote for quote in quotes if _is_outside(quote, bands)]
        if full and outside:
            total = sum(row.count for row in bands)
            said = f"The bands add up to {total} and leave no room for the ages outside them."
            self._warn("band-sum", said, outside)

    def _check_attributions(self, quotes: Sequence[Passage]) -> None:
        alike: defaultdict[str, list[Passage]] = defaultdict(list)
        for quote in quotes:
            if quote.attribution and quote.attribution.speaker is None:
                alike[quote.attribution.text].append(quote)
        for line, said_by in alike.items():
            if len(said_by) > 1:
                said = f"“{line}” stands under {len(said_by)} quotes: one person, or several?"
                hint = "Where the source tells, give each quote a speaker; else leave it."
                self._warn("same-attribution", said, said_by, hint)

    def _check_articles(self, facts: Sequence[_Fact]) -> None:
        offences: defaultdict[str, dict[str, Passage]] = defaultdict(dict)
        for fact in facts:
            for article, offence in fact.offences:
                offences[article].setdefault(offence, fact.passage)
        for article, named in offences.items():
            if len(named) > 1:
                listed = "; ".join(f"“{offence}”" for offence in named)
                said = f"{article} is given for {len(named)} offences: {listed}."
                self._warn("article-twice", said, named.values())

    def _check_dates(self, facts: Sequence[_Fact], created: str) -> None:
        for fact in facts:
            passage = fact.passage
            if not fact.ages or passage.as_of == created[:4]:
                continue
            if passage.as_of is None:
                said = "Here stand articles or amounts, which age."
                hint = "Say of when they are: as_of=2019, for instance."
                self._warn("as-of", said, [passage], hint)
            else:
                said = f"Articles or amounts here are as of {passage.as_of}."
                hint = "Readers are told so. Check them before the next edition."
                self._warn("as-of", said, [passage], hint, Severity.NOTE)

    def _warn(
        self,
        code: str,
        said: str,
        passages: Iterable[Passage],
        hint: str = _NOTE_HINT,
        severity: Severity = Severity.WARNING,
    ) -> None:
        ids = tuple(dict.fromkeys(passage.id for passage in passages))
        file, line = self._places.get(ids[0], ("documents", 0))
        self._problems.add(Problem(file, line or None, severity, code, said, hint, ids))

    def _warn_table(self, code: str, said: str) -> None:
        self._problems.add(Problem(_TABLES, None, Severity.WARNING, code, said, _NOTE_HINT))


def _facts(document: Document) -> tuple[_Fact, ...]:
    """Return what the passages of `document` say, of those that say anything of it.

    Without a digit there is neither a range, nor an article, nor an amount.
    """
    facts = (
        _Fact(
            passage,
            tuple(_ranges(passage.text)),
            tuple(_offences(passage.text)),
            _AGES.search(passage.text) is not None,
        )
        for passage in document.passages()
        if _COUNT.search(passage.text)
    )
    return tuple(each for each in facts if each.ranges or each.offences or each.ages)


def _offences(text: str) -> Iterator[tuple[str, str]]:
    for found in _ARTICLE.finditer(text) if "(" in text else ():
        offence = _JOINERS.sub("", found["offence"].rsplit(",", 1)[-1]).strip()
        yield " ".join(found["article"].split()), offence.casefold()


def _english(wording: Wording) -> str:
    return wording.get("en") or next(iter(wording.values()), "")


def _ranges(text: str) -> Iterable[tuple[int, int]]:
    """Yield each range of ages in `text`, such as “aged 19 to 40”, without age bands (19-40)."""
    for found in _RANGE.finditer(text):
        first, last = (int(number) for number in found.groups() if number is not None)
        if "-" not in found[0][-6:] and first < last:
            yield first, last


def _reach(bands: Sequence[ParticipantRow]) -> tuple[int, int]:
    ages = [row.ages for row in bands if row.ages]
    return min((first for first, _ in ages), default=0), max((last for _, last in ages), default=0)


def _within(age: int, ages: tuple[int, int] | None) -> bool:
    return ages is not None and ages[0] <= age <= ages[1]


def _is_outside(quote: Passage, bands: Sequence[ParticipantRow]) -> bool:
    age = quote.attribution.age if quote.attribution else None
    return age is not None and not any(_within(age, row.ages) for row in bands)
