"""Takes runs of several processes in turn, and prints and keeps their figures."""

import argparse
import json
import os
import subprocess
import sys
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from benchmarks.searching import report
from viewer.platform.paths import HOME_VARIABLE

ROOT = Path(__file__).resolve().parent.parent.parent

type Figures = dict[str, Any]


@dataclass(frozen=True)
class Benchmark:
    """A benchmark called `name`, whose table stands at `place` in docs/performance.md."""

    name: str
    place: str

    def parser(self, about: str | None, runs: int | None = None) -> argparse.ArgumentParser:
        """Return the parser of its command line; with the number of `runs`, if it takes several."""
        parser = argparse.ArgumentParser(prog=f"./run bench {self.name}", description=about)
        if runs:
            parser.add_argument("--runs", type=int, default=runs)
        parser.add_argument(
            "--write-docs", action="store_true", help="put the tables into docs/performance.md"
        )
        return parser

    def publish(self, lines: Sequence[str], figures: Figures, *, write_docs: bool) -> None:
        """Print `lines`, write `figures` to build/bench, and `lines` to the docs if wanted."""
        print("\n".join(lines))
        (results() / f"{self.name}.json").write_text(json.dumps(figures, indent=1))
        if write_docs:
            report.put(lines, ROOT / "docs" / "performance.md", self.place)


def results() -> Path:
    """Return the folder that the figures are written to."""
    folder = ROOT / "build" / "bench"
    folder.mkdir(parents=True, exist_ok=True)
    return folder


def sizes(text: str) -> tuple[int, ...]:
    """Return the sizes in an argument such as 60,10000."""
    return tuple(map(int, text.split(",")))


def in_turn[Key](
    runs: int, measures: Mapping[Key, Callable[[], Figures]]
) -> dict[Key, list[Figures]]:
    """Return the figures of `runs` runs of each of `measures`, taken in turn."""
    taken: dict[Key, list[Figures]] = {key: [] for key in measures}
    for _ in range(runs):
        for key, measure in measures.items():
            taken[key].append(measure())
    return taken


def measured(script: str, home: Path) -> Figures:
    """Return the figures that `script` of this folder prints, run off screen in `home`."""
    own = {"QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(ROOT), HOME_VARIABLE: str(home)}
    done = subprocess.run(
        [sys.executable, "-P", ROOT / "benchmarks" / "starting" / f"{script}.py"],
        env=os.environ | own,
        stdout=subprocess.PIPE,
        text=True,
        check=True,
    )
    figures: Figures = json.loads(done.stdout)
    return figures
