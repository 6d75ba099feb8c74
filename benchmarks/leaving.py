"""How fast Satchel is out of sight, and gone: `./run bench leaving`.

The real application shows the text on one screen and a quote on another, on an X server of its own
(Xvfb, openbox). Shift is pressed and let go three times, as by a keyboard (XTEST). Pictures of both
screens are taken one after another: “out of sight” is when the first pair is there in which one
screen is as it was before Satchel, and the other so or plain. “Gone” is when the process has ended.
Once a worker hangs meanwhile, which is not waited for.
"""

import argparse
import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from ctypes import CDLL, c_ulong, c_void_p
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QApplication

from benchmarks.searching import report
from benchmarks.window.screen import has_all, screen

ROOT = Path(__file__).resolve().parent.parent
SCREENS = "1366x768", "1024x768"
SCRIPTS = "present", "present while a worker hangs"
PATIENCE = 30.0  # seconds
_SHIFT = 0xFFE1  # XK_Shift_L
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
    for script in SCRIPTS:
        figures[script] = [_measured(script) for _ in range(chosen.runs)]
    print(json.dumps(figures) if chosen.json else "\n".join(_table(figures)))
    folder = ROOT / "build" / "bench"
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "leaving.json").write_text(json.dumps(figures, indent=1))
    return 0


def _table(figures: dict[str, Any]) -> list[str]:
    lines = [f"{figures['machine']}; ms: median / most"]
    for script in SCRIPTS:
        told = [f"{script:>30}"]
        for name in ("out_of_sight", "gone"):
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
    (Path(os.environ["SATCHEL_HOME"]) / "settings.json").write_text("{}")

    def look() -> list[bytes]:
        app.processEvents()
        pictures = [each.grabWindow(0).toImage() for each in app.screens()]
        return [bytes(picture.constBits()) for picture in pictures]

    bare = look()
    program = subprocess.Popen(
        [sys.executable, "-P", "-m", "tests.driving", script, "--"], stdout=subprocess.PIPE
    )
    _until(lambda: all(len(_colours(each)) > 20 for each in look()))  # words are on both
    time.sleep(0.3)  # and all is quiet
    keyboard = _Keyboard()
    for _ in range(3):
        keyboard.tap(_SHIFT)
    begun = time.perf_counter()

    def is_out_of_sight() -> bool:
        first, room = look()
        return first == bare[0] and room == room[:4] * (len(room) // 4)

    seen = _until(is_out_of_sight) - begun
    gone = _until(lambda: program.poll() is not None) - begun
    said, _nothing = program.communicate()
    if said != b"ready\nsaved\n":
        raise SystemExit("What was typed was not saved.")
    print(json.dumps({"out_of_sight": 1000 * seen, "gone": 1000 * gone}))
    return 0


def _until(holds: Callable[[], bool]) -> float:
    """Look again and again until it `holds`; return when it did."""
    end = time.perf_counter() + PATIENCE
    while not holds():
        if time.perf_counter() > end:
            raise SystemExit("It was never seen.")
    return time.perf_counter()


def _colours(picture: bytes) -> set[int]:
    """Return the colours of some of the pixels of a picture."""
    return set(memoryview(picture).cast("I")[::_STEP])


class _Keyboard:
    """Presses keys as a keyboard does, at once: a program to do so would take longer."""

    def __init__(self) -> None:
        self._x, self._test = CDLL("libX11.so.6"), CDLL("libXtst.so.6")
        self._x.XOpenDisplay.restype = c_void_p
        self._display = c_void_p(self._x.XOpenDisplay(None))

    def tap(self, symbol: int) -> None:
        """Press the key of `symbol` and let it go."""
        code = self._x.XKeysymToKeycode(self._display, c_ulong(symbol)) & 0xFF
        for down in (1, 0):
            self._test.XTestFakeKeyEvent(self._display, code, down, c_ulong(0))
        self._x.XFlush(self._display)


if __name__ == "__main__":
    sys.exit(_sit(sys.argv[2]) if sys.argv[1:2] == ["sitting"] else main())
