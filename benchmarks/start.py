"""How fast Satchel is there, and whether it ever stops answering: `./run bench`.

Each run is a process of its own. The peer, in turn with it, is the smallest PySide6 program that
shows a window with a list and a text, so that the ratio holds on a machine of any speed. The
longest time that the event loop did not answer is taken while a scripted reader opens every
screen, searches letter by letter, reads and changes the look.
"""

import json
import os
import resource
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from viewer.app import Program

ROOT = Path(__file__).resolve().parent.parent
RUNS = 7
PEER = """
import time, resource, json
from PySide6.QtCore import QObject, QEvent, QTimer
from PySide6.QtWidgets import QApplication, QListWidget, QMainWindow, QSplitter, QTextBrowser
app = QApplication([])
window = QMainWindow()
split = QSplitter()
rows = QListWidget()
rows.addItems([str(n) for n in range(100)])
page = QTextBrowser()
page.setPlainText("word " * 2000)
split.addWidget(rows)
split.addWidget(page)
window.setCentralWidget(split)
window.resize(1366, 768)
window.show()
app.processEvents()
window.grab()
used = resource.getrusage(resource.RUSAGE_SELF)
print(json.dumps({"first_window_cpu_ms": 1000 * (used.ru_utime + used.ru_stime),
                  "peak_mb": used.ru_maxrss / 1024}))
"""


def cpu_ms() -> float:
    """Return the processor time of this process so far, in milliseconds."""
    used = resource.getrusage(resource.RUSAGE_SELF)
    return 1000 * (used.ru_utime + used.ru_stime)


class Watch:
    """Handles events, and keeps the longest time that one round of them took."""

    def __init__(self, app: "QApplication") -> None:
        self._app = app
        self.longest = {}
        self.doing = "start"

    def round(self) -> None:
        """Handle the events that wait."""
        began = time.thread_time()
        self._app.processEvents()
        self.note(1000 * (time.thread_time() - began))

    def note(self, took: float) -> None:
        """Keep `took`, in milliseconds, if it is the longest of what is being done."""
        self.longest[self.doing] = max(took, self.longest.get(self.doing, 0.0))

    def do(self, name: str, act: Callable[[], object]) -> None:
        """Do one thing a reader does, and let the window catch up."""
        self.doing = name
        began = time.thread_time()
        act()
        self.note(1000 * (time.thread_time() - began))
        end = time.monotonic() + 0.1
        while time.monotonic() < end:
            self.round()
            time.sleep(0.002)


def sitting() -> dict[str, object]:
    """Start Satchel, use it for a while, and return what was measured."""
    from PySide6.QtWidgets import QApplication  # noqa: PLC0415  its import is measured

    from viewer.app import build  # noqa: PLC0415
    from viewer.kit import settings  # noqa: PLC0415
    from viewer.kit.paths import Home  # noqa: PLC0415

    app, home = QApplication([]), Home(Path(tempfile.mkdtemp()))
    settings.save(settings.Settings(), home.settings)  # not a first start, with its own page
    program = build(app, home)
    window = program.window
    window.setGeometry(0, 0, 1366, 768)
    program.show()
    app.processEvents()
    window.grab()
    first_window = cpu_ms()
    watch = Watch(app)
    while window.workspace is None:
        watch.round()
        time.sleep(0.001)
    watch.round()
    case_study = cpu_ms()
    use(program, watch)
    program.close()
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    return {
        "first_window_cpu_ms": first_window,
        "case_study_cpu_ms": case_study,
        "peak_mb": peak,
        "longest_ms": watch.longest,
    }


def use(program: "Program", watch: Watch) -> None:
    """Do what a reader does in the first minutes."""
    from PySide6.QtWidgets import QLineEdit  # noqa: PLC0415

    from viewer.reader.find_bar import FindBar  # noqa: PLC0415
    from viewer.shell.places import Place, ScreenName  # noqa: PLC0415

    window, do = program.window, program.window.actions_
    workspace = window.workspace
    for name in ("quotes", "themes", "people", "contents"):
        watch.do(name, getattr(do, name).trigger)
    word = "harassment"
    for length in range(1, len(word) + 1):
        text = word[:length]
        watch.do("typing", lambda text=text: window.top_bar.query_edited.emit(text))
    watch.do("open a hit", window.top_bar.first_wanted.emit)
    watch.do("a section", lambda: workspace.go(Place(ScreenName.READER, "conclusion")))
    watch.do("find", do.find.trigger)
    box = window.findChild(FindBar).findChild(QLineEdit)
    watch.do("find", lambda: box.setText("e"))
    watch.do("themes in the text", do.themes_in_text.trigger)
    watch.do("larger text", do.larger.trigger)
    watch.do("dark", do.looks.actions()[2].trigger)
    watch.do("present", do.present.trigger)
    program.presenting.end()


def measured(arguments: list[str]) -> dict[str, object]:
    """Run one process and return what it printed."""
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(ROOT)}
    done = subprocess.run(
        [sys.executable, *arguments], env=environment, capture_output=True, text=True, check=True
    )
    return json.loads(done.stdout)


def median(runs: list[dict], name: str) -> float:
    """Return the median of one figure over `runs`."""
    return statistics.median(run[name] for run in runs)


def main() -> int:
    """Measure in turn, print a table, and write the figures to build/bench/start.json."""
    ours, peers = [], []
    for _ in range(RUNS):
        ours.append(measured([__file__, "sitting"]))
        peers.append(measured(["-c", PEER]))
    print(
        f"Start, {RUNS} runs in turn, medians (CPU ms of the process; peer: a bare PySide6 window)"
    )
    for name in ("first_window_cpu_ms", "case_study_cpu_ms", "peak_mb"):
        own = median(ours, name)
        peer = median(peers, name if name in peers[0] else "first_window_cpu_ms")
        print(f"  {name:22} {own:8.0f}   peer {peer:8.0f}   ratio {own / peer:5.2f}")
    print("Longest stretch on the GUI thread (CPU ms; median over runs of each run's longest)")
    for name in ours[0]["longest_ms"]:
        print(f"  {name:22} {statistics.median(run['longest_ms'][name] for run in ours):8.1f}")
    folder = ROOT / "build" / "bench"
    folder.mkdir(parents=True, exist_ok=True)
    figures = json.dumps({"satchel": ours, "peer": peers}, indent=2)
    (folder / "start.json").write_text(figures)
    return 0


if __name__ == "__main__":
    if sys.argv[1:] == ["sitting"]:
        print(json.dumps(sitting()))
        sys.exit(0)
    sys.exit(main())
