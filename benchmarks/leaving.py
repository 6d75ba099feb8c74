"""How fast Satchel is out of sight, gone, or locked: `./run bench leaving`.

The real application shows a note that is being typed on one screen and a quote on another, on an X
server of its own (Xvfb, openbox). Shift is pressed and let go three times, as by a keyboard
(XTEST). Pictures of both screens are taken one after another: “out of sight” is when the first pair
is there in which one screen is as it was before Satchel, and the other so or plain. “Gone” is when
the process has ended. Once a worker hangs meanwhile, which is not waited for.

To lock, Ctrl+Shift+L is pressed while a note is typed: “out of sight” is when the window is plain,
“fresh” when the next Satchel has painted its own; “alone” is that without the time in which it had
to leave the processor to other programs. The note must be in the notebook each time.
"""

import argparse
import json
import os
import signal
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from contextlib import closing, suppress
from ctypes import CDLL, c_ulong, c_void_p
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QApplication

from benchmarks.searching import report
from benchmarks.window.screen import has_all, screen
from viewer.notebook.service.worker import NotebookWorker
from viewer.platform.paths import WINDOW_VARIABLE

ROOT = Path(__file__).resolve().parent.parent
SCREENS = "1366x768", "1024x768"
LEFT = "present", "present while a worker hangs"
LOCKED = "type a note"
FIGURES = dict.fromkeys(LEFT, ("out_of_sight", "gone")) | {
    LOCKED: ("out_of_sight", "fresh", "alone")
}
PASSPHRASE, NOTE = "a field of barley", "half a sen"
PATIENCE = 30.0  # seconds
_SHIFT, _CTRL, _L = 0xFFE1, 0xFFE3, 0x6C  # XK_Shift_L, XK_Control_L, XK_l
_STEP = 7  # pixels between two that are looked at


def main() -> int:
    """Measure, print the figures, and write them to build/bench/leaving.json."""
    parser = argparse.ArgumentParser(prog="./run bench leaving", description=__doc__)
    parser.add_argument("--runs", type=int, default=5)
    parser.add_argument("--json", action="store_true", help="print the figures as JSON alone")
    chosen = parser.parse_args()
    if not has_all():
        print("This takes Xvfb, openbox, xdotool and setxkbmap: see .ci/run.", file=sys.stderr)
        return 0
    figures: dict[str, Any] = {"machine": report.machine()}
    for script in FIGURES:
        figures[script] = [_measured(script) for _ in range(chosen.runs)]
    print(json.dumps(figures) if chosen.json else "\n".join(_table(figures)))
    folder = ROOT / "build" / "bench"
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "leaving.json").write_text(json.dumps(figures, indent=1))
    return 0


def _table(figures: dict[str, Any]) -> list[str]:
    lines = [f"{figures['machine']}; ms: median / most"]
    for script, names in FIGURES.items():
        told = [f"{script:>30}"]
        for name in names:
            taken = [run[name] for run in figures[script]]
            told.append(f"{name} {statistics.median(taken):.0f} / {max(taken):.0f}")
        lines.append("   ".join(told))
    return lines


def _measured(script: str) -> dict[str, float]:
    """Return what a process saw that sits before both screens."""
    with screen(*SCREENS) as place, tempfile.TemporaryDirectory() as folder:
        done = subprocess.run(
            [sys.executable, "-P", __file__, "sitting", script],
            env=os.environ | place | {"SATCHEL_HOME": folder, "PYTHONPATH": str(ROOT)},
            stdout=subprocess.PIPE,
            text=True,
            check=True,
        )
    measured: dict[str, float] = json.loads(done.stdout)
    return measured


def _sit(script: str) -> int:
    """Start Satchel, leave it, and print how long that took, in milliseconds."""
    app = QApplication([])
    home = Path(os.environ["SATCHEL_HOME"])
    (home / "settings.json").write_text("{}")

    def look() -> list[bytes]:
        app.processEvents()
        pictures = [each.grabWindow(0).toImage() for each in app.screens()]
        return [bytes(picture.constBits()) for picture in pictures]

    bare = look()
    program = subprocess.Popen(
        [sys.executable, "-P", "-m", "tests.end_to_end.driver", script, PASSPHRASE, NOTE, "--"],
        stdout=subprocess.PIPE,
    )
    if program.stdout:
        program.stdout.readline()  # it is ready
    shown = 1 if script == LOCKED else len(bare)
    _until(lambda: all(has_words(each) for each in look()[:shown]))
    time.sleep(0.3)  # and all is quiet
    seen = _locked(look, home) if script == LOCKED else _left(look, bare, program)
    if program.communicate()[0] != b"saved\n":
        raise SystemExit("What was typed was not saved.")
    if script == LOCKED:
        _end_fresh(home)
    with closing(NotebookWorker(home / "notebook")) as desk:
        kept = desk.unlock(PASSPHRASE).kept
    if [entry.note for entry in kept.entries.values()] != [NOTE]:
        raise SystemExit("What was typed is not in the notebook.")
    print(json.dumps({name: 1000 * taken for name, taken in seen.items()}))
    return 0


def _left(
    look: Callable[[], list[bytes]], bare: list[bytes], program: "subprocess.Popen[bytes]"
) -> dict[str, float]:
    """Press Shift three times; return after how long nothing is seen, and nothing is there."""
    keyboard = Keyboard()
    for _ in range(3):
        keyboard.press(_SHIFT)
    begun = time.perf_counter()

    def is_out_of_sight() -> bool:
        first, room = look()
        return first == bare[0] and room == room[:4] * (len(room) // 4)

    seen = _until(is_out_of_sight) - begun
    return {"out_of_sight": seen, "gone": _until(lambda: program.poll() is not None) - begun}


def _locked(look: Callable[[], list[bytes]], home: Path) -> dict[str, float]:
    """Press the key that locks; return after how long nothing is seen, and the next is there."""
    Keyboard().press(_CTRL, _SHIFT, _L)
    begun = time.perf_counter()
    seen = _until(lambda: not has_words(look()[0])) - begun
    fresh = _until(lambda: has_words(look()[0]), pause=0.01) - begun
    return {"out_of_sight": seen, "fresh": fresh, "alone": fresh - _waited(home)}


def _waited(home: Path) -> float:
    """Return how many seconds the fresh Satchel on `home` has waited for a processor."""
    fresh = _fresh(home)
    return int((fresh / "schedstat").read_text().split()[1]) / 1e9 if fresh else 0.0


def _fresh(home: Path) -> Path | None:
    """Return where the system tells of the fresh Satchel on `home`."""
    for place in Path("/proc").glob("[0-9]*"):
        with suppress(OSError):
            told = (place / "environ").read_bytes()
            if WINDOW_VARIABLE.encode() in told and str(home).encode() in told:
                return place
    return None


def _end_fresh(home: Path) -> None:
    """End the Satchel that came in place of the one that was locked."""
    lock, fresh = home / "open.lock", _fresh(home)
    _until((home / "handed").exists)
    if fresh:
        os.kill(int(fresh.name), signal.SIGTERM)
    _until(lambda: not lock.exists())


def _until(holds: Callable[[], bool], pause: float = 0.0) -> float:
    """Look again and again until it `holds`, with a `pause` between; return when it did."""
    end = time.perf_counter() + PATIENCE
    while not holds():
        if time.perf_counter() > end:
            raise SystemExit("It was never seen.")
        time.sleep(pause)
    return time.perf_counter()


def has_words(picture: bytes) -> bool:
    """Return whether there are as many colours in a picture as in letters that are smoothed."""
    return len(set(memoryview(picture).cast("I")[::_STEP])) > 20


class Keyboard:
    """Presses keys as a keyboard does, at once: a program to do so would take longer."""

    def __init__(self) -> None:
        self._x, self._test = CDLL("libX11.so.6"), CDLL("libXtst.so.6")
        self._x.XOpenDisplay.restype = c_void_p
        self._display = c_void_p(self._x.XOpenDisplay(None))

    def press(self, *symbols: int, held: float = 0.0) -> None:
        """Press the keys of `symbols` together, and let them go after so many seconds."""
        codes = [self._x.XKeysymToKeycode(self._display, c_ulong(each)) & 0xFF for each in symbols]
        for down, those in ((1, codes), (0, reversed(codes))):
            for code in those:
                self._test.XTestFakeKeyEvent(self._display, code, down, c_ulong(0))
            self._x.XFlush(self._display)
            time.sleep(held if down else 0)


if __name__ == "__main__":
    sys.exit(_sit(sys.argv[2]) if sys.argv[1:2] == ["sitting"] else main())
