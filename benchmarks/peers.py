"""Compares the start with that of Kiwix and Recoll: `./run bench peers`.

Each run is a fresh process on a screen of its own (Xvfb, 1366x768, openbox), with a home that was
used once before. All have the case study: Kiwix as a ZIM file that Satchel exported, Recoll as an
index of its HTML. A window is mapped when the window manager lists it, and settled at the last
change of the screen before it stands still for a second; by then it shows what it showed in a
start before, of which there is a picture in build/bench. Then the same with a quarter of a core
and 2 GB.
"""

import statistics
import sys
import tempfile
from collections.abc import Iterator
from functools import partial
from pathlib import Path

from benchmarks.beside import display as displays
from benchmarks.beside.process_tree import limits
from benchmarks.beside.programs import KIWIX, RECOLL, SATCHEL
from benchmarks.beside.start import Starts
from benchmarks.searching import report
from benchmarks.starting.runs import Benchmark, Figures, in_turn, results

BENCHMARK = Benchmark("peers", "figures beside the peers")
RUNS = 9
CORES, MEMORY_GB = 0.25, 2
PROGRAMS = (SATCHEL, KIWIX, RECOLL)
WHOLE, LIMITED = "whole machine", "a quarter of a core, 2 GB"
FIGURES = (
    ("mapped_ms", "window mapped, ms"),
    ("settled_ms", "window settled, ms"),
    ("cpu_ms", "CPU until then, ms"),
    ("pss_mb", "PSS a second later, MB"),
)
"""(name of a figure, its description)."""
BARS = (
    ("mapped_ms", "mapped no later than Kiwix", KIWIX.name, 1.0),
    ("settled_ms", "settled no later than Kiwix", KIWIX.name, 1.0),
    ("settled_ms", "settled within 1.15 times of Recoll", RECOLL.name, 1.15),
)
"""(name of a figure, what is asked, of which peer, its limit as a multiple of the peer's)."""
PSS_MB = 95

type Runs = dict[str, list[Figures]]
"""Name of a program -> the figures of its runs."""


def main() -> int:
    """Measure in turn, print the tables, and write the figures to build/bench/peers.json."""
    chosen = BENCHMARK.parser(__doc__, RUNS).parse_args()
    if missing := displays.missing() + [name for peer in PROGRAMS for name in peer.missing()]:
        packages = "kiwix recoll xvfb openbox xdotool x11-utils"
        print(f"Not installed: {', '.join(missing)}. Try: apt-get install {packages}")
        return 1
    machine = report.machine()
    with tempfile.TemporaryDirectory(prefix="satchel-bench-") as folder:
        taken = _measured(chosen.runs, Path(folder))
    versions = ", ".join(peer.version() for peer in PROGRAMS)
    lines = [f"Taken on {machine}; {versions}; medians of {chosen.runs} runs in turn."]
    for name, runs in taken.items():
        lines += ["", *table(name, runs)]
    if LIMITED not in taken:
        lines += ["", "No control groups can be made here: not measured with a quarter of a core."]
    lines += ["", *bars(taken)]
    figures = {"machine": machine, "versions": versions, "runs": taken}
    BENCHMARK.publish(lines, figures, write_docs=chosen.write_docs)
    return 0


def _measured(runs: int, folder: Path) -> dict[str, Runs]:
    with displays.display() as shown:
        starts = {peer.name: Starts(peer, shown, folder) for peer in PROGRAMS}
        for name, each in starts.items():
            each.reached.save(results() / f"peers-{name.lower()}.png")
        taken = {WHOLE: in_turn(runs, {name: each.figures for name, each in starts.items()})}
        try:
            with limits(CORES, MEMORY_GB) as groups:
                limited = {name: partial(each.figures, groups) for name, each in starts.items()}
                taken[LIMITED] = in_turn(runs, limited)
        except (PermissionError, FileNotFoundError):
            pass
    return taken


def table(name: str, runs: Runs) -> list[str]:
    """Return the lines of the table of all figures, taken on `name`."""
    rows = [
        [said, *(f"{_median(each, figure):.0f}" for each in runs.values())]
        for figure, said in FIGURES
    ]
    return report.grid([name, *runs], rows)


def bars(taken: dict[str, Runs]) -> list[str]:
    """Return the lines of the table of what is asked, and whether it is met."""
    rows = [
        [f"{name}: {said}", told, "met" if met else "**not met**"]
        for name, runs in taken.items()
        for said, told, met in _bars(runs)
    ]
    return report.grid(["bar", "Satchel", "state"], rows)


def _bars(runs: Runs) -> Iterator[tuple[str, str, bool]]:
    ours = runs[SATCHEL.name]
    for figure, said, peer, times in BARS:
        ratio = _median(ours, figure) / _median(runs[peer], figure)
        yield said, f"{ratio:.2f} times", ratio <= times
    pss = _median(ours, "pss_mb")
    yield f"PSS <= {PSS_MB} MB", f"{pss:.0f}", pss <= PSS_MB


def _median(runs: list[Figures], name: str) -> float:
    return statistics.median(run[name] for run in runs)


if __name__ == "__main__":
    sys.exit(main())
