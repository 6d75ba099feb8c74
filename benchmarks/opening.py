"""Measures how an archive of any size opens: `./run bench opening`.

Each run is a separate process that opens an archive which the library holds, as the viewer does, at
its first page. The archives are those of the search benchmark; the smallest begins each of the
others, so that the ratios are of the same page. The index of the larger ones was built before.
"""

import argparse
import json
import os
import statistics
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any

from nacl.signing import SigningKey

from benchmarks.searching import report
from benchmarks.searching.corpus import archive
from index import Ledger, Library, receive
from index.container.codec import encode
from index.container.package import pack
from viewer.platform.paths import HOME_VARIABLE, Home
from viewer.services.settings import Settings, save

ROOT = Path(__file__).resolve().parent.parent
SIZES = (60, 10_000, 100_000)
RUNS = 5
FIGURES = (
    ("first_window_cpu_ms", "first window, CPU ms", ".0f"),
    ("readable_cpu_ms", "first page readable, CPU ms", ".0f"),
    ("readable_pss_mb", "PSS then, MB", ".0f"),
    ("searched_pss_mb", "PSS after 20 searches, MB", ".0f"),
    ("search_cpu_ms", "one of these searches, first asking, CPU ms", ".1f"),
)
"""(name of a figure, its description, its format)."""


def main() -> int:
    """Measure in turn, print the table, and write the figures to build/bench/opening.json."""
    parser = argparse.ArgumentParser(prog="./run bench opening", description=__doc__)
    parser.add_argument("--runs", type=int, default=RUNS)
    parser.add_argument("--sizes", type=_sizes, default=SIZES, help="such as 60,10000")
    parser.add_argument(
        "--write-docs", action="store_true", help="put the table into docs/performance.md"
    )
    chosen = parser.parse_args()
    machine = report.machine()
    with tempfile.TemporaryDirectory(prefix="satchel-bench-") as folder:
        homes = {size: Path(folder, str(size)) for size in chosen.sizes}
        for size, home in homes.items():
            prepare(size, home)
            measured(home)  # a first run, which fills the disk cache
        runs: dict[int, list[dict[str, Any]]] = {size: [] for size in homes}
        for _ in range(chosen.runs):
            for size, home in homes.items():
                runs[size].append(measured(home))
    lines = [f"Taken on {machine}; medians of {chosen.runs} runs in turn.", "", *table(runs)]
    print("\n".join(lines))
    out = ROOT / "build" / "bench"
    out.mkdir(parents=True, exist_ok=True)
    (out / "opening.json").write_text(json.dumps({"machine": machine, "satchel": runs}, indent=1))
    if chosen.write_docs:
        report.put(lines, ROOT / "docs" / "performance.md", "figures of opening")
    return 0


def _sizes(text: str) -> tuple[int, ...]:
    return tuple(map(int, text.split(",")))


def prepare(size: int, folder: Path) -> None:
    """Take an archive of `size` passages into the library in `folder`, and build its index."""
    home, file = Home(folder), folder / "new.satchel"
    folder.mkdir()
    file.write_bytes(pack(encode(archive(size)), SigningKey(bytes(32))))
    received = receive(file)
    Library(home.folder).take(received, copy=True)
    Ledger(home.ledger).remember(received.archive, accepted=True)
    received.archive.build_index(cache=home.indexes)
    file.unlink()
    save(Settings(), home.settings)  # a first start would show a page of its own


def measured(home: Path) -> dict[str, Any]:
    """Open the archive of the library in `home` in a process, and return its figures."""
    own = {"QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(ROOT), HOME_VARIABLE: str(home)}
    done = subprocess.run(
        [sys.executable, "-P", ROOT / "benchmarks" / "starting" / "opening.py"],
        env=os.environ | own,
        stdout=subprocess.PIPE,
        text=True,
        check=True,
    )
    figures: dict[str, Any] = json.loads(done.stdout)
    return figures


def table(runs: dict[int, list[dict[str, Any]]]) -> list[str]:
    """Return the lines of the table, with the ratios to the first size."""
    first, *others = runs
    heads = [f"{first:,} passages"]
    for size in others:
        heads += [f"{size:,}", "ratio"]
    rows = []
    for name, said, form in FIGURES:
        own = {size: statistics.median(run[name] for run in runs[size]) for size in runs}
        row = [said, format(own[first], form)]
        for size in others:
            row += [format(own[size], form), f"{own[size] / own[first]:.2f}"]
        rows.append(row)
    return report.grid(["", *heads], rows)


if __name__ == "__main__":
    sys.exit(main())
