"""Measures the editor's desk on a large folder: `./run bench desk`.

A folder of 200 documents and 20,000 passages is opened in the real application, off screen.
Somebody works on it: headings, quotes, lines, words, codings, consent, who speaks, and undo, in
documents by chance. Measured are the time from the key until the text shows the act, until the
problems are checked again, the first look at who speaks, and the memory of the whole program.
"""

import argparse
import os
import shutil
import sys
import tempfile
import time
from multiprocessing import get_context
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtWidgets import QApplication  # noqa: E402

from benchmarks.editing.folder import write_folder  # noqa: E402
from benchmarks.editing.sitting import DeskSitting, line, resident  # noqa: E402
from benchmarks.searching import report  # noqa: E402


def main() -> int:
    """Work on a new folder, and print what was measured."""
    parser = argparse.ArgumentParser(prog="./run bench desk", description=__doc__)
    parser.add_argument("--documents", type=int, default=200)
    parser.add_argument("--passages", type=int, default=100, help="of each document")
    parser.add_argument("--acts", type=int, default=220)
    chosen = parser.parse_args()
    place = Path(tempfile.mkdtemp(prefix="satchel-bench-"))
    try:
        _measure(place, chosen)
    finally:
        shutil.rmtree(place, ignore_errors=True)
    return 0


def _measure(place: Path, chosen: argparse.Namespace) -> None:
    folder = place / "folder"
    made_of = folder, chosen.documents, chosen.passages
    writer = get_context("spawn").Process(target=write_folder, args=made_of)  # with its own memory
    writer.start()
    writer.join()
    app = QApplication(sys.argv[:1])
    sitting = DeskSitting(app, place / "home", folder)
    print(report.machine())
    print(f"{chosen.documents:,} documents, {chosen.documents * chosen.passages:,} passages")
    print(f"opened after {sitting.opened:.1f} s; {resident():.0f} MB")
    sitting.rest(4)
    began = time.process_time()
    sitting.work(chosen.acts)
    used = (time.process_time() - began) / chosen.acts
    print("ms: p50 / p95 / most   text shows it            processor until then     checked")
    for name, times in sitting.times.items():
        print(line(name, times))
    print(line("all", [each for times in sitting.times.values() for each in times]))
    print(f"{len(sitting.refused)} without effect; {1_000 * used:.0f} ms of processor an act")
    print(f"load {os.getloadavg()[0]:.1f}; {resident():.0f} MB after the sitting")
    sitting.program.close()


if __name__ == "__main__":
    raise SystemExit(main())
