"""Where a printed attribution line surely tells the age that its fields state.

A number may be something else: 31 years on the street, an address, the least age of somebody.
"""

import re
from collections.abc import Callable, Iterator, Set
from functools import lru_cache

from index.model import Attribution

_DASH = "[-‐‑–—]"
_YEARS = "(?:years?|yrs?|год|года|лет)"
_SURE = (
    r"(?:[Aa]n?\s+)?{age}[\s-]+years?[\s-]+olds?",
    r"{age}\s+years?\s+of\s+age",
    r"{age}\s*(?:yo|y\.o\.|y/o)",
    rf"[Aa]ged?:?\s+{{age}}(?:\s+{_YEARS})?",
    rf"(?:[Вв]\s+возрасте|[Вв]озраст:?)\s+{{age}}(?:\s+{_YEARS})?",
    r"{age}\s+жаш(?:та|тагы)?",
    r"[Жж]ашы:?\s+{age}",
)
"""Ages wherever they follow the beginning of a part, or a role or gender that the fields state."""
_ALONE = rf"{{age}}\s+{_YEARS}", r"of\s+{age}", "{age}"
"""Ages only where nothing of the part follows."""
_RANGE = (
    rf"{{0}}\s?{_DASH}\s?{{1}}",
    r"{0}\s+to\s+{1}",
    r"between\s+{0}\s+and\s+{1}",
    r"[Оо]т\s+{0}\s+до\s+{1}",
    r"{0}\s+жаштан\s+{1}\s+жашка\s+чейин",
)
_UNDER = r"[Uu]nder\s+{0}", r"(?:[Мм]ладше|[Дд]о)\s+{0}", r"{0}\s+жашка\s+чейин"
_OVER = r"[Oo]ver\s+{0}", r"[Сс]тарше\s+{0}", r"{0}\s+жаштан\s+өйдө"
_MAY_BE_A_TIME = re.compile(rf"[0-9]+\s+{_YEARS}")
_MAY_LAST = re.compile(rf"[0-9]\s+{_YEARS}$")
_BANDS = (
    (re.compile(rf"([0-9]+)\s*{_DASH}\s*([0-9]+)"), _RANGE),
    (re.compile(r"under ([0-9]+)"), _UNDER),
    (re.compile(r"over ([0-9]+)"), _OVER),
)
_BEGINS = re.compile(rf"(?:^|[,;(/]|\s{_DASH}(?=\s))\s*$")
_ENDS = re.compile(rf"\s*(?:$|[,;()/]|[.:](?!\w)|\s{_DASH}\s)")
_LAST = re.compile(r"(?<!\w)(\w+)\W*$")
_BESIDE = re.compile(r"(?<!\w)(\w+)\s+$")
_REMEMBERED = 1 << 8

type FieldsOf = Callable[[int, int], Set[str]]
"""Start and end of a word in the line -> the fields that surely say it."""


def age_spans(said: Attribution, fields_of: FieldsOf) -> tuple[tuple[int, int], ...]:
    """Return where the line of `said` tells its age, and where its age band, each at most once."""
    age = str(said.age) if said.age is not None else ""
    found: list[tuple[int, int]] = []
    for written in (_written_band(said.age_band or ""), re.escape(age)):
        for span in _spans(said.text, written, fields_of) if written else ():
            if all(span[1] <= start or end <= span[0] for start, end in found):
                found.append(span)
                break
    return tuple(found)


def may_be_a_time(line: str, start: int, end: int) -> bool:
    """Return whether what tells an age there may be how long something took: “, 31 years”."""
    is_years = _MAY_BE_A_TIME.fullmatch(line, start, end) is not None
    return is_years and _BEGINS.search(line, 0, start) is not None


def _spans(line: str, written: str, fields_of: FieldsOf) -> Iterator[tuple[int, int]]:
    """Yield the places of `line` that are surely an age that is `written` so."""
    for pattern in _patterns(_SURE, written):
        for found in pattern.finditer(line):
            start, end = found.span()
            may_end = not _MAY_LAST.search(line, start, end) or _ENDS.match(line, end)
            if may_end and _may_begin(line, start, fields_of, {"gender", "role"}):
                yield found.span()
    for number, pattern in enumerate(_patterns(_ALONE, written)):
        beside = {"gender"} if number < len(_ALONE) - 1 else frozenset[str]()
        for found in pattern.finditer(line):
            start, end = found.span()
            if (
                _ENDS.match(line, end)
                and _may_begin(line, start, fields_of, beside)
                and not _is_place(line, start, fields_of)
            ):
                yield start, end


@lru_cache(_REMEMBERED)
def _patterns(forms: tuple[str, ...], written: str) -> tuple[re.Pattern[str], ...]:
    return tuple(
        re.compile(rf"(?<!\w){form.replace('{age}', f'(?:{written})')}(?!\w)") for form in forms
    )


def _may_begin(line: str, start: int, fields_of: FieldsOf, beside: Set[str]) -> bool:
    """Return whether a part begins at `start`, or a word of one of the fields `beside` is there."""
    if _BEGINS.search(line, 0, start):
        return True
    before = _BESIDE.search(line, 0, start)
    return before is not None and not beside.isdisjoint(fields_of(*before.span(1)))


def _is_place(line: str, start: int, fields_of: FieldsOf) -> bool:
    """Return whether the number at `start` may be that of a house: “Street, 31”."""
    before = _LAST.search(line, 0, start)
    return before is not None and fields_of(*before.span(1)) == {"sector"}


def _written_band(band: str) -> str:
    """Return the forms in which an age band may be written, as one pattern."""
    for known, forms in _BANDS:
        if found := known.fullmatch(band):
            return "|".join(form.format(*found.groups()) for form in forms)
    return r"\s+".join(map(re.escape, band.split()))
