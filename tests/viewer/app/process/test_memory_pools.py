"""Threads share the memory that was freed."""

import subprocess
import sys

import pytest

from tests.conftest import ROOT

THREADS = """
import sys, threading
from ctypes import CDLL, c_char_p, c_int, c_void_p
from viewer.app.process.memory_pools import keep_few_pools

if sys.argv[1:] == ["few"]:
    keep_few_pools()
libc, ready = CDLL(None), threading.Barrier(9)
libc.malloc.restype = libc.fopen.restype = c_void_p

def take():
    libc.malloc(1_000)
    ready.wait()

threads = [threading.Thread(target=take) for _ in range(8)]
for each in threads:
    each.start()
ready.wait()
file = libc.fopen(b"/dev/stdout", b"w")
libc.malloc_info(c_int(0), c_void_p(file))
libc.fclose(c_void_p(file))
"""


def pools(*arguments):
    done = subprocess.run(
        [sys.executable, "-P", "-c", THREADS, *arguments],
        env={"PYTHONPATH": str(ROOT)},
        capture_output=True,
        check=True,
        text=True,
    )
    return done.stdout.count("<heap nr=")


@pytest.mark.skipif(sys.platform != "linux", reason="only glibc has pools, and tells of them")
def test_eight_threads_take_their_memory_from_two_pools():
    assert pools() > 2
    assert pools("few") <= 2
