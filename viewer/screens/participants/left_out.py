"""Explains which quotes the bars of a table do not lead to.

Nothing is told of a quote beyond its attribution line at the present level: if the level hides a
field, it is hidden for every quote, whatever its value.
"""

from collections import Counter
from collections.abc import Iterator
from enum import StrEnum

from PySide6.QtCore import QCoreApplication

from index import ParticipantTable, Value
from viewer.screens.participants.speakers import Counted
from viewer.wording.dial import Dial, Withheld
from viewer.wording.number_format import figure

_BAND = "age_band"


class Why(StrEnum):
    """The reasons why no bar leads to a quote."""

    NO_BAND = "an age that no band holds"
    UNCOUNTED = "a value that no row counts"
    UNTOLD = "the source tells no value"
    HIDDEN = "the level tells no value"


class Tellings(Value):
    """What quotes tell as one field: the count of each value, and of each reason for none.

    `ages` are the ages told that are in no band.
    """

    values: Counter[str]
    why: Counter[Why]
    ages: frozenset[str]


def tellings(quotes: Counted, field: str, dial: Dial) -> Tellings:
    """Return what `quotes` tell as `field`, regardless of the tables."""
    values: Counter[str] = Counter()
    why: Counter[Why] = Counter()
    ages: set[str] = set()
    for quote, count in quotes:
        value, age = dial.told(quote, field), dial.told(quote, "age") if field == _BAND else None
        if value is not None:
            values[value] += count
        elif not dial.tells(quote, field):
            why[Why.HIDDEN if quote.attribution else Why.UNTOLD] += count
        elif age is not None:
            why[Why.NO_BAND] += count
            ages.add(age)
        else:
            why[Why.UNTOLD] += count
    return Tellings(values, why, frozenset(ages))


def left_out_words(told: Tellings, table: ParticipantTable, withheld: Withheld) -> str:
    """Return how many quotes the bars of `table` lead to, and why not to more; "" if to all.

    `told` is what the quotes tell as the table's field.
    """
    field, rows = table.field or "", {row.value for row in table.rows if row.value}
    led = sum(told.values[row] for row in rows if (field, row) not in withheld)
    hidden = sum(told.values[row] for row in rows if (field, row) in withheld)
    every, uncounted = told.values.total() + told.why.total(), told.values.total() - led - hidden
    why = +(told.why + Counter({Why.UNCOUNTED: uncounted, Why.HIDDEN: hidden}))
    if not why or (why.keys() == {Why.HIDDEN} and not led):
        return ""  # in the latter case each bar says so itself
    words = QCoreApplication.translate("PeopleRows", "The bars lead to {some} of {all} quotes.")
    lines = _sentences(why, field, ", ".join(sorted(told.ages, key=_number)))
    return " ".join((words.format(some=figure(led), all=figure(every)), *lines))


def _number(age: str) -> int:
    return int(age)


def _sentences(why: Counter[Why], field: str, ages: str) -> Iterator[str]:
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
