"""Measures the start of Satchel and its longest freezes: `./run bench startup`.

Each run is a separate process. The peer, measured in turn, is a minimal PySide6 program that shows
a window with a list and a text, so that the ratio is comparable between machines. The longest time
without an answer of the event loop is measured while a script opens every screen, searches letter
by letter, reads and changes the colours.
"""

import statistics
import sys
import tempfile
from collections.abc import Iterator
from functools import partial
from pathlib import Path

from benchmarks.searching import report
from benchmarks.starting.runs import Benchmark, Figures, in_turn, measured
from viewer.platform.paths import Home
from viewer.services.settings import Settings, save

BENCHMARK = Benchmark("startup", "figures of the start")
RUNS = 15
BARS = (
    ("first_window_cpu_ms", "first window, CPU ms", 300, 2.0),
    ("case_study_cpu_ms", "case study readable, CPU ms", 450, 3.0),
    ("start_peak_mb", "peak memory of the start, MB", 120, None),
    ("peak_mb", "peak memory of the whole sitting, MB", 120, None),
)
"""(name of a figure, its description, its limit, its limit as a multiple of the peer's)."""

type Runs = list[Figures]


def main() -> int:
    """Measure in turn, print tables, and write the figures to build/bench/startup.json."""
    chosen = BENCHMARK.parser(__doc__, RUNS).parse_args()
    machine = report.machine()
    _started("sitting")  # a first run, which fills the disk cache for all others
    runs = in_turn(chosen.runs, {name: partial(_started, name) for name in ("sitting", "peer")})
    ours, peers = runs["sitting"], runs["peer"]
    lines = [f"Taken on {machine}; medians of {chosen.runs} runs in turn.", ""]
    lines += [*start_table(ours, peers), "", *longest_table(ours)]
    figures = {"machine": machine, "satchel": ours, "peer": peers}
    BENCHMARK.publish(lines, figures, write_docs=chosen.write_docs)
    return 0


def _started(script: str) -> Figures:
    """Run one process with a data folder of its own, and return its figures."""
    with tempfile.TemporaryDirectory(prefix="satchel-bench-") as folder:
        save(Settings(), Home(Path(folder)).settings)  # a first start would show a page of its own
        return measured(script, Path(folder))


def start_table(ours: Runs, peers: Runs) -> list[str]:
    """Return the lines of the table that compares the start with its limits."""
    return report.grid(
        ["start", "Satchel", "bare window", "ratio", "wanted", ""], list(_rows(ours, peers))
    )


def _rows(ours: Runs, peers: Runs) -> Iterator[list[str]]:
    for name, said, most, times in BARS:
        own = statistics.median(run[name] for run in ours)
        of_peer = "peak_mb" if name.endswith("peak_mb") else "first_window_cpu_ms"
        peer = statistics.median(run[of_peer] for run in peers)
        met = own <= most and (times is None or own <= times * peer)
        wanted = f"<= {most}" + (f" and <= {times:.0f} times" if times else "")
        ratio = f"{own / peer:.2f}"
        yield [said, f"{own:.0f}", f"{peer:.0f}", ratio, wanted, "met" if met else "**not met**"]


def longest_table(ours: Runs) -> list[str]:
    """Return the lines of the table of the longest times without an answer."""
    rows = [
        [name, f"{statistics.median(run['longest_ms'][name] for run in ours):.1f}"]
        for name in ours[0]["longest_ms"]
    ]
    return report.grid(["longest stretch without an answer", "CPU ms"], rows)


if __name__ == "__main__":
    sys.exit(main())
