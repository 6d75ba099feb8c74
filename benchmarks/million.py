"""Measures a million passages: `./run bench million`.

An archive has 120,000 passages at most, so these are ten archives of 100,000. One process takes
them in, one after the other, and builds and stores the index of each.
"""

import argparse
import json
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from nacl.signing import SigningKey

from benchmarks.searching import report
from benchmarks.searching.corpus import archives
from benchmarks.searching.measuring import memory
from benchmarks.starting.runs import Benchmark, Figures
from index import receive
from index.container.codec import encode
from index.container.package import pack

BENCHMARK = Benchmark("million", "figures of a million passages")
ARCHIVES, PASSAGES = 10, 100_000
INDEXED_S, INDEXED_MB = 900, 800  # at most


def main() -> int:
    """Measure, print the table, and write the figures to build/bench/million.json."""
    parser = BENCHMARK.parser(__doc__)
    parser.add_argument("--archives", type=int, default=ARCHIVES)
    parser.add_argument("--passages", type=int, default=PASSAGES, help="of each archive")
    parser.add_argument("--task", choices=_TASKS, help=argparse.SUPPRESS)
    parser.add_argument("--folder", type=Path, help=argparse.SUPPRESS)
    chosen = parser.parse_args()
    if chosen.task:
        print(json.dumps(_TASKS[chosen.task](chosen.folder, chosen.archives, chosen.passages)))
        return 0
    machine = report.machine()
    with tempfile.TemporaryDirectory(prefix="satchel-bench-") as folder:
        taken = {task: _process(task, Path(folder), chosen) for task in _TASKS}
    lines = [f"Taken on {machine}.", "", *table(taken)]
    figures = {"machine": machine, "satchel": taken}
    BENCHMARK.publish(lines, figures, write_docs=chosen.write_docs)
    return 0


def _process(task: str, folder: Path, chosen: argparse.Namespace) -> Figures:
    counts = ["--archives", str(chosen.archives), "--passages", str(chosen.passages)]
    done = subprocess.run(
        [sys.executable, "-P", __file__, "--task", task, "--folder", folder, *counts],
        stdout=subprocess.PIPE,
        text=True,
        check=True,
    )
    figures: Figures = json.loads(done.stdout)
    return figures


def _make(folder: Path, number: int, passages: int) -> Figures:
    """Write the archives."""
    for at, content in enumerate(archives(passages, number)):
        (folder / f"{at}.satchel").write_bytes(pack(encode(content), SigningKey(bytes(32))))
    return {"archives": number, "passages": number * passages}


def _index(folder: Path, number: int, _passages: int) -> Figures:
    """Build the index of each archive, and store it."""
    began = time.process_time()
    for at in range(number):
        if not receive(folder / f"{at}.satchel").archive.build_index(cache=folder / "indexes"):
            raise SystemExit("An index was not built.")
    size = sum(file.stat().st_size for file in (folder / "indexes").rglob("*.index"))
    took = time.process_time() - began
    return {"cpu_s": took, "most_mb": memory("VmHWM"), "disk_mb": size / 1e6}


_TASKS = {"make": _make, "index": _index}


def table(figures: dict[str, Figures]) -> list[str]:
    """Return the lines of the table."""
    made, indexed = (figures[task] for task in _TASKS)
    rows = [
        ["all indexed, CPU s", f"{indexed['cpu_s']:.0f}", f"{INDEXED_S}"],
        ["most memory of that process, MB", f"{indexed['most_mb']:.0f}", f"{INDEXED_MB}"],
        ["indexes that are kept, MB", f"{indexed['disk_mb']:.0f}", "-"],
    ]
    heads = [f"{made['passages']:,} passages in {made['archives']} archives", "measured", "wanted"]
    return report.grid(heads, rows)


if __name__ == "__main__":
    sys.exit(main())
