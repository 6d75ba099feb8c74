"""Measures the costs of hostile queries: `./run bench hostile [--passages N] [--queries N]`.

Random and hostile queries, the same at every call, are run on an archive of 10,000 passages:
brackets, wildcards, phrases of frequent words, fields, symbols, letters of any script, and queries
that are far too long.
"""

import argparse
import json
import time
from collections.abc import Callable, Iterator
from itertools import islice
from pathlib import Path
from random import Random

from benchmarks.searching import report
from benchmarks.searching.corpus import archive
from benchmarks.searching.words import seeded
from index import Archive, OpenArchive

ROOT = Path(__file__).resolve().parent.parent
MOST = 200  # CPU ms for any query at most
_SIGNS = ["(", ")", '"', "-", "*", "?", "=", ":", "~", " OR ", " AND ", " NOT ", " ", "^", "[", "]"]
_FIELDS = [
    "theme:",
    "kind:",
    "role:",
    "age:20-",
    "age:-30",
    "lang:ru",
    "colour:",
    "section:",
    "of:",
]
_ODD = [
    "\0",
    "\ud800",
    "\u0301",
    "\u00ad",
    "\u200b",
    "’",
    "«",
    "ﬁ",
    "İ",
    "ß",
    "ң",
    "\U0001d49c",
    "\U0010ffff",
]
_FREQUENT = (
    "the",
    "of",
    "and",
    "to",
    "in",
    "a",
    "is",
    "that",
    "и",
    "в",
    "не",
    "police",
    "sex",
    "they",
)
_ALONE = [
    "*a*",
    "[a TO z]",
    "*",
    "?????",
    "????????*",
    "a*b*c*d*",
    "(" * 3_000,
    ")" * 3_000,
    "a " * 20_000,
    "word " * 20_000,
    "x" * 60_000,
    "NOT " * 5_000 + "a",
    '"' * 5_001,
]


def main() -> int:
    """Run the queries, print the slowest, and write the figures to build/bench/hostile.json."""
    parser = argparse.ArgumentParser(prog="./run bench hostile", description=__doc__)
    parser.add_argument("--passages", type=int, default=10_000)
    parser.add_argument("--queries", type=int, default=5_000)
    chosen = parser.parse_args()
    content = archive(chosen.passages)
    searched = OpenArchive(content, None)
    searched.build_index()
    costs: list[tuple[float, str]] = []
    raised = 0
    for typed in islice(_queries(content), chosen.queries):
        before = time.process_time()
        try:
            searched.search(typed)
        except Exception as error:
            raised += 1
            print(f"{type(error).__name__}: {typed[:60]!r}")
        costs.append(((time.process_time() - before) * 1000, typed))
    _tell(chosen.passages, sorted(costs, reverse=True), raised)
    return int(raised > 0 or costs == [] or max(costs)[0] > MOST)


def _tell(passages: int, costs: list[tuple[float, str]], raised: int) -> None:
    print(f"{len(costs):,} queries at {passages:,} passages: {raised} raised an error")
    for share in (0.5, 0.95, 0.99):
        print(f"p{share * 100:.0f}: {costs[int(len(costs) * (1 - share))][0]:.1f} CPU ms")
    for cost, typed in costs[:5]:
        print(f"{cost:7.1f} CPU ms  {len(typed):6,} characters  {typed[:60]!r}")
    folder = ROOT / "build" / "bench"
    folder.mkdir(parents=True, exist_ok=True)
    told = {"machine": report.machine(), "passages": passages, "raised": raised}
    told |= {"worst_ms": costs[0][0], "queries": len(costs)}
    (folder / "hostile.json").write_text(json.dumps(told, indent=1))


def _queries(content: Archive) -> Iterator[str]:
    yield from _ALONE
    random = seeded("hostile")
    words = sorted({word for each in content.passages() for word in each.text.split()[:6]})
    frequent = list(_FREQUENT)
    ways: tuple[Callable[[], str], ...] = (
        lambda: _soup(random, words),
        lambda: _soup(random, frequent),
        lambda: _phrases(random, frequent),
        lambda: _brackets(random, frequent + words[:50]),
        lambda: _letters(random),
        lambda: _wild(random, words),
    )
    while True:
        yield random.choice(ways)()


def _soup(random: Random, words: list[str]) -> str:
    pieces = [*random.choices(words, k=20), *_SIGNS, *_FIELDS, *_ODD]
    return "".join(random.choices(pieces, k=random.randint(1, 120)))


def _phrases(random: Random, words: list[str]) -> str:
    def phrase() -> str:
        told = " ".join(random.choices(words, k=random.randint(2, 6)))
        return f'"{told}"' + random.choice(["", "~3", "~50", "~999"])

    joint = random.choice([" ", " OR ", " -"])
    return joint.join(phrase() for _ in range(random.randint(1, 12)))


def _brackets(random: Random, words: list[str]) -> str:
    depth = random.randint(1, 30)
    inner = random.choice([" OR ", " ", " NOT "]).join(random.choices(words, k=20))
    return random.choice(["(", "-(", "NOT ("]) * depth + inner + ")" * random.randint(0, depth)


def _letters(random: Random) -> str:
    first = random.choice([0x20, 0x400, 0x4E00, 0x1F600, 0x600])
    return "".join(chr(first + random.randrange(90)) for _ in range(random.randint(1, 1_200)))


def _wild(random: Random, words: list[str]) -> str:
    def one() -> str:
        word = list(random.choice(words))
        word.insert(random.randint(1, len(word)), random.choice("*?"))
        return "".join(word)

    return " ".join(one() for _ in range(random.randint(1, 40)))


if __name__ == "__main__":
    raise SystemExit(main())
