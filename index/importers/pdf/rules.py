"""Finds the straight lines that are painted on a page: the borders of tables, and what strikes."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

THICKEST = 2.5  # points
_SHORTEST = 4.0
_TOUCH = 3.0  # points between pieces of one rule
_MOST = 3_000  # rules of a page: what has more is a drawing
_STRUCK = (0.12, 0.55)  # of a size above the baseline


class Rule(NamedTuple):
    """A straight line, across or upright: it stands `at`, and reaches from `start` to `end`."""

    at: float
    start: float
    end: float


@dataclass(slots=True)
class PageRules:
    """The rules of a page, measured from its top left."""

    across: list[Rule] = field(default_factory=list)
    upright: list[Rule] = field(default_factory=list)
    _by_height: dict[int, list[Rule]] = field(default_factory=lambda: defaultdict(list))

    def strike(self, x0: float, x1: float, y: float, size: float) -> bool:
        """Return whether a rule goes through a part of what stands at `y`, from `x0` to `x1`."""
        if not self._by_height:
            for rule in self.across:
                self._by_height[round(rule.at)].append(rule)
        low, high = (y - share * size for share in _STRUCK)
        return any(
            high <= rule.at <= low and rule.start - 1 <= x1 and x0 <= rule.end + 1
            for at in range(int(high), min(int(low) + 2, int(high) + 60))
            for rule in self._by_height.get(at, ())
        )


def rules_of(boxes: Iterable[tuple[float, float, float, float]]) -> PageRules:
    """Return the rules among `boxes`, each (left, top, right, foot); none where there are many."""
    found = PageRules()
    for box in boxes:
        _add(found, box)
        if len(found.across) + len(found.upright) > _MOST:
            return PageRules()
    return PageRules(_joined(found.across), _joined(found.upright))


def _add(found: PageRules, box: tuple[float, float, float, float]) -> None:
    left, top, right, foot = box
    if foot - top <= THICKEST and right - left >= _SHORTEST:
        found.across.append(Rule((top + foot) / 2, left, right))
    elif right - left <= THICKEST and foot - top >= _SHORTEST:
        found.upright.append(Rule((left + right) / 2, top, foot))


def _joined(rules: Sequence[Rule]) -> list[Rule]:
    """Return `rules` with those joined that go on in one line."""
    joined: list[Rule] = []
    for rule in sorted(rules, key=lambda rule: (round(rule.at), rule.start)):
        last = joined[-1] if joined else None
        if last and abs(last.at - rule.at) < 1.5 and rule.start <= last.end + _TOUCH:
            joined[-1] = Rule(last.at, last.start, max(last.end, rule.end))
        else:
            joined.append(rule)
    return joined
