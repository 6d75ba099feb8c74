"""Has all threads take memory from few pools, each of which keeps what is freed in it.

glibc makes eight for each core, as threads need memory at once. Python lets one thread run at a
time, so that two are enough; a process with large texts then needs a tenth less.
"""

import sys
from contextlib import suppress
from ctypes import CDLL

_M_ARENA_MAX = -8  # malloc.h of glibc; see mallopt(3)
_POOLS = 2


def keep_few_pools() -> None:
    """Make no more than two pools from now on, on Linux; other systems are left as they are."""
    if sys.platform == "linux":
        with suppress(OSError, AttributeError):  # another library than glibc
            CDLL(None).mallopt(_M_ARENA_MAX, _POOLS)
