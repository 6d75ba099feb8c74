"""Caches the results of a method, and leaves its object free to go.

A cache that holds a bound method keeps its object until garbage is collected, which the viewer does
seldom: of a large index that is megabytes, and an open file.
"""

from collections.abc import Callable
from functools import lru_cache
from weakref import WeakMethod


def cached[**P, R](size: int | None, method: Callable[P, R]) -> Callable[P, R]:
    """Return what calls `method`, bound to an object, and caches `size` results, or all."""
    weakly = WeakMethod(method)

    def call(*arguments: P.args, **named: P.kwargs) -> R:
        bound = weakly()
        if bound is None:
            raise ReferenceError
        return bound(*arguments, **named)

    return lru_cache(size)(call)  # type: ignore[return-value]  # whose type says less
