"""Measures in one process: building an index, or opening one and running all queries."""

import json
import re
import statistics
import sys
import time
from collections.abc import Iterable, Sequence
from importlib import import_module
from pathlib import Path
from typing import Any

from benchmarks.searching.question import Engine, Query
from benchmarks.searching.stored import store, stored
from index import as_dict

ENGINES = {
    "satchel": "in_satchel.Satchel",
    "whoosh3": "in_whoosh.StockWhoosh",
    "fts5": "in_fts5.Fts5",
    "tantivy": "in_tantivy.Tantivy",
}
ROUNDS = 5
ENOUGH = 20.0  # CPU seconds for one class, after which no further round is begun
# In these classes, with exact forms, every engine must find the same.
EXACT = (
    "one word",
    "two words",
    "prefix, 2+ letters",
    "word + prefix",
    "filter + facets",
    "some of the words",
)


def engine(name: str) -> Engine:
    """Return the engine `name`; its library is loaded now."""
    module, made = ENGINES[name].split(".")
    return getattr(import_module(f"benchmarks.searching.{module}"), made)()


def build(name: str, passages: int, folder: Path) -> dict[str, float]:
    """Index an archive of `passages` passages and return the figures.

    For Satchel the archive itself is stored too, for the process that runs the queries.
    """
    from benchmarks.searching.corpus import archive, rows  # noqa: PLC0415  queries need no corpus

    content = archive(passages)
    given = list(rows(content))
    made = engine(name)
    began = time.process_time()
    made.build(given, content, folder)
    took = time.process_time() - began
    size = sum(file.stat().st_size for file in folder.rglob("*") if file.is_file())
    figures = {"build_cpu_s": took, "disk_mb": size / 1e6, "build_peak_mb": memory("VmHWM")}
    if name == "satchel":
        store(content, folder)
    return figures


def ask(name: str, folder: Path, queries: Sequence[Query]) -> dict[str, Any]:
    """Open the index in `folder`, run `queries`, and return the figures of each class.

    `open_ms` is wall time, from before the engine's library is loaded to the first answer.
    """
    content = stored(folder) if name == "satchel" else None
    before = memory("VmRSS")
    began = time.perf_counter()
    made = engine(name)
    made.open(content, folder)
    made.answer(queries[0])
    opened = 1000 * (time.perf_counter() - began)
    classes = {kind: _asked(made, group) for kind, group in _grouped(queries).items()}
    figures = {"open_ms": opened, "before_mb": before, "resident_mb": memory("VmRSS")}
    counts = [made.answer(query, exact=True).total for query in queries if query.kind in EXACT]
    made.close()
    return figures | {"peak_mb": memory("VmHWM"), "classes": classes, "exact_counts": counts}


def main(arguments: Sequence[str]) -> None:
    """Run the task in `arguments`, and print the figures as JSON."""
    task, name, passages, folder = arguments
    if task == "build":
        print(json.dumps(build(name, int(passages), Path(folder))))
        return
    queries = received(sys.stdin.read())
    print(json.dumps(ask(name, Path(folder), queries)))


def told(queries: Iterable[Query]) -> str:
    """Return `queries` as JSON, for another process."""
    return json.dumps([as_dict(query) for query in queries])


def received(told: str) -> list[Query]:
    """Return the queries in the JSON text `told`."""
    several = ("words", "instead", "having")
    return [
        Query(**each | {name: tuple(each[name]) for name in several if each[name] is not None})
        for each in json.loads(told)
    ]


def _grouped(queries: Iterable[Query]) -> dict[str, list[Query]]:
    groups: dict[str, list[Query]] = {}
    for query in queries:
        groups.setdefault(query.kind, []).append(query)
    return groups


def _asked(made: Engine, queries: Sequence[Query]) -> dict[str, Any]:
    """Run each query once to warm up, then all of them round by round.

    `first_p95` is that of the warm-up, in which no cache of answers helps.
    """
    first = [_timed(made, query) for query in queries]
    times: list[float] = []
    while len(times) < ROUNDS * len(queries) and sum(times) < 1000 * ENOUGH:
        times += [_timed(made, query)[0] for query in queries]
    return {
        "p50": statistics.median(times),
        "p95": _p95(times),
        "first_p95": _p95([took for took, _found in first]),
        "found": [found for _took, found in first],
    }


def _timed(made: Engine, query: Query) -> tuple[float, int]:
    """Return the CPU milliseconds of the answer, and its number of hits."""
    began = time.process_time()
    answer = made.answer(query)
    return 1000 * (time.process_time() - began), answer.total


def _p95(times: Sequence[float]) -> float:
    return statistics.quantiles(times, n=20, method="inclusive")[-1]


def memory(name: str) -> float:
    """Return VmRSS (present memory) or VmHWM (its peak) of Linux in MB, else 0.

    getrusage is not used: its peak includes that of the parent process.
    """
    status = Path("/proc/self/status")
    found = re.search(rf"{name}:\s*(\d+) kB", status.read_text()) if status.exists() else None
    return int(found[1]) * 1024 / 1e6 if found else 0.0


if __name__ == "__main__":
    main(sys.argv[1:])
