"""Measures the time from a key to the painted slide: `./run bench presenting`.

The real application presents a set of a hundred items, quotes with their translations, charts,
themes and terms, in the room's window of 1920x1080, with the trainer's window on a laptop screen
beside it: on a separate X server (Xvfb, openbox), or off screen where there is none. Some 200 keys
are pressed. Measured is the time from the key event until both windows are painted; the limits hold
for the slowest key.
"""

import argparse
import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from itertools import cycle, islice
from pathlib import Path
from typing import Any, override

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from benchmarks.searching import report  # noqa: E402
from benchmarks.window.screen import has_all, screen  # noqa: E402
from index import Item, ItemKind, OpenArchive, Set, own_words  # noqa: E402
from viewer.app import build  # noqa: E402
from viewer.app.program import Program  # noqa: E402
from viewer.platform.paths import Home  # noqa: E402
from viewer.presenter.presentation_controller import PresentationController  # noqa: E402
from viewer.services.settings import Settings, save  # noqa: E402

SCREENS = (1366, 768), (1920, 1080)
ITEMS, COVERED = 100, 25  # items; how often the room's window is covered and uncovered
BARS = (("black", 50), ("next", 100), ("calm", 100))
"""(action, the most milliseconds that are wanted)."""
_KEYS = {"black": "b", "calm": "c"}
_PATIENCE = 20.0  # seconds


def main() -> int:
    """Measure, print the table, and fail where a bar is not met."""
    parser = argparse.ArgumentParser(prog="./run bench presenting", description=__doc__)
    parser.add_argument(
        "--write-docs", action="store_true", help="put the table into docs/performance.md"
    )
    chosen = parser.parse_args()
    machine = report.machine()
    with tempfile.TemporaryDirectory(prefix="satchel-bench-") as folder:
        figures = _measured(Path(folder))
    where = "Xvfb" if has_all() else "off screen"
    lines = [f"Taken on {machine}; {where}.", "", *table(figures)]
    print("\n".join(lines))
    build_folder = ROOT / "build" / "bench"
    build_folder.mkdir(parents=True, exist_ok=True)
    kept = {"machine": machine, "where": where, "figures": figures}
    (build_folder / "presenting.json").write_text(json.dumps(kept, indent=1))
    if chosen.write_docs:
        report.put(lines, ROOT / "docs" / "performance.md", "figures of presenting")
    return 0 if all(max(figures[name]) <= most for name, most in BARS) else 1


def table(figures: dict[str, list[float]]) -> list[str]:
    """Return the lines of the table, in Markdown."""
    rows = []
    for name, most in BARS:
        taken = sorted(figures[name])
        p95 = taken[round(0.95 * (len(taken) - 1))]
        state = "met" if taken[-1] <= most else "**not met**"
        cells = (statistics.median(taken), p95, taken[-1])
        rows.append([name, str(len(taken)), *(f"{ms:.1f}" for ms in cells), f"<= {most}", state])
    rows.append(["begin", "1", *[f"{figures['begin'][0]:.1f}"] * 3, "", ""])
    head = ["key to painted, ms", "presses", "median", "p95", "slowest", "wanted", ""]
    return report.grid(head, rows)


def _measured(folder: Path) -> dict[str, list[float]]:
    """Return the figures of a process that presents on two screens."""
    sizes = [f"{width}x{height}" for width, height in SCREENS]
    command = [sys.executable, "-P", __file__, "sitting", str(folder / "home")]
    environment = os.environ | {"PYTHONPATH": str(ROOT)}
    if not has_all():
        (folder / "screens.json").write_text(json.dumps({"screens": list(_off_screen())}))
        environment["QT_QPA_PLATFORM"] = "offscreen:configfile=screens.json"
        done = subprocess.run(command, env=environment, cwd=folder, capture_output=True, check=True)
        return _read(done.stdout)
    with screen(*sizes) as place:
        done = subprocess.run(command, env=environment | place, stdout=subprocess.PIPE, check=True)
    return _read(done.stdout)


def _read(told: bytes) -> dict[str, list[float]]:
    measured: dict[str, list[float]] = json.loads(told.splitlines()[-1])
    return measured


def _off_screen() -> "list[dict[str, Any]]":
    """Return the screens in the form of a configuration file of Qt's offscreen platform."""
    lefts = (0, SCREENS[0][0])
    density = {"logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1}
    return [
        {"name": f"screen-{left}", "x": left, "y": 0, "width": width, "height": height} | density
        for left, (width, height) in zip(lefts, SCREENS, strict=True)
    ]


class _Painted(QObject):
    """Counts the paint events of a window."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.count = 0
        window.installEventFilter(self)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Paint:
            self.count += 1
        return False


class _Trainer:
    """Presses keys, and waits until the room's and the trainer's windows are painted."""

    def __init__(self, presenting: PresentationController) -> None:
        audience, console = presenting.audience, presenting.console
        if audience is None or console is None:
            raise SystemExit("Nothing is shown.")
        self.audience, self._console = audience, console
        self._painted = _Painted(audience)

    def press(self, key: int, text: str = "") -> float:
        """Press a key; return the milliseconds until both windows were painted."""
        before = self._painted.count
        event = QKeyEvent(QEvent.Type.KeyPress, key, Qt.KeyboardModifier.NoModifier, text)
        begun = time.perf_counter()
        QApplication.sendEvent(self._console, event)
        while self._painted.count == before:
            QApplication.processEvents()
            if time.perf_counter() > begun + _PATIENCE:
                raise SystemExit(f"{text or key}: nothing was painted.")
        QApplication.processEvents()  # paints the trainer's window too
        return 1000 * (time.perf_counter() - begun)


def hundred_items(archive: OpenArchive) -> Set:
    """Return a set of ITEMS items of all kinds."""
    content = archive.content
    some = [
        *(Item(ItemKind.PASSAGE, passage.id) for passage in content.passages()),
        *(Item(ItemKind.CHART, table.id) for table in content.participants),
        *(Item(ItemKind.THEME, theme.id) for theme in content.themes),
        *(Item(ItemKind.TERM, entry.id) for entry in content.glossary),
        Item(ItemKind.QUESTION, words=own_words("What would make it safe?")),
    ]
    return Set("bench", own_words("Bench"), tuple(islice(cycle(some), ITEMS)), in_steps=False)


def _sit(home: Path) -> int:
    """Present in the real application, and print the milliseconds of each key as JSON."""
    app = QApplication([])
    place = Home(home)
    save(Settings(language="ru"), place.settings)
    program: Program = build(app, place)
    program.show()
    _until(app, lambda: program.session.archive is not None)
    _until(app, lambda: program.window.workspace is not None)
    archive, presenting = program.session.archive, program.session.presenting
    if archive is None:
        return 1
    chosen = hundred_items(archive)
    begun = time.perf_counter()
    presenting.start_set(archive, chosen, "ru", program.window.screen())
    app.processEvents()
    figures: dict[str, list[float]] = {"begin": [1000 * (time.perf_counter() - begun)]}
    trainer = _Trainer(presenting)
    _settle(app)
    figures["next"] = [trainer.press(Qt.Key.Key_PageDown) for _ in range(ITEMS)]
    for name, letter in _KEYS.items():
        figures[name] = []
        for number in range(COVERED):
            trainer.audience.presentation.go_to(number)
            _settle(app, 0.02)
            figures[name] += [trainer.press(0, letter), trainer.press(0, letter)]
    print(json.dumps(figures))
    sys.stdout.flush()
    os._exit(0)


def _until(app: QApplication, holds: "Any") -> None:
    end = time.monotonic() + _PATIENCE
    while not holds():
        if time.monotonic() > end:
            raise SystemExit("It never came.")
        app.processEvents()


def _settle(app: QApplication, seconds: float = 0.5) -> None:
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        app.processEvents()
        time.sleep(0.002)


if __name__ == "__main__":
    sys.exit(_sit(Path(sys.argv[2])) if sys.argv[1:2] == ["sitting"] else main())
