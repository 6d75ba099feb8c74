"""Measures how long hostile archives block the window: `./run bench freezing [--archives N]`.

Archives of `tests.hostile_archives.generator`, the same at every call, are opened one after the
other in the real window, on a separate X server (Xvfb, openbox), and all screens are visited.

Reported are: every event that blocked the GUI thread for more than 100 ms, without the time that it
waited for a core, with the kind of the archive, the step, and the functions that ran; the peak of
memory above that of the case study; and, for every fifth archive, the time from the third of three
taps of Shift, at a random moment, until nothing of Satchel is seen. Where it is still seen half a
second later, Shift is tapped again.
"""

import argparse
import json
import os
import signal
import subprocess
import sys
import tempfile
import threading
import time
from collections import defaultdict
from pathlib import Path
from random import Random
from typing import Any

from PySide6.QtWidgets import QApplication

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from benchmarks.leaving import Keyboard, has_words  # noqa: E402
from benchmarks.searching import report  # noqa: E402
from benchmarks.searching.words import seeded  # noqa: E402
from benchmarks.window.screen import has_all, screen  # noqa: E402

PATIENCE = 240  # seconds for one archive at most
LEAVES = 5  # one of this many archives is left by quick exit
WANTED = 200  # ms
_STEPS = 60
_SHIFT = 0xFFE1


def main() -> int:
    """Measure, print the table, and write all to build/bench/freezing.json."""
    parser = argparse.ArgumentParser(prog="./run bench freezing", description=__doc__)
    parser.add_argument("--archives", type=int, default=12)
    parser.add_argument("--first", type=int, default=0, help="the seed of the first")
    parser.add_argument("--by", type=int, default=1, help="from one seed to the next")
    parser.add_argument("--no-leaving", action="store_true")
    parser.add_argument("--size", default="", help="small, middle or limit, for all")
    parser.add_argument(
        "--beside", action="store_true", help="the reader shows a short document: what else is slow"
    )
    chosen = parser.parse_args()
    if not has_all():
        print("This takes Xvfb, openbox, xdotool and setxkbmap: see .ci/run.", file=sys.stderr)
        return 0
    seeds = [chosen.first + n * chosen.by for n in range(chosen.archives)]
    with screen() as place, tempfile.TemporaryDirectory(prefix="satchel-bench-") as folder:
        os.environ |= place
        app = QApplication([])
        usual = _case_study(Path(folder))
        runs = []
        for seed in seeds:
            leaves = seed % LEAVES == 0 and not chosen.no_leaving
            file = Path(folder) / "hostile.satchel"
            kind = _made(seed, file, chosen.size, beside=chosen.beside)
            leave = seeded(f"leave {seed}").randrange(_STEPS) if leaves else -1
            walked = _run(app, Path(folder), file, leave)
            runs.append({"seed": seed, "kind": kind, **walked})
            print(_line(runs[-1], usual), flush=True)
            _keep(told := {"machine": report.machine(), "usual_mb": usual, "runs": runs})
    print("\n".join(table(told)))
    return 0


def _keep(told: dict[str, Any]) -> None:
    folder = ROOT / "build" / "bench"
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "freezing.json").write_text(json.dumps(told, indent=1))


def _case_study(folder: Path) -> float:
    """Return the peak of memory, in MB, of visiting all screens with the case study."""
    archive = ROOT / "resources" / "archives" / "kyrgyzstan.satchel"
    return float(_run(None, folder, archive, -1)["peak"])


def _made(seed: int, file: Path, size: str, *, beside: bool) -> str:
    """Write the archive of `seed` in a separate process, so that this one stays small."""
    code = "import sys; from pathlib import Path; "
    code += "from tests.hostile_archives import generator as made; "
    code += "seed, file, size, beside = sys.argv[1:]; "
    code += "print(made.written(int(seed), Path(file), size=size, beside=bool(beside)))"
    made = subprocess.run(
        [sys.executable, "-P", "-c", code, str(seed), file, size, "beside" * beside],
        env=os.environ | {"PYTHONPATH": str(ROOT), "QT_QPA_PLATFORM": "offscreen"},
        stdout=subprocess.PIPE,
        text=True,
        check=True,
    )
    return made.stdout.strip()


def _run(app: QApplication | None, folder: Path, file: Path, leave: int) -> dict[str, Any]:
    """Visit all screens with the archive `file`, or quit at step `leave`; return the figures."""
    home = Path(tempfile.mkdtemp(dir=folder))
    settings = '{"version": 1, "language": "en", "welcomed": true, "maximised": true}'
    (home / "settings.json").write_text(settings)
    environment = {"SATCHEL_HOME": str(home), "PYTHONPATH": str(ROOT)}
    process = subprocess.Popen(
        [
            sys.executable,
            "-P",
            "-m",
            "tests.hostile_archives.walk",
            str(file),
            str(leave),
        ],
        env=os.environ | environment,
        cwd=ROOT,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    killer = threading.Timer(PATIENCE, _end, [process])
    killer.start()
    run: dict[str, Any] = {"events": [], "peak": 0.0, "last": "", "left": None, "worst": {}}
    for line in process.stdout or ():
        told = json.loads(line)
        if "leave" in told and app:
            run["left"] = {"at": told["leave"], "ms": _left(app, process, seeded(f"tap {leave}"))}
        elif "step" in told:
            run["events"] += [(told["step"], *event) for event in told["events"]]
            run["peak"], run["last"] = told["peak"], told["step"]
            run["worst"][told["step"]] = told["worst"]
        run |= {each: told[each] for each in ("refused", "done") if each in told}
    run["error"] = process.stderr.read() if process.stderr else ""
    killer.cancel()
    run["status"] = process.wait()
    return run


def _end(process: "subprocess.Popen[str]") -> None:
    """Kill a process that does not end, after it printed its stack."""
    process.send_signal(signal.SIGUSR1)
    time.sleep(1)
    process.kill()


def _left(app: QApplication, process: "subprocess.Popen[str]", random: Random) -> float | None:
    """Tap Shift three times, and again where that is not enough.

    Return the milliseconds from the third tap until nothing of Satchel is seen, or None.
    """
    time.sleep(random.random())
    keyboard, begun, tapped, third = Keyboard(), time.perf_counter(), 0, 0.0
    while (taken := time.perf_counter() - begun) < PATIENCE / 2:
        if taken > (0.12 * tapped if tapped < 3 else 0.8 + 0.2 * (tapped - 3)):
            keyboard.press(_SHIFT, held=0.05)
            tapped += 1
            third = time.perf_counter() if tapped == 3 else third
        app.processEvents()
        image = app.primaryScreen().grabWindow(0).toImage()
        if process.poll() is not None or not has_words(bytes(image.constBits())):
            return 1000 * (time.perf_counter() - third) if third else 0.0
    return None


def _line(run: dict[str, Any], usual: float) -> str:
    step, (ms, cpu) = max(run["worst"].items(), key=lambda each: each[1], default=("", (0, 0)))
    at = next((event[2] for event in run["events"] if event[:2] == (step, ms)), "")
    ended = "" if run.get("done") or run["left"] else f"  ended {run['status']} after {run['last']}"
    left = f"  left {run['left']}" if run["left"] else ""
    error = run["error"].strip().splitlines()[-1:]
    return (
        f"{run['seed']:>4} {run['kind']:<40} {len(run['events']):>3} over 100 ms, worst "
        f"{ms:>6.0f} ({cpu:.0f} of the processor) {step} [{at}]  "
        f"{run['peak'] - usual:+.0f} MB"
        f"{'  refused' if 'refused' in run else ''}{ended}{left} {' '.join(error)}"
    )


def table(told: dict[str, Any]) -> list[str]:
    """Return the lines of the table of slow events, grouped by step and function."""
    by_place: dict[tuple[str, str], list[tuple[float, str]]] = defaultdict(list)
    for run in told["runs"]:
        for step, ms, where, _cpu in run["events"]:
            by_place[step, where.split(" < ")[0]].append((ms, f"{run['seed']} {run['kind']}"))
    lines = ["", f"{told['machine']}; most ms, times, where, with which archive"]
    for (step, where), events in sorted(by_place.items(), key=lambda each: -max(each[1])[0]):
        ms, kind = max(events)
        lines.append(f"{ms:>7.0f} {len(events):>4}  {step:<28} {where:<60} {kind}")
    left = [run["left"] for run in told["runs"] if run["left"]]
    lines += [f"left at {each['at']}: {each['ms']:.0f} ms" for each in left if each["ms"]]
    more = [run["peak"] - told["usual_mb"] for run in told["runs"]]
    return [*lines, f"memory above the case study: {max(more):.0f} MB at most"]


if __name__ == "__main__":
    sys.exit(main())
