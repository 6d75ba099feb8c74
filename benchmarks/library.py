"""Measures the library and the search over all of its archives: `./run bench library`.

Libraries of one and of many small archives (20 to 60 made-up passages each, some damaged) are shown
by processes of their own, with the archive that comes with Satchel open. Measured are CPU ms of the
window's thread until the library is painted, and the longest turn of its event loop; CPU of the
process and wall time until all archives are read; the first search, which makes the index of all;
and the searches after it, one with each letter of some queries.
"""

import statistics
import sys
import tempfile
from collections.abc import Mapping, Sequence
from functools import partial
from pathlib import Path
from typing import Any

from benchmarks.searching import report
from benchmarks.searching.small_archives import prepare
from benchmarks.starting.runs import Benchmark, Figures, in_turn, measured, sizes

BENCHMARK = Benchmark("library", "figures of the library")
SIZES = (1, 500)
RUNS = 3
PAGE_MS, SEARCH_MS = 200, 300  # at most: the page, and p95 of the searches after the first


def main() -> int:
    """Measure in turn, print the table, and write the figures to build/bench/library.json."""
    parser = BENCHMARK.parser(__doc__, RUNS)
    parser.add_argument("--sizes", type=sizes, default=SIZES, help="archives, such as 1,500")
    chosen = parser.parse_args()
    machine = report.machine()
    with tempfile.TemporaryDirectory(prefix="satchel-bench-") as folder:
        homes = {size: Path(folder, str(size)) for size in chosen.sizes}
        for size, home in homes.items():
            home.mkdir()
            prepare(size, home)
        runs = in_turn(chosen.runs, {size: partial(_listed, home) for size, home in homes.items()})
    lines = [f"Taken on {machine}; medians of {chosen.runs} runs in turn.", "", *table(runs)]
    lines += ["", *bars(runs[max(runs)])]
    BENCHMARK.publish(lines, {"machine": machine, "satchel": runs}, write_docs=chosen.write_docs)
    return 0


def _listed(home: Path) -> Figures:
    """Return the figures of a process that shows the library in `home`, without stored indexes."""
    for index in home.rglob("*.index"):
        index.unlink()
    return measured("library", home)


def _p95(figures: Sequence[float]) -> float:
    return sorted(figures)[int(0.95 * len(figures))]


def _figures(run: Mapping[str, Any]) -> dict[str, tuple[float, str]]:
    """Return description -> (figure, its format) of one run."""
    first, again, searches = run["first"], run["again"], run["searches"]
    return {
        "library painted first, CPU ms of its thread": (first["painted_cpu_ms"], ".0f"),
        "library painted again, CPU ms of its thread": (again["painted_cpu_ms"], ".0f"),
        "all archives read, CPU s of the process": (first["read_cpu_s"], ".2f"),
        "all archives read, s": (first["read_s"], ".2f"),
        "longest turn meanwhile, CPU ms": (first["longest_ms"], ".0f"),
        "first search, CPU s of the process": (run["first_search"]["cpu_ms"] / 1000, ".1f"),
        "longest turn meanwhile, CPU ms ": (run["first_search"]["longest_ms"], ".0f"),
        "searches after it, median, CPU ms": (
            statistics.median(each["cpu_ms"] for each in searches),
            ".0f",
        ),
        "searches after it, p95, CPU ms": (_p95([each["cpu_ms"] for each in searches]), ".0f"),
        "longest turn of these, CPU ms": (max(each["longest_ms"] for each in searches), ".0f"),
        "PSS before, MB": (run["pss_before_mb"], ".0f"),
        "PSS with the library read, MB": (run["pss_listed_mb"], ".0f"),
        "PSS after the searches, MB": (run["pss_searched_mb"], ".0f"),
    }


def table(runs: Mapping[int, Sequence[Mapping[str, Any]]]) -> list[str]:
    """Return the lines of the table."""
    told = {size: [_figures(run) for run in each] for size, each in runs.items()}
    rows = []
    for name, (_figure, form) in next(iter(told.values()))[0].items():
        medians = (statistics.median(run[name][0] for run in each) for each in told.values())
        rows.append([name.strip(), *(format(each, form) for each in medians)])
    return report.grid(["archives taken in", *(f"{size:,}" for size in runs)], rows)


def bars(runs: Sequence[Mapping[str, Any]]) -> list[str]:
    """Return what is asked of the largest library, and whether it is met."""
    page = max(run["first"]["painted_cpu_ms"] for run in runs)
    slow = max(_p95([each["cpu_ms"] for each in run["searches"]]) for run in runs)
    rows = [
        [f"library painted within {PAGE_MS} ms", _met(page <= PAGE_MS), f"{page:.0f}"],
        [f"p95 of searches within {SEARCH_MS} ms", _met(slow <= SEARCH_MS), f"{slow:.0f}"],
    ]
    return report.grid(["bar, in CPU ms", "state", "worst run"], rows)


def _met(holds: bool) -> str:
    return "met" if holds else "missed"


if __name__ == "__main__":
    sys.exit(main())
