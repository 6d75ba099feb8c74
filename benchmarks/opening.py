"""Measures how an archive of any size opens: `./run bench opening`.

Each run is a separate process that opens an archive which the library holds, as the viewer does, at
its first page. The archives are those of the search benchmark; the smallest begins each of the
others, so that the ratios are of the same page. The index of the larger ones was built before.
"""

import statistics
import sys
import tempfile
from collections.abc import Iterator
from functools import partial
from pathlib import Path

from nacl.signing import SigningKey

from benchmarks.searching import report
from benchmarks.searching.corpus import archive
from benchmarks.starting.runs import Benchmark, Figures, in_turn, measured, sizes
from index import Ledger, Library, receive
from index.container.codec import encode
from index.container.package import pack
from viewer.platform.paths import Home
from viewer.services.settings import Settings, save

BENCHMARK = Benchmark("opening", "figures of opening")
SIZES = (60, 10_000, 100_000)
RUNS = 5
FIGURES = (
    ("first_window_cpu_ms", "first window, CPU ms", ".0f"),
    ("readable_cpu_ms", "first page readable, CPU ms", ".0f"),
    ("readable_pss_mb", "PSS then, MB", ".0f"),
    ("searched_pss_mb", "PSS after 20 searches, MB", ".0f"),
    ("search_cpu_ms", "one of these searches, first asking, CPU ms", ".1f"),
    (
        "page_event_cpu_ms",
        "longest event, quotes, themes and people first shown, CPU ms",
        ".0f",
    ),
)
"""(name of a figure, its description, its format)."""
RATIOS = (
    ("first_window_cpu_ms", "first window", 1.1),
    ("readable_cpu_ms", "first page readable", 1.3),
)
"""(name of a figure, its description, its limit as a multiple of that of the first size)."""
PSS_MB = {10_000: 100, 100_000: 130}  # after 20 searches, at most
TIMES = 10  # a smaller limit is a ratio


def main() -> int:
    """Measure in turn, print the table, and write the figures to build/bench/opening.json."""
    parser = BENCHMARK.parser(__doc__, RUNS)
    parser.add_argument("--sizes", type=sizes, default=SIZES, help="such as 60,10000")
    chosen = parser.parse_args()
    machine = report.machine()
    with tempfile.TemporaryDirectory(prefix="satchel-bench-") as folder:
        homes = {size: Path(folder, str(size)) for size in chosen.sizes}
        for size, home in homes.items():
            prepare(size, home)
            measured("opening", home)  # a first run, which fills the disk cache
        measures = {size: partial(measured, "opening", home) for size, home in homes.items()}
        runs = in_turn(chosen.runs, measures)
    lines = [f"Taken on {machine}; medians of {chosen.runs} runs in turn.", "", *table(runs)]
    lines += ["", *bars(runs)]
    BENCHMARK.publish(lines, {"machine": machine, "satchel": runs}, write_docs=chosen.write_docs)
    return 0


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


def table(runs: dict[int, list[Figures]]) -> list[str]:
    """Return the lines of the table, with the ratios to the first size."""
    first, *others = runs
    heads = [f"{first:,} passages"]
    for size in others:
        heads += [f"{size:,}", "ratio"]
    rows = []
    for name, said, form in FIGURES:
        own = {size: _median(runs[size], name) for size in runs}
        row = [said, format(own[first], form)]
        for size in others:
            row += [format(own[size], form), f"{own[size] / own[first]:.2f}"]
        rows.append(row)
    return report.grid(["", *heads], rows)


def bars(runs: dict[int, list[Figures]]) -> list[str]:
    """Return the lines of the table of what is asked of the larger archives."""
    rows = [
        [
            said,
            f"{figure:.2f}" if most < TIMES else f"{figure:.0f}",
            "met" if figure <= most else "**not met**",
        ]
        for said, figure, most in _bars(runs)
    ]
    return report.grid(["bar", "median", "state"], rows)


def _bars(runs: dict[int, list[Figures]]) -> Iterator[tuple[str, float, float]]:
    """Yield (description, figure, limit)."""
    first, *others = runs
    for size in others:
        for name, said, times in RATIOS:
            ratio = _median(runs[size], name) / _median(runs[first], name)
            yield f"{size:,}: {said} within {times} times", ratio, times
        if size in PSS_MB:
            figure = _median(runs[size], "searched_pss_mb")
            yield f"{size:,}: PSS after 20 searches <= {PSS_MB[size]} MB", figure, PSS_MB[size]


def _median(runs: list[Figures], name: str) -> float:
    return statistics.median(run[name] for run in runs)


if __name__ == "__main__":
    sys.exit(main())
