"""Finds the records that a plan asks for, as bits, and the words by which they are ranked.

A plan is walked without recursion, since it may be nested more deeply than Python calls.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import reduce
from operator import and_, or_

from index.search.answer.term_ranges import Stream, bits, streams
from index.search.query.plan import All, Any, FieldFilter, Near, Plan, Some, Terms, Without
from index.search.table.bits import full
from index.search.table.bm25 import PHRASE
from index.search.table.posting_reader import Postings
from index.search.table.table import Table
from index.values import Value

type Looking = Callable[[tuple[tuple[Stream, ...], ...], int | None], int]
"""Returns the records in which words stand near each other: see `proximity.near`."""


class Leaf(Value):
    """A word of a plan, which scores `factor` times its weight in the records `gate`.

    Leaves with the same `part` above 0 are one part of a `Some`, of which some parts are enough.
    """

    streams: tuple[Stream, ...]
    factor: float
    gate: int
    part: int = 0


@dataclass(slots=True)
class _Node:
    plan: Plan
    above: int  # the number of the plan that this one is a part of
    counts: bool  # whether it scores
    part: int  # the number of the part of a `Some` that this one is in, or 0
    bits: int = 0


class Found:
    """What a plan finds: `bits`, and the words by which it is ranked, `leaves`.

    `table` has the values of records, `postings` the records and places of terms.
    """

    def __init__(self, plan: Plan, table: Table, postings: Postings, near: Looking) -> None:
        self._table = table
        self._postings = postings
        self._near = near
        self._all = full(table.size)
        self._streams: dict[int, tuple[Stream, ...]] = {}
        nodes = _unfolded(plan)
        parts: list[list[int]] = [[] for _ in nodes]
        for number in reversed(range(len(nodes))):
            nodes[number].bits = self._found(nodes[number].plan, parts[number][::-1])
            if number:
                parts[nodes[number].above].append(nodes[number].bits)
        self.bits = nodes[0].bits
        for node in nodes[1:]:
            node.bits &= nodes[node.above].bits
        self.leaves = [leaf for node in nodes if node.counts for leaf in self._leaves(node)]

    def _found(self, plan: Plan, parts: Sequence[int]) -> int:
        """Return the records that `plan` finds, where its inner plans find `parts`."""
        match plan:
            case Terms():
                return bits(self._known(plan), self._postings)
            case Near(words, within):
                return self._near(tuple(self._known(word) for word in words), within)
            case FieldFilter(field, values):
                return self._table.having(field, values)
            case Without():
                return self._all & ~parts[0]
            case All():
                return reduce(and_, parts, self._all)
            case Any():
                return reduce(or_, parts, 0)

    def _leaves(self, node: _Node) -> Sequence[Leaf]:
        match node.plan:
            case Terms():
                return [Leaf(self._known(node.plan), 1.0, node.bits, node.part)]
            case Near(words):
                return [Leaf(self._known(word), PHRASE, node.bits, node.part) for word in words]
        return ()

    def _known(self, terms: Terms) -> tuple[Stream, ...]:
        """Return the streams of `terms`, computed once."""
        if id(terms) not in self._streams:
            self._streams[id(terms)] = streams(terms, self._table)
        return self._streams[id(terms)]


def _unfolded(plan: Plan) -> list[_Node]:
    """Return `plan` and all plans in it, each before its parts, and words in order."""
    nodes: list[_Node] = []
    waiting = [(plan, 0, True)]
    while waiting:
        here, above, counts = waiting.pop()
        number = len(nodes)
        over = nodes[above] if nodes else None
        part = number if over and isinstance(over.plan, Some) else over.part if over else 0
        nodes.append(_Node(here, above, counts, part))
        match here:
            case All(plans) | Any(plans):
                waiting += [(inner, number, counts) for inner in reversed(plans)]
            case Without(inner):
                waiting.append((inner, number, False))
    return nodes
