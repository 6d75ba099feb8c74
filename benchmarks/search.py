"""Compares Satchel's search with other engines: `./run bench search`.

Every engine indexes the same archives and answers the same queries, in separate processes in the
same run. docs/performance.md says what is measured and what the goals are.
"""

import argparse
import json
import subprocess
import sys
import tempfile
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from benchmarks.searching import measuring, report
from benchmarks.searching.corpus import archive, rows
from benchmarks.searching.measuring import ENGINES
from benchmarks.searching.queries import queries

ROOT = Path(__file__).resolve().parent.parent
SIZES = (60, 1_000, 10_000, 100_000)
WHOOSH_MOST = 10_000  # passages: for more, stock Whoosh takes minutes


def main() -> int:
    """Measure, print the tables, and write the figures to build/bench/search.json."""
    chosen = _arguments()
    folder = ROOT / "build" / "bench"
    folder.mkdir(parents=True, exist_ok=True)
    run: dict[str, Any] = {"machine": report.machine(), "sizes": {}}
    for size in chosen.sizes:
        run["sizes"][str(size)] = _measured(size, chosen.engines, every=chosen.all)
        print("\n".join(report.table(size, run["sizes"][str(size)])), flush=True)
        (folder / "search.json").write_text(json.dumps(run, indent=1))
    print("\n".join(report.bars(run)))
    if chosen.write_docs:
        report.write(run, ROOT / "docs" / "performance.md")
    return 0


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="./run bench search", description=__doc__)
    parser.add_argument("--sizes", type=_sizes, default=SIZES, help="passages, such as 60,1000")
    parser.add_argument("--engines", type=_engines, default=tuple(ENGINES), help=",".join(ENGINES))
    parser.add_argument("--all", action="store_true", help="stock Whoosh at every size too")
    parser.add_argument(
        "--write-docs", action="store_true", help="put the tables into docs/performance.md"
    )
    return parser.parse_args()


def _sizes(typed: str) -> tuple[int, ...]:
    return tuple(int(part.replace("_", "")) for part in typed.split(","))


def _engines(typed: str) -> tuple[str, ...]:
    names = tuple(typed.split(","))
    if unknown := set(names) - ENGINES.keys():
        raise argparse.ArgumentTypeError(f"there is no engine called {', '.join(sorted(unknown))}")
    return names


def _measured(size: int, engines: tuple[str, ...], *, every: bool) -> dict[str, Any]:
    """Return engine -> figures, or the reason why it was left out."""
    content = archive(size)
    asked = measuring.told(queries(content, list(rows(content))))
    del content
    figures: dict[str, Any] = {}
    for name in engines:
        if name == "tantivy" and find_spec("tantivy") is None:
            figures[name] = "not installed"
        elif name == "whoosh3" and size > WHOOSH_MOST and not every:
            figures[name] = "left out (--all)"
        else:
            figures[name] = _one(name, size, asked)
    return figures


def _one(name: str, size: int, asked: str) -> dict[str, Any]:
    """Return the figures of one engine, which one process builds and another queries."""
    with tempfile.TemporaryDirectory(prefix="satchel-bench-") as folder:
        built = _process("build", name, size, folder, "")
        return built | _process("ask", name, size, folder, asked)


def _process(task: str, name: str, size: int, folder: str, told: str) -> dict[str, Any]:
    done = subprocess.run(
        [sys.executable, "-P", "-m", measuring.__name__, task, name, str(size), folder],
        input=told,
        stdout=subprocess.PIPE,
        text=True,
        check=True,
    )
    return json.loads(done.stdout)


if __name__ == "__main__":
    sys.exit(main())
