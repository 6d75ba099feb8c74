"""Formats the figures of a run as tables, and checks them against the limits (bars)."""

import os
import platform
import re
import time
from collections.abc import Iterator, Mapping, Sequence
from math import inf
from pathlib import Path
from typing import Any

NAMES = {"satchel": "Satchel", "whoosh3": "whoosh3", "fts5": "FTS5", "tantivy": "tantivy"}
_ONCE = {
    "build_cpu_s": "build, CPU s",
    "disk_mb": "on disk, MB",
    "open_ms": "open + first query, wall ms",
    "before_mb": "before opening, MB",
    "resident_mb": "resident, MB",
    "peak_mb": "peak, MB",
    "build_peak_mb": "peak of the build, MB",
}
_ONCE_BARS = (
    (10_000, "build_cpu_s", "10,000: build <= 7 s", 7),
    (100_000, "build_cpu_s", "100,000: build <= 90 s", 90),
    (10_000, "open_ms", "10,000: open + first query <= 200 ms", 200),
    (100_000, "resident_mb", "100,000: resident <= 250 MB", 250),
)

type Figures = Mapping[str, Any]


def machine() -> str:
    """Return the machine, the date and the load of a measurement, as text."""
    busy = f", load {os.getloadavg()[0]:.1f} at the start" if hasattr(os, "getloadavg") else ""
    python = f"{platform.python_implementation()} {platform.python_version()}"
    return (
        f"{_processor()}, {os.cpu_count()} cores; {python}; {_system()};"
        f" {time.strftime('%Y-%m-%d')}{busy}"
    )


def table(size: int, engines: Figures) -> list[str]:
    """Return the lines of the table for one size, in Markdown."""
    measured = {name: each for name, each in engines.items() if not isinstance(each, str)}
    peer = measured.get("fts5")
    lines = ["", f"### {size:,} passages", ""]
    lines += grid(
        [
            "p50 / p95, CPU ms",
            *(NAMES[name] for name in measured),
            "Satchel : FTS5",
        ],
        [
            [kind, *(_times(kind, each, peer) for each in measured.values()), ratios]
            for kind, ratios in _kinds(measured)
        ],
    )
    lines += [""]
    lines += grid(
        ["at first, p95, CPU ms", *(NAMES[name] for name in measured)],
        [
            [kind, *(f"{each['classes'][kind]['first_p95']:.2f}" for each in measured.values())]
            for kind, _ratios in _kinds(measured)
        ],
    )
    lines += [""]
    lines += grid(
        ["once", *(NAMES[name] for name in measured)],
        [
            [said, *(f"{each[key]:,.1f}" if each[key] else "–" for each in measured.values())]
            for key, said in _ONCE.items()
        ],
    )
    lines += [""]
    lines += [f"{NAMES[name]}: {each}." for name, each in engines.items() if isinstance(each, str)]
    return [*lines, *_agreement(measured)]


def bars(run: Figures) -> list[str]:
    """Return the table of the limits that are met, in Markdown."""
    rows = [
        [said, "not measured" if met is None else "met" if met else "**not met**", worst]
        for said, met, worst in _bars(run["sizes"])
    ]
    return ["", "### The bars", "", *grid(["bar", "state", "worst"], rows)]


def write(run: Figures, page: Path) -> None:
    """Replace the tables in `page` by those of `run`."""
    lines = [f"Taken on {run['machine']}.", *bars(run)]
    for size, engines in run["sizes"].items():
        lines += table(int(size), engines)
    put(lines, page, "figures")


def put(lines: Sequence[str], page: Path, name: str) -> None:
    """Replace the text between the marks of `name` in `page` by `lines`."""
    place = re.compile(rf"(?<=<!-- {name} -->\n).*?(?=<!-- end of the {name} -->)", re.DOTALL)
    text = page.read_text(encoding="utf-8")
    if not place.search(text):
        raise SystemExit(f"{page.name} has no place for the {name}.")
    whole = "\n".join(lines) + "\n"
    page.write_text(place.sub(lambda _old: whole, text), encoding="utf-8")


def grid(head: Sequence[str], rows: Sequence[Sequence[str]]) -> list[str]:
    """Return a Markdown table with columns aligned for a terminal."""
    widths = [max(map(len, column)) for column in zip(head, *rows, strict=True)]
    ruled = ["-" * width for width in widths]
    return [
        f"| {' | '.join(cell.ljust(width) for cell, width in zip(row, widths, strict=True))} |"
        for row in (head, ruled, *rows)
    ]


def _times(kind: str, engine: Figures, peer: Figures | None) -> str:
    asked = engine["classes"][kind]
    missed = _less(kind, engine, peer)
    return f"{asked['p50']:.2f} / {asked['p95']:.2f}" + (f" (less: {missed})" if missed else "")


def _less(kind: str, engine: Figures, peer: Figures | None) -> int:
    """Return in how many queries `engine` finds less than `peer`, or without it nothing."""
    found = engine["classes"][kind]["found"]
    if peer is None:
        return found.count(0)
    return sum(map(int.__lt__, found, peer["classes"][kind]["found"]))


def _kinds(engines: Figures) -> Iterator[tuple[str, str]]:
    """Yield each class, and the ratios of Satchel's times to FTS5's."""
    for kind in next(iter(engines.values()), {"classes": {}})["classes"]:
        pair = [engines[name]["classes"][kind] for name in ("satchel", "fts5") if name in engines]
        ratios = [f"{pair[0][part] / pair[1][part]:.1f}" for part in ("p50", "p95") if pair[1:]]
        yield kind, " / ".join(ratios) or "–"


def _agreement(engines: Figures) -> Iterator[str]:
    """Yield a line on how often each engine finds as many as FTS5."""
    if "fts5" not in engines:
        return
    true = engines["fts5"]["exact_counts"]
    same = [
        f"{NAMES[name]} {sum(map(int.__eq__, each['exact_counts'], true))}"
        for name, each in engines.items()
        if name != "fts5"
    ]
    yield f"Of {len(true)} queries for exact forms, counted as FTS5 counts: {', '.join(same)}."


def _bars(sizes: Figures) -> Iterator[tuple[str, bool | None, str]]:
    """Yield (limit, whether it is met, worst figure) of each limit of the search."""
    yield _within("10,000 passages: every class, p95 < 5 ms", _p95(sizes, 10_000), 5)
    large = _p95(sizes, 100_000)
    letter = {kind: large.pop(kind) for kind in list(large) if kind == "one letter"}
    yield _within("100,000: every class, p95 < 16 ms", large, 16)
    yield _within("100,000: first letter, p95 < 25 ms", letter, 25)
    for size, most in ((10_000, 5), (100_000, 16)):
        said = f"{size:,} passages, at first: every class, p95 <= {most} ms"
        yield _within(said, _p95(sizes, size, "first_p95"), most)
    for size in (10_000, 100_000):
        said = f"{size:,}: no class slower than FTS5 (p95, ms more)"
        yield _within(said, _behind(sizes, size), 0)
        said = f"{size:,}, at first: no class slower than FTS5 at first (p95, ms more)"
        yield _within(said, _behind(sizes, size, "first_p95"), 0)
    said = "1,000: no class more than 1 ms slower than FTS5 (p95, ms more)"
    yield _within(said, _behind(sizes, 1_000), 1)
    for size, key, said, most in _ONCE_BARS:
        figure = sizes.get(str(size), {}).get("satchel", {}).get(key)
        yield _within(said, {key: figure} if figure else {}, most)


def _within(said: str, figures: Mapping[str, float], most: float) -> tuple[str, bool | None, str]:
    if not figures:
        return said, None, ""
    worst = max(figures, key=lambda name: figures[name])
    named = f"{worst}: " if worst not in _ONCE else ""
    told = "finds too little" if figures[worst] == inf else f"{figures[worst]:,.1f}"
    return said, figures[worst] <= most, named + told


def _p95(sizes: Figures, size: int, figure: str = "p95") -> dict[str, float]:
    """Return class -> p95 in ms, or another `figure`.

    It is infinite where most of the queries find less than with FTS5.

    An engine that finds nothing is fast, and must not meet a limit.
    """
    engines = sizes.get(str(size), {})
    if "satchel" not in engines:
        return {}
    ours, peer = engines["satchel"], engines.get("fts5")
    return {
        kind: inf if 2 * _less(kind, ours, peer) > len(asked["found"]) else asked[figure]
        for kind, asked in ours["classes"].items()
    }


def _behind(sizes: Figures, size: int, figure: str = "p95") -> dict[str, float]:
    """Return class -> Satchel's p95 minus FTS5's, in ms; or of another `figure`."""
    peer = sizes.get(str(size), {}).get("fts5")
    own = _p95(sizes, size, figure) if peer else {}
    return {kind: took - peer["classes"][kind][figure] for kind, took in own.items()}


def _processor() -> str:
    told = Path("/proc/cpuinfo")
    found = re.search(r"model name\s*: (.+)", told.read_text()) if told.exists() else None
    return found[1].strip() if found else platform.processor() or platform.machine()


def _system() -> str:
    try:
        return platform.freedesktop_os_release()["PRETTY_NAME"]
    except OSError:
        return platform.platform(terse=True)
