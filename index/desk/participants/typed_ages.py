"""Reads the label of a group of ages, such as “30 to 39”, in English, Russian and Kyrgyz."""

import re

from index.values import Value

OLDEST = 120
"""The last year of age of a group that is open at its end, such as “over 60”."""

_TOKEN = re.compile(r"[0-9]+|[^\W\d_]+|[-+]")
_DASHES = str.maketrans("–—‒−‑", "-----")
_BLANKS = re.compile(r"^[\s.,()'’]*$")


def _set(words: str) -> frozenset[str]:
    return frozenset(words.split())


_CASES = _set("га ге го гө ка ке ко кө тан тен тон төн дан ден дон дөн жаштан")
_PLAIN = _set(
    "age ages aged years year yrs old the of people persons than "
    "возраст возрасте возраста лет год года годам людям люди человек в "
    "жаш жашта жаштагы жашка жаштын жаштар андан куракта курактагы"
)
_BETWEEN = _set("- to and до по till until through")
_FROM = _set("from between от с со")
_UNDER = _set("under below younger less before младше моложе меньше до чейин кичүү")
_OVER = _set("over above older more after старше больше свыше жогору улуу улуураак өйдө ашык")
_INCLUDED = _set("and or и или жана же from от с баштап up")


class TypedAges(Value):
    """The first and the last year of a group of ages."""

    first: int
    last: int

    @property
    def value(self) -> str:
        """The group as attributions name it, in no language but for “under”."""
        if self.first == 0:
            return f"under {self.last + 1}"
        if self.last == OLDEST:
            return f"{self.first}+"
        return str(self.first) if self.first == self.last else f"{self.first}-{self.last}"


def ages_of(label: str) -> TypedAges | None:
    """Return the ages that `label` names and nothing else; None where it says more or less."""
    plain = label.casefold().translate(_DASHES)
    if not _BLANKS.fullmatch(_TOKEN.sub("", plain)):
        return None
    tokens = [each for each in _TOKEN.findall(plain) if each not in _PLAIN]
    numbers = [int(each) for each in tokens if each.isdecimal()]
    if not numbers or any(each > OLDEST for each in numbers):
        return None
    words = [each for each in tokens if not each.isdecimal()]
    if len(numbers) == 1:
        return _open(numbers[0], words)
    return _closed(tokens, numbers) if len(numbers) == 2 else None


def _closed(tokens: list[str], numbers: list[int]) -> TypedAges | None:
    """Return a group with both ends, such as “from 30 to 39” or «30дан 39га чейин»."""
    places = [at for at, each in enumerate(tokens) if each.isdecimal()]
    before, after = tokens[: places[0]], tokens[places[1] + 1 :]
    between = tokens[places[0] + 1 : places[1]]
    ends = _CASES | {"чейин"}
    is_joined = len(between) == 1 and (between[0] in _BETWEEN or between[0] in ends)
    if not is_joined or not {*before} <= _FROM or not {*after} <= ends:
        return None
    first, last = numbers
    return TypedAges(first, last) if first <= last else None


def _open(number: int, words: list[str]) -> TypedAges | None:
    """Return a group with one end, or of one year."""
    said = {*words} - _CASES
    is_under, is_over = bool(said & _UNDER), bool(said & _OVER) or "+" in said
    is_included = bool(said & _INCLUDED) or "+" in said
    if said - _UNDER - _OVER - _INCLUDED - _BETWEEN - {"+"} or "-" in said:
        return None
    if said == {"up", "to"}:
        return TypedAges(0, number)
    if is_under and not is_over:
        last = number if is_included and "до" not in said else number - 1
        return TypedAges(0, last) if last >= 0 else None
    if is_over and not is_under:
        return TypedAges(number if is_included else number + 1, OLDEST)
    if said and said <= _FROM:
        return TypedAges(number, OLDEST)
    return None if said else TypedAges(number, number)
