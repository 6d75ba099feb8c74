"""Measures how the search box responds to typing: `./run bench keystrokes`.

The real application shows the file of an archive of 100,000 generated passages, on a separate X
server where Xvfb, openbox, xdotool and setxkbmap are installed, else off screen. Texts of twelve
letters are typed at 30 letters a second, while the index is built and when it is complete. Measured
on the GUI thread are the time from the press of each letter until it is painted, the longest time
between two turns of the event loop (with and without the time that the thread waited for a core),
and the time from the last letter to the list of hits.
"""

import argparse
import json
import os
import statistics
import subprocess
import sys
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from benchmarks.searching import report
from benchmarks.window.screen import has_all, screen

ROOT = Path(__file__).resolve().parent.parent


def main() -> int:
    """Measure, print the tables, and write the figures to build/bench/keystrokes.json."""
    parser = argparse.ArgumentParser(prog="./run bench keystrokes", description=__doc__)
    parser.add_argument("--passages", type=int, default=100_000)
    parser.add_argument("--runs", type=int, default=3)
    chosen = parser.parse_args()
    machine = report.machine()
    figures = _measured(chosen.passages, chosen.runs)
    figures |= {"machine": machine, "passages": chosen.passages}
    print("\n".join(_table(figures)))
    folder = ROOT / "build" / "bench"
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "keystrokes.json").write_text(json.dumps(figures, indent=1, ensure_ascii=False))
    return 0


def _measured(passages: int, runs: int) -> dict[str, Any]:
    if not has_all():
        return _sat({"QT_QPA_PLATFORM": "offscreen"}, passages, runs)
    with screen() as place:
        return _sat(place, passages, runs)


def _sat(place: Any, passages: int, runs: int) -> dict[str, Any]:
    """Return the figures of a process that shows its window with the environment `place`."""
    done = subprocess.run(
        [sys.executable, "-P", __file__, "sitting", str(passages), str(runs)],
        env=os.environ | place,
        stdout=subprocess.PIPE,
        text=True,
        check=True,
    )
    return json.loads(done.stdout)


def _table(figures: dict[str, Any]) -> list[str]:
    """Return the lines of the tables."""
    runs = figures["runs"]
    lines = [
        f"{figures['passages']:,} passages, {figures['platform']}, {len(runs)} runs",
        f"{figures['machine']}; load {os.getloadavg()[0]:.1f} at the end",
    ]
    opening = _spread(run["opening_ms"] for run in runs)
    made = _spread(run["made_ms"] / 1000 for run in runs)
    lines.append(f"opening: {opening} ms; index made after {made} s")
    typed = [told["letters_a_second"] for run in runs for told in (*run["partly"], *run["whole"])]
    lines.append(f"typed: {_spread(typed)} letters a second")
    for part, said in (("partly", "While the index is made"), ("whole", "Once it is complete")):
        lines += ["", f"{said}, ms: p50 / p95 / max"]
        heads = ("letter painted", "longest block", "with a core", "list there")
        lines.append(" " * 40 + "".join(f"{head:>22}" for head in heads))
        everything = [told for run in runs for told in run[part]]
        for kind, text in figures["texts"].items():
            lines.append(_line(f"{kind}: {text}", [t for t in everything if t["kind"] == kind]))
        lines.append(_line("all", everything))
    right = [told["right"] for run in runs for told in run["whole"]]
    lines += ["", f"the right list at the end: {sum(right)} of {len(right)}"]
    return lines


def _line(name: str, told: list[dict[str, Any]]) -> str:
    keys = _spread(each for one in told for each in one["keys_ms"])
    blocks = _spread(one["longest_block_ms"] for one in told)
    own = _spread(one["longest_own_ms"] for one in told)
    lists = _spread(one["list_ms"] for one in told)
    return f"  {name:38}{keys:>22}{blocks:>22}{own:>22}{lists:>22}"


def _spread(figures: Iterable[float]) -> str:
    """Return the median, the 95th percentile and the maximum of some figures, as text."""
    each = sorted(figures)
    if not each:
        return "-"
    return f"{statistics.median(each):.1f} / {each[int(0.95 * len(each))]:.1f} / {each[-1]:.1f}"


if __name__ == "__main__":
    if sys.argv[1:2] == ["sitting"]:
        from benchmarks.window.sitting import main as sit

        print(json.dumps(sit(int(sys.argv[2]), int(sys.argv[3]))))
        sys.exit(0)
    sys.exit(main())
