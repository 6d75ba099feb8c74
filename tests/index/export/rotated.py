"""Parameters of three kinds, of which the usual run has few."""

from itertools import product

import pytest

_LONG = pytest.mark.long


def each_pair_once(some, others, rest):
    """All of three, to parametrize by: all with --long, else each two of `some` and `others` once.

    One of the `rest` comes with each pair, in turn.
    """
    counted = map(enumerate, (some, others, rest))
    return [
        pytest.param(one, other, third, marks=() if (a + b + c) % len(rest) == 0 else _LONG)
        for (a, one), (b, other), (c, third) in product(*counted)
    ]
