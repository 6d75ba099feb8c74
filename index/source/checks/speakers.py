"""Checks attributions against the study's counts: a misspelt value would not be counted."""

import re
from collections import defaultdict
from collections.abc import Mapping, Sequence
from functools import partial

from index.disclosure import FIELDS
from index.line_words import words_beyond
from index.model import (
    Archive,
    Attribution,
    Document,
    Level,
    ParticipantTable,
    Passage,
    PassageKind,
    Vocabulary,
)
from index.source.kept_parts import KeptParts
from index.source.problems.problem import Problem, Problems, Severity
from index.source.problems.proposals import fits_line, proposed, says
from index.text.line_at_end import line_at_end

_TOLD = re.compile(r"(?P<kind>[a-z-]+):\s*\S.*")
_AGE = re.compile(r"(?<![\d.,-])[1-9]\d(?![\d.,-]\d|\d)")
_COUNTED = ("role", "gender", "sector")
_AS_IT_IS = "Say it beside the text in an editor's note; the source stays as it is."
_MORE = "State it as a field, or choose a lower level: nobody counts it."
_WITHIN = "Readers take it for the line under the quote, at every level. Take it out of the words."
_REVEALS = "Write a field that the line gives, such as gender, or event:… for what else is told."


class Speakers:
    """Reports to `problems` attributions that cannot be counted.

    `places` is id of a passage -> its file and line.
    """

    def __init__(
        self, problems: Problems, places: Mapping[str, tuple[str, int]], kept: KeptParts
    ) -> None:
        self._problems = problems
        self._places = places
        self._kept = kept

    def check(self, archive: Archive) -> None:
        """Check every attribution of `archive`."""
        quotes = [passage for passage in archive.passages() if passage.attribution]
        for field in _COUNTED:
            self._check_counted(field, quotes, archive.participants)
        for quote in quotes:
            if quote.attribution:
                self._check_reveals(quote.id, quote.attribution)
                self._check_age(quote.id, quote.attribution)
        self._check_more(quotes, archive.vocabulary)
        for document in archive.documents:
            lines = partial(_lines, document)
            for name, line in self._kept.of("lines at end", document.id, (document,), lines):
                said = f"The words of this quote end like an attribution: “{line}”."
                self._add(Severity.WARNING, "line-in-words", said, _WITHIN, [name])

    def _check_counted(
        self, field: str, quotes: Sequence[Passage], tables: Sequence[ParticipantTable]
    ) -> None:
        counted = {row.value for table in tables if table.field == field for row in table.rows}
        uncounted: defaultdict[str, list[Passage]] = defaultdict(list)
        for quote in quotes:
            value = getattr(quote.attribution, field)
            if counted and value and value not in counted:
                uncounted[value].append(quote)
        for value, named in uncounted.items():
            said = f"The {field} “{value}” is named under a quote, but the text does not count it."
            near = proposed(value, [each for each in counted if each])
            is_likely = near and all(map(partial(_may_be, value, near), named))
            hint = f"Did you mean “{near}”?" if is_likely else _AS_IT_IS
            code = "sector-uncounted" if field == "sector" else "value-uncounted"
            self._add(Severity.WARNING, code, said, hint, [quote.id for quote in named])

    def _check_more(self, quotes: Sequence[Passage], vocabulary: Vocabulary) -> None:
        """Report the words of lines shown in full that no field says, the same ones once.

        The number that `_check_age` reports is not told again.
        """
        told: defaultdict[tuple[str, ...], list[str]] = defaultdict(list)
        for quote in quotes:
            if (said := quote.attribution) and Level.FULL in (said.read, said.share):
                number, beyond = _wrong_age(said), words_beyond(said, vocabulary)
                told[tuple(each for each in beyond if each != number)].append(quote.id)
        told.pop((), None)
        for beyond, names in told.items():
            words = ", ".join(f"“{each}”" for each in beyond)
            said_more = f"The line says more than the fields: {words}."
            self._add(Severity.WARNING, "line-tells-more", said_more, _MORE, names)

    def _check_reveals(self, name: str, said: Attribution) -> None:
        for told in said.reveals:
            if why := _wrong(told, said):
                text = f"That the words reveal “{told}” cannot be counted: {why}."
                self._add(Severity.ERROR, "bad-reveals", text, _REVEALS, [name])

    def _check_age(self, name: str, said: Attribution) -> None:
        number = _wrong_age(said)
        if not number:
            return
        if said.age is None:
            text = f"The line tells a number, {number}, and no age is given."
            hint = "Where it is an age, state age, so that it is counted."
            self._add(Severity.WARNING, "age-missing", text, hint, [name])
        else:
            text = f"The line tells a number, {number}, and the age given is {said.age}."
            hint = "State the age that the line tells, or mend the line where it is wrong."
            self._add(Severity.WARNING, "age-differs", text, hint, [name])

    def _add(
        self, severity: Severity, code: str, said: str, hint: str, names: Sequence[str]
    ) -> None:
        file, line = self._places[names[0]]
        self._problems.add(Problem(file, line, severity, code, said, hint, tuple(names)))


def _lines(document: Document) -> tuple[tuple[str, str], ...]:
    """Return the ids of quotes of which a text ends like an attribution, and that line."""
    return tuple(
        (quote.id, line)
        for quote in document.passages()
        if quote.kind is PassageKind.QUOTE
        for text in dict.fromkeys((quote.text, *(each.text for each in quote.translations)))
        if (line := line_at_end(text))
    )


def _wrong_age(said: Attribution) -> str:
    """Return the first number in the line that may be an age, or "" where it tells the one given.

    One of two figures alone may be an age.
    """
    numbers = _AGE.findall(said.text)
    return "" if str(said.age) in numbers else next(iter(numbers), "")


def _may_be(value: str, near: str, quote: Passage) -> bool:
    """Return whether the attribution line of `quote` fits `near`, and does not say `value`."""
    line = quote.attribution.text if quote.attribution else ""
    return fits_line(near, line) and not says(value, line)


def _wrong(told: str, said: Attribution) -> str:
    """Return why the entry `told` of `reveals` cannot be counted, or ""."""
    if told in FIELDS:
        return "" if getattr(said, told) is not None else "the line does not give it"
    more = _TOLD.fullmatch(told)
    if more is None:
        return "it is no field of the line"
    return "a field is named without a value" if more["kind"] in FIELDS else ""
