"""Prevents core dumps and crash reports with the memory of this process. No Qt."""

import sys
from contextlib import suppress

_SET_DUMPABLE = 4  # PR_SET_DUMPABLE of <linux/prctl.h>
_NO_HEAP = 1  # WER_FAULT_REPORTING_FLAG_NOHEAP
_NO_BOXES = 0x0001 | 0x0002  # SEM_FAILCRITICALERRORS, SEM_NOGPFAULTERRORBOX


def forbid_dumps() -> None:
    """Prevent a crash from saving the memory: no core file, and none in a report.

    On Linux, other programs of the same user cannot read the memory from then on either. Nothing is
    reported where the system cannot do this.
    """
    if sys.platform == "win32":
        _forbid_reports()
        return
    from resource import RLIMIT_CORE, setrlimit  # noqa: PLC0415  not on Windows

    with suppress(OSError, ValueError):
        setrlimit(RLIMIT_CORE, (0, 0))
    if sys.platform == "linux":  # a core through a pipe ignores that limit
        from ctypes import CDLL  # noqa: PLC0415

        with suppress(OSError, AttributeError):
            CDLL(None).prctl(_SET_DUMPABLE, 0, 0, 0, 0)


def _forbid_reports() -> None:
    """Have Windows report a crash without the memory. Nothing is written to its registry."""
    from ctypes import windll  # type: ignore[attr-defined,unused-ignore]  # noqa: PLC0415

    with suppress(OSError, AttributeError):
        windll.kernel32.SetErrorMode(_NO_BOXES)
        windll.kernel32.WerSetFlags(_NO_HEAP)
