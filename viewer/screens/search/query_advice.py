"""What to do about a query of which something is no field, or that finds nothing."""

from collections.abc import Sequence
from difflib import get_close_matches

from PySide6.QtCore import QCoreApplication

from index import AllOf, AnyOf, Field, Not, Part, SearchPage, Wildcard, Word, under_field
from viewer.screens.search.query_words import MOST_VALUES, asked_value
from viewer.wording.field_names import FacetNames

_FIELDS = (
    *("theme", "kind", "role", "gender", "age", "sector"),
    *("section", "voice", "language", "age_band"),
)
_SEVERAL = 2  # words, of which one can be left out


def unknown_fields(names: Sequence[str]) -> str:
    """Return the sentence that no field has one of `names`."""
    quoted = ", ".join(_quoted(f"{name}:") for name in names)
    if len(names) == 1:
        told = QCoreApplication.translate(
            "QueryAdvice", "There is no field {fields}, so that part was left out. There are:"
        )
    else:
        told = QCoreApplication.translate(
            "QueryAdvice", "There are no fields {fields}, so those parts were left out. There are:"
        )
    return told.format(fields=quoted)


def known_fields(page: SearchPage, naming: FacetNames) -> tuple[tuple[str, str], ...]:
    """Return the names of fields, and the query of `page` with each for its first unknown one.

    One that is spelt like that comes first.
    """
    unknown = page.no_fields[0]
    names = [naming.word(field).lower() for field in _FIELDS]
    close = get_close_matches(unknown.lower(), names, n=1)
    ordered = dict.fromkeys((*close, *names))
    return tuple((f"{name}:", under_field(page.query, unknown, name)) for name in ordered)


def absent_values(absent: Sequence[Field], naming: FacetNames) -> str:
    """Return the sentence that no passage has the values of the fields `absent`."""
    named = [*dict.fromkeys(asked_value(each, naming) for each in absent)]
    more = ["…"] if len(named) > MOST_VALUES else []
    told = QCoreApplication.translate("QueryAdvice", "No passage has {values}.")
    values = ", ".join([*map(_quoted, named[:MOST_VALUES]), *more])
    return told.format(values=values).replace("….", "…")


def what_to_try(meaning: Part) -> str:
    """Return that nothing was found for `meaning`, and what the reader can do about it."""
    match meaning:
        case Word() | Wildcard():
            return QCoreApplication.translate(
                "QueryAdvice", "Nothing was found. Try another word, or the beginning of this one."
            )
        case AllOf(parts) | AnyOf(parts):
            if sum(not isinstance(part, Field | Not) for part in parts) < _SEVERAL:
                return QCoreApplication.translate(
                    "QueryAdvice", "Nothing was found. Take a part of the search away."
                )
        case Field() | Not():
            return QCoreApplication.translate("QueryAdvice", "Nothing was found.")
    return QCoreApplication.translate(
        "QueryAdvice", "Nothing was found. Try fewer words, or the beginning of one."
    )


def _quoted(words: str) -> str:
    return QCoreApplication.translate("QueryAdvice", "“{words}”").format(words=words)
