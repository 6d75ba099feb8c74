"""How much work it is to try a passphrase: as much as this computer does in about half a second.

Memory grows before passes do: it is what machines that try passphrases by the million lack.
"""

import os
import sys
import time
from collections.abc import Callable

from index import Cost, seal

LEAST, MOST = 64 << 20, 256 << 20
_MOST_OF_A_SMALL = 128 << 20
_SMALL = 7 << 29  # bytes of a computer that is sold with 4 GB, part of which it keeps to itself
_AIMED, _LONGEST = 0.6, 0.9  # seconds: between 0.3 and 1.0 with room for chance
_MOST_PASSES = 16


def measured(cost: Cost) -> float:
    """Return how many seconds trying one passphrase takes at `cost`. Raises MemoryError."""
    times = []
    for _ in range(2):
        start = time.perf_counter()
        seal(b"", "measured", b"", cost)
        times.append(time.perf_counter() - start)
    return min(times)


def calibrated(measure: Callable[[Cost], float] = measured, memory: int | None = None) -> Cost:
    """Return the cost for a new passphrase on this computer, which has so much `memory`.

    One pass over 64 MiB is measured; the rest follows from it, for the work grows with both. A
    slow computer gets the least there is, however long that takes. Raises MemoryError.
    """
    second = measure(Cost(1, LEAST))
    most = MOST if (memory or _memory()) >= _SMALL else _MOST_OF_A_SMALL
    size = LEAST
    while size < most and second * (2 * size / LEAST) <= _LONGEST:
        size *= 2
    one_pass = second * size / LEAST
    passes = int(_AIMED / one_pass + 0.5) if one_pass > 0 else _MOST_PASSES
    return Cost(min(max(passes, 1), _MOST_PASSES), size)


def _memory() -> int:
    """Return how much memory this computer has, or 0 where it does not tell."""
    try:
        if sys.platform == "win32":
            return _memory_of_windows()
        return os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES")
    except (OSError, ValueError, AttributeError):
        return 0


def _memory_of_windows() -> int:
    import ctypes  # noqa: PLC0415  only Windows has what is asked here

    kilobytes = ctypes.c_ulonglong()
    kernel = ctypes.windll.kernel32  # type: ignore[attr-defined,unused-ignore]
    found = kernel.GetPhysicallyInstalledSystemMemory(ctypes.byref(kilobytes))
    return kilobytes.value << 10 if found else 0
