"""The benchmark beside the peers says what is met, and sees what a screen shows."""

import os
import sys
import time

import pytest

from benchmarks.beside.display import HEIGHT, WIDTH, Picture
from benchmarks.beside.process_tree import ProcessTree
from benchmarks.peers import WHOLE, bars, table

WHITE, BLACK = b"\xff\xff\xff\x00", b"\x00\x00\x00\x00"


def run(mapped, settled, pss=90):
    return [{"mapped_ms": mapped, "settled_ms": settled, "cpu_ms": settled, "pss_mb": pss}] * 3


def picture(*dark_rows):
    rows = [(BLACK if row in dark_rows else WHITE) * WIDTH for row in range(HEIGHT)]
    return Picture(b"".join(rows))


def test_each_bar_is_met_beside_its_own_peer():
    runs = {"Satchel": run(400, 1_100, 96), "Kiwix": run(400, 1_000), "Recoll": run(300, 1_000)}
    states = [line.split("|")[-2].strip() for line in bars({WHOLE: runs})[2:]]

    assert states == ["met", "**not met**", "met", "**not met**"]
    assert "1100" in table(WHOLE, runs)[3]


def test_lines_of_text_are_counted():
    assert picture().lines() == 0
    assert picture(5, 6, 7, 100, 300, 301).lines() == 3


def test_a_caret_that_blinks_is_no_change_of_the_picture():
    page, other = picture(), picture(*range(100, 110))
    caret = bytearray(page.pixels)
    caret[:4] = BLACK

    assert not page.differs(Picture(bytes(caret)), most=1)
    assert page.differs(other, most=200)


@pytest.mark.skipif(sys.platform != "linux", reason="processes are told of in files on Linux alone")
def test_a_program_is_counted_with_all_that_it_starts_and_ended_with_it():
    work = "import subprocess, sys; subprocess.run([sys.executable, '-c', 'while True: pass'])"
    tree = ProcessTree([sys.executable, "-c", work], os.environ)
    end = time.monotonic() + 30
    while tree.cpu_ms() < 300 and time.monotonic() < end:
        time.sleep(0.01)

    assert tree.cpu_ms() >= 300
    assert tree.pss_mb() > 5
    tree.end()
    assert tree.has_ended
    assert tree.pss_mb() == 0
