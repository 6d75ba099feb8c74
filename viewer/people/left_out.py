"""Says which quotes the bars of a table do not lead to, and why.

Nothing is told of a quote that its line does not tell at the level now in force: where the level
hides a field, it is hidden of every quote, whatever its value.
"""

from collections import Counter
from collections.abc import Iterable, Iterator
from enum import StrEnum

from PySide6.QtCore import QCoreApplication

from index import ParticipantTable, Passage
from viewer.kit.dial import Dial, Withheld
from viewer.kit.figures import figure

_BAND = "age_band"


class Why(StrEnum):
    """Why no bar leads to a quote."""

    NO_BAND = "an age that no band holds"
    UNCOUNTED = "a value that no row counts"
    UNTOLD = "the source tells no value"
    HIDDEN = "the level tells no value"


def left_out_words(
    quotes: Iterable[Passage], table: ParticipantTable, withheld: Withheld, dial: Dial
) -> str:
    """Return how many quotes the bars of `table` lead to, and why to no more; "" if to all."""
    quotes, field = tuple(quotes), table.field or ""
    rows = {row.value for row in table.rows if row.value}
    why = Counter(_why(quote, field, rows, withheld, dial) for quote in quotes)
    led = why.pop(None, 0)
    if not why or (why.keys() == {Why.HIDDEN} and not led):
        return ""  # of the latter each bar says so itself
    told = QCoreApplication.translate("PeopleRows", "The bars lead to {some} of {all} quotes.")
    ages = {dial.told(quote, "age") for quote in quotes if _is_in_no_band(quote, field, dial)}
    named = ", ".join(sorted(filter(None, ages), key=_number))
    lines = _sentences(why, field, named)
    return " ".join((told.format(some=figure(led), all=figure(len(quotes))), *lines))


def _why(quote: Passage, field: str, rows: set[str], withheld: Withheld, dial: Dial) -> Why | None:
    """Return why no bar leads to `quote`, or None where one does."""
    if not dial.tells(quote, field):
        return Why.HIDDEN if quote.attribution else Why.UNTOLD
    value = dial.told(quote, field)
    if value is None:
        return Why.NO_BAND if _is_in_no_band(quote, field, dial) else Why.UNTOLD
    if value not in rows:
        return Why.UNCOUNTED
    return Why.HIDDEN if (field, value) in withheld else None


def _is_in_no_band(quote: Passage, field: str, dial: Dial) -> bool:
    is_untold = field == _BAND and dial.told(quote, field) is None
    return is_untold and dial.tells(quote, field) and dial.told(quote, "age") is not None


def _number(age: str) -> int:
    return int(age)


def _sentences(why: Counter[Why | None], field: str, ages: str) -> Iterator[str]:
    if count := why[Why.NO_BAND]:
        told = QCoreApplication.translate(
            "PeopleRows", "%n quote(s) tell an age that is in no band: {ages}.", "", count
        )
        yield told.format(ages=ages)
    if count := why[Why.UNCOUNTED]:
        yield QCoreApplication.translate(
            "PeopleRows", "%n quote(s) tell a group that is not counted here.", "", count
        )
    if count := why[Why.UNTOLD]:
        yield _untold(field, count)
    if count := why[Why.HIDDEN]:
        yield QCoreApplication.translate(
            "PeopleRows", "%n quote(s) do not tell it at this level of attribution.", "", count
        )


def _untold(field: str, count: int) -> str:
    match field:
        case "age_band":
            return QCoreApplication.translate("PeopleRows", "%n quote(s) tell no age.", "", count)
        case "gender":
            return QCoreApplication.translate(
                "PeopleRows", "%n quote(s) tell no gender.", "", count
            )
        case "sector":
            return QCoreApplication.translate(
                "PeopleRows", "%n quote(s) tell no sector.", "", count
            )
        case _:
            return QCoreApplication.translate("PeopleRows", "%n quote(s) tell no role.", "", count)
