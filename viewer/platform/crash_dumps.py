"""Has the system keep nothing of this process where it crashes. No Qt."""

import sys
from contextlib import suppress

_SET_DUMPABLE = 4  # as in <linux/prctl.h>
_NO_HEAP = 1  # WER_FAULT_REPORTING_FLAG_NOHEAP
_NO_BOXES = 0x0001 | 0x0002  # SEM_FAILCRITICALERRORS, SEM_NOGPFAULTERRORBOX


def forbid_dumps() -> None:
    """Let no crash leave what was in memory: no core file, and no report with it.

    On Linux other programs of the same user cannot look into it from then on either. Nothing is
    said where the system cannot promise that.
    """
    if sys.platform == "win32":
        _forbid_reports()
        return
    from resource import RLIMIT_CORE, setrlimit  # noqa: PLC0415  not on Windows

    with suppress(OSError, ValueError):
        setrlimit(RLIMIT_CORE, (0, 0))
    if sys.platform == "linux":  # a core goes through a pipe there, which heeds no such limit
        from ctypes import CDLL  # noqa: PLC0415

        with suppress(OSError, AttributeError):
            CDLL(None).prctl(_SET_DUMPABLE, 0, 0, 0, 0)


def _forbid_reports() -> None:
    """Let Windows report a crash without what was in memory. Nothing goes into its registry."""
    from ctypes import windll  # type: ignore[attr-defined,unused-ignore]  # noqa: PLC0415

    with suppress(OSError, AttributeError):
        windll.kernel32.SetErrorMode(_NO_BOXES)
        windll.kernel32.WerSetFlags(_NO_HEAP)
