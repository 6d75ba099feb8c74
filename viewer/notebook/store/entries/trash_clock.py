"""Counts how long things have been in the bin, by the time that passes between sittings.

The system clock alone is no measure: it may be wrong by months, after an empty battery, a slip or
on another computer. So time is counted from sitting to sitting. A gap of more than a week counts as
a week, since the clock may have jumped. A gap in which the clock goes back counts nothing, and the
next gap, in which it may return, counts a day at most. What was in the bin for 30 days of this
count is overdue. If the notebook is opened at least once a week these are 30 days, else more.
"""

import json
from collections.abc import Mapping
from datetime import timedelta
from typing import Any

import apsw

from index import Value, value_field
from viewer.notebook.store.entries.rows import ticks
from viewer.notebook.store.entries.transaction import Changer
from viewer.notebook.store.model import KEPT_IN_BIN

_NAME = "bin clock"  # in the table `own`
_TICK = timedelta(microseconds=1)
_DAY, _WEEK = timedelta(days=1) // _TICK, timedelta(days=7) // _TICK
_OWED = KEPT_IN_BIN // _TICK


class BinClock(Value):
    """The count up to the moment `last`; all times in microseconds.

    `since` maps each thing in the bin to the clock time at which it was put there, and the value of
    `counted` then. `went_back`: the clock went back before `last`.
    """

    last: int
    counted: int = 0
    went_back: bool = False
    since: dict[str, tuple[int, int]] = value_field(default_factory=dict)

    def is_due(self, now: int) -> bool:
        """Return whether to count again: once a day is enough."""
        return not 0 <= now - self.last < _DAY

    def at(self, now: int, binned: Mapping[str, int]) -> "BinClock":
        """Return the count at the moment `now`, for the things in the bin.

        `binned` maps each to the time at which it was put there.
        """
        gap = now - self.last
        passed = max(0, min(gap, _DAY if self.went_back else _WEEK))

        def start(name: str, then: int) -> tuple[int, int]:
            known = self.since.get(name)
            if known and known[0] == then:  # else it was taken out and put back since
                return known
            return then, self.counted + min(max(0, then - self.last), passed)

        since = {name: start(name, then) for name, then in binned.items()}
        return BinClock(now, self.counted + passed, gap < 0, since)

    def overdue(self) -> set[str]:
        """Return the things that have been in the bin for too long."""
        return {
            name for name, (_moment, then) in self.since.items() if self.counted - then >= _OWED
        }

    def encoded(self) -> bytes:
        """Return the count as it is stored in the notebook."""
        return json.dumps([self.last, self.counted, self.went_back, self.since]).encode()


def overdue(changer: Changer) -> set[str]:
    """Return the things overdue in the notebook's bin, and store the count.

    Raises NotSaved, NotebookBusy or NotebookDamaged.
    """
    now, found = ticks(changer.clock()), changer.kept.binned
    binned = {name: ticks(each.deleted) for name, each in found.items() if each.deleted}
    if not binned:
        return set()
    said = "SELECT value FROM own WHERE name = ?"
    kept = changer.connection.execute(said, (_NAME,)).fetchall()
    clock = decoded(kept[0][0]) if kept else None
    clock = clock or BinClock(min(binned.values()))
    if not clock.is_due(now):
        return set()
    following = clock.at(now, binned)

    def work(cursor: apsw.Cursor) -> None:
        row = (_NAME, following.encoded())
        cursor.execute("INSERT OR REPLACE INTO own VALUES (?, ?)", row)

    changer.quietly({}, work)
    return following.overdue()


def decoded(data: object) -> BinClock | None:
    """Return the stored count, or None if it cannot be read."""
    try:
        last, counted, went_back, since = json.loads(bytes(data))  # type: ignore[call-overload]
        told = {str(name): (_number(at), _number(then)) for name, (at, then) in since.items()}
        return BinClock(_number(last), _number(counted), bool(went_back), told)
    except (ValueError, TypeError, AttributeError):
        return None


def _number(value: Any) -> int:
    if type(value) is not int:
        raise TypeError
    return value
