"""Dates as archives write them: a year, a year and a month, or a day, such as 2019-05-03."""

import re
from datetime import date

_DATE = re.compile(r"\d{4}(?:-\d\d(?:-\d\d)?)?", re.ASCII)


def has_form_of_date(text: str) -> bool:
    """Return whether `text` is written as a date is, also where no calendar has it."""
    return _DATE.fullmatch(text) is not None


def date_parts(text: str) -> tuple[int, ...]:
    """Return the year, month and day of the date `text`, as far as it tells them; else ()."""
    if not has_form_of_date(text):
        return ()
    parts = tuple(map(int, text.split("-")))
    try:
        date(*parts, *(1,) * (3 - len(parts)))
    except ValueError:
        return ()
    return parts
