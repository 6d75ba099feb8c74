"""Starts a program that is killed when it opens any socket but a Unix one.

`python netless.py PROGRAM ARGS...` then ends with status 159. The kernel enforces it (seccomp), for
Python, Qt and all libraries. It works on 64-bit Linux on Intel and AMD only.
"""

import ctypes
import os
import struct
import sys

_NO_NEW_PRIVILEGES, _SECCOMP, _FILTER = 38, 22, 2
_X86_64, _SOCKET, _UNIX = 0xC000003E, 41, 1
_LOAD, _EQUAL, _ANSWER = 0x20, 0x15, 0x06
_KILL, _ALLOW = 0x80000000, 0x7FFF0000


def _rules() -> bytes:
    steps = (
        (_LOAD, 0, 0, 4),  # the architecture
        (_EQUAL, 0, 5, _X86_64),
        (_LOAD, 0, 0, 0),  # the number of the system call
        (_EQUAL, 0, 3, _SOCKET),
        (_LOAD, 0, 0, 16),  # the family of the socket
        (_EQUAL, 1, 0, _UNIX),
        (_ANSWER, 0, 0, _KILL),
        (_ANSWER, 0, 0, _ALLOW),
    )
    return b"".join(struct.pack("HBBI", *step) for step in steps)


def close_network() -> None:
    """Install the filter for this process and all that it starts. Raises OSError."""
    system, rules = ctypes.CDLL(None, use_errno=True), ctypes.create_string_buffer(_rules())
    told = struct.pack("HxxxxxxP", (len(rules) - 1) // 8, ctypes.addressof(rules))
    held = ctypes.create_string_buffer(told)
    if system.prctl(_NO_NEW_PRIVILEGES, 1, 0, 0, 0) or system.prctl(
        _SECCOMP, _FILTER, ctypes.byref(held), 0, 0
    ):
        raise OSError(ctypes.get_errno(), "The filter is not to be had here.")


if __name__ == "__main__":
    close_network()
    os.execvp(sys.argv[1], sys.argv[1:])  # noqa: S606
