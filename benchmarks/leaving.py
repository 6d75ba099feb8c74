"""Measures quick exit and locking: `./run bench leaving`.

The real application shows a note being typed on one screen and a quote on another, on a separate X
server (Xvfb, openbox). Shift is tapped three times, as by a keyboard (XTEST). Screenshots of both
screens are taken in a loop: “out of sight” is the first pair in which one screen looks as before
Satchel was started, and the other does so or is plain. “Gone” is when the process has ended. In a
second script a worker thread hangs meanwhile, which must not be waited for.

To lock, Ctrl+Shift+L is pressed while a note is typed: “out of sight” is when the window is plain,
“fresh” when the next Satchel has painted its window; “alone” is that without the time that it
waited for a processor. The note must be in the notebook each time.
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
_STEP = 7  # pixels from one that is compared to the next


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
    """Return the figures of a process that runs `script` on two screens."""
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
    """Start Satchel, quit or lock it, and print the times in milliseconds as JSON."""
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
        program.stdout.readline()  # the program is ready
    shown = 1 if script == LOCKED else len(bare)
    _until("Satchel's words", lambda: all(has_words(each) for each in look()[:shown]))
    time.sleep(0.3)  # until the program is idle
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
    """Tap Shift three times; return the seconds until nothing is seen, and the process ended."""
    keyboard = Keyboard()
    for _ in range(3):
        keyboard.press(_SHIFT)
    begun = time.perf_counter()

    def is_out_of_sight() -> bool:
        first, room = look()
        return first == bare[0] and room == room[:4] * (len(room) // 4)

    seen = _until("nothing of Satchel's", is_out_of_sight) - begun
    gone = _until("the end of the process", lambda: program.poll() is not None) - begun
    return {"out_of_sight": seen, "gone": gone}


def _locked(look: Callable[[], list[bytes]], home: Path) -> dict[str, float]:
    """Press the lock key; return the seconds until nothing is seen, and the next one is there."""
    Keyboard().press(_CTRL, _SHIFT, _L)
    begun = time.perf_counter()
    seen = _until("the plain window", lambda: not has_words(look()[0])) - begun
    fresh = _until("the next Satchel", lambda: has_words(look()[0]), pause=0.01) - begun
    return {"out_of_sight": seen, "fresh": fresh, "alone": fresh - _waited(home)}


def _waited(home: Path) -> float:
    """Return the seconds that the new Satchel on `home` has waited for a processor."""
    fresh = _fresh(home)
    return int((fresh / "schedstat").read_text().split()[1]) / 1e9 if fresh else 0.0


def _fresh(home: Path) -> Path | None:
    """Return the folder in /proc of the new Satchel on `home`, or None."""
    for place in Path("/proc").glob("[0-9]*"):
        with suppress(OSError):
            told = (place / "environ").read_bytes()
            if WINDOW_VARIABLE.encode() in told and str(home).encode() in told:
                return place
    return None


def _end_fresh(home: Path) -> None:
    """End the Satchel that replaced the locked one."""
    _until("its folder for notes", (home / "handed").exists)
    _until("the next Satchel", lambda: _fresh(home) is not None)
    if fresh := _fresh(home):
        os.kill(int(fresh.name), signal.SIGTERM)
    _until("the end of the next Satchel", lambda: _fresh(home) is None)  # it may leave its lock


def _until(wanted: str, holds: Callable[[], bool], pause: float = 0.0) -> float:
    """Wait until `holds()`, with a `pause` in seconds between checks; return the time then.

    `wanted` is what that shows, for whoever reads that it never came.
    """
    end = time.perf_counter() + PATIENCE
    while not holds():
        if time.perf_counter() > end:
            raise SystemExit(f"It was never seen: {wanted}.")
        time.sleep(pause)
    return time.perf_counter()


def has_words(picture: bytes) -> bool:
    """Return whether a screenshot has as many colours as anti-aliased text has."""
    return len(set(memoryview(picture).cast("I")[::_STEP])) > 20


class Keyboard:
    """Presses keys by XTEST, without the delay of starting another program."""

    def __init__(self) -> None:
        self._x, self._test = CDLL("libX11.so.6"), CDLL("libXtst.so.6")
        self._x.XOpenDisplay.restype = c_void_p
        self._display = c_void_p(self._x.XOpenDisplay(None))

    def press(self, *symbols: int, held: float = 0.0) -> None:
        """Press the keys of `symbols` together, and release them after `held` seconds."""
        codes = [self._x.XKeysymToKeycode(self._display, c_ulong(each)) & 0xFF for each in symbols]
        for down, those in ((1, codes), (0, reversed(codes))):
            for code in those:
                self._test.XTestFakeKeyEvent(self._display, code, down, c_ulong(0))
            self._x.XFlush(self._display)
            time.sleep(held if down else 0)


if __name__ == "__main__":
    sys.exit(_sit(sys.argv[2]) if sys.argv[1:2] == ["sitting"] else main())
