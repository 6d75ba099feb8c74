"""What the quotes can be narrowed by."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from enum import StrEnum

from index import Passage
from viewer.kit.dial import Dial
from viewer.kit.wording import gender_word, role_word, sector_word


class FilterField(StrEnum):
    """The fields of a quote that are offered."""

    THEME = "theme"
    ROLE = "role"
    GENDER = "gender"
    SECTOR = "sector"


WORDS: dict[FilterField, Callable[[str], str]] = {
    FilterField.ROLE: role_word,
    FilterField.GENDER: gender_word,
    FilterField.SECTOR: sector_word,
}


@dataclass(frozen=True, slots=True)
class Filters:
    """One value, or "" for any, of each field."""

    theme: str = ""
    role: str = ""
    gender: str = ""
    sector: str = ""

    def matches(self, quote: Passage, dial: Dial) -> bool:
        """Return whether `quote` tells every value that is asked for."""
        wanted = ((field, getattr(self, field)) for field in FilterField)
        return all(value in values_of(quote, field, dial) for field, value in wanted if value)


def values_of(quote: Passage, field: FilterField, dial: Dial) -> tuple[str, ...]:
    """Return the values of `field` that `quote` tells as `dial` now stands."""
    if field is FilterField.THEME:
        return quote.themes
    value = dial.told(quote, field)
    return (value,) if value else ()


def values_among(quotes: Iterable[Passage], field: FilterField, dial: Dial) -> tuple[str, ...]:
    """Return each value of `field` that any of `quotes` tells, once, in order."""
    values = (value for quote in quotes for value in values_of(quote, field, dial))
    return tuple(dict.fromkeys(values))
