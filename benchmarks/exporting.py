"""Measures the CPU time of exports: `./run bench exporting [--quotes N]`.

A set of 200 quotes of the case study, with questions and pauses, is exported to every format, each
in a separate process. The CPU time is measured with and without loading modules.
"""

import argparse
import json
import subprocess
import sys
import time
from itertools import cycle, islice
from pathlib import Path
from tempfile import TemporaryDirectory

from benchmarks.searching import report
from index import (
    FORMATS,
    Archive,
    Item,
    ItemKind,
    OpenArchive,
    Set,
    Wanted,
    export_archive,
    open_archive,
    replace,
)
from viewer.platform.paths import bundled_archives
from viewer.printing.typeset import typeset

ROOT = Path(__file__).resolve().parent.parent
MOST = 5.0  # CPU seconds for any format at most
_ASKED = {"en": "What is told here?\nWhat is not told?\nWho could know?"}


def main() -> int:
    """Export every format, print the costs, and write them to build/bench/exporting.json."""
    parser = argparse.ArgumentParser(prog="./run bench exporting", description=__doc__)
    parser.add_argument("--quotes", type=int, default=200)
    parser.add_argument("--form", choices=list(FORMATS), help=argparse.SUPPRESS)
    chosen = parser.parse_args()
    if chosen.form:
        print(json.dumps(_measured(chosen.form, chosen.quotes)))
        return 0
    told: dict[str, dict[str, float]] = {}
    for form in list(FORMATS):
        told[form] = _apart(form, chosen.quotes)
        cost = told[form]
        line = f"{form:7} {cost['whole']:5.2f} CPU s, {cost['written']:5.2f} of them to write"
        print(f"{line}, {cost['bytes'] / 1024:7.0f} kB")
    folder = ROOT / "build" / "bench"
    folder.mkdir(parents=True, exist_ok=True)
    kept = {"machine": report.machine(), "quotes": chosen.quotes, "formats": told}
    (folder / "exporting.json").write_text(json.dumps(kept, indent=1))
    return int(any(cost["whole"] > MOST for cost in told.values()))


def _apart(form: str, quotes: int) -> dict[str, float]:
    command = [sys.executable, "-P", __file__, "--form", form, "--quotes", str(quotes)]
    done = subprocess.run(command, check=True, capture_output=True, text=True)
    answer: dict[str, float] = json.loads(done.stdout)
    return answer


def _measured(form: str, quotes: int) -> dict[str, float]:
    archive, chosen = _large(open_archive(bundled_archives()[0]).content, quotes)
    written = typeset(form) if FORMATS[form].is_typeset else form
    with TemporaryDirectory() as folder:
        file = Path(folder) / "out"
        before = time.process_time()
        export_archive(OpenArchive(archive, None), file, written, wanted=Wanted(chosen=chosen))
        after = time.process_time()
        size = file.stat().st_size
    return {"whole": time.process_time(), "written": after - before, "bytes": size}


def _large(archive: Archive, count: int) -> tuple[Archive, Set]:
    """Return `archive` with `count` quotes, its own repeated, and a set of them."""
    quotes = [each for each in archive.passages() if each.kind == "quote"]
    held = [
        replace(quote, id=f"q-{number}", footnotes=(), codings=())
        for number, quote in enumerate(islice(cycle(quotes), count))
    ]
    document = archive.documents[0]
    section = replace(document.sections[0], passages=tuple(held), sections=())
    whole = replace(archive, documents=(replace(document, sections=(section,)),), notes=())
    items = [Item(ItemKind.TITLE, words={"en": "A long day"})]
    for number, quote in enumerate(held):
        items.append(Item(ItemKind.PASSAGE, quote.id, note=_ASKED, minutes=2))
        items.append(Item(ItemKind.QUESTION, words=_ASKED, minutes=3))
        if number % 5 == 4:
            items.append(Item(ItemKind.PAUSE, words={"en": "Breathe."}))
    return whole, Set("long", {"en": "A long day"}, tuple(items))


if __name__ == "__main__":
    sys.exit(main())
