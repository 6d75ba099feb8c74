"""How much work it is to try a passphrase: about half a second of this computer's time.

Memory grows before passes: it is what hardware for trying millions of passphrases lacks. The
measure is the processor time of this thread, the least of several runs, so that other programs do
not make the computer seem slow. On the slowest computer the work is still that of libsodium's
"interactive" (2 passes over 64 MiB), which is above the minimum of OWASP's Password Storage Cheat
Sheet (1 pass over 46 MiB).
"""

import os
import sys
import time
from collections.abc import Callable

from index import Cost, seal

LEAST, MOST = 64 << 20, 256 << 20
_MOST_OF_A_SMALL = 128 << 20
_SMALL = 7 << 29  # bytes of a computer sold with 4 GB, part of which is reserved
_AIMED, _LONGEST = 0.6, 0.9  # seconds: between 0.3 and 1.0 with a margin for noise
_MOST_PASSES = 16
_TIMES = 3
_SHORT = 0.3  # seconds: less than a cost takes on the computer on which it was measured
FLOOR = 2 * LEAST  # bytes of memory times passes


def measured(cost: Cost) -> float:
    """Return the seconds of processor time of one passphrase at `cost`. Raises MemoryError."""
    return min(_spent(lambda: seal(b"", "measured", b"", cost)) for _ in range(_TIMES))


def timed[T](work: Callable[[], T]) -> tuple[T, float]:
    """Return the result of `work`, and how many seconds of processor time it took."""
    start = time.thread_time()
    result = work()
    return result, time.thread_time() - start


def raised(cost: Cost, took: float, found: Callable[[], Cost]) -> Cost | None:
    """Return the cost that a passphrase should have instead of `cost`, or None if that is right.

    One try `took` so many seconds. Less than the aim means that the cost was measured in a busy
    moment, or on a slower computer; `found` then measures again. Raises MemoryError.
    """
    is_low = _work(cost) < FLOOR or cost.memory < LEAST
    if not is_low and took >= _SHORT:
        return None
    better = found()
    return better if _work(better) >= 2 * _work(cost) and better.memory >= cost.memory else None


def _work(cost: Cost) -> int:
    return cost.passes * cost.memory


def _spent(work: Callable[[], object]) -> float:
    return timed(work)[1]


def calibrated(measure: Callable[[Cost], float] = measured, memory: int | None = None) -> Cost:
    """Return the cost for a new passphrase on this computer, which has `memory` bytes.

    One pass over 64 MiB is measured and extrapolated, since the work grows with both factors. A
    slow computer gets the safe minimum, however long that takes. Raises MemoryError.
    """
    second = measure(Cost(1, LEAST))
    most = MOST if (memory or _memory()) >= _SMALL else _MOST_OF_A_SMALL
    size = LEAST
    while size < most and second * (2 * size / LEAST) <= _LONGEST:
        size *= 2
    one_pass = second * size / LEAST
    passes = min(_AIMED / one_pass + 0.5, _MOST_PASSES) if one_pass > 0 else _MOST_PASSES
    return Cost(min(max(int(passes), FLOOR // size, 1), _MOST_PASSES), size)


def _memory() -> int:
    """Return how many bytes of memory this computer has, or 0 if unknown."""
    try:
        if sys.platform == "win32":
            return _memory_of_windows()
        return os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES")
    except (OSError, ValueError, AttributeError):
        return 0


def _memory_of_windows() -> int:
    import ctypes  # noqa: PLC0415  only on Windows

    kilobytes = ctypes.c_ulonglong()
    kernel = ctypes.windll.kernel32  # type: ignore[attr-defined,unused-ignore]
    found = kernel.GetPhysicallyInstalledSystemMemory(ctypes.byref(kilobytes))
    return kilobytes.value << 10 if found else 0
